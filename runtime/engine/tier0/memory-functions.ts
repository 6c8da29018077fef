import { plainReads, plainWrites, type RightsPattern } from '../access-limit.ts';
import { Access } from '../cpu-state.ts';
import { EngineWord, PAGE_FLAGS, PageFlag, PHYSICAL_BASE, TLB } from '../layout.ts';
import { ACCESS_WIDTHS, type AccessWidth, loadOp, storeOp } from '../lowering/access-width.ts';
import { SEGMENT_BYTES, type StateAddresses } from '../lowering/state-layout.ts';
import { isWide, literal, typeOf } from '../lowering/value.ts';
import type { Code } from '../wasm/code.ts';
import { at, call, FunctionBuilder, get, i32, set, tee } from '../wasm/function-builder.ts';
import { Op, ValueType, VOID } from '../wasm/opcodes.ts';
import { add, and, inPage, setWord, shr, sub, word } from './assembly.ts';
import type { FunctionTable } from './function-table.ts';
import { arrayOf, entryOf, returnOnFault } from './physical-functions.ts';
import { foreignTag, listEntry } from './translation-functions.ts';

const I32 = ValueType.i32;
const PAGE = 4096;
const CS = 1;

/** What the memory functions need of the specification. */
export interface MemoryModel {
  readonly addresses: StateAddresses;
  /** Function indices of the procedures `check_read`, `check_write`, `translate` and `observe_access`. */
  readonly checkRead: number;
  readonly checkWrite: number;
  readonly translate: number;
  readonly observeAccess: number;
}

/** Everything that an access in line leaves to a call: limits, page walks, page crossings, watched pages. */
export function defineMemoryFunctions(functions: FunctionTable, model: MemoryModel): void {
  functions.define('raise', raise());
  functions.define('set_segment', setSegment(model.addresses));
  functions.define('walk', walk(model));
  functions.define('fetch', fetch(model));
  functions.define('observe', observe(functions, model));
  functions.define('probe_segment', probeBytes(functions, model));
  functions.define('probe_linear', probeLinear(functions));
  functions.define('write_back', writeBack(functions, model));
  for (const width of ACCESS_WIDTHS) {
    functions.define(`load_segment_${width}`, loadSegment(functions, model, width));
    functions.define(`store_segment_${width}`, storeSegment(functions, model, width));
    functions.define(`probe_segment_${width}`, probeSegment(functions, model, width));
    functions.define(`load_linear_${width}`, loadLinear(functions, width));
    functions.define(`store_linear_${width}`, storeLinear(functions, width));
  }
}

/** (vector, error, hasError). */
function raise(): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, I32], []);
  f.emit(setWord(EngineWord.faultVector, get(0)), setWord(EngineWord.faultError, get(1)));
  f.emit(setWord(EngineWord.faultHasError, get(2)), setWord(EngineWord.signal, i32(1)));
  return f;
}

/** (index, selector, base, limit, rights), with the derived limits of what may be accessed without a check. */
function setSegment(addresses: StateAddresses): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, I32, I32, I32], []);
  const store = (field: Parameters<StateAddresses['accessed']>[0], value: Code): Code => [
    [get(0), value, Op.i32Store, at(addresses.accessed(field))],
  ];
  const storeLimit = (field: 'readLimit' | 'writeLimit', patterns: readonly RightsPattern[]): Code => {
    const permitted = patterns.map(({ mask, value }, n) => [
      [and(get(4), i32(mask)), i32(value), Op.i32Eq],
      n === 0 ? [] : Op.i32Or,
    ]);
    const limit: Code = [get(3), Op.i64ExtendI32U, Op.i64Const, 0x7f, permitted, Op.select];
    return [get(0), limit, Op.i64Store, at(addresses.accessed(field))];
  };
  // Another code segment: what was found of its code holds no more.
  const cs = (field: 'base' | 'limit' | 'rights'): Code => word(addresses.realSlot(`cs.${field}`));
  const changed: Code = [cs('base'), get(2), Op.i32Ne, cs('limit'), get(3), Op.i32Ne, Op.i32Or];
  f.emit([changed, cs('rights'), get(4), Op.i32Ne, Op.i32Or], get(0), i32(CS), Op.i32Eq, Op.i32And);
  f.emit(Op.if, VOID, setWord(EngineWord.span, i32(0)), Op.end);
  f.emit(get(0), i32(SEGMENT_BYTES), Op.i32Mul, set(0));
  f.emit(store('selector', get(1)), store('base', get(2)), store('limit', get(3)), store('rights', get(4)));
  f.emit(storeLimit('readLimit', plainReads), storeLimit('writeLimit', plainWrites));
  return f;
}

/** (linear, write, user) → physical address, entered into the translation array where that is permitted. */
function walk(model: MemoryModel): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, I32], [I32]);
  const [physical, entry, tag, flags] = [f.acquire(I32), f.acquire(I32), f.acquire(I32), f.acquire(I32)];
  const field = (offset: number, value: Code): Code => [get(entry), value, Op.i32Store, at(TLB + offset)];
  // A store that was permitted before needs no walk although it must be seen.
  f.emit(entryOf(0, arrayOf(get(2))), set(entry), and(get(0), i32(~0xfff)), set(tag));
  f.emit(get(1), get(entry), Op.i32Load, at(TLB + 12), get(tag), Op.i32Eq, Op.i32And, Op.if, VOID);
  f.emit(sub(add(get(0), [get(entry), Op.i32Load, at(TLB + 8)]), i32(PHYSICAL_BASE)), Op.return, Op.end);
  f.emit(get(0), get(1), get(2), call(model.translate), set(physical));
  returnOnFault(f);
  f.emit(shr(get(physical), 12), Op.i32Load8u, at(PAGE_FLAGS), tee(flags));
  f.emit(i32(PageFlag.device), Op.i32And, Op.i32Eqz, Op.if, VOID);
  listEntry(f, entry);
  f.emit(field(0, get(tag)));
  f.emit(field(4, [get(tag), foreignTag(get(tag)), get(1), get(flags), Op.i32Eqz, Op.i32And, Op.select]));
  f.emit(field(8, sub(add(and(get(physical), i32(~0xfff)), i32(PHYSICAL_BASE)), get(tag))));
  f.emit(field(12, [get(tag), foreignTag(get(tag)), get(1), Op.select]));
  f.emit(Op.end, get(physical));
  return f;
}

/** (linear, user) → physical address of code. What may be fetched may not be read always, so it enters no array. */
function fetch(model: MemoryModel): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32], [I32]);
  f.emit(get(0), i32(Access.fetch), get(1), call(model.translate));
  return f;
}

/** (linear, bytes, page access, write, user): what an access is observed for, once all of it may be translated. */
function observe(functions: FunctionTable, model: MemoryModel): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, I32, I32, I32], []);
  const walkTo = (address: Code): void => {
    f.emit(address, get(2), get(4), call(functions.index('walk')), Op.drop);
    returnOnFault(f);
  };
  walkTo(get(0));
  f.emit(add(inPage(0), get(1)), i32(PAGE), Op.i32GtU, Op.if, VOID);
  walkTo(nextPage(0));
  f.emit(Op.end, get(0), get(1), get(3), get(4), call(model.observeAccess));
  return f;
}

/** Appends what is due before an access of a kind while accesses are observed. */
function emitObserved(
  f: FunctionBuilder,
  functions: FunctionTable,
  linear: Code,
  bytes: Code,
  access: { readonly page: 0 | 1; readonly write: 0 | 1 },
  user: Code,
): void {
  f.emit(word(EngineWord.observed), Op.if, VOID);
  f.emit(linear, bytes, i32(access.page), i32(access.write), user, call(functions.index('observe')));
  returnOnFault(f);
  f.emit(Op.end);
}

/** Linear address in a local, or a return, for an access (segment offset, offset, …) through a segment. */
function checkSegment(
  f: FunctionBuilder,
  model: MemoryModel,
  bytes: Code,
  limit: 'readLimit' | 'writeLimit',
): number {
  const linear = f.acquire(I32);
  const last: Code = [
    get(1),
    Op.i64ExtendI32U,
    bytes,
    Op.i64ExtendI32U,
    Op.i64Add,
    Op.i64Const,
    1,
    Op.i64Sub,
  ];
  const { addresses } = model;
  f.emit(last, [get(0), Op.i64Load, at(addresses.accessed(limit))], Op.i64LeS, Op.if, VOID);
  f.emit(add([get(0), Op.i32Load, at(addresses.accessed('base'))], get(1)), set(linear), Op.else);
  const check = limit === 'readLimit' ? model.checkRead : model.checkWrite;
  f.emit(get(0), i32(SEGMENT_BYTES), Op.i32DivU, get(1), bytes, call(check), set(linear));
  returnOnFault(f);
  f.emit(Op.end);
  return linear;
}

/** Code of 1 at CPL 3. */
function isUser(addresses: StateAddresses): Code {
  return [word(addresses.realSlot('cpl')), i32(3), Op.i32Eq];
}

/** (segment offset, offset) → value. */
function loadSegment(functions: FunctionTable, model: MemoryModel, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32], [typeOf(width)]);
  const linear = checkSegment(f, model, i32(width / 8), 'readLimit');
  f.emit(get(linear), isUser(model.addresses), call(functions.index(`load_linear_${width}`)));
  return f;
}

/** (segment offset, offset, value). */
function storeSegment(functions: FunctionTable, model: MemoryModel, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, typeOf(width)], []);
  const linear = checkSegment(f, model, i32(width / 8), 'writeLimit');
  f.emit(get(linear), get(2), isUser(model.addresses), call(functions.index(`store_linear_${width}`)));
  return f;
}

/** Appends a use of the translation array for an access that lies in one page; `hit` has the host address on the stack. */
function tryTranslation(
  f: FunctionBuilder,
  linear: number,
  user: Code,
  tag: 0 | 4,
  width: AccessWidth,
  hit: Code,
): void {
  const entry = f.acquire(I32);
  f.emit(entryOf(linear, arrayOf(user)), set(entry));
  const distance = sub(get(linear), [get(entry), Op.i32Load, at(TLB + tag)]);
  f.emit(distance, i32(PAGE - width / 8), Op.i32LeU, Op.if, VOID);
  f.emit(add(get(linear), [get(entry), Op.i32Load, at(TLB + 8)]), hit, Op.return, Op.end);
}

/** Code of 1 when the access at `linear` lies in one page. */
function fits(linear: number, width: AccessWidth): Code {
  return [inPage(linear), i32(PAGE - width / 8), Op.i32LeU];
}

/** Linear address of the page after that of `linear`. */
function nextPage(linear: number): Code {
  return add([get(linear), i32(0xfff), Op.i32Or], i32(1));
}

/** Translates both pages of a crossing access into locals; returns on a fault. */
function walkBoth(
  f: FunctionBuilder,
  functions: FunctionTable,
  linear: number,
  write: 0 | 1,
  user: Code,
): { first: number; second: number; split: number } {
  const [first, second, split] = [f.acquire(I32), f.acquire(I32), f.acquire(I32)];
  const walkTo = (address: Code, local: number): void => {
    f.emit(address, i32(write), user, call(functions.index('walk')), set(local));
    returnOnFault(f);
  };
  walkTo(get(linear), first);
  walkTo(nextPage(linear), second);
  f.emit(sub(i32(PAGE), inPage(linear)), set(split));
  return { first, second, split };
}

/** Physical address of byte `k` of a crossing access. */
function byteAddress(k: number, pages: { first: number; second: number; split: number }): Code {
  const near = add(get(pages.first), i32(k));
  const far = sub(add(get(pages.second), i32(k)), get(pages.split));
  return [near, far, i32(k), get(pages.split), Op.i32LtU, Op.select];
}

/** (linear, user) → value. */
function loadLinear(functions: FunctionTable, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32], [typeOf(width)]);
  emitObserved(f, functions, get(0), i32(width / 8), { page: 0, write: 0 }, get(1));
  tryTranslation(f, 0, get(1), 0, width, [loadOp(width), at(0)]);
  const physical = f.acquire(I32);
  f.emit(fits(0, width), Op.if, VOID);
  f.emit(get(0), i32(0), get(1), call(functions.index('walk')), set(physical));
  returnOnFault(f);
  f.emit(get(physical), call(functions.index(`load_physical_${width}`)), Op.return, Op.end);
  const pages = walkBoth(f, functions, 0, 0, get(1));
  const wide = isWide(width);
  f.emit(literal(width, 0));
  for (let k = 0; k < width / 8; k++) {
    const byte: Code = [byteAddress(k, pages), call(functions.index('load_physical_8'))];
    f.emit(byte, wide ? Op.i64ExtendI32U : [], literal(width, 8 * k), wide ? Op.i64Shl : Op.i32Shl);
    f.emit(wide ? Op.i64Or : Op.i32Or);
  }
  return f;
}

/** (linear, value, user). */
function storeLinear(functions: FunctionTable, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32, typeOf(width), I32], []);
  emitObserved(f, functions, get(0), i32(width / 8), { page: 1, write: 1 }, get(2));
  const entry = f.acquire(I32);
  f.emit(entryOf(0, arrayOf(get(2))), set(entry));
  const distance = sub(get(0), [get(entry), Op.i32Load, at(TLB + 4)]);
  f.emit(distance, i32(PAGE - width / 8), Op.i32LeU, Op.if, VOID);
  f.emit(
    add(get(0), [get(entry), Op.i32Load, at(TLB + 8)]),
    get(1),
    storeOp(width),
    at(0),
    Op.return,
    Op.end,
  );
  const physical = f.acquire(I32);
  f.emit(fits(0, width), Op.if, VOID);
  f.emit(get(0), i32(1), get(2), call(functions.index('walk')), set(physical));
  returnOnFault(f);
  f.emit(get(physical), get(1), call(functions.index(`store_physical_${width}`)), Op.return, Op.end);
  const pages = walkBoth(f, functions, 0, 1, get(2));
  for (let k = 0; k < width / 8; k++) {
    const moved: Code = isWide(width)
      ? [get(1), literal(width, 8 * k), Op.i64ShrU, Op.i32WrapI64]
      : shr(get(1), 8 * k);
    f.emit(byteAddress(k, pages), and(moved, i32(0xff)), call(functions.index('store_physical_8')));
  }
  return f;
}

/** (segment offset, offset) → host address of the bytes, or of a copy. */
function probeSegment(functions: FunctionTable, model: MemoryModel, width: AccessWidth): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32], [I32]);
  const linear = checkSegment(f, model, i32(width / 8), 'writeLimit');
  const user = f.acquire(I32);
  f.emit(isUser(model.addresses), set(user));
  // The store that follows is observed when the copy is written back.
  emitObserved(f, functions, get(linear), i32(width / 8), { page: 1, write: 0 }, get(user));
  f.emit(word(EngineWord.observed), Op.i32Eqz, Op.if, VOID);
  tryTranslation(f, linear, get(user), 4, width, []);
  f.emit(Op.end, setWord(EngineWord.bounceLinear, get(linear)));
  const physical = f.acquire(I32);
  f.emit(fits(linear, width), Op.if, VOID);
  f.emit(get(linear), i32(1), get(user), call(functions.index('walk')), set(physical));
  returnOnFault(f);
  const plain: Code = [shr(get(physical), 12), Op.i32Load8u, at(PAGE_FLAGS), Op.i32Eqz];
  f.emit(plain, word(EngineWord.observed), Op.i32Eqz, Op.i32And, Op.if, VOID);
  f.emit(add(get(physical), i32(PHYSICAL_BASE)), Op.return, Op.end);
  f.emit(setWord(EngineWord.bounceFirst, get(physical)), setWord(EngineWord.bounceSplit, i32(width / 8)));
  const whole: Code = [get(physical), call(functions.index(`load_physical_${width}`))];
  f.emit(i32(0), whole, storeOp(width), at(EngineWord.bounce), i32(EngineWord.bounce), Op.return, Op.end);
  const pages = walkBoth(f, functions, linear, 1, get(user));
  f.emit(
    setWord(EngineWord.bounceFirst, get(pages.first)),
    setWord(EngineWord.bounceSecond, get(pages.second)),
  );
  f.emit(setWord(EngineWord.bounceSplit, get(pages.split)));
  for (let k = 0; k < width / 8; k++) {
    const byte: Code = [byteAddress(k, pages), call(functions.index('load_physical_8'))];
    f.emit(i32(0), byte, Op.i32Store8, at(EngineWord.bounce + k));
  }
  f.emit(i32(EngineWord.bounce));
  return f;
}

/** (bytes): stores the copy that `probe_segment` made to where it came from. */
function writeBack(functions: FunctionTable, model: MemoryModel): FunctionBuilder {
  const f = new FunctionBuilder([I32], []);
  const k = f.acquire(I32);
  const access = { page: 1, write: 1 } as const;
  emitObserved(f, functions, word(EngineWord.bounceLinear), get(0), access, isUser(model.addresses));
  f.emit(word(EngineWord.bounceSplit), get(0), Op.i32GeU, Op.if, VOID);
  for (const width of ACCESS_WIDTHS) {
    const store: Code = [
      word(EngineWord.bounceFirst),
      [i32(0), loadOp(width), at(EngineWord.bounce)],
      call(functions.index(`store_physical_${width}`)),
    ];
    f.emit(get(0), i32(width / 8), Op.i32Eq, Op.if, VOID, store, Op.return, Op.end);
  }
  f.emit(Op.end);
  const again = f.open(Op.loop);
  const near = add(word(EngineWord.bounceFirst), get(k));
  const far = sub(add(word(EngineWord.bounceSecond), get(k)), word(EngineWord.bounceSplit));
  f.emit(near, far, get(k), word(EngineWord.bounceSplit), Op.i32LtU, Op.select);
  f.emit(get(k), Op.i32Load8u, at(EngineWord.bounce), call(functions.index('store_physical_8')));
  f.emit(get(k), i32(1), Op.i32Add, tee(k), get(0), Op.i32LtU, f.branch(Op.brIf, again));
  f.close();
  return f;
}

/** (segment offset, offset, bytes): faults as a store would. */
function probeBytes(functions: FunctionTable, model: MemoryModel): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, I32], []);
  const linear = checkSegment(f, model, get(2), 'writeLimit');
  f.emit(get(linear), get(2), isUser(model.addresses), call(functions.index('probe_linear')));
  return f;
}

/** (linear, bytes, user): faults as a store would. */
function probeLinear(functions: FunctionTable): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, I32], []);
  const entry = f.acquire(I32);
  f.emit(entryOf(0, arrayOf(get(2))), set(entry));
  const distance = sub(get(0), [get(entry), Op.i32Load, at(TLB + 4)]);
  f.emit(distance, sub(i32(PAGE), get(1)), Op.i32LeU, Op.if, VOID, Op.return, Op.end);
  f.emit(get(0), i32(1), get(2), call(functions.index('walk')), Op.drop);
  returnOnFault(f);
  f.emit(add(inPage(0), get(1)), i32(PAGE), Op.i32GtU, Op.if, VOID);
  f.emit(nextPage(0), i32(1), get(2), call(functions.index('walk')), Op.drop, Op.end);
  return f;
}
