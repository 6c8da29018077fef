import {
  CODE_LOOKUP,
  CODE_LOOKUP_ENTRIES,
  EngineWord,
  PAGE_FLAGS,
  PageFlag,
  PHYSICAL_BASE,
  TLB,
  TLB_BYTES,
  TLB_ENTRY_BYTES,
  TLB_USED,
} from '../layout.ts';
import type { Code } from '../wasm/code.ts';
import { at, call, FunctionBuilder, get, i32, set, tee } from '../wasm/function-builder.ts';
import { Op, ValueType, VOID } from '../wasm/opcodes.ts';
import { add, and, fill, setWord, shl, shr, sub, word } from './assembly.ts';
import type { FunctionTable } from './function-table.ts';

const I32 = ValueType.i32;
/** Offsets of the tags in an entry of a translation array. */
const TAGS = [0, 4, 12];
const ADDEND = 8;

/** The translation arrays: what is entered is listed, so that dropping everything costs what was used. */
export function defineTranslationFunctions(functions: FunctionTable): void {
  functions.define('flush', flush(functions));
  functions.define('flush_page', flushPage(functions));
  functions.define('forget_lookup', forgetLookup());
  functions.define('forbid_writes', forbidWrites());
  functions.define('watch', watch(functions));
}

/**
 * The tag of entry `entry` (a local) while it holds nothing: as the tag of a page is even, it is no page's, and the
 * bytes it would match lie in pages that belong to other entries, see {@link emptyTagOf}.
 */
function emptyTag(entry: number): Code {
  const low: Code = [and(get(entry), i32(TLB_BYTES - 2 * TLB_ENTRY_BYTES)), Op.i32Eqz];
  return [shl(low, 13), i32(1), Op.i32Or];
}

/** Tag of entry number `entry` of a translation array while it holds nothing. */
export function emptyTagOf(entry: number): number {
  return entry < 2 ? 0x2001 : 1;
}

/** A tag that no address of the entry with read tag `tag` matches. */
export function foreignTag(tag: Code): Code {
  return [tag, i32(0x1000), Op.i32Xor];
}

/** Appends the entry to the list of those in use, if it holds nothing yet. */
export function listEntry(f: FunctionBuilder, entry: number): void {
  const used = f.acquire(I32);
  f.emit([get(entry), Op.i32Load, at(TLB)], emptyTag(entry), Op.i32Eq, Op.if, VOID);
  f.emit(shl([word(EngineWord.translations), tee(used)], 2), get(entry), Op.i32Store, at(TLB_USED));
  f.emit(setWord(EngineWord.translations, add(get(used), i32(1))), Op.end);
}

/** Repeats `body` for each listed entry, last first; `body` finds the entry's offset in the local it is given. */
function eachUsed(f: FunctionBuilder, body: (entry: number) => void): void {
  const [left, entry] = [f.acquire(I32), f.acquire(I32)];
  f.emit(word(EngineWord.translations), set(left));
  const out = f.open(Op.block);
  const again = f.open(Op.loop);
  f.emit(get(left), Op.i32Eqz, f.branch(Op.brIf, out));
  f.emit(sub(get(left), i32(1)), set(left));
  f.emit(shl(get(left), 2), Op.i32Load, at(TLB_USED), set(entry));
  body(entry);
  f.emit(f.branch(Op.br, again));
  f.close();
  f.close();
}

/** (): drops every translation, of code too. */
function flush(functions: FunctionTable): FunctionBuilder {
  const f = new FunctionBuilder([], []);
  const empty = f.acquire(I32);
  eachUsed(f, (entry) => {
    f.emit(emptyTag(entry), set(empty));
    for (const tag of TAGS) f.emit(get(entry), get(empty), Op.i32Store, at(TLB + tag));
  });
  f.emit(setWord(EngineWord.translations, i32(0)), call(functions.index('forget_lookup')));
  return f;
}

/** (linear): drops the translations of one page. */
function flushPage(functions: FunctionTable): FunctionBuilder {
  const f = new FunctionBuilder([I32], []);
  const [entry, tag] = [f.acquire(I32), f.acquire(I32)];
  f.emit(and(shr(get(0), 8), i32(TLB_BYTES - TLB_ENTRY_BYTES)), set(entry));
  f.emit(and(get(0), i32(~0xfff)), set(tag));
  for (const array of [0, TLB_BYTES]) {
    const where = TLB + array;
    f.emit([get(entry), Op.i32Load, at(where)], get(tag), Op.i32Eq, Op.if, VOID);
    for (const field of TAGS) f.emit(get(entry), foreignTag(get(tag)), Op.i32Store, at(where + field));
    f.emit(Op.end);
  }
  f.emit(call(functions.index('forget_lookup')));
  return f;
}

/** (): pages of code must be looked up anew, that being executed at its next jump. */
function forgetLookup(): FunctionBuilder {
  const f = new FunctionBuilder([], []);
  f.emit(setWord(EngineWord.span, i32(0)));
  f.emit(setWord(EngineWord.generation, add(word(EngineWord.generation), i32(1))));
  f.emit(word(EngineWord.generation), Op.i32Eqz, Op.if, VOID);
  f.emit(fill(CODE_LOOKUP, 0, 16 * CODE_LOOKUP_ENTRIES), setWord(EngineWord.generation, i32(1)), Op.end);
  return f;
}

/** (physical): stores to the page must no longer go past the engine. */
function forbidWrites(): FunctionBuilder {
  const f = new FunctionBuilder([I32], []);
  const host = f.acquire(I32);
  f.emit(add(and(get(0), i32(~0xfff)), i32(PHYSICAL_BASE)), set(host));
  eachUsed(f, (entry) => {
    const field = (offset: number): Code => [get(entry), Op.i32Load, at(TLB + offset)];
    f.emit(add(field(4), field(ADDEND)), get(host), Op.i32Eq, Op.if, VOID);
    f.emit(get(entry), foreignTag(field(0)), Op.i32Store, at(TLB + 4), Op.end);
  });
  return f;
}

/** (physical): the page serves as a page table from now on. */
function watch(functions: FunctionTable): FunctionBuilder {
  const f = new FunctionBuilder([I32], []);
  const page = shr(get(0), 12);
  f.emit(
    page,
    [page, Op.i32Load8u, at(PAGE_FLAGS)],
    i32(PageFlag.walked),
    Op.i32Or,
    Op.i32Store8,
    at(PAGE_FLAGS),
  );
  f.emit(get(0), call(functions.index('forbid_writes')));
  return f;
}
