import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
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
        cr4: model.cr4,
        undefinedFlags: model.undefinedFlags,
        source: model.place.line,
      },
    })),
  };
}

export function emitModels(spec: Specification): EmittedFile[] {
  return [tableFile(modelTable(spec))];
}
