// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, readOperand } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { call_far_16, call_far_32, jump_far, return_far_16, return_far_32 } from './procedures.ts';

/** JMP_FAR — isa/instructions/far.yaml:5 */
export const JMP_FAR_16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  jump_far(s, i.immediate2, (i.immediate >>> 0), next);
};

/** JMP_FAR — isa/instructions/far.yaml:5 */
export const JMP_FAR_32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  jump_far(s, i.immediate2, (i.immediate >>> 0), next);
};

/** JMP_FAR_M — isa/instructions/far.yaml:14 */
export const JMP_FAR_M_16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 2);
  const chosen = s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2);
  jump_far(s, chosen, offset, next);
};

/** JMP_FAR_M — isa/instructions/far.yaml:14 */
export const JMP_FAR_M_32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 4);
  const chosen = s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 2);
  jump_far(s, chosen, offset, next);
};

/** CALL_FAR — isa/instructions/far.yaml:25 */
export const CALL_FAR_16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  call_far_16(s, i.immediate2, (i.immediate >>> 0), next);
};

/** CALL_FAR — isa/instructions/far.yaml:25 */
export const CALL_FAR_32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  call_far_32(s, i.immediate2, (i.immediate >>> 0), next);
};

/** CALL_FAR_M — isa/instructions/far.yaml:37 */
export const CALL_FAR_M_16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 2);
  const chosen = s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2);
  call_far_16(s, chosen, offset, next);
};

/** CALL_FAR_M — isa/instructions/far.yaml:37 */
export const CALL_FAR_M_32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 4);
  const chosen = s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 2);
  call_far_32(s, chosen, offset, next);
};

/** RET_FAR — isa/instructions/far.yaml:50 */
export const RET_FAR_16: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  return_far_16(s, 0);
};

/** RET_FAR — isa/instructions/far.yaml:50 */
export const RET_FAR_32: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  return_far_32(s, 0);
};

/** RET_FAR_I — isa/instructions/far.yaml:59 */
export const RET_FAR_I_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const bytes = readOperand(s, i, 0, 16, ea);
  return_far_16(s, bytes);
};

/** RET_FAR_I — isa/instructions/far.yaml:59 */
export const RET_FAR_I_16_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const bytes = readOperand(s, i, 0, 16, ea);
  return_far_32(s, bytes);
};
