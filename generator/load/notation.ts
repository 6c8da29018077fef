import type { OperandKind } from '../../runtime/engine/form.ts';

/** An opcode in the manual's notation, taken apart. */
export interface Opcode {
  readonly map: 0 | 1;
  readonly byte: number;
  readonly plusRegister: boolean;
  /** /0 … /7, or −1. */
  readonly digit: number;
  readonly hasModrm: boolean;
  /** `ib`, `iw`, `cz` … in order. */
  readonly immediates: readonly string[];
}

const IMMEDIATES = new Set(['ib', 'iw', 'iz', 'cb', 'cz', 'cp']);

/**
 * Parses e.g. `0F BA /4 ib`, `50+r`, `80+5 cb`, `00+8*3 /r`.
 * @returns the parts, or a sentence that says what is wrong.
 */
export function parseNotation(notation: string): Opcode | string {
  const tokens = notation.trim().split(/\s+/);
  const bytes: number[] = [];
  let plusRegister = false;
  let digit = -1;
  let hasModrm = false;
  const immediates: string[] = [];
  for (const token of tokens) {
    const byte = /^([0-9A-F]{2})(?:\+(?:(r)|(?:(\d+)\*)?(\d+)))?$/.exec(token);
    if (byte?.[1] !== undefined) {
      if (hasModrm || immediates.length > 0) return `Byte ${token} comes after ModRM or an immediate.`;
      const sum = Number.parseInt(byte[1], 16) + Number(byte[3] ?? 1) * Number(byte[4] ?? 0);
      if (sum > 0xff) return `${token} is ${sum.toString(16)}h, more than a byte.`;
      if (byte[2] === 'r') plusRegister = true;
      bytes.push(sum);
    } else if (token === '/r' || /^\/[0-7]$/.test(token)) {
      if (hasModrm) return 'There is only one ModRM byte.';
      hasModrm = true;
      digit = token === '/r' ? -1 : Number(token[1]);
    } else if (IMMEDIATES.has(token)) {
      immediates.push(token);
    } else {
      return `${token} is no part of an opcode; expected upper-case hex bytes, +r, /r, /0 … /7, ${[...IMMEDIATES].join(', ')}.`;
    }
  }
  const [first, second, ...rest] = bytes;
  if (first === undefined) return 'The opcode has no byte.';
  const twoByte = first === 0x0f && second !== undefined;
  const extra = twoByte ? rest : second === undefined ? [] : [second, ...rest];
  if (extra.length > 0)
    return `Only the one-byte map and the 0F map are described; ${notation} has more opcode bytes.`;
  const byte = twoByte ? second : first;
  if (plusRegister && (byte & 7) !== 0)
    return `${notation}: the register takes the low three opcode bits, which must be zero.`;
  return { map: twoByte ? 1 : 0, byte, plusRegister, digit, hasModrm, immediates };
}

/** The immediate tokens that operand kinds call for, in order. */
export function immediateTokens(kinds: readonly OperandKind[]): string[] {
  const bySize = (bits: number | undefined, letter: string): string =>
    `${letter}${bits === 8 ? 'b' : bits === 16 ? 'w' : 'z'}`;
  return kinds.flatMap((kind) => {
    switch (kind.class) {
      case 'immediate':
        return [bySize(kind.encoded ?? kind.width, 'i')];
      case 'relative':
        return [bySize(kind.encoded, 'c')];
      case 'far-pointer':
        return ['cp'];
      default:
        return [];
    }
  });
}
