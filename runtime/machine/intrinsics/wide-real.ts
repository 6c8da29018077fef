import { bitLength } from '../../engine/reference/bits.ts';

/**
 * Real numbers as the intrinsics of the floating-point unit exchange them with semantics, packed into 128 bits:
 * bit 127 the sign, bits 110 … 126 the exponent in two's complement, below it 110 bits of significand whose highest is
 * set: ±significand · 2^(exponent − 109). The lowest bit also stands for everything below it.
 */

/** ±magnitude · 2^power; a magnitude may have any number of bits. */
export interface WideReal {
  readonly negative: boolean;
  readonly magnitude: bigint;
  readonly power: number;
}

const SIGNIFICAND_BITS = 110;
const EXPONENT_BITS = 17;

/** @param exact false when the true value lies a little above the magnitude */
export function packReal({ negative, magnitude, power }: WideReal, exact: boolean): bigint {
  const drop = bitLength(magnitude) - SIGNIFICAND_BITS;
  const shift = BigInt(drop);
  const significand = drop > 0 ? magnitude >> shift : magnitude << -shift;
  const lost = !exact || (drop > 0 && significand << shift !== magnitude);
  const exponent = BigInt.asUintN(EXPONENT_BITS, BigInt(power + drop + SIGNIFICAND_BITS - 1));
  const head = (BigInt(negative ? 1 : 0) << BigInt(EXPONENT_BITS)) | exponent;
  return (head << BigInt(SIGNIFICAND_BITS)) | significand | (lost ? 1n : 0n);
}

/** The number that 128 bits stand for. */
export function unpackReal(packed: bigint): WideReal {
  const exponent = Number(BigInt.asIntN(EXPONENT_BITS, packed >> BigInt(SIGNIFICAND_BITS)));
  return {
    negative: packed >> 127n === 1n,
    magnitude: BigInt.asUintN(SIGNIFICAND_BITS, packed),
    power: exponent - SIGNIFICAND_BITS + 1,
  };
}

/** A finite number of the 80-bit format with its significand normalized; zero has magnitude 0. */
export function realOfExtended(value: bigint): WideReal {
  const field = Number((value >> 64n) & 0x7fffn);
  const significand = BigInt.asUintN(64, value);
  const places = 64 - bitLength(significand);
  return {
    negative: value >> 79n === 1n,
    magnitude: significand << BigInt(places),
    power: Math.max(field, 1) - 16383 - 63 - places,
  };
}
