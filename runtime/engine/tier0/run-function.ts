import { Vector } from '../../../generated/exceptions.ts';
import { Field } from '../../../generated/state.ts';
import { BREAKPOINTS_ENABLED } from '../debug-control.ts';
import { Exit } from '../engine.ts';
import { FIRST_HANDLER } from '../form.ts';
import { Attention, CODE_LOOKUP, CODE_LOOKUP_ENTRIES, EngineWord, SCRATCH_RECORDS } from '../layout.ts';
import type { StateAddresses } from '../lowering/state-layout.ts';
import { type Code, unsigned } from '../wasm/code.ts';
import { at, call, FunctionBuilder, get, i32, type Label, set, tee } from '../wasm/function-builder.ts';
import { Op, ValueType } from '../wasm/opcodes.ts';
import { add, and, arrayOfCpl, inPage, setWord, shl, shr, sub, word } from './assembly.ts';
import { KEY_VALID, PageIn } from './code-key.ts';
import type { FunctionTable } from './function-table.ts';
import { eipOf, type LoopFrame } from './handler-code.ts';
import { RecordField, Tier0Handler } from './record.ts';

const I32 = ValueType.i32;
const CS = 'cs';

/** What the loop is made of. */
export interface RunParts {
  readonly functions: FunctionTable;
  readonly addresses: StateAddresses;
  /** The same where a rewrite in line has its own. */
  readonly renamed: StateAddresses;
  /** Number of rows of the handler table. */
  readonly handlers: number;
  /** Function index of the procedure that delivers an exception. */
  readonly deliver: number;
  /** Appends the code of handler row `n`; it ends with a branch. */
  readonly emitHandler: (loop: LoopFrame, n: number) => void;
}

/**
 * The run function (budget) → exit code: looks a page of code up, then executes its records one after the other
 * with one `br_table`. All of tier 0's control is in this one function.
 */
export function runFunction(parts: RunParts): FunctionBuilder {
  const f = new FunctionBuilder([I32], [I32]);
  const local = (): number => f.acquire(I32);
  const locals: Locals = {
    budget: 0,
    record: local(),
    delta: local(),
    low: local(),
    flatKey: local(),
    translations: local(),
    nextEip: local(),
    crossing: local(),
    linear: local(),
    key: local(),
    records: local(),
    exit: local(),
  };
  const eipSlot = parts.addresses.realSlot('eip');
  f.emit(word(eipSlot), set(locals.nextEip));
  f.emit(setWord(EngineWord.observed, observation(parts.addresses)), setWord(EngineWord.span, i32(0)));
  const out = f.open(Op.block);
  const resume = f.open(Op.loop);
  const boundary = f.open(Op.block);
  const deliver = f.open(Op.block);
  const fetchFault = f.open(Op.block);
  const fault = f.open(Op.block);
  const enter = f.open(Op.loop);
  emitEnter(f, parts, locals, { out, fetchFault });
  const top = f.open(Op.loop);
  const jump = f.open(Op.block);
  const deadline = f.open(Op.block);
  f.emit(
    sub(get(locals.budget), i32(1)),
    tee(locals.budget),
    i32(0),
    Op.i32LtS,
    Op.unlikely,
    f.branch(Op.brIf, deadline),
  );
  const { record, delta, budget, translations, nextEip } = locals;
  const loop: LoopFrame = {
    f,
    record,
    delta,
    budget,
    translations,
    nextEip,
    top,
    jump,
    enter,
    fault,
    boundary,
  };
  emitDispatch(loop, parts, locals, out);
  f.close(); // deadline
  f.emit(i32(0), set(locals.budget));
  emitExit(f, locals, out, Exit.deadline, eipSlot, eipOf(locals));
  f.close(); // jump
  f.emit(sub(get(nextEip), get(locals.low)), word(EngineWord.span), Op.i32LtU);
  f.open(Op.if);
  f.emit(shl(sub(get(nextEip), get(delta)), 4), set(record), f.branch(Op.br, top));
  f.close();
  f.emit(f.branch(Op.br, enter));
  f.close(); // top
  f.close(); // enter
  f.emit(Op.unreachable);
  f.close(); // fault
  f.emit(setWord(eipSlot, eipOf(locals)), f.branch(Op.br, deliver));
  f.close(); // fetchFault
  // As for an instruction that faults: counted down, and not yet given back.
  f.emit(sub(get(locals.budget), i32(1)), set(locals.budget), setWord(eipSlot, get(nextEip)));
  f.close(); // deliver
  emitDelivery(f, parts, locals, out);
  f.close(); // boundary
  emitBoundary(f, parts, locals, resume);
  f.close(); // resume
  f.close(); // out
  f.emit(setWord(EngineWord.budget, get(locals.budget)), setWord(EngineWord.record, get(record)));
  f.emit(get(locals.exit));
  return f;
}

interface Locals {
  readonly budget: number;
  readonly record: number;
  readonly delta: number;
  /** Lowest EIP that may be jumped to within the page. */
  readonly low: number;
  /** What the keys of all pages have in common while code lies in a flat segment; else 0, which is in no key. */
  readonly flatKey: number;
  readonly translations: number;
  readonly nextEip: number;
  /** 1 to decode the instruction at `nextEip` into the scratch records. */
  readonly crossing: number;
  readonly linear: number;
  readonly key: number;
  readonly records: number;
  readonly exit: number;
}

function emitExit(
  f: FunctionBuilder,
  locals: Locals,
  out: Label,
  exit: number,
  eipSlot: number,
  eip: Code,
): void {
  f.emit(setWord(eipSlot, eip), i32(exit), set(locals.exit), f.branch(Op.br, out));
}

/**
 * Delivers the fault of the instruction at the EIP slot within the run. A delivery that faults itself has changed
 * nothing: the run ends with the first fault, and whoever delivers it again will see the second.
 */
function emitDelivery(f: FunctionBuilder, parts: RunParts, locals: Locals, out: Label): void {
  const { budget, linear: vector, key: error, records: hasError } = locals;
  const restore = (): void => f.emit(add(get(budget), i32(1)), set(budget));
  f.emit(setWord(EngineWord.budget, get(budget)));
  restore();
  f.emit(word(EngineWord.attention), Op.i32Eqz);
  f.open(Op.if);
  f.emit(word(EngineWord.faultVector), set(vector), word(EngineWord.faultError), set(error));
  f.emit(word(EngineWord.faultHasError), set(hasError), setWord(EngineWord.signal, i32(0)));
  f.emit(get(vector), get(error), get(hasError), i32(0), i32(0), call(parts.deliver));
  const { addresses } = parts;
  const switching = word(addresses.realSlot('switching'));
  f.emit(word(EngineWord.signal), switching, Op.i32Or, Op.i32Eqz);
  f.open(Op.if);
  // On to the boundary.
  f.emit(Op.else);
  f.emit(setWord(EngineWord.faultVector, get(vector)), setWord(EngineWord.faultError, get(error)));
  f.emit(setWord(EngineWord.faultHasError, get(hasError)), setWord(EngineWord.signal, i32(1)));
  f.emit(i32(Exit.fault), set(locals.exit), f.branch(Op.br, out));
  f.close();
  f.emit(Op.else);
  f.emit(i32(Exit.fault), set(locals.exit), f.branch(Op.br, out));
  f.close();
}

/** Code of 1 when accesses have to be observed; what decides it changes at boundaries only. */
function observation(addresses: StateAddresses): Code {
  const breakpoints = and(word(addresses.realSlot('dr7')), i32(BREAKPOINTS_ENABLED));
  const mask = and(word(addresses.realSlot('cr0')), i32(Field.cr0.AM));
  const alignment: Code = [mask, i32(0), word(addresses.realFlag('AC')), Op.select];
  return [breakpoints, alignment, Op.i32Or, i32(0), Op.i32Ne];
}

/** An instruction retired or a fault was delivered, EIP is in its slot: goes on unless somebody has to look. */
function emitBoundary(f: FunctionBuilder, parts: RunParts, locals: Locals, resume: Label): void {
  const { addresses } = parts;
  const slot = (name: string): Code => word(addresses.realSlot(name));
  const flag = (name: string): Code => word(addresses.realFlag(name));
  emitAccounting(f, addresses, locals.budget);
  const waiting = [
    word(EngineWord.attention),
    slot('halted'),
    slot('switching'),
    flag('TF'),
    and(flag('IF'), slot('intr')),
    // A rewrite in line lets the guest's own interrupt in.
    and(word(parts.renamed.flag('IF').address), word(parts.renamed.slot('intr'))),
    and(slot('dr7'), i32(BREAKPOINTS_ENABLED)),
    // At the deadline RF is left to the run that goes on.
    [get(locals.budget), Op.i32Eqz],
  ];
  f.emit(
    i32(0),
    waiting.map((condition) => [condition, Op.i32Or]),
    Op.i32Eqz,
  );
  f.open(Op.if);
  // The next instruction clears RF, and no breakpoint asks for it before.
  f.emit(setWord(addresses.realFlag('RF'), i32(0)));
  f.emit(observation(addresses), word(EngineWord.observed), Op.i32Ne, Op.unlikely);
  f.open(Op.if);
  f.emit(setWord(EngineWord.observed, observation(addresses)), setWord(EngineWord.span, i32(0)));
  f.close();
  f.emit(slot('eip'), set(locals.nextEip), f.branch(Op.br, resume));
  f.close();
  f.emit(i32(Exit.halt), i32(Exit.boundary), slot('halted'), Op.select, set(locals.exit));
}

/** Accounts the instructions since the last change of CPL, if this boundary changed it; then code is looked up anew. */
function emitAccounting(f: FunctionBuilder, addresses: StateAddresses, budget: number): void {
  const cpl = word(addresses.realSlot('cpl'));
  const counter = shl(word(EngineWord.accountedCpl), 2);
  const retired = sub(word(EngineWord.accountedBudget), get(budget));
  f.emit(cpl, word(EngineWord.accountedCpl), Op.i32Ne);
  f.open(Op.if);
  f.emit(counter, [counter, Op.i32Load, at(EngineWord.retiredByCpl)], retired, Op.i32Add);
  f.emit(Op.i32Store, at(EngineWord.retiredByCpl));
  f.emit(setWord(EngineWord.accountedCpl, cpl), setWord(EngineWord.accountedBudget, get(budget)));
  f.emit(setWord(EngineWord.span, i32(0)));
  f.close();
}

/** Finds the records of the code at `nextEip`. */
function emitEnter(
  f: FunctionBuilder,
  parts: RunParts,
  locals: Locals,
  labels: { out: Label; fetchFault: Label },
): void {
  const { addresses, functions } = parts;
  const { nextEip, linear, key, records, low, delta, record } = locals;
  const eipSlot = addresses.realSlot('eip');
  const limit = word(addresses.realSlot(`${CS}.limit`));
  const ready = f.open(Op.block);
  emitEnterAlike(f, locals, ready);
  // What is due at the deadline comes before a fault of the next fetch.
  f.emit(get(locals.budget), Op.i32Eqz);
  f.open(Op.if);
  emitExit(f, locals, labels.out, Exit.deadline, eipSlot, get(nextEip));
  f.close();
  f.emit(and(word(EngineWord.attention), i32(Attention.now)));
  f.open(Op.if);
  emitExit(f, locals, labels.out, Exit.boundary, eipSlot, get(nextEip));
  f.close();
  f.emit(arrayOfCpl(addresses.realSlot('cpl')), set(locals.translations));
  const scratch = f.open(Op.block);
  f.emit(add(get(nextEip), word(addresses.realSlot(`${CS}.base`))), set(linear));
  f.emit(keyCode(addresses, linear), set(key));
  f.emit(get(locals.crossing), f.branch(Op.brIf, scratch));
  f.emit(get(nextEip), limit, Op.i32GtU);
  f.open(Op.if);
  f.emit(i32(Vector.GP), i32(0), i32(1), call(functions.index('raise')), f.branch(Op.br, labels.fetchFault));
  f.close();
  const entry = shl(and(shr(get(linear), 12), i32(CODE_LOOKUP_ENTRIES - 1)), 4);
  f.emit(entry, tee(records), Op.i32Load, at(CODE_LOOKUP), get(key), Op.i32Eq);
  f.emit([get(records), Op.i32Load, at(CODE_LOOKUP + 8)], word(EngineWord.generation), Op.i32Eq, Op.i32And);
  f.open(Op.if);
  f.emit(get(records), Op.i32Load, at(CODE_LOOKUP + 4), set(records));
  f.emit(Op.else);
  f.emit(setWord(EngineWord.budget, get(locals.budget)));
  f.emit(get(linear), get(key), call(functions.index('find_code')), set(records));
  f.emit(word(EngineWord.signal), f.branch(Op.brIf, labels.fetchFault));
  f.emit(get(records), i32(PageIn.native), Op.i32Eq);
  f.open(Op.if);
  emitExit(f, locals, labels.out, Exit.native, eipSlot, get(nextEip));
  f.close();
  f.emit(get(records), i32(PageIn.unbacked), Op.i32Eq, f.branch(Op.brIf, scratch));
  f.close();
  // The limit ends within the page: each of its instructions is checked on its own.
  const rest = sub(i32(0xfff), inPage(linear));
  f.emit(sub(limit, get(nextEip)), rest, Op.i32LtU, f.branch(Op.brIf, scratch));
  f.emit(add(get(records), shl(inPage(linear), 4)), tee(record), i32(4), Op.i32ShrU, set(delta));
  f.emit(sub(get(nextEip), get(delta)), set(delta));
  // EIP 0 may lie within the page.
  const first = sub(get(nextEip), inPage(linear));
  f.emit(i32(0), first, get(nextEip), inPage(linear), Op.i32LtU, Op.select, set(low));
  const base = word(addresses.realSlot(`${CS}.base`));
  const flat: Code = [base, Op.i32Eqz, limit, i32(-1), Op.i32Eq, Op.i32And];
  f.emit(and(get(key), i32(0xfff)), i32(0), flat, Op.select, set(locals.flatKey));
  const end = add(first, i32(0x1000));
  f.emit(setWord(EngineWord.span, sub(end, get(low))), f.branch(Op.br, ready));
  f.close(); // scratch
  f.emit(i32(0), set(locals.crossing), setWord(EngineWord.budget, get(locals.budget)));
  f.emit(get(nextEip), get(linear), get(key), call(functions.index('find_crossing')), Op.i32Eqz);
  f.open(Op.if);
  f.emit(get(nextEip), get(key), call(functions.index('call_decode_scratch')));
  f.emit(word(EngineWord.signal), f.branch(Op.brIf, labels.fetchFault));
  f.close();
  f.emit(i32(SCRATCH_RECORDS), set(record), sub(get(nextEip), i32(SCRATCH_RECORDS >> 4)), set(delta));
  f.emit(i32(0), set(low), setWord(EngineWord.span, i32(0)));
  f.close(); // ready
}

/**
 * Goes to code in the page that was entered last, or another page found in the look-up if the segment is flat. A span
 * says that nothing has changed by which code is found, nor wants anybody to look.
 */
function emitEnterAlike(f: FunctionBuilder, locals: Locals, ready: Label): void {
  const { nextEip, low, delta, record, flatKey, linear: span, records: entry } = locals;
  f.emit(sub(get(nextEip), get(low)), [word(EngineWord.span), tee(span)], Op.i32LtU);
  f.open(Op.if);
  f.emit(shl(sub(get(nextEip), get(delta)), 4), set(record), f.branch(Op.br, ready));
  f.close();
  const field = (offset: number): Code => [get(entry), Op.i32Load, at(CODE_LOOKUP + offset)];
  f.emit(and(shr(get(nextEip), 8), i32(16 * (CODE_LOOKUP_ENTRIES - 1))), set(entry));
  f.emit(field(0), and(get(nextEip), i32(~0xfff)), get(flatKey), Op.i32Or, Op.i32Eq);
  f.emit(field(8), word(EngineWord.generation), Op.i32Eq, Op.i32And, get(span), i32(0), Op.i32Ne, Op.i32And);
  f.open(Op.if);
  f.emit(add(field(4), shl(inPage(nextEip), 4)), tee(record), i32(4), Op.i32ShrU, set(delta));
  f.emit(sub(get(nextEip), get(delta)), set(delta), and(get(nextEip), i32(~0xfff)), set(low));
  f.emit(f.branch(Op.br, ready));
  f.close();
}

/** Page of the linear address with all else that decides what its code means, see code-key.ts. */
function keyCode(addresses: StateAddresses, linear: number): Code {
  const user: Code = [word(addresses.realSlot('cpl')), i32(3), Op.i32Eq];
  // Bit 14 of the rights is the D bit.
  const size = and(shr(word(addresses.realSlot(`${CS}.rights`)), 13), i32(2));
  const mode: Code = [user, size, Op.i32Or, shl(word(EngineWord.view), 4), Op.i32Or];
  return [and(get(linear), i32(~0xfff)), mode, Op.i32Or, i32(KEY_VALID), Op.i32Or];
}

function emitDispatch(loop: LoopFrame, parts: RunParts, locals: Locals, out: Label): void {
  const { f } = loop;
  const count = FIRST_HANDLER + parts.handlers;
  for (let n = 0; n < count; n++) f.open(Op.block);
  // Block n, counted from the innermost, is left to handler n.
  const targets: Code[] = [];
  for (let n = 0; n < count; n++) targets.push(unsigned(n));
  f.emit(get(loop.record), Op.i32Load16u, at(RecordField.handler));
  f.emit(Op.brTable, unsigned(count - 1), targets.slice(0, -1), targets.at(-1) ?? []);
  for (let n = 0; n < count; n++) {
    f.close();
    if (n < FIRST_HANDLER) emitOwnHandler(loop, parts, locals, out, n);
    else parts.emitHandler(loop, n - FIRST_HANDLER);
  }
}

/** What records stand for besides instructions. They retire nothing. */
function emitOwnHandler(loop: LoopFrame, parts: RunParts, locals: Locals, out: Label, n: number): void {
  const { f, record, nextEip } = loop;
  const restore = (): void => f.emit(add(get(loop.budget), i32(1)), set(loop.budget));
  const raise = (vector: number, hasError: number): void => {
    f.emit(
      i32(vector),
      i32(0),
      i32(hasError),
      call(parts.functions.index('raise')),
      f.branch(Op.br, loop.fault),
    );
  };
  switch (n) {
    case Tier0Handler.undecoded:
      f.emit(
        setWord(EngineWord.budget, get(loop.budget)),
        get(record),
        call(parts.functions.index('call_decode')),
      );
      f.emit(word(EngineWord.signal), f.branch(Op.brIf, loop.fault));
      restore();
      f.emit(f.branch(Op.br, loop.top));
      return;
    case Tier0Handler.callout:
      restore();
      emitExit(f, locals, out, Exit.callout, parts.addresses.realSlot('eip'), eipOf(loop));
      return;
    case Tier0Handler.pageEnd:
    case Tier0Handler.crossing:
      restore();
      if (n === Tier0Handler.crossing) f.emit(i32(1), set(locals.crossing), setWord(EngineWord.span, i32(0)));
      f.emit(eipOf(loop), set(nextEip), f.branch(Op.br, loop.enter));
      return;
    case Tier0Handler.invalid:
      raise(Vector.UD, 0);
      return;
    case Tier0Handler.tooLong:
      raise(Vector.GP, 1);
      return;
    default:
      f.emit(Op.unreachable);
  }
}
