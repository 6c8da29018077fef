// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag } from '../state.ts';
import { bit_string_offset_16, bit_string_offset_32 } from './procedures.ts';

/** BT — isa/instructions/bit.yaml:18 */
export const BT_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BT — isa/instructions/bit.yaml:18 */
export const BT_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BT — isa/instructions/bit.yaml:18 */
export const BT_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BT — isa/instructions/bit.yaml:18 */
export const BT_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BT_M — isa/instructions/bit.yaml:28 */
export const BT_M_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  const address = (ea + bit_string_offset_16(s, src) & addressMask(i)) >>> 0;
  const word = s.load(i.segment, address, 2);
  s.setFlag(Flag.CF, bits.lshr(word, src & 0xf, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BT_M — isa/instructions/bit.yaml:28 */
export const BT_M_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 32, ea);
  const address = (ea + bit_string_offset_32(s, src) & addressMask(i)) >>> 0;
  const word = s.load(i.segment, address, 4);
  s.setFlag(Flag.CF, bits.lshr(word, (src & 0x1f) >>> 0, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, dst | bits.shl(1, bit, 16));
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, (dst | bits.shl(1, bit, 32)) >>> 0);
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, dst | bits.shl(1, bit, 16));
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, (dst | bits.shl(1, bit, 32)) >>> 0);
};

/** BTS_M — isa/instructions/bit.yaml:49 */
export const BTS_M_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  const address = (ea + bit_string_offset_16(s, src) & addressMask(i)) >>> 0;
  const bit = src & 0xf;
  s.probe(i.segment, address, 2);
  const word = s.load(i.segment, address, 2);
  s.store(i.segment, address, 2, word | bits.shl(1, bit, 16));
  s.setFlag(Flag.CF, bits.lshr(word, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BTS_M — isa/instructions/bit.yaml:49 */
export const BTS_M_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 32, ea);
  const address = (ea + bit_string_offset_32(s, src) & addressMask(i)) >>> 0;
  const bit = (src & 0x1f) >>> 0;
  s.probe(i.segment, address, 4);
  const word = s.load(i.segment, address, 4);
  s.store(i.segment, address, 4, (word | bits.shl(1, bit, 32)) >>> 0);
  s.setFlag(Flag.CF, bits.lshr(word, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, dst & (~bits.shl(1, bit, 16) & 0xffff));
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, (dst & ~bits.shl(1, bit, 32)) >>> 0);
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, dst & (~bits.shl(1, bit, 16) & 0xffff));
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, (dst & ~bits.shl(1, bit, 32)) >>> 0);
};

/** BTR_M — isa/instructions/bit.yaml:73 */
export const BTR_M_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  const address = (ea + bit_string_offset_16(s, src) & addressMask(i)) >>> 0;
  const bit = src & 0xf;
  s.probe(i.segment, address, 2);
  const word = s.load(i.segment, address, 2);
  s.store(i.segment, address, 2, word & (~bits.shl(1, bit, 16) & 0xffff));
  s.setFlag(Flag.CF, bits.lshr(word, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BTR_M — isa/instructions/bit.yaml:73 */
export const BTR_M_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 32, ea);
  const address = (ea + bit_string_offset_32(s, src) & addressMask(i)) >>> 0;
  const bit = (src & 0x1f) >>> 0;
  s.probe(i.segment, address, 4);
  const word = s.load(i.segment, address, 4);
  s.store(i.segment, address, 4, (word & ~bits.shl(1, bit, 32)) >>> 0);
  s.setFlag(Flag.CF, bits.lshr(word, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, dst ^ bits.shl(1, bit, 16));
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, (dst ^ bits.shl(1, bit, 32)) >>> 0);
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = src & 0xf;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 16, ea, dst ^ bits.shl(1, bit, 16));
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const bit = (src & 0x1f) >>> 0;
  s.setFlag(Flag.CF, bits.lshr(dst, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  writeOperand(s, i, 0, 32, ea, (dst ^ bits.shl(1, bit, 32)) >>> 0);
};

/** BTC_M — isa/instructions/bit.yaml:97 */
export const BTC_M_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  const address = (ea + bit_string_offset_16(s, src) & addressMask(i)) >>> 0;
  const bit = src & 0xf;
  s.probe(i.segment, address, 2);
  const word = s.load(i.segment, address, 2);
  s.store(i.segment, address, 2, word ^ bits.shl(1, bit, 16));
  s.setFlag(Flag.CF, bits.lshr(word, bit, 16) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BTC_M — isa/instructions/bit.yaml:97 */
export const BTC_M_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 32, ea);
  const address = (ea + bit_string_offset_32(s, src) & addressMask(i)) >>> 0;
  const bit = (src & 0x1f) >>> 0;
  s.probe(i.segment, address, 4);
  const word = s.load(i.segment, address, 4);
  s.store(i.segment, address, 4, (word ^ bits.shl(1, bit, 32)) >>> 0);
  s.setFlag(Flag.CF, bits.lshr(word, bit, 32) & 0x1);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
};

/** BSF — isa/instructions/bit.yaml:111 */
export const BSF_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const empty = src === 0 ? 1 : 0;
  s.setFlag(Flag.ZF, empty);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  writeOperand(s, i, 0, 16, ea, empty === 1 ? dst : bits.ctz(src, 16));
};

/** BSF — isa/instructions/bit.yaml:111 */
export const BSF_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const empty = src === 0 ? 1 : 0;
  s.setFlag(Flag.ZF, empty);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  writeOperand(s, i, 0, 32, ea, empty === 1 ? dst : bits.ctz(src, 32));
};

/** BSR — isa/instructions/bit.yaml:122 */
export const BSR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const empty = src === 0 ? 1 : 0;
  s.setFlag(Flag.ZF, empty);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  writeOperand(s, i, 0, 16, ea, empty === 1 ? dst : 0xf - bits.clz(src, 16) & 0xffff);
};

/** BSR — isa/instructions/bit.yaml:122 */
export const BSR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const empty = src === 0 ? 1 : 0;
  s.setFlag(Flag.ZF, empty);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.PF, 0);
  s.setFlag(Flag.CF, 0);
  writeOperand(s, i, 0, 32, ea, empty === 1 ? dst : 0x1f - bits.clz(src, 32) >>> 0);
};
