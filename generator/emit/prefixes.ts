import { SEGMENT_NUMBERS } from '../semantics/tree.ts';
import type { PrefixSpec, Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { type Table, tableFile } from './table.ts';

/** Numbers of the repeat prefixes, as `Instruction.repeat` counts them. */
export const REPEAT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['rep', 1],
  ['repne', 2],
]);

/** The number of what a prefix selects within its group; undefined when its group has no such value. */
export function prefixValue({ group, value }: PrefixSpec): number | undefined {
  if (group === 'segment') return SEGMENT_NUMBERS.get(value);
  if (group === 'repeat') return REPEAT_NUMBERS.get(value);
  return value === '' ? 0 : undefined;
}

/** Every prefix byte and the longest instruction. */
export function prefixTable(spec: Specification): Table {
  return {
    file: 'prefixes',
    constant: 'prefixes',
    type: 'PrefixRow',
    module: 'runtime/engine/architecture.ts',
    summary: 'The prefixes of isa/prefixes.yaml.',
    rows: spec.prefixes.map((prefix) => ({
      place: prefix.place.line,
      name: `prefix ${prefix.byte.toString(16).toUpperCase()}`,
      value: {
        byte: prefix.byte,
        group: prefix.group,
        value: prefixValue(prefix) ?? 0,
        summary: prefix.summary,
        source: prefix.place.line,
      },
    })),
    extra: `
/** An instruction has at most so many bytes, prefixes included (SDM volume 2, 2.3.11). */
export const INSTRUCTION_LIMIT = ${spec.instructionLimit};
`,
  };
}

export function emitPrefixes(spec: Specification): EmittedFile[] {
  return [tableFile(prefixTable(spec))];
}
