/**
 * Bit-vector operations of the semantics language that JavaScript has no operator for. Values of up to 32
 * bits are unsigned numbers, wider ones are BigInts; `width` is the value's width in bits. Counts are not
 * masked: a shift by `width` or more shifts everything out, a rotation goes modulo `width`.
 */

const mask = (width: number): number => (width === 32 ? 0xffffffff : (1 << width) - 1);

/** `value` (width bits) as a signed JavaScript number. */
export function signed(value: number, width: number): number {
  return (value << (32 - width)) >> (32 - width);
}

export function shl(value: number, count: number, width: number): number {
  return count >= width ? 0 : ((value << count) & mask(width)) >>> 0;
}

export function lshr(value: number, count: number, width: number): number {
  return count >= width ? 0 : value >>> count;
}

/** Arithmetic shift right: the sign fills. */
export function ashr(value: number, count: number, width: number): number {
  return ((signed(value, width) >> Math.min(count, 31)) & mask(width)) >>> 0;
}

export function rotl(value: number, count: number, width: number): number {
  const n = count % width;
  return n === 0 ? value : (((value << n) | (value >>> (width - n))) & mask(width)) >>> 0;
}

export function rotr(value: number, count: number, width: number): number {
  return rotl(value, width - (count % width), width);
}

/** Number of zero bits below the lowest one; `width` for 0. */
export function ctz(value: number, width: number): number {
  return value === 0 ? width : 31 - Math.clz32(value & -value);
}

/** Number of zero bits above the highest one; `width` for 0. */
export function clz(value: number, width: number): number {
  return Math.clz32(value) - (32 - width);
}

export function popcount(value: number): number {
  let rest = value;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** 1 when the low byte has an even number of ones (Intel SDM vol. 1, 3.4.3.1). */
export function parity(value: number): number {
  return (popcount(value & 0xff) & 1) ^ 1;
}

export function shlBig(value: bigint, count: number, width: number): bigint {
  return count >= width ? 0n : BigInt.asUintN(width, value << BigInt(count));
}

export function lshrBig(value: bigint, count: number, width: number): bigint {
  return count >= width ? 0n : value >> BigInt(count);
}

export function ashrBig(value: bigint, count: number, width: number): bigint {
  return BigInt.asUintN(width, BigInt.asIntN(width, value) >> BigInt(Math.min(count, width)));
}

export function rotlBig(value: bigint, count: number, width: number): bigint {
  const n = BigInt(count % width);
  return BigInt.asUintN(width, (value << n) | (value >> (BigInt(width) - n)));
}

export function rotrBig(value: bigint, count: number, width: number): bigint {
  return rotlBig(value, width - (count % width), width);
}

/** Number of bits up to the highest one; 0 for 0. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const digits = value.toString(16);
  return 4 * digits.length + 28 - Math.clz32(Number.parseInt(digits.charAt(0), 16));
}

export function ctzBig(value: bigint, width: number): bigint {
  return BigInt(value === 0n ? width : bitLength(value & -value) - 1);
}

export function clzBig(value: bigint, width: number): bigint {
  return BigInt(width - bitLength(value));
}

export function popcountBig(value: bigint): bigint {
  let count = 0n;
  for (let rest = value; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}
