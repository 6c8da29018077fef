import { EngineWord, TLB_BYTES } from '../layout.ts';
import type { Code } from '../wasm/code.ts';
import { at, get, i32 } from '../wasm/function-builder.ts';
import { Op, ValueType } from '../wasm/opcodes.ts';

/** Offset of the translation array that stays empty, so that every access in line becomes a call. */
const EMPTY_ARRAY = 2 * TLB_BYTES;

// Short forms for the code that the engine writes by hand.

/** The 32-bit word at a constant address. */
export function word(address: number): Code {
  return [i32(0), Op.i32Load, at(address)];
}

/** Stores a 32-bit word at a constant address. */
export function setWord(address: number, value: Code): Code {
  return [i32(0), value, Op.i32Store, at(address)];
}

export function and(a: Code, b: Code): Code {
  return [a, b, Op.i32And];
}

export function add(a: Code, b: Code): Code {
  return [a, b, Op.i32Add];
}

export function sub(a: Code, b: Code): Code {
  return [a, b, Op.i32Sub];
}

export function shl(a: Code, count: number): Code {
  return [a, i32(count), Op.i32Shl];
}

export function shr(a: Code, count: number): Code {
  return [a, i32(count), Op.i32ShrU];
}

/** Offset of an address in its page. */
export function inPage(local: number): Code {
  return and(get(local), i32(0xfff));
}

/** memory.fill: address, value and length. */
export function fill(address: number, value: number, length: number): Code {
  return [i32(address), i32(value), i32(length), Op.bulk, Op.bulkMemoryFill, 0];
}

/** Offset of the translation array that accesses in line at the CPL in a slot use. */
export function arrayOfCpl(cpl: number): Code {
  const own = shl([word(cpl), i32(3), Op.i32Eq], Math.log2(TLB_BYTES));
  return [i32(EMPTY_ARRAY), own, word(EngineWord.observed), Op.select];
}

/** Some value of each type: the results of a function that leaves because of a fault. */
export function nothing(types: readonly ValueType[]): Code {
  return types.map((type) => (type === ValueType.i32 ? i32(0) : [Op.i64Const, 0]));
}
