/** Text of an expression with how tightly it binds. Building blocks of emission. */

/** Precedence levels of the operators that are emitted: a higher one binds tighter. */
export const P = {
  conditional: 1,
  or: 3,
  and: 4,
  bitOr: 5,
  bitXor: 6,
  bitAnd: 7,
  equality: 8,
  relation: 9,
  shift: 10,
  sum: 11,
  product: 12,
  unary: 14,
  atom: 20,
} as const;

export interface Text {
  readonly text: string;
  readonly level: number;
}

export const atom = (text: string): Text => ({ text, level: P.atom });

/** The text, in parentheses when it binds looser than `level`. */
export const at = (t: Text, level: number): string => (t.level >= level ? t.text : `(${t.text})`);

/** A left-associative operator. */
export const infix = (a: Text, op: string, b: Text, level: number): Text => ({
  text: `${at(a, level)} ${op} ${at(b, level + 1)}`,
  level,
});

export const isBig = (width: number): boolean => width > 32;

export const hex = (n: bigint): string => (n < 10n ? n.toString() : `0x${n.toString(16)}`);

export const maskText = (width: number): string => `0x${((1n << BigInt(width)) - 1n).toString(16)}`;

/** Brings a number of arbitrary sign to `width` unsigned bits. */
export function wrap(t: Text, width: number): Text {
  return width === 32
    ? { text: `${at(t, P.shift)} >>> 0`, level: P.shift }
    : { text: `${at(t, P.bitAnd)} & ${maskText(width)}`, level: P.bitAnd };
}

export function wrapBig(t: Text, width: number): Text {
  return atom(`BigInt.asUintN(${width}, ${t.text})`);
}

/** Bitwise or two's complement of a value. */
export function complement(op: 'not' | 'neg', t: Text): Text {
  return { text: `${op === 'not' ? '~' : '-'}${at(t, P.unary + 1)}`, level: P.unary };
}
