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

/** How the operands of a form lie in its records. Widths are in bits; 0: that of the instruction. */
interface RecordLayout {
  /** Width of the register in ModRM.rm or the opcode, and of that in ModRM.reg. */
  readonly rmWidth: number;
  readonly regWidth: number;
  /** ModRM.reg is a number of a segment, control, debug or test register. */
  readonly numbered: boolean;
  readonly relative: boolean;
  /** There is an immediate, of this width. */
  readonly immediate: boolean;
  readonly immediateWidth: number;
  /** Nothing but the opcode stands in the immediate's place. */
  readonly opcode: boolean;
}

const NUMBERED: ReadonlySet<OperandKind['class']> = new Set([
  'segment-register',
  'control-register',
  'debug-register',
  'test-register',
]);

const layouts: readonly RecordLayout[] = forms.map(({ operands }) => {
  const kinds = operands.flatMap((operand) => operandKinds[operand.kind] ?? []);
  const width = (...classes: OperandKind['class'][]): number =>
    kinds.find((kind) => classes.includes(kind.class))?.width ?? 32;
  const constant = kinds.find((kind) => kind.class === 'immediate' || kind.class === 'relative');
  return {
    rmWidth: width('rm', 'opcode-register'),
    regWidth: width('reg'),
    numbered: kinds.some((kind) => NUMBERED.has(kind.class)),
    relative: kinds.some((kind) => kind.class === 'relative'),
    immediate: constant?.class === 'immediate',
    immediateWidth: constant?.width ?? 32,
    opcode: constant === undefined && !kinds.some((kind) => kind.class === 'far-pointer'),
  };
});

/**
 * Writes the record of an instruction.
 *
 * @param words the engine's memory
 * @param record byte address of the record
 * @param view handler numbers by handler number in the active code view; undefined where nothing is replaced
 */
export function encodeRecord(
  words: Int32Array,
  record: number,
  instruction: Instruction,
  view: Uint16Array | undefined,
): void {
  const layout = layouts[instruction.form]!;
  const size = instruction.operandSize;
  let flags = instruction.scale;
  if (instruction.addressSize === 16) flags |= RecordFlag.addressSize16;
  if (instruction.base === ESP) flags |= RecordFlag.baseIsEsp;
  const rm = instruction.memory
    ? SLOT_BYTES * instruction.base
    : registerOffset(instruction.rm, layout.rmWidth || size);
  const reg = layout.numbered ? instruction.reg : registerOffset(instruction.reg, layout.regWidth || size);
  const handler = handlerOfInstruction(instruction);
  const viewed = view === undefined ? handler : (view[handler] ?? handler);
  const index = SLOT_BYTES * instruction.index;
  const segment = SLOTS_PER_SEGMENT * instruction.segment;
  const { length } = instruction;
  const word = record >> 2;
  words[word] =
    at(RecordField.handler, viewed === 0 ? Tier0Handler.invalid : viewed) |
    at(RecordField.length, length) |
    at(RecordField.reg, reg);
  words[word + 1] =
    at(RecordField.rm, rm) |
    at(RecordField.index, index) |
    at(RecordField.flags, flags) |
    at(RecordField.segment, segment);
  words[word + (RecordField.displacement >> 2)] = displacementField(layout, instruction);
  words[word + (RecordField.immediate >> 2)] = immediateField(layout, instruction);
}

/** A field at its place in the word of the record that it lies in. */
function at(field: number, value: number): number {
  return value << (8 * (field & 3));
}

function displacementField({ relative }: RecordLayout, instruction: Instruction): number {
  if (instruction.memory) return instruction.displacement;
  if (relative) return instruction.operandSize === 16 ? 0xffff : -1;
  return instruction.immediate2;
}

function immediateField(layout: RecordLayout, instruction: Instruction): number {
  if (layout.relative) return instruction.immediate + instruction.length;
  if (layout.opcode) return instruction.opcode;
  if (!layout.immediate) return instruction.immediate;
  const width = layout.immediateWidth || instruction.operandSize;
  return width === 32 ? instruction.immediate : instruction.immediate & ((1 << width) - 1);
}
