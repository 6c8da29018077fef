import { emitManifest } from '../output.ts';
import type { Specification } from '../specification.ts';
import { emitClassifier } from './classifier.ts';
import { emitDecoder } from './decoder.ts';
import { emitExceptions } from './exceptions.ts';
import { type EmittedFile, emitForms } from './forms.ts';
import { emitHandlers, emitRewriteRules } from './handlers.ts';
import { emitLowering } from './lowering.ts';
import { emitManual } from './manual.ts';
import { emitModels } from './models.ts';
import { emitModes } from './modes.ts';
import { emitPrefixes } from './prefixes.ts';
import { emitReference } from './reference.ts';
import { emitState } from './state.ts';
import { emitTests } from './tests.ts';
import { emitTrapTable } from './trap-table.ts';
import { emitVirtualState } from './virtual-state.ts';
import { emitVmExits } from './vm-exit-table.ts';

/** Every generated file. */
export function emitAll(spec: Specification): EmittedFile[] {
  const files = emitCode(spec);
  return [...files, ...emitTests(spec, files)];
}

/** The generated files without their tests. */
export function emitCode(spec: Specification): EmittedFile[] {
  return [...emitExecutable(spec), ...emitManual(spec), ...emitManifest(spec)];
}

/** The generated files that a guest's run depends on. */
export function emitExecutable(spec: Specification): EmittedFile[] {
  return [
    emitState,
    emitForms,
    emitDecoder,
    emitHandlers,
    emitRewriteRules,
    emitReference,
    emitLowering,
    emitClassifier,
    emitTrapTable,
    emitVmExits,
    emitExceptions,
    emitPrefixes,
    emitModes,
    emitModels,
    emitVirtualState,
  ].flatMap((emit) => emit(spec));
}
