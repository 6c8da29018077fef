// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, operandIndex, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { segmentSelector } from '../../runtime/engine/reference/segment-slot.ts';
import { Slot } from '../state.ts';
import { load_data_segment, load_segment_register, load_stack_segment, moved_esp, peek_16, peek_32, push_16, push_32 } from './procedures.ts';

/** MOV_FROM_SREG — isa/instructions/segment.yaml:14 */
export const MOV_FROM_SREG_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(segmentSelector(operandIndex(i, 1))));
};

/** MOV_FROM_SREG — isa/instructions/segment.yaml:14 */
export const MOV_FROM_SREG_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 32, ea, s.get(segmentSelector(operandIndex(i, 1))));
};

/** MOV_FROM_SREG — isa/instructions/segment.yaml:14 */
export const MOV_FROM_SREG_16__2: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(segmentSelector(operandIndex(i, 1))));
};

/** MOV_TO_SREG — isa/instructions/segment.yaml:24 */
export const MOV_TO_SREG_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (operandIndex(i, 0) === 1 || operandIndex(i, 0) > 5) {
    throw new GuestFault(6, undefined); // #UD
  }
  const src = readOperand(s, i, 1, 16, ea);
  load_segment_register(s, operandIndex(i, 0), src);
  if (operandIndex(i, 0) === 2) {
    s.intrinsic('inhibit_interrupts', []);
    s.set(Slot.inhibit_debug, s.get(Slot.inhibit));
  }
};

/** PUSH_SREG — isa/instructions/segment.yaml:37 */
export const PUSH_SREG_16: ReferenceBody = (s, i) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  push_16(s, s.get(segmentSelector(operandIndex(i, 0))));
};

/** PUSH_SREG — isa/instructions/segment.yaml:37 */
export const PUSH_SREG_32: ReferenceBody = (s, i) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  push_32(s, s.get(segmentSelector(operandIndex(i, 0))));
};

/** POP_SREG — isa/instructions/segment.yaml:51 */
export const POP_SREG_16: ReferenceBody = (s, i) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const chosen = peek_16(s, 0);
  const top = moved_esp(s, 2);
  load_segment_register(s, operandIndex(i, 0), chosen);
  s.set(Slot.esp, top);
  if (operandIndex(i, 0) === 2) {
    s.intrinsic('inhibit_interrupts', []);
    s.set(Slot.inhibit_debug, s.get(Slot.inhibit));
  }
};

/** POP_SREG — isa/instructions/segment.yaml:51 */
export const POP_SREG_32: ReferenceBody = (s, i) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const chosen = peek_32(s, 0) & 0xffff;
  const top = moved_esp(s, 4);
  load_segment_register(s, operandIndex(i, 0), chosen);
  s.set(Slot.esp, top);
  if (operandIndex(i, 0) === 2) {
    s.intrinsic('inhibit_interrupts', []);
    s.set(Slot.inhibit_debug, s.get(Slot.inhibit));
  }
};

/** LES — isa/instructions/segment.yaml:71 */
export const LES_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 2);
  load_data_segment(s, 0, s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 16, ea, offset);
};

/** LES — isa/instructions/segment.yaml:71 */
export const LES_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 4);
  load_data_segment(s, 0, s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 32, ea, offset);
};

/** LDS — isa/instructions/segment.yaml:80 */
export const LDS_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 2);
  load_data_segment(s, 3, s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 16, ea, offset);
};

/** LDS — isa/instructions/segment.yaml:80 */
export const LDS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 4);
  load_data_segment(s, 3, s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 32, ea, offset);
};

/** LSS — isa/instructions/segment.yaml:89 */
export const LSS_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 2);
  load_stack_segment(s, s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 16, ea, offset);
};

/** LSS — isa/instructions/segment.yaml:89 */
export const LSS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 4);
  load_stack_segment(s, s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 32, ea, offset);
};

/** LFS — isa/instructions/segment.yaml:98 */
export const LFS_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 2);
  load_data_segment(s, 4, s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 16, ea, offset);
};

/** LFS — isa/instructions/segment.yaml:98 */
export const LFS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 4);
  load_data_segment(s, 4, s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 32, ea, offset);
};

/** LGS — isa/instructions/segment.yaml:107 */
export const LGS_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 2);
  load_data_segment(s, 5, s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 16, ea, offset);
};

/** LGS — isa/instructions/segment.yaml:107 */
export const LGS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const offset = s.load(i.segment, ea, 4);
  load_data_segment(s, 5, s.load(i.segment, (ea + 4 & addressMask(i)) >>> 0, 2));
  writeOperand(s, i, 0, 32, ea, offset);
};
