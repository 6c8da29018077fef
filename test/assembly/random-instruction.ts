import { forms, operandKinds } from '../../generated/forms.ts';
import { usesStackSegment } from '../../runtime/engine/addressing.ts';
import type { Form, OperandKind } from '../../runtime/engine/form.ts';
import { fieldBytes, immediateFields } from '../../runtime/engine/immediate-fields.ts';
import type { Instruction } from '../../runtime/engine/instruction.ts';

/** Gives whole numbers from 0 to below `limit`, the same ones for the same seed. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const interesting = [
  0, 1, 2, 0x7f, 0x80, 0xff, 0x1234, 0x7fff, 0x8000, 0xffff, 0x12345678, 0x80000000, -1, -0x80, -0x81,
];

/** What an instruction is besides its form and operands, where the form leaves a choice. */
export interface Shape {
  /** Operand and address size are not the code's. */
  readonly otherOperandSize: boolean;
  readonly otherAddressSize: boolean;
  readonly memory: boolean;
  readonly otherSegment: boolean;
  /** 1: LOCK or REP, 2: REPNE. */
  readonly prefix: 0 | 1 | 2;
}

/** All of them. */
export const shapes: readonly Shape[] = Array.from({ length: 48 }, (_, number) => ({
  otherOperandSize: (number & 1) !== 0,
  otherAddressSize: (number & 2) !== 0,
  memory: (number & 4) !== 0,
  otherSegment: (number & 8) !== 0,
  prefix: (number >> 4) as Shape['prefix'],
}));

function randomShape(random: (limit: number) => number): Shape {
  const flip = () => random(4) === 0;
  return {
    otherOperandSize: flip(),
    otherAddressSize: flip(),
    memory: random(2) === 0,
    otherSegment: flip(),
    prefix: random(3) as Shape['prefix'],
  };
}

/**
 * A valid instruction of a form with random operands, as the decoder gives it but for its length and the bytes of its
 * opcode.
 */
export function randomInstruction(
  index: number,
  codeSize: 16 | 32,
  random: (limit: number) => number,
  shape: Shape = randomShape(random),
): Instruction {
  const form = forms[index] as Form;
  const has = (kindClass: OperandKind['class']) =>
    form.operands.some((operand) => operandKinds[operand.kind]?.class === kindClass);
  const other = codeSize === 16 ? 32 : 16;
  const operandSize = form.sized && shape.otherOperandSize ? other : codeSize;
  const addressSize = shape.otherAddressSize ? other : codeSize;
  const modrm = form.modrm !== 'none';
  const limited = form.operands.map((operand) => operandKinds[operand.kind]?.numbers);
  const numbers = limited.find((own) => own !== undefined) ?? [0, 1, 2, 3, 4, 5, 6, 7];
  const rmMemory = form.modrm === 'memory' || (form.modrm === 'any' && shape.memory);
  const address = rmMemory
    ? randomAddress(addressSize, random)
    : { base: 8, index: 8, scale: 0, displacement: 0 };
  const built: { -readonly [Key in keyof Instruction]: Instruction[Key] } = {
    form: index,
    length: 0,
    opcode: 0,
    operandSize,
    addressSize,
    reg: !modrm ? 0 : form.digit >= 0 ? form.digit : (numbers[random(numbers.length)] as number),
    rm: form.plusRegister
      ? form.firstRegister + random(8 - form.firstRegister)
      : modrm && !rmMemory
        ? form.rm >= 0
          ? form.rm
          : random(8)
        : 0,
    memory: rmMemory || has('offset'),
    segment: shape.otherSegment ? random(6) : usesStackSegment(address.base) ? 2 : 3,
    ...address,
    immediate: 0,
    immediate2: 0,
    repeat: form.repeat === 'none' ? 0 : form.repeat === 'rep' && shape.prefix === 2 ? 1 : shape.prefix,
    lock: form.lock && rmMemory && shape.prefix !== 0,
  };
  for (const field of immediateFields[index] ?? []) {
    const unused = 32 - 8 * fieldBytes(field, operandSize, addressSize);
    const value = (interesting[random(interesting.length)] as number) << unused;
    const extended = field.signed || field.target === 'displacement' ? value >> unused : value >>> unused;
    built[field.target] = field.target === 'displacement' && unused > 0 ? value >>> unused : extended;
  }
  return built;
}

function randomAddress(
  addressSize: 16 | 32,
  random: (limit: number) => number,
): Pick<Instruction, 'base' | 'index' | 'scale' | 'displacement'> {
  const unused = 32 - addressSize;
  const displacement = ((interesting[random(interesting.length)] as number) << unused) >> unused;
  if (addressSize === 16) {
    const [base, index] = (
      [
        [3, 6],
        [3, 7],
        [5, 6],
        [5, 7],
        [6, 8],
        [7, 8],
        [5, 8],
        [3, 8],
        [8, 8],
      ] as const
    )[random(9)] ?? [8, 8];
    return { base, index, scale: 0, displacement: base === 8 ? displacement & 0xffff : displacement };
  }
  const index = [0, 1, 2, 3, 5, 6, 7, 8, 8, 8][random(10)] as number;
  return { base: random(9), index, scale: index === 8 ? 0 : random(4), displacement };
}
