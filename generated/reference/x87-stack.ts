// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { operandIndex } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { fp_indefinite, fp_result, fp_zero, fpu_empty, fpu_error, fpu_finish, fpu_free, fpu_move_if, fpu_note, fpu_pop, fpu_push, fpu_push_checked, fpu_push_constant, fpu_record, fpu_set, fpu_stops, fpu_underflow, fpu_value } from './procedures.ts';

/** FLD — isa/instructions/x87-stack.yaml:19 */
export const FLD: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  if (fpu_empty(s, operandIndex(i, 0)) === 1) {
    fpu_push_checked(s, fpu_underflow(s));
  } else {
    fpu_push(s, fp_result(s, 0, fpu_value(s, operandIndex(i, 0))));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FST — isa/instructions/x87-stack.yaml:31 */
export const FST: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish(s, fpu_empty(s, 0) === 1 ? fpu_underflow(s) : fp_result(s, 0, fpu_value(s, 0)), operandIndex(i, 0), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSTP — isa/instructions/x87-stack.yaml:37 */
export const FSTP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish(s, fpu_empty(s, 0) === 1 ? fpu_underflow(s) : fp_result(s, 0, fpu_value(s, 0)), operandIndex(i, 0), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSTPNCE — isa/instructions/x87-stack.yaml:46 */
export const FSTPNCE: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  if (fpu_empty(s, 0) === 1) {
    fpu_pop(s);
    s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xfdff) | ((0) << 9)) >>> 0);
  } else {
    fpu_finish(s, fp_result(s, 0, fpu_value(s, 0)), operandIndex(i, 0), 1);
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FXCH — isa/instructions/x87-stack.yaml:58 */
export const FXCH: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  const first = fpu_empty(s, 0) === 1 ? fp_indefinite(s) : fpu_value(s, 0);
  const second = fpu_empty(s, operandIndex(i, 0)) === 1 ? fp_indefinite(s) : fpu_value(s, operandIndex(i, 0));
  const status = (fpu_empty(s, 0) | fpu_empty(s, operandIndex(i, 0))) === 1 ? 0x41 : 0;
  if (!(fpu_stops(s, status) === 1)) {
    fpu_set(s, 0, second);
    fpu_set(s, operandIndex(i, 0), first);
  }
  fpu_note(s, status, 0x200);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVB — isa/instructions/x87-stack.yaml:74 */
export const FCMOVB: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, s.getFlag(Flag.CF), operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVE — isa/instructions/x87-stack.yaml:80 */
export const FCMOVE: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, s.getFlag(Flag.ZF), operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVBE — isa/instructions/x87-stack.yaml:86 */
export const FCMOVBE: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, s.getFlag(Flag.CF) | s.getFlag(Flag.ZF), operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVU — isa/instructions/x87-stack.yaml:92 */
export const FCMOVU: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, s.getFlag(Flag.PF), operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVNB — isa/instructions/x87-stack.yaml:98 */
export const FCMOVNB: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, s.getFlag(Flag.CF) ^ 1, operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVNE — isa/instructions/x87-stack.yaml:104 */
export const FCMOVNE: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, s.getFlag(Flag.ZF) ^ 1, operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVNBE — isa/instructions/x87-stack.yaml:110 */
export const FCMOVNBE: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, (s.getFlag(Flag.CF) | s.getFlag(Flag.ZF)) ^ 1, operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCMOVNU — isa/instructions/x87-stack.yaml:116 */
export const FCMOVNU: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_move_if(s, s.getFlag(Flag.PF) ^ 1, operandIndex(i, 0), operandIndex(i, 1));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FLD1 — isa/instructions/x87-stack.yaml:122 */
export const FLD1: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fp_result(s, 0, 0x3fff8000000000000000n));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FLDL2T — isa/instructions/x87-stack.yaml:128 */
export const FLDL2T: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push_constant(s, 0x4000d49a784bcd1b8afen, 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FLDL2E — isa/instructions/x87-stack.yaml:134 */
export const FLDL2E: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push_constant(s, 0x3fffb8aa3b295c17f0bbn, 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FLDPI — isa/instructions/x87-stack.yaml:140 */
export const FLDPI: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push_constant(s, 0x4000c90fdaa22168c234n, 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FLDLG2 — isa/instructions/x87-stack.yaml:146 */
export const FLDLG2: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push_constant(s, 0x3ffd9a209a84fbcff798n, 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FLDLN2 — isa/instructions/x87-stack.yaml:152 */
export const FLDLN2: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push_constant(s, 0x3ffeb17217f7d1cf79abn, 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FLDZ — isa/instructions/x87-stack.yaml:158 */
export const FLDZ: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fp_result(s, 0, fp_zero(s, 0)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FFREE — isa/instructions/x87-stack.yaml:164 */
export const FFREE: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_free(s, operandIndex(i, 0));
  s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xfdff) | ((0) << 9)) >>> 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FFREEP — isa/instructions/x87-stack.yaml:172 */
export const FFREEP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_free(s, operandIndex(i, 0));
  fpu_pop(s);
  s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xfdff) | ((0) << 9)) >>> 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FINCSTP — isa/instructions/x87-stack.yaml:181 */
export const FINCSTP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xc7ff) | (((s.get(Slot.fsw) >>> 11 & 0x7) + 1 & 0x7) << 11)) >>> 0);
  s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xfdff) | ((0) << 9)) >>> 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FDECSTP — isa/instructions/x87-stack.yaml:188 */
export const FDECSTP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xc7ff) | (((s.get(Slot.fsw) >>> 11 & 0x7) - 1 & 0x7) << 11)) >>> 0);
  s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xfdff) | ((0) << 9)) >>> 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};
