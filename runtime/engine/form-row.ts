import type { Form, FormOperand, Spelling } from './form.ts';

/** A row of the form table as it is written down: what is usual is left out. */
export type FormRow = Partial<Form> & Pick<Form, 'id' | 'instruction' | 'opcode' | 'source'>;

const usual = {
  aliases: [],
  mnemonicByAddress: false,
  map: 0,
  plusRegister: false,
  firstRegister: 0,
  digit: -1,
  rm: -1,
  modrm: 'none',
  prefix: 0,
  sole: false,
  operands: [],
  commutative: false,
  defaults: [],
  selector: false,
  sized: false,
  lock: false,
  repeat: 'none',
  feature: '',
  alias: false,
  executable: true,
} as const satisfies Partial<Form>;

/** Completes a row: mnemonic from the instruction's name, no operands, no ModRM byte, always present. */
export function form(row: FormRow): Form {
  const mnemonic = row.instruction.toLowerCase();
  return { mnemonic: [mnemonic, mnemonic], ...usual, ...row };
}

/** Another spelling, of one size or of any, with all operands written and nothing before it unless `more` says so. */
export function spelling(
  mnemonic: string,
  size: Spelling['size'] = 0,
  more: Partial<Spelling> = {},
): Spelling {
  return { mnemonic, size, presets: [], after: '', ...more };
}

/** An operand that is only read. */
export function read(name: string, kind: number): FormOperand {
  return { name, kind, read: true, write: false };
}

/** An operand that is only written. */
export function write(name: string, kind: number): FormOperand {
  return { name, kind, read: false, write: true };
}

/** An operand that is read and written. */
export function update(name: string, kind: number): FormOperand {
  return { name, kind, read: true, write: true };
}

/** An operand of which the semantics uses only the address or number, or nothing at all. */
export function mention(name: string, kind: number): FormOperand {
  return { name, kind, read: false, write: false };
}
