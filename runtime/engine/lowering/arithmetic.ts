import type { Code } from '../wasm/code.ts';
import { get, set, tee } from '../wasm/function-builder.ts';
import { Op } from '../wasm/opcodes.ts';
import { type Folding, folding, signedComparisons } from './constant-folding.ts';
import { LocalScope } from './local-scope.ts';
import {
  cleaned,
  constant,
  isWide,
  literal,
  maskOf,
  signExtended,
  typeBits,
  typeOf,
  upperBound,
  type Value,
} from './value.ts';

type Pair = readonly [narrow: number, wide: number];

/**
 * Bit-vector arithmetic on {@link Value}s. `width` is that of the operands. Operands are evaluated once, left
 * to right. Nothing is emitted: the code sits in the result until a statement takes it.
 */
export class Arithmetic extends LocalScope {
  const(width: number, value: number | bigint): Value {
    return constant(width, value);
  }

  add(width: number, a: Value, b: Value): Value {
    return this.#modular(folding.add, [Op.i32Add, Op.i64Add], width, a, b);
  }

  sub(width: number, a: Value, b: Value): Value {
    return this.#modular(folding.sub, [Op.i32Sub, Op.i64Sub], width, a, b);
  }

  mul(width: number, a: Value, b: Value): Value {
    return this.#modular(folding.mul, [Op.i32Mul, Op.i64Mul], width, a, b);
  }

  and(width: number, a: Value, b: Value): Value {
    const result = this.#bitwise(folding.and, [Op.i32And, Op.i64And], width, a, b, a.clean || b.clean);
    const max = Math.min(upperBound(a), upperBound(b));
    return result.constant === undefined && max < 0x1_0000_0000 ? { ...result, max } : result;
  }

  or(width: number, a: Value, b: Value): Value {
    return this.#bitwise(folding.or, [Op.i32Or, Op.i64Or], width, a, b, a.clean && b.clean);
  }

  xor(width: number, a: Value, b: Value): Value {
    return this.#bitwise(folding.xor, [Op.i32Xor, Op.i64Xor], width, a, b, a.clean && b.clean);
  }

  udiv(width: number, a: Value, b: Value): Value {
    const folded = this.fold(folding.udiv, width, width, a, b);
    const op = isWide(width) ? Op.i64DivU : Op.i32DivU;
    return folded ?? { width, code: [cleaned(a).code, cleaned(b).code, op], clean: true };
  }

  urem(width: number, a: Value, b: Value): Value {
    const folded = this.fold(folding.urem, width, width, a, b);
    const op = isWide(width) ? Op.i64RemU : Op.i32RemU;
    return folded ?? { width, code: [cleaned(a).code, cleaned(b).code, op], clean: true };
  }

  /** The most negative value divided by −1 gives itself (WebAssembly's own division would trap). */
  sdiv(width: number, a: Value, b: Value): Value {
    const folded = this.fold(folding.sdiv, width, width, a, b);
    if (folded !== undefined) return folded;
    const wide = isWide(width);
    const operands: Code = [signExtended(a), signExtended(b)];
    if (width !== typeBits(width)) {
      return { width, code: [operands, wide ? Op.i64DivS : Op.i32DivS], clean: false };
    }
    const type = typeOf(width);
    const [n, d] = [this.temporary(type), this.temporary(type)];
    const minusOne = [get(d), literal(width, -1n), wide ? Op.i64Eq : Op.i32Eq];
    const code: Code = [
      [operands, set(d), set(n)],
      [literal(width, 0n), get(n), wide ? Op.i64Sub : Op.i32Sub],
      [get(n), literal(width, 1n), get(d), minusOne, Op.select, wide ? Op.i64DivS : Op.i32DivS],
      [minusOne, Op.select],
    ];
    return { width, code, clean: true };
  }

  srem(width: number, a: Value, b: Value): Value {
    const folded = this.fold(folding.srem, width, width, a, b);
    const op = isWide(width) ? Op.i64RemS : Op.i32RemS;
    return (
      folded ?? { width, code: [signExtended(a), signExtended(b), op], clean: width === typeBits(width) }
    );
  }

  shl(width: number, a: Value, n: Value): Value {
    const clean = width === typeBits(width);
    return this.#shift(folding.shl, [Op.i32Shl, Op.i64Shl], width, a, a.code, n, clean);
  }

  lshr(width: number, a: Value, n: Value): Value {
    return this.#shift(folding.lshr, [Op.i32ShrU, Op.i64ShrU], width, a, cleaned(a).code, n, true);
  }

  ashr(width: number, a: Value, n: Value): Value {
    const folded = this.fold(folding.ashr, width, width, a, n);
    if (folded !== undefined) return folded;
    const bits = typeBits(width);
    const clean = width === bits;
    const op = isWide(width) ? Op.i64ShrS : Op.i32ShrS;
    let count = this.#count(n, bits);
    if (upperBound(n) >= bits) {
      const t = this.temporary(typeOf(width));
      const below = [get(t), literal(width, bits), isWide(width) ? Op.i64LtU : Op.i32LtU];
      count = [count, tee(t), literal(width, bits - 1), below, Op.select];
    }
    return { width, code: [signExtended(a), count, op], clean };
  }

  rotl(width: number, a: Value, n: Value): Value {
    return this.#rotate(folding.rotl, width, a, n);
  }

  rotr(width: number, a: Value, n: Value): Value {
    return this.#rotate(folding.rotr, width, a, n);
  }

  eq(width: number, a: Value, b: Value): Value {
    return this.#equality(folding.eq, [Op.i32Eq, Op.i64Eq], width, a, b);
  }

  ne(width: number, a: Value, b: Value): Value {
    return this.#equality(folding.ne, [Op.i32Ne, Op.i64Ne], width, a, b);
  }

  ult(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.ult, [Op.i32LtU, Op.i64LtU], width, a, b);
  }

  ule(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.ule, [Op.i32LeU, Op.i64LeU], width, a, b);
  }

  ugt(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.ugt, [Op.i32GtU, Op.i64GtU], width, a, b);
  }

  uge(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.uge, [Op.i32GeU, Op.i64GeU], width, a, b);
  }

  slt(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.slt, [Op.i32LtS, Op.i64LtS], width, a, b);
  }

  sle(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.sle, [Op.i32LeS, Op.i64LeS], width, a, b);
  }

  sgt(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.sgt, [Op.i32GtS, Op.i64GtS], width, a, b);
  }

  sge(width: number, a: Value, b: Value): Value {
    return this.#compare(folding.sge, [Op.i32GeS, Op.i64GeS], width, a, b);
  }

  not(width: number, a: Value): Value {
    if (a.constant !== undefined) return constant(width, ~a.constant);
    if (width === 1 && a.clean) return { width, code: [a.code, Op.i32Eqz], clean: true };
    const ones = a.clean ? maskOf(width) : -1n;
    return {
      width,
      code: [a.code, literal(width, ones), isWide(width) ? Op.i64Xor : Op.i32Xor],
      clean: a.clean,
    };
  }

  neg(width: number, a: Value): Value {
    return this.sub(width, constant(width, 0), a);
  }

  /** Zero bits below the lowest one; the width for 0. */
  ctz(width: number, a: Value): Value {
    const wide = isWide(width);
    const stop: Code =
      width === typeBits(width) ? [] : [literal(width, 1n << BigInt(width)), wide ? Op.i64Or : Op.i32Or];
    return { width, code: [a.code, stop, wide ? Op.i64Ctz : Op.i32Ctz], clean: true };
  }

  /** Zero bits above the highest one; the width for 0. */
  clz(width: number, a: Value): Value {
    const wide = isWide(width);
    const unused = typeBits(width) - width;
    const rest: Code = unused === 0 ? [] : [literal(width, unused), wide ? Op.i64Sub : Op.i32Sub];
    return { width, code: [cleaned(a).code, wide ? Op.i64Clz : Op.i32Clz, rest], clean: true };
  }

  popcount(width: number, a: Value): Value {
    return { width, code: [cleaned(a).code, isWide(width) ? Op.i64Popcnt : Op.i32Popcnt], clean: true };
  }

  /** 1 when the low byte of `a` has an even number of ones. */
  parity(width: number, a: Value): Value {
    const low = this.slice(Math.min(8, width), a, 0);
    const odd: Code = [cleaned(low).code, Op.i32Popcnt, literal(32, 1), Op.i32And];
    return { width: 1, code: [odd, Op.i32Eqz], clean: true };
  }

  /** `test ? a : b`; both are evaluated, so they must be free of effects. `test` comes first if it has any. */
  select(width: number, test: Value, a: Value, b: Value): Value {
    if (test.constant !== undefined) return test.constant === 0n ? b : a;
    const code = [cleaned(a).code, cleaned(b).code, cleaned(test).code, Op.select];
    return { width, code, clean: true };
  }

  /** As {@link select}, but `test` has effects, so it is evaluated before the arms. */
  choose(width: number, test: Value, a: Value, b: Value): Value {
    const arms: Code = [Op.if, typeOf(width), cleaned(a).code, Op.else, cleaned(b).code, Op.end];
    return { width, code: [cleaned(test).code, arms], clean: true };
  }

  zext(width: number, a: Value): Value {
    if (a.constant !== undefined) return constant(width, a.constant);
    const from = cleaned(a);
    const code: Code = isWide(width) && !isWide(a.width) ? [from.code, Op.i64ExtendI32U] : from.code;
    const max = upperBound(a);
    return max < 0x1_0000_0000 ? { width, code, clean: true, max } : { width, code, clean: true };
  }

  sext(width: number, a: Value): Value {
    if (a.constant !== undefined) return constant(width, BigInt.asIntN(a.width, a.constant));
    const code = signExtended(a);
    const clean = width === typeBits(width);
    return { width, code: isWide(width) && !isWide(a.width) ? [code, Op.i64ExtendI32S] : code, clean };
  }

  /** Bits `low` … `low + width − 1` of `a`. */
  slice(width: number, a: Value, low: number): Value {
    if (a.constant !== undefined) return constant(width, a.constant >> BigInt(low));
    if (low === 0 && width === a.width) return a;
    const wide = isWide(a.width);
    const moved: Code = low === 0 ? a.code : [a.code, literal(a.width, low), wide ? Op.i64ShrU : Op.i32ShrU];
    const code: Code = wide && !isWide(width) ? [moved, Op.i32WrapI64] : moved;
    const clean = width === typeBits(width) || (a.clean && low + width === a.width);
    return { width, code, clean };
  }

  concat(high: Value, low: Value): Value {
    const width = high.width + low.width;
    if (high.constant !== undefined && low.constant !== undefined) {
      return constant(width, (high.constant << BigInt(low.width)) | low.constant);
    }
    const wide = isWide(width);
    const extend = (value: Value): Code =>
      wide && !isWide(value.width) ? [value.code, Op.i64ExtendI32U] : value.code;
    const moved: Code = [extend(high), literal(width, low.width), wide ? Op.i64Shl : Op.i32Shl];
    const code: Code = [moved, extend(cleaned(low)), wide ? Op.i64Or : Op.i32Or];
    return { width, code, clean: high.clean || width === typeBits(width) };
  }

  /** The result when both operands are constants. */
  protected fold(op: Folding, width: number, result: number, a: Value, b: Value): Value | undefined {
    if (a.constant === undefined || b.constant === undefined) return undefined;
    const value = op(width, a.constant, b.constant);
    return value === undefined ? undefined : constant(result, value);
  }

  #modular(op: Folding, ops: Pair, width: number, a: Value, b: Value): Value {
    return this.#bitwise(op, ops, width, a, b, width === typeBits(width));
  }

  #bitwise(op: Folding, ops: Pair, width: number, a: Value, b: Value, clean: boolean): Value {
    const folded = this.fold(op, width, width, a, b);
    if (folded !== undefined) return folded;
    if (b.constant === 0n && op !== folding.and && op !== folding.mul) return a;
    if (a.constant === 0n && (op === folding.add || op === folding.or || op === folding.xor)) return b;
    return { width, code: [a.code, b.code, isWide(width) ? ops[1] : ops[0]], clean };
  }

  #compare(op: Folding, ops: Pair, width: number, a: Value, b: Value): Value {
    const folded = this.fold(op, width, 1, a, b);
    if (folded !== undefined) return folded;
    const side = signedComparisons.has(op) ? signExtended : (value: Value): Code => cleaned(value).code;
    return { width: 1, code: [side(a), side(b), isWide(width) ? ops[1] : ops[0]], clean: true };
  }

  #equality(op: Folding, ops: Pair, width: number, a: Value, b: Value): Value {
    if (a.constant === undefined && b.constant === 0n) {
      const zero: Code = [cleaned(a).code, isWide(width) ? Op.i64Eqz : Op.i32Eqz];
      return { width: 1, code: op === folding.eq ? zero : [zero, Op.i32Eqz], clean: true };
    }
    return this.#compare(op, ops, width, a, b);
  }

  /** Code of a shift count in the type of a value of `bits` bits; counts of 2^32 and more stay too large. */
  #count(n: Value, bits: 32 | 64): Code {
    const { code } = cleaned(n);
    if (isWide(n.width) === (bits === 64)) return code;
    if (bits === 64) return [code, Op.i64ExtendI32U];
    const t = this.temporary(typeOf(n.width));
    const below: Code = [get(t), literal(64, bits), Op.i64LtU];
    return [code, tee(t), Op.i32WrapI64, literal(32, bits), below, Op.select];
  }

  #shift(op: Folding, ops: Pair, width: number, a: Value, code: Code, n: Value, clean: boolean): Value {
    const folded = this.fold(op, width, width, a, n);
    if (folded !== undefined) return folded;
    if (n.constant === 0n) return { ...a, width };
    const bits = typeBits(width);
    const shift = isWide(width) ? ops[1] : ops[0];
    const count = this.#count(n, bits);
    if (upperBound(n) < bits) return { width, code: [code, count, shift], clean };
    const t = this.temporary(typeOf(width));
    const below: Code = [get(t), literal(width, bits), isWide(width) ? Op.i64LtU : Op.i32LtU];
    return { width, code: [code, count, tee(t), shift, literal(width, 0), below, Op.select], clean };
  }

  #rotate(op: Folding, width: number, a: Value, n: Value): Value {
    const folded = this.fold(op, width, width, a, n);
    if (folded !== undefined) return folded;
    const wide = isWide(width);
    const left = op === folding.rotl;
    if (width === typeBits(width)) {
      // The type's own rotation takes the count modulo its width; so may the conversion of a wide count.
      const narrowed: Code =
        !wide && isWide(n.width) ? [n.code, Op.i32WrapI64] : this.#count(n, wide ? 64 : 32);
      const rotate = wide ? (left ? Op.i64Rotl : Op.i64Rotr) : left ? Op.i32Rotl : Op.i32Rotr;
      return { width, code: [a.code, narrowed, rotate], clean: true };
    }
    const type = typeOf(width);
    const [value, turn] = [this.temporary(type), this.temporary(type)];
    const turned: Code =
      !wide && isWide(n.width)
        ? [cleaned(n).code, literal(64, width), Op.i64RemU, Op.i32WrapI64]
        : upperBound(n) < width
          ? this.#count(n, typeBits(width))
          : [this.#count(n, typeBits(width)), literal(width, width), wide ? Op.i64RemU : Op.i32RemU];
    const near = [
      get(value),
      get(turn),
      wide ? (left ? Op.i64Shl : Op.i64ShrU) : left ? Op.i32Shl : Op.i32ShrU,
    ];
    const rest: Code = [literal(width, width), get(turn), wide ? Op.i64Sub : Op.i32Sub];
    const far = [get(value), rest, wide ? (left ? Op.i64ShrU : Op.i64Shl) : left ? Op.i32ShrU : Op.i32Shl];
    return {
      width,
      code: [cleaned(a).code, set(value), turned, set(turn), near, far, wide ? Op.i64Or : Op.i32Or],
      clean: false,
    };
  }
}
