// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { operandIndex } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { fp_class, fp_compare, fp_zero, fpu_compared, fpu_empty, fpu_error, fpu_finish_compare, fpu_finish_compare_flags, fpu_record, fpu_value } from './procedures.ts';

/** FCOM — isa/instructions/x87-compare.yaml:17 */
export const FCOM: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared(s, 0, operandIndex(i, 0), 0), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCOMP — isa/instructions/x87-compare.yaml:26 */
export const FCOMP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared(s, 0, operandIndex(i, 0), 0), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCOMPP — isa/instructions/x87-compare.yaml:35 */
export const FCOMPP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared(s, 0, 1, 0), 2);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FUCOM — isa/instructions/x87-compare.yaml:41 */
export const FUCOM: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared(s, 0, operandIndex(i, 0), 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FUCOMP — isa/instructions/x87-compare.yaml:47 */
export const FUCOMP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared(s, 0, operandIndex(i, 0), 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FUCOMPP — isa/instructions/x87-compare.yaml:53 */
export const FUCOMPP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared(s, 0, 1, 1), 2);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCOMI — isa/instructions/x87-compare.yaml:59 */
export const FCOMI: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare_flags(s, fpu_compared(s, operandIndex(i, 0), operandIndex(i, 1), 0), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCOMIP — isa/instructions/x87-compare.yaml:66 */
export const FCOMIP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare_flags(s, fpu_compared(s, operandIndex(i, 0), operandIndex(i, 1), 0), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FUCOMI — isa/instructions/x87-compare.yaml:73 */
export const FUCOMI: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare_flags(s, fpu_compared(s, operandIndex(i, 0), operandIndex(i, 1), 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FUCOMIP — isa/instructions/x87-compare.yaml:79 */
export const FUCOMIP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare_flags(s, fpu_compared(s, operandIndex(i, 0), operandIndex(i, 1), 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FTST — isa/instructions/x87-compare.yaml:86 */
export const FTST: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let status: number = 0x4541;
  if (!(fpu_empty(s, 0) === 1)) {
    status = fp_compare(s, fpu_value(s, 0), fp_zero(s, 0), 0);
  }
  fpu_finish_compare(s, status, 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FXAM — isa/instructions/x87-compare.yaml:94 */
export const FXAM: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  const value = fpu_value(s, 0);
  const kind = fpu_empty(s, 0) === 1 ? 5 : fp_class(s, value);
  const codes = (kind >>> 1 & 0x1) << 2 | (Number(BigInt.asUintN(1, value >> 79n)) << 1 | kind & 0x1);
  s.set(Slot.fsw, s.get(Slot.fsw) & 0xb8ff | kind >>> 2 << 14 & 0xffff | codes << 8 & 0xffff);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};
