// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, readOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { check_jump, peek_16, peek_32, push_16, push_32, release } from './procedures.ts';

/** JMP — isa/instructions/control.yaml:7 */
export const JMP_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const to = target;
  check_jump(s, to);
  s.set(Slot.eip, to);
};

/** JMP — isa/instructions/control.yaml:7 */
export const JMP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const to = target;
  check_jump(s, to);
  s.set(Slot.eip, to);
};

/** JMP — isa/instructions/control.yaml:7 */
export const JMP_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 16, ea);
  const to = target;
  check_jump(s, to);
  s.set(Slot.eip, to);
};

/** CALL — isa/instructions/control.yaml:19 */
export const CALL_32_16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const to = target;
  check_jump(s, to);
  push_16(s, next & 0xffff);
  s.set(Slot.eip, to);
};

/** CALL — isa/instructions/control.yaml:19 */
export const CALL_32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const to = target;
  check_jump(s, to);
  push_32(s, next);
  s.set(Slot.eip, to);
};

/** CALL — isa/instructions/control.yaml:19 */
export const CALL_16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 16, ea);
  const to = target;
  check_jump(s, to);
  push_16(s, next & 0xffff);
  s.set(Slot.eip, to);
};

/** RET — isa/instructions/control.yaml:31 */
export const RET_16: ReferenceBody = (s) => {
  const to = peek_16(s, 0);
  check_jump(s, to);
  release(s, 2);
  s.set(Slot.eip, to);
};

/** RET — isa/instructions/control.yaml:31 */
export const RET_32: ReferenceBody = (s) => {
  const to = peek_32(s, 0);
  check_jump(s, to);
  release(s, 4);
  s.set(Slot.eip, to);
};

/** RET_I — isa/instructions/control.yaml:42 */
export const RET_I_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const bytes = readOperand(s, i, 0, 16, ea);
  const to = peek_16(s, 0);
  check_jump(s, to);
  release(s, bytes + 2 >>> 0);
  s.set(Slot.eip, to);
};

/** RET_I — isa/instructions/control.yaml:42 */
export const RET_I_16_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const bytes = readOperand(s, i, 0, 16, ea);
  const to = peek_32(s, 0);
  check_jump(s, to);
  release(s, bytes + 4 >>> 0);
  s.set(Slot.eip, to);
};

/** JECXZ — isa/instructions/control.yaml:54 */
export const JECXZ_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if ((s.get(Slot.ecx) & addressMask(i)) === 0) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JECXZ — isa/instructions/control.yaml:54 */
export const JECXZ_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if ((s.get(Slot.ecx) & addressMask(i)) === 0) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** LOOP — isa/instructions/control.yaml:65 */
export const LOOP_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
  const taken = count !== 0 ? 1 : 0;
  if (taken === 1) {
    check_jump(s, target);
  }
  s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
  if (taken === 1) {
    s.set(Slot.eip, target);
  }
};

/** LOOP — isa/instructions/control.yaml:65 */
export const LOOP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
  const taken = count !== 0 ? 1 : 0;
  if (taken === 1) {
    check_jump(s, target);
  }
  s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
  if (taken === 1) {
    s.set(Slot.eip, target);
  }
};

/** LOOPE — isa/instructions/control.yaml:76 */
export const LOOPE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
  const taken = (count !== 0 ? 1 : 0) & s.getFlag(Flag.ZF);
  if (taken === 1) {
    check_jump(s, target);
  }
  s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
  if (taken === 1) {
    s.set(Slot.eip, target);
  }
};

/** LOOPE — isa/instructions/control.yaml:76 */
export const LOOPE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
  const taken = (count !== 0 ? 1 : 0) & s.getFlag(Flag.ZF);
  if (taken === 1) {
    check_jump(s, target);
  }
  s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
  if (taken === 1) {
    s.set(Slot.eip, target);
  }
};

/** LOOPNE — isa/instructions/control.yaml:88 */
export const LOOPNE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
  const taken = (count !== 0 ? 1 : 0) & (s.getFlag(Flag.ZF) ^ 1);
  if (taken === 1) {
    check_jump(s, target);
  }
  s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
  if (taken === 1) {
    s.set(Slot.eip, target);
  }
};

/** LOOPNE — isa/instructions/control.yaml:88 */
export const LOOPNE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
  const taken = (count !== 0 ? 1 : 0) & (s.getFlag(Flag.ZF) ^ 1);
  if (taken === 1) {
    check_jump(s, target);
  }
  s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
  if (taken === 1) {
    s.set(Slot.eip, target);
  }
};

/** UD1 — isa/instructions/control.yaml:100 */
export const UD1_16: ReferenceBody = () => {
  throw new GuestFault(6, undefined); // #UD
};

/** UD1 — isa/instructions/control.yaml:100 */
export const UD1_32: ReferenceBody = () => {
  throw new GuestFault(6, undefined); // #UD
};

/** UD2 — isa/instructions/control.yaml:107 */
export const UD2: ReferenceBody = () => {
  throw new GuestFault(6, undefined); // #UD
};
