import { prefixValue } from '../semantics/prefix.ts';
import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { type Table, tableFile } from './table.ts';

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
