import { forms, operandKinds } from '../../../generated/forms.ts';
import { Slot } from '../../../generated/state.ts';
import type { CpuState } from '../cpu-state.ts';
import type { OperandKind } from '../form.ts';
import type { Instruction } from '../instruction.ts';
import { segmentSelector } from './segment-slot.ts';

/** FFFFh or FFFFFFFFh by the address-size attribute. */
export function addressMask(i: Instruction): number {
  return i.addressSize === 16 ? 0xffff : 0xffffffff;
}

/** Effective address of the memory operand: 32 bits, wrapped to the address size; 0 without one. */
export function effectiveAddress(s: CpuState, i: Instruction): number {
  if (!i.memory) return 0;
  const base = i.base === 8 ? 0 : s.get(Slot.eax + i.base);
  const index = i.index === 8 ? 0 : s.get(Slot.eax + i.index) << i.scale;
  return ((base + index + i.displacement) & addressMask(i)) >>> 0;
}

function kindOf(i: Instruction, operand: number): OperandKind {
  return operandKinds[forms[i.form]!.operands[operand]!.kind]!;
}

/** The number an operand's field holds: segment, control, debug, test or stack register. */
export function operandIndex(i: Instruction, operand: number): number {
  const kind = kindOf(i, operand);
  switch (kind.class) {
    case 'fixed-segment':
    case 'fixed-register':
    case 'fixed-fpu':
      return kind.fixed!;
    case 'rm':
    case 'fpu-register':
    case 'opcode-register':
      return i.rm;
    default:
      return i.reg;
  }
}

/** General register `number` at `width` bits; at 8 bits 4…7 are AH CH DH BH. */
export function readRegister(s: CpuState, number: number, width: number): number {
  if (width === 32) return s.get(Slot.eax + number);
  if (width === 16) return s.get(Slot.eax + number) & 0xffff;
  return (s.get(Slot.eax + (number & 3)) >>> (number > 3 ? 8 : 0)) & 0xff;
}

export function writeRegister(s: CpuState, number: number, width: number, value: number): void {
  if (width === 32) {
    s.set(Slot.eax + number, value);
    return;
  }
  const slot = Slot.eax + (width === 16 ? number : number & 3);
  const low = width === 8 && number > 3 ? 8 : 0;
  const mask = (width === 16 ? 0xffff : 0xff) << low;
  s.set(slot, ((s.get(slot) & ~mask) | ((value << low) & mask)) >>> 0);
}

/** Value of operand number `operand` before the instruction; `width` in bits, `ea` its address if it is memory. */
export function readOperand(s: CpuState, i: Instruction, operand: number, width: number, ea: number): number {
  const kind = kindOf(i, operand);
  const mask = width === 32 ? 0xffffffff : (1 << width) - 1;
  switch (kind.class) {
    case 'rm':
      if (i.memory) return s.load(i.segment, ea, width / 8);
      return readRegister(s, i.rm, width);
    case 'memory':
    case 'offset':
      return s.load(i.segment, ea, width / 8);
    case 'reg':
      return readRegister(s, i.reg, width);
    case 'opcode-register':
      return readRegister(s, i.rm, width);
    case 'fixed-register':
      return readRegister(s, kind.fixed!, width);
    case 'immediate':
      // The second immediate of a form (ENTER) is the one after another immediate.
      return ((isSecondImmediate(i, operand) ? i.immediate2 : i.immediate) & mask) >>> 0;
    case 'constant':
      return kind.fixed! & mask;
    case 'relative': {
      const target = s.get(Slot.eip) + i.immediate;
      return (target & (i.operandSize === 16 ? 0xffff : 0xffffffff)) >>> 0;
    }
    case 'segment-register':
      return s.get(segmentSelector(i.reg)) & mask;
    case 'fixed-segment':
      return s.get(segmentSelector(kind.fixed!)) & mask;
    default:
      throw new Error(`operand kind ${kind.name} has no value; the semantics uses its index or parts`);
  }
}

function isSecondImmediate(i: Instruction, operand: number): boolean {
  const { operands } = forms[i.form]!;
  return operands.slice(0, operand).some((o) => operandKinds[o.kind]!.class === 'immediate');
}

/** Assigns operand number `operand`. */
export function writeOperand(
  s: CpuState,
  i: Instruction,
  operand: number,
  width: number,
  ea: number,
  value: number,
): void {
  const kind = kindOf(i, operand);
  switch (kind.class) {
    case 'rm':
      if (i.memory) s.store(i.segment, ea, width / 8, value);
      else writeRegister(s, i.rm, width, value);
      return;
    case 'memory':
    case 'offset':
      s.store(i.segment, ea, width / 8, value);
      return;
    case 'reg':
      writeRegister(s, i.reg, width, value);
      return;
    case 'opcode-register':
      writeRegister(s, i.rm, width, value);
      return;
    case 'fixed-register':
      writeRegister(s, kind.fixed!, width, value);
      return;
    default:
      throw new Error(`operand kind ${kind.name} cannot be written`);
  }
}

/** Faults as writing the operand would, before it is read (read-modify-write operands). */
export function probeOperand(s: CpuState, i: Instruction, operand: number, width: number, ea: number): void {
  const kind = kindOf(i, operand);
  const isMemory = kind.class === 'memory' || kind.class === 'offset' || (kind.class === 'rm' && i.memory);
  if (isMemory) s.probe(i.segment, ea, width / 8);
}
