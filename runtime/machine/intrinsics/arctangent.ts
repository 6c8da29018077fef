import { FRACTION, ONE, oddReciprocals, PI, times, toFixed } from './fixed-point.ts';
import { packReal, realOfExtended } from './wide-real.ts';

/** arctan(n / STEPS) for n from 0 to STEPS. */
const STEPS = 32n;

const table = arctangents();

function arctangents(): readonly bigint[] {
  const entries = [0n];
  for (let n = 0n; n < STEPS; n++) {
    // arctan((n+1)/S) − arctan(n/S) = arctan(S / (S² + n(n+1)))
    const z = (STEPS * ONE) / (STEPS * STEPS + n * (n + 1n));
    entries.push(entries[Number(n)]! + times(z, oddReciprocals(-times(z, z))));
  }
  return entries;
}

/**
 * Angle of the point (x, y), packed: finite numbers of the 80-bit format, not both 0, and not y = 0 beside a positive x.
 */
export function arctangent(y: bigint, x: bigint): bigint {
  const [across, along] = [realOfExtended(y), realOfExtended(x)];
  const steep =
    along.magnitude === 0n ||
    across.power > along.power ||
    (across.power === along.power && across.magnitude > along.magnitude);
  const [small, large] = steep ? [along, across] : [across, along];
  const power = small.power - large.power;
  const ratio = toFixed((small.magnitude << BigInt(FRACTION)) / large.magnitude, power - FRACTION);
  const entry = (ratio * STEPS + ONE / 2n) >> BigInt(FRACTION);
  const { negative } = across;
  let angle: bigint;
  if (entry === 0n) {
    const series = oddReciprocals(-times(ratio, ratio));
    const below = series === ONE ? ONE - 1n : series;
    const magnitude = ((small.magnitude * below) << 128n) / large.magnitude;
    if (!steep && !along.negative) {
      return packReal({ negative, magnitude, power: power - FRACTION - 128 }, false);
    }
    angle = toFixed(magnitude, power - FRACTION - 128);
  } else {
    const z = ((ratio * STEPS - entry * ONE) * ONE) / (STEPS * ONE + ratio * entry);
    angle = table[Number(entry)]! + times(z, oddReciprocals(-times(z, z)));
  }
  if (steep) angle = along.negative ? PI / 2n + angle : PI / 2n - angle;
  else if (along.negative) angle = PI - angle;
  return packReal({ negative, magnitude: angle, power: -FRACTION }, false);
}
