// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, operandIndex, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { check_general_detect, debug_register, has_cache_test, read_control, read_debug, read_test, write_control, write_debug, write_test } from './procedures.ts';

/** MOV_FROM_CR — isa/instructions/control-register.yaml:7 */
export const MOV_FROM_CR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (operandIndex(i, 1) === 4 && s.get(Slot.cr4_mask) === 0) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 32, ea, read_control(s, operandIndex(i, 1)));
};

/** MOV_TO_CR — isa/instructions/control-register.yaml:20 */
export const MOV_TO_CR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (operandIndex(i, 0) === 4 && s.get(Slot.cr4_mask) === 0) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const src = readOperand(s, i, 1, 32, ea);
  write_control(s, operandIndex(i, 0), src);
};

/** MOV_FROM_DR — isa/instructions/control-register.yaml:32 */
export const MOV_FROM_DR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr4) >>> 3 & 0x1) === 1 && (operandIndex(i, 1) & 6) === 4) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  check_general_detect(s);
  writeOperand(s, i, 0, 32, ea, read_debug(s, debug_register(s, operandIndex(i, 1))));
};

/** MOV_TO_DR — isa/instructions/control-register.yaml:47 */
export const MOV_TO_DR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr4) >>> 3 & 0x1) === 1 && (operandIndex(i, 0) & 6) === 4) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const src = readOperand(s, i, 1, 32, ea);
  check_general_detect(s);
  write_debug(s, debug_register(s, operandIndex(i, 0)), src);
};

/** MOV_FROM_TR — isa/instructions/control-register.yaml:62 */
export const MOV_FROM_TR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (((operandIndex(i, 1) < 6 ? 1 : 0) & (has_cache_test(s) ^ 1)) === 1) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 32, ea, read_test(s, operandIndex(i, 1)));
};

/** MOV_TO_TR — isa/instructions/control-register.yaml:74 */
export const MOV_TO_TR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (((operandIndex(i, 0) < 6 ? 1 : 0) & (has_cache_test(s) ^ 1)) === 1) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const src = readOperand(s, i, 1, 32, ea);
  write_test(s, operandIndex(i, 0), src);
};
