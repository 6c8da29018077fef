import type { Random } from '../random.ts';

export const TOP_BIT = 1n << 63n;
export const BIAS = 16383;

/** 80-bit number from its fields. */
export function extended(negative: boolean, field: number, significand: bigint): bigint {
  return (BigInt(negative ? 1 : 0) << 79n) | (BigInt(field) << 64n) | significand;
}

export const ONE = extended(false, BIAS, TOP_BIT);
export const INDEFINITE = extended(true, 0x7fff, 3n << 62n);

export const infinity = (negative: boolean): bigint => extended(negative, 0x7fff, TOP_BIT);

export function word64(random: Random): bigint {
  return (BigInt(random.word()) << 32n) | BigInt(random.word());
}

/** 64 bits with the highest one set: few ones, few zeros or any. */
function significand(random: Random): bigint {
  const place = BigInt(random.below(63));
  switch (random.below(6)) {
    case 0:
      return TOP_BIT | (1n << place);
    case 1:
      return (1n << 64n) - (1n << place);
    case 2:
      return TOP_BIT | (BigInt(random.word()) << BigInt(random.below(31)));
    default:
      return TOP_BIT | word64(random);
  }
}

/** A finite number that is not 0; many near 1 or near the bounds of the format, some denormal. */
export function finite(random: Random): bigint {
  const negative = random.below(2) === 1;
  switch (random.below(8)) {
    case 0:
      return extended(negative, 0, (word64(random) >> BigInt(1 + random.below(62))) | 1n);
    case 1:
      return extended(negative, 0, significand(random));
    case 2:
      return extended(negative, 1 + random.below(70), significand(random));
    case 3:
      return extended(negative, 0x7ffe - random.below(70), significand(random));
    case 4:
      return extended(negative, 1 + random.below(0x7ffe), significand(random));
    default:
      return extended(negative, BIAS - 66 + random.below(133), significand(random));
  }
}

/** A second operand, often close to the first. */
export function partner(random: Random, first: bigint): bigint {
  if (random.below(4) > 0) return finite(random);
  const near = first ^ BigInt(random.below(4)) ^ (BigInt(random.below(2)) << 79n);
  return BigInt.asUintN(79, near) === 0n ? ONE : near;
}
