/**
 * Elementary functions to hundreds of bits by the plainest methods, independent of how the machine computes them: fixed
 * point with {@link PLACES} bits of fraction, no tables. Results are good to some {@link PLACES} − 250 bits.
 */
export const PLACES = 800;

const SCALE = BigInt(PLACES);
export const UNIT = 1n << SCALE;

const times = (a: bigint, b: bigint): bigint => (a * b) >> SCALE;

/** whole · 2^power in fixed point. */
export function fixed(whole: bigint, power: number): bigint {
  const shift = BigInt(power + PLACES);
  return shift >= 0n ? whole << shift : whole >> -shift;
}

/** ln 2 = Σ 1/(n 2^n). */
export const LN2 = series((n) => UNIT / (BigInt(n) << BigInt(n)), 1);

/** π by arctan 1 = arctan 1/2 + arctan 1/3. */
export const PI = 4n * (arctangentSeries(UNIT / 2n) + arctangentSeries(UNIT / 3n));

function series(term: (n: number) => bigint, first: number): bigint {
  let total = 0n;
  for (let n = first; n < first + 2 * PLACES; n++) {
    const part = term(n);
    if (part === 0n) break;
    total += part;
  }
  return total;
}

/** e^x of |x| < 1. */
export function exponential(x: bigint): bigint {
  let term = UNIT;
  let total = UNIT;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = times(term, x) / n;
    total += term;
  }
  return total;
}

/** log2 of x > 0, bit by bit: squaring doubles a logarithm. */
export function binaryLogarithm(x: bigint, bits: number): { readonly value: bigint; readonly bits: number } {
  const whole = x.toString(2).length - 1 - PLACES;
  let m = whole >= 0 ? x >> BigInt(whole) : x << BigInt(-whole);
  let value = BigInt(whole);
  for (let n = 0; n < bits; n++) {
    m = times(m, m);
    const above = m >= 2n * UNIT;
    if (above) m >>= 1n;
    value = 2n * value + (above ? 1n : 0n);
  }
  return { value, bits };
}

function alternating(x: bigint, first: bigint): bigint {
  const square = times(x, x);
  let term = first === 1n ? x : UNIT;
  let total = term;
  for (let n = first; term !== 0n && term !== -1n; n += 2n) {
    term = -times(term, square) / ((n + 1n) * (n + 2n));
    total += term;
  }
  return total;
}

/** Sine of |x| < 2. */
export const sine = (x: bigint): bigint => alternating(x, 1n);

/** Cosine of |x| < 2. */
export const cosine = (x: bigint): bigint => alternating(x, 0n);

function arctangentSeries(x: bigint): bigint {
  const square = times(x, x);
  let power = x;
  let total = x;
  for (let odd = 3n; power !== 0n && power !== -1n; odd += 2n) {
    power = -times(power, square);
    total += power / odd;
  }
  return total;
}

/** arctan of x from 0 to 1 by halving the angle four times: tan a/2 = tan a / (1 + √(1 + tan² a)). */
export function arctangent(x: bigint): bigint {
  let t = x;
  for (let n = 0; n < 4; n++) t = (t << SCALE) / (UNIT + squareRoot((UNIT + times(t, t)) << SCALE));
  return arctangentSeries(t) << 4n;
}

function squareRoot(square: bigint): bigint {
  let guess = 1n << BigInt((square.toString(2).length >> 1) + 1);
  for (;;) {
    const better = (guess + square / guess) >> 1n;
    if (better >= guess) return guess;
    guess = better;
  }
}
