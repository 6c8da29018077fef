import { bitLength } from '../../engine/reference/bits.ts';
import { FRACTION, LN2, ONE, oddReciprocals, times, toFixed } from './fixed-point.ts';
import { packReal, realOfExtended, type WideReal } from './wide-real.ts';

/** log2(n / STEPS) of the numbers between 1/√2 and √2. */
const STEPS = 32n;
const LOWEST = 22n;
const HIGHEST = 46n;

const table = logarithms();

function logarithms(): readonly bigint[] {
  const entries = Array<bigint>(Number(HIGHEST) + 1).fill(0n);
  for (let n = STEPS; n < HIGHEST; n++) entries[Number(n + 1n)] = entries[Number(n)]! + step(n);
  for (let n = STEPS; n > LOWEST; n--) entries[Number(n - 1n)] = entries[Number(n)]! - step(n - 1n);
  return entries;
}

/** log2((n + 1) / n) = 2 artanh(1 / (2n + 1)) / ln 2 */
function step(n: bigint): bigint {
  const odd = 2n * n + 1n;
  return (2n * oddReciprocals(ONE / (odd * odd)) * ONE) / (odd * LN2);
}

/** log2 of m / 2^places, where that is above 0: ± fixed point · 2^-64, and whether it is exact. */
function logarithm(m: bigint, places: number): { magnitude: bigint; exact: boolean } {
  const length = bitLength(m);
  let exponent = length - 1 - places;
  let scale = BigInt(length - 1);
  // m / 2^scale from 1/√2 to √2: 181/128 is near enough
  if (m << 7n > 181n << scale) {
    exponent++;
    scale++;
  }
  const entry = (m * STEPS + (1n << (scale - 1n))) >> scale;
  const centre = entry << scale;
  const over = m * STEPS - centre;
  const under = m * STEPS + centre;
  const z = (over << BigInt(FRACTION)) / under;
  // 2 artanh(over / under) / ln 2, kept relative to `over`, which may be tiny
  const series = oddReciprocals(times(z, z));
  const rest = ((2n * over * series) << BigInt(FRACTION + 64)) / (under * LN2);
  const whole = (table[Number(entry)]! + BigInt(exponent) * ONE) << 64n;
  return { magnitude: whole + rest, exact: over === 0n && entry === STEPS };
}

/** y · log2 x of numbers of the 80-bit format, 0 < x ≠ 1 and y ≠ 0 finite; packed. */
export function logarithmProduct(x: bigint, y: bigint): bigint {
  const { magnitude, power } = realOfExtended(x);
  const { magnitude: log, exact } = logarithm(magnitude, -power);
  return multiplied(log, -FRACTION - 64, exact, realOfExtended(y));
}

/** y · log2(x + 1) of numbers of the 80-bit format, −1 < x ≠ 0 and y ≠ 0 finite; packed. */
export function logarithmOfSuccessorProduct(x: bigint, y: bigint): bigint {
  const real = realOfExtended(x);
  const { negative, magnitude, power } = real;
  const factor = realOfExtended(y);
  if (power > 64) {
    const { magnitude: log } = logarithm(magnitude, -power);
    return multiplied(log, -FRACTION - 64, false, factor);
  }
  if (power > -72) {
    const places = Math.max(0, -power);
    const one = 1n << BigInt(places);
    const size = magnitude << BigInt(Math.max(0, power));
    const { magnitude: log, exact } = logarithm(negative ? one - size : one + size, places);
    return multiplied(log, -FRACTION - 64, exact, factor);
  }
  // x (1 − x/2 + x²/3 …) / ln 2 with |x| < 2^-8
  const fixed = toFixed(magnitude, power);
  let series = ONE;
  let term = ONE;
  for (let n = 2n; ; n++) {
    term = times(term, negative ? fixed : -fixed);
    const part = term / n;
    if (part === 0n || part === -1n) break;
    series += part;
  }
  const log = ((magnitude * series) << BigInt(FRACTION)) / LN2;
  return multiplied(negative ? -log : log, power - FRACTION, false, factor);
}

function multiplied(log: bigint, power: number, exact: boolean, factor: WideReal): bigint {
  const magnitude = (log < 0n ? -log : log) * factor.magnitude;
  return packReal({ negative: log < 0n !== factor.negative, magnitude, power: power + factor.power }, exact);
}
