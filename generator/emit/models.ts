import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { flagMask } from './state.ts';
import { type Table, tableFile } from './table.ts';

/** Features and identification of every CPU model. */
export function modelTable(spec: Specification): Table {
  return {
    file: 'models',
    constant: 'models',
    type: 'ModelRow',
    module: 'runtime/engine/architecture.ts',
    summary: 'The CPU models of isa/models/.',
    rows: spec.models.map((model) => ({
      place: model.place.line,
      name: model.name,
      value: {
        name: model.name,
        number: model.number,
        summary: model.summary,
        features: model.features,
        cpuid: model.cpuid.map(({ leaf, eax, ebx, ecx, edx }) => ({ leaf, eax, ebx, ecx, edx })),
        flags: flagBits(spec, model.flags),
        cr0: model.cr0,
        cr4: model.cr4,
        undefinedFlags: model.undefinedFlags,
        source: model.place.line,
      },
    })),
  };
}

/** Flags up to VM exist since the i386. */
const FIRST_LATE_FLAG = 18;

/** Mask of the flags in EFLAGS that a model has, given those of the late ones it has. */
function flagBits({ flags }: Specification, late: readonly string[]): number {
  const has = flags.filter(({ name, bit }) => bit < FIRST_LATE_FLAG || late.includes(name));
  return has.reduce((mask, flag) => mask | flagMask(flag), 0);
}

export function emitModels(spec: Specification): EmittedFile[] {
  return [tableFile(modelTable(spec))];
}
