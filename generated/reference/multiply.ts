// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { merge_16, merge_32 } from './procedures.ts';

/** MUL_8 — isa/instructions/multiply.yaml:7 */
export const MUL_8_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 8, ea);
  const product = Math.imul(s.get(Slot.eax) & 0xff, src) & 0xffff;
  const overflow_461 = product >>> 8 !== 0 ? 1 : 0;
  s.setFlag(Flag.CF, overflow_461);
  s.setFlag(Flag.OF, overflow_461);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | (product)) >>> 0);
};

/** MUL — isa/instructions/multiply.yaml:17 */
export const MUL_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 16, ea);
  const product = Math.imul(s.get(Slot.eax) & 0xffff, src) >>> 0;
  const high = product >>> 16;
  const overflow_919 = high !== 0 ? 1 : 0;
  s.setFlag(Flag.CF, overflow_919);
  s.setFlag(Flag.OF, overflow_919);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, merge_16(s, s.get(Slot.eax), product & 0xffff));
  s.set(Slot.edx, merge_16(s, s.get(Slot.edx), high));
};

/** MUL — isa/instructions/multiply.yaml:17 */
export const MUL_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 32, ea);
  const product = BigInt.asUintN(64, BigInt(s.get(Slot.eax)) * BigInt(src));
  const high = Number(BigInt.asUintN(32, product >> 32n));
  const overflow_919 = high !== 0 ? 1 : 0;
  s.setFlag(Flag.CF, overflow_919);
  s.setFlag(Flag.OF, overflow_919);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, merge_32(s, s.get(Slot.eax), Number(BigInt.asUintN(32, product))));
  s.set(Slot.edx, merge_32(s, s.get(Slot.edx), high));
};

/** IMUL_8 — isa/instructions/multiply.yaml:28 */
export const IMUL_8_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 8, ea);
  const product = Math.imul(bits.signed(s.get(Slot.eax) & 0xff, 8) & 0xffff, bits.signed(src, 8) & 0xffff) & 0xffff;
  const overflow_1340 = product !== (bits.signed(product & 0xff, 8) & 0xffff) ? 1 : 0;
  s.setFlag(Flag.CF, overflow_1340);
  s.setFlag(Flag.OF, overflow_1340);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | (product)) >>> 0);
};

/** IMUL — isa/instructions/multiply.yaml:38 */
export const IMUL_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 16, ea);
  const product = Math.imul(bits.signed(s.get(Slot.eax) & 0xffff, 16) >>> 0, bits.signed(src, 16) >>> 0) >>> 0;
  const overflow_1761 = product !== bits.signed(product & 0xffff, 16) >>> 0 ? 1 : 0;
  s.setFlag(Flag.CF, overflow_1761);
  s.setFlag(Flag.OF, overflow_1761);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, merge_16(s, s.get(Slot.eax), product & 0xffff));
  s.set(Slot.edx, merge_16(s, s.get(Slot.edx), product >>> 16));
};

/** IMUL — isa/instructions/multiply.yaml:38 */
export const IMUL_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 32, ea);
  const product = BigInt.asUintN(64, BigInt.asUintN(64, BigInt(s.get(Slot.eax) | 0)) * BigInt.asUintN(64, BigInt(src | 0)));
  const overflow_1761 = product !== BigInt.asUintN(64, BigInt(Number(BigInt.asUintN(32, product)) | 0)) ? 1 : 0;
  s.setFlag(Flag.CF, overflow_1761);
  s.setFlag(Flag.OF, overflow_1761);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, merge_32(s, s.get(Slot.eax), Number(BigInt.asUintN(32, product))));
  s.set(Slot.edx, merge_32(s, s.get(Slot.edx), Number(BigInt.asUintN(32, product >> 32n))));
};

/** IMUL_2 — isa/instructions/multiply.yaml:48 */
export const IMUL_2_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const product = Math.imul(bits.signed(dst, 16) >>> 0, bits.signed(src, 16) >>> 0) >>> 0;
  const r = product & 0xffff;
  const overflow_2291 = product !== bits.signed(r, 16) >>> 0 ? 1 : 0;
  s.setFlag(Flag.CF, overflow_2291);
  s.setFlag(Flag.OF, overflow_2291);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, r);
};

/** IMUL_2 — isa/instructions/multiply.yaml:48 */
export const IMUL_2_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const product = BigInt.asUintN(64, BigInt.asUintN(64, BigInt(dst | 0)) * BigInt.asUintN(64, BigInt(src | 0)));
  const r = Number(BigInt.asUintN(32, product));
  const overflow_2291 = product !== BigInt.asUintN(64, BigInt(r | 0)) ? 1 : 0;
  s.setFlag(Flag.CF, overflow_2291);
  s.setFlag(Flag.OF, overflow_2291);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, r);
};

/** IMUL_3 — isa/instructions/multiply.yaml:59 */
export const IMUL_3_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  const factor = readOperand(s, i, 2, 16, ea);
  const product = Math.imul(bits.signed(src, 16) >>> 0, bits.signed(factor, 16) >>> 0) >>> 0;
  const r = product & 0xffff;
  const overflow_2902 = product !== bits.signed(r, 16) >>> 0 ? 1 : 0;
  s.setFlag(Flag.CF, overflow_2902);
  s.setFlag(Flag.OF, overflow_2902);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, r);
};

/** IMUL_3 — isa/instructions/multiply.yaml:59 */
export const IMUL_3_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 32, ea);
  const factor = readOperand(s, i, 2, 32, ea);
  const product = BigInt.asUintN(64, BigInt.asUintN(64, BigInt(src | 0)) * BigInt.asUintN(64, BigInt(factor | 0)));
  const r = Number(BigInt.asUintN(32, product));
  const overflow_2902 = product !== BigInt.asUintN(64, BigInt(r | 0)) ? 1 : 0;
  s.setFlag(Flag.CF, overflow_2902);
  s.setFlag(Flag.OF, overflow_2902);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, r);
};

/** DIV_8 — isa/instructions/multiply.yaml:72 */
export const DIV_8_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 8, ea);
  if ((s.get(Slot.eax) >>> 8 & 0xff) >= src) {
    throw new GuestFault(0, undefined); // #DE
  }
  const quotient = (s.get(Slot.eax) & 0xffff) / src >>> 0;
  const remainder = (s.get(Slot.eax) & 0xffff) % src;
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | ((remainder & 0xff) << 8 | quotient & 0xff)) >>> 0);
};

/** DIV — isa/instructions/multiply.yaml:85 */
export const DIV_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 16, ea);
  if ((s.get(Slot.edx) & 0xffff) >= src) {
    throw new GuestFault(0, undefined); // #DE
  }
  const dividend = ((s.get(Slot.edx) & 0xffff) << 16 | s.get(Slot.eax) & 0xffff) >>> 0;
  const quotient = dividend / src >>> 0;
  const remainder = dividend % src;
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, merge_16(s, s.get(Slot.eax), quotient & 0xffff));
  s.set(Slot.edx, merge_16(s, s.get(Slot.edx), remainder & 0xffff));
};

/** DIV — isa/instructions/multiply.yaml:85 */
export const DIV_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 32, ea);
  if (s.get(Slot.edx) >= src) {
    throw new GuestFault(0, undefined); // #DE
  }
  const dividend = BigInt(s.get(Slot.edx)) << 32n | BigInt(s.get(Slot.eax));
  const quotient = dividend / BigInt(src);
  const remainder = dividend % BigInt(src);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, merge_32(s, s.get(Slot.eax), Number(BigInt.asUintN(32, quotient))));
  s.set(Slot.edx, merge_32(s, s.get(Slot.edx), Number(BigInt.asUintN(32, remainder))));
};

/** IDIV_8 — isa/instructions/multiply.yaml:99 */
export const IDIV_8_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 8, ea);
  if (src === 0 || src === 0xff && (s.get(Slot.eax) & 0xffff) === 0x8000) {
    throw new GuestFault(0, undefined); // #DE
  }
  const quotient = bits.signed(s.get(Slot.eax) & 0xffff, 16) / bits.signed(bits.signed(src, 8) & 0xffff, 16) & 0xffff;
  const remainder = bits.signed(s.get(Slot.eax) & 0xffff, 16) % bits.signed(bits.signed(src, 8) & 0xffff, 16) & 0xffff;
  if (quotient !== (bits.signed(quotient & 0xff, 8) & 0xffff)) {
    throw new GuestFault(0, undefined); // #DE
  }
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | ((remainder & 0xff) << 8 | quotient & 0xff)) >>> 0);
};

/** IDIV — isa/instructions/multiply.yaml:114 */
export const IDIV_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 16, ea);
  const dividend = ((s.get(Slot.edx) & 0xffff) << 16 | s.get(Slot.eax) & 0xffff) >>> 0;
  const lowest = dividend >>> 31 & ((dividend & 0x7fffffff) === 0 ? 1 : 0);
  if (src === 0 || (~src & 0xffff) === 0 && lowest === 1) {
    throw new GuestFault(0, undefined); // #DE
  }
  const quotient = (dividend | 0) / (bits.signed(src, 16) >>> 0 | 0) >>> 0;
  const remainder = (dividend | 0) % (bits.signed(src, 16) >>> 0 | 0) >>> 0;
  if (quotient !== bits.signed(quotient & 0xffff, 16) >>> 0) {
    throw new GuestFault(0, undefined); // #DE
  }
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, merge_16(s, s.get(Slot.eax), quotient & 0xffff));
  s.set(Slot.edx, merge_16(s, s.get(Slot.edx), remainder & 0xffff));
};

/** IDIV — isa/instructions/multiply.yaml:114 */
export const IDIV_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 0, 32, ea);
  const dividend = BigInt(s.get(Slot.edx)) << 32n | BigInt(s.get(Slot.eax));
  const lowest = Number(BigInt.asUintN(1, dividend >> 63n)) & (BigInt.asUintN(63, dividend) === 0n ? 1 : 0);
  if (src === 0 || ~src >>> 0 === 0 && lowest === 1) {
    throw new GuestFault(0, undefined); // #DE
  }
  const quotient = BigInt.asUintN(64, BigInt.asIntN(64, dividend) / BigInt.asIntN(64, BigInt.asUintN(64, BigInt(src | 0))));
  const remainder = BigInt.asUintN(64, BigInt.asIntN(64, dividend) % BigInt.asIntN(64, BigInt.asUintN(64, BigInt(src | 0))));
  if (quotient !== BigInt.asUintN(64, BigInt(Number(BigInt.asUintN(32, quotient)) | 0))) {
    throw new GuestFault(0, undefined); // #DE
  }
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, merge_32(s, s.get(Slot.eax), Number(BigInt.asUintN(32, quotient))));
  s.set(Slot.edx, merge_32(s, s.get(Slot.edx), Number(BigInt.asUintN(32, remainder))));
};
