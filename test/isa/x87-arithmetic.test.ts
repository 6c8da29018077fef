import { describe, expect, it } from 'vitest';
import * as fpu from '../../generated/reference/procedures.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import { Random } from '../random.ts';
import {
  type ExactReal,
  exponentOf,
  product,
  quotient,
  type RealFormat,
  realOf,
  root,
  roundedIn,
  roundingModes,
  sum,
} from './exact-real.ts';
import { BIAS, extended, finite, infinity, partner, TOP_BIT } from './extended-operands.ts';

const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);
const COUNT = 6000;

/** The procedures are pure: they get a state in which there is nothing. */
const nothing = {} as CpuState;

const [DENORMAL, OVERFLOW, UNDERFLOW, INEXACT, ROUNDED_UP] = [2, 8, 0x10, 0x20, 0x200];
const UNMASKED_BIAS = 24576;
/** Bits of precision by the control word's field; 1 is reserved and acts as 3. */
const PRECISION = [24, 64, 53, 64] as const;

const text = (value: bigint): string => value.toString(16).padStart(24, '0');

/** A finite number, rounded, in the 80-bit format. */
function encode(negative: boolean, units: bigint, power: number): bigint {
  if (units === 0n) return extended(negative, 0, 0n);
  const field = units.toString(2).length + power - 1 + BIAS;
  if (field > 0)
    return extended(negative, field, (units << 200n) >> BigInt(200 + units.toString(2).length - 64));
  return extended(negative, 0, (units << 200n) >> BigInt(200 - (power + BIAS + 62)));
}

/** What the manual says of an exact result: status above the value. */
function expected(exact: ExactReal, control: number, denormal: number): bigint {
  const mode = roundingModes[(control >> 10) & 3]!;
  const precision = PRECISION[(control >> 8) & 3]!;
  const format: RealFormat = { precision, smallest: 1 - BIAS, largest: BIAS };
  const { negative } = exact;
  const result = (status: number, value: bigint): bigint => (BigInt(status | denormal) << 80n) | value;
  const flags = (r: { inexact: boolean; up: boolean }): number =>
    (r.inexact ? INEXACT : 0) | (r.up ? ROUNDED_UP : 0);
  const free = roundedIn(exact, format, mode, false);
  if (exponentOf(free) > format.largest) {
    if ((control & OVERFLOW) === 0)
      return result(OVERFLOW | flags(free), encode(negative, free.units, free.power - UNMASKED_BIAS));
    const towardsZero = mode === 'zero' || mode === (negative ? 'up' : 'down');
    if (!towardsZero) return result(OVERFLOW | INEXACT | ROUNDED_UP, infinity(negative));
    const most = (1n << BigInt(precision)) - 1n;
    return result(OVERFLOW | INEXACT, encode(negative, most, format.largest - precision + 1));
  }
  if (exponentOf(free) >= format.smallest)
    return result(flags(free), encode(negative, free.units, free.power));
  if ((control & UNDERFLOW) === 0)
    return result(UNDERFLOW | flags(free), encode(negative, free.units, free.power + UNMASKED_BIAS));
  const bounded = roundedIn(exact, format, mode, true);
  const status = flags(bounded) | (bounded.inexact ? UNDERFLOW : 0);
  return result(status, encode(negative, bounded.units, bounded.power));
}

const denormal = (value: bigint): number => (((value >> 64n) & 0x7fffn) === 0n ? DENORMAL : 0);

/** All exceptions masked, or all but overflow and underflow; any precision and rounding. */
const controls = (random: Random): number =>
  random.pick(0x3f, 0x27) | (random.below(4) << 8) | (random.below(4) << 10);

describe(`x87 results are the exact ones, rounded: RING1_SEED=${seed}`, () => {
  const binary = [
    ['fp_add', fpu.fp_add, sum],
    ['fp_sub', fpu.fp_sub, (a: ExactReal, b: ExactReal) => sum(a, { ...b, negative: !b.negative })],
    ['fp_mul', fpu.fp_mul, product],
    ['fp_div', fpu.fp_div, quotient],
  ] as const;

  it.each(binary)('%s', (_name, procedure, exactly) => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const a = finite(random);
      const b = partner(random, a);
      const control = controls(random);
      const exact = exactly(realOf(a), realOf(b));
      const status = denormal(a) | denormal(b);
      const down = ((control >> 10) & 3) === 1;
      const wanted =
        exact === undefined
          ? (BigInt(status) << 80n) | extended(down, 0, 0n)
          : expected(exact, control, status);
      const found = procedure(nothing, a, b, control);
      if (found !== wanted) {
        const operands = `${text(a)} ${text(b)} control ${control.toString(16)}`;
        expect(`${operands}: ${text(found)}`).toBe(`${operands}: ${text(wanted)}`);
      }
    }
  });

  it('fp_sqrt', () => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const a = BigInt.asUintN(79, finite(random));
      const control = controls(random);
      const wanted = expected(root(realOf(a)), control, denormal(a));
      const found = fpu.fp_sqrt(nothing, a, control);
      if (found !== wanted) expect(`${text(a)} ${control.toString(16)}: ${text(found)}`).toBe(text(wanted));
    }
    const nine = extended(false, BIAS + 3, 9n << 60n);
    expect(text(fpu.fp_sqrt(nothing, nine, 0x3f))).toBe(text(extended(false, BIAS + 1, 3n << 62n)));
  });

  it('fp_scale', () => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const a = finite(random);
      const step = random.below(70_000) - 35_000;
      const b = fpu.fp_from_integer(nothing, BigInt.asUintN(64, BigInt(step)));
      const control = controls(random) | 0x300;
      const real = realOf(a);
      const wanted = expected({ ...real, power: real.power + step }, control, denormal(a));
      const found = fpu.fp_scale(nothing, a, b, control);
      const exponent = real.power + step + real.whole.toString(2).length - 1;
      const beyond =
        ((control & OVERFLOW) === 0 && exponent - UNMASKED_BIAS > BIAS) ||
        ((control & UNDERFLOW) === 0 && exponent + UNMASKED_BIAS < 1 - BIAS);
      if (!beyond && found !== wanted)
        expect(`${text(a)} ${step} ${control.toString(16)}: ${text(found)}`).toBe(text(wanted));
    }
  });

  it('numbers are taken apart into exponent and significand', () => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const a = finite(random);
      const significand = fpu.fp_extract_significand(nothing, a);
      const exponent = fpu.fp_extract_exponent(nothing, a);
      const value = fpu.fp_scale(
        nothing,
        BigInt.asUintN(80, significand),
        BigInt.asUintN(80, exponent),
        0x3f,
      );
      expect(realOf(BigInt.asUintN(80, value))).toEqual(realOf(a));
      expect(BigInt.asUintN(80, significand) & TOP_BIT).toBe(TOP_BIT);
    }
  });
});
