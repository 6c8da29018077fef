// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress } from '../../runtime/engine/reference/operand.ts';
import { segmentBase } from '../../runtime/engine/reference/segment-slot.ts';
import { Flag, Slot } from '../state.ts';
import { check_virtual_flags, fpu_error, peek_16, peek_32, push_16, push_32, read_msr, release, time_stamp_counter, virtual_interrupts, visible_flags, write_flags, write_msr, write_virtual_flags } from './procedures.ts';

/** HLT — isa/instructions/system.yaml:7 */
export const HLT: ReferenceBody = (s) => {
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  s.set(Slot.halted, 1);
};

/** FWAIT — isa/instructions/system.yaml:16 */
export const FWAIT: ReferenceBody = (s) => {
  if ((s.get(Slot.cr0) >>> 1 & 0x1) === 1 && (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
};

/** CLI — isa/instructions/system.yaml:27 */
export const CLI: ReferenceBody = (s) => {
  if (((s.get(Slot.cpl) > s.getFlag(Flag.IOPL) ? 1 : 0) & (virtual_interrupts(s) ^ 1)) === 1) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.get(Slot.cpl) > s.getFlag(Flag.IOPL)) {
    s.setFlag(Flag.VIF, 0);
  } else {
    s.setFlag(Flag.IF, 0);
  }
};

/** STI — isa/instructions/system.yaml:39 */
export const STI: ReferenceBody = (s) => {
  if (((s.get(Slot.cpl) > s.getFlag(Flag.IOPL) ? 1 : 0) & (virtual_interrupts(s) ^ 1)) === 1) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.get(Slot.cpl) > s.getFlag(Flag.IOPL) && s.getFlag(Flag.VIP) === 1) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.get(Slot.cpl) > s.getFlag(Flag.IOPL)) {
    s.setFlag(Flag.VIF, 1);
  } else {
    if (!(s.getFlag(Flag.IF) === 1)) {
      s.setFlag(Flag.IF, 1);
      s.intrinsic('inhibit_interrupts', []);
    }
  }
};

/** PUSHF — isa/instructions/system.yaml:54 */
export const PUSHF_16: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3 && (!((s.get(Slot.cr4) & 0x1) === 1) || false)) {
    throw new GuestFault(13, 0); // #GP
  }
  push_16(s, visible_flags(s) & 0xffff);
};

/** PUSHF — isa/instructions/system.yaml:54 */
export const PUSHF_32: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3 && true) {
    throw new GuestFault(13, 0); // #GP
  }
  push_32(s, visible_flags(s));
};

/** POPF — isa/instructions/system.yaml:64 */
export const POPF_16: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3 && (!((s.get(Slot.cr4) & 0x1) === 1) || false)) {
    throw new GuestFault(13, 0); // #GP
  }
  const image = peek_16(s, 0);
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3) {
    check_virtual_flags(s, image);
    release(s, 2);
    write_virtual_flags(s, image);
  } else {
    let mask: number = 0x4dd5;
    if (s.get(Slot.cpl) <= s.getFlag(Flag.IOPL)) {
      mask = (mask | 0x200) >>> 0;
    }
    if (s.get(Slot.cpl) === 0) {
      mask = (mask | 0x3000) >>> 0;
    }
    release(s, 2);
    write_flags(s, (image & 0xfffeffff) >>> 0, mask);
  }
};

/** POPF — isa/instructions/system.yaml:64 */
export const POPF_32: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3 && true) {
    throw new GuestFault(13, 0); // #GP
  }
  const image = peek_32(s, 0);
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3) {
    check_virtual_flags(s, image);
    release(s, 4);
    write_virtual_flags(s, image);
  } else {
    let mask: number = 0x254dd5;
    if (s.get(Slot.cpl) <= s.getFlag(Flag.IOPL)) {
      mask = (mask | 0x200) >>> 0;
    }
    if (s.get(Slot.cpl) === 0) {
      mask = (mask | 0x3000) >>> 0;
    }
    release(s, 4);
    write_flags(s, (image & 0xfffeffff) >>> 0, mask);
  }
};

/** CLTS — isa/instructions/system.yaml:90 */
export const CLTS: ReferenceBody = (s) => {
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  s.set(Slot.cr0, ((s.get(Slot.cr0) & 0xfffffff7) | ((0) << 3)) >>> 0);
};

/** INVD — isa/instructions/system.yaml:99 */
export const INVD: ReferenceBody = (s) => {
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  s.intrinsic('cache_flush', []);
};

/** WBINVD — isa/instructions/system.yaml:108 */
export const WBINVD: ReferenceBody = (s) => {
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  s.intrinsic('cache_flush', []);
};

/** INVLPG — isa/instructions/system.yaml:117 */
export const INVLPG: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  s.intrinsic('flush_translation', [s.get(segmentBase(i.segment)) + ea >>> 0]);
};

/** RDMSR — isa/instructions/system.yaml:127 */
export const RDMSR: ReferenceBody = (s) => {
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const value = read_msr(s, s.get(Slot.ecx));
  s.set(Slot.eax, Number(BigInt.asUintN(32, value)));
  s.set(Slot.edx, Number(BigInt.asUintN(32, value >> 32n)));
};

/** WRMSR — isa/instructions/system.yaml:138 */
export const WRMSR: ReferenceBody = (s) => {
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  write_msr(s, s.get(Slot.ecx), BigInt(s.get(Slot.edx)) << 32n | BigInt(s.get(Slot.eax)));
};

/** RDTSC — isa/instructions/system.yaml:147 */
export const RDTSC: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.cr4) >>> 2 & 0x1) === 1 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const ticks = time_stamp_counter(s);
  s.set(Slot.eax, Number(BigInt.asUintN(32, ticks)));
  s.set(Slot.edx, Number(BigInt.asUintN(32, ticks >> 32n)));
};

/** RDPMC — isa/instructions/system.yaml:158 */
export const RDPMC: ReferenceBody = (s) => {
  if (!((s.get(Slot.cr4) >>> 8 & 0x1) === 1) && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.get(Slot.ecx) > 1) {
    throw new GuestFault(13, 0); // #GP
  }
  s.set(Slot.eax, 0);
  s.set(Slot.edx, 0);
};

/** CPUID — isa/instructions/system.yaml:171 */
export const CPUID: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const leaf = s.get(Slot.eax);
  s.set(Slot.eax, s.intrinsic('cpuid', [leaf, 0]));
  s.set(Slot.ebx, s.intrinsic('cpuid', [leaf, 1]));
  s.set(Slot.ecx, s.intrinsic('cpuid', [leaf, 2]));
  s.set(Slot.edx, s.intrinsic('cpuid', [leaf, 3]));
};

/** RSM — isa/instructions/system.yaml:183 */
export const RSM: ReferenceBody = () => {
  throw new GuestFault(6, undefined); // #UD
};

/** SYSENTER — isa/instructions/system.yaml:190 */
export const SYSENTER: ReferenceBody = (s) => {
  if (s.get(Slot.model) === 3 && s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (!((s.get(Slot.cr0) & 0x1) === 1) || (s.get(Slot.sysenter_cs) & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const code = s.get(Slot.sysenter_cs) & 0xffff & 0xfffc;
  s.setFlag(Flag.VM, 0);
  s.setFlag(Flag.IF, 0);
  s.setFlag(Flag.RF, 0);
  s.setSegment(1, code, 0, 0xffffffff, 0xcf9b);
  s.setSegment(2, code + 8 & 0xffff, 0, 0xffffffff, 0xcf93);
  s.set(Slot.cpl, 0);
  s.set(Slot.esp, s.get(Slot.sysenter_esp));
  s.set(Slot.eip, s.get(Slot.sysenter_eip));
};

/** SYSEXIT — isa/instructions/system.yaml:208 */
export const SYSEXIT: ReferenceBody = (s) => {
  if (!((s.get(Slot.cr0) & 0x1) === 1) || (s.get(Slot.sysenter_cs) & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  if (s.get(Slot.cpl) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const code = s.get(Slot.sysenter_cs) & 0xffff & 0xfffc;
  s.setSegment(1, code + 0x10 & 0xffff | 3, 0, 0xffffffff, 0xcffb);
  s.setSegment(2, code + 0x18 & 0xffff | 3, 0, 0xffffffff, 0xcff3);
  s.set(Slot.cpl, 3);
  s.set(Slot.esp, s.get(Slot.ecx));
  s.set(Slot.eip, s.get(Slot.edx));
};
