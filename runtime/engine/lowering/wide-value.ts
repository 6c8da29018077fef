import type { Code } from '../wasm/code.ts';
import { get, set } from '../wasm/function-builder.ts';
import { Op, VOID } from '../wasm/opcodes.ts';
import { Arithmetic } from './arithmetic.ts';
import {
  after,
  cleaned,
  constant,
  fromLocals,
  halvesOf,
  isPair,
  joined,
  literal,
  typeOf,
  typesOf,
  type Value,
} from './value.ts';

/**
 * Values of 65 to 128 bits as two halves: how they are joined, cut, widened and chosen. Each half that is not a
 * constant or a local is kept in a local, so that code grows with the number of operations and not of their uses.
 */
export class WideValue extends Arithmetic {
  override select(width: number, test: Value, a: Value, b: Value): Value {
    if (!isPair(width) || test.constant !== undefined) return super.select(width, test, a, b);
    const [one, two] = [halvesOf(cleaned(a)), halvesOf(cleaned(b))];
    const chosen = this.kept(cleaned(test));
    return this.halved(
      width,
      [one.prepare, two.prepare, chosen.prepare],
      super.select(64, chosen.value, one.low, two.low),
      super.select(64, chosen.value, one.high, two.high),
      true,
    );
  }

  override choose(width: number, test: Value, a: Value, b: Value): Value {
    if (!isPair(width)) return super.choose(width, test, a, b);
    const locals = typesOf(width).map((type) => this.temporary(type));
    const arm = (value: Value): Code => [cleaned(value).code, locals.map(set).reverse()];
    const code: Code = [cleaned(test).code, Op.if, VOID, arm(a), Op.else, arm(b), Op.end];
    return after(code, fromLocals(width, locals));
  }

  override zext(width: number, a: Value): Value {
    if (!isPair(width) || a.constant !== undefined) return super.zext(width, a);
    if (isPair(a.width)) {
      const { prepare, low, high } = halvesOf(cleaned(a));
      return joined(width, prepare, low, high, true);
    }
    const low = a.width === 64 ? a : super.zext(64, a);
    return this.halved(width, [], low, constant(64, 0), true);
  }

  override sext(width: number, a: Value): Value {
    if (!isPair(width) || a.constant !== undefined) return super.sext(width, a);
    if (!isPair(a.width)) {
      const low = this.kept({ ...super.sext(64, a), width: 64, clean: true });
      return this.halved(width, low.prepare, low.value, this.sign(low.value), false);
    }
    const { prepare, low } = halvesOf(a);
    return this.halved(width, prepare, low, this.signedHigh(a), false);
  }

  override slice(width: number, a: Value, low: number): Value {
    if (!isPair(a.width) || a.constant !== undefined) return super.slice(width, a, low);
    if (low === 0 && width === a.width) return a;
    const { prepare, low: near, high: far } = halvesOf(a);
    const clean = a.clean && low + width === a.width;
    if (isPair(width)) {
      const moved = low === 0 ? far : this.lshr(64, far, this.const(32, low));
      return this.halved(width, prepare, this.funnel(near, far, low), moved, clean);
    }
    const part =
      low >= 64
        ? super.slice(width, far, low - 64)
        : low + width <= 64
          ? super.slice(width, near, low)
          : super.slice(width, this.funnel(near, far, low), 0);
    return after(prepare, { ...part, clean: part.clean || clean });
  }

  override concat(high: Value, low: Value): Value {
    const width = high.width + low.width;
    if (!isPair(width)) return super.concat(high, low);
    const upper = this.zext(128, high);
    const lower = this.zext(128, low);
    const [one, two] = [halvesOf(upper), halvesOf(lower)];
    const prepare: Code = [one.prepare, two.prepare];
    const by = low.width;
    if (by >= 64) {
      const moved = this.shl(64, one.low, this.const(32, by - 64));
      return this.halved(width, prepare, two.low, this.or(64, two.high, moved), true);
    }
    const moved = this.shl(64, one.low, this.const(32, by));
    return this.halved(
      width,
      prepare,
      this.or(64, two.low, moved),
      this.funnel(one.low, one.high, 64 - by),
      true,
    );
  }

  override eq(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.eq(width, a, b);
    const { prepare, value } = this.#difference(a, b);
    return after(prepare, super.eq(64, value, this.const(64, 0)));
  }

  override ne(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.ne(width, a, b);
    const { prepare, value } = this.#difference(a, b);
    return after(prepare, super.ne(64, value, this.const(64, 0)));
  }

  override and(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.and(width, a, b);
    return this.#bitwise(width, a, b, a.clean || b.clean, (x, y) => super.and(64, x, y));
  }

  override or(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.or(width, a, b);
    return this.#bitwise(width, a, b, a.clean && b.clean, (x, y) => super.or(64, x, y));
  }

  override xor(width: number, a: Value, b: Value): Value {
    if (!isPair(width)) return super.xor(width, a, b);
    return this.#bitwise(width, a, b, a.clean && b.clean, (x, y) => super.xor(64, x, y));
  }

  override not(width: number, a: Value): Value {
    if (!isPair(width)) return super.not(width, a);
    const { prepare, low, high } = halvesOf(a);
    return this.halved(width, prepare, super.not(64, low), super.not(64, high), false);
  }

  /** Value that code leaves on the stack in the types of its width. */
  protected received(width: number, code: Code): Value {
    if (!isPair(width)) return { width, code, clean: true };
    const locals = typesOf(width).map((type) => this.temporary(type));
    return after([code, locals.map(set).reverse()], fromLocals(width, locals));
  }

  /** A value of up to 64 bits that may be used any number of times, once `prepare` has run. */
  protected kept(value: Value): { readonly prepare: Code; readonly value: Value } {
    if (value.constant !== undefined || value.again === true) return { prepare: [], value };
    const local = this.temporary(typeOf(value.width));
    return { prepare: [value.code, set(local)], value: { ...value, code: get(local), again: true } };
  }

  /** A value of more than 64 bits from halves of any code. */
  protected halved(width: number, prepare: Code, low: Value, high: Value, clean: boolean): Value {
    const [one, two] = [this.kept(low), this.kept(high)];
    return joined(width, [prepare, one.prepare, two.prepare], one.value, two.value, clean);
  }

  /** 64 copies of the top bit of a half. */
  protected sign(half: Value): Value {
    return this.ashr(64, half, this.const(32, 63));
  }

  /** The upper half with the sign of the whole value above its width. */
  protected signedHigh(a: Value): Value {
    const { high } = halvesOf(a);
    const unused = 128 - a.width;
    if (unused === 0) return high;
    if (high.constant !== undefined) return constant(64, BigInt.asIntN(a.width - 64, high.constant));
    const count = literal(64, unused);
    return { width: 64, code: [high.code, count, Op.i64Shl, count, Op.i64ShrS], clean: true };
  }

  /** Bits `low` … `low + 63` of two halves, `low` 0…64. */
  protected funnel(near: Value, far: Value, low: number): Value {
    if (low === 0) return near;
    if (low === 64) return far;
    const down = this.lshr(64, near, this.const(32, low));
    return this.or(64, down, this.shl(64, far, this.const(32, 64 - low)));
  }

  /** A value of 64 bits that is 0 when `a` and `b` are equal. */
  #difference(a: Value, b: Value): { readonly prepare: Code; readonly value: Value } {
    const [one, two] = [halvesOf(cleaned(a)), halvesOf(cleaned(b))];
    const value = super.or(64, super.xor(64, one.low, two.low), super.xor(64, one.high, two.high));
    return { prepare: [one.prepare, two.prepare], value };
  }

  #bitwise(width: number, a: Value, b: Value, clean: boolean, op: (a: Value, b: Value) => Value): Value {
    const [one, two] = [halvesOf(a), halvesOf(b)];
    const prepare: Code = [one.prepare, two.prepare];
    return this.halved(width, prepare, op(one.low, two.low), op(one.high, two.high), clean);
  }
}
