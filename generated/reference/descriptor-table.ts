// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { descriptor_limit, descriptor_rights, descriptor_type_in, load_local_table, load_task_register, protected_mode, visible_descriptor } from './procedures.ts';

/** SGDT — isa/instructions/descriptor-table.yaml:7 */
export const SGDT: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const second = (ea + 2 & addressMask(i)) >>> 0;
  s.probe(i.segment, ea, 2);
  s.probe(i.segment, second, 4);
  s.store(i.segment, ea, 2, s.get(Slot['gdtr.limit']));
  s.store(i.segment, second, 4, s.get(Slot['gdtr.base']));
};

/** SIDT — isa/instructions/descriptor-table.yaml:21 */
export const SIDT: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const second = (ea + 2 & addressMask(i)) >>> 0;
  s.probe(i.segment, ea, 2);
  s.probe(i.segment, second, 4);
  s.store(i.segment, ea, 2, s.get(Slot['idtr.limit']));
  s.store(i.segment, second, 4, s.get(Slot['idtr.base']));
};

/** LGDT — isa/instructions/descriptor-table.yaml:35 */
export const LGDT_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const mask: number = 0xffffff;
  const size = s.load(i.segment, ea, 2);
  const address = s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 4);
  s.set(Slot['gdtr.limit'], size);
  s.set(Slot['gdtr.base'], (address & mask) >>> 0);
};

/** LGDT — isa/instructions/descriptor-table.yaml:35 */
export const LGDT_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const mask: number = 0xffffffff;
  const size = s.load(i.segment, ea, 2);
  const address = s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 4);
  s.set(Slot['gdtr.limit'], size);
  s.set(Slot['gdtr.base'], (address & mask) >>> 0);
};

/** LIDT — isa/instructions/descriptor-table.yaml:48 */
export const LIDT_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const mask: number = 0xffffff;
  const size = s.load(i.segment, ea, 2);
  const address = s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 4);
  s.set(Slot['idtr.limit'], size);
  s.set(Slot['idtr.base'], (address & mask) >>> 0);
};

/** LIDT — isa/instructions/descriptor-table.yaml:48 */
export const LIDT_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const mask: number = 0xffffffff;
  const size = s.load(i.segment, ea, 2);
  const address = s.load(i.segment, (ea + 2 & addressMask(i)) >>> 0, 4);
  s.set(Slot['idtr.limit'], size);
  s.set(Slot['idtr.base'], (address & mask) >>> 0);
};

/** SLDT — isa/instructions/descriptor-table.yaml:61 */
export const SLDT_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(Slot['ldtr.selector']));
};

/** SLDT — isa/instructions/descriptor-table.yaml:61 */
export const SLDT_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 32, ea, s.get(Slot['ldtr.selector']));
};

/** SLDT — isa/instructions/descriptor-table.yaml:61 */
export const SLDT_16__2: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(Slot['ldtr.selector']));
};

/** STR — isa/instructions/descriptor-table.yaml:74 */
export const STR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(Slot['tr.selector']));
};

/** STR — isa/instructions/descriptor-table.yaml:74 */
export const STR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 32, ea, s.get(Slot['tr.selector']));
};

/** STR — isa/instructions/descriptor-table.yaml:74 */
export const STR_16__2: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(Slot['tr.selector']));
};

/** LLDT — isa/instructions/descriptor-table.yaml:87 */
export const LLDT_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const src = readOperand(s, i, 0, 16, ea);
  load_local_table(s, src);
};

/** LTR — isa/instructions/descriptor-table.yaml:98 */
export const LTR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const src = readOperand(s, i, 0, 16, ea);
  load_task_register(s, src);
};

/** SMSW — isa/instructions/descriptor-table.yaml:109 */
export const SMSW_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(Slot.cr0) & 0xffff);
};

/** SMSW — isa/instructions/descriptor-table.yaml:109 */
export const SMSW_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 32, ea, s.get(Slot.cr0));
};

/** SMSW — isa/instructions/descriptor-table.yaml:109 */
export const SMSW_16__2: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr4) >>> 11 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  writeOperand(s, i, 0, 16, ea, s.get(Slot.cr0) & 0xffff);
};

/** LMSW — isa/instructions/descriptor-table.yaml:119 */
export const LMSW_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const src = readOperand(s, i, 0, 16, ea);
  s.set(Slot.cr0, (s.get(Slot.cr0) & 0xfffffff1 | src & 0xf) >>> 0);
};

/** LAR — isa/instructions/descriptor-table.yaml:128 */
export const LAR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  const src = readOperand(s, i, 1, 16, ea);
  const descriptor = visible_descriptor(s, src);
  if (descriptor_type_in(s, descriptor, 0x1a3e) === 1) {
    writeOperand(s, i, 0, 16, ea, Number(BigInt.asUintN(32, descriptor >> 32n)) & 0xffff00 & 0xffff);
    s.setFlag(Flag.ZF, 1);
  } else {
    s.setFlag(Flag.ZF, 0);
  }
};

/** LAR — isa/instructions/descriptor-table.yaml:128 */
export const LAR_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  const src = readOperand(s, i, 1, 16, ea);
  const descriptor = visible_descriptor(s, src);
  if (descriptor_type_in(s, descriptor, 0x1a3e) === 1) {
    writeOperand(s, i, 0, 32, ea, (Number(BigInt.asUintN(32, descriptor >> 32n)) & 0xffff00) >>> 0);
    s.setFlag(Flag.ZF, 1);
  } else {
    s.setFlag(Flag.ZF, 0);
  }
};

/** LSL — isa/instructions/descriptor-table.yaml:143 */
export const LSL_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  const src = readOperand(s, i, 1, 16, ea);
  const descriptor = visible_descriptor(s, src);
  if (descriptor_type_in(s, descriptor, 0xa0e) === 1) {
    writeOperand(s, i, 0, 16, ea, descriptor_limit(s, descriptor) & 0xffff);
    s.setFlag(Flag.ZF, 1);
  } else {
    s.setFlag(Flag.ZF, 0);
  }
};

/** LSL — isa/instructions/descriptor-table.yaml:143 */
export const LSL_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  const src = readOperand(s, i, 1, 16, ea);
  const descriptor = visible_descriptor(s, src);
  if (descriptor_type_in(s, descriptor, 0xa0e) === 1) {
    writeOperand(s, i, 0, 32, ea, descriptor_limit(s, descriptor));
    s.setFlag(Flag.ZF, 1);
  } else {
    s.setFlag(Flag.ZF, 0);
  }
};

/** VERR — isa/instructions/descriptor-table.yaml:158 */
export const VERR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  const src = readOperand(s, i, 0, 16, ea);
  const access = descriptor_rights(s, visible_descriptor(s, src));
  s.setFlag(Flag.ZF, ((access & 0x10) !== 0 ? 1 : 0) & ((access & 0xa) !== 8 ? 1 : 0));
};

/** VERW — isa/instructions/descriptor-table.yaml:168 */
export const VERW_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  const src = readOperand(s, i, 0, 16, ea);
  const access = descriptor_rights(s, visible_descriptor(s, src));
  s.setFlag(Flag.ZF, (access & 0x1a) === 0x12 ? 1 : 0);
};

/** ARPL — isa/instructions/descriptor-table.yaml:177 */
export const ARPL_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (!(protected_mode(s) === 1)) {
    throw new GuestFault(6, undefined); // #UD
  }
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  if ((dst & 3) < (src & 3)) {
    writeOperand(s, i, 0, 16, ea, dst & 0xfffc | src & 3);
    s.setFlag(Flag.ZF, 1);
  } else {
    s.setFlag(Flag.ZF, 0);
  }
};
