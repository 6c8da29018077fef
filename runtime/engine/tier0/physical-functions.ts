import { EngineWord, PAGE_FLAGS, PageFlag, PHYSICAL_BASE, TLB_BYTES } from '../layout.ts';
import { ACCESS_WIDTHS, type AccessWidth, loadOp, storeOp } from '../lowering/access-width.ts';
import { literal, typeOf } from '../lowering/value.ts';
import type { Code } from '../wasm/code.ts';
import { at, call, FunctionBuilder, get, i32, set } from '../wasm/function-builder.ts';
import { Op, ValueType, VOID } from '../wasm/opcodes.ts';
import { add, and, nothing, shl, shr, word } from './assembly.ts';
import type { FunctionTable } from './function-table.ts';

const I32 = ValueType.i32;
/** CR4.PAE: page-table entries of 8 bytes. */
const PAE = 0x20;
const STORES_TO_DEVICES = PageFlag.device | PageFlag.readOnly;

/**
 * Physical memory: accesses of guest data with what watched pages need, and the page walker's own accesses,
 * which put page tables under watch. `cr4` is the slot's address.
 */
export function definePhysicalFunctions(functions: FunctionTable, cr4: number): void {
  for (const width of ACCESS_WIDTHS) {
    functions.define(`load_physical_${width}`, loadPhysical(functions, width));
    functions.define(`store_physical_${width}`, storePhysical(functions, cr4, width));
    functions.define(`load_table_${width}`, loadTable(functions, width));
    functions.define(`store_table_${width}`, storeTable(functions, width));
  }
}

function pageFlags(): Code {
  return [shr(get(0), 12), Op.i32Load8u, at(PAGE_FLAGS)];
}

/** Code of the value that devices give for the address in local 0; 64 bits are read as two words. */
function deviceRead(functions: FunctionTable, width: AccessWidth): Code {
  const read = (offset: number, bytes: number): Code => [
    [get(0), i32(offset), Op.i32Add, i32(bytes), call(functions.index('device_read'))],
  ];
  if (width !== 64) return read(0, width / 8);
  const high: Code = [read(4, 4), Op.i64ExtendI32U, literal(64, 32), Op.i64Shl];
  return [read(0, 4), Op.i64ExtendI32U, high, Op.i64Or];
}

/** Code that gives the value in local 1 to the devices at the address in local 0. */
function deviceWrite(functions: FunctionTable, width: AccessWidth): Code {
  const write = (offset: number, bytes: number, value: Code): Code => [
    [get(0), i32(offset), Op.i32Add, i32(bytes), value, call(functions.index('device_write'))],
  ];
  if (width !== 64) return write(0, width / 8, get(1));
  const high: Code = [get(1), literal(64, 32), Op.i64ShrU, Op.i32WrapI64];
  return [write(0, 4, [get(1), Op.i32WrapI64]), write(4, 4, high)];
}

/** (address) → value. */
function loadPhysical(functions: FunctionTable, width: AccessWidth): FunctionBuilder {
  const type = typeOf(width);
  const f = new FunctionBuilder([I32], [type]);
  f.emit(and(pageFlags(), i32(PageFlag.device)), Op.if, type, deviceRead(functions, width), Op.else);
  f.emit(get(0), loadOp(width), at(PHYSICAL_BASE), Op.end);
  return f;
}

/** (address, value): a store of guest data. */
function storePhysical(functions: FunctionTable, cr4: number, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32, typeOf(width)], []);
  const flags = f.acquire(I32);
  const store: Code = [get(0), get(1), storeOp(width), at(PHYSICAL_BASE)];
  f.emit(pageFlags(), set(flags));
  f.emit(and(get(flags), i32(STORES_TO_DEVICES)), Op.if, VOID);
  f.emit(deviceWrite(functions, width), Op.return, Op.end);
  f.emit(and(get(flags), i32(PageFlag.walked)), Op.if, VOID);
  if (width === 32 || width === 64) {
    // Entries that were not present, or do not change, are in no translation: nothing to drop.
    const old: Code = [get(0), loadOp(width), at(PHYSICAL_BASE)];
    const same: Code = [old, get(1), width === 64 ? Op.i64Eq : Op.i32Eq];
    f.emit(absentEntries(cr4, width), same, Op.i32Or, Op.i32Eqz, Op.if, VOID);
    f.emit(unwatch(functions), Op.end);
  } else f.emit(unwatch(functions));
  f.emit(Op.end, store);
  f.emit(and(get(flags), i32(PageFlag.code)), Op.if, VOID);
  f.emit(get(0), i32(width / 8), call(functions.index('forget_code')), Op.end);
  return f;
}

/**
 * Code of 1 when an aligned store at the address in local 0 touches only page-table entries that are not present.
 * Bit 0 of the lower half decides for an entry of 8 bytes, so it may be written in two halves, upper half first.
 */
function absentEntries(cr4: number, width: 32 | 64): Code {
  const aligned: Code = [and(get(0), i32(width / 8 - 1)), Op.i32Eqz];
  const extended = and(shr(word(cr4), Math.log2(PAE)), i32(1));
  if (width === 64) {
    const low: Code = [get(0), Op.i32Load, at(PHYSICAL_BASE)];
    const high: Code = [get(0), Op.i32Load, at(PHYSICAL_BASE + 4)];
    const present: Code = [low, i32(0), high, extended, Op.select, Op.i32Or];
    return [aligned, and(present, i32(1)), Op.i32Eqz, Op.i32And];
  }
  const entry: Code = and(get(0), [i32(-1), shl(extended, 2), Op.i32Xor]);
  return [aligned, and([entry, Op.i32Load, at(PHYSICAL_BASE)], i32(1)), Op.i32Eqz, Op.i32And];
}

/** No translation depends on any table after a flush, so the page in local 0 needs no watch until it is walked again. */
function unwatch(functions: FunctionTable): Code {
  const kept = and(pageFlags(), i32(~PageFlag.walked));
  return [call(functions.index('flush')), shr(get(0), 12), kept, Op.i32Store8, at(PAGE_FLAGS)];
}

/** (address) → value: a load of the page walker. */
function loadTable(functions: FunctionTable, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32], [typeOf(width)]);
  f.emit(and(pageFlags(), i32(PageFlag.device)), Op.if, VOID);
  f.emit(deviceRead(functions, width), Op.return, Op.end);
  f.emit(and(pageFlags(), i32(PageFlag.walked)), Op.i32Eqz, Op.if, VOID);
  f.emit(get(0), call(functions.index('watch')), Op.end);
  f.emit(get(0), loadOp(width), at(PHYSICAL_BASE));
  return f;
}

/** (address, value): a store of the page walker; Accessed and Dirty bits drop no translation. */
function storeTable(functions: FunctionTable, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32, typeOf(width)], []);
  f.emit(and(pageFlags(), i32(STORES_TO_DEVICES)), Op.if, VOID);
  f.emit(deviceWrite(functions, width), Op.return, Op.end);
  f.emit(get(0), get(1), storeOp(width), at(PHYSICAL_BASE));
  f.emit(and(pageFlags(), i32(PageFlag.code)), Op.if, VOID);
  f.emit(get(0), i32(width / 8), call(functions.index('forget_code')), Op.end);
  return f;
}

/** Entry offset of the linear address in local `linear` in the array at offset `array`. */
export function entryOf(linear: number, array: Code): Code {
  return add(and(shr(get(linear), 8), i32(0x3ff0)), array);
}

/** Offset of the translation array of a privilege: 1 user, 0 supervisor. */
export function arrayOf(user: Code): Code {
  return shl(user, Math.log2(TLB_BYTES));
}

/** Leaves with a value (or none) if a fault is pending. */
export function returnOnFault(f: FunctionBuilder): void {
  f.emit(word(EngineWord.signal), Op.if, VOID, nothing(f.results), Op.return, Op.end);
}
