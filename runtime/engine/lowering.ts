import { SLOT_BYTES } from './layout.ts';
import type { Callee, Frame, Helpers } from './lowering/context.ts';
import { MemoryAccess } from './lowering/memory-access.ts';
import type { Operands } from './lowering/operands.ts';
import { type FlagStorage, SEGMENT_BYTES } from './lowering/state-layout.ts';
import {
  cleaned,
  fromLocals,
  halvesOf,
  isPair,
  isWide,
  joined,
  literal,
  maskOf,
  typeOf,
  typesOf,
  type Value,
  type Variable,
} from './lowering/value.ts';
import type { Code } from './wasm/code.ts';
import { at, call, get, i32, set } from './wasm/function-builder.ts';
import { Op } from './wasm/opcodes.ts';

export type { Callee, Frame, Helper } from './lowering/context.ts';
export type { Flow, IntrinsicRow, MemoryRun, Operands, RunPointer } from './lowering/operands.ts';
export type { Value } from './lowering/value.ts';

/** Emits one semantics body for one instruction. */
export type LoweringRule = (w: Lowering, o: Operands) => void;

/** A procedure of the specification as a WebAssembly function. */
export interface ProcedureRule {
  readonly name: string;
  /** Widths of the parameters in bits. */
  readonly params: readonly number[];
  /** Width of the result, 0 for none. */
  readonly result: number;
  /** It may leave with a fault. */
  readonly faults: boolean;
  /** Calls are expanded: it is short and returns at its end only. */
  readonly inline: boolean;
  /** Emits its body; there is a parameter value for each of `params`. */
  readonly lower: (w: Lowering, params: readonly Value[]) => void;
}

/** Function indices of the module being built. */
export interface Linkage extends Helpers {
  procedure(name: string): Callee;
  /** A procedure whose calls are expanded; undefined when it is called. */
  inline(name: string): ProcedureRule | undefined;
  intrinsic(name: string): Callee;
}

/**
 * What generated lowering rules build WebAssembly with. Expressions are {@link Value}s, made by the methods
 * that return one and evaluated where a statement uses them; statements are appended by the methods that
 * return nothing. Widths are in bits; names are those of the specification.
 */
export class Lowering extends MemoryAccess<Linkage> {
  /** Evaluates now, for use any number of times later in this block. */
  let(width: number, value: Value): Value {
    if (value.width !== width) throw new Error(`a local of ${width} bits cannot hold ${value.width} bits`);
    if (value.constant !== undefined) return value;
    const { locals: _locals, ...variable } = this.variable(width, value);
    if (value.halves !== undefined && variable.halves !== undefined) {
      const { low, high } = variable.halves;
      return joined(width, [], known(value.halves.low, low), known(value.halves.high, high), true);
    }
    return known(value, { ...variable, again: true });
  }

  /** As {@link let}, and {@link assign} can change it. */
  variable(width: number, value: Value): Variable {
    if (value.width !== width) throw new Error(`a local of ${width} bits cannot hold ${value.width} bits`);
    const locals = typesOf(width).map((type) => this.scoped(type));
    this.statement([cleaned(value).code, locals.map(set).reverse()]);
    return { ...fromLocals(width, locals), locals };
  }

  assign(variable: Variable, value: Value): void {
    this.statement([cleaned(value).code, variable.locals.map(set).reverse()]);
  }

  /** Appends code that leaves nothing on the stack. */
  emit(code: Code): void {
    this.statement(code);
  }

  /** Parameter number `n` of a procedure. */
  param(params: readonly Value[], n: number): Value {
    const value = params[n];
    if (value === undefined) throw new Error(`the procedure has no parameter ${n}`);
    return value;
  }

  /** Bits `low` … `low + width − 1` of a state slot. */
  slot(name: string, low: number, width: number): Value {
    if (low >= 32) return this.#slotPart(this.addresses.slot(name) + 4, low - 32, width);
    return this.#slotPart(this.addresses.slot(name), low, width);
  }

  #slotPart(address: number, low: number, width: number): Value {
    if (isWide(low + width)) {
      const whole: Value = { width: 64, code: [i32(0), Op.i64Load, at(address)], clean: true };
      return this.slice(width, whole, low);
    }
    if (width === 32) return { width, code: [i32(0), Op.i32Load, at(address)], clean: true };
    const byte = at(address + (low >> 3));
    if (width === 8 && low % 8 === 0) return { width, code: [i32(0), Op.i32Load8u, byte], clean: true };
    if (width === 16 && low % 8 === 0) return { width, code: [i32(0), Op.i32Load16u, byte], clean: true };
    const whole: Value = { width: 32, code: [i32(0), Op.i32Load, at(address)], clean: true };
    return this.slice(width, whole, low);
  }

  setSlot(name: string, low: number, width: number, value: Value): void {
    if (low >= 32) this.#setSlotPart(this.addresses.slot(name) + 4, low - 32, width, value);
    else this.#setSlotPart(this.addresses.slot(name), low, width, value);
  }

  #setSlotPart(address: number, low: number, width: number, value: Value): void {
    const byte = at(address + (low >> 3));
    if (isWide(low + width)) this.#setWideBits(address, low, width, value);
    else if (width === 32) this.statement([i32(0), value.code, Op.i32Store, byte]);
    else if (width === 8 && low % 8 === 0) this.statement([i32(0), value.code, Op.i32Store8, byte]);
    else if (width === 16 && low % 8 === 0) this.statement([i32(0), value.code, Op.i32Store16, byte]);
    else this.#setBits(address, low, width, value);
  }

  /** Sets a whole slot that is not of 32 bits; its upper bits are 0. */
  setWholeSlot(name: string, value: Value): void {
    const store = isWide(value.width) ? Op.i64Store : Op.i32Store;
    this.statement([i32(0), cleaned(value).code, store, at(this.addresses.slot(name))]);
  }

  /** The element of a register file whose number is `index`. */
  element(file: string, width: number, index: Value): Value {
    const address = this.addresses.slot(`${file}.0`);
    const offset = this.#elementOffset(width, index);
    if (!isPair(width)) {
      const load = isWide(width) ? Op.i64Load : Op.i32Load;
      return { width, code: [offset, load, at(address)], clean: true };
    }
    const where = this.temporary(typeOf(32));
    const half = (n: number): Code => [get(where), Op.i64Load, at(address + SLOT_BYTES * n)];
    return this.received(width, [offset, set(where), half(0), half(1)]);
  }

  setElement(file: string, width: number, index: Value, value: Value): void {
    const address = this.addresses.slot(`${file}.0`);
    const offset = this.#elementOffset(width, index);
    if (!isPair(width)) {
      const store = isWide(width) ? Op.i64Store : Op.i32Store;
      this.statement([offset, cleaned(value).code, store, at(address)]);
      return;
    }
    const where = this.temporary(typeOf(32));
    const { prepare, low, high } = halvesOf(cleaned(value));
    this.statement([
      [offset, set(where), prepare],
      [get(where), low.code, Op.i64Store, at(address)],
      [get(where), high.code, Op.i64Store, at(address + SLOT_BYTES)],
    ]);
  }

  /** Code of the byte offset of an element from the first. */
  #elementOffset(width: number, index: Value): Code {
    const bytes = SLOT_BYTES * (isPair(width) ? 2 : 1);
    if (index.constant !== undefined) return i32(Number(index.constant) * bytes);
    return [cleaned(index).code, i32(Math.log2(bytes)), Op.i32Shl];
  }

  /** A flag of EFLAGS: 1 bit, IOPL 2. */
  flag(name: string): Value {
    const { address, width, storage } = this.addresses.flag(name);
    const word: Value = { width: 32, code: [i32(0), Op.i32Load, at(address)], clean: true };
    switch (storage) {
      case 'bool':
        return { width, code: word.code, clean: true };
      case 'zero':
        return this.eq(32, word, this.const(32, 0));
      case 'sign':
        return this.slice(1, word, 31);
      case 'bit4':
        return cleaned(this.slice(1, word, 4));
      case 'parity':
        return this.parity(8, this.slice(8, word, 0));
    }
  }

  setFlag(name: string, value: Value): void {
    const { width, storage } = this.addresses.flag(name);
    this.setFlagWord(name, this.#flagWord(storage, width, value));
  }

  /** Stores the word a flag is read from. */
  setFlagWord(name: string, word: Value): void {
    const { address } = this.addresses.flag(name);
    this.statement([i32(0), cleaned(word).code, Op.i32Store, at(address)]);
  }

  /** A field of the segment register with a number (3 bits). */
  segment(field: 'selector' | 'base' | 'limit' | 'rights', index: Value): Value {
    const width = field === 'selector' || field === 'rights' ? 16 : 32;
    return {
      width,
      code: [this.#segmentOffset(index), Op.i32Load, at(this.addresses.segment(field))],
      clean: true,
    };
  }

  /** Loads a segment register with its hidden part; `rights` are bits 40…55 of the descriptor. */
  setSegment(index: Value, selector: Value, base: Value, limit: Value, rights: Value): void {
    if (this.addresses.renamesSegments) throw new Error('an in-line rewrite cannot load a segment register');
    const args = [index, selector, base, limit, rights].map((value) => cleaned(value).code);
    this.statement([args, call(this.linkage.helper('set_segment'))]);
  }

  /** Leaves with a fault; `error` when the exception has an error code. */
  raise(vector: number, error?: Value): void {
    const code = error === undefined ? [i32(0), i32(0)] : [cleaned(error).code, i32(1)];
    this.statement([i32(vector), code, call(this.linkage.helper('raise')), this.frame.leave(0)]);
  }

  if(test: Value, then: () => void, otherwise?: () => void): void {
    if (test.constant !== undefined) {
      this.block(test.constant !== 0n ? then : (otherwise ?? (() => undefined)));
      return;
    }
    this.f.emit(cleaned(test).code);
    this.statementEnds();
    this.f.open(Op.if);
    this.block(then);
    if (otherwise !== undefined) {
      this.f.emit(Op.else);
      this.block(otherwise);
    }
    this.f.close();
  }

  /** Repeats `body` while `test` gives 1. */
  while(test: () => Value, body: () => void): void {
    const out = this.f.open(Op.block);
    const again = this.f.open(Op.loop);
    const condition = test();
    this.f.emit(cleaned(condition).code, Op.i32Eqz, this.f.branch(Op.brIf, out));
    this.statementEnds();
    this.block(body);
    this.f.emit(this.f.branch(Op.br, again));
    this.f.close();
    this.f.close();
  }

  /** Value of a procedure's call; may fault. */
  call(name: string, args: readonly Value[]): Value {
    const rule = this.linkage.inline(name);
    return rule === undefined ? this.#invoke(this.linkage.procedure(name), args) : this.#expand(rule, args);
  }

  /** Value of an intrinsic's call; may fault. */
  intrinsic(name: string, args: readonly Value[]): Value {
    return this.#invoke(this.linkage.intrinsic(name), args);
  }

  /** Evaluates a call for its effects. */
  do(value: Value): void {
    this.statement([value.code, typesOf(value.width).map(() => Op.drop)]);
  }

  return(value?: Value): void {
    this.statement(this.frame.return(value));
  }

  /** The word that reads as `value`. */
  #flagWord(storage: FlagStorage, width: number, value: Value): Value {
    switch (storage) {
      case 'bool':
        return { ...cleaned(value), width: 32 };
      case 'zero':
      case 'parity':
        return { ...cleaned(this.not(width, value)), width: 32 };
      case 'sign':
        return this.shl(32, { ...value, width: 32 }, this.const(32, 31));
      case 'bit4':
        return this.shl(32, this.zext(32, value), this.const(32, 4));
    }
  }

  #setBits(address: number, low: number, width: number, value: Value): void {
    const mask = maskOf(width) << BigInt(low);
    const moved: Code = low === 0 ? [] : [i32(low), Op.i32Shl];
    const kept: Code = [i32(0), Op.i32Load, at(address), literal(32, ~mask), Op.i32And];
    // The value comes first: it may read or even change the slot.
    const part = this.temporary(typeOf(32));
    this.statement([
      [cleaned(value).code, moved, set(part)],
      [i32(0), kept, get(part), Op.i32Or, Op.i32Store, at(address)],
    ]);
  }

  #setWideBits(address: number, low: number, width: number, value: Value): void {
    if (width === 64) {
      this.statement([i32(0), value.code, Op.i64Store, at(address)]);
      return;
    }
    const mask = maskOf(width) << BigInt(low);
    const part = this.temporary(typeOf(64));
    const moved = this.shl(64, this.zext(64, value), this.const(32, low));
    const kept: Code = [i32(0), Op.i64Load, at(address), literal(64, ~mask), Op.i64And];
    this.statement([
      [moved.code, set(part)],
      [i32(0), kept, get(part), Op.i64Or, Op.i64Store, at(address)],
    ]);
  }

  /** A procedure's statements as a part of the present one. */
  #expand(rule: ProcedureRule, args: readonly Value[]): Value {
    const frame: Frame = {
      ...this.frame,
      return: (value) => (value === undefined ? [] : cleaned(value).code),
    };
    const inner = new Lowering(this.f, this.addresses, this.linkage, frame, this);
    const code = this.f.capture(() => {
      inner.block(() => {
        const params = rule.params.map((width, n) => inner.let(width, inner.param(args, n)));
        rule.lower(inner, params);
      });
    });
    return this.received(rule.result, code);
  }

  #invoke(callee: ReturnType<Linkage['procedure']>, args: readonly Value[]): Value {
    this.frame.mayStore();
    const passed = args.map((arg) => cleaned(arg).code);
    const check = callee.faults ? [this.signal(), this.frame.leaveIf(0)] : [];
    return this.received(callee.result, [passed, this.frame.beforeSlow(), call(callee.index), check]);
  }

  #segmentOffset(index: Value): Code {
    if (index.constant !== undefined) return i32(Number(index.constant) * SEGMENT_BYTES);
    return index.segmentOffset ?? [cleaned(index).code, i32(SEGMENT_BYTES), Op.i32Mul];
  }
}

/** The value in a local, with what is known of the one that was put there. */
function known(source: Value, local: Value): Value {
  if (source.constant !== undefined) return source;
  return source.max === undefined ? local : { ...local, max: source.max };
}
