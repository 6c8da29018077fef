/** A real number that is not 0: ±(whole + d) · 2^power, where 0 < d < 1 when there is `more`, else d = 0. */
export interface ExactReal {
  readonly negative: boolean;
  readonly whole: bigint;
  readonly more: boolean;
  readonly power: number;
}

/** A binary format: bits of precision, exponent of the smallest normal and of the largest number. */
export interface RealFormat {
  readonly precision: number;
  readonly smallest: number;
  readonly largest: number;
}

/** Rounding modes by their number in the control word. */
export const roundingModes = ['nearest', 'down', 'up', 'zero'] as const;

export type RoundingMode = (typeof roundingModes)[number];

/** units · 2^power, and how it came about. */
export interface Rounded {
  readonly units: bigint;
  readonly power: number;
  readonly inexact: boolean;
  readonly up: boolean;
}

/** Extra bits that make quotients and roots longer than any precision. */
const EXTRA = 200;

export const bitLength = (value: bigint): number => value.toString(2).length;

/** 80-bit number, finite and not 0, as what it is worth. */
export function realOf(value: bigint): ExactReal {
  const field = Number((value >> 64n) & 0x7fffn);
  return {
    negative: value >> 79n === 1n,
    whole: BigInt.asUintN(64, value),
    more: false,
    power: (field === 0 ? 1 : field) - 16383 - 63,
  };
}

/** The sum, or undefined when it is 0. */
export function sum(a: ExactReal, b: ExactReal): ExactReal | undefined {
  const power = Math.min(a.power, b.power);
  const signed = (x: ExactReal): bigint => (x.negative ? -x.whole : x.whole) << BigInt(x.power - power);
  const total = signed(a) + signed(b);
  if (total === 0n) return undefined;
  return { negative: total < 0n, whole: total < 0n ? -total : total, more: false, power };
}

export function product(a: ExactReal, b: ExactReal): ExactReal {
  return {
    negative: a.negative !== b.negative,
    whole: a.whole * b.whole,
    more: false,
    power: a.power + b.power,
  };
}

export function quotient(a: ExactReal, b: ExactReal): ExactReal {
  const dividend = a.whole << BigInt(EXTRA);
  return {
    negative: a.negative !== b.negative,
    whole: dividend / b.whole,
    more: dividend % b.whole !== 0n,
    power: a.power - b.power - EXTRA,
  };
}

export function root(a: ExactReal): ExactReal {
  const odd = a.power & 1;
  const square = a.whole << BigInt(2 * EXTRA + odd);
  const whole = integerRoot(square);
  return {
    negative: false,
    whole,
    more: whole * whole !== square,
    power: (a.power - odd) / 2 - EXTRA,
  };
}

/** Newton's iteration from above. */
function integerRoot(square: bigint): bigint {
  let guess = 1n << BigInt((bitLength(square) >> 1) + 1);
  for (;;) {
    const better = (guess + square / guess) >> 1n;
    if (better >= guess) return guess;
    guess = better;
  }
}

/** Rounds to a multiple of 2^quantum. */
export function roundedTo(real: ExactReal, quantum: number, mode: RoundingMode): Rounded {
  const drop = BigInt(quantum - real.power);
  if (drop <= 0n) {
    if (real.more) throw new Error('too few bits to round');
    return { units: real.whole << -drop, power: quantum, inexact: false, up: false };
  }
  const units = real.whole >> drop;
  const twice = (real.whole - (units << drop)) * 2n;
  const one = 1n << drop;
  const inexact = real.more || twice !== 0n;
  const aboveHalf = twice > one || (twice === one && real.more);
  const tie = twice === one && !real.more;
  const away: Readonly<Record<RoundingMode, boolean>> = {
    nearest: aboveHalf || (tie && (units & 1n) === 1n),
    down: inexact && real.negative,
    up: inexact && !real.negative,
    zero: false,
  };
  const up = away[mode];
  return { units: up ? units + 1n : units, power: quantum, inexact, up };
}

/** Rounds to a format's precision, as if exponents had no bounds unless `bounded` says that the smallest counts. */
export function roundedIn(
  real: ExactReal,
  format: RealFormat,
  mode: RoundingMode,
  bounded: boolean,
): Rounded {
  const exponent = bitLength(real.whole) - 1 + real.power;
  const lowest = bounded ? Math.max(exponent, format.smallest) : exponent;
  return roundedTo(real, lowest - format.precision + 1, mode);
}

/** Exponent of the highest bit. */
export function exponentOf({ units, power }: Rounded): number {
  return bitLength(units) - 1 + power;
}
