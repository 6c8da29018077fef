import { forms, operandKinds } from '../../../generated/forms.ts';
import type { OperandKind } from '../form.ts';
import { handlerOfInstruction } from '../handler-index.ts';
import type { Instruction } from '../instruction.ts';
import { SLOT_BYTES } from '../layout.ts';
import { SLOTS_PER_SEGMENT } from '../lowering/state-layout.ts';
import { RecordField, RecordFlag, Tier0Handler } from './record.ts';

const ESP = 4;

/** The number in a record's register field: `width` 8 counts AL CL DL BL AH CH DH BH. */
export function registerOffset(register: number, width: number): number {
  return width === 8 ? SLOT_BYTES * (register & 3) + (register >> 2) : SLOT_BYTES * register;
}

/**
 * Writes the record of an instruction.
 *
 * @param memory the engine's memory
 * @param record byte address of the record
 * @param view handler numbers by handler number in the active code view; undefined where nothing is replaced
 */
export function encodeRecord(
  memory: DataView,
  record: number,
  instruction: Instruction,
  view: Uint16Array | undefined,
): void {
  const kinds = (forms[instruction.form]?.operands ?? []).map((operand) => operandKinds[operand.kind]);
  let flags = instruction.scale;
  if (instruction.addressSize === 16) flags |= RecordFlag.addressSize16;
  if (instruction.base === ESP) flags |= RecordFlag.baseIsEsp;
  let rm = SLOT_BYTES * instruction.base;
  if (!instruction.memory)
    rm = registerOffset(instruction.rm, widthOf(kinds, instruction, 'rm', 'opcode-register'));
  memory.setUint8(record + RecordField.length, instruction.length);
  memory.setUint8(record + RecordField.reg, regField(kinds, instruction));
  memory.setUint8(record + RecordField.rm, rm);
  memory.setUint8(record + RecordField.index, SLOT_BYTES * instruction.index);
  memory.setUint8(record + RecordField.flags, flags);
  memory.setUint8(record + RecordField.segment, SLOTS_PER_SEGMENT * instruction.segment);
  memory.setInt32(record + RecordField.displacement, displacementField(kinds, instruction), true);
  memory.setInt32(record + RecordField.immediate, immediateField(kinds, instruction), true);
  const handler = handlerOfInstruction(instruction);
  const viewed = view?.[handler] ?? handler;
  memory.setUint16(record + RecordField.handler, viewed === 0 ? Tier0Handler.invalid : viewed, true);
}

type Kinds = readonly (OperandKind | undefined)[];

/** Width in bits of the operand of one of the classes, 32 without one. */
function widthOf(kinds: Kinds, instruction: Instruction, ...classes: OperandKind['class'][]): number {
  const kind = kinds.find((k) => k !== undefined && classes.includes(k.class));
  return kind?.width === 0 ? instruction.operandSize : (kind?.width ?? 32);
}

function regField(kinds: Kinds, instruction: Instruction): number {
  const numbered = kinds.some(
    (kind) =>
      kind?.class === 'segment-register' ||
      kind?.class === 'control-register' ||
      kind?.class === 'debug-register' ||
      kind?.class === 'test-register',
  );
  return numbered ? instruction.reg : registerOffset(instruction.reg, widthOf(kinds, instruction, 'reg'));
}

function displacementField(kinds: Kinds, instruction: Instruction): number {
  if (instruction.memory) return instruction.displacement;
  if (kinds.some((kind) => kind?.class === 'relative')) return instruction.operandSize === 16 ? 0xffff : -1;
  return instruction.immediate2;
}

function immediateField(kinds: Kinds, instruction: Instruction): number {
  const kind = kinds.find((k) => k?.class === 'immediate' || k?.class === 'relative');
  if (kind?.class === 'relative') return instruction.immediate + instruction.length;
  if (kind === undefined && !kinds.some((k) => k?.class === 'far-pointer')) return instruction.opcode;
  if (kind?.class !== 'immediate') return instruction.immediate;
  const width = kind.width === 0 ? instruction.operandSize : (kind.width ?? 32);
  return width === 32 ? instruction.immediate : instruction.immediate & ((1 << width) - 1);
}
