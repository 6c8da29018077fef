import { describe, expect, it } from 'vitest';
import * as fpu from '../../generated/reference/procedures.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import { wideIntrinsic } from '../../runtime/machine/intrinsics/wide-table.ts';
import { Random } from '../random.ts';
import * as exactly from './elementary-functions.ts';
import { realOf, roundedIn, roundingModes } from './exact-real.ts';
import { BIAS, extended, INDEFINITE, infinity, ONE, TOP_BIT, word64 } from './extended-operands.ts';

const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);
const COUNT = 150;
/** The procedures are pure but for the intrinsics that compute. */
const state = { wideIntrinsic } as CpuState;

const [INVALID, DENORMAL, ZERO_DIVIDE, UNDERFLOW, INEXACT, ROUNDED_UP, FAR] = [
  1, 2, 4, 16, 0x20, 0x200, 0x400,
];
const NEAREST = 0x37f;
const FORMAT = { precision: 64, smallest: 1 - BIAS, largest: BIAS };
const MINUS_ONE = ONE | (1n << 79n);

const text = (value: bigint): string => value.toString(16);
const result = (status: number, value: bigint): string => text((BigInt(status) << 80n) | value);

/** A number of these exponents; some have few bits, some lie at a power of two. */
function number(random: Random, lowest: number, highest: number, signed = true): bigint {
  const negative = signed && random.below(2) === 1;
  const near = BigInt(random.below(8));
  const significand = random.pick(
    TOP_BIT | word64(random),
    TOP_BIT | near,
    (1n << 64n) - 1n - near,
    TOP_BIT | (near << 60n),
  );
  return extended(negative, BIAS + lowest + random.below(highest - lowest + 1), significand);
}

const fixedOf = (value: bigint): bigint => {
  const { negative, whole, power } = realOf(value);
  return negative ? -exactly.fixed(whole, power) : exactly.fixed(whole, power);
};

/** The true value as the manual wants it rounded; it is taken as irrational. */
function rounded(value: bigint, places: number, control: number): string {
  const negative = value < 0n;
  const real = { negative, whole: negative ? -value : value, more: true, power: -places };
  const { units, power, up } = roundedIn(real, FORMAT, roundingModes[(control >> 10) & 3]!, true);
  const length = units.toString(2).length;
  const significand = (units << 64n) >> BigInt(length);
  const number = extended(negative, length + power - 1 + BIAS, significand);
  return result(INEXACT | (up ? ROUNDED_UP : 0), number);
}

/** Compares a procedure with the true function in every rounding mode. */
function agree(
  operands: (random: Random) => readonly [bigint, bigint],
  procedure: (a: bigint, b: bigint, control: number) => bigint,
  value: (a: bigint, b: bigint) => { readonly value: bigint; readonly places: number },
): void {
  const random = new Random(seed);
  for (let n = 0; n < COUNT; n++) {
    const [a, b] = operands(random);
    const truth = value(a, b);
    for (const control of [0x37f, 0x77f, 0xb7f, 0xf7f]) {
      const found = text(procedure(a, b, control));
      const where = `${text(a)} ${text(b)} control ${control.toString(16)}: `;
      expect(where + found).toBe(where + rounded(truth.value, truth.places, control));
    }
  }
}

const { PLACES, UNIT } = exactly;
const plain = (value: bigint) => ({ value, places: PLACES });

/** Half a pi of 66 bits, which is what angles are reduced by. */
const QUARTER = exactly.fixed(0x3243f6a8885a308d3n, -65);

function turned(a: bigint): { readonly rest: bigint; readonly turns: bigint } {
  const angle = fixedOf(a);
  const turns = (angle + QUARTER / 2n) / QUARTER - (angle + QUARTER / 2n < 0n ? 1n : 0n);
  return { rest: angle - turns * QUARTER, turns: ((turns % 4n) + 4n) % 4n };
}

function trueSine(a: bigint, more: bigint): bigint {
  const { rest, turns } = turned(a);
  const quadrant = (turns + more) % 4n;
  const value = quadrant % 2n === 0n ? exactly.sine(rest) : exactly.cosine(rest);
  return quadrant >= 2n ? -value : value;
}

describe(`transcendental results are the true ones, rounded: RING1_SEED=${seed}`, () => {
  it('2^x - 1', () => {
    agree(
      (random) => [number(random, -80, -1), 0n],
      (a, _b, control) => fpu.fp_f2xm1(state, a, control),
      (a) => plain(exactly.exponential((fixedOf(a) * exactly.LN2) >> BigInt(PLACES)) - UNIT),
    );
  });

  it.each([0n, 1n])('y log2 x, and y log2(x + 1) (%d)', (successor) => {
    const bits = 280;
    const isPower = (x: bigint): boolean => (x & (x - 1n)) === 0n;
    agree(
      (random) => {
        const y = number(random, -3, 3);
        for (;;) {
          const x =
            successor === 0n
              ? number(random, random.pick(-90, -1), random.pick(1, 70), false)
              : number(random, random.pick(-60, -4), -1);
          if (!isPower(fixedOf(x) + successor * UNIT)) return [x, y];
        }
      },
      (x, y, control) => (successor === 0n ? fpu.fp_fyl2x : fpu.fp_fyl2xp1)(state, x, y, control),
      (x, y) => {
        const log = exactly.binaryLogarithm(fixedOf(x) + successor * UNIT, bits);
        const factor = realOf(y);
        const value = log.value * (factor.negative ? -factor.whole : factor.whole);
        return { value, places: log.bits - factor.power };
      },
    );
  });

  it('sine, cosine and tangent up to pi/4, and beyond by a pi of 66 bits', () => {
    const operands = (random: Random) => [number(random, -60, random.pick(0, 5, 62)), 0n] as const;
    agree(
      operands,
      (a, _b, control) => fpu.fp_sine(state, a, control),
      (a) => plain(trueSine(a, 0n)),
    );
    agree(
      operands,
      (a, _b, control) => fpu.fp_cosine(state, a, control),
      (a) => plain(trueSine(a, 1n)),
    );
    agree(
      operands,
      (a, _b, control) => fpu.fp_tangent(state, a, control),
      (a) => plain((trueSine(a, 0n) << BigInt(PLACES)) / trueSine(a, 1n)),
    );
  });

  it('arctangent in all quadrants', () => {
    agree(
      (random) => [number(random, random.pick(-30, -2), 2), number(random, -2, random.pick(1, 20))],
      (y, x, control) => fpu.fp_arctangent(state, y, x, control),
      (y, x) => {
        const [up, along] = [fixedOf(y), fixedOf(x)];
        const [height, width] = [up < 0n ? -up : up, along < 0n ? -along : along];
        const steep = height > width;
        const ratio = ((steep ? width : height) << BigInt(PLACES)) / (steep ? height : width);
        let angle = exactly.arctangent(ratio);
        if (steep) angle = exactly.PI / 2n - angle;
        if (along < 0n) angle = exactly.PI - angle;
        return plain(up < 0n ? -angle : angle);
      },
    );
  });

  it('never turns back between neighbours', () => {
    const random = new Random(seed);
    const value = (r: bigint): bigint => fixedOf(BigInt.asUintN(80, r));
    for (let n = 0; n < COUNT; n++) {
      const a = number(random, -20, -2, false);
      // a carry out of the significand leaves it empty
      const b = a % (1n << 64n) === (1n << 64n) - 1n ? (a + 1n) | TOP_BIT : a + 1n;
      for (const procedure of [fpu.fp_f2xm1, fpu.fp_sine, fpu.fp_tangent]) {
        expect(value(procedure(state, a, NEAREST)) <= value(procedure(state, b, NEAREST))).toBe(true);
      }
      expect(value(fpu.fp_fyl2x(state, a, ONE, NEAREST)) <= value(fpu.fp_fyl2x(state, b, ONE, NEAREST))).toBe(
        true,
      );
    }
  });
});

describe('special cases of transcendental operations', () => {
  const zero = (negative: boolean): bigint => extended(negative, 0, 0n);
  const power = (n: number, negative = false): bigint => extended(negative, BIAS + n, TOP_BIT);
  const nan = extended(false, 0x7fff, (3n << 62n) | 5n);
  const [denormal, third] = [extended(false, 0, 3n), fpu.fp_from_integer(state, 3n)];
  const invalid = result(INVALID, INDEFINITE);

  it('zeros stay zeros, without a word', () => {
    for (const value of [zero(false), zero(true)]) {
      for (const procedure of [fpu.fp_f2xm1, fpu.fp_sine, fpu.fp_tangent])
        expect(text(procedure(state, value, NEAREST))).toBe(text(value));
      expect(text(fpu.fp_cosine(state, value, NEAREST))).toBe(text(ONE));
      expect(text(fpu.fp_fyl2xp1(state, value, ONE, NEAREST))).toBe(text(value));
    }
  });

  it.each([
    [power(0), power(0)],
    [power(0, true), power(-1, true)],
    [infinity(false), infinity(false)],
    [infinity(true), MINUS_ONE],
  ])('2^x - 1 is exact at the ends of its range, row %#', (x, value) => {
    expect(BigInt.asUintN(80, fpu.fp_f2xm1(state, x, 0xf7f))).toBe(value);
  });

  it('logarithms of powers of two are exact', () => {
    for (const control of [0x37f, 0x77f, 0xb7f, 0xf7f]) {
      for (const n of [-16382, -3, -1, 1, 10, 16383]) {
        const wanted = fpu.fp_from_integer(state, BigInt.asUintN(64, BigInt(3 * n)));
        expect(text(fpu.fp_fyl2x(state, power(n), third, control))).toBe(result(INEXACT, wanted));
      }
      expect(text(fpu.fp_fyl2xp1(state, power(-1, true), ONE, control))).toBe(result(INEXACT, MINUS_ONE));
      expect(text(fpu.fp_fyl2xp1(state, third, ONE, control))).toBe(result(INEXACT, power(1)));
    }
    expect(text(fpu.fp_fyl2x(state, ONE, third, NEAREST))).toBe(text(zero(false)));
  });

  // rows: x, y, y log2 x
  it.each([
    [zero(false), zero(true), invalid],
    [zero(true), ONE, result(ZERO_DIVIDE, infinity(true))],
    [zero(false), MINUS_ONE, result(ZERO_DIVIDE, infinity(false))],
    [zero(false), infinity(false), result(0, infinity(true))],
    [MINUS_ONE, ONE, invalid],
    [infinity(true), nan, result(0, nan)],
    [ONE, infinity(false), invalid],
    [infinity(false), zero(false), invalid],
    [infinity(false), MINUS_ONE, result(0, infinity(true))],
    [power(-1), infinity(false), result(0, infinity(true))],
    [denormal, zero(false), result(DENORMAL, zero(true))],
  ])('y log2 x, row %#', (x, y, wanted) => {
    expect(text(fpu.fp_fyl2x(state, x, y, NEAREST))).toBe(wanted);
  });

  const halfPi = 0x3fffc90fdaa22168c235n;
  // rows: y, x, angle
  it.each([
    [zero(true), ONE, result(0, zero(true))],
    [zero(false), zero(true), result(INEXACT | ROUNDED_UP, halfPi + (1n << 64n))],
    [ONE, zero(true), result(INEXACT | ROUNDED_UP, halfPi)],
    [MINUS_ONE, infinity(false), result(0, zero(true))],
    [ONE, infinity(true), result(INEXACT | ROUNDED_UP, halfPi + (1n << 64n))],
    [infinity(false), infinity(false), result(INEXACT | ROUNDED_UP, halfPi - (1n << 64n))],
    [infinity(false), infinity(true), result(INEXACT | ROUNDED_UP, 0x400096cbe3f9990e91a8n)],
    [ONE, nan, result(0, nan)],
  ])('arctangent, row %#', (y, x, wanted) => {
    expect(text(fpu.fp_arctangent(state, y, x, NEAREST))).toBe(wanted);
  });

  it.each([
    ['fp_sine', fpu.fp_sine],
    ['fp_cosine', fpu.fp_cosine],
    ['fp_tangent', fpu.fp_tangent],
  ])('%s leaves angles from 2^63 on to the program and knows none of infinity', (_name, procedure) => {
    for (const far of [power(63), power(16383, true)])
      expect(text(procedure(state, far, NEAREST))).toBe(result(FAR, far));
    expect(text(procedure(state, infinity(true), NEAREST))).toBe(invalid);
    expect(text(procedure(state, nan, NEAREST))).toBe(text(nan));
    expect(procedure(state, denormal, 0x37d) >> 80n).toBe(BigInt(DENORMAL));
  });

  it('the sine of the nearest number to pi shows the pi that angles are reduced by', () => {
    expect(text(fpu.fp_sine(state, halfPi + (1n << 64n), NEAREST)).slice(-20)).toBe('bfbf8000000000000000');
  });

  it('tiny results underflow', () => {
    expect(text(fpu.fp_sine(state, denormal, NEAREST))).toBe(
      result(DENORMAL | UNDERFLOW | INEXACT | ROUNDED_UP, denormal),
    );
    const two = extended(false, 0, 2n);
    expect(text(fpu.fp_f2xm1(state, denormal, NEAREST))).toBe(result(DENORMAL | UNDERFLOW | INEXACT, two));
  });
});
