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

/** A valid instruction of a form with random operands, as the decoder gives it but for its length and the bytes of its opcode. */
export function randomInstruction(
  index: number,
  codeSize: 16 | 32,
  random: (limit: number) => number,
): Instruction {
  const form = forms[index] as Form;
  const has = (kindClass: OperandKind['class']) =>
    form.operands.some((operand) => operandKinds[operand.kind]?.class === kindClass);
  const flip = () => random(4) === 0;
  const other = codeSize === 16 ? 32 : 16;
  const operandSize = form.sized && flip() ? other : codeSize;
  const addressSize = flip() ? other : codeSize;
  const modrm = form.modrm !== 'none';
  const limited = form.operands.map((operand) => operandKinds[operand.kind]?.numbers);
  const numbers = limited.find((own) => own !== undefined) ?? [0, 1, 2, 3, 4, 5, 6, 7];
  const rmMemory = form.modrm === 'memory' || (form.modrm === 'any' && random(2) === 0);
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
    segment: flip() ? random(6) : usesStackSegment(address.base) ? 2 : 3,
    ...address,
    immediate: 0,
    immediate2: 0,
    repeat:
      form.repeat === 'none' ? 0 : form.repeat === 'rep' ? (random(2) as 0 | 1) : (random(3) as 0 | 1 | 2),
    lock: form.lock && rmMemory && flip(),
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
