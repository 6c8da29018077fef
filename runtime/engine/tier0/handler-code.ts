import type { Form, HandlerRow, OperandKind } from '../form.ts';
import { EngineWord } from '../layout.ts';
import type { StateAddresses } from '../lowering/state-layout.ts';
import { cleaned } from '../lowering/value.ts';
import {
  type Flow,
  type Frame,
  type Linkage,
  Lowering,
  type LoweringRule,
  type MemoryRun,
  type Value,
} from '../lowering.ts';
import type { Code } from '../wasm/code.ts';
import { at, call, FunctionBuilder, get, type Label, set } from '../wasm/function-builder.ts';
import { Op, ValueType, VOID } from '../wasm/opcodes.ts';
import { add, and, arrayOfCpl, nothing, setWord, shl, shr, word } from './assembly.ts';
import { emitMemoryRun } from './memory-run.ts';
import { RecordField } from './record.ts';
import { RecordOperands } from './record-operands.ts';

const I32 = ValueType.i32;

/** A row of the handler table with all that its code is made of. */
export interface HandlerSource {
  readonly row: HandlerRow;
  readonly form: Form;
  readonly operandKinds: readonly OperandKind[];
  readonly rule: LoweringRule;
  readonly flow: Flow;
  /** It calls a procedure as a function of its own. */
  readonly calls: boolean;
  /** State as this row names it: renamed rows use the virtual CPU's. */
  readonly addresses: StateAddresses;
  readonly linkage: Linkage;
}

/** Locals and labels of the run function that handlers use. */
export interface LoopFrame {
  readonly f: FunctionBuilder;
  readonly record: number;
  /** EIP is `(record >> 4) + delta`. */
  readonly delta: number;
  readonly budget: number;
  readonly translations: number;
  readonly nextEip: number;
  /** Next record. */
  readonly top: Label;
  /** Goes on at `nextEip`, within the page if it can. */
  readonly jump: Label;
  /** Goes on at `nextEip` after looking its page up. */
  readonly enter: Label;
  /** A fault of the instruction at `record`. */
  readonly fault: Label;
  /** Leaves at a boundary; the EIP slot is set. */
  readonly boundary: Label;
}

/** Code of the EIP of the instruction that a loop's record local points to. */
export function eipOf(loop: Pick<LoopFrame, 'record' | 'delta'>): Code {
  return add(shr(get(loop.record), 4), get(loop.delta));
}

/**
 * A handler longer than this becomes a function: calling it costs about a nanosecond, and the run function
 * stays small enough for the optimizing compiler, whose better register allocation takes 1.4 s of it (with 700 bytes
 * 2.7 s). So does one that calls a procedure: it spends more than that.
 */
const INLINE_BYTES = 300;

/** Appends the code of one row of the handler table, up to a branch to where execution goes on. */
export function emitHandler(
  loop: LoopFrame,
  source: HandlerSource,
  declare: () => number,
): FunctionBuilder | undefined {
  const { row, flow } = source;
  if (row.boundary !== 'always' && flow !== 'slot' && !source.calls) {
    let repeats = false;
    const code = loop.f.capture(() => {
      repeats = emitInline(loop, source);
    });
    if (repeats || code.length <= INLINE_BYTES) {
      loop.f.emit(code);
      return undefined;
    }
  }
  emitCall(loop, source, declare());
  return handlerFunction(source);
}

/** @returns whether it executes several iterations at once, for which it must be in the loop */
function emitInline(loop: LoopFrame, source: HandlerSource): boolean {
  const { f } = loop;
  let stores = false;
  let repeats = false;
  const frame: Frame = {
    leave: (inside) => f.branch(Op.br, loop.fault, inside),
    leaveIf: (inside) => [Op.unlikely, f.branch(Op.brIf, loop.fault, inside)],
    translations: () => get(loop.translations),
    beforeSlow: () => [
      setWord(EngineWord.budget, get(loop.budget)),
      setWord(EngineWord.record, get(loop.record)),
    ],
    mayStore: () => {
      stores = true;
    },
    return: () => {
      throw new Error('an instruction does not return');
    },
  };
  const w = new Lowering(f, source.addresses, source.linkage, frame);
  w.block(() => {
    const finish = (target: Value): void => {
      if (source.row.boundary === 'if-pending') throw new Error(`${source.row.body} jumps and ends a run`);
      w.emit([cleaned(target).code, set(loop.nextEip), f.branch(Op.br, loop.jump)]);
    };
    const repeat = (): void => w.emit(f.branch(Op.br, loop.top));
    const run = (memoryRun: MemoryRun): void => {
      repeats = true;
      const { addresses } = source;
      const { budget } = loop;
      emitMemoryRun(w, memoryRun, {
        addresses,
        functions: source.linkage,
        budget,
        translations: get(loop.translations),
        mask: operands.addressMask().code,
        next: () => emitNext(loop),
        repeat,
      });
    };
    const operands = operandsOf(w, source, { record: loop.record, eip: eipOf(loop), finish, repeat, run });
    source.rule(w, operands);
    if (operands.target !== undefined) {
      f.emit(operands.target.code, set(loop.nextEip));
      emitPending(loop, source, get(loop.nextEip));
      f.emit(f.branch(Op.br, loop.jump));
    } else {
      emitPending(loop, source, operands.next().code);
      if (stores) emitStale(loop, operands.next().code);
      emitNext(loop);
    }
  });
  return repeats;
}

/**
 * After a store to a page table the page being executed may no longer be mapped: its translation is gone, which
 * shows as an empty range of jumps, and the next instruction is fetched anew.
 */
function emitStale(loop: LoopFrame, next: Code): void {
  const { f } = loop;
  f.emit(word(EngineWord.span), Op.i32Eqz, Op.unlikely);
  f.open(Op.if);
  f.emit(next, set(loop.nextEip), f.branch(Op.br, loop.enter));
  f.close();
}

/** Moves on to the next record. */
function emitNext(loop: LoopFrame): void {
  const { f, record } = loop;
  f.emit(add(get(record), shl([get(record), Op.i32Load8u, at(RecordField.length)], 4)), set(record));
  f.emit(f.branch(Op.br, loop.top));
}

/** Leaves when the instruction may have let an interrupt or a single-step trap in. */
function emitPending(loop: LoopFrame, source: HandlerSource, eip: Code): void {
  if (source.row.boundary !== 'if-pending') return;
  const { f } = loop;
  const { addresses } = source;
  const pending = and(word(addresses.flag('IF').address), word(addresses.slot('intr')));
  f.emit(pending, word(addresses.realFlag('TF')), Op.i32Or);
  f.open(Op.if);
  f.emit(setWord(addresses.realSlot('eip'), eip), f.branch(Op.br, loop.boundary));
  f.close();
}

/** The handler is a function (record, EIP) that returns the next EIP, or nothing where it is known or in its slot. */
function emitCall(loop: LoopFrame, source: HandlerSource, index: number): void {
  const { f, record } = loop;
  const { addresses, flow, row } = source;
  const next = add(eipOf(loop), [get(record), Op.i32Load8u, at(RecordField.length)]);
  const eipSlot = addresses.realSlot('eip');
  f.emit(setWord(EngineWord.budget, get(loop.budget)), setWord(EngineWord.record, get(record)));
  if (flow === 'slot') f.emit(setWord(eipSlot, next));
  f.emit(get(record), eipOf(loop), call(index));
  if (returnsEip(flow)) f.emit(set(loop.nextEip));
  f.emit(word(EngineWord.signal), Op.unlikely, f.branch(Op.brIf, loop.fault));
  if (flow === 'slot') f.emit(word(eipSlot), set(loop.nextEip));
  if (row.boundary === 'always') {
    if (flow !== 'slot') f.emit(setWord(eipSlot, flow === 'next' ? next : get(loop.nextEip)));
    f.emit(f.branch(Op.br, loop.boundary));
    return;
  }
  emitPending(loop, source, flow === 'next' ? next : get(loop.nextEip));
  if (flow === 'next') {
    emitStale(loop, next);
    emitNext(loop);
  } else f.emit(f.branch(Op.br, flow === 'slot' ? loop.enter : loop.jump));
}

function returnsEip(flow: Flow): boolean {
  return flow === 'finish' || flow === 'jump';
}

function handlerFunction(source: HandlerSource): FunctionBuilder {
  const { flow } = source;
  const f = new FunctionBuilder([I32, I32], returnsEip(flow) ? [I32] : []);
  const w = new Lowering(f, source.addresses, source.linkage, functionFrame(f, source.addresses));
  const finish = (target: Value): void => w.emit([cleaned(target).code, Op.return]);
  const operands = operandsOf(w, source, {
    record: 0,
    eip: get(1),
    finish,
    repeat: () => w.emit([get(1), Op.return]),
    // A function knows nothing of the budget.
    run: () => {},
  });
  source.rule(w, operands);
  if (returnsEip(flow)) f.emit((operands.target ?? operands.next()).code);
  return f;
}

/** Signature of a handler that is a function, as {@link emitHandler} declares it. */
export function handlerResults(flow: Flow): readonly ValueType[] {
  return returnsEip(flow) ? [I32] : [];
}

/** What lowered code in a function of its own counts on. */
export function functionFrame(f: FunctionBuilder, addresses: StateAddresses): Frame {
  return {
    leave: () => [nothing(f.results), Op.return],
    leaveIf: () => [Op.unlikely, Op.if, VOID, nothing(f.results), Op.return, Op.end],
    translations: () => arrayOfCpl(addresses.realSlot('cpl')),
    beforeSlow: () => [],
    mayStore: () => {},
    return: (value) => [value === undefined ? [] : cleaned(value).code, Op.return],
  };
}

function operandsOf(
  w: Lowering,
  source: HandlerSource,
  frame: ConstructorParameters<typeof RecordOperands>[5],
): RecordOperands {
  return new RecordOperands(w, source.row, source.form, source.operandKinds, source.flow, frame);
}
