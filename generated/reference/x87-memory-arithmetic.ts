// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { fp_from_double, fp_from_single, fpu_compared_memory, fpu_error, fpu_finish_compare, fpu_integer_operand, fpu_memory_arithmetic_0, fpu_memory_arithmetic_1, fpu_memory_arithmetic_4, fpu_memory_arithmetic_5, fpu_memory_arithmetic_6, fpu_memory_arithmetic_7, fpu_record, fpu_record_operand } from './procedures.ts';

/** FADD_M32 — isa/instructions/x87-memory-arithmetic.yaml:16 */
export const FADD_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_0(s, fp_from_single(s, s.load(i.segment, ea, 4)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FADD_M64 — isa/instructions/x87-memory-arithmetic.yaml:23 */
export const FADD_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_0(s, fp_from_double(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIADD_M16 — isa/instructions/x87-memory-arithmetic.yaml:30 */
export const FIADD_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_0(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16)))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIADD_M32 — isa/instructions/x87-memory-arithmetic.yaml:37 */
export const FIADD_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_0(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FMUL_M32 — isa/instructions/x87-memory-arithmetic.yaml:44 */
export const FMUL_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_1(s, fp_from_single(s, s.load(i.segment, ea, 4)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FMUL_M64 — isa/instructions/x87-memory-arithmetic.yaml:51 */
export const FMUL_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_1(s, fp_from_double(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIMUL_M16 — isa/instructions/x87-memory-arithmetic.yaml:58 */
export const FIMUL_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_1(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16)))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIMUL_M32 — isa/instructions/x87-memory-arithmetic.yaml:65 */
export const FIMUL_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_1(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FSUB_M32 — isa/instructions/x87-memory-arithmetic.yaml:72 */
export const FSUB_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_4(s, fp_from_single(s, s.load(i.segment, ea, 4)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FSUB_M64 — isa/instructions/x87-memory-arithmetic.yaml:79 */
export const FSUB_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_4(s, fp_from_double(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FISUB_M16 — isa/instructions/x87-memory-arithmetic.yaml:86 */
export const FISUB_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_4(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16)))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FISUB_M32 — isa/instructions/x87-memory-arithmetic.yaml:93 */
export const FISUB_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_4(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FSUBR_M32 — isa/instructions/x87-memory-arithmetic.yaml:100 */
export const FSUBR_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_5(s, fp_from_single(s, s.load(i.segment, ea, 4)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FSUBR_M64 — isa/instructions/x87-memory-arithmetic.yaml:107 */
export const FSUBR_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_5(s, fp_from_double(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FISUBR_M16 — isa/instructions/x87-memory-arithmetic.yaml:114 */
export const FISUBR_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_5(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16)))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FISUBR_M32 — isa/instructions/x87-memory-arithmetic.yaml:121 */
export const FISUBR_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_5(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FDIV_M32 — isa/instructions/x87-memory-arithmetic.yaml:128 */
export const FDIV_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_6(s, fp_from_single(s, s.load(i.segment, ea, 4)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FDIV_M64 — isa/instructions/x87-memory-arithmetic.yaml:135 */
export const FDIV_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_6(s, fp_from_double(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIDIV_M16 — isa/instructions/x87-memory-arithmetic.yaml:142 */
export const FIDIV_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_6(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16)))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIDIV_M32 — isa/instructions/x87-memory-arithmetic.yaml:149 */
export const FIDIV_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_6(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FDIVR_M32 — isa/instructions/x87-memory-arithmetic.yaml:156 */
export const FDIVR_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_7(s, fp_from_single(s, s.load(i.segment, ea, 4)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FDIVR_M64 — isa/instructions/x87-memory-arithmetic.yaml:163 */
export const FDIVR_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_7(s, fp_from_double(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIDIVR_M16 — isa/instructions/x87-memory-arithmetic.yaml:170 */
export const FIDIVR_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_7(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16)))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIDIVR_M32 — isa/instructions/x87-memory-arithmetic.yaml:177 */
export const FIDIVR_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_memory_arithmetic_7(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FCOM_M32 — isa/instructions/x87-memory-arithmetic.yaml:184 */
export const FCOM_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fp_from_single(s, s.load(i.segment, ea, 4))), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FCOM_M64 — isa/instructions/x87-memory-arithmetic.yaml:191 */
export const FCOM_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fp_from_double(s, s.load64(i.segment, ea))), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FICOM_M16 — isa/instructions/x87-memory-arithmetic.yaml:198 */
export const FICOM_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16))))), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FICOM_M32 — isa/instructions/x87-memory-arithmetic.yaml:205 */
export const FICOM_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0)))), 0);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FCOMP_M32 — isa/instructions/x87-memory-arithmetic.yaml:212 */
export const FCOMP_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fp_from_single(s, s.load(i.segment, ea, 4))), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FCOMP_M64 — isa/instructions/x87-memory-arithmetic.yaml:219 */
export const FCOMP_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fp_from_double(s, s.load64(i.segment, ea))), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FICOMP_M16 — isa/instructions/x87-memory-arithmetic.yaml:226 */
export const FICOMP_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16))))), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FICOMP_M32 — isa/instructions/x87-memory-arithmetic.yaml:233 */
export const FICOMP_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_finish_compare(s, fpu_compared_memory(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0)))), 1);
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};
