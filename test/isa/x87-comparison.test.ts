import { describe, expect, it } from 'vitest';
import * as fpu from '../../generated/reference/procedures.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import { Random } from '../random.ts';
import { type ExactReal, realOf } from './exact-real.ts';
import { extended, finite, INDEFINITE, infinity, ONE, partner, TOP_BIT } from './extended-operands.ts';

const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);
const COUNT = 6000;
/** The procedures are pure: they get a state in which there is nothing. */
const nothing = {} as CpuState;

const [INVALID, DENORMAL, LESS, UNFINISHED, EQUAL, UNORDERED] = [1, 2, 0x100, 0x400, 0x4000, 0x4500];
const MASKED = 0x33f;

const text = (value: bigint): string => value.toString(16);
const isDenormal = (value: bigint): boolean => ((value >> 64n) & 0x7fffn) === 0n;

/** Two numbers as integers of one scale. */
function scaled(a: ExactReal, b: ExactReal): readonly [bigint, bigint] {
  const power = Math.min(a.power, b.power);
  const value = (x: ExactReal): bigint => (x.negative ? -x.whole : x.whole) << BigInt(x.power - power);
  return [value(a), value(b)];
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

describe(`x87 comparison and remainder, RING1_SEED=${seed}`, () => {
  it('orders numbers as they are worth', () => {
    const random = new Random(seed);
    for (let n = 0; n < COUNT; n++) {
      const a = finite(random);
      const b = partner(random, a);
      const [x, y] = scaled(realOf(a), realOf(b));
      const order = x === y ? EQUAL : x < y ? LESS : 0;
      const denormal = isDenormal(a) || isDenormal(b) ? DENORMAL : 0;
      const found = fpu.fp_compare(nothing, a, b, random.below(2));
      if (found !== (order | denormal)) expect(`${text(a)} ${text(b)}: ${found}`).toBe(`${order | denormal}`);
    }
  });

  it('knows zeros, infinities, NaNs and what is unsupported', () => {
    const zeros = [0n, extended(true, 0, 0n)] as const;
    const compare = (a: bigint, b: bigint, quiet: 0 | 1) => fpu.fp_compare(nothing, a, b, quiet);
    expect(compare(zeros[0], zeros[1], 0)).toBe(EQUAL);
    expect(compare(infinity(true), ONE, 0)).toBe(LESS);
    expect(compare(infinity(false), infinity(false), 0)).toBe(EQUAL);
    expect(compare(infinity(false), extended(false, 0, 1n), 0)).toBe(DENORMAL);
    expect(compare(extended(false, 0, TOP_BIT), extended(false, 1, TOP_BIT), 0)).toBe(EQUAL | DENORMAL);
    const signalling = extended(false, 0x7fff, TOP_BIT | 1n);
    const unnormal = extended(false, 0x4000, 1n);
    expect([compare(ONE, INDEFINITE, 1), compare(ONE, INDEFINITE, 0)]).toEqual([
      UNORDERED,
      UNORDERED | INVALID,
    ]);
    expect([compare(signalling, ONE, 1), compare(ONE, unnormal, 1)]).toEqual([
      UNORDERED | INVALID,
      UNORDERED | INVALID,
    ]);
  });

  it.each([0, 1])('leaves the remainder of truncation (0) or of the nearest quotient (1): %d', (ieee) => {
    const random = new Random(seed);
    let unfinished = 0;
    for (let n = 0; n < COUNT; n++) {
      const a = finite(random);
      const b =
        random.below(3) === 0
          ? finite(random)
          : extended(
              false,
              Number((a >> 64n) & 0x7fffn),
              (partner(random, a) & ((1n << 64n) - 1n)) | TOP_BIT,
            );
      const result = fpu.fp_remainder(nothing, a, b, MASKED, ieee);
      const status = Number(result >> 80n);
      const left = BigInt.asUintN(80, result);
      const [x, y] = scaled(realOf(a), realOf(b));
      const power = Math.min(realOf(a).power, realOf(b).power);
      const zero = BigInt.asUintN(79, left) === 0n;
      const real = realOf(left);
      const shift = zero ? 0 : real.power - power;
      const rest =
        (zero ? 0n : shift >= 0 ? real.whole << BigInt(shift) : real.whole >> BigInt(-shift)) *
        (left >> 79n === 1n ? -1n : 1n);
      const taken = magnitude(x - rest);
      const where = `${text(a)} rem ${text(b)} = ${text(result)}`;
      expect(taken % magnitude(y), where).toBe(0n);
      expect(status & DENORMAL).toBe(isDenormal(a) || isDenormal(b) ? DENORMAL : 0);
      if ((status & UNFINISHED) !== 0) {
        unfinished++;
        expect(magnitude(rest) * 2n ** 31n < magnitude(x), where).toBe(true);
        expect(status & 0x4300, where).toBe(0);
        continue;
      }
      const quotient = taken / magnitude(y);
      if (ieee === 0) expect(magnitude(rest) < magnitude(y), where).toBe(true);
      else {
        const twice = 2n * magnitude(rest);
        expect(twice < magnitude(y) || (twice === magnitude(y) && quotient % 2n === 0n), where).toBe(true);
      }
      if (zero || ieee === 0) expect(left >> 79n, where).toBe(a >> 79n);
      // C0, C3 and C1 are bits 2, 1 and 0 of the quotient
      const bits = ((status >> 8) & 1) * 4 + ((status >> 14) & 1) * 2 + ((status >> 9) & 1);
      expect(BigInt(bits), where).toBe(quotient % 8n);
    }
    expect(unfinished).toBeGreaterThan(COUNT / 50);
  });
});

describe('operands that are no numbers', () => {
  const quiet = (payload: bigint, negative = false) => extended(negative, 0x7fff, (3n << 62n) | payload);
  const signalling = (payload: bigint, negative = false) => extended(negative, 0x7fff, TOP_BIT | payload);
  const invalid = (value: bigint) => (1n << 80n) | value;

  it.each([
    ['a quiet NaN and a number', quiet(5n), ONE, quiet(5n)],
    ['two quiet NaNs: the larger significand', quiet(5n), quiet(6n, true), quiet(6n, true)],
    ['equal significands: the positive one', quiet(5n, true), quiet(5n), quiet(5n)],
    ['a signalling NaN and a number', signalling(7n), ONE, invalid(quiet(7n))],
    ['a signalling and a quiet NaN: the quiet one', signalling(9n), quiet(1n), invalid(quiet(1n))],
    ['two signalling NaNs: the larger, quieted', signalling(9n), signalling(8n), invalid(quiet(9n))],
    ['an unnormal', extended(false, 0x3fff, 1n), ONE, invalid(INDEFINITE)],
    ['a pseudo-infinity beside a NaN', extended(false, 0x7fff, 0n), quiet(1n), invalid(INDEFINITE)],
  ])('%s', (_title, a, b, wanted) => {
    for (const procedure of [fpu.fp_add, fpu.fp_sub, fpu.fp_mul, fpu.fp_div, fpu.fp_scale]) {
      expect(text(procedure(nothing, a, b, MASKED))).toBe(text(wanted));
      expect(text(procedure(nothing, b, a, MASKED))).toBe(text(wanted));
    }
  });

  it('are invalid in pairs without a result', () => {
    const zero = 0n;
    const both = infinity(false);
    for (const result of [
      fpu.fp_sub(nothing, both, both, MASKED),
      fpu.fp_mul(nothing, both, zero, MASKED),
      fpu.fp_div(nothing, zero, zero, MASKED),
      fpu.fp_div(nothing, both, infinity(true), MASKED),
      fpu.fp_sqrt(nothing, extended(true, 0x3fff, TOP_BIT), MASKED),
      fpu.fp_remainder(nothing, ONE, zero, MASKED, 0),
      fpu.fp_scale(nothing, zero, both, MASKED),
    ]) {
      expect(text(result)).toBe(text(invalid(INDEFINITE)));
    }
    expect(text(fpu.fp_div(nothing, ONE, extended(true, 0, 0n), MASKED))).toBe(
      text((4n << 80n) | infinity(true)),
    );
  });

  it('come before a denormal operand, which comes before everything else when it is unmasked', () => {
    const denormal = extended(false, 0, 1n);
    const [unmasked, third] = [0x33d, fpu.fp_from_integer(nothing, 3n)];
    expect(fpu.fp_add(nothing, quiet(1n), denormal, unmasked) >> 80n).toBe(0n);
    expect(fpu.fp_div(nothing, denormal, third, unmasked) >> 80n).toBe(BigInt(DENORMAL));
    const fromMemory = fpu.fp_div(nothing, ONE, third, unmasked);
    expect(fpu.fp_denormal_memory_operand(nothing, fromMemory, unmasked) >> 80n).toBe(BigInt(DENORMAL));
    expect(fpu.fp_denormal_memory_operand(nothing, fromMemory, MASKED)).toBe(fromMemory | (2n << 80n));
    const nan = fpu.fp_add(nothing, ONE, quiet(1n), MASKED);
    expect(fpu.fp_denormal_memory_operand(nothing, nan, MASKED)).toBe(nan);
  });
});
