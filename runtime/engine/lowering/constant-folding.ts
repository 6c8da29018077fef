import { maskOf } from './value.ts';

/** Operators with two operands of one width (the count of a shift apart) as the tree names them. */
export type BinaryOperator =
  | 'add'
  | 'sub'
  | 'mul'
  | 'udiv'
  | 'urem'
  | 'sdiv'
  | 'srem'
  | 'and'
  | 'or'
  | 'xor'
  | 'shl'
  | 'lshr'
  | 'ashr'
  | 'rotl'
  | 'rotr'
  | 'eq'
  | 'ne'
  | 'ult'
  | 'ule'
  | 'ugt'
  | 'uge'
  | 'slt'
  | 'sle'
  | 'sgt'
  | 'sge';

/**
 * What an operator gives for two known values of `width` bits (shift counts: any width).
 * @returns undefined for a division by zero, which the specification has to exclude
 */
export function fold(op: BinaryOperator, width: number, a: bigint, b: bigint): bigint | undefined {
  const signedA = BigInt.asIntN(width, a);
  const signedB = BigInt.asIntN(width, b);
  const bits = BigInt(width);
  const wrap = (value: bigint): bigint => BigInt.asUintN(width, value);
  const bool = (value: boolean): bigint => (value ? 1n : 0n);
  const shift = b < bits ? b : bits;
  const turn = b % bits;
  switch (op) {
    case 'add':
      return wrap(a + b);
    case 'sub':
      return wrap(a - b);
    case 'mul':
      return wrap(a * b);
    case 'udiv':
      return b === 0n ? undefined : a / b;
    case 'urem':
      return b === 0n ? undefined : a % b;
    case 'sdiv':
      return b === 0n ? undefined : wrap(signedA / signedB);
    case 'srem':
      return b === 0n ? undefined : wrap(signedA % signedB);
    case 'and':
      return a & b;
    case 'or':
      return a | b;
    case 'xor':
      return a ^ b;
    case 'shl':
      return wrap(a << shift);
    case 'lshr':
      return a >> shift;
    case 'ashr':
      return wrap(signedA >> shift);
    case 'rotl':
      return wrap((a << turn) | (a >> (bits - turn)));
    case 'rotr':
      return wrap((a >> turn) | (a << (bits - turn))) & maskOf(width);
    case 'eq':
      return bool(a === b);
    case 'ne':
      return bool(a !== b);
    case 'ult':
      return bool(a < b);
    case 'ule':
      return bool(a <= b);
    case 'ugt':
      return bool(a > b);
    case 'uge':
      return bool(a >= b);
    case 'slt':
      return bool(signedA < signedB);
    case 'sle':
      return bool(signedA <= signedB);
    case 'sgt':
      return bool(signedA > signedB);
    case 'sge':
      return bool(signedA >= signedB);
  }
}
