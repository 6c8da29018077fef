import type { BinaryOp, UnaryOp } from './tree.ts';

/**
 * What is known of a bit-vector without running anything: some of its bits, and which tracked resources it
 * was computed from. The abstract interpreter's value.
 */
export interface Known {
  readonly width: number;
  /** Bits whose value is known. */
  readonly mask: bigint;
  /** Their values; zero elsewhere. */
  readonly bits: bigint;
  /** Set of resource numbers (bit i: resource i) that the value depends on. */
  readonly taint: bigint;
}

const ones = (width: number): bigint => (1n << BigInt(width)) - 1n;

export function constant(value: bigint, width: number, taint = 0n): Known {
  return { width, mask: ones(width), bits: value & ones(width), taint };
}

export function unknown(width: number, taint = 0n): Known {
  return { width, mask: 0n, bits: 0n, taint };
}

/** The value when every bit is known. */
export function exact(value: Known): bigint | undefined {
  return value.mask === ones(value.width) ? value.bits : undefined;
}

/** What holds whichever of the two the value is. */
export function join(a: Known, b: Known): Known {
  const mask = a.mask & b.mask & ~(a.bits ^ b.bits);
  return { width: a.width, mask, bits: a.bits & mask, taint: a.taint | b.taint };
}

export function tainted(value: Known, taint: bigint): Known {
  return { ...value, taint: value.taint | taint };
}

export function slice(a: Known, low: number, width: number): Known {
  const shift = BigInt(low);
  return {
    width,
    mask: (a.mask >> shift) & ones(width),
    bits: (a.bits >> shift) & ones(width),
    taint: a.taint,
  };
}

export function concat(high: Known, low: Known): Known {
  const shift = BigInt(low.width);
  return {
    width: high.width + low.width,
    mask: (high.mask << shift) | low.mask,
    bits: (high.bits << shift) | low.bits,
    taint: high.taint | low.taint,
  };
}

/** `field` written over bits `low` … of `whole`. */
export function insert(whole: Known, low: number, field: Known): Known {
  const shift = BigInt(low);
  const hole = ~(ones(field.width) << shift);
  return {
    width: whole.width,
    mask: (whole.mask & hole) | (field.mask << shift),
    bits: (whole.bits & hole) | (field.bits << shift),
    taint: whole.taint | field.taint,
  };
}

export function zeroExtend(a: Known, width: number): Known {
  return { width, mask: a.mask | (ones(width) ^ ones(a.width)), bits: a.bits, taint: a.taint };
}

export function signExtend(a: Known, width: number): Known {
  const value = exact(a);
  if (value !== undefined) return constant(BigInt.asIntN(a.width, value), width, a.taint);
  const low = ones(a.width - 1);
  return { width, mask: a.mask & low, bits: a.bits & low, taint: a.taint };
}

export function unary(op: UnaryOp, a: Known, width: number): Known {
  if (op === 'not') return { width, mask: a.mask, bits: ~a.bits & a.mask, taint: a.taint };
  const value = exact(a);
  if (op === 'neg' && value !== undefined) return constant(-value, width, a.taint);
  return unknown(width, a.taint);
}

/** Lowest and highest value the known bits allow. */
function range(a: Known): { low: bigint; high: bigint } {
  return { low: a.bits, high: a.bits | (ones(a.width) & ~a.mask) };
}

const truth = (value: boolean | undefined, taint: bigint): Known =>
  value === undefined ? unknown(1, taint) : constant(value ? 1n : 0n, 1, taint);

function unsignedLess(a: Known, b: Known): boolean | undefined {
  const left = range(a);
  const right = range(b);
  if (left.high < right.low) return true;
  return left.low >= right.high ? false : undefined;
}

function equal(a: Known, b: Known): boolean | undefined {
  const both = a.mask & b.mask;
  if (((a.bits ^ b.bits) & both) !== 0n) return false;
  return both === ones(a.width) ? true : undefined;
}

const negate = (value: boolean | undefined): boolean | undefined =>
  value === undefined ? undefined : !value;

function compare(op: BinaryOp, a: Known, b: Known): boolean | undefined {
  switch (op) {
    case 'eq':
      return equal(a, b);
    case 'ne':
      return negate(equal(a, b));
    case 'ult':
      return unsignedLess(a, b);
    case 'uge':
      return negate(unsignedLess(a, b));
    case 'ugt':
      return unsignedLess(b, a);
    case 'ule':
      return negate(unsignedLess(b, a));
    default:
      return undefined;
  }
}

const comparisons = new Set<BinaryOp>(['eq', 'ne', 'ult', 'ule', 'ugt', 'uge', 'slt', 'sle', 'sgt', 'sge']);

export function binary(op: BinaryOp, a: Known, b: Known, width: number): Known {
  const taint = a.taint | b.taint;
  if (comparisons.has(op)) return truth(compare(op, a, b), taint);
  if (op === 'and') {
    const zero = (a.mask & ~a.bits) | (b.mask & ~b.bits);
    const one = a.bits & b.bits;
    return { width, mask: zero | one, bits: one, taint };
  }
  if (op === 'or') {
    const zero = a.mask & ~a.bits & b.mask & ~b.bits;
    const one = a.bits | b.bits;
    return { width, mask: zero | one, bits: one, taint };
  }
  if (op === 'xor') {
    const mask = a.mask & b.mask;
    return { width, mask, bits: (a.bits ^ b.bits) & mask, taint };
  }
  const x = exact(a);
  const y = exact(b);
  if (y !== undefined && (op === 'shl' || op === 'lshr')) {
    if (y >= BigInt(width)) return constant(0n, width, taint);
    const filled = ones(Number(y));
    return op === 'shl'
      ? { width, mask: ((a.mask << y) | filled) & ones(width), bits: (a.bits << y) & ones(width), taint }
      : { width, mask: (a.mask >> y) | (filled << (BigInt(width) - y)), bits: a.bits >> y, taint };
  }
  if (x === undefined || y === undefined) return unknown(width, taint);
  if (op === 'add') return constant(x + y, width, taint);
  if (op === 'sub') return constant(x - y, width, taint);
  if (op === 'mul') return constant(x * y, width, taint);
  return unknown(width, taint);
}
