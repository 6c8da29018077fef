import { INSTRUCTION_LIMIT } from '../../../generated/prefixes.ts';
import {
  CODE_LOOKUP,
  CODE_LOOKUP_ENTRIES,
  CODE_PAGES,
  CROSSING_BYTES,
  CROSSING_ENTRIES,
  CROSSING_RECORD,
  CROSSINGS,
  EngineWord,
  PAGE_FLAGS,
  PageFlag,
  RECORD_BYTES,
  RecordTail,
  SCRATCH_RECORDS,
} from '../layout.ts';
import type { Code } from '../wasm/code.ts';
import { at, call, FunctionBuilder, get, i32, set, tee } from '../wasm/function-builder.ts';
import { Op, ValueType, VOID } from '../wasm/opcodes.ts';
import { add, and, inPage, setWord, shl, shr, sub, word } from './assembly.ts';
import { KEY_RECORDS, KEY_USER, PageIn } from './code-key.ts';
import type { FunctionTable, ImportName } from './function-table.ts';
import { returnOnFault } from './physical-functions.ts';
import { RecordField, Tier0Handler } from './record.ts';

const I32 = ValueType.i32;

/**
 * How compiled code finds decoded records, and forgets those whose bytes change. `limit` is the address of the code
 * segment's limit.
 */
export function defineCodeFunctions(functions: FunctionTable, limit: number): void {
  functions.define('find_code', findCode(functions));
  functions.define('find_crossing', findCrossing(limit));
  functions.define('forget_code', forgetCode());
  functions.define('call_decode', callImport(functions, 'decode', 1));
  functions.define('call_decode_scratch', callImport(functions, 'decode_scratch', 2));
}

/** Calls an import. A function that does so itself has V8 keep what it takes at hand in all of its code. */
function callImport(functions: FunctionTable, name: ImportName, params: number): FunctionBuilder {
  const f = new FunctionBuilder(new Array<ValueType>(params).fill(I32), []);
  for (let n = 0; n < params; n++) f.emit(get(n));
  f.emit(call(functions.index(name)));
  return f;
}

/** Address in {@link CODE_PAGES} of the page that a physical address in a local lies in. */
function codePage(physical: number): Code {
  return [shl(shr(get(physical), 12), 2), Op.i32Load, at(CODE_PAGES)];
}

/** (linear, key) → records of the page of code, entered into the look-up; or a {@link PageIn} code. */
function findCode(functions: FunctionTable): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32], [I32]);
  const [physical, records, entry] = [f.acquire(I32), f.acquire(I32), f.acquire(I32)];
  f.emit(get(0), and(get(1), i32(KEY_USER)), call(functions.index('fetch')), set(physical));
  returnOnFault(f);
  const flags: Code = [shr(get(physical), 12), Op.i32Load8u, at(PAGE_FLAGS)];
  f.emit(and(flags, i32(PageFlag.native)), Op.if, VOID);
  f.emit(setWord(EngineWord.nativeOffset, inPage(physical)), i32(PageIn.native), Op.return, Op.end);
  f.emit(and(flags, i32(PageFlag.device)), Op.if, VOID);
  f.emit(i32(PageIn.unbacked), Op.return, Op.end);
  f.emit(codePage(physical), set(records));
  const found = f.open(Op.block);
  const again = f.open(Op.loop);
  const key: Code = and(get(1), i32(KEY_RECORDS));
  f.emit(get(records), Op.i32Eqz, Op.if, VOID);
  f.emit(shr(get(physical), 12), key, call(functions.index('new_page')), set(records));
  f.emit(f.branch(Op.br, found, 1), Op.end);
  f.emit([get(records), Op.i32Load, at(RecordTail.key)], key, Op.i32Eq, f.branch(Op.brIf, found));
  f.emit([get(records), Op.i32Load, at(RecordTail.next)], set(records), f.branch(Op.br, again));
  f.close();
  f.close();
  f.emit(shl(and(shr(get(0), 12), i32(CODE_LOOKUP_ENTRIES - 1)), 4), set(entry));
  f.emit(get(entry), get(1), Op.i32Store, at(CODE_LOOKUP));
  f.emit(get(entry), get(records), Op.i32Store, at(CODE_LOOKUP + 4));
  f.emit(get(entry), word(EngineWord.generation), Op.i32Store, at(CODE_LOOKUP + 8));
  f.emit(get(records));
  return f;
}

/**
 * (EIP, linear, key) → 1 when the instruction, which crosses pages, was decoded before and nothing has changed
 * since; it is then in the scratch records.
 */
function findCrossing(limit: number): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32, I32], [I32]);
  const entry = f.acquire(I32);
  const field = (offset: number): Code => [get(entry), Op.i32Load, at(CROSSINGS + offset)];
  const record = CROSSINGS + CROSSING_RECORD;
  const number = and(shr(get(1), 12), i32(CROSSING_ENTRIES - 1));
  f.emit(number, i32(CROSSING_BYTES), Op.i32Mul, set(entry));
  const length: Code = [get(entry), Op.i32Load8u, at(record + RecordField.length)];
  f.emit(field(0), get(1), Op.i32Eq, field(4), get(2), Op.i32Eq, Op.i32And);
  f.emit(field(8), word(EngineWord.generation), Op.i32Eq, Op.i32And);
  f.emit(field(12), word(EngineWord.codeEpoch), Op.i32Eq, Op.i32And);
  f.emit(sub(word(limit), get(0)), sub(length, i32(1)), Op.i32GeU, Op.i32And, Op.if, VOID);
  for (let half = 0; half < RECORD_BYTES; half += 8) {
    f.emit(i32(0), [get(entry), Op.i64Load, at(record + half)], Op.i64Store, at(SCRATCH_RECORDS + half));
  }
  f.emit(i32(1), Op.return, Op.end, i32(0));
  return f;
}

/** (address, bytes), within a page: forgets every decoded instruction that the bytes may belong to. */
function forgetCode(): FunctionBuilder {
  const f = new FunctionBuilder([I32, I32], []);
  const [records, record, last, first] = [f.acquire(I32), f.acquire(I32), f.acquire(I32), f.acquire(I32)];
  const undecoded = (where: number, value: number): Code => [i32(value), Op.i32Store16, at(where)];
  f.emit(setWord(EngineWord.codeEpoch, add(word(EngineWord.codeEpoch), i32(1))));
  f.emit(i32(SCRATCH_RECORDS), undecoded(RecordField.handler, Tier0Handler.pageEnd));
  const start = sub(inPage(0), i32(INSTRUCTION_LIMIT - 1));
  f.emit(start, i32(0), start, i32(0), Op.i32GtS, Op.select, set(first));
  f.emit(codePage(0), set(records));
  const out = f.open(Op.block);
  const pages = f.open(Op.loop);
  f.emit(get(records), Op.i32Eqz, f.branch(Op.brIf, out));
  f.emit(add(get(records), shl(get(first), Math.log2(RECORD_BYTES))), set(record));
  f.emit(add(get(records), shl(add(inPage(0), get(1)), Math.log2(RECORD_BYTES))), set(last));
  const again = f.open(Op.loop);
  f.emit(get(record), undecoded(RecordField.handler, Tier0Handler.undecoded));
  f.emit(add(get(record), i32(RECORD_BYTES)), tee(record), get(last), Op.i32LtU, f.branch(Op.brIf, again));
  f.close();
  f.emit([get(records), Op.i32Load, at(RecordTail.next)], set(records), f.branch(Op.br, pages));
  f.close();
  f.close();
  return f;
}
