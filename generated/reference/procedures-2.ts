// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type CpuState } from '../../runtime/engine/cpu-state.ts';
import { Flag, Slot } from '../state.ts';
import { call_gate, check_direct_code, check_io, check_target, check_virtual_flags, descriptor_rights, enter_code, fetch_descriptor, fp_denormal_status, fp_denormal_stops, fp_exponent, fp_infinity, fp_invalid, fp_is_infinity, fp_is_no_number, fp_is_zero, fp_normal_exponent, fp_normal_significand, fp_pack, fp_propagate, fp_propagate_pair, fp_result, fp_round_wide, fp_wide, fp_zero, iret_to_vm86, is_call_gate, leave_to_outer, load_real_segment, load_segment, moved_esp, names_task, peek_16, peek_32, probe_accessed, probe_pushes_16, protected_mode, push_16, push_32, release, return_code_descriptor, return_stack_descriptor, return_to_task, selector_error, stack_mask, transfer_to_task, write_flags, write_virtual_flags } from './procedures-1.ts';

/** y * log2 x — isa/procedures/x87-transcendental.yaml:50 */
export function fp_fyl2x(s: CpuState, x: bigint, y: bigint, control: number): bigint {
  if ((fp_is_no_number(s, x) | fp_is_no_number(s, y)) === 1) {
    return fp_propagate_pair(s, x, y);
  }
  if ((fp_is_zero(s, x) & (fp_is_zero(s, y) ^ 1)) === 1) {
    return fp_result(s, fp_is_infinity(s, y) === 1 ? 0 : 4, fp_infinity(s, Number(BigInt.asUintN(1, y >> 79n)) ^ 1));
  }
  const one = x === fp_pack(s, 0, 0x3fff, 0x8000000000000000n) ? 1 : 0;
  if ((fp_is_zero(s, x) | Number(BigInt.asUintN(1, x >> 79n)) | one & fp_is_infinity(s, y) | fp_is_infinity(s, x) & fp_is_zero(s, y)) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, x) | fp_denormal_status(s, y);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, y);
  }
  const negative = Number(BigInt.asUintN(1, y >> 79n)) ^ (fp_exponent(s, x) < 0x3fff ? 1 : 0);
  if ((fp_is_infinity(s, x) | fp_is_infinity(s, y)) === 1) {
    return fp_result(s, status, fp_infinity(s, negative));
  }
  if ((one | fp_is_zero(s, y)) === 1) {
    return fp_result(s, status, fp_zero(s, negative));
  }
  const real = s.wideIntrinsic('logarithm', [x, y, BigInt(0)]);
  return fp_round_wide(s, real, control, status);
}

/** y * log2(x + 1) — isa/procedures/x87-transcendental.yaml:79 */
export function fp_fyl2xp1(s: CpuState, x: bigint, y: bigint, control: number): bigint {
  if ((fp_is_no_number(s, x) | fp_is_no_number(s, y)) === 1) {
    return fp_propagate_pair(s, x, y);
  }
  if ((fp_is_infinity(s, x) === 1 ? Number(BigInt.asUintN(1, x >> 79n)) | fp_is_zero(s, y) : fp_is_zero(s, x) & fp_is_infinity(s, y)) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, x) | fp_denormal_status(s, y);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, y);
  }
  const negative = Number(BigInt.asUintN(1, x >> 79n)) ^ Number(BigInt.asUintN(1, y >> 79n));
  if ((fp_is_infinity(s, x) | fp_is_infinity(s, y)) === 1) {
    return fp_result(s, status, fp_infinity(s, negative));
  }
  if ((fp_is_zero(s, x) | fp_is_zero(s, y)) === 1) {
    return fp_result(s, status, fp_zero(s, negative));
  }
  if ((Number(BigInt.asUintN(1, x >> 79n)) & (fp_exponent(s, x) >= 0x3fff ? 1 : 0)) === 1) {
    return fp_result(s, status | 0x20, x);
  }
  const real = s.wideIntrinsic('logarithm', [x, y, BigInt(1)]);
  return fp_round_wide(s, real, control, status);
}

/** Angle of the point (x, y) — isa/procedures/x87-transcendental.yaml:108 */
export function fp_arctangent(s: CpuState, y: bigint, x: bigint, control: number): bigint {
  if ((fp_is_no_number(s, x) | fp_is_no_number(s, y)) === 1) {
    return fp_propagate_pair(s, x, y);
  }
  const status = fp_denormal_status(s, x) | fp_denormal_status(s, y);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, y);
  }
  const flat = fp_is_zero(s, y) | fp_is_infinity(s, x) & (fp_is_infinity(s, y) ^ 1);
  if (flat === 1 && !(Number(BigInt.asUintN(1, x >> 79n)) === 1)) {
    return fp_result(s, status, fp_zero(s, Number(BigInt.asUintN(1, y >> 79n))));
  }
  let along: bigint = x;
  let across: bigint = y;
  if (fp_is_infinity(s, y) === 1) {
    across = fp_pack(s, Number(BigInt.asUintN(1, y >> 79n)), 0x3fff, 0x8000000000000000n);
    along = fp_is_infinity(s, x) === 1 ? fp_pack(s, Number(BigInt.asUintN(1, x >> 79n)), 0x3fff, 0x8000000000000000n) : 0n;
  }
  if (flat === 1) {
    across = fp_zero(s, Number(BigInt.asUintN(1, y >> 79n)));
    along = fp_pack(s, 1, 0x3fff, 0x8000000000000000n);
  }
  const real = s.wideIntrinsic('arctangent', [across, along]);
  return fp_round_wide(s, real, control, status);
}

/** Quarter turns nearest to the angle |a| below 2^63, by a pi of 66 bits — isa/procedures/x87-transcendental.yaml:138 */
export function fp_quarter_turns(s: CpuState, a: bigint): bigint {
  if (fp_exponent(s, a) < 0x3ffe) {
    return 0n;
  }
  const quarter: bigint = 0x3243f6a8885a308d3n;
  const angle = bits.shlBig(BigInt.asUintN(64, a), fp_exponent(s, a) - 0x3ffd >>> 0, 128);
  const turns = angle / quarter;
  const rest = BigInt.asUintN(128, angle - BigInt.asUintN(128, turns * quarter));
  return BigInt.asUintN(64, BigInt.asUintN(64, turns) + (bits.shlBig(rest, 1, 128) > quarter ? 1n : 0n));
}

/** What is left of the angle |a| after the nearest quarter turns, as a wide real — isa/procedures/x87-transcendental.yaml:152 */
export function fp_angle(s: CpuState, a: bigint, turns: bigint): bigint {
  if (fp_exponent(s, a) < 0x3ffe) {
    return fp_wide(s, 0, fp_normal_exponent(s, a) - 0x3fff >>> 0, bits.shlBig(fp_normal_significand(s, a), 0x40, 128));
  }
  const quarter: bigint = 0x3243f6a8885a308d3n;
  const rest = BigInt.asUintN(128, bits.shlBig(BigInt.asUintN(64, a), fp_exponent(s, a) - 0x3ffd >>> 0, 128) - BigInt.asUintN(128, turns * quarter));
  const size = Number(BigInt.asUintN(1, rest >> 127n)) === 1 ? BigInt.asUintN(128, -rest) : rest;
  const places = bits.clzBig(size, 128);
  return fp_wide(s, Number(BigInt.asUintN(1, rest >> 127n)), 0x3e - Number(BigInt.asUintN(32, places)) >>> 0, bits.shlBig(size, Number(places), 128));
}

/** Whether an angle is too large for one step of reduction; C2 says so — isa/procedures/x87-transcendental.yaml:166 */
export function fp_is_far_angle(s: CpuState, a: bigint): number {
  return fp_exponent(s, a) >= 0x403e ? 1 : 0;
}

/** Sine of a — isa/procedures/x87-transcendental.yaml:173 */
export function fp_sine(s: CpuState, a: bigint, control: number): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a);
  if ((fp_is_zero(s, a) | fp_denormal_stops(s, status, control)) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_far_angle(s, a) === 1) {
    return fp_result(s, 0x400, a);
  }
  const turns = fp_quarter_turns(s, a);
  const real = s.wideIntrinsic('sine', [fp_angle(s, a, turns), BigInt(Number(BigInt.asUintN(1, turns)))]);
  const turned = bits.shlBig(BigInt(Number(BigInt.asUintN(1, a >> 79n)) ^ Number(BigInt.asUintN(1, turns >> 1n))), 0x7f, 128);
  return fp_round_wide(s, real ^ turned, control, status);
}

/** Cosine of a, the sine one quarter turn further — isa/procedures/x87-transcendental.yaml:196 */
export function fp_cosine(s: CpuState, a: bigint, control: number): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_zero(s, a) === 1) {
    return fp_result(s, 0, fp_pack(s, 0, 0x3fff, 0x8000000000000000n));
  }
  if (fp_is_far_angle(s, a) === 1) {
    return fp_result(s, 0x400, a);
  }
  const turns = fp_quarter_turns(s, a);
  const real = s.wideIntrinsic('sine', [fp_angle(s, a, turns), BigInt(Number(BigInt.asUintN(1, turns)) ^ 1)]);
  const turned = bits.shlBig(BigInt(Number(BigInt.asUintN(1, BigInt.asUintN(64, turns + 1n) >> 1n))), 0x7f, 128);
  return fp_round_wide(s, real ^ turned, control, status);
}

/** Tangent of a — isa/procedures/x87-transcendental.yaml:222 */
export function fp_tangent(s: CpuState, a: bigint, control: number): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a);
  if ((fp_is_zero(s, a) | fp_denormal_stops(s, status, control)) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_far_angle(s, a) === 1) {
    return fp_result(s, 0x400, a);
  }
  const turns = fp_quarter_turns(s, a);
  const real = s.wideIntrinsic('tangent', [fp_angle(s, a, turns), BigInt(Number(BigInt.asUintN(1, turns)))]);
  const turned = bits.shlBig(BigInt(Number(BigInt.asUintN(1, a >> 79n)) ^ Number(BigInt.asUintN(1, turns))), 0x7f, 128);
  return fp_round_wide(s, real ^ turned, control, status);
}

/** Offset in bytes, from the start of a bit string, of the word of W bits that holds the bit `position` (signed) — isa/procedures/bit.yaml:6 */
export function bit_string_offset_16(_s: CpuState, position: number): number {
  return (bits.ashr(bits.signed(position, 16) >>> 0, 3, 32) & 0xfffffffe) >>> 0;
}

/** Offset in bytes, from the start of a bit string, of the word of W bits that holds the bit `position` (signed) — isa/procedures/bit.yaml:6 */
export function bit_string_offset_32(_s: CpuState, position: number): number {
  return (bits.ashr(position, 3, 32) & 0xfffffffc) >>> 0;
}

/** A register with its low part replaced — isa/procedures/register.yaml:5 */
export function merge_8(_s: CpuState, whole: number, part: number): number {
  return (whole >>> 8 << 8 | part) >>> 0;
}

/** A register with its low part replaced — isa/procedures/register.yaml:5 */
export function merge_16(_s: CpuState, whole: number, part: number): number {
  return (whole >>> 16 << 16 | part) >>> 0;
}

/** A register with its low part replaced — isa/procedures/register.yaml:5 */
export function merge_32(_s: CpuState, whole: number, part: number): number {
  return (bits.shl(bits.lshr(whole, 0x20, 32), 0x20, 32) | part) >>> 0;
}

/** Far call at operand size W that pushes `return_eip` — isa/procedures/far-transfer.yaml:123 */
export function call_far_16(s: CpuState, chosen: number, target: number, return_eip: number): void {
  if (!(protected_mode(s) === 1)) {
    probe_pushes_16(s, 4);
    if (target > s.get(Slot['cs.limit'])) {
      throw new GuestFault(13, 0); // #GP
    }
    push_16(s, s.get(Slot['cs.selector']));
    push_16(s, return_eip & 0xffff);
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
    probe_pushes_16(s, 4);
    check_target(s, descriptor, target);
    probe_accessed(s, chosen, descriptor);
    push_16(s, s.get(Slot['cs.selector']));
    push_16(s, return_eip & 0xffff);
    enter_code(s, chosen, descriptor, target);
    return;
  }
  if (names_task(s, access) === 1) {
    transfer_to_task(s, chosen, descriptor, 1, return_eip);
    return;
  }
  if (!(is_call_gate(s, access) === 1)) {
    throw new GuestFault(13, selector_error(s, chosen, 0)); // #GP
  }
  call_gate(s, chosen, descriptor, return_eip);
}

/** Faults as pushes of `bytes` bytes in values of W bits would, in their order; changes nothing — isa/procedures/stack.yaml:52 */
export function probe_pushes_32(s: CpuState, bytes: number): void {
  const mask = stack_mask(s);
  let left: number = bytes;
  while (left !== 0) {
    left = left - 4 >>> 0;
    s.probe(2, (s.get(Slot.esp) - (bytes - left) & mask) >>> 0, 4);
  }
}

/** Far call at operand size W that pushes `return_eip` — isa/procedures/far-transfer.yaml:123 */
export function call_far_32(s: CpuState, chosen: number, target: number, return_eip: number): void {
  if (!(protected_mode(s) === 1)) {
    probe_pushes_32(s, 8);
    if (target > s.get(Slot['cs.limit'])) {
      throw new GuestFault(13, 0); // #GP
    }
    push_32(s, s.get(Slot['cs.selector']));
    push_32(s, return_eip);
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
    probe_pushes_32(s, 8);
    check_target(s, descriptor, target);
    probe_accessed(s, chosen, descriptor);
    push_32(s, s.get(Slot['cs.selector']));
    push_32(s, return_eip);
    enter_code(s, chosen, descriptor, target);
    return;
  }
  if (names_task(s, access) === 1) {
    transfer_to_task(s, chosen, descriptor, 1, return_eip);
    return;
  }
  if (!(is_call_gate(s, access) === 1)) {
    throw new GuestFault(13, selector_error(s, chosen, 0)); // #GP
  }
  call_gate(s, chosen, descriptor, return_eip);
}

/** Far return at operand size W that drops `parameters` bytes — isa/procedures/far-transfer.yaml:246 */
export function return_far_16(s: CpuState, parameters: number): void {
  const target = peek_16(s, 0);
  const chosen = peek_16(s, 2);
  if (!(protected_mode(s) === 1)) {
    if (target > s.get(Slot['cs.limit'])) {
      throw new GuestFault(13, 0); // #GP
    }
    s.set(Slot.esp, moved_esp(s, parameters + 4 >>> 0));
    load_real_segment(s, 1, chosen);
    s.set(Slot.eip, target);
    return;
  }
  const code = return_code_descriptor(s, chosen);
  const level = chosen & 0x3;
  if (level === s.get(Slot.cpl)) {
    check_target(s, code, target);
    probe_accessed(s, chosen, code);
    s.set(Slot.esp, moved_esp(s, parameters + 4 >>> 0));
    enter_code(s, chosen, code, target);
    return;
  }
  const pointer = peek_16(s, parameters + 4 >>> 0);
  const stack_selector = peek_16(s, parameters + 6 >>> 0);
  const stack = return_stack_descriptor(s, stack_selector, level);
  check_target(s, code, target);
  probe_accessed(s, chosen, code);
  probe_accessed(s, stack_selector, stack);
  leave_to_outer(s, chosen, code, target, stack_selector, stack, pointer + parameters >>> 0);
}

/** Far return at operand size W that drops `parameters` bytes — isa/procedures/far-transfer.yaml:246 */
export function return_far_32(s: CpuState, parameters: number): void {
  const target = peek_32(s, 0);
  const chosen = peek_32(s, 4) & 0xffff;
  if (!(protected_mode(s) === 1)) {
    if (target > s.get(Slot['cs.limit'])) {
      throw new GuestFault(13, 0); // #GP
    }
    s.set(Slot.esp, moved_esp(s, parameters + 8 >>> 0));
    load_real_segment(s, 1, chosen);
    s.set(Slot.eip, target);
    return;
  }
  const code = return_code_descriptor(s, chosen);
  const level = chosen & 0x3;
  if (level === s.get(Slot.cpl)) {
    check_target(s, code, target);
    probe_accessed(s, chosen, code);
    s.set(Slot.esp, moved_esp(s, parameters + 8 >>> 0));
    enter_code(s, chosen, code, target);
    return;
  }
  const pointer = peek_32(s, parameters + 8 >>> 0);
  const stack_selector = peek_32(s, parameters + 0xc >>> 0) & 0xffff;
  const stack = return_stack_descriptor(s, stack_selector, level);
  check_target(s, code, target);
  probe_accessed(s, chosen, code);
  probe_accessed(s, stack_selector, stack);
  leave_to_outer(s, chosen, code, target, stack_selector, stack, pointer + parameters >>> 0);
}

/** Interrupt return in real-address and virtual-8086 mode — isa/procedures/interrupt-return.yaml:28 */
export function iret_real_16(s: CpuState): void {
  const target = peek_16(s, 0);
  const chosen = peek_16(s, 2);
  const image = peek_16(s, 4);
  if (target > s.get(Slot['cs.limit'])) {
    throw new GuestFault(13, 0); // #GP
  }
  const virtual = s.getFlag(Flag.VM) & (s.getFlag(Flag.IOPL) < 3 ? 1 : 0);
  if (virtual === 1) {
    check_virtual_flags(s, image);
  }
  let mask: number = 0x7fd5;
  if (s.getFlag(Flag.VM) === 1) {
    mask = (mask & 0xffffcfff) >>> 0;
  }
  s.set(Slot.esp, moved_esp(s, 6));
  load_real_segment(s, 1, chosen);
  s.set(Slot.eip, target);
  if (virtual === 1) {
    write_virtual_flags(s, image);
  } else {
    write_flags(s, image, mask);
  }
}

/** The flags that an interrupt return may write; IF only while CPL <= IOPL, IOPL only at level 0 — isa/procedures/interrupt-return.yaml:82 */
export function iret_flags_mask_16(s: CpuState): number {
  let mask: number = 0x4dd5;
  if (s.get(Slot.cpl) <= s.getFlag(Flag.IOPL)) {
    mask = (mask | 0x200) >>> 0;
  }
  if (s.get(Slot.cpl) === 0) {
    mask = (mask | 0x3000) >>> 0;
  }
  return mask;
}

/** Interrupt return within protected mode, to the same or an outer privilege level — isa/procedures/interrupt-return.yaml:96 */
export function iret_protected_16(s: CpuState, target: number, chosen: number, image: number): void {
  const code = return_code_descriptor(s, chosen);
  const level = chosen & 0x3;
  const mask = iret_flags_mask_16(s);
  if (level === s.get(Slot.cpl)) {
    check_target(s, code, target);
    probe_accessed(s, chosen, code);
    s.set(Slot.esp, moved_esp(s, 6));
    load_segment(s, 1, chosen, code);
    s.set(Slot.eip, target);
    write_flags(s, image, mask);
    return;
  }
  const pointer = peek_16(s, 6);
  const stack_selector = peek_16(s, 8);
  const stack = return_stack_descriptor(s, stack_selector, level);
  check_target(s, code, target);
  probe_accessed(s, chosen, code);
  probe_accessed(s, stack_selector, stack);
  write_flags(s, image, mask);
  leave_to_outer(s, chosen, code, target, stack_selector, stack, pointer);
}

/** Return from an interrupt at operand size W, in every mode; in virtual-8086 mode IOPL is 3 or CR4.VME is set — isa/procedures/interrupt-return.yaml:6 */
export function iret_16(s: CpuState, return_eip: number): void {
  if (!(protected_mode(s) === 1)) {
    iret_real_16(s);
    return;
  }
  if (s.getFlag(Flag.NT) === 1) {
    return_to_task(s, return_eip);
    return;
  }
  const target = peek_16(s, 0);
  const chosen = peek_16(s, 2);
  const image = peek_16(s, 4);
  if ((image >>> 17 & 0x1) === 1 && s.get(Slot.cpl) === 0) {
    iret_to_vm86(s, target, chosen, image);
    return;
  }
  iret_protected_16(s, target, chosen, image);
}

/** Interrupt return in real-address and virtual-8086 mode — isa/procedures/interrupt-return.yaml:28 */
export function iret_real_32(s: CpuState): void {
  const target = peek_32(s, 0);
  const chosen = peek_32(s, 4) & 0xffff;
  const image = peek_32(s, 8);
  if (target > s.get(Slot['cs.limit'])) {
    throw new GuestFault(13, 0); // #GP
  }
  const virtual = s.getFlag(Flag.VM) & (s.getFlag(Flag.IOPL) < 3 ? 1 : 0);
  if (virtual === 1) {
    check_virtual_flags(s, image);
  }
  let mask: number = 0x257fd5;
  if (s.getFlag(Flag.VM) === 1) {
    mask = (mask & 0xffffcfff) >>> 0;
  }
  s.set(Slot.esp, moved_esp(s, 0xc));
  load_real_segment(s, 1, chosen);
  s.set(Slot.eip, target);
  if (virtual === 1) {
    write_virtual_flags(s, image);
  } else {
    write_flags(s, image, mask);
  }
}

/** The flags that an interrupt return may write; IF only while CPL <= IOPL, IOPL only at level 0 — isa/procedures/interrupt-return.yaml:82 */
export function iret_flags_mask_32(s: CpuState): number {
  let mask: number = 0x254dd5;
  if (s.get(Slot.cpl) <= s.getFlag(Flag.IOPL)) {
    mask = (mask | 0x200) >>> 0;
  }
  if (s.get(Slot.cpl) === 0) {
    mask = (mask | 0x183000) >>> 0;
  }
  return mask;
}

/** Interrupt return within protected mode, to the same or an outer privilege level — isa/procedures/interrupt-return.yaml:96 */
export function iret_protected_32(s: CpuState, target: number, chosen: number, image: number): void {
  const code = return_code_descriptor(s, chosen);
  const level = chosen & 0x3;
  const mask = iret_flags_mask_32(s);
  if (level === s.get(Slot.cpl)) {
    check_target(s, code, target);
    probe_accessed(s, chosen, code);
    s.set(Slot.esp, moved_esp(s, 0xc));
    load_segment(s, 1, chosen, code);
    s.set(Slot.eip, target);
    write_flags(s, image, mask);
    return;
  }
  const pointer = peek_32(s, 0xc);
  const stack_selector = peek_32(s, 0x10) & 0xffff;
  const stack = return_stack_descriptor(s, stack_selector, level);
  check_target(s, code, target);
  probe_accessed(s, chosen, code);
  probe_accessed(s, stack_selector, stack);
  write_flags(s, image, mask);
  leave_to_outer(s, chosen, code, target, stack_selector, stack, pointer);
}

/** Return from an interrupt at operand size W, in every mode; in virtual-8086 mode IOPL is 3 or CR4.VME is set — isa/procedures/interrupt-return.yaml:6 */
export function iret_32(s: CpuState, return_eip: number): void {
  if (!(protected_mode(s) === 1)) {
    iret_real_32(s);
    return;
  }
  if (s.getFlag(Flag.NT) === 1) {
    return_to_task(s, return_eip);
    return;
  }
  const target = peek_32(s, 0);
  const chosen = peek_32(s, 4) & 0xffff;
  const image = peek_32(s, 8);
  if ((image >>> 17 & 0x1) === 1 && s.get(Slot.cpl) === 0) {
    iret_to_vm86(s, target, chosen, image);
    return;
  }
  iret_protected_32(s, target, chosen, image);
}

/** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
export function port_input_8(s: CpuState, port: number): number {
  return s.intrinsic('port_read', [port, 1]) & 0xff;
}

/** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
export function port_input_16(s: CpuState, port: number): number {
  return s.intrinsic('port_read', [port, 2]) & 0xffff;
}

/** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
export function port_input_32(s: CpuState, port: number): number {
  return s.intrinsic('port_read', [port, 4]);
}

/** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:45 */
export function port_output_8(s: CpuState, port: number, value: number): void {
  check_io(s, port, 1);
  s.intrinsic('port_write', [port, 1, value]);
}

/** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:45 */
export function port_output_16(s: CpuState, port: number, value: number): void {
  check_io(s, port, 2);
  s.intrinsic('port_write', [port, 2, value]);
}

/** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:45 */
export function port_output_32(s: CpuState, port: number, value: number): void {
  check_io(s, port, 4);
  s.intrinsic('port_write', [port, 4, value]);
}

/** Pop; ESP keeps its value when the load faults — isa/procedures/stack.yaml:44 */
export function pop_16(s: CpuState): number {
  const value = peek_16(s, 0);
  release(s, 2);
  return value;
}

/** Pop; ESP keeps its value when the load faults — isa/procedures/stack.yaml:44 */
export function pop_32(s: CpuState): number {
  const value = peek_32(s, 0);
  release(s, 4);
  return value;
}
