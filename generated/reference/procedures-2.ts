// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type CpuState } from '../../runtime/engine/cpu-state.ts';
import { getPairElement, setPairElement } from '../../runtime/engine/reference/file-element.ts';
import { segmentSelector } from '../../runtime/engine/reference/segment-slot.ts';
import { Flag, Slot } from '../state.ts';
import { call_gate, check_direct_code, check_io, check_target, check_virtual_flags, descriptor_rights, enter_code, fetch_descriptor, fp_add, fp_compare, fp_denormal_comparison, fp_denormal_memory_operand, fp_denormal_status, fp_denormal_stops, fp_exponent, fp_from_integer, fp_indefinite, fp_inexact_status, fp_infinity, fp_invalid, fp_is_denormal, fp_is_infinity, fp_is_nan, fp_is_near, fp_is_no_number, fp_is_normal, fp_is_unsupported, fp_is_zero, fp_narrow_52_2047, fp_normal_exponent, fp_normal_significand, fp_pack, fp_propagate, fp_propagate_pair, fp_result, fp_round, fp_round_near, fp_round_off, fp_shift_right, fp_sub, fp_to_single, fp_zero, iret_to_vm86, is_call_gate, leave_to_outer, load_real_segment, load_segment, moved_esp, names_task, observe_port, peek_16, peek_32, probe_accessed, probe_pushes_16, protected_mode, push_16, push_32, release, return_code_descriptor, return_stack_descriptor, return_to_task, selector_error, stack_mask, transfer_to_task, write_flags, write_virtual_flags } from './procedures-1.ts';

/** Stores a double-precision real — isa/procedures/x87-convert.yaml:146 */
export function fp_to_double(s: CpuState, a: bigint, control: number): bigint {
  return fp_narrow_52_2047(s, a, control);
}

/** Magnitude of a finite number below 2^64 as an integer: rounded up, inexact, 65 bits of value — isa/procedures/x87-convert.yaml:152 */
export function fp_integer(s: CpuState, a: bigint, control: number): bigint {
  const places = 0x403e - fp_normal_exponent(s, a) >>> 0;
  const fixed = fp_shift_right(s, bits.shlBig(fp_normal_significand(s, a), 0x40, 128), places);
  return fp_round_off(s, Number(BigInt.asUintN(1, a >> 79n)), fixed, 0x40, control);
}

/** Whether a number is finite and below 2^64 — isa/procedures/x87-convert.yaml:160 */
export function fp_is_integer_sized(s: CpuState, a: bigint): number {
  return (fp_is_unsupported(s, a) ^ 1) & (fp_exponent(s, a) < 0x403f ? 1 : 0);
}

/** Stores an integer of 16, 32 or 64 bits: status above 64 bits, sign-extended — isa/procedures/x87-convert.yaml:167 */
export function fp_to_integer(s: CpuState, a: bigint, control: number, truncate: number, size: number): bigint {
  const indefinite = bits.shlBig(0xffffffffffffffffn, size - 1 & 0xff, 64);
  const invalid: number = 1;
  if (!(fp_is_integer_sized(s, a) === 1)) {
    return BigInt(invalid) << 64n | indefinite;
  }
  const rounded = fp_integer(s, a, truncate === 1 ? control | 0xc00 : control);
  const most = Number(BigInt.asUintN(1, a >> 79n)) === 1 ? BigInt.asUintN(64, -indefinite) : BigInt.asUintN(64, ~indefinite);
  if (BigInt.asUintN(65, rounded) > most) {
    return BigInt(invalid) << 64n | indefinite;
  }
  const magnitude = BigInt.asUintN(64, rounded);
  return BigInt(fp_inexact_status(s, rounded)) << 64n | (Number(BigInt.asUintN(1, a >> 79n)) === 1 ? BigInt.asUintN(64, -magnitude) : magnitude);
}

/** a rounded to an integer — isa/procedures/x87-convert.yaml:185 */
export function fp_round_to_integer(s: CpuState, a: bigint, control: number): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  const status = fp_denormal_status(s, a);
  if ((fp_denormal_stops(s, status, control) | (fp_exponent(s, a) >= 0x403e ? 1 : 0) | fp_is_zero(s, a)) === 1) {
    return fp_result(s, status, a);
  }
  const rounded = fp_integer(s, a, control);
  const value = fp_from_integer(s, BigInt.asUintN(64, rounded));
  return fp_result(s, status | fp_inexact_status(s, rounded), BigInt(Number(BigInt.asUintN(1, a >> 79n))) << 79n | BigInt.asUintN(79, value));
}

/** Loads packed decimal — isa/procedures/x87-decimal.yaml:8 */
export function fp_from_bcd(s: CpuState, value: bigint): bigint {
  let digits: bigint = bits.shlBig(value, 8, 80);
  let magnitude: bigint = 0n;
  let left: number = 0x12;
  while (left !== 0) {
    magnitude = BigInt.asUintN(64, BigInt.asUintN(64, magnitude * 0xan) + BigInt(Number(BigInt.asUintN(4, digits >> 76n))));
    digits = bits.shlBig(digits, 4, 80);
    left = left - 1 & 0xff;
  }
  const number = fp_from_integer(s, magnitude);
  return BigInt(Number(BigInt.asUintN(1, value >> 79n))) << 79n | BigInt.asUintN(79, number);
}

/** Stores packed decimal — isa/procedures/x87-decimal.yaml:24 */
export function fp_to_bcd(s: CpuState, a: bigint, control: number): bigint {
  const indefinite: bigint = 0xffffc000000000000000n;
  if (!(fp_is_integer_sized(s, a) === 1)) {
    return fp_result(s, 1, indefinite);
  }
  const rounded = fp_integer(s, a, control);
  if (BigInt.asUintN(65, rounded) >= 0xde0b6b3a7640000n) {
    return fp_result(s, 1, indefinite);
  }
  let rest: bigint = BigInt.asUintN(64, rounded);
  let digits: bigint = 0n;
  let left: number = 0x12;
  while (left !== 0) {
    const tenth = rest / 0xan;
    digits = BigInt(Number(BigInt.asUintN(4, BigInt.asUintN(64, rest - BigInt.asUintN(64, tenth * 0xan))))) << 68n | digits >> 4n;
    rest = tenth;
    left = left - 1 & 0xff;
  }
  return fp_result(s, fp_inexact_status(s, rounded), BigInt(Number(BigInt.asUintN(1, a >> 79n)) << 7 & 0xff) << 72n | digits);
}

/** Power-on state of FNINIT — isa/procedures/x87-environment.yaml:10 */
export function fpu_initialize(s: CpuState): void {
  s.set(Slot.fcw, 0x37f);
  s.set(Slot.fsw, 0);
  s.set(Slot.fempty, 0xff);
  s.set(Slot.fip, 0);
  s.set(Slot.fcs, 0);
  s.set(Slot.fop, 0);
  s.set(Slot.fdp, 0);
  s.set(Slot.fds, 0);
  s.set(Slot.ignne, 0);
}

/** Sets the status word; of ES and B what its exceptions say: set when one is not masked — isa/procedures/x87-stack.yaml:67 */
export function fpu_set_status(s: CpuState, word: number): void {
  const pending = (word & (~s.get(Slot.fcw) & 0xffff) & 0x3f) !== 0 ? 1 : 0;
  s.set(Slot.fsw, pending === 1 ? word | 0x8080 : word & 0x7f7f);
  if (!(pending === 1)) {
    s.set(Slot.ignne, 0);
  }
}

/** Loads the control word; bit 6 is always 1, the reserved bits above are 0 — isa/procedures/x87-environment.yaml:25 */
export function fpu_set_control(s: CpuState, value: number): void {
  s.set(Slot.fcw, value & 0x1f3f | 0x40);
  fpu_set_status(s, s.get(Slot.fsw));
}

/** The tag of a register that is not empty: 0 valid, 1 zero, 2 special — isa/procedures/x87-format.yaml:140 */
export function fp_tag(s: CpuState, a: bigint): number {
  if (fp_is_zero(s, a) === 1) {
    return 1;
  }
  return fp_is_normal(s, a) === 1 ? 0 : 2;
}

/** Tag word computed from what the registers hold — isa/procedures/x87-environment.yaml:33 */
export function fpu_tags(s: CpuState): number {
  let tags: number = 0;
  let physical: number = 8;
  while (physical !== 0) {
    physical = physical - 1 & 0xf;
    const number = physical & 0x7;
    const empty = (bits.lshr(s.get(Slot.fempty), number, 8) & 0x1) === 1 ? 1 : 0;
    tags = tags << 2 & 0xffff | (empty === 1 ? 3 : fp_tag(s, getPairElement(s, Slot['fpr.0'], number)));
  }
  return tags;
}

/** Loads the tag word; of each tag only whether the register is empty counts — isa/procedures/x87-environment.yaml:48 */
export function fpu_set_tags(s: CpuState, tags: number): void {
  const both = tags & tags >>> 1 & 0x5555;
  const pairs = (both | both >>> 1) & 0x3333;
  const nibbles = (pairs | pairs >>> 2) & 0xf0f;
  s.set(Slot.fempty, (nibbles | nibbles >>> 4) & 0xff);
}

/** Linear address of a selector and an offset as real-address mode forms it — isa/procedures/x87-environment.yaml:57 */
export function fpu_linear(_s: CpuState, chosen: number, offset: number): number {
  return (chosen << 4) + offset >>> 0;
}

/** Value of ST(i), whatever its tag is — isa/procedures/x87-stack.yaml:15 */
export function fpu_value(s: CpuState, i_: number): bigint {
  return getPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + i_ & 0x7);
}

/** Writes 80 bits to memory, all of which has been probed — isa/procedures/x87-operation.yaml:168 */
export function fpu_store_80(s: CpuState, segment: number, offset: number, value: bigint): void {
  s.store64(segment, offset, BigInt.asUintN(64, value));
  s.store(segment, offset + 8 >>> 0, 2, Number(BigInt.asUintN(16, value >> 64n)));
}

/** Writes ST(0) to ST(7), 10 bytes each — isa/procedures/x87-environment.yaml:132 */
export function fpu_store_registers(s: CpuState, segment: number, offset: number): void {
  let at: number = offset;
  let number: number = 0;
  while (number !== 8) {
    fpu_store_80(s, segment, at, fpu_value(s, number & 0x7));
    at = at + 0xa >>> 0;
    number = number + 1 & 0xf;
  }
}

/** The class that FXAM shows of a register that is not empty, as C3 C2 C0 — isa/procedures/x87-format.yaml:121 */
export function fp_class(s: CpuState, a: bigint): number {
  if (fp_is_unsupported(s, a) === 1) {
    return 0;
  }
  if (fp_is_nan(s, a) === 1) {
    return 1;
  }
  if (fp_is_infinity(s, a) === 1) {
    return 3;
  }
  if (fp_is_zero(s, a) === 1) {
    return 4;
  }
  return fp_is_denormal(s, a) === 1 ? 6 : 2;
}

/** The number itself, a pseudo-denormal as the normal number it is worth — isa/procedures/x87-format.yaml:181 */
export function fp_canonical(_s: CpuState, a: bigint): bigint {
  return Number(BigInt.asUintN(15, a >> 64n)) === 0 && Number(BigInt.asUintN(1, a >> 63n)) === 1 ? a | 0x10000000000000000n : a;
}

/** a * b — isa/procedures/x87-multiply.yaml:6 */
export function fp_mul(s: CpuState, a: bigint, b: bigint, control: number): bigint {
  const negative = Number(BigInt.asUintN(1, a >> 79n)) ^ Number(BigInt.asUintN(1, b >> 79n));
  if ((fp_is_normal(s, a) & fp_is_normal(s, b)) === 1) {
    const exact = BigInt.asUintN(128, BigInt.asUintN(64, a) * BigInt.asUintN(64, b));
    const place = Number(BigInt.asUintN(1, exact >> 127n)) ^ 1;
    const power = fp_exponent(s, a) + fp_exponent(s, b) - 0x3ffe - place >>> 0;
    const product = bits.shlBig(exact, place, 128);
    if (fp_is_near(s, power, control) === 1) {
      return fp_round_near(s, negative, power, product, 0);
    }
    return fp_round(s, negative, power, product, control, 0);
  }
  if ((fp_is_no_number(s, a) | fp_is_no_number(s, b)) === 1) {
    return fp_propagate_pair(s, a, b);
  }
  const infinite = fp_is_infinity(s, a) | fp_is_infinity(s, b);
  const vanishes = fp_is_zero(s, a) | fp_is_zero(s, b);
  if (infinite === 1 && vanishes === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a) | fp_denormal_status(s, b);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, a);
  }
  if (infinite === 1) {
    return fp_result(s, status, fp_infinity(s, negative));
  }
  if (vanishes === 1) {
    return fp_result(s, status, fp_zero(s, negative));
  }
  const product = BigInt.asUintN(128, fp_normal_significand(s, a) * fp_normal_significand(s, b));
  const places = bits.clzBig(product, 128);
  const exponent = fp_normal_exponent(s, a) + fp_normal_exponent(s, b) - 0x3ffe - Number(BigInt.asUintN(32, places)) >>> 0;
  return fp_round(s, negative, exponent, bits.shlBig(product, Number(places), 128), control, status);
}

/** a / b — isa/procedures/x87-multiply.yaml:46 */
export function fp_div(s: CpuState, a: bigint, b: bigint, control: number): bigint {
  if ((fp_is_no_number(s, a) | fp_is_no_number(s, b)) === 1) {
    return fp_propagate_pair(s, a, b);
  }
  if ((fp_is_infinity(s, a) & fp_is_infinity(s, b) | fp_is_zero(s, a) & fp_is_zero(s, b)) === 1) {
    return fp_invalid(s);
  }
  const negative = Number(BigInt.asUintN(1, a >> 79n)) ^ Number(BigInt.asUintN(1, b >> 79n));
  if ((fp_is_zero(s, b) & (fp_is_infinity(s, a) ^ 1)) === 1) {
    return fp_result(s, 4, fp_infinity(s, negative));
  }
  const status = fp_denormal_status(s, a) | fp_denormal_status(s, b);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_result(s, status, fp_infinity(s, negative));
  }
  if ((fp_is_infinity(s, b) | fp_is_zero(s, a)) === 1) {
    return fp_result(s, status, fp_zero(s, negative));
  }
  const divisor = fp_normal_significand(s, b);
  const dividend = bits.shlBig(fp_normal_significand(s, a), 0x40, 128);
  const quotient = dividend / divisor;
  const rest = BigInt.asUintN(128, dividend - BigInt.asUintN(128, quotient * divisor));
  const half = bits.shlBig(rest, 1, 128) >= divisor ? 1 : 0;
  const places = half << 1 | (rest !== 0n ? 1 : 0);
  const significand = bits.shlBig(quotient, 0x3e, 128) | bits.shlBig(BigInt(places), 0x3c, 128);
  const shift = bits.clzBig(significand, 128);
  const exponent = fp_normal_exponent(s, a) - fp_normal_exponent(s, b) + 0x4000 - Number(BigInt.asUintN(32, shift)) >>> 0;
  return fp_round(s, negative, exponent, bits.shlBig(significand, Number(shift), 128), control, status);
}

/** The value of a converted memory operand; a signalling NaN signals again where it is used — isa/procedures/x87-operation.yaml:35 */
export function fpu_operand(_s: CpuState, converted: bigint): bigint {
  const value = BigInt.asUintN(80, converted);
  return Number(BigInt.asUintN(1, converted >> 80n)) === 1 ? value & 0xffffbfffffffffffffffn : value;
}

/** An integer in memory as an operand — isa/procedures/x87-operation.yaml:55 */
export function fpu_integer_operand(s: CpuState, value: bigint): bigint {
  return fp_result(s, 0, fp_from_integer(s, value));
}

/** Whether ST(i) is empty — isa/procedures/x87-stack.yaml:9 */
export function fpu_empty(s: CpuState, i_: number): number {
  return bits.lshr(s.get(Slot.fempty), (s.get(Slot.fsw) >>> 11 & 0x7) + i_ & 0x7, 8) & 0x1;
}

/** The masked answer to an empty source register (IE and SF) — isa/procedures/x87-stack.yaml:46 */
export function fpu_underflow(s: CpuState): bigint {
  return fp_result(s, 0x41, fp_indefinite(s));
}

/** Whether an exception that precedes the computation (IE, DE, ZE) is not masked; then nothing else changes — isa/procedures/x87-stack.yaml:92 */
export function fpu_stops(s: CpuState, status: number): number {
  return (status & (~s.get(Slot.fcw) & 0xffff) & 7) !== 0 ? 1 : 0;
}

/** As fpu_note, with the top of the stack moved; the status word is written once — isa/procedures/x87-stack.yaml:78 */
export function fpu_note_moved(s: CpuState, status: number, codes: number, by: number): void {
  const top = ((s.get(Slot.fsw) >>> 11 & 0x7) + by & 0x7) << 11 & 0xffff;
  fpu_set_status(s, s.get(Slot.fsw) & (~codes & 0xffff) & 0xc7ff | status | top);
}

/** Adds exceptions to the status word and replaces the condition codes of the mask `codes` — isa/procedures/x87-stack.yaml:85 */
export function fpu_note(s: CpuState, status: number, codes: number): void {
  fpu_note_moved(s, status, codes, 0);
}

/** Fills ST(i) — isa/procedures/x87-stack.yaml:21 */
export function fpu_set(s: CpuState, i_: number, value: bigint): void {
  const physical = (s.get(Slot.fsw) >>> 11 & 0x7) + i_ & 0x7;
  const bit = bits.shl(1, physical, 8);
  setPairElement(s, Slot['fpr.0'], physical, value);
  s.set(Slot.fempty, s.get(Slot.fempty) & (~bit & 0xff));
}

/** Marks ST(i) empty; its value stays — isa/procedures/x87-stack.yaml:31 */
export function fpu_free(s: CpuState, i_: number): void {
  const bit = bits.shl(1, (s.get(Slot.fsw) >>> 11 & 0x7) + i_ & 0x7, 8);
  s.set(Slot.fempty, s.get(Slot.fempty) | bit);
}

/** Leaves a result in ST(target), then pops if told so — isa/procedures/x87-stack.yaml:98 */
export function fpu_finish(s: CpuState, result: bigint, target: number, pop: number): void {
  const status = Number(BigInt.asUintN(16, result >> 80n));
  if (fpu_stops(s, status) === 1) {
    const kept = (status >>> 6 & 0x1) === 1 ? 0x247 : 7;
    fpu_note(s, status & kept, 0x200);
  } else {
    fpu_set(s, target, BigInt.asUintN(80, result));
    if (pop === 1) {
      fpu_free(s, 0);
    }
    fpu_note_moved(s, status, 0x200, pop);
  }
}

/** ST(0) becomes the result, unless it was empty — isa/procedures/x87-operation.yaml:61 */
export function fpu_replace(s: CpuState, result: bigint): void {
  fpu_finish(s, fpu_empty(s, 0) === 1 ? fpu_underflow(s) : result, 0, 0);
}

/** Exceptions and condition codes of ST(i) against ST(j); an empty register is unordered — isa/procedures/x87-operation.yaml:67 */
export function fpu_compared(s: CpuState, i_: number, j: number, quiet: number): number {
  let status: number = 0x4541;
  if (((fpu_empty(s, i_) ^ 1) & (fpu_empty(s, j) ^ 1)) === 1) {
    status = fp_compare(s, fpu_value(s, i_), fpu_value(s, j), quiet);
  }
  return status;
}

/** Exceptions and condition codes of ST(0) against an operand in memory — isa/procedures/x87-operation.yaml:77 */
export function fpu_compared_memory(s: CpuState, converted: bigint): number {
  let status: number = 0x4541;
  if (!(fpu_empty(s, 0) === 1)) {
    const plain = fp_compare(s, fpu_value(s, 0), fpu_operand(s, converted), 0);
    status = fp_denormal_comparison(s, plain, Number(BigInt.asUintN(1, converted >> 81n)));
  }
  return status;
}

/** Pops the stack — isa/procedures/x87-stack.yaml:38 */
export function fpu_pop(s: CpuState): void {
  fpu_free(s, 0);
  s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xc7ff) | (((s.get(Slot.fsw) >>> 11 & 0x7) + 1 & 0x7) << 11)) >>> 0);
}

/** Ends a comparison that answers in the condition codes — isa/procedures/x87-operation.yaml:89 */
export function fpu_finish_compare(s: CpuState, status: number, pops: number): void {
  if (!(fpu_stops(s, status) === 1)) {
    if (pops !== 0) {
      fpu_pop(s);
    }
    if (pops === 2) {
      fpu_pop(s);
    }
  }
  fpu_note(s, status, 0x4700);
}

/** Ends a comparison that answers in EFLAGS — isa/procedures/x87-operation.yaml:104 */
export function fpu_finish_compare_flags(s: CpuState, status: number, pop: number): void {
  s.setFlag(Flag.ZF, status >>> 14 & 0x1);
  s.setFlag(Flag.PF, status >>> 10 & 0x1);
  s.setFlag(Flag.CF, status >>> 8 & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  if ((pop & (fpu_stops(s, status) ^ 1)) === 1) {
    fpu_pop(s);
  }
  fpu_note(s, status & 0x7f, 0x200);
}

/** ST(0) as a number of 32 bits for memory, under its status — isa/procedures/x87-operation.yaml:119 */
export function fpu_single(s: CpuState): bigint {
  let result: bigint = 0x41ffc00000n;
  if (!(fpu_empty(s, 0) === 1)) {
    result = fp_to_single(s, fpu_value(s, 0), s.get(Slot.fcw));
  }
  return result;
}

/** ST(0) as a number of 64 bits for memory, under its status — isa/procedures/x87-operation.yaml:129 */
export function fpu_double(s: CpuState): bigint {
  let result: bigint = 0x41fff8000000000000n;
  if (!(fpu_empty(s, 0) === 1)) {
    result = fp_to_double(s, fpu_value(s, 0), s.get(Slot.fcw));
  }
  return result;
}

/** ST(0) as an integer for memory, in 64 bits under its status; the indefinite integer is the lowest — isa/procedures/x87-operation.yaml:139 */
export function fpu_integer(s: CpuState, bits_: number): bigint {
  const lowest = bits.shlBig(0xffffffffffffffffn, bits_ - 1 & 0xff, 64);
  const empty: number = 0x41;
  let result: bigint = BigInt(empty) << 64n | lowest;
  if (!(fpu_empty(s, 0) === 1)) {
    result = fp_to_integer(s, fpu_value(s, 0), s.get(Slot.fcw), 0, bits_);
  }
  return result;
}

/** ST(0) as a decimal number for memory, under its status — isa/procedures/x87-operation.yaml:151 */
export function fpu_decimal(s: CpuState): bigint {
  let result: bigint = fp_result(s, 0x41, 0xffffc000000000000000n);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fp_to_bcd(s, fpu_value(s, 0), s.get(Slot.fcw));
  }
  return result;
}

/** 80 bits of memory — isa/procedures/x87-operation.yaml:161 */
export function fpu_load_80(s: CpuState, segment: number, offset: number): bigint {
  const low = s.load64(segment, offset);
  return BigInt(s.load(segment, offset + 8 >>> 0, 2)) << 64n | low;
}

/** The masked answer to a push onto a register that is not empty (IE and SF with C1) — isa/procedures/x87-stack.yaml:53 */
export function fpu_overflow(s: CpuState): bigint {
  return fp_result(s, 0x241, fp_indefinite(s));
}

/** Pushes a result for which there is room, or the answer to a wrong stack — isa/procedures/x87-stack.yaml:122 */
export function fpu_push_checked(s: CpuState, pushed: bigint): void {
  const status = Number(BigInt.asUintN(16, pushed >> 80n));
  const pushes = (status & (~s.get(Slot.fcw) & 0xffff) & 1) === 0 ? 1 : 0;
  if (pushes === 1) {
    fpu_set(s, 7, BigInt.asUintN(80, pushed));
  }
  fpu_note_moved(s, status, 0x200, pushes === 1 ? 7 : 0);
}

/** Pushes a result; a full stack comes before what is wrong with an operand in memory — isa/procedures/x87-stack.yaml:116 */
export function fpu_push(s: CpuState, result: bigint): void {
  fpu_push_checked(s, fpu_empty(s, 7) === 1 ? result : fpu_overflow(s));
}

/** Pushes one of the constants whose last bit depends on the rounding control; `down` is the significand rounded down — isa/procedures/x87-operation.yaml:176 */
export function fpu_push_constant(s: CpuState, down: bigint, nearest: number): void {
  const rounding = s.get(Slot.fcw) >>> 10 & 0x3;
  const up = (rounding === 2 ? 1 : 0) | (rounding === 0 ? 1 : 0) & nearest;
  fpu_push(s, fp_result(s, 0, up === 1 ? BigInt.asUintN(80, down + 1n) : down));
}

/** Ends an instruction of which the second result is pushed above the first — isa/procedures/x87-operation.yaml:185 */
export function fpu_finish_pair(s: CpuState, first: bigint, second: bigint, codes: number): void {
  const status = Number(BigInt.asUintN(16, first >> 80n)) | Number(BigInt.asUintN(16, second >> 80n));
  if (!(fpu_stops(s, status) === 1) && (status >>> 10 & 0x1) === 0) {
    fpu_set(s, 0, BigInt.asUintN(80, first));
    s.set(Slot.fsw, ((s.get(Slot.fsw) & 0xc7ff) | (((s.get(Slot.fsw) >>> 11 & 0x7) - 1 & 0x7) << 11)) >>> 0);
    fpu_set(s, 0, BigInt.asUintN(80, second));
    fpu_note(s, status, codes);
  } else {
    fpu_note(s, status & 0x647, codes);
  }
}

/** The answer to a wrong stack of an instruction that replaces ST(0) and pushes — isa/procedures/x87-operation.yaml:200 */
export function fpu_pair_fault(s: CpuState): bigint {
  return fpu_empty(s, 0) === 1 ? fpu_underflow(s) : fpu_overflow(s);
}

/** Whether ST(0) is there and a push has room — isa/procedures/x87-operation.yaml:206 */
export function fpu_pair_ready(s: CpuState): number {
  return (fpu_empty(s, 0) ^ 1) & fpu_empty(s, 7);
}

/** Ends an instruction that says with C2 whether it is complete — isa/procedures/x87-operation.yaml:213 */
export function fpu_finish_partial(s: CpuState, result: bigint, codes: number): void {
  const status = Number(BigInt.asUintN(16, result >> 80n));
  if (fpu_stops(s, status) === 1) {
    fpu_note(s, status & 0x247, 0x600);
  } else {
    fpu_set(s, 0, BigInt.asUintN(80, result));
    const written = fp_is_nan(s, BigInt.asUintN(80, result)) === 1 ? codes & 0x600 : codes;
    fpu_note(s, status, written);
  }
}

/** Copies ST(source) to ST(target) if the condition holds; both must be there even when it does not — isa/procedures/x87-operation.yaml:228 */
export function fpu_move_if(s: CpuState, holds: number, target: number, source: number): void {
  if ((fpu_empty(s, target) | fpu_empty(s, source)) === 1) {
    fpu_finish(s, fpu_underflow(s), target, 0);
  } else {
    if (holds === 1) {
      fpu_set(s, target, fpu_value(s, source));
    }
  }
}

/** An exact result, which only the exponent can betray; bit 64 of the significand counts 2^(exponent - 16383) — isa/procedures/x87-remainder.yaml:6 */
export function fp_exact(s: CpuState, negative: number, exponent: number, significand: bigint, control: number, status: number): bigint {
  if (significand === 0n) {
    return fp_result(s, status, fp_zero(s, negative));
  }
  const places = bits.clzBig(significand, 128);
  const power = exponent + 0x3f - Number(BigInt.asUintN(32, places)) >>> 0;
  return fp_round(s, negative, power, bits.shlBig(significand, Number(places), 128), control | 0x300, status);
}

/** Remainder of a / b by truncation or, `ieee`, by the nearest quotient; C0 C3 C1 its last bits, C2 not finished — isa/procedures/x87-remainder.yaml:18 */
export function fp_remainder(s: CpuState, a: bigint, b: bigint, control: number, ieee: number): bigint {
  if ((fp_is_no_number(s, a) | fp_is_no_number(s, b)) === 1) {
    return fp_propagate_pair(s, a, b);
  }
  if ((fp_is_infinity(s, a) | fp_is_zero(s, b)) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a) | fp_denormal_status(s, b);
  if ((fp_denormal_stops(s, status, control) | fp_is_zero(s, a)) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_infinity(s, b) === 1) {
    return fp_result(s, status, fp_canonical(s, a));
  }
  const distance = fp_normal_exponent(s, a) - fp_normal_exponent(s, b) >>> 0;
  if ((distance | 0) < -1) {
    const whole = bits.shlBig(fp_normal_significand(s, a), 1, 128);
    return fp_exact(s, Number(BigInt.asUintN(1, a >> 79n)), fp_normal_exponent(s, a), whole, control, status);
  }
  const divisor = bits.shlBig(fp_normal_significand(s, b), 1, 128);
  const dividend = fp_normal_significand(s, a);
  if ((distance | 0) >= 64) {
    const places = (distance & 0x1f | 0x20) >>> 0;
    const part = bits.shlBig(dividend, places + 1 >>> 0, 128) % divisor;
    const unfinished = fp_exact(s, Number(BigInt.asUintN(1, a >> 79n)), fp_normal_exponent(s, a) - places >>> 0, part, control, status);
    return unfinished | 0x40000000000000000000000n;
  }
  const scaled = bits.shlBig(dividend, distance + 1 >>> 0, 128);
  let quotient: bigint = scaled / divisor;
  let rest: bigint = BigInt.asUintN(128, scaled - BigInt.asUintN(128, quotient * divisor));
  let negative: number = Number(BigInt.asUintN(1, a >> 79n));
  if (ieee === 1 && (bits.shlBig(rest, 1, 128) > divisor || bits.shlBig(rest, 1, 128) === divisor && Number(BigInt.asUintN(1, quotient)) === 1)) {
    quotient = BigInt.asUintN(128, quotient + 1n);
    rest = BigInt.asUintN(128, divisor - rest);
    negative = negative ^ 1;
  }
  const c0 = Number(BigInt.asUintN(1, quotient >> 2n)) === 1 ? 0x100 : 0;
  const c3 = Number(BigInt.asUintN(1, quotient >> 1n)) === 1 ? 0x4000 : 0;
  const c1 = Number(BigInt.asUintN(1, quotient)) === 1 ? 0x200 : 0;
  return fp_exact(s, negative, fp_normal_exponent(s, b), rest, control, status | c0 | c3 | c1);
}

/** Whether not even the biased result of an unmasked overflow or underflow would lie within the format — isa/procedures/x87-scale.yaml:37 */
export function fp_leaves_bias(_s: CpuState, exponent: number, control: number): number {
  const below = ((exponent + 0x6000 | 0) < 1 ? 1 : 0) & ((control & 0x10) === 0 ? 1 : 0);
  const above = ((exponent - 0x6000 | 0) > 32766 ? 1 : 0) & ((control & 8) === 0 ? 1 : 0);
  return below | above;
}

/** a * 2^b with b truncated to an integer — isa/procedures/x87-scale.yaml:6 */
export function fp_scale(s: CpuState, a: bigint, b: bigint, control: number): bigint {
  if ((fp_is_no_number(s, a) | fp_is_no_number(s, b)) === 1) {
    return fp_propagate_pair(s, a, b);
  }
  if ((fp_is_infinity(s, b) & (Number(BigInt.asUintN(1, b >> 79n)) === 1 ? fp_is_infinity(s, a) : fp_is_zero(s, a))) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a) | fp_denormal_status(s, b);
  if ((fp_denormal_stops(s, status, control) | fp_is_infinity(s, a) | fp_is_zero(s, a)) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_is_zero(s, b) === 1) {
    return fp_result(s, status, fp_canonical(s, a));
  }
  if (fp_is_infinity(s, b) === 1) {
    return fp_result(s, status, Number(BigInt.asUintN(1, b >> 79n)) === 1 ? fp_zero(s, Number(BigInt.asUintN(1, a >> 79n))) : fp_infinity(s, Number(BigInt.asUintN(1, a >> 79n))));
  }
  const far = fp_exponent(s, b) >= 0x400f ? 1 : 0;
  const places = far === 1 ? 0 : Number(BigInt.asUintN(32, fp_integer(s, b, 0xc00)));
  const distance = far === 1 ? 0x10000 : places;
  const exponent = Number(BigInt.asUintN(1, b >> 79n)) === 1 ? fp_normal_exponent(s, a) - distance >>> 0 : fp_normal_exponent(s, a) + distance >>> 0;
  if (fp_leaves_bias(s, exponent, control) === 1) {
    return Number(BigInt.asUintN(1, b >> 79n)) === 1 ? fp_result(s, status | 0x30, fp_zero(s, Number(BigInt.asUintN(1, a >> 79n)))) : fp_result(s, status | 0x228, fp_infinity(s, Number(BigInt.asUintN(1, a >> 79n))));
  }
  return fp_exact(s, Number(BigInt.asUintN(1, a >> 79n)), exponent, bits.shlBig(fp_normal_significand(s, a), 1, 128), control, status);
}

/** The exponent of a as a number — isa/procedures/x87-scale.yaml:46 */
export function fp_extract_exponent(s: CpuState, a: bigint): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  if (fp_is_zero(s, a) === 1) {
    return fp_result(s, 4, fp_infinity(s, 1));
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_result(s, 0, fp_infinity(s, 0));
  }
  const power = fp_normal_exponent(s, a) - 0x3fff >>> 0;
  return fp_result(s, fp_denormal_status(s, a), fp_from_integer(s, BigInt.asUintN(64, BigInt(power | 0))));
}

/** The significand of a as a number from 1 up to 2 — isa/procedures/x87-scale.yaml:63 */
export function fp_extract_significand(s: CpuState, a: bigint): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  if (fp_is_zero(s, a) === 1) {
    return fp_result(s, 4, a);
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_result(s, 0, a);
  }
  return fp_result(s, fp_denormal_status(s, a), fp_pack(s, Number(BigInt.asUintN(1, a >> 79n)), 0x3fff, fp_normal_significand(s, a)));
}

/** Square root of 128 bits with the highest or the next bit set: 64 bits of root above 65 bits of remainder — isa/procedures/x87-square-root.yaml:5 */
export function integer_square_root(_s: CpuState, square: bigint): bigint {
  let rest: bigint = square;
  let root: bigint = 0n;
  let place: bigint = 0x40000000000000000000000000000000n;
  while (place !== 0n) {
    const tried = BigInt.asUintN(128, root + place);
    root = bits.lshrBig(root, 1, 128);
    if (rest >= tried) {
      rest = BigInt.asUintN(128, rest - tried);
      root = BigInt.asUintN(128, root + place);
    }
    place = bits.lshrBig(place, 2, 128);
  }
  const places = rest > root ? 3n : rest === 0n ? 0n : 1n;
  return bits.shlBig(root, 0x40, 128) | bits.shlBig(places, 0x3e, 128);
}

/** Square root of a — isa/procedures/x87-square-root.yaml:26 */
export function fp_sqrt(s: CpuState, a: bigint, control: number): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  if (fp_is_zero(s, a) === 1) {
    return fp_result(s, 0, a);
  }
  if (Number(BigInt.asUintN(1, a >> 79n)) === 1) {
    return fp_invalid(s);
  }
  const status = fp_denormal_status(s, a);
  if ((fp_denormal_stops(s, status, control) | fp_is_infinity(s, a)) === 1) {
    return fp_result(s, status, a);
  }
  const exponent = fp_normal_exponent(s, a);
  const odd = (exponent & 1) === 0 ? 1 : 0;
  const square = bits.shlBig(fp_normal_significand(s, a), odd === 1 ? 0x40 : 0x3f, 128);
  const half = bits.ashr(exponent - 0x3fff >>> 0, 1, 32) + 0x3fff >>> 0;
  return fp_round(s, 0, half, integer_square_root(s, square), control, status);
}

/** Whether a pending exception stops a waiting instruction — isa/procedures/x87-stack.yaml:60 */
export function fpu_error(s: CpuState): number {
  return s.get(Slot.fsw) >>> 7 & 0x1 & (s.get(Slot.cr0) >>> 5 & 0x1 | s.get(Slot.ignne) ^ 1);
}

/** Ends a store to memory; whether the value is written — isa/procedures/x87-stack.yaml:135 */
export function fpu_stores(s: CpuState, status: number, pop: number): number {
  if ((status & (~s.get(Slot.fcw) & 0xffff) & 0x1f) !== 0) {
    fpu_note(s, status & 0x25f, 0x200);
    return 0;
  }
  if (pop === 1) {
    fpu_free(s, 0);
  }
  fpu_note_moved(s, status, 0x200, pop);
  return 1;
}

/** Records the instruction for the environment image — isa/procedures/x87-stack.yaml:150 */
export function fpu_record(s: CpuState, at: number, bytes: number): void {
  s.set(Slot.fip, at);
  s.set(Slot.fcs, s.get(Slot['cs.selector']));
  s.set(Slot.fop, bytes & 0x7ff);
}

/** Records the memory operand for the environment image — isa/procedures/x87-stack.yaml:159 */
export function fpu_record_operand(s: CpuState, segment: number, offset: number): void {
  s.set(Slot.fds, s.get(segmentSelector(segment)));
  s.set(Slot.fdp, offset);
}

/** A wide real from a significand of 128 bits whose highest is set; the exponent has no bias — isa/procedures/x87-transcendental.yaml:9 */
export function fp_wide(_s: CpuState, negative: number, exponent: number, significand: bigint): bigint {
  return BigInt(negative << 17 | exponent & 0x1ffff) << 110n | significand >> 18n;
}

/** Rounds a wide real — isa/procedures/x87-transcendental.yaml:16 */
export function fp_round_wide(s: CpuState, real: bigint, control: number, status: number): bigint {
  const exponent = (bits.signed(Number(BigInt.asUintN(17, real >> 110n)), 17) >>> 0) + 0x3fff >>> 0;
  const result = fp_round(s, Number(BigInt.asUintN(1, real >> 127n)), exponent, bits.shlBig(real, 0x12, 128), control | 0x300, status | 0x20);
  return Number(BigInt.asUintN(15, result >> 64n)) === 0 ? result | 0x1000000000000000000000n : result;
}

/** 2^a - 1 — isa/procedures/x87-transcendental.yaml:25 */
export function fp_f2xm1(s: CpuState, a: bigint, control: number): bigint {
  if (fp_is_no_number(s, a) === 1) {
    return fp_propagate(s, a);
  }
  if (fp_is_zero(s, a) === 1) {
    return fp_result(s, 0, a);
  }
  if (fp_is_infinity(s, a) === 1) {
    return fp_result(s, 0, Number(BigInt.asUintN(1, a >> 79n)) === 1 ? fp_pack(s, 1, 0x3fff, 0x8000000000000000n) : a);
  }
  const status = fp_denormal_status(s, a);
  if (fp_denormal_stops(s, status, control) === 1) {
    return fp_result(s, status, a);
  }
  if (fp_exponent(s, a) >= 0x3fff) {
    return fp_result(s, 0x20, a === fp_pack(s, 1, 0x3fff, 0x8000000000000000n) ? fp_pack(s, 1, 0x3ffe, 0x8000000000000000n) : a);
  }
  const real = s.wideIntrinsic('exponential_less_one', [a]);
  return fp_round_wide(s, real, control, status);
}

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
  observe_port(s, port, 1);
  return s.intrinsic('port_read', [port, 1]) & 0xff;
}

/** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
export function port_input_16(s: CpuState, port: number): number {
  observe_port(s, port, 2);
  return s.intrinsic('port_read', [port, 2]) & 0xffff;
}

/** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
export function port_input_32(s: CpuState, port: number): number {
  observe_port(s, port, 4);
  return s.intrinsic('port_read', [port, 4]);
}

/** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:46 */
export function port_output_8(s: CpuState, port: number, value: number): void {
  check_io(s, port, 1);
  observe_port(s, port, 1);
  s.intrinsic('port_write', [port, 1, value]);
}

/** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:46 */
export function port_output_16(s: CpuState, port: number, value: number): void {
  check_io(s, port, 2);
  observe_port(s, port, 2);
  s.intrinsic('port_write', [port, 2, value]);
}

/** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:46 */
export function port_output_32(s: CpuState, port: number, value: number): void {
  check_io(s, port, 4);
  observe_port(s, port, 4);
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

/** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
export function fpu_operate_0(s: CpuState, a: bigint, b: bigint): bigint {
  return fp_add(s, a, b, s.get(Slot.fcw));
}

/** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
export function fpu_arithmetic_0(s: CpuState, target: number, source: number, pop: number): void {
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, target) ^ 1) & (fpu_empty(s, source) ^ 1)) === 1) {
    result = fpu_operate_0(s, fpu_value(s, target), fpu_value(s, source));
  }
  fpu_finish(s, result, target, pop);
}

/** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
export function fpu_operate_1(s: CpuState, a: bigint, b: bigint): bigint {
  return fp_mul(s, a, b, s.get(Slot.fcw));
}

/** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
export function fpu_arithmetic_1(s: CpuState, target: number, source: number, pop: number): void {
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, target) ^ 1) & (fpu_empty(s, source) ^ 1)) === 1) {
    result = fpu_operate_1(s, fpu_value(s, target), fpu_value(s, source));
  }
  fpu_finish(s, result, target, pop);
}

/** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
export function fpu_operate_4(s: CpuState, a: bigint, b: bigint): bigint {
  return fp_sub(s, a, b, s.get(Slot.fcw));
}

/** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
export function fpu_arithmetic_4(s: CpuState, target: number, source: number, pop: number): void {
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, target) ^ 1) & (fpu_empty(s, source) ^ 1)) === 1) {
    result = fpu_operate_4(s, fpu_value(s, target), fpu_value(s, source));
  }
  fpu_finish(s, result, target, pop);
}

/** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
export function fpu_operate_5(s: CpuState, a: bigint, b: bigint): bigint {
  return fp_sub(s, b, a, s.get(Slot.fcw));
}

/** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
export function fpu_arithmetic_5(s: CpuState, target: number, source: number, pop: number): void {
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, target) ^ 1) & (fpu_empty(s, source) ^ 1)) === 1) {
    result = fpu_operate_5(s, fpu_value(s, target), fpu_value(s, source));
  }
  fpu_finish(s, result, target, pop);
}

/** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
export function fpu_operate_6(s: CpuState, a: bigint, b: bigint): bigint {
  return fp_div(s, a, b, s.get(Slot.fcw));
}

/** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
export function fpu_arithmetic_6(s: CpuState, target: number, source: number, pop: number): void {
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, target) ^ 1) & (fpu_empty(s, source) ^ 1)) === 1) {
    result = fpu_operate_6(s, fpu_value(s, target), fpu_value(s, source));
  }
  fpu_finish(s, result, target, pop);
}

/** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
export function fpu_operate_7(s: CpuState, a: bigint, b: bigint): bigint {
  return fp_div(s, b, a, s.get(Slot.fcw));
}

/** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
export function fpu_arithmetic_7(s: CpuState, target: number, source: number, pop: number): void {
  let result: bigint = fpu_underflow(s);
  if (((fpu_empty(s, target) ^ 1) & (fpu_empty(s, source) ^ 1)) === 1) {
    result = fpu_operate_7(s, fpu_value(s, target), fpu_value(s, source));
  }
  fpu_finish(s, result, target, pop);
}

/** Writes the seven fields of an environment — isa/procedures/x87-environment.yaml:64 */
export function fpu_store_environment_16(s: CpuState, segment: number, offset: number): void {
  const bytes: number = 2;
  let at: number = s.get(Slot.fip);
  let code_field: number = (s.get(Slot.fcs) | s.get(Slot.fop) << 16) >>> 0;
  let data: number = s.get(Slot.fdp);
  let data_field: number = (0xffff0000 | s.get(Slot.fds)) >>> 0;
  if (!(protected_mode(s) === 1)) {
    const code_address = fpu_linear(s, s.get(Slot.fcs), s.get(Slot.fip));
    const data_address = fpu_linear(s, s.get(Slot.fds), s.get(Slot.fdp));
    at = (0xffff0000 | code_address & 0xffff) >>> 0;
    code_field = (code_address >>> 4 & 0xffff000 | s.get(Slot.fop)) >>> 0;
    data = (0xffff0000 | data_address & 0xffff) >>> 0;
    data_field = (data_address >>> 4 & 0xffff000) >>> 0;
  }
  s.store(segment, offset, 2, (0xffff0000 | s.get(Slot.fcw)) & 0xffff);
  s.store(segment, offset + bytes >>> 0, 2, (0xffff0000 | s.get(Slot.fsw)) & 0xffff);
  s.store(segment, offset + (Math.imul(2, bytes) >>> 0) >>> 0, 2, (0xffff0000 | fpu_tags(s)) & 0xffff);
  s.store(segment, offset + (Math.imul(3, bytes) >>> 0) >>> 0, 2, at & 0xffff);
  s.store(segment, offset + (Math.imul(4, bytes) >>> 0) >>> 0, 2, code_field & 0xffff);
  s.store(segment, offset + (Math.imul(5, bytes) >>> 0) >>> 0, 2, data & 0xffff);
  s.store(segment, offset + (Math.imul(6, bytes) >>> 0) >>> 0, 2, data_field & 0xffff);
}

/** Writes the seven fields of an environment — isa/procedures/x87-environment.yaml:64 */
export function fpu_store_environment_32(s: CpuState, segment: number, offset: number): void {
  const bytes: number = 4;
  let at: number = s.get(Slot.fip);
  let code_field: number = (s.get(Slot.fcs) | s.get(Slot.fop) << 16) >>> 0;
  let data: number = s.get(Slot.fdp);
  let data_field: number = (0xffff0000 | s.get(Slot.fds)) >>> 0;
  if (!(protected_mode(s) === 1)) {
    const code_address = fpu_linear(s, s.get(Slot.fcs), s.get(Slot.fip));
    const data_address = fpu_linear(s, s.get(Slot.fds), s.get(Slot.fdp));
    at = (0xffff0000 | code_address & 0xffff) >>> 0;
    code_field = (code_address >>> 4 & 0xffff000 | s.get(Slot.fop)) >>> 0;
    data = (0xffff0000 | data_address & 0xffff) >>> 0;
    data_field = (data_address >>> 4 & 0xffff000) >>> 0;
  }
  s.store(segment, offset, 4, (0xffff0000 | s.get(Slot.fcw)) >>> 0);
  s.store(segment, offset + bytes >>> 0, 4, (0xffff0000 | s.get(Slot.fsw)) >>> 0);
  s.store(segment, offset + (Math.imul(2, bytes) >>> 0) >>> 0, 4, (0xffff0000 | fpu_tags(s)) >>> 0);
  s.store(segment, offset + (Math.imul(3, bytes) >>> 0) >>> 0, 4, at);
  s.store(segment, offset + (Math.imul(4, bytes) >>> 0) >>> 0, 4, code_field);
  s.store(segment, offset + (Math.imul(5, bytes) >>> 0) >>> 0, 4, data);
  s.store(segment, offset + (Math.imul(6, bytes) >>> 0) >>> 0, 4, data_field);
}

/** A field of an environment — isa/procedures/x87-environment.yaml:89 */
export function fpu_field_16(s: CpuState, segment: number, offset: number, number: number): number {
  return s.load(segment, offset + (Math.imul(number, 2) >>> 0) >>> 0, 2);
}

/** Sets the state that an environment holds, from its seven fields — isa/procedures/x87-environment.yaml:96 */
export function fpu_set_environment_16(s: CpuState, control: number, status: number, tags: number, at: number, code_field: number, data: number, data_field: number): void {
  s.set(Slot.fsw, status & 0xffff);
  fpu_set_tags(s, tags & 0xffff);
  if (protected_mode(s) === 1) {
    s.set(Slot.fip, at);
    s.set(Slot.fcs, code_field & 0xffff);
    s.set(Slot.fdp, data);
    s.set(Slot.fds, data_field & 0xffff);
  } else {
    s.set(Slot.fip, (at & 0xffff | code_field << 4 & 0xffff0000) >>> 0);
    s.set(Slot.fcs, 0);
    s.set(Slot.fdp, (data & 0xffff | data_field << 4 & 0xffff0000) >>> 0);
    s.set(Slot.fds, 0);
    s.set(Slot.fop, code_field & 0x7ff);
  }
  fpu_set_control(s, control & 0xffff);
}

/** Loads an environment — isa/procedures/x87-environment.yaml:119 */
export function fpu_load_environment_16(s: CpuState, segment: number, offset: number): void {
  const control = fpu_field_16(s, segment, offset, 0);
  const status = fpu_field_16(s, segment, offset, 1);
  const tags = fpu_field_16(s, segment, offset, 2);
  const at = fpu_field_16(s, segment, offset, 3);
  const code_field = fpu_field_16(s, segment, offset, 4);
  const data = fpu_field_16(s, segment, offset, 5);
  const data_field = fpu_field_16(s, segment, offset, 6);
  fpu_set_environment_16(s, control, status, tags, at, code_field, data, data_field);
}

/** A field of an environment — isa/procedures/x87-environment.yaml:89 */
export function fpu_field_32(s: CpuState, segment: number, offset: number, number: number): number {
  return s.load(segment, offset + (Math.imul(number, 4) >>> 0) >>> 0, 4);
}

/** Sets the state that an environment holds, from its seven fields — isa/procedures/x87-environment.yaml:96 */
export function fpu_set_environment_32(s: CpuState, control: number, status: number, tags: number, at: number, code_field: number, data: number, data_field: number): void {
  s.set(Slot.fsw, status & 0xffff);
  fpu_set_tags(s, tags & 0xffff);
  if (protected_mode(s) === 1) {
    s.set(Slot.fip, at);
    s.set(Slot.fcs, code_field & 0xffff);
    s.set(Slot.fdp, data);
    s.set(Slot.fds, data_field & 0xffff);
    s.set(Slot.fop, code_field >>> 16 & 0x7ff);
  } else {
    s.set(Slot.fip, (at & 0xffff | code_field << 4 & 0xffff0000) >>> 0);
    s.set(Slot.fcs, 0);
    s.set(Slot.fdp, (data & 0xffff | data_field << 4 & 0xffff0000) >>> 0);
    s.set(Slot.fds, 0);
    s.set(Slot.fop, code_field & 0x7ff);
  }
  fpu_set_control(s, control & 0xffff);
}

/** Loads an environment — isa/procedures/x87-environment.yaml:119 */
export function fpu_load_environment_32(s: CpuState, segment: number, offset: number): void {
  const control = fpu_field_32(s, segment, offset, 0);
  const status = fpu_field_32(s, segment, offset, 1);
  const tags = fpu_field_32(s, segment, offset, 2);
  const at = fpu_field_32(s, segment, offset, 3);
  const code_field = fpu_field_32(s, segment, offset, 4);
  const data = fpu_field_32(s, segment, offset, 5);
  const data_field = fpu_field_32(s, segment, offset, 6);
  fpu_set_environment_32(s, control, status, tags, at, code_field, data, data_field);
}

/** Loads the environment and ST(0) to ST(7); all is read before anything changes — isa/procedures/x87-environment.yaml:144 */
export function fpu_load_state_16(s: CpuState, segment: number, offset: number): void {
  const first = offset + 0xe >>> 0;
  const r0 = fpu_load_80(s, segment, first);
  const r1 = fpu_load_80(s, segment, first + 0xa >>> 0);
  const r2 = fpu_load_80(s, segment, first + 0x14 >>> 0);
  const r3 = fpu_load_80(s, segment, first + 0x1e >>> 0);
  const r4 = fpu_load_80(s, segment, first + 0x28 >>> 0);
  const r5 = fpu_load_80(s, segment, first + 0x32 >>> 0);
  const r6 = fpu_load_80(s, segment, first + 0x3c >>> 0);
  const r7 = fpu_load_80(s, segment, first + 0x46 >>> 0);
  fpu_load_environment_16(s, segment, offset);
  setPairElement(s, Slot['fpr.0'], s.get(Slot.fsw) >>> 11 & 0x7, r0);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 1 & 0x7, r1);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 2 & 0x7, r2);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 3 & 0x7, r3);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 4 & 0x7, r4);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 5 & 0x7, r5);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 6 & 0x7, r6);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 7 & 0x7, r7);
}

/** Loads the environment and ST(0) to ST(7); all is read before anything changes — isa/procedures/x87-environment.yaml:144 */
export function fpu_load_state_32(s: CpuState, segment: number, offset: number): void {
  const first = offset + 0x1c >>> 0;
  const r0 = fpu_load_80(s, segment, first);
  const r1 = fpu_load_80(s, segment, first + 0xa >>> 0);
  const r2 = fpu_load_80(s, segment, first + 0x14 >>> 0);
  const r3 = fpu_load_80(s, segment, first + 0x1e >>> 0);
  const r4 = fpu_load_80(s, segment, first + 0x28 >>> 0);
  const r5 = fpu_load_80(s, segment, first + 0x32 >>> 0);
  const r6 = fpu_load_80(s, segment, first + 0x3c >>> 0);
  const r7 = fpu_load_80(s, segment, first + 0x46 >>> 0);
  fpu_load_environment_32(s, segment, offset);
  setPairElement(s, Slot['fpr.0'], s.get(Slot.fsw) >>> 11 & 0x7, r0);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 1 & 0x7, r1);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 2 & 0x7, r2);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 3 & 0x7, r3);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 4 & 0x7, r4);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 5 & 0x7, r5);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 6 & 0x7, r6);
  setPairElement(s, Slot['fpr.0'], (s.get(Slot.fsw) >>> 11 & 0x7) + 7 & 0x7, r7);
}

/** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
export function fpu_memory_arithmetic_0(s: CpuState, converted: bigint): void {
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fpu_operate_0(s, fpu_value(s, 0), fpu_operand(s, converted));
    if (Number(BigInt.asUintN(1, converted >> 81n)) === 1) {
      result = fp_denormal_memory_operand(s, result, s.get(Slot.fcw));
    }
  }
  fpu_finish(s, result, 0, 0);
}

/** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
export function fpu_memory_arithmetic_1(s: CpuState, converted: bigint): void {
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fpu_operate_1(s, fpu_value(s, 0), fpu_operand(s, converted));
    if (Number(BigInt.asUintN(1, converted >> 81n)) === 1) {
      result = fp_denormal_memory_operand(s, result, s.get(Slot.fcw));
    }
  }
  fpu_finish(s, result, 0, 0);
}

/** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
export function fpu_memory_arithmetic_4(s: CpuState, converted: bigint): void {
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fpu_operate_4(s, fpu_value(s, 0), fpu_operand(s, converted));
    if (Number(BigInt.asUintN(1, converted >> 81n)) === 1) {
      result = fp_denormal_memory_operand(s, result, s.get(Slot.fcw));
    }
  }
  fpu_finish(s, result, 0, 0);
}

/** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
export function fpu_memory_arithmetic_5(s: CpuState, converted: bigint): void {
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fpu_operate_5(s, fpu_value(s, 0), fpu_operand(s, converted));
    if (Number(BigInt.asUintN(1, converted >> 81n)) === 1) {
      result = fp_denormal_memory_operand(s, result, s.get(Slot.fcw));
    }
  }
  fpu_finish(s, result, 0, 0);
}

/** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
export function fpu_memory_arithmetic_6(s: CpuState, converted: bigint): void {
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fpu_operate_6(s, fpu_value(s, 0), fpu_operand(s, converted));
    if (Number(BigInt.asUintN(1, converted >> 81n)) === 1) {
      result = fp_denormal_memory_operand(s, result, s.get(Slot.fcw));
    }
  }
  fpu_finish(s, result, 0, 0);
}

/** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
export function fpu_memory_arithmetic_7(s: CpuState, converted: bigint): void {
  let result: bigint = fpu_underflow(s);
  if (!(fpu_empty(s, 0) === 1)) {
    result = fpu_operate_7(s, fpu_value(s, 0), fpu_operand(s, converted));
    if (Number(BigInt.asUintN(1, converted >> 81n)) === 1) {
      result = fp_denormal_memory_operand(s, result, s.get(Slot.fcw));
    }
  }
  fpu_finish(s, result, 0, 0);
}
