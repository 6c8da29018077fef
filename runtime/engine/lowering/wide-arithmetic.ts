import type { Code } from '../wasm/code.ts';
import { type Folding, folding } from './constant-folding.ts';
import { after, cleaned, halvesOf, isPair, upperBound, type Value } from './value.ts';
import { WideValue } from './wide-value.ts';

const TWO_TO_32 = 2 ** 32;
/** Sums of bounds below it are exact, and far from 2^64. */
const SAFE = 2 ** 53;

/** Sums, products, comparisons and counts of bits of 65 to 128 bits: of 64-bit halves with carries between them. */
export class WideArithmetic extends WideValue {
  override add(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.add(width, a, b);
    const folded = this.fold(folding.add, width, width, a, b);
    if (folded !== undefined) return folded;
    const [one, two] = [halvesOf(a), halvesOf(b)];
    const low = this.kept(super.add(64, one.low, two.low));
    const noCarry =
      one.low.constant === 0n || two.low.constant === 0n || upperBound(one.low) + upperBound(two.low) < SAFE;
    const carry = noCarry ? this.const(64, 0) : this.zext(64, super.ult(64, low.value, one.low));
    const high = super.add(64, super.add(64, one.high, two.high), carry);
    return this.halved(width, [one.prepare, two.prepare, low.prepare], low.value, high, false);
  }

  override sub(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.sub(width, a, b);
    const folded = this.fold(folding.sub, width, width, a, b);
    if (folded !== undefined) return folded;
    const [one, two] = [halvesOf(a), halvesOf(b)];
    const borrow =
      two.low.constant === 0n ? this.const(64, 0) : this.zext(64, super.ult(64, one.low, two.low));
    const high = super.sub(64, super.sub(64, one.high, two.high), borrow);
    return this.halved(width, [one.prepare, two.prepare], super.sub(64, one.low, two.low), high, false);
  }

  override mul(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.mul(width, a, b);
    const folded = this.fold(folding.mul, width, width, a, b);
    if (folded !== undefined) return folded;
    const [one, two] = [halvesOf(a), halvesOf(b)];
    const { prepare, low, high } = this.#product(one.low, two.low);
    const upper = [[one.high, two.low] as const, [one.low, two.high] as const].reduce(
      (sum, [x, y]) => super.add(64, sum, this.#times(x, y)),
      high,
    );
    return this.halved(width, [one.prepare, two.prepare, prepare], low, upper, false);
  }

  override ult(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.ult, width, a, b, false) : super.ult(width, a, b);
  }

  override ule(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.ule, width, a, b, true) : super.ule(width, a, b);
  }

  override ugt(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.ugt, width, a, b, true) : super.ugt(width, a, b);
  }

  override uge(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.uge, width, a, b, false) : super.uge(width, a, b);
  }

  override slt(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.slt, width, a, b, false) : super.slt(width, a, b);
  }

  override sle(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.sle, width, a, b, true) : super.sle(width, a, b);
  }

  override sgt(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.sgt, width, a, b, true) : super.sgt(width, a, b);
  }

  override sge(width: number, a: Value, b: Value): Value {
    return isPair(width) ? this.#less(folding.sge, width, a, b, false) : super.sge(width, a, b);
  }

  override ctz(width: number, a: Value): Value {
    if (!isPair(width)) return super.ctz(width, a);
    const { prepare, low, high } = halvesOf(a);
    const stop = width === 128 ? high : super.or(64, high, this.const(64, 1n << BigInt(width - 64)));
    const above = super.add(64, super.ctz(64, stop), this.const(64, 64));
    const empty = super.eq(64, low, this.const(64, 0));
    const count = super.select(64, empty, above, super.ctz(64, low));
    return this.halved(width, prepare, count, this.const(64, 0), true);
  }

  override clz(width: number, a: Value): Value {
    if (!isPair(width)) return super.clz(width, a);
    const { prepare, low, high } = halvesOf(cleaned(a));
    const below = super.add(64, super.clz(64, low), this.const(64, width - 64));
    const empty = super.eq(64, high, this.const(64, 0));
    const above = super.sub(64, super.clz(64, high), this.const(64, 128 - width));
    return this.halved(width, prepare, super.select(64, empty, below, above), this.const(64, 0), true);
  }

  override popcount(width: number, a: Value): Value {
    if (!isPair(width)) return super.popcount(width, a);
    const { prepare, low, high } = halvesOf(cleaned(a));
    const count = super.add(64, super.popcount(64, low), super.popcount(64, high));
    return this.halved(width, prepare, count, this.const(64, 0), true);
  }

  /** One of the orders, by the upper halves and, where they are equal, by the lower ones. */
  #less(op: Folding, width: number, a: Value, b: Value, swapped: boolean): Value {
    const folded = this.fold(op, width, 1, a, b);
    if (folded !== undefined) return folded;
    const signed = op === folding.slt || op === folding.sle || op === folding.sgt || op === folding.sge;
    const side = (value: Value): { prepare: Code; low: Value; high: Value } => {
      if (!signed) return halvesOf(cleaned(value));
      const high = this.kept(this.signedHigh(value));
      const { prepare, low } = halvesOf(value);
      return { prepare: [prepare, high.prepare], low, high: high.value };
    };
    const [one, two] = [side(a), side(b)];
    const [less, more] = swapped ? [two, one] : [one, two];
    const above = signed ? super.slt(64, less.high, more.high) : super.ult(64, less.high, more.high);
    const equal = super.eq(64, less.high, more.high);
    const result = super.select(1, equal, super.ult(64, less.low, more.low), above);
    const isNegated = op === folding.ule || op === folding.uge || op === folding.sle || op === folding.sge;
    return after([one.prepare, two.prepare], isNegated ? this.not(1, result) : result);
  }

  /** The low 64 bits of a product. */
  #times(x: Value, y: Value): Value {
    return x.constant === 0n || y.constant === 0n ? this.const(64, 0) : super.mul(64, x, y);
  }

  /** All 128 bits of the product of two values of 64 bits that may be used again, from those of their 32-bit halves. */
  #product(x: Value, y: Value): { readonly prepare: Code; readonly low: Value; readonly high: Value } {
    const low = this.kept(this.#times(x, y));
    if (upperBound(x) < TWO_TO_32 && upperBound(y) < TWO_TO_32)
      return { prepare: low.prepare, low: low.value, high: this.const(64, 0) };
    const prepare: Code[] = [low.prepare];
    const keep = (value: Value): Value => {
      const kept = this.kept(value);
      prepare.push(kept.prepare);
      return kept.value;
    };
    const lower = (value: Value): Value => super.and(64, value, this.const(64, 0xffffffff));
    const upper = (value: Value): Value => super.lshr(64, value, this.const(32, 32));
    const [x0, y0] = [keep(lower(x)), keep(lower(y))];
    // Of a value below 2^32 nothing is left above.
    const [x1, y1] = [x, y].map((v) => (upperBound(v) < TWO_TO_32 ? this.const(64, 0) : keep(upper(v))));
    // No sum overflows: (2^32 − 1)² + 2 (2^32 − 1) is below 2^64.
    const middle = keep(super.add(64, this.#times(x1!, y0), upper(this.#times(x0, y0))));
    const other = super.add(64, this.#times(x0, y1!), lower(middle));
    const high = super.add(64, super.add(64, this.#times(x1!, y1!), upper(middle)), upper(other));
    return { prepare, low: low.value, high };
  }
}
