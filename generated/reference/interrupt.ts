// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, readOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { deliver_from, iret_16, iret_32, software_interrupt } from './procedures.ts';

/** INT3 — isa/instructions/interrupt.yaml:5 */
export const INT3: ReferenceBody = (s) => {
  const next = s.get(Slot.eip);
  deliver_from(s, 3, 0, 0, 1, 0, next);
};

/** INT — isa/instructions/interrupt.yaml:12 */
export const INT_8: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  const vector = readOperand(s, i, 0, 8, ea);
  software_interrupt(s, vector, next);
};

/** INTO — isa/instructions/interrupt.yaml:19 */
export const INTO: ReferenceBody = (s) => {
  const next = s.get(Slot.eip);
  if (s.getFlag(Flag.OF) === 1) {
    deliver_from(s, 4, 0, 0, 1, 0, next);
  }
};

/** INT1 — isa/instructions/interrupt.yaml:28 */
export const INT1: ReferenceBody = (s) => {
  const next = s.get(Slot.eip);
  deliver_from(s, 1, 0, 0, 0, 0, next);
};

/** BOUND — isa/instructions/interrupt.yaml:36 */
export const BOUND_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const value = readOperand(s, i, 0, 16, ea);
  const lower = s.load(i.segment, ea, 2);
  const upper = s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2);
  if (bits.signed(value, 16) < bits.signed(lower, 16) || bits.signed(value, 16) > bits.signed(upper, 16)) {
    throw new GuestFault(5, undefined); // #BR
  }
};

/** BOUND — isa/instructions/interrupt.yaml:36 */
export const BOUND_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const value = readOperand(s, i, 0, 32, ea);
  const lower = s.load(i.segment, ea, 4);
  const upper = s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 4);
  if ((value | 0) < (lower | 0) || (value | 0) > (upper | 0)) {
    throw new GuestFault(5, undefined); // #BR
  }
};

/** IRET — isa/instructions/interrupt.yaml:47 */
export const IRET_16: ReferenceBody = (s) => {
  const next = s.get(Slot.eip);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3 && (!((s.get(Slot.cr4) & 0x1) === 1) || false)) {
    throw new GuestFault(13, 0); // #GP
  }
  iret_16(s, next);
};

/** IRET — isa/instructions/interrupt.yaml:47 */
export const IRET_32: ReferenceBody = (s) => {
  const next = s.get(Slot.eip);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3 && true) {
    throw new GuestFault(13, 0); // #GP
  }
  iret_32(s, next);
};
