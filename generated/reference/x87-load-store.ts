// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { fp_from_bcd, fp_from_double, fp_from_single, fp_result, fpu_decimal, fpu_double, fpu_empty, fpu_error, fpu_integer, fpu_integer_operand, fpu_load_80, fpu_push, fpu_record, fpu_record_operand, fpu_single, fpu_store_80, fpu_stores, fpu_underflow, fpu_value } from './procedures.ts';

/** FLD_M32 — isa/instructions/x87-load-store.yaml:15 */
export const FLD_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fp_from_single(s, s.load(i.segment, ea, 4)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FLD_M64 — isa/instructions/x87-load-store.yaml:23 */
export const FLD_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fp_from_double(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FLD_M80 — isa/instructions/x87-load-store.yaml:30 */
export const FLD_M80: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fp_result(s, 0, fpu_load_80(s, i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FILD_M16 — isa/instructions/x87-load-store.yaml:38 */
export const FILD_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(bits.signed(s.load(i.segment, ea, 2), 16)))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FILD_M32 — isa/instructions/x87-load-store.yaml:45 */
export const FILD_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fpu_integer_operand(s, BigInt.asUintN(64, BigInt(s.load(i.segment, ea, 4) | 0))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FILD_M64 — isa/instructions/x87-load-store.yaml:52 */
export const FILD_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fpu_integer_operand(s, s.load64(i.segment, ea)));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FBLD — isa/instructions/x87-load-store.yaml:59 */
export const FBLD: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  fpu_push(s, fp_result(s, 0, fp_from_bcd(s, fpu_load_80(s, i.segment, ea))));
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FST_M32 — isa/instructions/x87-load-store.yaml:65 */
export const FST_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 4);
  const stored = fpu_single(s);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 32n)), 0) === 1) {
    s.store(i.segment, ea, 4, Number(BigInt.asUintN(32, stored)));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FST_M64 — isa/instructions/x87-load-store.yaml:75 */
export const FST_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 8);
  const stored = fpu_double(s);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 64n)), 0) === 1) {
    s.store64(i.segment, ea, BigInt.asUintN(64, stored));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FSTP_M32 — isa/instructions/x87-load-store.yaml:84 */
export const FSTP_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 4);
  const stored = fpu_single(s);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 32n)), 1) === 1) {
    s.store(i.segment, ea, 4, Number(BigInt.asUintN(32, stored)));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FSTP_M64 — isa/instructions/x87-load-store.yaml:93 */
export const FSTP_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 8);
  const stored = fpu_double(s);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 64n)), 1) === 1) {
    s.store64(i.segment, ea, BigInt.asUintN(64, stored));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FSTP_M80 — isa/instructions/x87-load-store.yaml:102 */
export const FSTP_M80: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 10);
  const stored = fpu_empty(s, 0) === 1 ? fpu_underflow(s) : fp_result(s, 0, fpu_value(s, 0));
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 80n)), 1) === 1) {
    fpu_store_80(s, i.segment, ea, BigInt.asUintN(80, stored));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIST_M16 — isa/instructions/x87-load-store.yaml:111 */
export const FIST_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 2);
  const stored = fpu_integer(s, 0x10);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 64n)), 0) === 1) {
    s.store(i.segment, ea, 2, Number(BigInt.asUintN(16, stored)));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FIST_M32 — isa/instructions/x87-load-store.yaml:120 */
export const FIST_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 4);
  const stored = fpu_integer(s, 0x20);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 64n)), 0) === 1) {
    s.store(i.segment, ea, 4, Number(BigInt.asUintN(32, stored)));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FISTP_M16 — isa/instructions/x87-load-store.yaml:129 */
export const FISTP_M16: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 2);
  const stored = fpu_integer(s, 0x10);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 64n)), 1) === 1) {
    s.store(i.segment, ea, 2, Number(BigInt.asUintN(16, stored)));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FISTP_M32 — isa/instructions/x87-load-store.yaml:138 */
export const FISTP_M32: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 4);
  const stored = fpu_integer(s, 0x20);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 64n)), 1) === 1) {
    s.store(i.segment, ea, 4, Number(BigInt.asUintN(32, stored)));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FISTP_M64 — isa/instructions/x87-load-store.yaml:147 */
export const FISTP_M64: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 8);
  const stored = fpu_integer(s, 0x40);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 64n)), 1) === 1) {
    s.store64(i.segment, ea, BigInt.asUintN(64, stored));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};

/** FBSTP — isa/instructions/x87-load-store.yaml:156 */
export const FBSTP: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  const ea = effectiveAddress(s, i);
  if ((s.get(Slot.cr0) >>> 2 & 0x1) === 1 || (s.get(Slot.cr0) >>> 3 & 0x1) === 1) {
    throw new GuestFault(7, undefined); // #NM
  }
  if (fpu_error(s) === 1) {
    throw new GuestFault(16, undefined); // #MF
  }
  s.probe(i.segment, ea, 10);
  const stored = fpu_decimal(s);
  if (fpu_stores(s, Number(BigInt.asUintN(16, stored >> 80n)), 1) === 1) {
    fpu_store_80(s, i.segment, ea, BigInt.asUintN(80, stored));
  }
  fpu_record(s, next - i.length >>> 0, i.opcode);
  fpu_record_operand(s, i.segment, ea);
};
