import { FRACTION, LN2, ONE, times } from './fixed-point.ts';
import { packReal, realOfExtended } from './wide-real.ts';

/** The argument is divided by 2^HALVINGS, so that the series is short. */
const HALVINGS = 4;

/** 2^x − 1 of a finite number of the 80-bit format, 0 < |x| < 1; packed. */
export function exponentialLessOne(value: bigint): bigint {
  const { negative, magnitude, power } = realOfExtended(value);
  // u = |x| ln 2 / 2^HALVINGS as ±exact · 2^scale
  const exact = magnitude * LN2;
  const scale = power - FRACTION - HALVINGS;
  const cut = BigInt(-scale - FRACTION);
  const size = exact >> cut;
  const u = negative ? -size : size;
  // (e^u − 1) / u
  let ratio = ONE;
  let term = ONE;
  for (let n = 2n; ; n++) {
    term = times(term, u) / n;
    if (term === 0n || term === -1n) break;
    ratio += term;
  }
  // e^2u − 1 = (e^u − 1)(e^u + 1)
  let less = times(ratio, u);
  for (let n = 0; n < HALVINGS; n++) {
    ratio = (ratio * (2n * ONE + less)) >> BigInt(FRACTION + 1);
    less = times(less, 2n * ONE + less);
  }
  return packReal({ negative, magnitude: exact * ratio, power: power - 2 * FRACTION }, false);
}
