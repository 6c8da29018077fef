import type { Code } from '../wasm/code.ts';
import { folding } from './constant-folding.ts';
import { after, halvesOf, isPair, joined, type Value } from './value.ts';
import { WideShift } from './wide-shift.ts';

/**
 * Quotients and remainders of 65 to 128 bits. Where both upper halves are known to be 0, WebAssembly's own division
 * does; all else calls a function. A division by 0 traps, as that of narrower values: the specification excludes it.
 */
export abstract class WideDivision extends WideShift {
  override udiv(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.udiv(width, a, b);
    const folded = this.fold(folding.udiv, width, width, a, b);
    if (folded !== undefined) return folded;
    const [one, two] = [this.#again(this.zext(128, a)), this.#again(this.zext(128, b))];
    const quotient = this.#quotient(one.value, two.value);
    return after([one.prepare, two.prepare], { ...quotient, width });
  }

  override urem(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.urem(width, a, b);
    const folded = this.fold(folding.urem, width, width, a, b);
    if (folded !== undefined) return folded;
    const [one, two] = [this.#again(this.zext(128, a)), this.#again(this.zext(128, b))];
    const [x, y] = [halvesOf(one.value), halvesOf(two.value)];
    const prepare: Code = [one.prepare, two.prepare];
    if (x.high.constant === 0n && y.high.constant === 0n)
      return this.halved(width, prepare, super.urem(64, x.low, y.low), this.const(64, 0), true);
    return after(prepare, { ...this.#remainder(one.value, two.value), width, clean: true });
  }

  override sdiv(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.sdiv(width, a, b);
    const folded = this.fold(folding.sdiv, width, width, a, b);
    if (folded !== undefined) return folded;
    const [one, two] = [this.#magnitude(a), this.#magnitude(b)];
    const sign = this.kept(super.xor(64, one.sign, two.sign));
    const quotient = this.#quotient(one.value, two.value);
    const signed = this.#withSign(quotient, sign.value);
    return after([one.prepare, two.prepare, sign.prepare], this.slice(width, signed, 0));
  }

  override srem(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.srem(width, a, b);
    const folded = this.fold(folding.srem, width, width, a, b);
    if (folded !== undefined) return folded;
    const [one, two] = [this.#magnitude(a), this.#magnitude(b)];
    const signed = this.#withSign(this.#remainder(one.value, two.value), one.sign);
    return after([one.prepare, two.prepare], this.slice(width, signed, 0));
  }

  /** Code of a call that takes dividend and divisor of 128 bits from the stack and leaves the quotient. */
  protected abstract callDivision(): Code;

  #quotient(a: Value, b: Value): Value {
    const [x, y] = [halvesOf(a), halvesOf(b)];
    if (x.high.constant === 0n && y.high.constant === 0n)
      return this.halved(128, [], super.udiv(64, x.low, y.low), this.const(64, 0), true);
    return this.received(128, [a.code, b.code, this.callDivision()]);
  }

  #remainder(a: Value, b: Value): Value {
    return this.sub(128, a, this.mul(128, this.#quotient(a, b), b));
  }

  /** The absolute value in 128 bits, and 64 copies of the sign. */
  #magnitude(a: Value): { readonly prepare: Code; readonly value: Value; readonly sign: Value } {
    const wide = this.#again(this.sext(128, a));
    const sign = this.kept(this.sign(halvesOf(wide.value).high));
    const value = this.#again(this.#withSign(wide.value, sign.value));
    return { prepare: [wide.prepare, sign.prepare, value.prepare], value: value.value, sign: sign.value };
  }

  /** The value, or its negative where `sign` is all ones. */
  #withSign(a: Value, sign: Value): Value {
    const mask = joined(128, [], sign, sign, true);
    return this.sub(128, this.xor(128, a, mask), mask);
  }

  /** A value that may be used again once `prepare` has run. */
  #again(value: Value): { readonly prepare: Code; readonly value: Value } {
    const { prepare, low, high } = halvesOf(value);
    const [one, two] = [this.kept(low), this.kept(high)];
    return {
      prepare: [prepare, one.prepare, two.prepare],
      value: joined(value.width, [], one.value, two.value, value.clean),
    };
  }
}
