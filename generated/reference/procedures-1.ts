// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type CpuState } from '../../runtime/engine/cpu-state.ts';
import { getWideElement, setWideElement } from '../../runtime/engine/reference/file-element.ts';
import { segmentBase, segmentLimit, segmentRights, segmentSelector } from '../../runtime/engine/reference/segment-slot.ts';
import { Flag, Slot } from '../state.ts';

/** Value of control register 0, 2, 3 or 4 — isa/procedures/control-register.yaml:6 */
export function read_control(s: CpuState, number: number): number {
  if (number === 0) {
    return s.get(Slot.cr0);
  }
  if (number === 2) {
    return s.get(Slot.cr2);
  }
  if (number === 3) {
    return s.get(Slot.cr3);
  }
  return s.get(Slot.cr4);
}

/** Whether the four directory pointers at the address in CR3 can be loaded; a present one has no reserved bit — isa/procedures/paging.yaml:172 */
export function pointers_valid(s: CpuState, table: number): number {
  let valid: number = 1;
  let address: number = (table & 0xffffffe0) >>> 0;
  let left: number = 4;
  while (left !== 0) {
    const pointer = s.loadPhysical64(address);
    if (Number(BigInt.asUintN(1, pointer)) === 1 && (pointer & 0xfffffff0000001e6n) !== 0n) {
      valid = 0;
    }
    address = address + 8 >>> 0;
    left = left - 1 >>> 0;
  }
  return valid;
}

/** GP(0) unless the directory pointers at a value for CR3 can be loaded — isa/procedures/paging.yaml:190 */
export function check_pointers(s: CpuState, table: number): void {
  if (!(pointers_valid(s, table) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
}

/** Loads the directory pointers from the address in CR3. What memory holds later does not count until they are loaded anew — isa/procedures/paging.yaml:199 */
export function load_pointers(s: CpuState): void {
  const table = (s.get(Slot.cr3) & 0xffffffe0) >>> 0;
  setWideElement(s, Slot['pdpte.0'], 0, s.loadPhysical64(table));
  setWideElement(s, Slot['pdpte.0'], 1, s.loadPhysical64(table + 8 >>> 0));
  setWideElement(s, Slot['pdpte.0'], 2, s.loadPhysical64(table + 0x10 >>> 0));
  setWideElement(s, Slot['pdpte.0'], 3, s.loadPhysical64(table + 0x18 >>> 0));
}

/** Writes CR0; bits that the CPU model lacks are ignored, ET is set where it cannot be changed — isa/procedures/control-register.yaml:70 */
export function write_cr0(s: CpuState, value: number): void {
  const wanted = (value & s.get(Slot.cr0_mask)) >>> 0;
  const paging_alone = (wanted >>> 31 === 1 ? 1 : 0) & ((wanted & 0x1) === 0 ? 1 : 0);
  const write_back_alone = ((wanted >>> 29 & 0x1) === 1 ? 1 : 0) & ((wanted >>> 30 & 0x1) === 0 ? 1 : 0);
  if (paging_alone === 1 || write_back_alone === 1) {
    throw new GuestFault(13, 0); // #GP
  }
  const changed = (s.get(Slot.cr0) ^ wanted) >>> 0;
  const loads = (wanted >>> 31 === 1 ? 1 : 0) & (s.get(Slot.cr4) >>> 5 & 0x1) & ((changed & 0xe0000000) !== 0 ? 1 : 0);
  if (loads === 1) {
    check_pointers(s, s.get(Slot.cr3));
  }
  s.set(Slot.cr0, (wanted | ~s.get(Slot.cr0_mask) & 0x10) >>> 0);
  if ((changed & 0x80010001) !== 0) {
    s.intrinsic('flush_translations', []);
  }
  if (loads === 1) {
    load_pointers(s);
  }
}

/** Sets CR3 and what the processor holds of the tables it names, which was found valid — isa/procedures/control-register.yaml:40 */
export function set_cr3(s: CpuState, value: number): void {
  s.set(Slot.cr3, (value & ((s.get(Slot.cr4_mask) >>> 5 & 0x1) === 1 ? 0xfffffff8 : 0xfffff018)) >>> 0);
  if (s.get(Slot.cr0) >>> 31 === 1 && (s.get(Slot.cr4) >>> 5 & 0x1) === 1) {
    load_pointers(s);
  }
  s.intrinsic('flush_translations', []);
}

/** Writes CR4; GP(0) for bits that the CPU model lacks and for directory pointers that cannot be loaded — isa/procedures/control-register.yaml:52 */
export function write_cr4(s: CpuState, value: number): void {
  if ((value & ~s.get(Slot.cr4_mask)) !== 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const loads = s.get(Slot.cr0) >>> 31 & ((value >>> 5 & 0x1) === 1 ? 1 : 0) & (((s.get(Slot.cr4) ^ value) & 0x1000b0) !== 0 ? 1 : 0);
  if (loads === 1) {
    check_pointers(s, s.get(Slot.cr3));
  }
  s.set(Slot.cr4, value);
  if (loads === 1) {
    load_pointers(s);
  }
  s.intrinsic('flush_translations', []);
}

/** Writes control register 0, 2, 3 or 4 — isa/procedures/control-register.yaml:22 */
export function write_control(s: CpuState, number: number, value: number): void {
  if (number === 0) {
    write_cr0(s, value);
  } else {
    if (number === 2) {
      s.set(Slot.cr2, value);
    } else {
      if (number === 3) {
        if (s.get(Slot.cr0) >>> 31 === 1 && (s.get(Slot.cr4) >>> 5 & 0x1) === 1) {
          check_pointers(s, value);
        }
        set_cr3(s, value);
      } else {
        write_cr4(s, value);
      }
    }
  }
}

/** Whether the CPU model has the test registers of the first-level cache, which came with it on the i486 — isa/procedures/control-register.yaml:96 */
export function has_cache_test(s: CpuState): number {
  return s.get(Slot.cr0_mask) >>> 30 & 0x1;
}

/** Value of test register 3 to 7 — isa/procedures/control-register.yaml:103 */
export function read_test(s: CpuState, number: number): number {
  if (number === 3) {
    return s.get(Slot.tr3);
  }
  if (number === 4) {
    return s.get(Slot.tr4);
  }
  if (number === 5) {
    return s.get(Slot.tr5);
  }
  if (number === 6) {
    return s.get(Slot.tr6);
  }
  return s.get(Slot.tr7);
}

/** Writes test register 3 to 7 — isa/procedures/control-register.yaml:122 */
export function write_test(s: CpuState, number: number, value: number): void {
  if (number === 3) {
    s.set(Slot.tr3, value);
  }
  if (number === 4) {
    s.set(Slot.tr4, value);
  }
  if (number === 5) {
    s.set(Slot.tr5, value);
  }
  if (number === 6) {
    s.set(Slot.tr6, value);
  }
  if (number === 7) {
    s.set(Slot.tr7, value);
  }
}

/** The time-stamp counter, as the program has set it — isa/procedures/control-register.yaml:143 */
export function time_stamp_counter(s: CpuState): bigint {
  return BigInt.asUintN(64, (BigInt(s.intrinsic('time_stamp', [1])) << 32n | BigInt(s.intrinsic('time_stamp', [0]))) + (BigInt(s.get(Slot.tsc_high)) << 32n | BigInt(s.get(Slot.tsc_low))));
}

/** Sets the time-stamp counter — isa/procedures/control-register.yaml:150 */
export function set_time_stamp_counter(s: CpuState, value: bigint): void {
  const offset = BigInt.asUintN(64, value - (BigInt(s.intrinsic('time_stamp', [1])) << 32n | BigInt(s.intrinsic('time_stamp', [0]))));
  s.set(Slot.tsc_low, Number(BigInt.asUintN(32, offset)));
  s.set(Slot.tsc_high, Number(BigInt.asUintN(32, offset >> 32n)));
}

/** Whether the CPU model has SYSENTER, SYSEXIT and their registers — isa/procedures/control-register.yaml:159 */
export function has_fast_calls(s: CpuState): number {
  return s.intrinsic('cpuid', [1, 3]) >>> 11 & 0x1;
}

/** GP(0) unless the CPU model can disable execution by page, which EFER switches on — isa/procedures/control-register.yaml:166 */
export function check_execute_disable(s: CpuState): void {
  let available: number = 0;
  if (s.intrinsic('cpuid', [0x80000000, 0]) > 0x80000000) {
    available = s.intrinsic('cpuid', [0x80000001, 3]) >>> 20 & 0x1;
  }
  if (!(available === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
}

/** Value of a model-specific register; GP(0) when it does not exist — isa/procedures/control-register.yaml:179 */
export function read_msr(s: CpuState, number: number): bigint {
  let value: bigint = 0n;
  if (number === 0x10) {
    value = time_stamp_counter(s);
  } else {
    if (number <= 1) {
      value = 0n;
    } else {
      if (number === 0xc0000080) {
        check_execute_disable(s);
        value = BigInt(s.get(Slot.efer));
      } else {
        if (!(has_fast_calls(s) === 1)) {
          throw new GuestFault(13, 0); // #GP
        } else {
          if (number === 0x174) {
            value = BigInt(s.get(Slot.sysenter_cs));
          } else {
            if (number === 0x175) {
              value = BigInt(s.get(Slot.sysenter_esp));
            } else {
              if (number === 0x176) {
                value = BigInt(s.get(Slot.sysenter_eip));
              } else {
                throw new GuestFault(13, 0); // #GP
              }
            }
          }
        }
      }
    }
  }
  return value;
}

/** Writes a model-specific register; GP(0) when it does not exist — isa/procedures/control-register.yaml:206 */
export function write_msr(s: CpuState, number: number, value: bigint): void {
  if (number === 0x10) {
    set_time_stamp_counter(s, value);
  } else {
    if (number === 0xc0000080) {
      check_execute_disable(s);
      if ((value & 0xfffffffffffff7ffn) !== 0n) {
        throw new GuestFault(13, 0); // #GP
      }
      s.set(Slot.efer, Number(BigInt.asUintN(32, value)));
      s.intrinsic('flush_translations', []);
    } else {
      if (number > 1) {
        if (!(has_fast_calls(s) === 1)) {
          throw new GuestFault(13, 0); // #GP
        }
        if (number === 0x174) {
          s.set(Slot.sysenter_cs, Number(BigInt.asUintN(32, value)));
        } else {
          if (number === 0x175) {
            s.set(Slot.sysenter_esp, Number(BigInt.asUintN(32, value)));
          } else {
            if (number === 0x176) {
              s.set(Slot.sysenter_eip, Number(BigInt.asUintN(32, value)));
            } else {
              throw new GuestFault(13, 0); // #GP
            }
          }
        }
      }
    }
  }
}

/** Faults when a near jump target lies beyond the code segment — isa/procedures/control.yaml:6 */
export function check_jump(s: CpuState, target: number): void {
  if (target > s.get(Slot['cs.limit'])) {
    throw new GuestFault(13, 0); // #GP
  }
}

/** Number of the debug register that an encoded one means; 4 and 5 are 6 and 7 unless CR4.DE — isa/procedures/debug.yaml:8 */
export function debug_register(_s: CpuState, number: number): number {
  return (number & 6) === 4 ? number | 2 : number;
}

/** Raises DB when DR7.GD guards the debug registers; the handler finds DR6.BD set — isa/procedures/debug.yaml:15 */
export function check_general_detect(s: CpuState): void {
  if ((s.get(Slot.dr7) >>> 13 & 0x1) === 1) {
    s.set(Slot.dr6, (s.get(Slot.dr6) | 0x2000) >>> 0);
    throw new GuestFault(1, undefined); // #DB
  }
}

/** Value of a debug register — isa/procedures/debug.yaml:25 */
export function read_debug(s: CpuState, number: number): number {
  if (number === 0) {
    return s.get(Slot.dr0);
  }
  if (number === 1) {
    return s.get(Slot.dr1);
  }
  if (number === 2) {
    return s.get(Slot.dr2);
  }
  if (number === 3) {
    return s.get(Slot.dr3);
  }
  if (number === 6) {
    return s.get(Slot.dr6);
  }
  return s.get(Slot.dr7);
}

/** Writes a debug register; reserved bits keep their fixed values — isa/procedures/debug.yaml:47 */
export function write_debug(s: CpuState, number: number, value: number): void {
  if (number === 0) {
    s.set(Slot.dr0, value);
  }
  if (number === 1) {
    s.set(Slot.dr1, value);
  }
  if (number === 2) {
    s.set(Slot.dr2, value);
  }
  if (number === 3) {
    s.set(Slot.dr3, value);
  }
  if (number === 6) {
    s.set(Slot.dr6, (value & 0xe00f | 0xffff0ff0) >>> 0);
  }
  if (number === 7) {
    s.set(Slot.dr7, (value & 0xffff23ff | 0x400) >>> 0);
  }
}

/** Enabled breakpoints, as B0-B3 of DR6, that an access meets; `kinds` has bit n set when it is of condition n of DR7 — isa/procedures/debug.yaml:71 */
export function breakpoints_at(s: CpuState, address: number, bytes: number, kinds: number): number {
  let found: number = 0;
  let number: number = 0;
  while (number !== 4) {
    const settings = bits.lshr(s.get(Slot.dr7), 0x10 + (number << 2) >>> 0, 32);
    const wanted = (bits.lshr(kinds, (settings & 3) >>> 0, 32) & 1) !== 0 ? 1 : 0;
    const enabled = (bits.lshr(s.get(Slot.dr7), number << 1 >>> 0, 32) & 3) !== 0 ? 1 : 0;
    const last = (settings & 0xc) >>> 0 === 8 ? 0 : (settings >>> 2 & 3) >>> 0;
    const first = (read_debug(s, number & 0x7) & ~last) >>> 0;
    const one: number = 1;
    if (enabled === 1 && wanted === 1 && (first - address >>> 0 < bytes || address - first >>> 0 <= last)) {
      found = found | bits.shl(one, number & 0xf, 4);
    }
    number = number + 1 >>> 0;
  }
  return found;
}

/** Breakpoints on the instruction at CS:EIP, as B0-B3 of DR6; RF suppresses them — isa/procedures/debug.yaml:93 */
export function instruction_breakpoints(s: CpuState): number {
  if (s.getFlag(Flag.RF) === 1 || (s.get(Slot.dr7) & 0xff) === 0) {
    return 0;
  }
  return breakpoints_at(s, s.get(Slot['cs.base']) + s.get(Slot.eip) >>> 0, 1, 1);
}

/** What follows from a data access whose translation is permitted; AC(0) for a program's access that is not aligned — isa/procedures/debug.yaml:103 */
export function observe_access(s: CpuState, linear: number, bytes: number, write: number, user: number): void {
  if (user === 1 && (s.get(Slot.cr0) >>> 18 & 0x1) === 1 && s.getFlag(Flag.AC) === 1 && (linear & bytes - 1) !== 0) {
    throw new GuestFault(17, 0); // #AC
  }
  if ((s.get(Slot.dr7) & 0xff) !== 0) {
    s.set(Slot.breakpoints_met, s.get(Slot.breakpoints_met) | breakpoints_at(s, linear, bytes, write === 1 ? 0xa : 8));
  }
}

/** Notes breakpoints on ports, which exist with CR4.DE — isa/procedures/debug.yaml:115 */
export function observe_port(s: CpuState, port: number, bytes: number): void {
  if ((s.get(Slot.cr4) >>> 3 & 0x1) === 1 && (s.get(Slot.dr7) & 0xff) !== 0) {
    s.set(Slot.breakpoints_met, s.get(Slot.breakpoints_met) | breakpoints_at(s, port, bytes, 4));
  }
}

/** Whether segments are loaded by descriptor, not by address — isa/procedures/descriptor.yaml:8 */
export function protected_mode(s: CpuState): number {
  return s.get(Slot.cr0) & 0x1 & (s.getFlag(Flag.VM) ^ 1);
}

/** Error code that names a selector; bit 0 says that the event came from outside the program — isa/procedures/descriptor.yaml:15 */
export function selector_error(_s: CpuState, chosen: number, ext: number): number {
  return (chosen & 0xfffc | ext) >>> 0;
}

/** Whether the descriptor that a selector names lies within its table — isa/procedures/descriptor.yaml:22 */
export function within_table(s: CpuState, chosen: number): number {
  const last = chosen | 7;
  if ((chosen & 4) !== 0) {
    return ((s.get(Slot['ldtr.rights']) & 0x80) !== 0 ? 1 : 0) & (last <= s.get(Slot['ldtr.limit']) ? 1 : 0);
  }
  return last <= s.get(Slot['gdtr.limit']) ? 1 : 0;
}

/** Linear address of the descriptor that a selector names — isa/procedures/descriptor.yaml:33 */
export function descriptor_address(s: CpuState, chosen: number): number {
  const offset = chosen & 0xfff8;
  if ((chosen & 4) !== 0) {
    return s.get(Slot['ldtr.base']) + offset >>> 0;
  }
  return s.get(Slot['gdtr.base']) + offset >>> 0;
}

/** Reads the descriptor that a selector names; the selector lies within its table — isa/procedures/descriptor.yaml:44 */
export function read_descriptor(s: CpuState, chosen: number): bigint {
  return s.loadLinear64(descriptor_address(s, chosen), 0);
}

/** Reads a descriptor; GP(selector) when it lies beyond its table — isa/procedures/descriptor.yaml:51 */
export function fetch_descriptor(s: CpuState, chosen: number, ext: number): bigint {
  if (!(within_table(s, chosen) === 1)) {
    throw new GuestFault(13, selector_error(s, chosen, ext)); // #GP
  }
  return read_descriptor(s, chosen);
}

/** Reads a stack segment's descriptor found in a TSS; TS(selector) when it lies beyond its table — isa/procedures/descriptor.yaml:61 */
export function fetch_task_descriptor(s: CpuState, chosen: number, ext: number): bigint {
  if (!(within_table(s, chosen) === 1)) {
    throw new GuestFault(10, selector_error(s, chosen, ext)); // #TS
  }
  return read_descriptor(s, chosen);
}

/** Base address in a descriptor — isa/procedures/descriptor.yaml:71 */
export function descriptor_base(_s: CpuState, descriptor: bigint): number {
  return (Number(BigInt.asUintN(8, descriptor >> 56n)) << 24 | Number(BigInt.asUintN(24, descriptor >> 16n))) >>> 0;
}

/** Offset of the last byte (or, expand-down, of the last byte outside) in bytes — isa/procedures/descriptor.yaml:78 */
export function descriptor_limit(_s: CpuState, descriptor: bigint): number {
  const raw = Number(BigInt.asUintN(4, descriptor >> 48n)) << 16 | Number(BigInt.asUintN(16, descriptor));
  if (Number(BigInt.asUintN(1, descriptor >> 55n)) !== 0) {
    return (raw << 12 | 0xfff) >>> 0;
  }
  return raw;
}

/** Access rights in a descriptor — isa/procedures/descriptor.yaml:89 */
export function descriptor_rights(_s: CpuState, descriptor: bigint): number {
  return Number(BigInt.asUintN(16, descriptor >> 40n));
}

/** Privilege level in access rights — isa/procedures/descriptor.yaml:96 */
export function rights_level(_s: CpuState, access: number): number {
  return access >>> 5 & 0x3;
}

/** Faults as setting the Accessed bit of a code or data descriptor would — isa/procedures/descriptor.yaml:103 */
export function probe_accessed(s: CpuState, chosen: number, descriptor: bigint): void {
  if (Number(BigInt.asUintN(1, descriptor >> 40n)) === 0) {
    s.probeLinear(descriptor_address(s, chosen) + 5 >>> 0, 1, 0);
  }
}

/** Sets the Accessed bit of a code or data descriptor in memory, if it is clear — isa/procedures/descriptor.yaml:112 */
export function set_accessed(s: CpuState, chosen: number, descriptor: bigint): void {
  if (Number(BigInt.asUintN(1, descriptor >> 40n)) === 0) {
    s.storeLinear(descriptor_address(s, chosen) + 5 >>> 0, 1, Number(BigInt.asUintN(8, descriptor >> 40n)) | 1, 0);
  }
}

/** Loads a segment register from a descriptor; the Accessed bit is set in memory and in the register — isa/procedures/descriptor.yaml:121 */
export function load_segment(s: CpuState, segment: number, chosen: number, descriptor: bigint): void {
  set_accessed(s, chosen, descriptor);
  s.setSegment(segment, chosen, descriptor_base(s, descriptor), descriptor_limit(s, descriptor), descriptor_rights(s, descriptor) | 1);
}

/** The descriptor that LAR, LSL, VERR and VERW may see, or 0 (an invalid one); never faults on the selector — isa/procedures/descriptor.yaml:129 */
export function visible_descriptor(s: CpuState, chosen: number): bigint {
  let descriptor: bigint = 0n;
  if ((((chosen & 0xfffc) !== 0 ? 1 : 0) & within_table(s, chosen)) === 1) {
    descriptor = read_descriptor(s, chosen);
    const access = descriptor_rights(s, descriptor);
    const conforming = (access & 0x1c) === 0x1c ? 1 : 0;
    const level = rights_level(s, access);
    if (!(conforming === 1) && (level < s.get(Slot.cpl) || level < (chosen & 0x3))) {
      descriptor = 0n;
    }
  }
  return descriptor;
}

/** Whether a descriptor is a code or data segment, or a system descriptor whose type is in the set `types` — isa/procedures/descriptor.yaml:147 */
export function descriptor_type_in(s: CpuState, descriptor: bigint, types: number): number {
  const access = descriptor_rights(s, descriptor);
  return ((access & 0x10) !== 0 ? 1 : 0) | ((bits.lshr(types, access & 0xf, 16) & 1) !== 0 ? 1 : 0);
}

/** Loads LDTR; a null selector makes every use of the table a GP — isa/procedures/descriptor.yaml:155 */
export function load_local_table(s: CpuState, chosen: number): void {
  if ((chosen & 0xfffc) === 0) {
    s.setSegment(6, chosen, 0, 0, 0);
    return;
  }
  const error = selector_error(s, chosen, 0);
  if ((chosen & 4) !== 0) {
    throw new GuestFault(13, error); // #GP
  }
  const descriptor = fetch_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, descriptor);
  if ((access & 0x1f) !== 2) {
    throw new GuestFault(13, error); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, error); // #NP
  }
  s.setSegment(6, chosen, descriptor_base(s, descriptor), descriptor_limit(s, descriptor), access);
}

/** Loads TR from an available task state segment and marks it busy — isa/procedures/descriptor.yaml:178 */
export function load_task_register(s: CpuState, chosen: number): void {
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const error = selector_error(s, chosen, 0);
  if ((chosen & 4) !== 0) {
    throw new GuestFault(13, error); // #GP
  }
  const descriptor = fetch_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, descriptor);
  if ((access & 0x17) !== 1) {
    throw new GuestFault(13, error); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, error); // #NP
  }
  s.probeLinear(descriptor_address(s, chosen) + 5 >>> 0, 1, 0);
  s.storeLinear(descriptor_address(s, chosen) + 5 >>> 0, 1, Number(BigInt.asUintN(8, descriptor >> 40n)) | 2, 0);
  s.setSegment(7, chosen, descriptor_base(s, descriptor), descriptor_limit(s, descriptor), access | 2);
}

/** Checks a code segment that a far jump or call names directly — isa/procedures/far-transfer.yaml:7 */
export function check_direct_code(s: CpuState, chosen: number, access: number): void {
  const error = selector_error(s, chosen, 0);
  const level = rights_level(s, access);
  if ((access & 4) !== 0) {
    if (level > s.get(Slot.cpl)) {
      throw new GuestFault(13, error); // #GP
    }
  } else {
    if ((chosen & 0x3) > s.get(Slot.cpl) || level !== s.get(Slot.cpl)) {
      throw new GuestFault(13, error); // #GP
    }
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, error); // #NP
  }
}

/** Whether access rights are those of a 16- or 32-bit call gate — isa/procedures/far-transfer.yaml:25 */
export function is_call_gate(_s: CpuState, access: number): number {
  return (access & 0x17) === 4 ? 1 : 0;
}

/** Checks a call gate and returns the descriptor of the code segment behind it — isa/procedures/far-transfer.yaml:32 */
export function call_gate_code(s: CpuState, chosen: number, gate: bigint): bigint {
  const access = descriptor_rights(s, gate);
  const level = rights_level(s, access);
  if (level < s.get(Slot.cpl) || level < (chosen & 0x3)) {
    throw new GuestFault(13, selector_error(s, chosen, 0)); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, selector_error(s, chosen, 0)); // #NP
  }
  const target = Number(BigInt.asUintN(16, gate >> 16n));
  if ((target & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const code = fetch_descriptor(s, target, 0);
  const code_access = descriptor_rights(s, code);
  if ((((code_access & 0x18) !== 0x18 ? 1 : 0) | (rights_level(s, code_access) > s.get(Slot.cpl) ? 1 : 0)) === 1) {
    throw new GuestFault(13, selector_error(s, target, 0)); // #GP
  }
  return code;
}

/** NP(selector) unless the code segment behind a gate is present — isa/procedures/far-transfer.yaml:56 */
export function check_gate_code_present(s: CpuState, gate: bigint, code: bigint): void {
  if ((descriptor_rights(s, code) & 0x80) === 0) {
    throw new GuestFault(11, selector_error(s, Number(BigInt.asUintN(16, gate >> 16n)), 0)); // #NP
  }
}

/** Loads CS and EIP at the current privilege level; every check is done — isa/procedures/far-transfer.yaml:65 */
export function enter_code(s: CpuState, chosen: number, code: bigint, target: number): void {
  load_segment(s, 1, chosen & 0xfffc | s.get(Slot.cpl), code);
  s.set(Slot.eip, target);
}

/** Loads a segment register in real-address or virtual-8086 mode — isa/procedures/segment.yaml:6 */
export function load_real_segment(s: CpuState, segment: number, chosen: number): void {
  const address = chosen << 4 >>> 0;
  if (s.getFlag(Flag.VM) === 1) {
    s.setSegment(segment, chosen, address, 0xffff, 0xf3);
  } else {
    s.setSegment(segment, chosen, address, s.get(segmentLimit(segment)), s.get(segmentRights(segment)) & 0xff00 | 0x93);
  }
}

/** Faults when an EIP lies beyond a code segment — isa/procedures/return.yaml:54 */
export function check_target(s: CpuState, code: bigint, target: number): void {
  if (target > descriptor_limit(s, code)) {
    throw new GuestFault(13, 0); // #GP
  }
}

/** Whether access rights are those of a task gate or of a task state segment of either size, busy or not — isa/procedures/task.yaml:11 */
export function names_task(_s: CpuState, access: number): number {
  return ((access & 0x1f) === 5 ? 1 : 0) | ((access & 0x15) === 1 ? 1 : 0);
}

/** GP unless a descriptor is that of an available task state segment in the global table, NP unless it is present — isa/procedures/task.yaml:31 */
export function check_available(s: CpuState, chosen: number, descriptor: bigint, ext: number): void {
  const access = descriptor_rights(s, descriptor);
  if ((chosen & 4) !== 0 || (access & 0x17) !== 1) {
    throw new GuestFault(13, selector_error(s, chosen, ext)); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, selector_error(s, chosen, ext)); // #NP
  }
}

/** Descriptor of the available task state segment that a task gate names — isa/procedures/task.yaml:18 */
export function gate_task(s: CpuState, chosen: number, ext: number): bigint {
  const error = selector_error(s, chosen, ext);
  if ((chosen & 4) !== 0 || (chosen & 0xfffc) === 0) {
    throw new GuestFault(13, error); // #GP
  }
  const descriptor = fetch_descriptor(s, chosen, ext);
  check_available(s, chosen, descriptor, ext);
  return descriptor;
}

/** The low byte of EFLAGS; bit 1 is always set — isa/procedures/flags.yaml:6 */
export function status_image(s: CpuState): number {
  return s.getFlag(Flag.CF) | 2 | s.getFlag(Flag.PF) << 2 & 0xff | s.getFlag(Flag.AF) << 4 & 0xff | s.getFlag(Flag.ZF) << 6 & 0xff | s.getFlag(Flag.SF) << 7 & 0xff;
}

/** EFLAGS as a 32-bit image — isa/procedures/flags.yaml:13 */
export function flags_image(s: CpuState): number {
  const status = (status_image(s) | s.getFlag(Flag.OF) << 11) >>> 0;
  const control = (s.getFlag(Flag.TF) << 8 | s.getFlag(Flag.IF) << 9 | s.getFlag(Flag.DF) << 10) >>> 0;
  const system = (s.getFlag(Flag.IOPL) << 12 | s.getFlag(Flag.NT) << 14 | s.getFlag(Flag.RF) << 16 | s.getFlag(Flag.VM) << 17) >>> 0;
  const late = (s.getFlag(Flag.AC) << 18 | s.getFlag(Flag.VIF) << 19 | s.getFlag(Flag.VIP) << 20 | s.getFlag(Flag.ID) << 21) >>> 0;
  return (status | control | system | late) >>> 0;
}

/** Saves the state of the task that is left in its 32-bit task state segment; CR3, LDTR and the stacks stand there for good — isa/procedures/task.yaml:147 */
export function save_task(s: CpuState, area: number, image: number, return_eip: number): void {
  s.storeLinear(area + 0x20 >>> 0, 4, return_eip, 0);
  s.storeLinear(area + 0x24 >>> 0, 4, image, 0);
  s.storeLinear(area + 0x28 >>> 0, 4, s.get(Slot.eax), 0);
  s.storeLinear(area + 0x2c >>> 0, 4, s.get(Slot.ecx), 0);
  s.storeLinear(area + 0x30 >>> 0, 4, s.get(Slot.edx), 0);
  s.storeLinear(area + 0x34 >>> 0, 4, s.get(Slot.ebx), 0);
  s.storeLinear(area + 0x38 >>> 0, 4, s.get(Slot.esp), 0);
  s.storeLinear(area + 0x3c >>> 0, 4, s.get(Slot.ebp), 0);
  s.storeLinear(area + 0x40 >>> 0, 4, s.get(Slot.esi), 0);
  s.storeLinear(area + 0x44 >>> 0, 4, s.get(Slot.edi), 0);
  s.storeLinear(area + 0x48 >>> 0, 2, s.get(Slot['es.selector']), 0);
  s.storeLinear(area + 0x4c >>> 0, 2, s.get(Slot['cs.selector']), 0);
  s.storeLinear(area + 0x50 >>> 0, 2, s.get(Slot['ss.selector']), 0);
  s.storeLinear(area + 0x54 >>> 0, 2, s.get(Slot['ds.selector']), 0);
  s.storeLinear(area + 0x58 >>> 0, 2, s.get(Slot['fs.selector']), 0);
  s.storeLinear(area + 0x5c >>> 0, 2, s.get(Slot['gs.selector']), 0);
}

/** Saves the state of the task that is left in its 16-bit task state segment — isa/procedures/task.yaml:169 */
export function save_short_task(s: CpuState, area: number, image: number, return_eip: number): void {
  s.storeLinear(area + 0xe >>> 0, 2, return_eip & 0xffff, 0);
  s.storeLinear(area + 0x10 >>> 0, 2, image & 0xffff, 0);
  s.storeLinear(area + 0x12 >>> 0, 2, s.get(Slot.eax) & 0xffff, 0);
  s.storeLinear(area + 0x14 >>> 0, 2, s.get(Slot.ecx) & 0xffff, 0);
  s.storeLinear(area + 0x16 >>> 0, 2, s.get(Slot.edx) & 0xffff, 0);
  s.storeLinear(area + 0x18 >>> 0, 2, s.get(Slot.ebx) & 0xffff, 0);
  s.storeLinear(area + 0x1a >>> 0, 2, s.get(Slot.esp) & 0xffff, 0);
  s.storeLinear(area + 0x1c >>> 0, 2, s.get(Slot.ebp) & 0xffff, 0);
  s.storeLinear(area + 0x1e >>> 0, 2, s.get(Slot.esi) & 0xffff, 0);
  s.storeLinear(area + 0x20 >>> 0, 2, s.get(Slot.edi) & 0xffff, 0);
  s.storeLinear(area + 0x22 >>> 0, 2, s.get(Slot['es.selector']), 0);
  s.storeLinear(area + 0x24 >>> 0, 2, s.get(Slot['cs.selector']), 0);
  s.storeLinear(area + 0x26 >>> 0, 2, s.get(Slot['ss.selector']), 0);
  s.storeLinear(area + 0x28 >>> 0, 2, s.get(Slot['ds.selector']), 0);
}

/** Writes the flags whose bits are set in `mask`; bits that are no flag of the CPU model are ignored — isa/procedures/flags.yaml:24 */
export function write_flags(s: CpuState, image: number, mask: number): void {
  if ((mask & 0x1) === 1) {
    s.setFlag(Flag.CF, image & 0x1);
  }
  if ((mask >>> 2 & 0x1) === 1) {
    s.setFlag(Flag.PF, image >>> 2 & 0x1);
  }
  if ((mask >>> 4 & 0x1) === 1) {
    s.setFlag(Flag.AF, image >>> 4 & 0x1);
  }
  if ((mask >>> 6 & 0x1) === 1) {
    s.setFlag(Flag.ZF, image >>> 6 & 0x1);
  }
  if ((mask >>> 7 & 0x1) === 1) {
    s.setFlag(Flag.SF, image >>> 7 & 0x1);
  }
  if ((mask >>> 8 & 0x1) === 1) {
    s.setFlag(Flag.TF, image >>> 8 & 0x1);
  }
  if ((mask >>> 9 & 0x1) === 1) {
    s.setFlag(Flag.IF, image >>> 9 & 0x1);
  }
  if ((mask >>> 10 & 0x1) === 1) {
    s.setFlag(Flag.DF, image >>> 10 & 0x1);
  }
  if ((mask >>> 11 & 0x1) === 1) {
    s.setFlag(Flag.OF, image >>> 11 & 0x1);
  }
  if ((mask >>> 12 & 0x1) === 1) {
    s.setFlag(Flag.IOPL, image >>> 12 & 0x3);
  }
  if ((mask >>> 14 & 0x1) === 1) {
    s.setFlag(Flag.NT, image >>> 14 & 0x1);
  }
  if ((mask >>> 16 & 0x1) === 1) {
    s.setFlag(Flag.RF, image >>> 16 & 0x1);
  }
  if ((mask >>> 17 & 0x1) === 1) {
    s.setFlag(Flag.VM, image >>> 17 & 0x1);
  }
  const late = (mask & s.get(Slot.flags_mask)) >>> 0;
  if ((late >>> 18 & 0x1) === 1) {
    s.setFlag(Flag.AC, image >>> 18 & 0x1);
  }
  if ((late >>> 19 & 0x1) === 1) {
    s.setFlag(Flag.VIF, image >>> 19 & 0x1);
  }
  if ((late >>> 20 & 0x1) === 1) {
    s.setFlag(Flag.VIP, image >>> 20 & 0x1);
  }
  if ((late >>> 21 & 0x1) === 1) {
    s.setFlag(Flag.ID, image >>> 21 & 0x1);
  }
}

/** What tasks of both sizes begin with; segments are unusable until the second half has checked their descriptors — isa/procedures/task.yaml:261 */
export function begin_task(s: CpuState, new_eip: number, image: number, new_es: number, new_cs: number, new_ss: number, new_ds: number, table: number, trap: number, ext: number): void {
  s.setSegment(0, new_es, 0, 0, 0);
  s.setSegment(1, new_cs, 0, 0, 0);
  s.setSegment(2, new_ss, 0, 0, 0);
  s.setSegment(3, new_ds, 0, 0, 0);
  s.setSegment(6, table, 0, 0, 0);
  write_flags(s, image, 0x3f7fd5);
  s.set(Slot.eip, new_eip);
  s.set(Slot.cpl, s.getFlag(Flag.VM) === 1 ? 3 : new_cs & 0x3);
  s.set(Slot.switching, ((s.get(Slot.switching) & 0xe) | (1)) >>> 0);
  s.set(Slot.switching, ((s.get(Slot.switching) & 0xd) | ((0) << 1)) >>> 0);
  s.set(Slot.switching, ((s.get(Slot.switching) & 0xb) | ((ext & 0x1) << 2)) >>> 0);
  s.set(Slot.switching, ((s.get(Slot.switching) & 0x7) | ((trap & 0x1) << 3)) >>> 0);
}

/** Loads the registers of a task from its 32-bit task state segment; segments by their selectors only — isa/procedures/task.yaml:189 */
export function load_task(s: CpuState, area: number, ext: number): void {
  const new_cr3 = s.loadLinear(area + 0x1c >>> 0, 4, 0);
  const new_eip = s.loadLinear(area + 0x20 >>> 0, 4, 0);
  const image = s.loadLinear(area + 0x24 >>> 0, 4, 0);
  const new_eax = s.loadLinear(area + 0x28 >>> 0, 4, 0);
  const new_ecx = s.loadLinear(area + 0x2c >>> 0, 4, 0);
  const new_edx = s.loadLinear(area + 0x30 >>> 0, 4, 0);
  const new_ebx = s.loadLinear(area + 0x34 >>> 0, 4, 0);
  const new_esp = s.loadLinear(area + 0x38 >>> 0, 4, 0);
  const new_ebp = s.loadLinear(area + 0x3c >>> 0, 4, 0);
  const new_esi = s.loadLinear(area + 0x40 >>> 0, 4, 0);
  const new_edi = s.loadLinear(area + 0x44 >>> 0, 4, 0);
  const new_es = s.loadLinear(area + 0x48 >>> 0, 2, 0);
  const new_cs = s.loadLinear(area + 0x4c >>> 0, 2, 0);
  const new_ss = s.loadLinear(area + 0x50 >>> 0, 2, 0);
  const new_ds = s.loadLinear(area + 0x54 >>> 0, 2, 0);
  const new_fs = s.loadLinear(area + 0x58 >>> 0, 2, 0);
  const new_gs = s.loadLinear(area + 0x5c >>> 0, 2, 0);
  const table = s.loadLinear(area + 0x60 >>> 0, 2, 0);
  const trap = s.loadLinear(area + 0x64 >>> 0, 1, 0);
  s.set(Slot.eax, new_eax);
  s.set(Slot.ecx, new_ecx);
  s.set(Slot.edx, new_edx);
  s.set(Slot.ebx, new_ebx);
  s.set(Slot.esp, new_esp);
  s.set(Slot.ebp, new_ebp);
  s.set(Slot.esi, new_esi);
  s.set(Slot.edi, new_edi);
  s.setSegment(4, new_fs, 0, 0, 0);
  s.setSegment(5, new_gs, 0, 0, 0);
  begin_task(s, new_eip, image, new_es, new_cs, new_ss, new_ds, table, trap & 1, ext);
  if (s.get(Slot.cr0) >>> 31 === 1) {
    set_cr3(s, new_cr3);
  }
}

/** Loads the registers of a task from its 16-bit task state segment; what it does not hold is set to ones, FS and GS to null — isa/procedures/task.yaml:228 */
export function load_short_task(s: CpuState, area: number, ext: number): void {
  const new_eip = s.loadLinear(area + 0xe >>> 0, 2, 0);
  const image = s.loadLinear(area + 0x10 >>> 0, 2, 0);
  const new_ax = s.loadLinear(area + 0x12 >>> 0, 2, 0);
  const new_cx = s.loadLinear(area + 0x14 >>> 0, 2, 0);
  const new_dx = s.loadLinear(area + 0x16 >>> 0, 2, 0);
  const new_bx = s.loadLinear(area + 0x18 >>> 0, 2, 0);
  const new_sp = s.loadLinear(area + 0x1a >>> 0, 2, 0);
  const new_bp = s.loadLinear(area + 0x1c >>> 0, 2, 0);
  const new_si = s.loadLinear(area + 0x1e >>> 0, 2, 0);
  const new_di = s.loadLinear(area + 0x20 >>> 0, 2, 0);
  const new_es = s.loadLinear(area + 0x22 >>> 0, 2, 0);
  const new_cs = s.loadLinear(area + 0x24 >>> 0, 2, 0);
  const new_ss = s.loadLinear(area + 0x26 >>> 0, 2, 0);
  const new_ds = s.loadLinear(area + 0x28 >>> 0, 2, 0);
  const table = s.loadLinear(area + 0x2a >>> 0, 2, 0);
  const ones: number = 0xffff;
  s.set(Slot.eax, (ones << 16 | new_ax) >>> 0);
  s.set(Slot.ecx, (ones << 16 | new_cx) >>> 0);
  s.set(Slot.edx, (ones << 16 | new_dx) >>> 0);
  s.set(Slot.ebx, (ones << 16 | new_bx) >>> 0);
  s.set(Slot.esp, (ones << 16 | new_sp) >>> 0);
  s.set(Slot.ebp, (ones << 16 | new_bp) >>> 0);
  s.set(Slot.esi, (ones << 16 | new_si) >>> 0);
  s.set(Slot.edi, (ones << 16 | new_di) >>> 0);
  s.setSegment(4, 0, 0, 0, 0);
  s.setSegment(5, 0, 0, 0, 0);
  begin_task(s, new_eip, image, new_es, new_cs, new_ss, new_ds, table, 0, ext);
}

/** First half of a task switch; the old task's EFLAGS are saved as `image`, its EIP as `return_eip` — isa/procedures/task.yaml:85 */
export function switch_task(s: CpuState, chosen: number, descriptor: bigint, leave: number, image: number, return_eip: number, ext: number): void {
  const access = descriptor_rights(s, descriptor);
  const area = descriptor_base(s, descriptor);
  const wide = (access & 8) !== 0 ? 1 : 0;
  const last = wide === 1 ? 0x67 : 0x2b;
  if (descriptor_limit(s, descriptor) < last) {
    throw new GuestFault(10, selector_error(s, chosen, ext)); // #TS
  }
  const old_wide = (s.get(Slot['tr.rights']) & 8) !== 0 ? 1 : 0;
  const old_first = old_wide === 1 ? 0x20 : 0xe;
  const old_last = old_wide === 1 ? 0x5f : 0x29;
  if (s.get(Slot['tr.limit']) < old_last) {
    throw new GuestFault(10, selector_error(s, s.get(Slot['tr.selector']), ext)); // #TS
  }
  s.loadLinear(area, 1, 0);
  s.loadLinear(area + last >>> 0, 1, 0);
  if (wide === 1 && s.get(Slot.cr0) >>> 31 === 1 && (s.get(Slot.cr4) >>> 5 & 0x1) === 1) {
    if (!(pointers_valid(s, s.loadLinear(area + 0x1c >>> 0, 4, 0)) === 1)) {
      throw new GuestFault(10, selector_error(s, chosen, ext)); // #TS
    }
  }
  if (leave === 1) {
    s.probeLinear(area, 2, 0);
  }
  s.probeLinear(s.get(Slot['tr.base']) + old_first >>> 0, 1, 0);
  s.probeLinear(s.get(Slot['tr.base']) + old_last >>> 0, 1, 0);
  const old_type_address = descriptor_address(s, s.get(Slot['tr.selector'])) + 5 >>> 0;
  const old_type = s.loadLinear(old_type_address, 1, 0);
  s.probeLinear(old_type_address, 1, 0);
  s.probeLinear(descriptor_address(s, chosen) + 5 >>> 0, 1, 0);
  if (leave !== 1) {
    s.storeLinear(old_type_address, 1, old_type & 0xfd, 0);
  }
  if (old_wide === 1) {
    save_task(s, s.get(Slot['tr.base']), image, return_eip);
  } else {
    save_short_task(s, s.get(Slot['tr.base']), image, return_eip);
  }
  if (leave === 1) {
    s.storeLinear(area, 2, s.get(Slot['tr.selector']), 0);
  }
  if (leave !== 2) {
    s.storeLinear(descriptor_address(s, chosen) + 5 >>> 0, 1, Number(BigInt.asUintN(8, descriptor >> 40n)) | 2, 0);
  }
  if (wide === 1) {
    load_task(s, area, ext);
  } else {
    load_short_task(s, area, ext);
  }
  if (leave === 1) {
    s.setFlag(Flag.NT, 1);
  }
  s.setSegment(7, chosen, area, descriptor_limit(s, descriptor), access | 2);
  s.set(Slot.cr0, ((s.get(Slot.cr0) & 0xfffffff7) | ((1) << 3)) >>> 0);
  s.set(Slot.dr7, (s.get(Slot.dr7) & 0xfffffeaa) >>> 0);
}

/** Far jump or call to a task state segment or a task gate — isa/procedures/task.yaml:44 */
export function transfer_to_task(s: CpuState, chosen: number, descriptor: bigint, leave: number, return_eip: number): void {
  const access = descriptor_rights(s, descriptor);
  const level = rights_level(s, access);
  if (level < s.get(Slot.cpl) || level < (chosen & 0x3)) {
    throw new GuestFault(13, selector_error(s, chosen, 0)); // #GP
  }
  if ((access & 0x1f) === 5) {
    if ((access & 0x80) === 0) {
      throw new GuestFault(11, selector_error(s, chosen, 0)); // #NP
    }
    const target = Number(BigInt.asUintN(16, descriptor >> 16n));
    switch_task(s, target, gate_task(s, target, 0), leave, flags_image(s), return_eip, 0);
    return;
  }
  check_available(s, chosen, descriptor, 0);
  switch_task(s, chosen, descriptor, leave, flags_image(s), return_eip, 0);
}

/** Offset in a call, interrupt or trap gate — isa/procedures/interrupt.yaml:69 */
export function gate_offset(_s: CpuState, gate: bigint): number {
  if (Number(BigInt.asUintN(1, gate >> 43n)) === 1) {
    return (Number(BigInt.asUintN(16, gate >> 48n)) << 16 | Number(BigInt.asUintN(16, gate))) >>> 0;
  }
  return Number(BigInt.asUintN(16, gate));
}

/** Far jump through a call gate; never to another privilege level — isa/procedures/far-transfer.yaml:107 */
export function jump_gate(s: CpuState, chosen: number, gate: bigint): void {
  const code = call_gate_code(s, chosen, gate);
  const access = descriptor_rights(s, code);
  const target = Number(BigInt.asUintN(16, gate >> 16n));
  if ((((access & 4) === 0 ? 1 : 0) & (rights_level(s, access) !== s.get(Slot.cpl) ? 1 : 0)) === 1) {
    throw new GuestFault(13, selector_error(s, target, 0)); // #GP
  }
  check_gate_code_present(s, gate, code);
  check_target(s, code, gate_offset(s, gate));
  probe_accessed(s, target, code);
  enter_code(s, target, code, gate_offset(s, gate));
}

/** Far jump; a task that is left goes on at `return_eip` — isa/procedures/far-transfer.yaml:73 */
export function jump_far(s: CpuState, chosen: number, target: number, return_eip: number): void {
  if (!(protected_mode(s) === 1)) {
    if (target > s.get(Slot['cs.limit'])) {
      throw new GuestFault(13, 0); // #GP
    }
    load_real_segment(s, 1, chosen);
    s.set(Slot.eip, target);
    return;
  }
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const descriptor = fetch_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, descriptor);
  if ((access & 0x18) === 0x18) {
    check_direct_code(s, chosen, access);
    check_target(s, descriptor, target);
    probe_accessed(s, chosen, descriptor);
    enter_code(s, chosen, descriptor, target);
    return;
  }
  if (names_task(s, access) === 1) {
    transfer_to_task(s, chosen, descriptor, 0, return_eip);
    return;
  }
  if (!(is_call_gate(s, access) === 1)) {
    throw new GuestFault(13, selector_error(s, chosen, 0)); // #GP
  }
  jump_gate(s, chosen, descriptor);
}

/** Bytes of each value that a gate pushes — isa/procedures/interrupt.yaml:79 */
export function gate_size(_s: CpuState, gate: bigint): number {
  return Number(BigInt.asUintN(1, gate >> 43n)) === 1 ? 4 : 2;
}

/** Stack of an inner privilege level in the task state segment; selector in the high half, pointer in the low one — isa/procedures/frame.yaml:78 */
export function task_stack(s: CpuState, level: number, ext: number): bigint {
  const error = selector_error(s, s.get(Slot['tr.selector']), ext);
  if ((s.get(Slot['tr.rights']) & 8) !== 0) {
    const wide = (level << 3) + 4 >>> 0;
    if (wide + 5 >>> 0 > s.get(Slot['tr.limit'])) {
      throw new GuestFault(10, error); // #TS
    }
    const pointer = s.loadLinear(s.get(Slot['tr.base']) + wide >>> 0, 4, 0);
    return BigInt(s.loadLinear(s.get(Slot['tr.base']) + wide + 4 >>> 0, 2, 0)) << 32n | BigInt(pointer);
  }
  const narrow = (level << 2) + 2 >>> 0;
  if (narrow + 3 >>> 0 > s.get(Slot['tr.limit'])) {
    throw new GuestFault(10, error); // #TS
  }
  const short_pointer = s.loadLinear(s.get(Slot['tr.base']) + narrow >>> 0, 2, 0);
  return BigInt(s.loadLinear(s.get(Slot['tr.base']) + narrow + 2 >>> 0, 2, 0)) << 32n | BigInt(short_pointer);
}

/** Descriptor of an inner level's stack segment, checked as SDM says for stack switches — isa/procedures/frame.yaml:99 */
export function task_stack_descriptor(s: CpuState, chosen: number, level: number, ext: number): bigint {
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(10, ext); // #TS
  }
  const descriptor = fetch_task_descriptor(s, chosen, ext);
  const access = descriptor_rights(s, descriptor);
  const error = selector_error(s, chosen, ext);
  if ((((chosen & 0x3) !== level ? 1 : 0) | (rights_level(s, access) !== level ? 1 : 0)) === 1 || (access & 0x1a) !== 0x12) {
    throw new GuestFault(10, error); // #TS
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(12, error); // #SS
  }
  return descriptor;
}

/** The bits of a stack pointer that address a stack segment — isa/procedures/frame.yaml:8 */
export function frame_mask(_s: CpuState, segment_rights: number): number {
  return (segment_rights >>> 14 & 0x1) === 1 ? 0xffffffff : 0xffff;
}

/** Whether `bytes` bytes at `offset` lie within a segment's limit; expand-down data segments hold what is above it — isa/procedures/memory.yaml:6 */
export function within_limit(_s: CpuState, segment_rights: number, segment_limit: number, offset: number, bytes: number): number {
  const last = offset + (bytes - 1) >>> 0;
  if ((segment_rights & 0xc) === 4) {
    let upper: number = 0xffff;
    if ((segment_rights & 0x4000) !== 0) {
      upper = 0xffffffff;
    }
    return (offset > segment_limit ? 1 : 0) & (last <= upper ? 1 : 0) & (last >= offset ? 1 : 0);
  }
  return (last <= segment_limit ? 1 : 0) & (last >= offset ? 1 : 0);
}

/** Faults as storing a value of 2 or 4 bytes would — isa/procedures/frame.yaml:23 */
export function probe_frame_value(s: CpuState, address: number, size: number, user: number): void {
  if (size === 4) {
    s.probeLinear(address, 4, user);
  } else {
    s.probeLinear(address, 2, user);
  }
}

/** Faults as pushing `count` values below `top` would; SS(error) beyond the limit — isa/procedures/frame.yaml:34 */
export function frame_probe(s: CpuState, error: number, segment_base: number, segment_limit: number, segment_rights: number, top: number, size: number, count: number, user: number): void {
  const mask = frame_mask(s, segment_rights);
  const length = Math.imul(size, count) >>> 0;
  const lowest = (top - length & mask) >>> 0;
  const highest = (top - size & mask) >>> 0;
  const page_offset = (segment_base + lowest & 0xfff) >>> 0;
  if (((highest - lowest >>> 0 === length - size >>> 0 ? 1 : 0) & (page_offset + length >>> 0 <= 0x1000 ? 1 : 0) & within_limit(s, segment_rights, segment_limit, lowest, length)) === 1) {
    probe_frame_value(s, segment_base + highest >>> 0, size, user);
    return;
  }
  let left: number = count;
  let offset: number = top;
  while (left !== 0) {
    offset = (offset - size & mask) >>> 0;
    if (!(within_limit(s, segment_rights, segment_limit, offset, size) === 1)) {
      throw new GuestFault(12, error); // #SS
    }
    left = left - 1 >>> 0;
  }
  left = count;
  offset = top;
  while (left !== 0) {
    offset = (offset - size & mask) >>> 0;
    probe_frame_value(s, segment_base + offset >>> 0, size, user);
    left = left - 1 >>> 0;
  }
}

/** The bits of ESP that address the stack — isa/procedures/stack.yaml:8 */
export function stack_mask(s: CpuState): number {
  return (s.get(Slot['ss.rights']) >>> 14 & 0x1) === 1 ? 0xffffffff : 0xffff;
}

/** The value that lies a number of bytes above the top of the stack — isa/procedures/stack.yaml:21 */
export function peek_32(s: CpuState, above: number): number {
  return s.load(2, (s.get(Slot.esp) + above & stack_mask(s)) >>> 0, 4);
}

/** The value that lies a number of bytes above the top of the stack — isa/procedures/stack.yaml:21 */
export function peek_16(s: CpuState, above: number): number {
  return s.load(2, (s.get(Slot.esp) + above & stack_mask(s)) >>> 0, 2);
}

/** The parameter of a call gate that lies `index` values above the caller's top of stack — isa/procedures/far-transfer.yaml:195 */
export function gate_parameter(s: CpuState, size: number, index: number): number {
  if (size === 4) {
    return peek_32(s, Math.imul(index, 4) >>> 0);
  }
  return peek_16(s, Math.imul(index, 2) >>> 0);
}

/** Stores the value at a position below `top` (1 is the first pushed); it was probed — isa/procedures/frame.yaml:66 */
export function frame_store(s: CpuState, segment_base: number, segment_rights: number, top: number, size: number, position: number, value: number, user: number): void {
  const address = segment_base + (top - (Math.imul(size, position) >>> 0) & frame_mask(s, segment_rights)) >>> 0;
  if (size === 4) {
    s.storeLinear(address, 4, value, user);
  } else {
    s.storeLinear(address, 2, value & 0xffff, user);
  }
}

/** A stack pointer whose part that addresses the segment is replaced — isa/procedures/frame.yaml:15 */
export function frame_pointer(s: CpuState, previous: number, pointer: number, segment_rights: number): number {
  const mask = frame_mask(s, segment_rights);
  return (previous & ~mask | pointer & mask) >>> 0;
}

/** Far call through a call gate to an inner privilege level, with its parameters copied to the new stack — isa/procedures/far-transfer.yaml:205 */
export function call_gate_inner(s: CpuState, gate: bigint, code: bigint, level: number, return_eip: number): void {
  const target = Number(BigInt.asUintN(16, gate >> 16n));
  const size = gate_size(s, gate);
  const parameters = Number(BigInt.asUintN(5, gate >> 32n));
  const stack = task_stack(s, level, 0);
  const top = Number(BigInt.asUintN(32, stack));
  const stack_selector = Number(BigInt.asUintN(16, stack >> 32n));
  const descriptor = task_stack_descriptor(s, stack_selector, level, 0);
  const stack_base = descriptor_base(s, descriptor);
  const stack_rights = descriptor_rights(s, descriptor);
  const count = parameters + 4 >>> 0;
  frame_probe(s, selector_error(s, stack_selector, 0), stack_base, descriptor_limit(s, descriptor), stack_rights, top, size, count, 0);
  check_target(s, code, gate_offset(s, gate));
  probe_accessed(s, target, code);
  probe_accessed(s, stack_selector, descriptor);
  let left: number = parameters;
  let last: number = 0;
  while (left !== 0) {
    left = left - 1 >>> 0;
    last = gate_parameter(s, size, left);
  }
  frame_store(s, stack_base, stack_rights, top, size, 1, s.get(Slot['ss.selector']), 0);
  frame_store(s, stack_base, stack_rights, top, size, 2, s.get(Slot.esp), 0);
  left = parameters;
  while (left !== 0) {
    left = left - 1 >>> 0;
    last = gate_parameter(s, size, left);
    frame_store(s, stack_base, stack_rights, top, size, parameters + 2 - left >>> 0, last, 0);
  }
  frame_store(s, stack_base, stack_rights, top, size, parameters + 3 >>> 0, s.get(Slot['cs.selector']), 0);
  frame_store(s, stack_base, stack_rights, top, size, parameters + 4 >>> 0, return_eip, 0);
  load_segment(s, 2, stack_selector, descriptor);
  s.set(Slot.esp, frame_pointer(s, top, top - (Math.imul(size, count) >>> 0) >>> 0, stack_rights));
  s.set(Slot.cpl, level);
  enter_code(s, target, code, gate_offset(s, gate));
}

/** Far call through a call gate to the current privilege level — isa/procedures/far-transfer.yaml:178 */
export function call_gate_same(s: CpuState, gate: bigint, code: bigint, return_eip: number): void {
  const target = Number(BigInt.asUintN(16, gate >> 16n));
  const size = gate_size(s, gate);
  const user = s.get(Slot.cpl) === 3 ? 1 : 0;
  const top = s.get(Slot.esp);
  frame_probe(s, 0, s.get(Slot['ss.base']), s.get(Slot['ss.limit']), s.get(Slot['ss.rights']), top, size, 2, user);
  check_target(s, code, gate_offset(s, gate));
  probe_accessed(s, target, code);
  frame_store(s, s.get(Slot['ss.base']), s.get(Slot['ss.rights']), top, size, 1, s.get(Slot['cs.selector']), user);
  frame_store(s, s.get(Slot['ss.base']), s.get(Slot['ss.rights']), top, size, 2, return_eip, user);
  s.set(Slot.esp, frame_pointer(s, top, top - (Math.imul(size, 2) >>> 0) >>> 0, s.get(Slot['ss.rights'])));
  enter_code(s, target, code, gate_offset(s, gate));
}

/** Far call through a call gate — isa/procedures/far-transfer.yaml:163 */
export function call_gate(s: CpuState, chosen: number, gate: bigint, return_eip: number): void {
  const code = call_gate_code(s, chosen, gate);
  const access = descriptor_rights(s, code);
  const level = rights_level(s, access);
  check_gate_code_present(s, gate, code);
  if ((access & 4) === 0 && level < s.get(Slot.cpl)) {
    call_gate_inner(s, gate, code, level, return_eip);
  } else {
    call_gate_same(s, gate, code, return_eip);
  }
}

/** Interrupt return from privilege level 0 to virtual-8086 mode — isa/procedures/interrupt-return.yaml:56 */
export function iret_to_vm86(s: CpuState, target: number, chosen: number, image: number): void {
  const pointer = peek_32(s, 0xc);
  const new_ss = peek_32(s, 0x10) & 0xffff;
  const new_es = peek_32(s, 0x14) & 0xffff;
  const new_ds = peek_32(s, 0x18) & 0xffff;
  const new_fs = peek_32(s, 0x1c) & 0xffff;
  const new_gs = peek_32(s, 0x20) & 0xffff;
  if (target > 0xffff) {
    throw new GuestFault(13, 0); // #GP
  }
  write_flags(s, image, 0x3f7fd5);
  s.set(Slot.cpl, 3);
  load_real_segment(s, 1, chosen);
  load_real_segment(s, 2, new_ss);
  load_real_segment(s, 0, new_es);
  load_real_segment(s, 3, new_ds);
  load_real_segment(s, 4, new_fs);
  load_real_segment(s, 5, new_gs);
  s.set(Slot.esp, pointer);
  s.set(Slot.eip, target);
}

/** Reports an x87 error by an interrupt, for which the processor waits before the instruction that found it — isa/procedures/interrupt.yaml:22 */
export function report_numeric_error(s: CpuState): void {
  s.intrinsic('numeric_error', []);
  s.set(Slot.halted, 1);
}

/** Error code that names a gate of the interrupt descriptor table — isa/procedures/interrupt.yaml:41 */
export function gate_error(_s: CpuState, vector: number, ext: number): number {
  return (vector << 3 | 2 | ext) >>> 0;
}

/** Whether the image of EFLAGS that an exception pushes has RF set; so for faults other than debug ones — isa/procedures/interrupt.yaml:86 */
export function pushes_resume(_s: CpuState, vector: number, software: number, external: number): number {
  const faults: number = 0xb7ee1;
  return (software ^ 1) & (external ^ 1) & ((bits.lshr(faults, vector, 32) & 1) !== 0 ? 1 : 0);
}

/** Delivery through a task gate; the error code is for the new task's stack — isa/procedures/interrupt.yaml:151 */
export function deliver_task(s: CpuState, chosen: number, vector: number, error: number, has_error: number, software: number, external: number, return_eip: number): void {
  const ext = software === 1 ? 0 : 1;
  let image: number = flags_image(s);
  if (pushes_resume(s, vector, software, external) === 1) {
    image = (image | 0x10000) >>> 0;
  }
  switch_task(s, chosen, gate_task(s, chosen, ext), 1, image, return_eip, ext);
  if (has_error === 1) {
    s.set(Slot.switching, ((s.get(Slot.switching) & 0xd) | ((1) << 1)) >>> 0);
    s.set(Slot.switch_error, error);
  }
}

/** Faults when the handler's address is beyond its segment, or as marking the segment accessed would — isa/procedures/interrupt.yaml:234 */
export function check_entry(s: CpuState, gate: bigint, code: bigint, ext: number): void {
  if (gate_offset(s, gate) > descriptor_limit(s, code)) {
    throw new GuestFault(13, ext); // #GP
  }
  probe_accessed(s, Number(BigInt.asUintN(16, gate >> 16n)), code);
}

/** Loads CS and EIP from an interrupt or trap gate and clears the flags that delivery clears — isa/procedures/interrupt.yaml:244 */
export function enter_handler(s: CpuState, gate: bigint, code: bigint, level: number): void {
  load_segment(s, 1, Number(BigInt.asUintN(16, gate >> 16n)) & 0xfffc | level, code);
  s.set(Slot.cpl, level);
  s.set(Slot.eip, gate_offset(s, gate));
  if (Number(BigInt.asUintN(1, gate >> 40n)) === 0) {
    s.setFlag(Flag.IF, 0);
  }
  s.setFlag(Flag.TF, 0);
  s.setFlag(Flag.NT, 0);
  s.setFlag(Flag.RF, 0);
  s.setFlag(Flag.VM, 0);
}

/** Enters a handler at an inner privilege level, on that level's stack; also the way out of virtual-8086 mode — isa/procedures/interrupt.yaml:187 */
export function deliver_inner(s: CpuState, gate: bigint, code: bigint, level: number, ext: number, image: number, return_eip: number, error: number, has_error: number): void {
  const size = gate_size(s, gate);
  const stack = task_stack(s, level, ext);
  const top = Number(BigInt.asUintN(32, stack));
  const stack_selector = Number(BigInt.asUintN(16, stack >> 32n));
  const descriptor = task_stack_descriptor(s, stack_selector, level, ext);
  const stack_base = descriptor_base(s, descriptor);
  const stack_rights = descriptor_rights(s, descriptor);
  const from_vm86 = s.getFlag(Flag.VM);
  let count: number = has_error === 1 ? 6 : 5;
  if (from_vm86 === 1) {
    count = count + 4 >>> 0;
  }
  frame_probe(s, selector_error(s, stack_selector, ext), stack_base, descriptor_limit(s, descriptor), stack_rights, top, size, count, 0);
  check_entry(s, gate, code, ext);
  probe_accessed(s, stack_selector, descriptor);
  let position: number = 0;
  if (from_vm86 === 1) {
    frame_store(s, stack_base, stack_rights, top, size, 1, s.get(Slot['gs.selector']), 0);
    frame_store(s, stack_base, stack_rights, top, size, 2, s.get(Slot['fs.selector']), 0);
    frame_store(s, stack_base, stack_rights, top, size, 3, s.get(Slot['ds.selector']), 0);
    frame_store(s, stack_base, stack_rights, top, size, 4, s.get(Slot['es.selector']), 0);
    position = 4;
  }
  frame_store(s, stack_base, stack_rights, top, size, position + 1 >>> 0, s.get(Slot['ss.selector']), 0);
  frame_store(s, stack_base, stack_rights, top, size, position + 2 >>> 0, s.get(Slot.esp), 0);
  frame_store(s, stack_base, stack_rights, top, size, position + 3 >>> 0, image, 0);
  frame_store(s, stack_base, stack_rights, top, size, position + 4 >>> 0, s.get(Slot['cs.selector']), 0);
  frame_store(s, stack_base, stack_rights, top, size, position + 5 >>> 0, return_eip, 0);
  if (has_error === 1) {
    frame_store(s, stack_base, stack_rights, top, size, position + 6 >>> 0, error, 0);
  }
  load_segment(s, 2, stack_selector, descriptor);
  s.set(Slot.esp, frame_pointer(s, top, top - (Math.imul(size, count) >>> 0) >>> 0, stack_rights));
  if (from_vm86 === 1) {
    s.setSegment(5, 0, 0, 0, 0);
    s.setSegment(4, 0, 0, 0, 0);
    s.setSegment(3, 0, 0, 0, 0);
    s.setSegment(0, 0, 0, 0, 0);
  }
  enter_handler(s, gate, code, level);
}

/** Enters a handler at the current privilege level, on the current stack — isa/procedures/interrupt.yaml:167 */
export function deliver_same(s: CpuState, gate: bigint, code: bigint, ext: number, image: number, return_eip: number, error: number, has_error: number): void {
  const size = gate_size(s, gate);
  const user = s.get(Slot.cpl) === 3 ? 1 : 0;
  const top = s.get(Slot.esp);
  const count = has_error === 1 ? 4 : 3;
  frame_probe(s, ext, s.get(Slot['ss.base']), s.get(Slot['ss.limit']), s.get(Slot['ss.rights']), top, size, count, user);
  check_entry(s, gate, code, ext);
  frame_store(s, s.get(Slot['ss.base']), s.get(Slot['ss.rights']), top, size, 1, image, user);
  frame_store(s, s.get(Slot['ss.base']), s.get(Slot['ss.rights']), top, size, 2, s.get(Slot['cs.selector']), user);
  frame_store(s, s.get(Slot['ss.base']), s.get(Slot['ss.rights']), top, size, 3, return_eip, user);
  if (has_error === 1) {
    frame_store(s, s.get(Slot['ss.base']), s.get(Slot['ss.rights']), top, size, 4, error, user);
  }
  s.set(Slot.esp, frame_pointer(s, top, top - (Math.imul(size, count) >>> 0) >>> 0, s.get(Slot['ss.rights'])));
  enter_handler(s, gate, code, s.get(Slot.cpl));
}

/** Delivery through a gate of the interrupt descriptor table — isa/procedures/interrupt.yaml:94 */
export function deliver_protected(s: CpuState, vector: number, error: number, has_error: number, software: number, external: number, return_eip: number): void {
  const ext = software === 1 ? 0 : 1;
  const entry = vector << 3 >>> 0;
  const named = gate_error(s, vector, ext);
  if (entry + 7 >>> 0 > s.get(Slot['idtr.limit'])) {
    throw new GuestFault(13, named); // #GP
  }
  const gate = s.loadLinear64(s.get(Slot['idtr.base']) + entry >>> 0, 0);
  const access = descriptor_rights(s, gate);
  const type = access & 0x1f;
  if ((type & 0x16) !== 6 && type !== 5) {
    throw new GuestFault(13, named); // #GP
  }
  if ((software & (rights_level(s, access) < s.get(Slot.cpl) ? 1 : 0)) === 1) {
    throw new GuestFault(13, named); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, named); // #NP
  }
  if (type === 5) {
    deliver_task(s, Number(BigInt.asUintN(16, gate >> 16n)), vector, error, has_error, software, external, return_eip);
    return;
  }
  const chosen = Number(BigInt.asUintN(16, gate >> 16n));
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(13, ext); // #GP
  }
  const code = fetch_descriptor(s, chosen, ext);
  const code_access = descriptor_rights(s, code);
  const level = rights_level(s, code_access);
  const refused = selector_error(s, chosen, ext);
  if ((code_access & 0x18) !== 0x18 || level > s.get(Slot.cpl)) {
    throw new GuestFault(13, refused); // #GP
  }
  if ((code_access & 0x80) === 0) {
    throw new GuestFault(11, refused); // #NP
  }
  const conforming = (code_access & 4) !== 0 ? 1 : 0;
  if (s.getFlag(Flag.VM) === 1 && (conforming === 1 || level !== 0)) {
    throw new GuestFault(13, refused); // #GP
  }
  let image: number = flags_image(s);
  if (pushes_resume(s, vector, software, external) === 1) {
    image = (image | 0x10000) >>> 0;
  }
  if (!(conforming === 1) && level < s.get(Slot.cpl)) {
    deliver_inner(s, gate, code, level, ext, image, return_eip, error, has_error);
  } else {
    deliver_same(s, gate, code, ext, image, return_eip, error, has_error);
  }
}

/** Faults as pushes of `bytes` bytes in values of W bits would, in their order; changes nothing — isa/procedures/stack.yaml:52 */
export function probe_pushes_16(s: CpuState, bytes: number): void {
  const mask = stack_mask(s);
  let left: number = bytes;
  while (left !== 0) {
    left = left - 2 >>> 0;
    s.probe(2, (s.get(Slot.esp) - (bytes - left) & mask) >>> 0, 2);
  }
}

/** Push; ESP keeps its value when the store faults — isa/procedures/stack.yaml:34 */
export function push_16(s: CpuState, value: number): void {
  const mask = stack_mask(s);
  const top = (s.get(Slot.esp) - 2 & mask) >>> 0;
  s.store(2, top, 2, value);
  s.set(Slot.esp, (s.get(Slot.esp) & ~mask | top) >>> 0);
}

/** Delivery through the interrupt vector table of real-address mode; no error code is pushed — isa/procedures/interrupt.yaml:48 */
export function deliver_real(s: CpuState, vector: number, return_eip: number): void {
  const entry = vector << 2 >>> 0;
  if (entry + 3 >>> 0 > s.get(Slot['idtr.limit'])) {
    throw new GuestFault(13, gate_error(s, vector, 0)); // #GP
  }
  const target = s.loadLinear(s.get(Slot['idtr.base']) + entry >>> 0, 4, 0);
  probe_pushes_16(s, 6);
  push_16(s, flags_image(s) & 0xffff);
  push_16(s, s.get(Slot['cs.selector']));
  push_16(s, return_eip & 0xffff);
  load_real_segment(s, 1, target >>> 16);
  s.set(Slot.eip, target & 0xffff);
  s.setFlag(Flag.IF, 0);
  s.setFlag(Flag.TF, 0);
  s.setFlag(Flag.AC, 0);
  s.setFlag(Flag.RF, 0);
}

/** Delivers an interrupt or exception that pushes `return_eip` — isa/procedures/interrupt.yaml:30 */
export function deliver_from(s: CpuState, vector: number, error: number, has_error: number, software: number, external: number, return_eip: number): void {
  s.delivering?.(vector);
  if ((s.get(Slot.cr0) & 0x1) === 1) {
    deliver_protected(s, vector, error, has_error, software, external, return_eip);
  } else {
    deliver_real(s, vector, return_eip);
  }
}

/** Delivers an interrupt or exception; the EIP slot is the one to push. The handler of debug exceptions finds DR7.GD clear — isa/procedures/interrupt.yaml:8 */
export function deliver(s: CpuState, vector: number, error: number, has_error: number, software: number, external: number): void {
  s.delivering?.(vector);
  if (vector === 0x10 && !(software === 1) && !(external === 1) && !((s.get(Slot.cr0) >>> 5 & 0x1) === 1)) {
    report_numeric_error(s);
  } else {
    deliver_from(s, vector, error, has_error, software, external, s.get(Slot.eip));
  }
  if (vector === 1 && !(external === 1)) {
    s.set(Slot.dr7, ((s.get(Slot.dr7) & 0xffffdfff) | ((0) << 13)) >>> 0);
  }
}

/** Whether the program may access the ports port … port + bytes - 1 — isa/procedures/io-permission.yaml:6 */
export function io_permitted(s: CpuState, port: number, bytes: number): number {
  if (!((s.get(Slot.cr0) & 0x1) === 1) || !(s.getFlag(Flag.VM) === 1) && s.get(Slot.cpl) <= s.getFlag(Flag.IOPL)) {
    return 1;
  }
  if ((s.get(Slot['tr.rights']) & 0x88) !== 0x88 || s.get(Slot['tr.limit']) < 0x67) {
    return 0;
  }
  const map = s.loadLinear(s.get(Slot['tr.base']) + 0x66 >>> 0, 2, 0);
  const offset = map + (port >>> 3) >>> 0;
  if (offset >= s.get(Slot['tr.limit'])) {
    return 0;
  }
  const bits_ = s.loadLinear(s.get(Slot['tr.base']) + offset >>> 0, 2, 0);
  const one: number = 1;
  const wanted = bits.shl(bits.shl(one, bytes, 32) - 1 >>> 0, port & 7, 32);
  return (bits_ & wanted) === 0 ? 1 : 0;
}

/** GP(0) unless the program may access the ports — isa/procedures/io-permission.yaml:29 */
export function check_io(s: CpuState, port: number, bytes: number): void {
  if (!(io_permitted(s, port, bytes) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
}

/** Raises SS(0) for the stack segment, GP(0) for every other — isa/procedures/memory.yaml:22 */
export function raise_segment_fault(_s: CpuState, segment: number): void {
  if (segment === 2) {
    throw new GuestFault(12, 0); // #SS
  }
  throw new GuestFault(13, 0); // #GP
}

/** Checks a read through a segment register and returns its linear address — isa/procedures/memory.yaml:32 */
export function check_read(s: CpuState, segment: number, offset: number, bytes: number): number {
  const access = s.get(segmentRights(segment));
  if ((access & 0x90) !== 0x90) {
    raise_segment_fault(s, segment);
  }
  if ((access & 0xa) === 8) {
    raise_segment_fault(s, segment);
  }
  if (!(within_limit(s, access, s.get(segmentLimit(segment)), offset, bytes) === 1)) {
    raise_segment_fault(s, segment);
  }
  return s.get(segmentBase(segment)) + offset >>> 0;
}

/** Checks a write through a segment register and returns its linear address — isa/procedures/memory.yaml:50 */
export function check_write(s: CpuState, segment: number, offset: number, bytes: number): number {
  const access = s.get(segmentRights(segment));
  if ((access & 0x90) !== 0x90) {
    raise_segment_fault(s, segment);
  }
  if ((access & 0xa) !== 2) {
    raise_segment_fault(s, segment);
  }
  if (!(within_limit(s, access, s.get(segmentLimit(segment)), offset, bytes) === 1)) {
    raise_segment_fault(s, segment);
  }
  return s.get(segmentBase(segment)) + offset >>> 0;
}

/** Error code of a page fault; `present` when the translation exists but forbids the access — isa/procedures/paging.yaml:8 */
export function page_fault_error(s: CpuState, present: number, access: number, user: number): number {
  const fetch = access >>> 1 & (s.get(Slot.cr4) >>> 20 & 0x1 | s.get(Slot.cr4) >>> 5 & 0x1 & (s.get(Slot.efer) >>> 11 & 0x1));
  const write = access & 0x1;
  return (user << 2 | (write << 1 | present) | fetch << 4) >>> 0;
}

/** Raises a page fault at a linear address — isa/procedures/paging.yaml:17 */
export function raise_page_fault(s: CpuState, linear: number, present: number, access: number, user: number): void {
  s.set(Slot.cr2, linear);
  throw new GuestFault(14, page_fault_error(s, present, access, user)); // #PF
}

/** Raises a page fault because an entry has a reserved bit set — isa/procedures/paging.yaml:25 */
export function raise_reserved_fault(s: CpuState, linear: number, access: number, user: number): void {
  s.set(Slot.cr2, linear);
  throw new GuestFault(14, (page_fault_error(s, 1, access, user) | 8) >>> 0); // #PF
}

/** Whether entries with these combined R/W and U/S bits, and this combined XD bit, forbid the access — isa/procedures/paging.yaml:33 */
export function page_forbids(s: CpuState, combined: number, execute_disable: number, access: number, user: number): number {
  const read_only = (combined & 2) === 0 ? 1 : 0;
  const supervisor_only = (combined & 4) === 0 ? 1 : 0;
  const write_forbidden = access & 0x1 & read_only & (user | s.get(Slot.cr0) >>> 16 & 0x1);
  const fetch_forbidden = access >>> 1 & (execute_disable | s.get(Slot.cr4) >>> 20 & 0x1 & (user ^ 1) & (supervisor_only ^ 1));
  return user & supervisor_only | write_forbidden | fetch_forbidden;
}

/** Physical address in the page or table that an entry of 8 bytes names; `within` are the bits that the entry leaves open — isa/procedures/paging.yaml:105 */
export function extended_address(_s: CpuState, entry: bigint, within: number, offset: number): number {
  if (Number(BigInt.asUintN(4, entry >> 32n)) !== 0) {
    return (0xfefff000 | offset & 0xfff) >>> 0;
  }
  return (Number(BigInt.asUintN(32, entry)) & 0xfffff000 & ~within | offset & within) >>> 0;
}

/** Whether a directory or table entry of 8 bytes sets a bit that no entry may; bit 63 disables execution or is reserved — isa/procedures/paging.yaml:97 */
export function extended_reserved(s: CpuState, entry: bigint): number {
  const address = Number(BigInt.asUintN(27, entry >> 36n)) !== 0 ? 1 : 0;
  return address | (Number(BigInt.asUintN(1, entry >> 63n)) === 1 ? 1 : 0) & (s.get(Slot.efer) >>> 11 & 0x1 ^ 1);
}

/** Translates a linear address with entries of 8 bytes, from the directory pointers that the processor holds — isa/procedures/paging.yaml:116 */
export function translate_extended(s: CpuState, linear: number, access: number, user: number): number {
  const pointer = getWideElement(s, Slot['pdpte.0'], linear >>> 30);
  if (Number(BigInt.asUintN(1, pointer)) === 0) {
    raise_page_fault(s, linear, 0, access, user);
  }
  const directory_address = extended_address(s, pointer, 0xfff, (linear >>> 18 & 0xff8) >>> 0);
  const directory = s.loadPhysical64(directory_address);
  const directory_bits = Number(BigInt.asUintN(32, directory));
  if ((directory_bits & 1) === 0) {
    raise_page_fault(s, linear, 0, access, user);
  }
  if (extended_reserved(s, directory) === 1) {
    raise_reserved_fault(s, linear, access, user);
  }
  let dirty: number = 0x20;
  if ((access & 0x1) === 1) {
    dirty = 0x60;
  }
  if ((directory_bits & 0x80) !== 0) {
    if ((directory_bits & 0x1ff000) !== 0) {
      raise_reserved_fault(s, linear, access, user);
    }
    if (page_forbids(s, directory_bits, Number(BigInt.asUintN(1, directory >> 63n)), access, user) === 1) {
      raise_page_fault(s, linear, 1, access, user);
    }
    if ((directory_bits & dirty) >>> 0 !== dirty) {
      s.storePhysical(directory_address, 4, (directory_bits | dirty) >>> 0);
    }
    return extended_address(s, directory, 0x1fffff, linear);
  }
  const table_address = extended_address(s, directory, 0xfff, (linear >>> 9 & 0xff8) >>> 0);
  const entry = s.loadPhysical64(table_address);
  const entry_bits = Number(BigInt.asUintN(32, entry));
  if ((entry_bits & 1) === 0) {
    raise_page_fault(s, linear, 0, access, user);
  }
  if (extended_reserved(s, entry) === 1 || (entry_bits & 0x80) !== 0) {
    raise_reserved_fault(s, linear, access, user);
  }
  const execute_disable = Number(BigInt.asUintN(1, (directory | entry) >> 63n));
  if (page_forbids(s, (directory_bits & entry_bits) >>> 0, execute_disable, access, user) === 1) {
    raise_page_fault(s, linear, 1, access, user);
  }
  if ((directory_bits & 0x20) === 0) {
    s.storePhysical(directory_address, 4, (directory_bits | 0x20) >>> 0);
  }
  if ((entry_bits & dirty) >>> 0 !== dirty) {
    s.storePhysical(table_address, 4, (entry_bits | dirty) >>> 0);
  }
  return extended_address(s, entry, 0xfff, linear);
}

/** Translates a linear address to a physical one, setting Accessed and Dirty bits of permitted accesses — isa/procedures/paging.yaml:44 */
export function translate(s: CpuState, linear: number, access: number, user: number): number {
  if (!(s.get(Slot.cr0) >>> 31 === 1)) {
    return linear;
  }
  if ((s.get(Slot.cr4) >>> 5 & 0x1) === 1) {
    return translate_extended(s, linear, access, user);
  }
  const directory_address = (s.get(Slot.cr3) & 0xfffff000 | linear >>> 20 & 0xffc) >>> 0;
  const directory = s.loadPhysical(directory_address, 4);
  if ((directory & 1) === 0) {
    raise_page_fault(s, linear, 0, access, user);
  }
  let dirty: number = 0x20;
  if ((access & 0x1) === 1) {
    dirty = 0x60;
  }
  if ((s.get(Slot.cr4) >>> 4 & 0x1) === 1 && (directory & 0x80) !== 0) {
    if ((directory & 0x3ff000) !== 0) {
      raise_reserved_fault(s, linear, access, user);
    }
    if (page_forbids(s, directory, 0, access, user) === 1) {
      raise_page_fault(s, linear, 1, access, user);
    }
    if ((directory & dirty) >>> 0 !== dirty) {
      s.storePhysical(directory_address, 4, (directory | dirty) >>> 0);
    }
    return (directory & 0xffc00000 | linear & 0x3fffff) >>> 0;
  }
  const table_address = (directory & 0xfffff000 | linear >>> 10 & 0xffc) >>> 0;
  const entry = s.loadPhysical(table_address, 4);
  if ((entry & 1) === 0) {
    raise_page_fault(s, linear, 0, access, user);
  }
  if ((s.get(Slot.cr4) >>> 4 & 0x1) === 1 && (entry & 0x80) !== 0) {
    raise_reserved_fault(s, linear, access, user);
  }
  if (page_forbids(s, (directory & entry) >>> 0, 0, access, user) === 1) {
    raise_page_fault(s, linear, 1, access, user);
  }
  if ((directory & 0x20) === 0) {
    s.storePhysical(directory_address, 4, (directory | 0x20) >>> 0);
  }
  if ((entry & dirty) >>> 0 !== dirty) {
    s.storePhysical(table_address, 4, (entry | dirty) >>> 0);
  }
  return (entry & 0xfffff000 | linear & 0xfff) >>> 0;
}

/** Descriptor of the code segment that a return goes to, checked — isa/procedures/return.yaml:7 */
export function return_code_descriptor(s: CpuState, chosen: number): bigint {
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const code = fetch_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, code);
  const error = selector_error(s, chosen, 0);
  const requested = chosen & 0x3;
  const level = rights_level(s, access);
  if ((access & 0x18) !== 0x18 || requested < s.get(Slot.cpl)) {
    throw new GuestFault(13, error); // #GP
  }
  if ((access & 4) !== 0) {
    if (level > requested) {
      throw new GuestFault(13, error); // #GP
    }
  } else {
    if (level !== requested) {
      throw new GuestFault(13, error); // #GP
    }
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, error); // #NP
  }
  return code;
}

/** Descriptor of the stack segment of an outer privilege level, checked — isa/procedures/return.yaml:35 */
export function return_stack_descriptor(s: CpuState, chosen: number, level: number): bigint {
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const descriptor = fetch_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, descriptor);
  const error = selector_error(s, chosen, 0);
  if ((((chosen & 0x3) !== level ? 1 : 0) | ((access & 0x1a) !== 0x12 ? 1 : 0) | (rights_level(s, access) !== level ? 1 : 0)) === 1) {
    throw new GuestFault(13, error); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(12, error); // #SS
  }
  return descriptor;
}

/** Clears a data segment register that the outer privilege level may not keep — isa/procedures/segment.yaml:88 */
export function drop_inner_segment(s: CpuState, segment: number): void {
  const access = s.get(segmentRights(segment));
  if ((((access & 0x1c) !== 0x1c ? 1 : 0) & (rights_level(s, access) < s.get(Slot.cpl) ? 1 : 0)) === 1) {
    s.setSegment(segment, 0, 0, 0, 0);
  }
}

/** Clears the data segment registers that the outer privilege level may not keep — isa/procedures/segment.yaml:98 */
export function drop_inner_segments(s: CpuState): void {
  drop_inner_segment(s, 0);
  drop_inner_segment(s, 4);
  drop_inner_segment(s, 5);
  drop_inner_segment(s, 3);
}

/** Goes to an outer privilege level; every check is done — isa/procedures/return.yaml:63 */
export function leave_to_outer(s: CpuState, chosen: number, code: bigint, target: number, stack_selector: number, stack: bigint, pointer: number): void {
  const top = frame_pointer(s, s.get(Slot.esp), pointer, descriptor_rights(s, stack));
  load_segment(s, 1, chosen, code);
  s.set(Slot.cpl, chosen & 0x3);
  s.set(Slot.eip, target);
  load_segment(s, 2, stack_selector, stack);
  s.set(Slot.esp, top);
  drop_inner_segments(s);
}

/** Loads DS, ES, FS or GS (MOV, POP, LDS …) — isa/procedures/segment.yaml:19 */
export function load_data_segment(s: CpuState, segment: number, chosen: number): void {
  if (!(protected_mode(s) === 1)) {
    load_real_segment(s, segment, chosen);
    return;
  }
  if ((chosen & 0xfffc) === 0) {
    s.setSegment(segment, chosen, 0, 0, 0);
    return;
  }
  const descriptor = fetch_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, descriptor);
  const error = selector_error(s, chosen, 0);
  if ((access & 0x10) === 0 || (access & 0xa) === 8) {
    throw new GuestFault(13, error); // #GP
  }
  const level = rights_level(s, access);
  if ((access & 0xc) !== 0xc && ((chosen & 0x3) > level || s.get(Slot.cpl) > level)) {
    throw new GuestFault(13, error); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, error); // #NP
  }
  probe_accessed(s, chosen, descriptor);
  load_segment(s, segment, chosen, descriptor);
}

/** Loads SS (MOV, POP, LSS) — isa/procedures/segment.yaml:49 */
export function load_stack_segment(s: CpuState, chosen: number): void {
  if (!(protected_mode(s) === 1)) {
    load_real_segment(s, 2, chosen);
    return;
  }
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(13, 0); // #GP
  }
  const descriptor = fetch_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, descriptor);
  const error = selector_error(s, chosen, 0);
  if ((chosen & 0x3) !== s.get(Slot.cpl)) {
    throw new GuestFault(13, error); // #GP
  }
  if ((((access & 0x1a) !== 0x12 ? 1 : 0) | (rights_level(s, access) !== s.get(Slot.cpl) ? 1 : 0)) === 1) {
    throw new GuestFault(13, error); // #GP
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(12, error); // #SS
  }
  probe_accessed(s, chosen, descriptor);
  load_segment(s, 2, chosen, descriptor);
}

/** Loads the segment register with this number other than CS — isa/procedures/segment.yaml:77 */
export function load_segment_register(s: CpuState, segment: number, chosen: number): void {
  if (segment === 2) {
    load_stack_segment(s, chosen);
  } else {
    load_data_segment(s, segment, chosen);
  }
}

/** ESP moved by a number of bytes, within the stack-address size — isa/procedures/stack.yaml:14 */
export function moved_esp(s: CpuState, bytes: number): number {
  const mask = stack_mask(s);
  return (s.get(Slot.esp) & ~mask | s.get(Slot.esp) + bytes & mask) >>> 0;
}

/** Drops bytes from the stack — isa/procedures/stack.yaml:27 */
export function release(s: CpuState, bytes: number): void {
  s.set(Slot.esp, moved_esp(s, bytes));
}

/** A string pointer moved over one element, by DF up or down and within the address size — isa/procedures/string.yaml:6 */
export function step(s: CpuState, pointer: number, bytes: number, mask: number): number {
  const moved = s.getFlag(Flag.DF) === 1 ? pointer - bytes >>> 0 : pointer + bytes >>> 0;
  return (pointer & ~mask | moved & mask) >>> 0;
}

/** Interrupt return to the task that the back link of the current task state segment names — isa/procedures/task.yaml:65 */
export function return_to_task(s: CpuState, return_eip: number): void {
  const chosen = s.loadLinear(s.get(Slot['tr.base']), 2, 0);
  const error = selector_error(s, chosen, 0);
  if ((chosen & 4) !== 0 || (chosen & 0xfffc) === 0) {
    throw new GuestFault(10, error); // #TS
  }
  const descriptor = fetch_task_descriptor(s, chosen, 0);
  const access = descriptor_rights(s, descriptor);
  if ((access & 0x17) !== 3) {
    throw new GuestFault(10, error); // #TS
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, error); // #NP
  }
  switch_task(s, chosen, descriptor, 2, (flags_image(s) & 0xffffbfff) >>> 0, return_eip, 0);
}

/** Loads the local descriptor table of a new task — isa/procedures/task.yaml:319 */
export function load_task_table(s: CpuState, ext: number): void {
  const chosen = s.get(Slot['ldtr.selector']);
  if ((chosen & 0xfffc) !== 0) {
    const error = selector_error(s, chosen, ext);
    if ((chosen & 4) !== 0) {
      throw new GuestFault(10, error); // #TS
    }
    const descriptor = fetch_task_descriptor(s, chosen, ext);
    const access = descriptor_rights(s, descriptor);
    if ((access & 0x9f) !== 0x82) {
      throw new GuestFault(10, error); // #TS
    }
    s.setSegment(6, chosen, descriptor_base(s, descriptor), descriptor_limit(s, descriptor), access);
  }
}

/** Loads the code segment of a new task — isa/procedures/task.yaml:338 */
export function load_task_code(s: CpuState, ext: number): void {
  const chosen = s.get(Slot['cs.selector']);
  const error = selector_error(s, chosen, ext);
  if ((chosen & 0xfffc) === 0) {
    throw new GuestFault(10, error); // #TS
  }
  const descriptor = fetch_task_descriptor(s, chosen, ext);
  const access = descriptor_rights(s, descriptor);
  const level = rights_level(s, access);
  if ((access & 0x18) !== 0x18) {
    throw new GuestFault(10, error); // #TS
  }
  if ((access & 4) !== 0) {
    if (level > s.get(Slot.cpl)) {
      throw new GuestFault(10, error); // #TS
    }
  } else {
    if (level !== s.get(Slot.cpl)) {
      throw new GuestFault(10, error); // #TS
    }
  }
  if ((access & 0x80) === 0) {
    throw new GuestFault(11, error); // #NP
  }
  load_segment(s, 1, chosen, descriptor);
}

/** Loads the stack segment of a new task — isa/procedures/task.yaml:366 */
export function load_task_stack(s: CpuState, ext: number): void {
  const chosen = s.get(Slot['ss.selector']);
  load_segment(s, 2, chosen, task_stack_descriptor(s, chosen, s.get(Slot.cpl), ext));
}

/** Loads a data segment register of a new task; null stays null — isa/procedures/task.yaml:374 */
export function load_task_data(s: CpuState, segment: number, ext: number): void {
  const chosen = s.get(segmentSelector(segment));
  if ((chosen & 0xfffc) !== 0) {
    const error = selector_error(s, chosen, ext);
    const descriptor = fetch_task_descriptor(s, chosen, ext);
    const access = descriptor_rights(s, descriptor);
    if ((access & 0x10) === 0 || (access & 0xa) === 8) {
      throw new GuestFault(10, error); // #TS
    }
    const level = rights_level(s, access);
    if ((access & 0xc) !== 0xc && (level < (chosen & 0x3) || level < s.get(Slot.cpl))) {
      throw new GuestFault(10, error); // #TS
    }
    if ((access & 0x80) === 0) {
      throw new GuestFault(11, error); // #NP
    }
    load_segment(s, segment, chosen, descriptor);
  }
}

/** Push; ESP keeps its value when the store faults — isa/procedures/stack.yaml:34 */
export function push_32(s: CpuState, value: number): void {
  const mask = stack_mask(s);
  const top = (s.get(Slot.esp) - 4 & mask) >>> 0;
  s.store(2, top, 4, value);
  s.set(Slot.esp, (s.get(Slot.esp) & ~mask | top) >>> 0);
}

/** Second half of a task switch; 1 when the new task's T bit asks for a debug exception before its first instruction — isa/procedures/task.yaml:279 */
export function finish_task_switch(s: CpuState): number {
  const ext = s.get(Slot.switching) >>> 2 & 0x1;
  const has_error = s.get(Slot.switching) >>> 1 & 0x1;
  const trap = s.get(Slot.switching) >>> 3;
  s.set(Slot.switching, 0);
  load_task_table(s, ext);
  if (s.getFlag(Flag.VM) === 1) {
    load_real_segment(s, 1, s.get(Slot['cs.selector']));
    load_real_segment(s, 2, s.get(Slot['ss.selector']));
    load_real_segment(s, 3, s.get(Slot['ds.selector']));
    load_real_segment(s, 0, s.get(Slot['es.selector']));
    load_real_segment(s, 4, s.get(Slot['fs.selector']));
    load_real_segment(s, 5, s.get(Slot['gs.selector']));
  } else {
    load_task_code(s, ext);
    load_task_stack(s, ext);
    load_task_data(s, 3, ext);
    load_task_data(s, 0, ext);
    load_task_data(s, 4, ext);
    load_task_data(s, 5, ext);
  }
  if (has_error === 1) {
    if ((s.get(Slot['tr.rights']) & 8) !== 0) {
      push_32(s, s.get(Slot.switch_error));
    } else {
      push_16(s, s.get(Slot.switch_error) & 0xffff);
    }
  }
  if (s.get(Slot.eip) > s.get(Slot['cs.limit'])) {
    throw new GuestFault(13, ext); // #GP
  }
  if (trap === 1) {
    s.set(Slot.dr6, ((s.get(Slot.dr6) & 0xffff7fff) | ((1) << 15)) >>> 0);
  }
  return trap;
}

/** Whether CLI and STI may act on VIF where IOPL forbids IF — isa/procedures/virtual-interrupt.yaml:8 */
export function virtual_interrupts(s: CpuState): number {
  return s.getFlag(Flag.VM) === 1 ? s.get(Slot.cr4) & 0x1 : s.get(Slot.cr4) >>> 1 & 0x1 & (s.get(Slot.cpl) === 3 ? 1 : 0);
}

/** EFLAGS as PUSHF and redirected interrupts of virtual-8086 mode show it; below IOPL 3, IOPL seems 3 and VIF is in the place of IF — isa/procedures/virtual-interrupt.yaml:15 */
export function visible_flags(s: CpuState): number {
  const image = (flags_image(s) & 0xfcffff) >>> 0;
  if (s.getFlag(Flag.VM) === 1 && s.getFlag(Flag.IOPL) < 3) {
    return (image & 0xfffffdff | 0x3000 | s.getFlag(Flag.VIF) << 9) >>> 0;
  }
  return image;
}

/** GP(0) when an image of EFLAGS sets TF, or sets VIF while an interrupt waits for it — isa/procedures/virtual-interrupt.yaml:26 */
export function check_virtual_flags(s: CpuState, image: number): void {
  const wakes = s.getFlag(Flag.VIP) & ((image >>> 9 & 0x1) === 1 ? 1 : 0);
  if (wakes === 1 || (image >>> 8 & 0x1) === 1) {
    throw new GuestFault(13, 0); // #GP
  }
}

/** Writes the low half of EFLAGS below IOPL 3; IF goes to VIF, IOPL stays — isa/procedures/virtual-interrupt.yaml:36 */
export function write_virtual_flags(s: CpuState, image: number): void {
  s.setFlag(Flag.VIF, image >>> 9 & 0x1);
  write_flags(s, image, 0x4dd5);
}

/** Whether the interrupt redirection bit map sends INT n of virtual-8086 mode to the program's own table — isa/procedures/virtual-interrupt.yaml:44 */
export function redirected(s: CpuState, vector: number): number {
  if (!((s.get(Slot.cr4) & 0x1) === 1)) {
    return 0;
  }
  if ((s.get(Slot['tr.rights']) & 8) === 0 || s.get(Slot['tr.limit']) < 0x67) {
    throw new GuestFault(13, 0); // #GP
  }
  const map = s.loadLinear(s.get(Slot['tr.base']) + 0x66 >>> 0, 2, 0);
  const offset = map - 0x20 + (vector >>> 3) >>> 0;
  if (offset > s.get(Slot['tr.limit'])) {
    throw new GuestFault(13, 0); // #GP
  }
  return (bits.lshr(s.loadLinear(s.get(Slot['tr.base']) + offset >>> 0, 1, 0), vector & 7, 8) & 1) === 0 ? 1 : 0;
}

/** Delivery through the interrupt vector table at linear address 0, without leaving virtual-8086 mode — isa/procedures/virtual-interrupt.yaml:78 */
export function interrupt_within_vm86(s: CpuState, vector: number, return_eip: number): void {
  const target = s.loadLinear(vector << 2 >>> 0, 4, 0);
  probe_pushes_16(s, 6);
  push_16(s, visible_flags(s) & 0xffff);
  push_16(s, s.get(Slot['cs.selector']));
  push_16(s, return_eip & 0xffff);
  load_real_segment(s, 1, target >>> 16);
  s.set(Slot.eip, target & 0xffff);
  s.setFlag(Flag.TF, 0);
  if (s.getFlag(Flag.IOPL) < 3) {
    s.setFlag(Flag.VIF, 0);
  } else {
    s.setFlag(Flag.IF, 0);
  }
}

/** INT n — isa/procedures/virtual-interrupt.yaml:62 */
export function software_interrupt(s: CpuState, vector: number, return_eip: number): void {
  if (s.getFlag(Flag.VM) === 1) {
    if (redirected(s, vector) === 1) {
      interrupt_within_vm86(s, vector, return_eip);
      return;
    }
    if (s.getFlag(Flag.IOPL) < 3) {
      throw new GuestFault(13, 0); // #GP
    }
  }
  deliver_from(s, vector, 0, 0, 1, 0, return_eip);
}

/** Unnormal, pseudo-infinity or pseudo-NaN; since the 387 an invalid operand — isa/procedures/x87-format.yaml:95 */
export function fp_is_unsupported(_s: CpuState, a: bigint): number {
  return (Number(BigInt.asUintN(15, a >> 64n)) !== 0 ? 1 : 0) & (Number(BigInt.asUintN(1, a >> 63n)) === 0 ? 1 : 0);
}

/** A number from sign, biased exponent and significand — isa/procedures/x87-format.yaml:10 */
export function fp_pack(_s: CpuState, negative: number, exponent: number, significand: bigint): bigint {
  return BigInt(negative << 15 | exponent & 0x7fff) << 64n | significand;
}

/** Infinity — isa/procedures/x87-format.yaml:16 */
export function fp_infinity(s: CpuState, negative: number): bigint {
  return fp_pack(s, negative, 0x7fff, 0x8000000000000000n);
}

/** A NaN, quiet or signalling — isa/procedures/x87-format.yaml:81 */
export function fp_is_nan(s: CpuState, a: bigint): number {
  return BigInt.asUintN(79, a) > BigInt.asUintN(79, fp_infinity(s, 0)) ? 1 : 0;
}

/** Neither a finite number nor infinity — isa/procedures/x87-format.yaml:114 */
export function fp_is_no_number(s: CpuState, a: bigint): number {
  return fp_is_unsupported(s, a) | fp_is_nan(s, a);
}

/** The quiet NaN that answers a masked invalid operation — isa/procedures/x87-format.yaml:29 */
export function fp_indefinite(s: CpuState): bigint {
  return fp_pack(s, 1, 0x7fff, 0xc000000000000000n);
}

/** A result — isa/procedures/x87-format.yaml:35 */
export function fp_result(_s: CpuState, status: number, value: bigint): bigint {
  return BigInt(status) << 80n | value;
}

/** Result of an invalid operation — isa/procedures/x87-format.yaml:42 */
export function fp_invalid(s: CpuState): bigint {
  return fp_result(s, 1, fp_indefinite(s));
}

/** A NaN whose highest fraction bit is clear — isa/procedures/x87-format.yaml:88 */
export function fp_is_signalling(s: CpuState, a: bigint): number {
  return fp_is_nan(s, a) & (Number(BigInt.asUintN(1, a >> 62n)) === 0 ? 1 : 0);
}

/** Result of an operation with two operands of which at least one is no number — isa/procedures/x87-format.yaml:161 */
export function fp_propagate_pair(s: CpuState, a: bigint, b: bigint): bigint {
  if ((fp_is_unsupported(s, a) | fp_is_unsupported(s, b)) === 1) {
    return fp_invalid(s);
  }
  const signalling = fp_is_signalling(s, a) | fp_is_signalling(s, b);
  let first: number = fp_is_nan(s, a);
  if ((fp_is_nan(s, a) & fp_is_nan(s, b)) === 1) {
    if (fp_is_signalling(s, a) === fp_is_signalling(s, b)) {
      first = BigInt.asUintN(64, a) === BigInt.asUintN(64, b) ? Number(BigInt.asUintN(1, a >> 79n)) ^ 1 : BigInt.asUintN(64, a) > BigInt.asUintN(64, b) ? 1 : 0;
    } else {
      first = fp_is_signalling(s, b);
    }
  }
  const status = signalling === 1 ? 1 : 0;
  return fp_result(s, status, (first === 1 ? a : b) | 0x4000000000000000n);
}

/** Infinity of either sign — isa/procedures/x87-format.yaml:75 */
export function fp_is_infinity(s: CpuState, a: bigint): number {
  return BigInt.asUintN(79, a) === BigInt.asUintN(79, fp_infinity(s, 0)) ? 1 : 0;
}

/** Denormal or pseudo-denormal — isa/procedures/x87-format.yaml:101 */
export function fp_is_denormal(_s: CpuState, a: bigint): number {
  return (Number(BigInt.asUintN(15, a >> 64n)) === 0 ? 1 : 0) & (BigInt.asUintN(64, a) !== 0n ? 1 : 0);
}

/** Denormal-operand status of a number, 0 or DE — isa/procedures/x87-format.yaml:188 */
export function fp_denormal_status(s: CpuState, a: bigint): number {
  return fp_is_denormal(s, a) === 1 ? 2 : 0;
}

/** Whether a denormal operand keeps the operation from being carried out — isa/procedures/x87-format.yaml:194 */
export function fp_denormal_stops(_s: CpuState, status: number, control: number): number {
  return ((status & 2) !== 0 ? 1 : 0) & ((control & 2) === 0 ? 1 : 0);
}

/** The exponent field — isa/procedures/x87-format.yaml:48 */
export function fp_exponent(_s: CpuState, a: bigint): number {
  return Number(BigInt.asUintN(15, a >> 64n));
}

/** Shift to the right whose lost bits leave a one in the lowest place — isa/procedures/x87-rounding.yaml:8 */
export function fp_shift_right(_s: CpuState, significand: bigint, count: number): bigint {
  const shifted = bits.lshrBig(significand, count, 128);
  return shifted | (bits.shlBig(shifted, count, 128) === significand ? 0n : 1n);
}

/** Zero — isa/procedures/x87-format.yaml:22 */
export function fp_zero(s: CpuState, negative: number): bigint {
  return fp_pack(s, negative, 0, 0n);
}

/** Whether fp_round_near rounds to this exponent: extended precision, to nearest, far from overflow and underflow — isa/procedures/x87-rounding.yaml:100 */
export function fp_is_near(_s: CpuState, exponent: number, control: number): number {
  return ((control & 0xf00) === 0x300 ? 1 : 0) & (exponent - 1 >>> 0 < 0x7ffd ? 1 : 0);
}

/** Whether rounding to nearest raises `kept`, below which the bits `lost` follow — isa/procedures/x87-rounding.yaml:36 */
export function fp_nearest_is_up(_s: CpuState, kept: bigint, lost: bigint): number {
  return lost > BigInt.asUintN(64, 0x8000000000000000n - BigInt(Number(BigInt.asUintN(1, kept)))) ? 1 : 0;
}

/** PE and C1 of a rounding that lost the bits `lost` — isa/procedures/x87-rounding.yaml:43 */
export function fp_loss_status(_s: CpuState, lost: bigint, up: number): number {
  return up << 9 & 0xffff | (lost !== 0n ? 1 : 0) << 5 & 0xffff;
}

/** As fp_round_any where fp_is_near says so, with operations of 64 bits — isa/procedures/x87-rounding.yaml:106 */
export function fp_round_near(s: CpuState, negative: number, exponent: number, significand: bigint, status: number): bigint {
  const kept = significand >> 64n;
  const lost = BigInt.asUintN(64, significand);
  const up = fp_nearest_is_up(s, kept, lost);
  const near = BigInt.asUintN(64, kept + BigInt(up));
  const carry = near === 0n ? 1 : 0;
  const value = near | bits.shlBig(BigInt(carry), 0x3f, 64);
  return fp_result(s, status | fp_loss_status(s, lost, up), fp_pack(s, negative, exponent + carry >>> 0, value));
}

/** Bits of a 128-bit significand below the precision that the control word asks for — isa/procedures/x87-rounding.yaml:50 */
export function fp_dropped_bits(_s: CpuState, control: number): number {
  const precision = control >>> 8 & 0x3;
  if (precision === 0) {
    return 0x68;
  }
  return precision === 2 ? 0x4b : 0x40;
}

/** A significand without its `drop` (1 … 127) lowest bits, rounded: rounded up, inexact, 65 bits of value — isa/procedures/x87-rounding.yaml:16 */
export function fp_round_off(_s: CpuState, negative: number, significand: bigint, drop: number, control: number): bigint {
  const kept = bits.lshrBig(significand, drop, 128);
  const lost = BigInt.asUintN(128, significand - bits.shlBig(kept, drop, 128));
  const half = bits.shlBig(1n, drop - 1 & 0xff, 128);
  const mode = control >>> 10 & 0x3;
  let up: number = (lost > half ? 1 : 0) | (lost === half ? 1 : 0) & (Number(BigInt.asUintN(1, kept)) === 1 ? 1 : 0);
  if (mode !== 0) {
    up = (lost !== 0n ? 1 : 0) & (mode === (negative === 1 ? 1 : 2) ? 1 : 0);
  }
  return BigInt(up << 1 | (lost !== 0n ? 1 : 0)) << 65n | BigInt.asUintN(65, BigInt.asUintN(65, kept) + BigInt(up));
}

/** PE and C1 of what fp_round_off gave — isa/procedures/x87-rounding.yaml:30 */
export function fp_inexact_status(_s: CpuState, rounded: bigint): number {
  return (Number(BigInt.asUintN(1, rounded >> 65n)) === 1 ? 0x20 : 0) | (Number(BigInt.asUintN(1, rounded >> 66n)) === 1 ? 0x200 : 0);
}

/** Whether overflow is answered by infinity, not by the largest finite number — isa/procedures/x87-rounding.yaml:61 */
export function fp_overflow_is_infinite(_s: CpuState, negative: number, control: number): number {
  const mode = control >>> 10 & 0x3;
  return (mode === 0 ? 1 : 0) | (mode === (negative === 1 ? 1 : 2) ? 1 : 0);
}

/** Rounds an exact result that is not 0 to the precision of the control word and adds its status to `status` — isa/procedures/x87-rounding.yaml:69 */
export function fp_round_any(s: CpuState, negative: number, exponent: number, significand: bigint, control: number, status: number): bigint {
  const drop = fp_dropped_bits(s, control);
  const free = fp_round_off(s, negative, significand, drop, control);
  const carried = bits.lshrBig(BigInt.asUintN(65, free), 0x80 - drop & 0xff, 65) !== 0n ? 1 : 0;
  const reached = exponent + (carried === 1 ? 1 : 0) >>> 0;
  const value = carried === 1 ? 0x8000000000000000n : BigInt.asUintN(64, bits.shlBig(BigInt.asUintN(65, free), drop - 0x40 & 0xff, 65));
  const inexact = fp_inexact_status(s, free);
  if ((reached | 0) < 1) {
    if ((control & 0x10) === 0) {
      return fp_result(s, status | inexact | 0x10, fp_pack(s, negative, reached + 0x6000 >>> 0, value));
    }
    const bounded = fp_round_off(s, negative, fp_shift_right(s, significand, 1 - exponent >>> 0), drop, control);
    const tiny = BigInt.asUintN(64, bits.shlBig(BigInt.asUintN(65, bounded), drop - 0x40 & 0xff, 65));
    const loss = fp_inexact_status(s, bounded);
    return fp_result(s, status | loss | (loss === 0 ? 0 : 0x10), fp_pack(s, negative, Number(BigInt.asUintN(1, tiny >> 63n)), tiny));
  }
  if ((reached | 0) > 32766) {
    if ((control & 8) === 0) {
      return fp_result(s, status | inexact | 8, fp_pack(s, negative, reached - 0x6000 >>> 0, value));
    }
    if (fp_overflow_is_infinite(s, negative, control) === 1) {
      return fp_result(s, status | 0x228, fp_infinity(s, negative));
    }
    return fp_result(s, status | 0x28, fp_pack(s, negative, 0x7ffe, bits.shlBig(0xffffffffffffffffn, drop - 0x40 & 0xff, 64)));
  }
  return fp_result(s, status | inexact, fp_pack(s, negative, reached, value));
}

/** As fp_round_any, quickly where it is usual — isa/procedures/x87-rounding.yaml:119 */
export function fp_round(s: CpuState, negative: number, exponent: number, significand: bigint, control: number, status: number): bigint {
  if (fp_is_near(s, exponent, control) === 1) {
    return fp_round_near(s, negative, exponent, significand, status);
  }
  return fp_round_any(s, negative, exponent, significand, control, status);
}

/** Sum of any two numbers, `flip` turns the sign of the second — isa/procedures/x87-add.yaml:6 */
export function fp_sum_any(s: CpuState, a: bigint, b: bigint, flip: number, control: number): bigint {
  if ((fp_is_no_number(s, a) | fp_is_no_number(s, b)) === 1) {
    return fp_propagate_pair(s, a, b);
  }
  const negative_a = Number(BigInt.asUintN(1, a >> 79n));
  const negative_b = Number(BigInt.asUintN(1, b >> 79n)) ^ flip;
  if ((fp_is_infinity(s, a) & fp_is_infinity(s, b)) === 1 && negative_a !== negative_b) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a) | fp_denormal_status(s, b);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_infinity(s, b) === 1) {
    return fp_result(s, status, fp_infinity(s, negative_b));
  }
  const power_a = fp_exponent(s, a) === 0 ? 1 : fp_exponent(s, a);
  const power_b = fp_exponent(s, b) === 0 ? 1 : fp_exponent(s, b);
  const a_leads = power_a >= power_b ? 1 : 0;
  const power = a_leads === 1 ? power_a : power_b;
  const high = bits.shlBig(BigInt.asUintN(64, a_leads === 1 ? a : b), 0x3f, 128);
  const other = bits.shlBig(BigInt.asUintN(64, a_leads === 1 ? b : a), 0x3f, 128);
  const low = fp_shift_right(s, other, a_leads === 1 ? power_a - power_b >>> 0 : power_b - power_a >>> 0);
  let negative: number = a_leads === 1 ? negative_a : negative_b;
  let total: bigint = BigInt.asUintN(128, high + low);
  if (negative_a !== negative_b) {
    total = BigInt.asUintN(128, high - low);
    if (high < low) {
      total = BigInt.asUintN(128, low - high);
      negative = negative ^ 1;
    }
  }
  if (total === 0n) {
    const zero_sign = negative_a === negative_b ? negative_a : (control >>> 10 & 0x3) === 1 ? 1 : 0;
    return fp_result(s, status, fp_zero(s, zero_sign));
  }
  const places = bits.clzBig(total, 128);
  return fp_round(s, negative, power + 1 - Number(BigInt.asUintN(32, places)) >>> 0, bits.shlBig(total, Number(places), 128), control, status);
}

/** The same, quickly where it is usual: normal numbers of exponents that are less than 64 apart — isa/procedures/x87-add.yaml:53 */
export function fp_sum(s: CpuState, a: bigint, b: bigint, flip: number, control: number): bigint {
  const a_leads = fp_exponent(s, a) >= fp_exponent(s, b) ? 1 : 0;
  const lead = a_leads === 1 ? a : b;
  const other = a_leads === 1 ? b : a;
  const power = fp_exponent(s, lead);
  const distance = power - fp_exponent(s, other) >>> 0;
  const normal = (Number(BigInt.asUintN(1, (lead & other) >> 63n)) === 1 ? 1 : 0) & (power !== 0x7fff ? 1 : 0) & (fp_exponent(s, other) !== 0 ? 1 : 0);
  if (!(normal === 1) || distance > 0x3f) {
    return fp_sum_any(s, a, b, flip, control);
  }
  const negative = Number(BigInt.asUintN(1, lead >> 79n)) ^ flip & (a_leads ^ 1);
  const high = bits.shlBig(BigInt.asUintN(64, lead), 0x40, 128);
  const low = bits.lshrBig(bits.shlBig(BigInt.asUintN(64, other), 0x40, 128), distance & 0x3f, 128);
  if (Number(BigInt.asUintN(1, a >> 79n)) === (Number(BigInt.asUintN(1, b >> 79n)) ^ flip)) {
    const total = BigInt.asUintN(128, high + low);
    const carried = total >> 64n < BigInt.asUintN(64, lead) ? 1 : 0;
    const significand = bits.lshrBig(total, carried, 128) | bits.shlBig(BigInt(carried), 0x7f, 128);
    if (fp_is_near(s, power + 1 >>> 0, control) === 1) {
      return fp_round_near(s, negative, power + carried >>> 0, significand, 0);
    }
    return fp_round(s, negative, power + carried >>> 0, significand, control, 0);
  }
  if (low >= high) {
    return fp_sum_any(s, a, b, flip, control);
  }
  const rest = BigInt.asUintN(128, high - low);
  const places = bits.clzBig(rest, 128);
  return fp_round(s, negative, power - Number(BigInt.asUintN(32, places)) >>> 0, bits.shlBig(rest, Number(places), 128), control, 0);
}

/** a + b — isa/procedures/x87-add.yaml:87 */
export function fp_add(s: CpuState, a: bigint, b: bigint, control: number): bigint {
  return fp_sum(s, a, b, 0, control);
}

/** a - b — isa/procedures/x87-add.yaml:94 */
export function fp_sub(s: CpuState, a: bigint, b: bigint, control: number): bigint {
  return fp_sum(s, a, b, 1, control);
}

/** Zero of either sign — isa/procedures/x87-format.yaml:69 */
export function fp_is_zero(_s: CpuState, a: bigint): number {
  return BigInt.asUintN(79, a) === 0n ? 1 : 0;
}

/** Exponent by which numbers of one sign are ordered — isa/procedures/x87-compare.yaml:28 */
export function fp_comparable_exponent(s: CpuState, a: bigint): number {
  const field = fp_exponent(s, a);
  return field === 0 ? Number(BigInt.asUintN(1, a >> 63n)) : field;
}

/** Status of a comparison of a with b: C3 equal, C0 less, all of C0, C2, C3 unordered; `quiet` NaNs are no fault there — isa/procedures/x87-compare.yaml:6 */
export function fp_compare(s: CpuState, a: bigint, b: bigint, quiet: number): number {
  if ((fp_is_no_number(s, a) | fp_is_no_number(s, b)) === 1) {
    const unsupported = fp_is_unsupported(s, a) | fp_is_unsupported(s, b);
    const signalling = fp_is_signalling(s, a) | fp_is_signalling(s, b);
    return unsupported === 1 || signalling === 1 || !(quiet === 1) ? 0x4501 : 0x4500;
  }
  const status = fp_denormal_status(s, a) | fp_denormal_status(s, b);
  if (BigInt.asUintN(79, a) === BigInt.asUintN(79, b)) {
    return status | (((Number(BigInt.asUintN(1, a >> 79n)) === Number(BigInt.asUintN(1, b >> 79n)) ? 1 : 0) | fp_is_zero(s, a)) === 1 ? 0x4000 : Number(BigInt.asUintN(1, a >> 79n)) === 1 ? 0x100 : 0);
  }
  const size_a = BigInt(fp_comparable_exponent(s, a) & 0x7fff) << 64n | BigInt.asUintN(64, a);
  const size_b = BigInt(fp_comparable_exponent(s, b) & 0x7fff) << 64n | BigInt.asUintN(64, b);
  if (size_a === size_b && Number(BigInt.asUintN(1, a >> 79n)) === Number(BigInt.asUintN(1, b >> 79n))) {
    return status | 0x4000;
  }
  const less = Number(BigInt.asUintN(1, a >> 79n)) === Number(BigInt.asUintN(1, b >> 79n)) ? Number(BigInt.asUintN(1, a >> 79n)) === 1 ? size_a > size_b ? 1 : 0 : size_a < size_b ? 1 : 0 : Number(BigInt.asUintN(1, a >> 79n));
  return status | (less === 1 ? 0x100 : 0);
}

/** Adds the denormal operand of narrower format that a comparison was given to its status — isa/procedures/x87-compare.yaml:35 */
export function fp_denormal_comparison(_s: CpuState, status: number, denormal: number): number {
  return denormal === 1 && (status & 0x4500) !== 0x4500 ? status | 2 : status;
}

/** Result of an operation with one operand that is no number — isa/procedures/x87-format.yaml:150 */
export function fp_propagate(s: CpuState, a: bigint): bigint {
  if (fp_is_unsupported(s, a) === 1) {
    return fp_invalid(s);
  }
  const status = fp_is_signalling(s, a) === 1 ? 1 : 0;
  return fp_result(s, status, a | 0x4000000000000000n);
}

/** Loads a real with F bits of fraction and the exponent 0 or TOP, the highest — isa/procedures/x87-convert.yaml:9 */
export function fp_widen_special_23_255(s: CpuState, negative: number, exponent: number, fraction: bigint): bigint {
  const field = bits.shlBig(fraction, 0x28, 64);
  if (exponent !== 0) {
    const value = fp_pack(s, negative, 0x7fff, field | 0x8000000000000000n);
    return fraction === 0n ? fp_result(s, 0, value) : fp_propagate(s, value);
  }
  if (fraction === 0n) {
    return fp_result(s, 0, fp_zero(s, negative));
  }
  const places = bits.clzBig(field, 64);
  return fp_result(s, 2, fp_pack(s, negative, 0x3f81 - Number(BigInt.asUintN(32, places)) >>> 0, bits.shlBig(field, Number(places), 64)));
}

/** Loads a real with F bits of fraction and the exponents 0 … TOP, exactly — isa/procedures/x87-convert.yaml:25 */
export function fp_widen_23_255(s: CpuState, negative: number, exponent: number, fraction: bigint): bigint {
  const significand = bits.shlBig(fraction, 0x28, 64) | 0x8000000000000000n;
  let result: bigint = fp_result(s, 0, fp_pack(s, negative, exponent + 0x3f80 >>> 0, significand));
  if (exponent === 0 || exponent === 0xff) {
    result = fp_widen_special_23_255(s, negative, exponent, fraction);
  }
  return result;
}

/** Loads a single-precision real — isa/procedures/x87-convert.yaml:37 */
export function fp_from_single(s: CpuState, value: number): bigint {
  return fp_widen_23_255(s, value >>> 31, value >>> 23 & 0xff, BigInt(value & 0x7fffff));
}

/** Loads a real with F bits of fraction and the exponent 0 or TOP, the highest — isa/procedures/x87-convert.yaml:9 */
export function fp_widen_special_52_2047(s: CpuState, negative: number, exponent: number, fraction: bigint): bigint {
  const field = bits.shlBig(fraction, 0xb, 64);
  if (exponent !== 0) {
    const value = fp_pack(s, negative, 0x7fff, field | 0x8000000000000000n);
    return fraction === 0n ? fp_result(s, 0, value) : fp_propagate(s, value);
  }
  if (fraction === 0n) {
    return fp_result(s, 0, fp_zero(s, negative));
  }
  const places = bits.clzBig(field, 64);
  return fp_result(s, 2, fp_pack(s, negative, 0x3c01 - Number(BigInt.asUintN(32, places)) >>> 0, bits.shlBig(field, Number(places), 64)));
}

/** Loads a real with F bits of fraction and the exponents 0 … TOP, exactly — isa/procedures/x87-convert.yaml:25 */
export function fp_widen_52_2047(s: CpuState, negative: number, exponent: number, fraction: bigint): bigint {
  const significand = bits.shlBig(fraction, 0xb, 64) | 0x8000000000000000n;
  let result: bigint = fp_result(s, 0, fp_pack(s, negative, exponent + 0x3c00 >>> 0, significand));
  if (exponent === 0 || exponent === 0x7ff) {
    result = fp_widen_special_52_2047(s, negative, exponent, fraction);
  }
  return result;
}

/** Loads a double-precision real — isa/procedures/x87-convert.yaml:44 */
export function fp_from_double(s: CpuState, value: bigint): bigint {
  return fp_widen_52_2047(s, Number(BigInt.asUintN(1, value >> 63n)), Number(BigInt.asUintN(11, value >> 52n)), BigInt.asUintN(52, value));
}

/** Adds the denormal operand of narrower format that an operation was given to its result — isa/procedures/x87-convert.yaml:51 */
export function fp_denormal_memory_operand(s: CpuState, result: bigint, control: number): bigint {
  const status = Number(BigInt.asUintN(16, result >> 80n));
  const value = BigInt.asUintN(80, result);
  if ((((status & 5) !== 0 ? 1 : 0) | fp_is_nan(s, value)) === 1) {
    return result;
  }
  return fp_result(s, (control & 2) === 0 ? 2 : status | 2, value);
}

/** A signed integer, exactly — isa/procedures/x87-convert.yaml:64 */
export function fp_from_integer(s: CpuState, value: bigint): bigint {
  if (value === 0n) {
    return fp_zero(s, 0);
  }
  const magnitude = Number(BigInt.asUintN(1, value >> 63n)) === 1 ? BigInt.asUintN(64, -value) : value;
  const places = bits.clzBig(magnitude, 64);
  return fp_pack(s, Number(BigInt.asUintN(1, value >> 63n)), 0x403e - Number(BigInt.asUintN(32, places)) >>> 0, bits.shlBig(magnitude, Number(places), 64));
}

/** A normal number — isa/procedures/x87-format.yaml:108 */
export function fp_is_normal(s: CpuState, a: bigint): number {
  return (Number(BigInt.asUintN(1, a >> 63n)) === 1 ? 1 : 0) & (fp_exponent(s, a) - 1 >>> 0 < 0x7ffe ? 1 : 0);
}

/** Significand with its highest one at bit 63; 0 stays 0 — isa/procedures/x87-format.yaml:62 */
export function fp_normal_significand(_s: CpuState, a: bigint): bigint {
  const significand = BigInt.asUintN(64, a);
  return bits.shlBig(significand, Number(bits.clzBig(significand, 64)), 64);
}

/** Exponent of a finite number once its significand is normalized; denormals count from exponent 1 — isa/procedures/x87-format.yaml:55 */
export function fp_normal_exponent(s: CpuState, a: bigint): number {
  const field = fp_exponent(s, a);
  return (field === 0 ? 1 : field) - Number(BigInt.asUintN(32, bits.clzBig(BigInt.asUintN(64, a), 64))) >>> 0;
}

/** Stores a real with F bits of fraction and the exponents 0 … TOP: status above 64 bits that hold it — isa/procedures/x87-convert.yaml:76 */
export function fp_narrow_23_255(s: CpuState, a: bigint, control: number): bigint {
  const sign = BigInt(Number(BigInt.asUintN(1, a >> 79n)));
  const exponents: bigint = 0xffn;
  const infinity = bits.shlBig(exponents, 0x17, 64);
  const quiet = bits.shlBig(1n, 0x16, 64);
  const top = bits.shlBig(sign, 0x1f, 64);
  const none: number = 0;
  const invalid: number = 1;
  const distance = fp_exponent(s, a) - 0x3f80 >>> 0;
  if (fp_is_normal(s, a) === 1 && (control & 0xc00) === 0 && distance - 1 >>> 0 < 0xfd) {
    const kept = bits.lshrBig(BigInt.asUintN(64, a), 0x28, 64);
    const lost = bits.shlBig(BigInt.asUintN(64, a), 0x18, 64);
    const up = fp_nearest_is_up(s, kept, lost);
    const near = BigInt.asUintN(64, BigInt.asUintN(64, bits.shlBig(BigInt(distance - 1 >>> 0), 0x17, 64) + kept) + BigInt(up));
    return BigInt(fp_loss_status(s, lost, up)) << 64n | (top | near);
  }
  const overflow = (control & 8) === 0 ? 8 : 0x28;
  if (fp_is_unsupported(s, a) === 1) {
    const one: bigint = 1n;
    return BigInt(invalid) << 64n | (bits.shlBig(one, 0x1f, 64) | infinity | quiet);
  }
  if (fp_is_nan(s, a) === 1) {
    const payload = bits.lshrBig(bits.shlBig(BigInt.asUintN(64, a), 1, 64), 0x29, 64);
    return BigInt(fp_is_signalling(s, a) === 1 ? invalid : none) << 64n | (top | infinity | quiet | payload);
  }
  if (fp_is_infinity(s, a) === 1) {
    return BigInt(none) << 64n | (top | infinity);
  }
  if (fp_is_zero(s, a) === 1) {
    return BigInt(none) << 64n | top;
  }
  const significand = bits.shlBig(fp_normal_significand(s, a), 0x40, 128);
  const exponent = fp_normal_exponent(s, a) - 0x3f80 >>> 0;
  const free = fp_round_off(s, Number(BigInt.asUintN(1, a >> 79n)), significand, 0x68, control);
  const carry = bits.lshrBig(BigInt.asUintN(64, free), 0x18, 64);
  const reached = exponent + Number(BigInt.asUintN(32, carry)) >>> 0;
  if ((reached | 0) < 1) {
    const underflow: number = 0x10;
    if ((control & 0x10) === 0) {
      return BigInt(underflow) << 64n | top;
    }
    const shifted = fp_shift_right(s, significand, 1 - exponent >>> 0);
    const bounded = fp_round_off(s, Number(BigInt.asUintN(1, a >> 79n)), shifted, 0x68, control);
    const loss = fp_inexact_status(s, bounded);
    return BigInt(loss === 0 ? loss : loss | underflow) << 64n | (top | BigInt.asUintN(64, bounded));
  }
  if (reached >= 0xff) {
    if (((overflow !== 8 ? 1 : 0) & fp_overflow_is_infinite(s, Number(BigInt.asUintN(1, a >> 79n)), control)) === 1) {
      return BigInt(overflow | 0x200) << 64n | (top | infinity);
    }
    return BigInt(overflow) << 64n | (top | BigInt.asUintN(64, infinity - 1n));
  }
  return BigInt(fp_inexact_status(s, free)) << 64n | (top | BigInt.asUintN(64, bits.shlBig(BigInt(exponent - 1 >>> 0), 0x17, 64) + BigInt.asUintN(64, free)));
}

/** Stores a single-precision real — isa/procedures/x87-convert.yaml:138 */
export function fp_to_single(s: CpuState, a: bigint, control: number): bigint {
  const stored = fp_narrow_23_255(s, a, control);
  return BigInt(Number(BigInt.asUintN(16, stored >> 64n))) << 32n | BigInt(Number(BigInt.asUintN(32, stored)));
}

/** Stores a real with F bits of fraction and the exponents 0 … TOP: status above 64 bits that hold it — isa/procedures/x87-convert.yaml:76 */
export function fp_narrow_52_2047(s: CpuState, a: bigint, control: number): bigint {
  const sign = BigInt(Number(BigInt.asUintN(1, a >> 79n)));
  const exponents: bigint = 0x7ffn;
  const infinity = bits.shlBig(exponents, 0x34, 64);
  const quiet = bits.shlBig(1n, 0x33, 64);
  const top = bits.shlBig(sign, 0x3f, 64);
  const none: number = 0;
  const invalid: number = 1;
  const distance = fp_exponent(s, a) - 0x3c00 >>> 0;
  if (fp_is_normal(s, a) === 1 && (control & 0xc00) === 0 && distance - 1 >>> 0 < 0x7fd) {
    const kept = bits.lshrBig(BigInt.asUintN(64, a), 0xb, 64);
    const lost = bits.shlBig(BigInt.asUintN(64, a), 0x35, 64);
    const up = fp_nearest_is_up(s, kept, lost);
    const near = BigInt.asUintN(64, BigInt.asUintN(64, bits.shlBig(BigInt(distance - 1 >>> 0), 0x34, 64) + kept) + BigInt(up));
    return BigInt(fp_loss_status(s, lost, up)) << 64n | (top | near);
  }
  const overflow = (control & 8) === 0 ? 8 : 0x28;
  if (fp_is_unsupported(s, a) === 1) {
    const one: bigint = 1n;
    return BigInt(invalid) << 64n | (bits.shlBig(one, 0x3f, 64) | infinity | quiet);
  }
  if (fp_is_nan(s, a) === 1) {
    const payload = bits.lshrBig(bits.shlBig(BigInt.asUintN(64, a), 1, 64), 0xc, 64);
    return BigInt(fp_is_signalling(s, a) === 1 ? invalid : none) << 64n | (top | infinity | quiet | payload);
  }
  if (fp_is_infinity(s, a) === 1) {
    return BigInt(none) << 64n | (top | infinity);
  }
  if (fp_is_zero(s, a) === 1) {
    return BigInt(none) << 64n | top;
  }
  const significand = bits.shlBig(fp_normal_significand(s, a), 0x40, 128);
  const exponent = fp_normal_exponent(s, a) - 0x3c00 >>> 0;
  const free = fp_round_off(s, Number(BigInt.asUintN(1, a >> 79n)), significand, 0x4b, control);
  const carry = bits.lshrBig(BigInt.asUintN(64, free), 0x35, 64);
  const reached = exponent + Number(BigInt.asUintN(32, carry)) >>> 0;
  if ((reached | 0) < 1) {
    const underflow: number = 0x10;
    if ((control & 0x10) === 0) {
      return BigInt(underflow) << 64n | top;
    }
    const shifted = fp_shift_right(s, significand, 1 - exponent >>> 0);
    const bounded = fp_round_off(s, Number(BigInt.asUintN(1, a >> 79n)), shifted, 0x4b, control);
    const loss = fp_inexact_status(s, bounded);
    return BigInt(loss === 0 ? loss : loss | underflow) << 64n | (top | BigInt.asUintN(64, bounded));
  }
  if (reached >= 0x7ff) {
    if (((overflow !== 8 ? 1 : 0) & fp_overflow_is_infinite(s, Number(BigInt.asUintN(1, a >> 79n)), control)) === 1) {
      return BigInt(overflow | 0x200) << 64n | (top | infinity);
    }
    return BigInt(overflow) << 64n | (top | BigInt.asUintN(64, infinity - 1n));
  }
  return BigInt(fp_inexact_status(s, free)) << 64n | (top | BigInt.asUintN(64, bits.shlBig(BigInt(exponent - 1 >>> 0), 0x34, 64) + BigInt.asUintN(64, free)));
}
