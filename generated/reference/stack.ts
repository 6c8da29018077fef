// Generated from isa/ by `ring1 generate`. Do not edit.

import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { merge_16, merge_32, moved_esp, peek_16, peek_32, pop_16, pop_32, probe_pushes_16, probe_pushes_32, push_16, push_32, release, stack_mask } from './procedures.ts';

/** PUSH — isa/instructions/stack.yaml:5 */
export const PUSH_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 16, ea);
  push_16(s, src);
};

/** PUSH — isa/instructions/stack.yaml:5 */
export const PUSH_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 32, ea);
  push_32(s, src);
};

/** POP — isa/instructions/stack.yaml:17 */
export const POP_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 16, ea, pop_16(s));
};

/** POP — isa/instructions/stack.yaml:17 */
export const POP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 32, ea, pop_32(s));
};

/** POP_M — isa/instructions/stack.yaml:27 */
export const POP_M_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const value = peek_16(s, 0);
  const above = moved_esp(s, 2);
  const address = (ea + ((i.base === 4 ? 1 : 0) === 1 ? above - s.get(Slot.esp) >>> 0 : 0) & addressMask(i)) >>> 0;
  s.store(i.segment, address, 2, value);
  s.set(Slot.esp, above);
};

/** POP_M — isa/instructions/stack.yaml:27 */
export const POP_M_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const value = peek_32(s, 0);
  const above = moved_esp(s, 4);
  const address = (ea + ((i.base === 4 ? 1 : 0) === 1 ? above - s.get(Slot.esp) >>> 0 : 0) & addressMask(i)) >>> 0;
  s.store(i.segment, address, 4, value);
  s.set(Slot.esp, above);
};

/** PUSHA — isa/instructions/stack.yaml:40 */
export const PUSHA_16: ReferenceBody = (s) => {
  probe_pushes_16(s, 0x10);
  const old = s.get(Slot.esp);
  push_16(s, s.get(Slot.eax) & 0xffff);
  push_16(s, s.get(Slot.ecx) & 0xffff);
  push_16(s, s.get(Slot.edx) & 0xffff);
  push_16(s, s.get(Slot.ebx) & 0xffff);
  push_16(s, old & 0xffff);
  push_16(s, s.get(Slot.ebp) & 0xffff);
  push_16(s, s.get(Slot.esi) & 0xffff);
  push_16(s, s.get(Slot.edi) & 0xffff);
};

/** PUSHA — isa/instructions/stack.yaml:40 */
export const PUSHA_32: ReferenceBody = (s) => {
  probe_pushes_32(s, 0x20);
  const old = s.get(Slot.esp);
  push_32(s, s.get(Slot.eax));
  push_32(s, s.get(Slot.ecx));
  push_32(s, s.get(Slot.edx));
  push_32(s, s.get(Slot.ebx));
  push_32(s, old);
  push_32(s, s.get(Slot.ebp));
  push_32(s, s.get(Slot.esi));
  push_32(s, s.get(Slot.edi));
};

/** POPA — isa/instructions/stack.yaml:58 */
export const POPA_16: ReferenceBody = (s) => {
  const new_edi = peek_16(s, 0);
  const new_esi = peek_16(s, 2);
  const new_ebp = peek_16(s, 4);
  const new_ebx = peek_16(s, 8);
  const new_edx = peek_16(s, 0xa);
  const new_ecx = peek_16(s, 0xc);
  const new_eax = peek_16(s, 0xe);
  release(s, 0x10);
  s.set(Slot.edi, merge_16(s, s.get(Slot.edi), new_edi));
  s.set(Slot.esi, merge_16(s, s.get(Slot.esi), new_esi));
  s.set(Slot.ebp, merge_16(s, s.get(Slot.ebp), new_ebp));
  s.set(Slot.ebx, merge_16(s, s.get(Slot.ebx), new_ebx));
  s.set(Slot.edx, merge_16(s, s.get(Slot.edx), new_edx));
  s.set(Slot.ecx, merge_16(s, s.get(Slot.ecx), new_ecx));
  s.set(Slot.eax, merge_16(s, s.get(Slot.eax), new_eax));
};

/** POPA — isa/instructions/stack.yaml:58 */
export const POPA_32: ReferenceBody = (s) => {
  const new_edi = peek_32(s, 0);
  const new_esi = peek_32(s, 4);
  const new_ebp = peek_32(s, 8);
  const new_ebx = peek_32(s, 0x10);
  const new_edx = peek_32(s, 0x14);
  const new_ecx = peek_32(s, 0x18);
  const new_eax = peek_32(s, 0x1c);
  release(s, 0x20);
  s.set(Slot.edi, merge_32(s, s.get(Slot.edi), new_edi));
  s.set(Slot.esi, merge_32(s, s.get(Slot.esi), new_esi));
  s.set(Slot.ebp, merge_32(s, s.get(Slot.ebp), new_ebp));
  s.set(Slot.ebx, merge_32(s, s.get(Slot.ebx), new_ebx));
  s.set(Slot.edx, merge_32(s, s.get(Slot.edx), new_edx));
  s.set(Slot.ecx, merge_32(s, s.get(Slot.ecx), new_ecx));
  s.set(Slot.eax, merge_32(s, s.get(Slot.eax), new_eax));
};

/** ENTER — isa/instructions/stack.yaml:81 */
export const ENTER_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const bytes = readOperand(s, i, 0, 16, ea);
  const level = readOperand(s, i, 1, 8, ea);
  const mask = stack_mask(s);
  const levels = level & 0x1f;
  const frame = moved_esp(s, 0xfffffffe);
  const last = frame - (Math.imul(levels, 2) >>> 0) >>> 0;
  const final = last - bytes >>> 0;
  probe_pushes_16(s, Math.imul(levels + 1 >>> 0, 2) >>> 0);
  s.probe(2, (final & mask) >>> 0, 2);
  s.store(2, (frame & mask) >>> 0, 2, s.get(Slot.ebp) & 0xffff);
  let left: number = levels;
  while (left > 1) {
    const below = Math.imul(levels + 1 - left >>> 0, 2) >>> 0;
    s.store(2, (frame - below & mask) >>> 0, 2, s.load(2, (s.get(Slot.ebp) - below & mask) >>> 0, 2));
    left = left - 1 >>> 0;
  }
  if (levels !== 0) {
    s.store(2, (last & mask) >>> 0, 2, frame & 0xffff);
  }
  s.set(Slot.esp, (s.get(Slot.esp) & ~mask | final & mask) >>> 0);
  s.set(Slot.ebp, merge_16(s, s.get(Slot.ebp), frame & 0xffff));
};

/** ENTER — isa/instructions/stack.yaml:81 */
export const ENTER_16_8_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const bytes = readOperand(s, i, 0, 16, ea);
  const level = readOperand(s, i, 1, 8, ea);
  const mask = stack_mask(s);
  const levels = level & 0x1f;
  const frame = moved_esp(s, 0xfffffffc);
  const last = frame - (Math.imul(levels, 4) >>> 0) >>> 0;
  const final = last - bytes >>> 0;
  probe_pushes_32(s, Math.imul(levels + 1 >>> 0, 4) >>> 0);
  s.probe(2, (final & mask) >>> 0, 4);
  s.store(2, (frame & mask) >>> 0, 4, s.get(Slot.ebp));
  let left: number = levels;
  while (left > 1) {
    const below = Math.imul(levels + 1 - left >>> 0, 4) >>> 0;
    s.store(2, (frame - below & mask) >>> 0, 4, s.load(2, (s.get(Slot.ebp) - below & mask) >>> 0, 4));
    left = left - 1 >>> 0;
  }
  if (levels !== 0) {
    s.store(2, (last & mask) >>> 0, 4, frame);
  }
  s.set(Slot.esp, (s.get(Slot.esp) & ~mask | final & mask) >>> 0);
  s.set(Slot.ebp, merge_32(s, s.get(Slot.ebp), frame));
};

/** LEAVE — isa/instructions/stack.yaml:107 */
export const LEAVE_16: ReferenceBody = (s) => {
  const mask = stack_mask(s);
  const old = s.load(2, (s.get(Slot.ebp) & mask) >>> 0, 2);
  s.set(Slot.esp, (s.get(Slot.esp) & ~mask | s.get(Slot.ebp) + 2 & mask) >>> 0);
  s.set(Slot.ebp, merge_16(s, s.get(Slot.ebp), old));
};

/** LEAVE — isa/instructions/stack.yaml:107 */
export const LEAVE_32: ReferenceBody = (s) => {
  const mask = stack_mask(s);
  const old = s.load(2, (s.get(Slot.ebp) & mask) >>> 0, 4);
  s.set(Slot.esp, (s.get(Slot.esp) & ~mask | s.get(Slot.ebp) + 4 & mask) >>> 0);
  s.set(Slot.ebp, merge_32(s, s.get(Slot.ebp), old));
};
