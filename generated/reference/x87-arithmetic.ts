// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { operandIndex } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { fp_extract_exponent, fp_extract_significand, fp_remainder, fp_result, fp_round_to_integer, fp_scale, fp_sqrt, fpu_arithmetic_0, fpu_arithmetic_1, fpu_arithmetic_4, fpu_arithmetic_5, fpu_arithmetic_6, fpu_arithmetic_7, fpu_empty, fpu_error, fpu_finish, fpu_finish_pair, fpu_finish_partial, fpu_pair_fault, fpu_pair_ready, fpu_record, fpu_replace, fpu_underflow, fpu_value } from './procedures.ts';

/** FADD — isa/instructions/x87-arithmetic.yaml:25 */
export const FADD: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_0(s, operandIndex(i, 0), operandIndex(i, 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FADDP — isa/instructions/x87-arithmetic.yaml:31 */
export const FADDP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_0(s, operandIndex(i, 0), operandIndex(i, 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FMUL — isa/instructions/x87-arithmetic.yaml:38 */
export const FMUL: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_1(s, operandIndex(i, 0), operandIndex(i, 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FMULP — isa/instructions/x87-arithmetic.yaml:44 */
export const FMULP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_1(s, operandIndex(i, 0), operandIndex(i, 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSUB — isa/instructions/x87-arithmetic.yaml:51 */
export const FSUB: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_4(s, operandIndex(i, 0), operandIndex(i, 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSUBP — isa/instructions/x87-arithmetic.yaml:57 */
export const FSUBP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_4(s, operandIndex(i, 0), operandIndex(i, 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSUBR — isa/instructions/x87-arithmetic.yaml:64 */
export const FSUBR: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_5(s, operandIndex(i, 0), operandIndex(i, 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSUBRP — isa/instructions/x87-arithmetic.yaml:70 */
export const FSUBRP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_5(s, operandIndex(i, 0), operandIndex(i, 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FDIV — isa/instructions/x87-arithmetic.yaml:77 */
export const FDIV: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_6(s, operandIndex(i, 0), operandIndex(i, 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FDIVP — isa/instructions/x87-arithmetic.yaml:83 */
export const FDIVP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_6(s, operandIndex(i, 0), operandIndex(i, 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FDIVR — isa/instructions/x87-arithmetic.yaml:90 */
export const FDIVR: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_7(s, operandIndex(i, 0), operandIndex(i, 1), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FDIVRP — isa/instructions/x87-arithmetic.yaml:96 */
export const FDIVRP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_arithmetic_7(s, operandIndex(i, 0), operandIndex(i, 1), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FABS — isa/instructions/x87-arithmetic.yaml:103 */
export const FABS: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_replace(s, fp_result(s, 0, fpu_value(s, 0) & 0x7fffffffffffffffffffn));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCHS — isa/instructions/x87-arithmetic.yaml:109 */
export const FCHS: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_replace(s, fp_result(s, 0, fpu_value(s, 0) ^ 0x80000000000000000000n));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSQRT — isa/instructions/x87-arithmetic.yaml:115 */
export const FSQRT: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_replace(s, fp_sqrt(s, fpu_value(s, 0), s.get(Slot.fcw)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FRNDINT — isa/instructions/x87-arithmetic.yaml:121 */
export const FRNDINT: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_replace(s, fp_round_to_integer(s, fpu_value(s, 0), s.get(Slot.fcw)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSCALE — isa/instructions/x87-arithmetic.yaml:127 */
export const FSCALE: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, 0) ^ 1) & (fpu_empty(s, 1) ^ 1)) === 1) {
    result = fp_scale(s, fpu_value(s, 0), fpu_value(s, 1), s.get(Slot.fcw));
  }
  fpu_finish(s, result, 0, 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FPREM — isa/instructions/x87-arithmetic.yaml:135 */
export const FPREM: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, 0) ^ 1) & (fpu_empty(s, 1) ^ 1)) === 1) {
    result = fp_remainder(s, fpu_value(s, 0), fpu_value(s, 1), s.get(Slot.fcw), 0);
  }
  fpu_finish_partial(s, result, 0x4700);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FPREM1 — isa/instructions/x87-arithmetic.yaml:143 */
export const FPREM1: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, 0) ^ 1) & (fpu_empty(s, 1) ^ 1)) === 1) {
    result = fp_remainder(s, fpu_value(s, 0), fpu_value(s, 1), s.get(Slot.fcw), 1);
  }
  fpu_finish_partial(s, result, 0x4700);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FXTRACT — isa/instructions/x87-arithmetic.yaml:151 */
export const FXTRACT: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let exponent: bigint = fpu_pair_fault(s);
  let significand: bigint = exponent;
  if (fpu_pair_ready(s) === 1) {
    const a = fpu_value(s, 0);
    exponent = fp_extract_exponent(s, a);
    significand = fp_extract_significand(s, a);
  }
  fpu_finish_pair(s, exponent, significand, 0x200);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};
