import { type Code, signed, signed64 } from '../wasm/code.ts';
import { Op, ValueType } from '../wasm/opcodes.ts';

/**
 * An expression of the semantics as WebAssembly code that leaves one value on the stack: an i32 for widths 1
 * to 32, an i64 for 33 to 64.
 */
export interface Value {
  /** Bits, 1…64. */
  readonly width: number;
  readonly code: Code;
  /** Bits above the width are zero; else they are anything and the user of the value masks them. */
  readonly clean: boolean;
  /** The value when it is known now. */
  readonly constant?: bigint;
  /** An upper bound of the value when one is known that is lower than the width says. */
  readonly max?: number;
  /** For segment numbers of a decoded record: code of the byte offset from the first segment's slots. */
  readonly segmentOffset?: Code;
}

/** A value in a WebAssembly local that can be assigned again. */
export type Variable = Value & { readonly local: number };

export function isWide(width: number): boolean {
  return width > 32;
}

export function typeOf(width: number): ValueType {
  if (width > 64 || width < 1) {
    throw new Error(`a value of ${width} bits has no WebAssembly type; the lowering rules go up to 64 bits`);
  }
  return isWide(width) ? ValueType.i64 : ValueType.i32;
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

export function constant(width: number, value: number | bigint): Value {
  typeOf(width);
  const bits = BigInt.asUintN(width, BigInt(value));
  const code: Code = isWide(width)
    ? [Op.i64Const, signed64(bits)]
    : [Op.i32Const, signed(Number(BigInt.asIntN(32, bits)))];
  return { width, code, clean: true, constant: bits };
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
