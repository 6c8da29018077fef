// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag } from '../state.ts';

/** ADD — isa/instructions/arithmetic.yaml:20 */
export const ADD_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const r = dst + src & 0xff;
  s.setFlag(Flag.CF, r < dst ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ r) & (src ^ r)) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 0, 8, ea, r);
};

/** ADD — isa/instructions/arithmetic.yaml:20 */
export const ADD_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const r = dst + src & 0xffff;
  s.setFlag(Flag.CF, r < dst ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ r) & (src ^ r)) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 16, ea, r);
};

/** ADD — isa/instructions/arithmetic.yaml:20 */
export const ADD_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const r = dst + src >>> 0;
  s.setFlag(Flag.CF, r < dst ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ r) & (src ^ r)) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 32, ea, r);
};

/** OR — isa/instructions/arithmetic.yaml:29 */
export const OR_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const r = dst | src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 8, ea, r);
};

/** OR — isa/instructions/arithmetic.yaml:29 */
export const OR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const r = dst | src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 16, ea, r);
};

/** OR — isa/instructions/arithmetic.yaml:29 */
export const OR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const r = (dst | src) >>> 0;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 32, ea, r);
};

/** ADC — isa/instructions/arithmetic.yaml:38 */
export const ADC_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const c = s.getFlag(Flag.CF);
  const r = (dst + src & 0xff) + c & 0xff;
  s.setFlag(Flag.CF, (r < dst ? 1 : 0) | c & (r === dst ? 1 : 0));
  s.setFlag(Flag.OF, ((dst ^ r) & (src ^ r)) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 0, 8, ea, r);
};

/** ADC — isa/instructions/arithmetic.yaml:38 */
export const ADC_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const c = s.getFlag(Flag.CF);
  const r = (dst + src & 0xffff) + c & 0xffff;
  s.setFlag(Flag.CF, (r < dst ? 1 : 0) | c & (r === dst ? 1 : 0));
  s.setFlag(Flag.OF, ((dst ^ r) & (src ^ r)) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 16, ea, r);
};

/** ADC — isa/instructions/arithmetic.yaml:38 */
export const ADC_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const c = s.getFlag(Flag.CF);
  const r = dst + src + c >>> 0;
  s.setFlag(Flag.CF, (r < dst ? 1 : 0) | c & (r === dst ? 1 : 0));
  s.setFlag(Flag.OF, ((dst ^ r) & (src ^ r)) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 32, ea, r);
};

/** SBB — isa/instructions/arithmetic.yaml:48 */
export const SBB_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const c = s.getFlag(Flag.CF);
  const r = (dst - src & 0xff) - c & 0xff;
  s.setFlag(Flag.CF, (dst < src ? 1 : 0) | c & (dst === src ? 1 : 0));
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r)) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 0, 8, ea, r);
};

/** SBB — isa/instructions/arithmetic.yaml:48 */
export const SBB_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const c = s.getFlag(Flag.CF);
  const r = (dst - src & 0xffff) - c & 0xffff;
  s.setFlag(Flag.CF, (dst < src ? 1 : 0) | c & (dst === src ? 1 : 0));
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r)) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 16, ea, r);
};

/** SBB — isa/instructions/arithmetic.yaml:48 */
export const SBB_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const c = s.getFlag(Flag.CF);
  const r = dst - src - c >>> 0;
  s.setFlag(Flag.CF, (dst < src ? 1 : 0) | c & (dst === src ? 1 : 0));
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r)) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 32, ea, r);
};

/** AND — isa/instructions/arithmetic.yaml:58 */
export const AND_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const r = dst & src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 8, ea, r);
};

/** AND — isa/instructions/arithmetic.yaml:58 */
export const AND_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const r = dst & src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 16, ea, r);
};

/** AND — isa/instructions/arithmetic.yaml:58 */
export const AND_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const r = (dst & src) >>> 0;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 32, ea, r);
};

/** SUB — isa/instructions/arithmetic.yaml:67 */
export const SUB_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const r = dst - src & 0xff;
  s.setFlag(Flag.CF, dst < src ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r)) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 0, 8, ea, r);
};

/** SUB — isa/instructions/arithmetic.yaml:67 */
export const SUB_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const r = dst - src & 0xffff;
  s.setFlag(Flag.CF, dst < src ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r)) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 16, ea, r);
};

/** SUB — isa/instructions/arithmetic.yaml:67 */
export const SUB_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const r = dst - src >>> 0;
  s.setFlag(Flag.CF, dst < src ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r)) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 32, ea, r);
};

/** XOR — isa/instructions/arithmetic.yaml:76 */
export const XOR_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const r = dst ^ src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 8, ea, r);
};

/** XOR — isa/instructions/arithmetic.yaml:76 */
export const XOR_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const r = dst ^ src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 16, ea, r);
};

/** XOR — isa/instructions/arithmetic.yaml:76 */
export const XOR_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const r = (dst ^ src) >>> 0;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  s.setFlag(Flag.AF, 0);
  writeOperand(s, i, 0, 32, ea, r);
};

/** CMP — isa/instructions/arithmetic.yaml:85 */
export const CMP_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const r_3302 = dst - src & 0xff;
  s.setFlag(Flag.CF, dst < src ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r_3302)) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ src ^ r_3302) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_3302 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_3302 >>> 7);
  s.setFlag(Flag.PF, bits.parity(r_3302));
};

/** CMP — isa/instructions/arithmetic.yaml:85 */
export const CMP_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const r_3302 = dst - src & 0xffff;
  s.setFlag(Flag.CF, dst < src ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r_3302)) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ src ^ r_3302) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_3302 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_3302 >>> 15);
  s.setFlag(Flag.PF, bits.parity(r_3302 & 0xff));
};

/** CMP — isa/instructions/arithmetic.yaml:85 */
export const CMP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const r_3302 = dst - src >>> 0;
  s.setFlag(Flag.CF, dst < src ? 1 : 0);
  s.setFlag(Flag.OF, ((dst ^ src) & (dst ^ r_3302)) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ src ^ r_3302) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_3302 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_3302 >>> 31);
  s.setFlag(Flag.PF, bits.parity(r_3302 & 0xff));
};

/** TEST — isa/instructions/arithmetic.yaml:92 */
export const TEST_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const r_4270 = dst & src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r_4270 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_4270 >>> 7);
  s.setFlag(Flag.PF, bits.parity(r_4270));
  s.setFlag(Flag.AF, 0);
};

/** TEST — isa/instructions/arithmetic.yaml:92 */
export const TEST_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const r_4270 = dst & src;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r_4270 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_4270 >>> 15);
  s.setFlag(Flag.PF, bits.parity(r_4270 & 0xff));
  s.setFlag(Flag.AF, 0);
};

/** TEST — isa/instructions/arithmetic.yaml:92 */
export const TEST_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const r_4270 = (dst & src) >>> 0;
  s.setFlag(Flag.CF, 0);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.ZF, r_4270 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_4270 >>> 31);
  s.setFlag(Flag.PF, bits.parity(r_4270 & 0xff));
  s.setFlag(Flag.AF, 0);
};

/** INC — isa/instructions/arithmetic.yaml:108 */
export const INC_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const r = dst + 1 & 0xffff;
  s.setFlag(Flag.OF, (~dst & 0xffff & r) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 16, ea, r);
};

/** INC — isa/instructions/arithmetic.yaml:108 */
export const INC_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const r = dst + 1 >>> 0;
  s.setFlag(Flag.OF, (~dst & r) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 32, ea, r);
};

/** INC — isa/instructions/arithmetic.yaml:108 */
export const INC_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const r = dst + 1 & 0xff;
  s.setFlag(Flag.OF, (~dst & 0xff & r) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 0, 8, ea, r);
};

/** DEC — isa/instructions/arithmetic.yaml:120 */
export const DEC_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const r = dst - 1 & 0xffff;
  s.setFlag(Flag.OF, (dst & (~r & 0xffff)) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 16, ea, r);
};

/** DEC — isa/instructions/arithmetic.yaml:120 */
export const DEC_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const r = dst - 1 >>> 0;
  s.setFlag(Flag.OF, (dst & ~r) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 32, ea, r);
};

/** DEC — isa/instructions/arithmetic.yaml:120 */
export const DEC_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const r = dst - 1 & 0xff;
  s.setFlag(Flag.OF, (dst & (~r & 0xff)) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 0, 8, ea, r);
};

/** NOT — isa/instructions/arithmetic.yaml:132 */
export const NOT_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  writeOperand(s, i, 0, 8, ea, ~dst & 0xff);
};

/** NOT — isa/instructions/arithmetic.yaml:132 */
export const NOT_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  writeOperand(s, i, 0, 16, ea, ~dst & 0xffff);
};

/** NOT — isa/instructions/arithmetic.yaml:132 */
export const NOT_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  writeOperand(s, i, 0, 32, ea, ~dst >>> 0);
};

/** NEG — isa/instructions/arithmetic.yaml:141 */
export const NEG_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const r = -dst & 0xff;
  s.setFlag(Flag.CF, dst !== 0 ? 1 : 0);
  s.setFlag(Flag.OF, (dst & r) >>> 7);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 0, 8, ea, r);
};

/** NEG — isa/instructions/arithmetic.yaml:141 */
export const NEG_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const r = -dst & 0xffff;
  s.setFlag(Flag.CF, dst !== 0 ? 1 : 0);
  s.setFlag(Flag.OF, (dst & r) >>> 15);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 16, ea, r);
};

/** NEG — isa/instructions/arithmetic.yaml:141 */
export const NEG_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const r = -dst >>> 0;
  s.setFlag(Flag.CF, dst !== 0 ? 1 : 0);
  s.setFlag(Flag.OF, (dst & r) >>> 31);
  s.setFlag(Flag.AF, ((dst ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 0, 32, ea, r);
};
