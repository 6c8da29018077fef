/** Fixed-point arithmetic on BigInts with this many bits of fraction: some 40 more than any result needs. */
export const FRACTION = 160;

export const ONE = 1n << BigInt(FRACTION);

const SHIFT = BigInt(FRACTION);

export function times(a: bigint, b: bigint): bigint {
  return (a * b) >> SHIFT;
}

/** magnitude · 2^power as fixed point, cut off below. */
export function toFixed(magnitude: bigint, power: number): bigint {
  const shift = BigInt(power + FRACTION);
  return shift >= 0n ? magnitude << shift : magnitude >> -shift;
}

/** 1 + x/3 + x²/5 + x³/7 …: with x = z² the series of artanh(z)/z, with x = −z² that of arctan(z)/z. */
export function oddReciprocals(x: bigint): bigint {
  let total = ONE;
  let term = ONE;
  for (let odd = 3n; ; odd += 2n) {
    term = times(term, x);
    const part = term / odd;
    if (part === 0n || part === -1n) return total;
    total += part;
  }
}

/** 1 + x/(a(a+1)) + x²/(a(a+1)(a+2)(a+3)) …: with x = −z² that of sin(z)/z for a = 2 and of cos(z) for a = 1. */
export function alternateFactorials(x: bigint, first: bigint): bigint {
  let total = ONE;
  let term = ONE;
  for (let n = first; ; n += 2n) {
    term = times(term, x) / (n * (n + 1n));
    if (term === 0n || term === -1n) return total;
    total += term;
  }
}

/** arctan(1/n) and, with `sign` 1, artanh(1/n). */
function reciprocalSeries(n: bigint, sign: 1n | -1n): bigint {
  let total = 0n;
  let power = ONE / n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    total += power / odd;
    power = (sign * power) / (n * n);
  }
  return total;
}

/** π by Machin's formula. */
export const PI = 16n * reciprocalSeries(5n, -1n) - 4n * reciprocalSeries(239n, -1n);

/** ln 2 = 2 artanh(1/3). */
export const LN2 = 2n * reciprocalSeries(3n, 1n);
