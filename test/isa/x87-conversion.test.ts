import { describe, expect, it } from 'vitest';
import * as fpu from '../../generated/reference/procedures.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import { Random } from '../random.ts';
import { type ExactReal, exponentOf, realOf, roundedIn, roundedTo, roundingModes } from './exact-real.ts';
import { BIAS, extended, INDEFINITE, infinity, TOP_BIT, word64 } from './extended-operands.ts';

const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);
const COUNT = 6000;
/** The procedures are pure: they get a state in which there is nothing. */
const nothing = {} as CpuState;

const [OVERFLOW, UNDERFLOW, INEXACT, ROUNDED_UP] = [8, 0x10, 0x20, 0x200];
const MASKED = 0x33f;

const text = (value: bigint): string => value.toString(16);

const flagsOf = (r: { inexact: boolean; up: boolean }): number =>
  (r.inexact ? INEXACT : 0) | (r.up ? ROUNDED_UP : 0);

/** A number that may need rounding at these bits, of an exponent from lowest to highest. */
function around(random: Random, lowest: number, highest: number, precision: number): bigint {
  const spare = BigInt(64 - precision);
  const whole = (TOP_BIT | word64(random)) >> spare;
  const low = random.pick(0n, 1n, (1n << spare) >> 1n, word64(random));
  const field = BIAS + lowest + random.below(highest - lowest + 1);
  return extended(random.below(2) === 1, field, (whole << spare) | BigInt.asUintN(Number(spare), low));
}

const narrow = [
  { name: 'single', precision: 24, smallest: -126, largest: 127, bits: 32, store: fpu.fp_to_single },
  { name: 'double', precision: 53, smallest: -1022, largest: 1023, bits: 64, store: fpu.fp_to_double },
] as const;

/** What a store of an exact number says and writes. */
function stored(exact: ExactReal, format: (typeof narrow)[number], control: number): bigint {
  const { precision, largest, smallest, bits } = format;
  const mode = roundingModes[(control >> 10) & 3]!;
  const sign = exact.negative ? 1n << BigInt(bits - 1) : 0n;
  const result = (status: number, value: bigint): bigint => (BigInt(status) << BigInt(bits)) | sign | value;
  const fraction = BigInt(precision - 1);
  const top = BigInt(largest + largest + 1) << fraction;
  const free = roundedIn(exact, format, mode, false);
  if (exponentOf(free) > largest) {
    const towardsZero = mode === 'zero' || mode === (exact.negative ? 'up' : 'down');
    if (towardsZero) return result(OVERFLOW | INEXACT, top - 1n);
    return result(OVERFLOW | INEXACT | ROUNDED_UP, top);
  }
  const { units, power, ...how } = roundedIn(exact, format, mode, true);
  const isTiny = exponentOf(free) < smallest;
  const status = flagsOf(how) | (isTiny && how.inexact ? UNDERFLOW : 0);
  // the integer bit adds one to the exponent field
  const field = BigInt(Math.max(power + precision - 2 + largest, 0));
  return result(status, (field << fraction) + units);
}

describe(`x87 conversions, RING1_SEED=${seed}`, () => {
  it.each(narrow)('stores a $name real rounded once', (format) => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const { smallest, largest, precision } = format;
      const near = random.pick(-1, 0, 1);
      const a =
        near === 0
          ? around(random, smallest, largest, precision)
          : near < 0
            ? around(random, smallest - precision - 3, smallest + 1, precision)
            : around(random, largest - 1, largest + 2, precision);
      const control = 0x3f | (random.below(4) << 10);
      const found = format.store(nothing, a, control);
      const wanted = stored(realOf(a), format, control);
      if (found !== wanted) expect(`${text(a)} ${control.toString(16)}: ${text(found)}`).toBe(text(wanted));
    }
  });

  it('loads what JavaScript takes the same bits for', () => {
    const random = new Random(seed);
    const view = new DataView(new ArrayBuffer(8));
    for (let n = 0; n < COUNT; n++) {
      view.setBigUint64(0, word64(random) >> BigInt(random.below(3) === 0 ? random.below(60) : 0));
      const [single, double] = [view.getFloat32(0), view.getFloat64(0)];
      if (!Number.isFinite(single) || !Number.isFinite(double) || single === 0 || double === 0) continue;
      const one = fpu.fp_from_single(nothing, view.getUint32(0));
      const two = fpu.fp_from_double(nothing, view.getBigUint64(0));
      expect(numberOf(one)).toBe(single);
      expect(numberOf(two)).toBe(double);
      expect(Number(one >> 80n)).toBe(Math.abs(single) < 2 ** -126 ? 2 : 0);
      expect(Number(two >> 80n)).toBe(Math.abs(double) < 2 ** -1022 ? 2 : 0);
    }
  });

  it.each([16, 32, 64])('stores integers of %d bits', (bits) => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const a = around(random, -3, bits + 1, 1 + random.below(63));
      const control = 0x3f | (random.below(4) << 10);
      const truncate = random.below(2);
      const mode = truncate === 1 ? 'zero' : roundingModes[(control >> 10) & 3]!;
      const exact = realOf(a);
      const { units, ...how } = roundedTo(exact, 0, mode);
      const value = exact.negative ? -units : units;
      const fits = BigInt.asIntN(bits, value) === value;
      const wanted = fits
        ? (BigInt(flagsOf(how)) << 64n) | BigInt.asUintN(64, value)
        : (1n << 64n) | BigInt.asUintN(64, -1n << BigInt(bits - 1));
      const found = fpu.fp_to_integer(nothing, a, control, truncate, bits);
      if (found !== wanted) expect(`${text(a)} ${control.toString(16)}: ${text(found)}`).toBe(text(wanted));
    }
  });

  it('rounds to an integer and stays a real', () => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const a = around(random, -3, 62, 1 + random.below(63));
      const control = 0x3f | (random.below(4) << 10);
      const { units, ...how } = roundedTo(realOf(a), 0, roundingModes[control >> 10]!);
      const number = fpu.fp_from_integer(nothing, units) | ((a >> 79n) << 79n);
      const found = fpu.fp_round_to_integer(nothing, a, control);
      expect(text(found)).toBe(text((BigInt(flagsOf(how)) << 80n) | number));
    }
    const large = extended(true, BIAS + 63, TOP_BIT | 1n);
    expect(fpu.fp_round_to_integer(nothing, large, MASKED)).toBe(large);
  });

  it('loads integers and decimals that it stores', () => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const integer = word64(random) >> BigInt(random.below(64));
      const loaded = fpu.fp_from_integer(nothing, integer);
      expect(fpu.fp_to_integer(nothing, loaded, MASKED, 0, 64)).toBe(integer);
      const decimal = BigInt(`0x${integer % 10n ** 18n}`) | (BigInt(random.below(2)) << 79n);
      const number = fpu.fp_from_bcd(nothing, decimal);
      expect(fpu.fp_to_bcd(nothing, number, MASKED)).toBe(decimal);
      expect(number >> 79n).toBe(decimal >> 79n);
    }
  });

  it('answers what has no integer or decimal by the indefinite', () => {
    const beyond = fpu.fp_from_integer(nothing, 10n ** 18n);
    expect(fpu.fp_to_bcd(nothing, beyond, MASKED)).toBe((1n << 80n) | (0xffffcn << 60n));
    const most = fpu.fp_from_integer(nothing, 10n ** 18n - 1n);
    expect(text(fpu.fp_to_bcd(nothing, most, MASKED))).toBe('9'.repeat(18));
    for (const value of [infinity(true), INDEFINITE, extended(false, 0x4000, 1n)]) {
      expect(text(fpu.fp_to_integer(nothing, value, MASKED, 0, 16))).toBe('1ffffffffffff8000');
      expect(text(fpu.fp_to_bcd(nothing, value, MASKED))).toBe('1ffffc000000000000000');
    }
  });

  it('stores NaNs quieted, infinities and what is unsupported', () => {
    const signalling = extended(true, 0x7fff, TOP_BIT | (1n << 41n) | 1n);
    const single = (value: bigint) => text(fpu.fp_to_single(nothing, value, MASKED));
    expect(single(signalling)).toBe('1ffc00002');
    expect(single(infinity(false))).toBe('7f800000');
    expect(single(extended(false, 0x4000, 1n))).toBe('1ffc00000');
    expect(text(fpu.fp_to_double(nothing, signalling, MASKED))).toBe('1fff8000040000000');
    expect(text(fpu.fp_from_single(nothing, 0x7f80_0001))).toBe('17fffc000010000000000');
    expect(text(fpu.fpu_operand(nothing, fpu.fp_from_single(nothing, 0x7f80_0001)))).toBe(
      '7fff8000010000000000',
    );
  });

  it('says of an unmasked store that over- or underflows no more than that', () => {
    const huge = extended(false, 0x7000, ~0n & ((1n << 64n) - 1n));
    const tiny = extended(false, 1, TOP_BIT);
    expect(fpu.fp_to_single(nothing, huge, 0x337) >> 32n).toBe(BigInt(OVERFLOW));
    expect(fpu.fp_to_double(nothing, tiny, 0x32f) >> 64n).toBe(BigInt(UNDERFLOW));
    expect(fpu.fp_to_double(nothing, extended(false, BIAS - 1022, TOP_BIT), 0x32f) >> 64n).toBe(0n);
  });
});

/** A result that a double holds, as a number. */
function numberOf(result: bigint): number {
  const { negative, whole, power } = realOf(BigInt.asUintN(80, result));
  const zeros = whole.toString(2).length - whole.toString(2).replace(/0+$/, '').length;
  const magnitude = Number(whole >> BigInt(zeros));
  const exponent = power + zeros;
  // two steps: 2^exponent alone may be no double
  const half = Math.trunc(exponent / 2);
  return (negative ? -magnitude : magnitude) * 2 ** half * 2 ** (exponent - half);
}
