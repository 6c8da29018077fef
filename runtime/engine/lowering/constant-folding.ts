import { maskOf } from './value.ts';

/**
 * What an operator of the semantics tree gives for two known values of `width` bits (shift counts: any width).
 * @returns undefined for a division by zero, which the specification has to exclude
 */
export type Folding = (width: number, a: bigint, b: bigint) => bigint | undefined;

const wrap = (width: number, value: bigint): bigint => BigInt.asUintN(width, value);
const signed = (width: number, value: bigint): bigint => BigInt.asIntN(width, value);
const bool = (value: boolean): bigint => (value ? 1n : 0n);

/** A count that no longer makes a difference is as good as the width. */
const shift = (width: number, count: bigint): bigint => (count < BigInt(width) ? count : BigInt(width));

/** By the operators' names in the tree. */
export const folding = {
  add: (width, a, b) => wrap(width, a + b),
  sub: (width, a, b) => wrap(width, a - b),
  mul: (width, a, b) => wrap(width, a * b),
  udiv: (_width, a, b) => (b === 0n ? undefined : a / b),
  urem: (_width, a, b) => (b === 0n ? undefined : a % b),
  sdiv: (width, a, b) => (b === 0n ? undefined : wrap(width, signed(width, a) / signed(width, b))),
  srem: (width, a, b) => (b === 0n ? undefined : wrap(width, signed(width, a) % signed(width, b))),
  and: (_width, a, b) => a & b,
  or: (_width, a, b) => a | b,
  xor: (_width, a, b) => a ^ b,
  shl: (width, a, b) => wrap(width, a << shift(width, b)),
  lshr: (width, a, b) => a >> shift(width, b),
  ashr: (width, a, b) => wrap(width, signed(width, a) >> shift(width, b)),
  rotl: (width, a, b) => {
    const turn = b % BigInt(width);
    return wrap(width, (a << turn) | (a >> (BigInt(width) - turn)));
  },
  rotr: (width, a, b) => {
    const turn = b % BigInt(width);
    return wrap(width, (a >> turn) | (a << (BigInt(width) - turn))) & maskOf(width);
  },
  eq: (_width, a, b) => bool(a === b),
  ne: (_width, a, b) => bool(a !== b),
  ult: (_width, a, b) => bool(a < b),
  ule: (_width, a, b) => bool(a <= b),
  ugt: (_width, a, b) => bool(a > b),
  uge: (_width, a, b) => bool(a >= b),
  slt: (width, a, b) => bool(signed(width, a) < signed(width, b)),
  sle: (width, a, b) => bool(signed(width, a) <= signed(width, b)),
  sgt: (width, a, b) => bool(signed(width, a) > signed(width, b)),
  sge: (width, a, b) => bool(signed(width, a) >= signed(width, b)),
} as const satisfies Readonly<Record<string, Folding>>;

/** Comparisons that take their operands as two's complement. */
export const signedComparisons: ReadonlySet<Folding> = new Set([
  folding.slt,
  folding.sle,
  folding.sgt,
  folding.sge,
]);
