import type { SingleStepCase } from './single-step-cases.ts';

const CF = 0x001;
const PF = 0x004;
const AF = 0x010;
const ZF = 0x040;
const SF = 0x080;
const OF = 0x800;
const ARITHMETIC = CF | PF | AF | ZF | SF | OF;

const FIRST_SHIFT_BY_CL = 0xd2;
const FIRST_SHIFT_BY_ONE = 0xd0;

/** What the manuals' pages leave undefined, by mnemonic. */
const masks: Readonly<Record<string, number>> = {
  and: AF,
  or: AF,
  xor: AF,
  test: AF,
  mul: SF | ZF | AF | PF,
  imul: SF | ZF | AF | PF,
  div: ARITHMETIC,
  idiv: ARITHMETIC,
  aaa: OF | SF | ZF | PF,
  aas: OF | SF | ZF | PF,
  aam: OF | AF | CF,
  aad: OF | AF | CF,
  daa: OF,
  das: OF,
};

/** Mask of the flags that the manuals leave undefined after the instruction of a case. */
export function undefinedFlags(test: SingleStepCase): number {
  const mnemonic = test.text.replace(/^(?:lock |rep\w* |[cdes]s )*/, '').split(' ')[0] ?? '';
  if (/^(sh[lr]|sa[lr]|ro[lr]|rc[lr])$/.test(mnemonic)) return undefinedByShift(test, mnemonic);
  return masks[mnemonic] ?? 0;
}

/** Shifts by more than one leave OF undefined, shifts AF, and CF when all bits are shifted out (SDM, SAL/SAR/SHL/SHR). */
function undefinedByShift({ code, prefixes, before }: SingleStepCase, mnemonic: string): number {
  const opcode = code[prefixes]!;
  let count = code.at(-1)!;
  if (opcode >= FIRST_SHIFT_BY_CL) count = before['cx']!;
  else if (opcode >= FIRST_SHIFT_BY_ONE) count = 1;
  count &= 31;
  if (count === 0) return 0;
  const rotates = mnemonic.startsWith('r');
  const width = (opcode & 1) === 0 ? 8 : 16;
  let mask = count === 1 ? 0 : OF;
  if (!rotates) mask |= AF;
  if (count > width && mnemonic.startsWith('sh')) mask |= CF;
  return mask;
}
