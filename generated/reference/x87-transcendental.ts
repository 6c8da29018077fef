// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { Slot } from '../state.ts';
import { fp_arctangent, fp_cosine, fp_f2xm1, fp_fyl2x, fp_fyl2xp1, fp_is_nan, fp_result, fp_sine, fp_tangent, fpu_empty, fpu_error, fpu_finish, fpu_finish_pair, fpu_finish_partial, fpu_pair_fault, fpu_pair_ready, fpu_record, fpu_underflow, fpu_value } from './procedures.ts';

/** F2XM1 — isa/instructions/x87-transcendental.yaml:12 */
export const F2XM1: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fp_f2xm1(s, fpu_value(s, 0), s.get(Slot.fcw));
  }
  fpu_finish(s, result, 0, 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FYL2X — isa/instructions/x87-transcendental.yaml:21 */
export const FYL2X: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, 0) ^ 1) & (fpu_empty(s, 1) ^ 1)) === 1) {
    result = fp_fyl2x(s, fpu_value(s, 0), fpu_value(s, 1), s.get(Slot.fcw));
  }
  fpu_finish(s, result, 1, 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FYL2XP1 — isa/instructions/x87-transcendental.yaml:29 */
export const FYL2XP1: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, 0) ^ 1) & (fpu_empty(s, 1) ^ 1)) === 1) {
    result = fp_fyl2xp1(s, fpu_value(s, 0), fpu_value(s, 1), s.get(Slot.fcw));
  }
  fpu_finish(s, result, 1, 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FPATAN — isa/instructions/x87-transcendental.yaml:37 */
export const FPATAN: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, 0) ^ 1) & (fpu_empty(s, 1) ^ 1)) === 1) {
    result = fp_arctangent(s, fpu_value(s, 1), fpu_value(s, 0), s.get(Slot.fcw));
  }
  fpu_finish(s, result, 1, 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FPTAN — isa/instructions/x87-transcendental.yaml:45 */
export const FPTAN: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let first: bigint = fpu_pair_fault(s);
  let pushed: bigint = first;
  if (fpu_pair_ready(s) === 1) {
    first = fp_tangent(s, fpu_value(s, 0), s.get(Slot.fcw));
    pushed = fp_is_nan(s, BigInt.asUintN(80, first)) === 1 ? first : fp_result(s, 0, 0x3fff8000000000000000n);
  }
  fpu_finish_pair(s, first, pushed, 0x600);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSIN — isa/instructions/x87-transcendental.yaml:58 */
export const FSIN: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fp_sine(s, fpu_value(s, 0), s.get(Slot.fcw));
  }
  fpu_finish_partial(s, result, 0x600);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FCOS — isa/instructions/x87-transcendental.yaml:66 */
export const FCOS: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fp_cosine(s, fpu_value(s, 0), s.get(Slot.fcw));
  }
  fpu_finish_partial(s, result, 0x600);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};

/** FSINCOS — isa/instructions/x87-transcendental.yaml:74 */
export const FSINCOS: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  let first: bigint = fpu_pair_fault(s);
  let second: bigint = first;
  if (fpu_pair_ready(s) === 1) {
    first = fp_sine(s, fpu_value(s, 0), s.get(Slot.fcw));
    second = fp_cosine(s, fpu_value(s, 0), s.get(Slot.fcw));
  }
  fpu_finish_pair(s, first, second, 0x600);
  fpu_record(s, next - i.length >>> 0, i.opcode);
};
