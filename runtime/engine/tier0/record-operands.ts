import type { Form, HandlerRow, OperandKind } from '../form.ts';
import { REAL_BLOCK, SLOT_BYTES } from '../layout.ts';
import { accessWidth, loadOp, storeOp } from '../lowering/access-width.ts';
import { SLOTS_PER_SEGMENT } from '../lowering/state-layout.ts';
import { cleaned, type Variable } from '../lowering/value.ts';
import type { Flow, Lowering, MemoryRun, Operands, Value } from '../lowering.ts';
import type { Code } from '../wasm/code.ts';
import { at, get, i32 } from '../wasm/function-builder.ts';
import { Op } from '../wasm/opcodes.ts';
import { registerOffset } from './encode-record.ts';
import { RecordField, RecordFlag } from './record.ts';

/** What a handler's code knows of the loop around it. */
export interface HandlerFrame {
  /** Local with the record's address. */
  readonly record: number;
  /** Code of the instruction's own EIP. */
  readonly eip: Code;
  /** Goes on at the target; nothing follows on this path. */
  finish(target: Value): void;
  /** Executes the instruction again; nothing follows on this path. */
  repeat(): void;
  /** See {@link Operands.run}. */
  run(run: MemoryRun): void;
}

/** Operands of the instruction whose record a local points to. */
export class RecordOperands implements Operands {
  readonly #w: Lowering;
  readonly #row: HandlerRow;
  readonly #kinds: readonly OperandKind[];
  readonly #frame: HandlerFrame;
  readonly #flow: Flow;
  readonly #start: Value;
  readonly #address: Value | undefined;
  readonly #places = new Map<number, number>();
  /** Where execution goes on, with flow `jump`. */
  readonly target: Variable | undefined;

  constructor(
    w: Lowering,
    row: HandlerRow,
    form: Form,
    operandKinds: readonly OperandKind[],
    flow: Flow,
    frame: HandlerFrame,
  ) {
    this.#w = w;
    this.#row = row;
    this.#frame = frame;
    this.#flow = flow;
    this.#start = { width: 32, code: frame.eip, clean: true };
    this.#kinds = form.operands.map((operand) => {
      const kind = operandKinds[operand.kind];
      if (kind === undefined) throw new Error(`${form.id} has an operand of no kind`);
      return kind;
    });
    this.#address = row.memory ? w.let(32, this.#effectiveAddress()) : undefined;
    this.target = flow === 'jump' ? w.variable(32, this.next()) : undefined;
  }

  probe(operand: number): void {
    if (!this.#isMemory(operand)) return;
    this.#places.set(
      operand,
      this.#w.probeInPlace(this.#width(operand), this.addressSegment(), this.address()),
    );
  }

  read(operand: number): Value {
    const w = this.#w;
    const kind = this.#kind(operand);
    if (this.#isMemory(operand)) {
      const place = this.#places.get(operand);
      const width = this.#width(operand);
      return place === undefined
        ? w.load(width, this.addressSegment(), this.address())
        : w.loadInPlace(width, place);
    }
    switch (kind.class) {
      case 'rm':
      case 'opcode-register':
        return this.#register(this.#byte(RecordField.rm), operand);
      case 'reg':
        return this.#register(this.#byte(RecordField.reg), operand);
      case 'fixed-register':
        return this.#register(i32(registerOffset(kind.fixed ?? 0, this.#width(operand))), operand);
      case 'immediate': {
        const second = this.#kinds.slice(0, operand).some((before) => before.class === 'immediate');
        return this.#word(second ? RecordField.displacement : RecordField.immediate, this.#width(operand));
      }
      case 'relative': {
        const target = w.add(32, this.start(), this.#word(RecordField.immediate, 32));
        if (this.#row.size === 32) return target;
        // Without a size of its own the form's mask is in the record.
        if (this.#row.size === 0) return w.and(32, target, this.#word(RecordField.displacement, 32));
        return w.and(32, target, w.const(32, 0xffff));
      }
      case 'constant':
        return w.const(this.#width(operand), kind.fixed ?? 0);
      case 'segment-register':
      case 'fixed-segment':
        return w.segment('selector', this.index(operand));
      default:
        throw new Error(`operand kind ${kind.name} has no value`);
    }
  }

  write(operand: number, value: Value): void {
    const kind = this.#kind(operand);
    const width = this.#width(operand);
    if (this.#isMemory(operand)) {
      const place = this.#places.get(operand);
      if (place === undefined) this.#w.store(width, this.addressSegment(), this.address(), value);
      else this.#w.storeInPlace(width, place, value);
      return;
    }
    switch (kind.class) {
      case 'rm':
      case 'opcode-register':
        this.#setRegister(this.#byte(RecordField.rm), width, value);
        return;
      case 'reg':
        this.#setRegister(this.#byte(RecordField.reg), width, value);
        return;
      case 'fixed-register':
        this.#setRegister(i32(registerOffset(kind.fixed ?? 0, width)), width, value);
        return;
      default:
        throw new Error(`operand kind ${kind.name} cannot be written`);
    }
  }

  index(operand: number): Value {
    const kind = this.#kind(operand);
    switch (kind.class) {
      case 'fixed-segment':
      case 'fixed-register':
      case 'fixed-fpu':
        return this.#w.const(3, kind.fixed ?? 0);
      case 'segment-register':
      case 'control-register':
      case 'debug-register':
      case 'test-register':
        return { width: 3, code: this.#byte(RecordField.reg), clean: true };
      case 'reg':
        return this.#registerNumber(RecordField.reg, operand);
      case 'fpu-register':
        return this.#numberAt(RecordField.rm);
      default:
        return this.#registerNumber(RecordField.rm, operand);
    }
  }

  farSelector(_operand: number): Value {
    return this.#word(RecordField.displacement, 16);
  }

  farOffset(operand: number): Value {
    return this.#word(RecordField.immediate, this.#row.size === 16 ? 16 : this.#width(operand, 32));
  }

  address(): Value {
    return this.#address ?? this.#w.const(32, 0);
  }

  addressSegment(): Value {
    const byte = this.#byte(RecordField.segment);
    return {
      width: 3,
      code: [byte, i32(SLOTS_PER_SEGMENT), Op.i32DivU],
      clean: true,
      segmentOffset: [byte, i32(Math.log2(SLOT_BYTES)), Op.i32Shl],
    };
  }

  addressUsesEsp(): Value {
    const bit = Math.log2(RecordFlag.baseIsEsp);
    return this.#w.slice(1, this.#flags(), bit);
  }

  addressMask(): Value {
    return { width: 32, code: [i32(-1), this.#sizeShift(), Op.i32ShrU], clean: true };
  }

  next(): Value {
    return this.#w.add(32, this.start(), { width: 32, code: this.#byte(RecordField.length), clean: true });
  }

  start(): Value {
    return this.#start;
  }

  opcode(): Value {
    return this.#word(RecordField.immediate, 16);
  }

  jump(target: Value): void {
    if (this.target !== undefined) this.#w.assign(this.target, target);
    else if (this.#flow === 'slot') this.#w.setSlot('eip', 0, 32, target);
    else throw new Error(`a jump in a body whose flow is ${this.#flow}`);
  }

  run(run: MemoryRun): void {
    this.#frame.run(run);
  }

  finish(target: Value): void {
    if (target === this.#start) this.#frame.repeat();
    else this.#frame.finish(target);
  }

  #kind(operand: number): OperandKind {
    const kind = this.#kinds[operand];
    if (kind === undefined) throw new Error(`the form has no operand ${operand}`);
    return kind;
  }

  #width(operand: number, otherwise?: number): number {
    const { width, name } = this.#kind(operand);
    const bits = width === 0 ? this.#row.size : (width ?? otherwise);
    if (bits === undefined || bits === 0) throw new Error(`operand kind ${name} has no width here`);
    return bits;
  }

  #isMemory(operand: number): boolean {
    const { class: kind } = this.#kind(operand);
    return kind === 'memory' || kind === 'offset' || (kind === 'rm' && this.#row.memory);
  }

  #byte(field: number): Code {
    return [get(this.#frame.record), Op.i32Load8u, at(field)];
  }

  #flags(): Value {
    return { width: 8, code: this.#byte(RecordField.flags), clean: true };
  }

  #word(field: number, width: number): Value {
    const code: Code = [
      get(this.#frame.record),
      width === 8 ? Op.i32Load8u : width === 16 ? Op.i32Load16u : Op.i32Load,
    ];
    return { width, code: [code, at(field)], clean: true };
  }

  /** Code of 16 for 16-bit addresses, else 0. */
  #sizeShift(): Code {
    return [this.#byte(RecordField.flags), i32(RecordFlag.addressSize16), Op.i32And, i32(1), Op.i32ShrU];
  }

  #effectiveAddress(): Value {
    const register = (field: number): Code => [this.#byte(field), Op.i32Load, at(REAL_BLOCK)];
    const index: Code = [register(RecordField.index), this.#byte(RecordField.flags), Op.i32Shl];
    const sum: Code = [register(RecordField.rm), index, Op.i32Add];
    const displacement = this.#word(RecordField.displacement, 32).code;
    const code: Code = [sum, displacement, Op.i32Add, this.addressMask().code, Op.i32And];
    return { width: 32, code, clean: true };
  }

  #register(offset: Code, operand: number): Value {
    const width = this.#width(operand);
    return { width, code: [offset, loadOp(accessWidth(width)), at(REAL_BLOCK)], clean: true };
  }

  #setRegister(offset: Code, width: number, value: Value): void {
    this.#w.emit([
      offset,
      width === 32 ? cleaned(value).code : value.code,
      storeOp(accessWidth(width)),
      at(REAL_BLOCK),
    ]);
  }

  #registerNumber(field: number, operand: number): Value {
    if (this.#width(operand) === 8) throw new Error('the number of a byte register is not in its record');
    return this.#numberAt(field);
  }

  /** Number of the register whose offset a field holds. */
  #numberAt(field: number): Value {
    const offset: Value = { width: 8, code: this.#byte(field), clean: true };
    return this.#w.slice(3, offset, Math.log2(SLOT_BYTES));
  }
}
