import { forms } from '../../generated/forms.ts';
import { usesStackSegment } from '../engine/addressing.ts';
import type { Form } from '../engine/form.ts';
import { fieldBytes, immediateFields } from '../engine/immediate-fields.ts';
import type { Instruction } from '../engine/instruction.ts';
import { escapeBytes } from '../engine/opcode-escape.ts';
import { isOperandSizePrefix, prefixByte } from '../engine/prefix.ts';
import { encodeAddress } from './encode-address.ts';
import { pushLittleEndian } from './little-endian.ts';

const SS = 2;
const DS = 3;

/**
 * Encodes an instruction, the inverse of `decode`: prefixes in nasm's order (LOCK or repeat, segment, operand size,
 * address size, mandatory), the shortest displacement. `instruction.length` is ignored.
 *
 * @param codeSize default operand and address size of the code segment in bits
 * @param wide a displacement takes its full length even when it would fit in a byte
 * @returns 1…15 bytes
 */
export function encode(instruction: Instruction, codeSize: 16 | 32, wide = false): number[] {
  const form = forms[instruction.form] as Form;
  const bytes = prefixBytes(instruction, form, codeSize);
  bytes.push(...escapeBytes(form.map));
  bytes.push(form.plusRegister ? (form.opcode & 0xf8) | instruction.rm : form.opcode);
  if (form.modrm !== 'none') {
    const reg = form.digit >= 0 ? form.digit : instruction.reg;
    if (instruction.memory) bytes.push(...encodeAddress(reg, instruction, wide));
    else bytes.push(0xc0 | (reg << 3) | (form.rm >= 0 ? form.rm : instruction.rm));
  }
  for (const field of immediateFields[instruction.form] as (typeof immediateFields)[number]) {
    const count = fieldBytes(field, instruction.operandSize, instruction.addressSize);
    pushLittleEndian(bytes, instruction[field.target], count);
  }
  return bytes;
}

/** Segment that a memory access with this base goes to when no prefix says otherwise. */
export function defaultSegment(base: number): number {
  return usesStackSegment(base) ? SS : DS;
}

function prefixBytes(instruction: Instruction, form: Form, codeSize: 16 | 32): number[] {
  const bytes: number[] = [];
  if (instruction.lock) bytes.push(prefixByte('lock'));
  if (instruction.repeat !== 0) bytes.push(prefixByte('repeat', instruction.repeat));
  if (instruction.segment !== defaultSegment(instruction.base))
    bytes.push(prefixByte('segment', instruction.segment));
  if (instruction.operandSize !== codeSize && !isOperandSizePrefix(form.prefix))
    bytes.push(prefixByte('operand-size'));
  if (instruction.addressSize !== codeSize) bytes.push(prefixByte('address-size'));
  if (form.prefix > 0) bytes.push(form.prefix);
  return bytes;
}
