import { operandKinds } from '../../generated/forms.ts';
import { slots } from '../../generated/state.ts';
import { NO_REGISTER } from '../engine/addressing.ts';
import type { Form, HandlerRow, OperandKind } from '../engine/form.ts';
import type { Instruction } from '../engine/instruction.ts';
import { cleaned, type Variable } from '../engine/lowering/value.ts';
import type { Flow, Lowering, MemoryRun, Operands, Value } from '../engine/lowering.ts';
import { Op } from '../engine/wasm/opcodes.ts';

const ESP = 4;

/** The operands of one known instruction: what tier 0 takes from a record is constant here. */
export class ConstantOperands implements Operands {
  readonly #w: Lowering;
  readonly #row: HandlerRow;
  readonly #instruction: Instruction;
  readonly #start: number;
  readonly #kinds: readonly OperandKind[];
  readonly #flow: Flow;
  readonly #address: Value | undefined;
  readonly #places = new Map<number, number>();
  /** Where execution goes on, with flow `jump`. */
  readonly target: Variable | undefined;

  /** `start`: EIP of the instruction. */
  constructor(w: Lowering, row: HandlerRow, form: Form, instruction: Instruction, start: number, flow: Flow) {
    this.#w = w;
    this.#row = row;
    this.#instruction = instruction;
    this.#start = start;
    this.#flow = flow;
    this.#kinds = form.operands.map(({ kind }) => operandKinds[kind] as OperandKind);
    this.#address = row.memory ? w.let(32, this.#effectiveAddress()) : undefined;
    this.target = flow === 'jump' ? w.variable(32, this.next()) : undefined;
  }

  probe(operand: number): void {
    if (!this.#isMemory(operand)) return;
    const place = this.#w.probeInPlace(this.#width(operand), this.addressSegment(), this.address());
    this.#places.set(operand, place);
  }

  read(operand: number): Value {
    const w = this.#w;
    const { immediate, immediate2, operandSize } = this.#instruction;
    const kind = this.#kind(operand);
    if (this.#isMemory(operand)) {
      const place = this.#places.get(operand);
      const width = this.#width(operand);
      return place === undefined
        ? w.load(width, this.addressSegment(), this.address())
        : w.loadInPlace(width, place);
    }
    switch (kind.class) {
      case 'immediate': {
        const second = this.#kinds.slice(0, operand).some((before) => before.class === 'immediate');
        return this.#constant(this.#width(operand), second ? immediate2 : immediate);
      }
      case 'relative': {
        const target = this.#start + this.#instruction.length + immediate;
        return this.#constant(32, operandSize === 16 ? target & 0xffff : target);
      }
      case 'constant':
        return this.#constant(this.#width(operand), kind.fixed ?? 0);
      case 'segment-register':
      case 'fixed-segment':
        return w.segment('selector', this.index(operand));
      default: {
        const { name, low } = this.#register(operand);
        return w.slot(name, low, this.#width(operand));
      }
    }
  }

  write(operand: number, value: Value): void {
    const width = this.#width(operand);
    if (!this.#isMemory(operand)) {
      const { name, low } = this.#register(operand);
      this.#w.setSlot(name, low, width, value);
      return;
    }
    const place = this.#places.get(operand);
    if (place === undefined) this.#w.store(width, this.addressSegment(), this.address(), value);
    else this.#w.storeInPlace(width, place, value);
  }

  index(operand: number): Value {
    return this.#w.const(3, this.#number(operand));
  }

  farSelector(_operand: number): Value {
    return this.#constant(16, this.#instruction.immediate2);
  }

  farOffset(operand: number): Value {
    const width = this.#row.size === 16 ? 16 : (this.#kind(operand).width ?? 32);
    return this.#constant(width === 0 ? this.#row.size : width, this.#instruction.immediate);
  }

  address(): Value {
    return this.#address ?? this.#w.const(32, 0);
  }

  addressSegment(): Value {
    return this.#w.const(3, this.#instruction.segment);
  }

  addressUsesEsp(): Value {
    return this.#w.const(1, this.#instruction.base === ESP ? 1 : 0);
  }

  addressMask(): Value {
    return this.#w.const(32, this.#instruction.addressSize === 16 ? 0xffff : 0xffffffff);
  }

  next(): Value {
    return this.#constant(32, this.#start + this.#instruction.length);
  }

  start(): Value {
    return this.#constant(32, this.#start);
  }

  opcode(): Value {
    return this.#w.const(16, this.#instruction.opcode);
  }

  jump(target: Value): void {
    if (this.target !== undefined) this.#w.assign(this.target, target);
    else if (this.#flow === 'slot') this.#w.setSlot('eip', 0, 32, target);
    else throw new Error(`a jump in a body whose flow is ${this.#flow}`);
  }

  /** Several iterations at once are the engine's affair. */
  run(_run: MemoryRun): void {}

  finish(target: Value): void {
    this.#w.emit([cleaned(target).code, Op.return]);
  }

  #kind(operand: number): OperandKind {
    const kind = this.#kinds[operand];
    if (kind === undefined) throw new Error(`the form has no operand ${operand}`);
    return kind;
  }

  #width(operand: number): number {
    const { width, name } = this.#kind(operand);
    const bits = width === 0 ? this.#row.size : width;
    if (bits === undefined || bits === 0) throw new Error(`operand kind ${name} has no width here`);
    return bits;
  }

  #isMemory(operand: number): boolean {
    const { class: kind } = this.#kind(operand);
    return kind === 'memory' || kind === 'offset' || (kind === 'rm' && this.#row.memory);
  }

  #number(operand: number): number {
    const kind = this.#kind(operand);
    const { reg, rm } = this.#instruction;
    if (kind.fixed !== undefined) return kind.fixed;
    const numbered = kind.class.endsWith('-register') && kind.class !== 'opcode-register';
    return kind.class === 'reg' || (numbered && kind.class !== 'fpu-register') ? reg : rm;
  }

  /** Slot and first bit of a general register; AH CH DH BH are the second bytes of the first four. */
  #register(operand: number): { readonly name: string; readonly low: number } {
    const number = this.#number(operand);
    const high = this.#width(operand) === 8 && number >= 4;
    return { name: registerName(high ? number - 4 : number), low: high ? 8 : 0 };
  }

  #constant(width: number, value: number): Value {
    return this.#w.const(width, BigInt.asUintN(width, BigInt(value)));
  }

  #effectiveAddress(): Value {
    const w = this.#w;
    const { base, index, scale, displacement } = this.#instruction;
    let sum = this.#constant(32, displacement);
    if (index !== NO_REGISTER) {
      const scaled = w.shl(32, w.slot(registerName(index), 0, 32), w.const(32, scale));
      sum = w.add(32, scaled, sum);
    }
    if (base !== NO_REGISTER) sum = w.add(32, w.slot(registerName(base), 0, 32), sum);
    return w.and(32, sum, this.addressMask());
  }
}

/** The general registers are the first slots. */
function registerName(number: number): string {
  return slots[number]!.name;
}
