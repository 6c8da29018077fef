import type { Code } from '../wasm/code.ts';
import { Op } from '../wasm/opcodes.ts';
import { folding } from './constant-folding.ts';
import { after, cleaned, halvesOf, isPair, joined, literal, upperBound, type Value } from './value.ts';
import { WideArithmetic } from './wide-arithmetic.ts';

/** A shift count as a value of 64 bits that may be used again; 128 or more whenever the whole count is. */
interface Count {
  readonly prepare: Code;
  readonly value: Value;
  /** The highest count that can occur. */
  readonly max: number;
}

/**
 * Shifts and rotations where the value or the count has more than 64 bits. WebAssembly takes counts modulo 64, so a
 * shift by 64 or more is the shift of one half into the other, chosen at run time.
 */
export class WideShift extends WideArithmetic {
  override shl(width: number, a: Value, n: Value): Value {
    if (!isPair(width)) return super.shl(width, a, this.#narrowed(n));
    const folded = this.fold(folding.shl, width, width, a, n);
    if (folded !== undefined) return folded;
    const { prepare, low, high } = halvesOf(a);
    const zero = this.const(64, 0);
    if (n.constant !== undefined) {
      if (n.constant === 0n) return a;
      if (n.constant >= BigInt(width)) return this.const(width, 0);
      const by = Number(n.constant);
      if (by >= 64)
        return this.halved(width, prepare, zero, super.shl(64, low, this.const(32, by - 64)), false);
      const moved = super.shl(64, low, this.const(32, by));
      return this.halved(width, prepare, moved, this.funnel(low, high, 64 - by), false);
    }
    const count = this.#count(n);
    const carried = modulo(Op.i64ShrU, super.lshr(64, low, this.const(32, 1)), this.#rest(count));
    const joint = super.or(64, modulo(Op.i64Shl, high, count.value), carried);
    const [near, far] = this.#chosen(count, modulo(Op.i64Shl, low, count.value), joint, zero);
    return this.halved(width, [prepare, count.prepare, near.prepare], near.value, far, false);
  }

  override lshr(width: number, a: Value, n: Value): Value {
    if (!isPair(width)) return super.lshr(width, a, this.#narrowed(n));
    const folded = this.fold(folding.lshr, width, width, a, n);
    if (folded !== undefined) return folded;
    if (n.constant !== undefined && n.constant >= BigInt(width)) return this.const(width, 0);
    const { prepare, low, high } = halvesOf(cleaned(a));
    return this.#down(width, prepare, low, high, n, Op.i64ShrU, this.const(64, 0));
  }

  override ashr(width: number, a: Value, n: Value): Value {
    if (!isPair(width)) return super.ashr(width, a, this.#narrowed(n));
    const folded = this.fold(folding.ashr, width, width, a, n);
    if (folded !== undefined) return folded;
    const { prepare, low } = halvesOf(a);
    const high = this.kept(this.signedHigh(a));
    const sign = this.kept(this.sign(high.value));
    const before: Code = [prepare, high.prepare, sign.prepare];
    if (n.constant !== undefined && n.constant >= BigInt(width))
      return this.halved(width, before, sign.value, sign.value, false);
    return this.#down(width, before, low, high.value, n, Op.i64ShrS, sign.value);
  }

  override rotl(width: number, a: Value, n: Value): Value {
    return this.#rotate(width, a, n, true);
  }

  override rotr(width: number, a: Value, n: Value): Value {
    return this.#rotate(width, a, n, false);
  }

  /** A shift to the right that fills with `fill`; `op` shifts the upper half. */
  #down(
    width: number,
    prepare: Code,
    low: Value,
    high: Value,
    n: Value,
    op: typeof Op.i64ShrU | typeof Op.i64ShrS,
    fill: Value,
  ): Value {
    const clean = op === Op.i64ShrU;
    if (n.constant !== undefined) {
      const by = Number(n.constant);
      const move = (count: number): Value =>
        clean ? super.lshr(64, high, this.const(32, count)) : super.ashr(64, high, this.const(32, count));
      if (by >= 64) return this.halved(width, prepare, move(by - 64), fill, clean);
      return this.halved(width, prepare, this.funnel(low, high, by), move(by), clean);
    }
    const count = this.#count(n);
    const carried = modulo(Op.i64Shl, super.shl(64, high, this.const(32, 1)), this.#rest(count));
    const joint = super.or(64, modulo(Op.i64ShrU, low, count.value), carried);
    const [near, far] = this.#chosen(count, modulo(op, high, count.value), joint, fill);
    return this.halved(width, [prepare, count.prepare, near.prepare], far, near.value, clean);
  }

  /**
   * The half that bits move out of and the one they move into. For counts below 64 they are `near` and `joint`, up to
   * 127 `fill` and `near`, and from there both are `fill`.
   */
  #chosen(
    count: Count,
    near: Value,
    joint: Value,
    fill: Value,
  ): readonly [{ readonly prepare: Code; readonly value: Value }, Value] {
    if (count.max < 64) return [this.kept(near), joint];
    const reaches = (limit: number): Value => super.uge(64, count.value, this.const(64, limit));
    const [moved, far] = [this.kept(near), this.kept(reaches(64))];
    const into = super.select(64, far.value, moved.value, joint);
    const target = count.max < 128 ? into : super.select(64, reaches(128), fill, into);
    const source = this.kept(super.select(64, far.value, fill, moved.value));
    return [{ prepare: [moved.prepare, far.prepare, source.prepare], value: source.value }, target];
  }

  /** 63 less the count, modulo 64. */
  #rest(count: Count): Value {
    return super.xor(64, count.value, this.const(64, -1n));
  }

  #count(n: Value): Count {
    const whole = this.kept(this.zext(64, this.#narrowed(n)));
    return { ...whole, max: upperBound(n) };
  }

  /** A count of up to 64 bits that shifts as `n` does. */
  #narrowed(n: Value): Value {
    if (!isPair(n.width)) return n;
    if (n.constant !== undefined) return this.const(64, n.constant < 128n ? n.constant : 128n);
    const { prepare, low, high } = halvesOf(cleaned(n));
    const none = super.eq(64, high, this.const(64, 0));
    return after(prepare, super.select(64, none, low, this.const(64, 128)));
  }

  #rotate(width: number, a: Value, n: Value, left: boolean): Value {
    if (!isPair(width)) {
      const count = isPair(n.width) ? this.#turn(width, n) : n;
      return left ? super.rotl(width, a, count) : super.rotr(width, a, count);
    }
    const folded = this.fold(left ? folding.rotl : folding.rotr, width, width, a, n);
    if (folded !== undefined) return folded;
    const { prepare, low, high } = halvesOf(cleaned(a));
    const value = joined(width, [], low, high, true);
    const turn = this.kept(cleaned(this.#turn(width, n)));
    const back = { ...super.sub(32, this.const(32, width), turn.value), max: width };
    const [up, down] = left ? [turn.value, back] : [back, turn.value];
    const both = this.or(width, this.shl(width, value, up), this.lshr(width, value, down));
    return after([prepare, turn.prepare], both);
  }

  /** The count of a rotation of `width` bits modulo the width, as 32 bits. */
  #turn(width: number, n: Value): Value {
    const modulus = this.const(n.width, width);
    const inRange = upperBound(n) < width;
    const turn = inRange
      ? n
      : width === 128
        ? this.and(n.width, n, this.const(n.width, 127))
        : this.urem(n.width, n, modulus);
    if (turn.constant !== undefined) return this.const(32, turn.constant);
    const count = turn.width < 32 ? this.zext(32, turn) : this.slice(32, turn, 0);
    return { ...count, max: Math.min(width - 1, upperBound(n)) };
  }
}

/** A shift of 64 bits by the count modulo 64. */
function modulo(op: typeof Op.i64Shl | typeof Op.i64ShrU | typeof Op.i64ShrS, a: Value, count: Value): Value {
  if (a.constant === 0n) return a;
  const by = count.constant === undefined ? count.code : literal(64, count.constant & 63n);
  return { width: 64, code: [a.code, by, op], clean: true };
}
