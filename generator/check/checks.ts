import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from '../load/source.ts';
import type { Specification } from '../specification.ts';
import { checkClaims } from './claims.ts';
import { checkCommitOrder } from './commit-order.ts';
import { checkOpcodeMap } from './opcode-map.ts';
import { checkUnused } from './unused.ts';

/** Every check that a loaded specification must pass; all findings of all of them. */
export function runChecks(spec: Specification, files: ReadonlyMap<string, SourceFile>): Diagnostic[] {
  return [
    ...checkOpcodeMap(spec, files),
    ...checkCommitOrder(spec),
    ...checkClaims(spec),
    ...checkUnused(spec),
  ];
}
