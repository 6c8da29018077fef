// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { fpu_error, fpu_initialize, fpu_load_environment_16, fpu_load_environment_32, fpu_load_state_16, fpu_load_state_32, fpu_set_control, fpu_set_status, fpu_store_environment_16, fpu_store_environment_32, fpu_store_registers } from './procedures.ts';

/** FNINIT — isa/instructions/x87-control.yaml:11 */
export const FNINIT: ReferenceBody = (s) => {
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  fpu_initialize(s);
};

/** FNCLEX — isa/instructions/x87-control.yaml:19 */
export const FNCLEX: ReferenceBody = (s) => {
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  s.set(Slot.fsw, s.get(Slot.fsw) & 0x7f00);
  s.set(Slot.ignne, 0);
};

/** FNSTCW — isa/instructions/x87-control.yaml:27 */
export const FNSTCW: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  s.store(i.segment, ea, 2, s.get(Slot.fcw));
};

/** FLDCW — isa/instructions/x87-control.yaml:34 */
export const FLDCW: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_set_control(s, s.load(i.segment, ea, 2));
};

/** FNSTSW — isa/instructions/x87-control.yaml:42 */
export const FNSTSW: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  s.store(i.segment, ea, 2, s.get(Slot.fsw));
};

/** FNSTSW_AX — isa/instructions/x87-control.yaml:49 */
export const FNSTSW_AX_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  writeOperand(s, i, 0, 16, ea, s.get(Slot.fsw));
};

/** FNSTENV — isa/instructions/x87-control.yaml:57 */
export const FNSTENV_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  s.probe(i.segment, ea, 14);
  fpu_store_environment_16(s, i.segment, ea);
  s.set(Slot.fcw, s.get(Slot.fcw) | 0x3f);
  fpu_set_status(s, s.get(Slot.fsw));
};

/** FNSTENV — isa/instructions/x87-control.yaml:57 */
export const FNSTENV_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  s.probe(i.segment, ea, 28);
  fpu_store_environment_32(s, i.segment, ea);
  s.set(Slot.fcw, s.get(Slot.fcw) | 0x3f);
  fpu_set_status(s, s.get(Slot.fsw));
};

/** FLDENV — isa/instructions/x87-control.yaml:68 */
export const FLDENV_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_load_environment_16(s, i.segment, ea);
};

/** FLDENV — isa/instructions/x87-control.yaml:68 */
export const FLDENV_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_load_environment_32(s, i.segment, ea);
};

/** FNSAVE — isa/instructions/x87-control.yaml:77 */
export const FNSAVE_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  s.probe(i.segment, ea, 94);
  fpu_store_environment_16(s, i.segment, ea);
  fpu_store_registers(s, i.segment, ea + 0xe >>> 0);
  fpu_initialize(s);
};

/** FNSAVE — isa/instructions/x87-control.yaml:77 */
export const FNSAVE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  s.probe(i.segment, ea, 108);
  fpu_store_environment_32(s, i.segment, ea);
  fpu_store_registers(s, i.segment, ea + 0x1c >>> 0);
  fpu_initialize(s);
};

/** FRSTOR — isa/instructions/x87-control.yaml:88 */
export const FRSTOR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_load_state_16(s, i.segment, ea);
};

/** FRSTOR — isa/instructions/x87-control.yaml:88 */
export const FRSTOR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_load_state_32(s, i.segment, ea);
};

/** FNOP — isa/instructions/x87-control.yaml:96 */
export const FNOP: ReferenceBody = (s) => {
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
};

/** FNENI — isa/instructions/x87-control.yaml:104 */
export const FNENI: ReferenceBody = (s) => {
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
};

/** FNDISI — isa/instructions/x87-control.yaml:111 */
export const FNDISI: ReferenceBody = (s) => {
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
};

/** FNSETPM — isa/instructions/x87-control.yaml:118 */
export const FNSETPM: ReferenceBody = (s) => {
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
};
