import { TLB } from '../layout.ts';
import { SEGMENT_BYTES, type StateAddresses } from '../lowering/state-layout.ts';
import { cleaned } from '../lowering/value.ts';
import type { Lowering, MemoryRun, RunPointer, Value } from '../lowering.ts';
import type { Code } from '../wasm/code.ts';
import { at, call, FunctionBuilder, get, i32, set, tee } from '../wasm/function-builder.ts';
import { Op, ValueType, VOID } from '../wasm/opcodes.ts';
import { add, and, inPage, shl, sub, word } from './assembly.ts';
import type { FunctionTable } from './function-table.ts';
import { entryOf } from './physical-functions.ts';

const I32 = ValueType.i32;
const PAGE = 4096;
/** Fewer iterations than this are executed one by one. */
const SHORTEST = 4;

/** Where a handler's code finds what a run of iterations needs. */
export interface RunFrame {
  readonly addresses: StateAddresses;
  readonly functions: { helper(name: 'copy_run' | 'fill_run'): number };
  /** Local with the instructions that may still retire, the present one counted. */
  readonly budget: number;
  /** Code of the offset of the translation array. */
  readonly translations: Code;
  /** Code of the address mask. */
  readonly mask: Code;
  /** Goes on with the next instruction, and again with this one. */
  next(): void;
  repeat(): void;
}

/**
 * Appends code that executes as many iterations at once as lie in one page each side, within limits and budget,
 * and goes on where they lead; falls through when there are too few.
 */
export function emitMemoryRun(w: Lowering, run: MemoryRun, frame: RunFrame): void {
  const bytes = run.width / 8;
  const { addresses } = frame;
  const slot = (name: string): Code => word(addresses.slot(name));
  const pointers = run.from === undefined ? [run.to] : [run.to, run.from];
  const upwards = pointers.map(
    ({ slot: name, moved }): Code => [
      [cleaned(moved).code, slot(name), Op.i32Sub, i32(bytes), Op.i32Eq, Op.i32And],
    ],
  );
  const usable: Value = { width: 1, code: [frame.mask, i32(-1), Op.i32Eq, upwards], clean: true };
  w.if(usable, () => {
    const place = ({ segment, slot: name }: RunPointer): Code => [offsetOf(segment), slot(name)];
    const common: Code = [slot(run.count), i32(Math.log2(bytes)), get(frame.budget), frame.translations];
    const value: Code = run.value === undefined ? [] : cleaned(run.value).code;
    const source = run.from === undefined ? value : place(run.from);
    const helper = frame.functions.helper(run.from === undefined ? 'fill_run' : 'copy_run');
    const done = w.let(32, { width: 32, code: [place(run.to), source, common, call(helper)], clean: true });
    w.if(done, () => {
      for (const { slot: name } of pointers) {
        w.setSlot(name, 0, 32, w.add(32, w.slot(name, 0, 32), w.mul(32, done, w.const(32, bytes))));
      }
      w.setSlot(run.count, 0, 32, w.sub(32, w.slot(run.count, 0, 32), done));
      w.emit([sub(get(frame.budget), sub(done.code, i32(1))), set(frame.budget)]);
      w.if(w.eq(32, w.slot(run.count, 0, 32), w.const(32, 0)), frame.next, frame.repeat);
    });
  });
}

function offsetOf(segment: Value): Code {
  if (segment.constant !== undefined) return i32(Number(segment.constant) * SEGMENT_BYTES);
  return segment.segmentOffset ?? [cleaned(segment).code, i32(SEGMENT_BYTES), Op.i32Mul];
}

/** The functions behind {@link emitMemoryRun}: each returns the number of iterations that it executed. */
export function defineRunFunctions(functions: FunctionTable, addresses: StateAddresses): void {
  functions.define('copy_run', copyRun(addresses));
  functions.define('fill_run', fillRun(addresses));
}

/** Parameters that both functions have at their end, as local numbers. */
interface Common {
  readonly count: number;
  readonly shift: number;
  readonly budget: number;
  readonly array: number;
}

/** A local with the linear address of (segment offset, offset) in two locals. */
function linearAddress(
  f: FunctionBuilder,
  addresses: StateAddresses,
  segment: number,
  offset: number,
): number {
  const linear = f.acquire(I32);
  f.emit(add([get(segment), Op.i32Load, at(addresses.accessed('base'))], get(offset)), set(linear));
  return linear;
}

/** Lowers `n` to what lies in the page of `linear`. */
function clampToPage(f: FunctionBuilder, n: number, linear: number, shift: number): void {
  const rest: Code = [sub(i32(PAGE), inPage(linear)), get(shift), Op.i32ShrU];
  f.emit(rest, get(n), rest, get(n), Op.i32LtU, Op.select, set(n));
}

function leaveIf(f: FunctionBuilder, condition: Code): void {
  f.emit(condition, Op.if, VOID, i32(0), Op.return, Op.end);
}

/** Sets a local to the iterations that count and budget permit. */
function permitted(f: FunctionBuilder, { count, budget }: Common): number {
  const n = f.acquire(I32);
  f.emit(add(get(budget), i32(1)), set(n));
  f.emit(get(count), get(n), get(count), get(n), Op.i32LtU, Op.select, set(n));
  return n;
}

/** A local with the host address of `length` bytes, all within limit and translation; leaves without. */
function hostAddress(
  f: FunctionBuilder,
  addresses: StateAddresses,
  place: { segment: number; offset: number; linear: number; length: number; array: number },
  access: 'read' | 'write',
): number {
  const [entry, host] = [f.acquire(I32), f.acquire(I32)];
  const limit = addresses.accessed(access === 'read' ? 'readLimit' : 'writeLimit');
  const last: Code = [
    [get(place.offset), Op.i64ExtendI32U, get(place.length), Op.i64ExtendI32U, Op.i64Add],
    [Op.i64Const, 1, Op.i64Sub],
  ];
  leaveIf(f, [last, get(place.segment), Op.i64Load, at(limit), Op.i64GtS]);
  f.emit(entryOf(place.linear, get(place.array)), set(entry));
  const tag: Code = [get(entry), Op.i32Load, at(access === 'read' ? TLB : TLB + 4)];
  leaveIf(f, [and(get(place.linear), i32(~(PAGE - 1))), tag, Op.i32Ne]);
  f.emit(add(get(place.linear), [get(entry), Op.i32Load, at(TLB + 8)]), set(host));
  return host;
}

/** (to: segment offset, offset; from: the same; count, shift, budget, array) → iterations. */
function copyRun(addresses: StateAddresses): FunctionBuilder {
  const f = new FunctionBuilder(new Array<ValueType>(8).fill(I32), [I32]);
  const common: Common = { count: 4, shift: 5, budget: 6, array: 7 };
  const { array, shift } = common;
  const n = permitted(f, common);
  const to = linearAddress(f, addresses, 0, 1);
  const from = linearAddress(f, addresses, 2, 3);
  clampToPage(f, n, to, shift);
  clampToPage(f, n, from, shift);
  leaveIf(f, [get(n), i32(SHORTEST), Op.i32LtU]);
  const length = f.acquire(I32);
  f.emit(get(n), get(shift), Op.i32Shl, set(length));
  const source = hostAddress(f, addresses, { segment: 2, offset: 3, linear: from, length, array }, 'read');
  const target = hostAddress(f, addresses, { segment: 0, offset: 1, linear: to, length, array }, 'write');
  // Elements that are written before they are read must be copied one after the other.
  leaveIf(f, [sub(get(target), get(source)), get(length), Op.i32LtU]);
  f.emit(get(target), get(source), get(length), Op.bulk, Op.bulkMemoryCopy, 0, 0, get(n));
  return f;
}

/** (to: segment offset, offset; value, count, shift, budget, array) → iterations. */
function fillRun(addresses: StateAddresses): FunctionBuilder {
  const f = new FunctionBuilder(new Array<ValueType>(7).fill(I32), [I32]);
  const common: Common = { count: 3, shift: 4, budget: 5, array: 6 };
  const [value, shift] = [2, common.shift];
  const n = permitted(f, common);
  const to = linearAddress(f, addresses, 0, 1);
  clampToPage(f, n, to, shift);
  leaveIf(f, [get(n), i32(SHORTEST), Op.i32LtU]);
  const length = f.acquire(I32);
  f.emit(get(n), get(shift), Op.i32Shl, set(length));
  const place = { segment: 0, offset: 1, linear: to, length, array: common.array };
  const target = hostAddress(f, addresses, place, 'write');
  const byte = and(get(value), i32(0xff));
  const done = f.open(Op.block);
  // Element sizes of 1, 2 and 4 bytes: a mask of the bits that are not the element's.
  const bits: Code = [i32(8), get(shift), Op.i32Shl];
  const unused: Code = [sub(i32(32), bits)];
  const replicated: Code = [[byte, i32(0x01010101), Op.i32Mul], unused, Op.i32Shl];
  f.emit([get(value), unused, Op.i32Shl], replicated, Op.i32Eq, Op.if, VOID);
  f.emit(get(target), byte, get(length), Op.bulk, Op.bulkMemoryFill, 0, f.branch(Op.br, done, 1), Op.end);
  // One element, then ever longer copies of what is there.
  const filled = f.acquire(I32);
  f.emit([get(shift), i32(1), Op.i32Eq], Op.if, VOID, get(target), get(value), Op.i32Store16, at(0), Op.else);
  f.emit(get(target), get(value), Op.i32Store, at(0), Op.end);
  f.emit(i32(1), get(shift), Op.i32Shl, set(filled));
  const again = f.open(Op.loop);
  const rest = sub(get(length), get(filled));
  const piece: Code = [get(filled), rest, get(filled), rest, Op.i32LtU, Op.select];
  f.emit(add(get(target), get(filled)), get(target), piece, Op.bulk, Op.bulkMemoryCopy, 0, 0);
  f.emit(shl(get(filled), 1), tee(filled), get(length), Op.i32LtU, f.branch(Op.brIf, again));
  f.close();
  f.close();
  f.emit(get(n));
  return f;
}
