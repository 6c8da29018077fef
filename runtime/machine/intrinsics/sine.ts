import { alternateFactorials, FRACTION, ONE, toFixed } from './fixed-point.ts';
import { packReal, unpackReal, type WideReal } from './wide-real.ts';

/** −z² of an angle z of at most π/4. */
function minusSquare({ magnitude, power }: WideReal): bigint {
  return -toFixed(magnitude * magnitude, 2 * power);
}

/** sin(z)/z, below 1 even if fixed point cannot tell. */
function sineRatio(angle: WideReal): bigint {
  const ratio = alternateFactorials(minusSquare(angle), 2n);
  return ratio === ONE ? ONE - 1n : ratio;
}

function cosineOf(angle: WideReal): bigint {
  const value = alternateFactorials(minusSquare(angle), 1n);
  return value === ONE ? ONE - 1n : value;
}

/** Sine, packed, of a packed angle of at most π/4 that is not 0. */
export function sine(packed: bigint): bigint {
  const angle = unpackReal(packed);
  const magnitude = angle.magnitude * sineRatio(angle);
  return packReal({ ...angle, magnitude, power: angle.power - FRACTION }, false);
}

/** Cosine, packed, of a packed angle of at most π/4 that is not 0. */
export function cosine(packed: bigint): bigint {
  return packReal({ negative: false, magnitude: cosineOf(unpackReal(packed)), power: -FRACTION }, false);
}

/** Tangent, packed, of a packed angle of at most π/4 that is not 0. */
export function tangent(packed: bigint): bigint {
  const angle = unpackReal(packed);
  const magnitude = ((angle.magnitude * sineRatio(angle)) << BigInt(FRACTION)) / cosineOf(angle);
  return packReal({ ...angle, magnitude, power: angle.power - FRACTION }, false);
}

/** Cotangent, packed, of a packed angle of at most π/4 that is not 0. */
export function cotangent(packed: bigint): bigint {
  const angle = unpackReal(packed);
  const magnitude = (cosineOf(angle) << BigInt(2 * FRACTION)) / (angle.magnitude * sineRatio(angle));
  return packReal({ ...angle, magnitude, power: -angle.power - 2 * FRACTION }, false);
}
