import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { quote, type Table, tableFile } from './table.ts';

/** The virtualized resources. */
export function resourceTable(spec: Specification): Table {
  const categories = [...new Set(spec.resources.map((resource) => resource.category))].sort();
  return {
    file: 'virtual-state',
    constant: 'resources',
    type: 'ResourceRow',
    module: 'runtime/engine/architecture.ts',
    summary: 'Resources that the monitor keeps a copy of for each guest (isa/virtual-state.yaml).',
    rows: spec.resources.map(({ name, category, slots, intrinsics, how, record, summary, place }) => ({
      place: place.line,
      name,
      value: {
        name,
        category,
        slots: slotsOf(spec, slots),
        intrinsics,
        how,
        record,
        summary,
        source: place.line,
      },
    })),
    extra: `
/** The categories of sensitive instructions that the resources fall into. */
export const categories = [${categories.map(quote).join(', ')}] as const;
`,
  };
}

/** Slots by name, those of a register file's elements in place of the file. */
function slotsOf(spec: Specification, names: readonly string[]): readonly string[] {
  const files = new Set(spec.files.map(({ name }) => name));
  return names.flatMap((name) =>
    files.has(name)
      ? spec.slots.map((slot) => slot.name).filter((slot) => slot.startsWith(`${name}.`))
      : [name],
  );
}

export function emitVirtualState(spec: Specification): EmittedFile[] {
  return [tableFile(resourceTable(spec))];
}
