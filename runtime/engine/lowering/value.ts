import { type Code, signed, signed64 } from '../wasm/code.ts';
import { get } from '../wasm/function-builder.ts';
import { Op, ValueType } from '../wasm/opcodes.ts';

/**
 * An expression of the semantics as WebAssembly code that leaves its value on the stack: an i32 for widths 1 to 32,
 * an i64 for 33 to 64, and above that two i64, the lower bits first.
 */
export interface Value {
  /** Bits, 1…128. */
  readonly width: number;
  readonly code: Code;
  /** The two halves of a value of more than 64 bits. */
  readonly halves?: Halves;
  /** Bits above the width are zero; else they are anything and the user of the value masks them. */
  readonly clean: boolean;
  /** The value when it is known now. */
  readonly constant?: bigint;
  /** The code only reads a local: it may be used any number of times. */
  readonly again?: true;
  /** An upper bound of the value when one is known that is lower than the width says. */
  readonly max?: number;
  /** For segment numbers of a decoded record: code of the byte offset from the first segment's slots. */
  readonly segmentOffset?: Code;
}

/** A value of more than 64 bits: code that comes first, then each half any number of times and in any order. */
export interface Halves {
  readonly prepare: Code;
  /** Bits 0…63, as a value of 64 bits. */
  readonly low: Value;
  /** Bits from 64 on, as a value of 64 bits; those above the whole value's width are 0 if that is clean. */
  readonly high: Value;
}

/** A value in WebAssembly locals that can be assigned again. */
export type Variable = Value & { readonly locals: readonly number[] };

export function isWide(width: number): boolean {
  return width > 32;
}

/** More than one WebAssembly value holds. */
export function isPair(width: number): boolean {
  return width > 64;
}

/** Type of a value of up to 64 bits. */
export function typeOf(width: number): ValueType {
  if (width > 64 || width < 1) throw new Error(`a value of ${width} bits has no WebAssembly type of its own`);
  return isWide(width) ? ValueType.i64 : ValueType.i32;
}

/** Types of the WebAssembly values that hold a value of 0 to 128 bits, as parameters and results. */
export function typesOf(width: number): readonly ValueType[] {
  if (width > 128) throw new Error(`a value of ${width} bits is wider than the 128 bits of the language`);
  if (width === 0) return [];
  return isPair(width) ? [ValueType.i64, ValueType.i64] : [typeOf(width)];
}

/** Bits of the WebAssembly type that carries a width. */
export function typeBits(width: number): 32 | 64 {
  return isWide(width) ? 64 : 32;
}

export function maskOf(width: number): bigint {
  return (1n << BigInt(width)) - 1n;
}

/** The highest value that can occur, as far as known; Infinity from 2^32 on. */
export function upperBound(value: Value): number {
  if (value.constant !== undefined) return Number(value.constant);
  const byWidth = value.width > 32 ? Number.POSITIVE_INFINITY : 2 ** value.width - 1;
  return Math.min(byWidth, value.max ?? byWidth);
}

/** A value of more than 64 bits from its halves; `clean`: no bit of `high` above its width is set. */
export function joined(width: number, prepare: Code, low: Value, high: Value, clean: boolean): Value {
  const value: Value = {
    width,
    code: [prepare, low.code, high.code],
    halves: { prepare, low, high },
    clean: clean || width === 128,
  };
  if (low.constant === undefined || high.constant === undefined) return value;
  return { ...value, constant: BigInt.asUintN(width, (high.constant << 64n) | low.constant) };
}

/** The halves of a value of more than 64 bits. */
export function halvesOf(value: Value): Halves {
  if (value.halves === undefined) throw new Error(`a value of ${value.width} bits has no halves`);
  return value.halves;
}

/** The value, with code in front of it that leaves nothing on the stack. */
export function after(prepare: Code, value: Value): Value {
  if (value.halves !== undefined) {
    const { halves, width, clean } = value;
    return joined(width, [prepare, halves.prepare], halves.low, halves.high, clean);
  }
  const { again: _again, ...rest } = value;
  return { ...rest, code: [prepare, value.code] };
}

export function constant(width: number, value: number | bigint): Value {
  const bits = BigInt.asUintN(width, BigInt(value));
  if (isPair(width)) {
    return joined(width, [], constant(64, bits & maskOf(64)), constant(64, bits >> 64n), true);
  }
  const code: Code = isWide(width)
    ? [Op.i64Const, signed64(bits)]
    : [Op.i32Const, signed(Number(BigInt.asIntN(32, bits)))];
  return { width, code, clean: true, constant: bits, again: true };
}

/** Code of the constant `bits` in the type that carries `width`. */
export function literal(width: number, bits: bigint | number): Code {
  return isWide(width)
    ? [Op.i64Const, signed64(BigInt(bits))]
    : [Op.i32Const, signed(Number(BigInt.asIntN(32, BigInt(bits))))];
}

/** The same value with the bits above its width cleared. */
export function cleaned(value: Value): Value {
  if (value.clean || value.width === 32 || value.width === 64) return value;
  if (value.halves !== undefined) {
    const { prepare, low, high } = value.halves;
    const mask = maskOf(value.width - 64);
    const upper: Value =
      high.constant === undefined
        ? { width: 64, code: [high.code, literal(64, mask), Op.i64And], clean: true }
        : constant(64, high.constant & mask);
    return joined(value.width, prepare, low, upper, true);
  }
  const code: Code = [
    value.code,
    literal(value.width, maskOf(value.width)),
    isWide(value.width) ? Op.i64And : Op.i32And,
  ];
  return { ...value, code, clean: true };
}

/** Code of the value sign-extended to the whole of its type. */
export function signExtended(value: Value): Code {
  const { width, code } = value;
  if (isPair(width)) throw new Error('a value of two halves is sign-extended by its upper half');
  switch (width) {
    case 8:
      return [code, Op.i32Extend8S];
    case 16:
      return [code, Op.i32Extend16S];
    case 32:
    case 64:
      return code;
  }
  const shift = literal(width, typeBits(width) - width);
  return isWide(width)
    ? [code, shift, Op.i64Shl, shift, Op.i64ShrS]
    : [code, shift, Op.i32Shl, shift, Op.i32ShrS];
}

/** The value that locals hold, one for each WebAssembly value of its width. */
export function fromLocals(width: number, locals: readonly number[]): Value {
  const half = (n: number): Value => ({ width: 64, code: get(locals[n]!), clean: true, again: true });
  if (isPair(width)) return joined(width, [], half(0), half(1), true);
  return { width, code: get(locals[0]!), clean: true };
}
