import { entriesOf, mnemonics } from '../assembly/catalogue.ts';
import { disassemble } from '../assembly/disassemble.ts';
import { nearestName } from '../assembly/similar-names.ts';
import { explainForms } from '../audit/explain.ts';
import { decode } from '../engine/decode.ts';
import { DEFAULT_MODEL } from '../machine/model.ts';
import { drawBytes } from './byte-drawing.ts';
import { parseHexBytes } from './hex-bytes.ts';
import { UserError } from './user-error.ts';

/**
 * Everything known of a mnemonic, or of the instruction that hexadecimal bytes begin with.
 * @param model CPU model that the audit's part is about
 * @throws UserError when it is neither
 */
export function explain(what: string, bits: 16 | 32, model: string = DEFAULT_MODEL): string {
  const entries = entriesOf(what.toLowerCase());
  if (entries.length > 0) return explainForms([...new Set(entries.map((entry) => entry.form))], model);
  const bytes = parseHexBytes(what);
  if (bytes !== undefined) return explainBytes(bytes, bits, model);
  const similar = nearestName(what.toLowerCase(), mnemonics());
  const hint = similar === undefined ? '' : `; did you mean '${similar}'?`;
  throw new UserError(`explain: '${what}' is neither a mnemonic nor pairs of hexadecimal digits${hint}`);
}

function explainBytes(bytes: Uint8Array, bits: 16 | 32, model: string): string {
  const instruction = decode((position) => bytes[position] ?? 0, bits, undefined);
  const line = textOf(bytes, bits);
  if (instruction === undefined || instruction === 'too-long' || line === undefined) {
    throw new UserError(`explain: in ${bits}-bit code these bytes begin no instruction`);
  }
  const other = bits === 16 ? 32 : 16;
  return [
    `${line}  (${bits}-bit code)`,
    ...drawBytes(bytes, instruction),
    `${textOf(bytes, other) ?? 'no instruction'}  (${other}-bit code)`,
    '',
    explainForms([instruction.form], model),
  ].join('\n');
}

/** Bytes and text of the first instruction, or undefined where there is none. */
function textOf(bytes: Uint8Array, bits: 16 | 32): string | undefined {
  const [line] = disassemble(bytes, { bits });
  if (line === undefined || line.length === 0 || line.length > bytes.length) return undefined;
  const hex = [...bytes.subarray(0, line.length)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `${hex}  ${line.text}`;
}
