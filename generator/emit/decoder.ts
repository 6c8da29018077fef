import { escapeBytes } from '../../runtime/engine/opcode-escape.ts';
import type { SpecForm, Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';

/** The opcode maps, by number. */
export const OPCODE_MAPS = [
  { name: 'oneByteMap', file: 'one-byte', summary: 'Opcodes without escape byte' },
  { name: 'twoByteMap', file: 'two-byte', summary: 'Opcodes after 0F' },
  { name: 'threeByteMap38', file: 'three-byte-38', summary: 'Opcodes after 0F 38' },
  { name: 'threeByteMap3A', file: 'three-byte-3a', summary: 'Opcodes after 0F 3A' },
] as const;

/** The bytes before an opcode of a map, as the notation writes them: `0F 38 `. */
export function leadOf(map: number): string {
  return escapeBytes(map as SpecForm['map'])
    .map((byte) => `${hex(byte)} `)
    .join('');
}

/**
 * Emits `generated/decoder.ts`: for each opcode of each map the forms that begin so, the most specific first. The
 * tables in runtime/engine take the first whose mandatory prefix and ModRM fields agree with the bytes.
 */
export function emitDecoder(spec: Specification): EmittedFile[] {
  const tables = OPCODE_MAPS.map((map, index) => {
    const own = spec.forms.filter((form) => form.map === index);
    const rows = Array.from({ length: 256 }, (_, opcode) => rowText(leadOf(index), opcode, own));
    return `/** ${map.summary}: indices into \`forms\`, in order of preference. */
export const ${map.name}: readonly (readonly number[])[] = [
${rows.join('\n')}
];
`;
  });
  const text = `// Generated from isa/ by \`ring1 generate\`. Do not edit.

${tables.join('\n')}
/** The opcode maps by number: \`Form.map\`. */
export const maps = [${OPCODE_MAPS.map((map) => map.name).join(', ')}] as const;
`;
  return [{ path: 'generated/decoder.ts', text }];
}

function rowText(lead: string, opcode: number, forms: readonly SpecForm[]): string {
  const ordered = candidatesOf(opcode, forms);
  if (new Set(ordered.filter((form) => !hidden(form)).map((form) => form.modrm === 'none')).size > 1)
    throw new Error(`opcode ${lead}${hex(opcode)} has forms with and without a ModRM byte`);
  const name = `${lead}${hex(opcode)}`;
  if (ordered.length === 0) return `  /* ${name} */ [],`;
  return `  /* ${name} ${ordered.map((form) => form.id).join(' ')} */ [${ordered.map((form) => form.index).join(', ')}],`;
}

/** The forms among `forms` (of one map) that an opcode may begin, in order of preference. */
export function candidatesOf(opcode: number, forms: readonly SpecForm[]): SpecForm[] {
  return forms
    .filter((form) => covers(form, opcode))
    .sort((a, b) => specificity(b) - specificity(a) || a.index - b.index);
}

function covers(form: SpecForm, opcode: number): boolean {
  if (!form.plusRegister) return form.opcode === opcode;
  return (form.opcode & 0xf8) === (opcode & 0xf8) && (opcode & 7) >= form.firstRegister;
}

/** A form with a mandatory prefix hides its opcode's plain form, so it may have another shape. */
function hidden(form: SpecForm): boolean {
  return form.prefix !== 0;
}

/** Higher is tried earlier: a mandatory prefix, a whole opcode before one that contains a register, a given ModRM. */
function specificity(form: SpecForm): number {
  return (form.prefix !== 0 ? 4 : 0) + (form.plusRegister ? 0 : 2) + (form.modrm === 'any' ? 0 : 1);
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, '0');
}
