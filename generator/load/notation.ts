import type { Form, OperandKind } from '../../runtime/engine/form.ts';
import { escapeBytes, mapOf } from '../../runtime/engine/opcode-escape.ts';

/** An opcode in the manual's notation, taken apart. */
export interface Opcode {
  readonly map: Form['map'];
  readonly byte: number;
  readonly plusRegister: boolean;
  /** /0 … /7 or the reg field of a given ModRM byte, or −1. */
  readonly digit: number;
  /** ModRM.rm of a given ModRM byte, or −1. */
  readonly rm: number;
  /** ModRM is a byte with `+i`: mod names a register and rm is an operand. */
  readonly plusIndex: boolean;
  readonly hasModrm: boolean;
  /** `ib`, `iw`, `cz` … in order. */
  readonly immediates: readonly string[];
}

const IMMEDIATES = new Set(['ib', 'iw', 'iz', 'cb', 'cz', 'cp']);
/** ModRM bytes from here on have mod = 3. */
const FIRST_REGISTER_MODRM = 0xc0;

type Plus = '' | 'r' | 'i';

interface Byte {
  readonly text: string;
  readonly value: number;
  readonly plus: Plus;
}

/** The tokens of a notation, sorted: opcode and ModRM bytes, what the rest says of ModRM, immediates. */
interface Tokens {
  readonly bytes: readonly Byte[];
  readonly digit: number;
  readonly slash: boolean;
  readonly immediates: readonly string[];
}

/**
 * Parses e.g. `0F BA /4 ib`, `50+r`, `80+5 cb`, `00+8*3 /r`, `0F 3A 0F /r ib`, `0F 01 C8`, `D8 C0+i`.
 * @returns the parts, or a sentence that says what is wrong.
 */
export function parseNotation(notation: string): Opcode | string {
  const tokens = tokensOf(notation);
  if (typeof tokens === 'string') return tokens;
  const values = tokens.bytes.map(({ value }) => value);
  const map = mapOf(values);
  const [opcode, modrm, ...rest] = tokens.bytes.slice(escapeBytes(map).length);
  if (opcode === undefined) return 'The opcode has no byte.';
  if (rest.length > 0 || (modrm !== undefined && modrm.value < FIRST_REGISTER_MODRM))
    return `After the opcode only a ModRM byte of C0 or more can be given; ${notation} has ${rest.at(-1)?.text ?? modrm?.text}.`;
  if (modrm !== undefined && tokens.slash) return 'There is only one ModRM byte.';
  if (opcode.plus === 'i' || modrm?.plus === 'r')
    return '+r is a register in the opcode, +i one in a ModRM byte that follows it.';
  const fault = [opcode, modrm].find(
    (byte) => byte !== undefined && byte.plus !== '' && (byte.value & 7) !== 0,
  );
  if (fault !== undefined) return `${fault.text}: the register takes the low three bits, which must be zero.`;
  return {
    map,
    byte: opcode.value,
    plusRegister: opcode.plus === 'r',
    digit: modrm === undefined ? tokens.digit : (modrm.value >> 3) & 7,
    rm: modrm === undefined || modrm.plus === 'i' ? -1 : modrm.value & 7,
    plusIndex: modrm?.plus === 'i',
    hasModrm: tokens.slash || modrm !== undefined,
    immediates: tokens.immediates,
  };
}

function tokensOf(notation: string): Tokens | string {
  const bytes: Byte[] = [];
  const immediates: string[] = [];
  let digit = -1;
  let slash = false;
  for (const token of notation.trim().split(/\s+/)) {
    const byte = /^([0-9A-F]{2})(?:\+(?:(r|i)|(?:(\d+)\*)?(\d+)))?$/.exec(token);
    if (byte?.[1] !== undefined) {
      if (slash || immediates.length > 0) return `Byte ${token} comes after ModRM or an immediate.`;
      const value = Number.parseInt(byte[1], 16) + Number(byte[3] ?? 1) * Number(byte[4] ?? 0);
      if (value > 0xff) return `${token} is ${value.toString(16)}h, more than a byte.`;
      bytes.push({ text: token, value, plus: (byte[2] ?? '') as Plus });
    } else if (token === '/r' || /^\/[0-7]$/.test(token)) {
      if (slash) return 'There is only one ModRM byte.';
      slash = true;
      digit = token === '/r' ? -1 : Number(token[1]);
    } else if (IMMEDIATES.has(token)) {
      immediates.push(token);
    } else {
      return `${token} is no part of an opcode; expected upper-case hex bytes, +r, +i, /r, /0 … /7, ${[...IMMEDIATES].join(', ')}.`;
    }
  }
  return { bytes, digit, slash, immediates };
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
