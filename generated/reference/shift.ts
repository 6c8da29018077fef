// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag } from '../state.ts';

/** ROL — isa/instructions/shift.yaml:23 */
export const ROL_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.rotl(dst, n, 8);
  if (n !== 0) {
    s.setFlag(Flag.CF, r & 0x1);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 7);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** ROL — isa/instructions/shift.yaml:23 */
export const ROL_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.rotl(dst, n, 16);
  if (n !== 0) {
    s.setFlag(Flag.CF, r & 0x1);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** ROL — isa/instructions/shift.yaml:23 */
export const ROL_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.rotl(dst, n, 32);
  if (n !== 0) {
    s.setFlag(Flag.CF, r & 0x1);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** ROR — isa/instructions/shift.yaml:37 */
export const ROR_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.rotr(dst, n, 8);
  if (n !== 0) {
    s.setFlag(Flag.CF, r >>> 7);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 7);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** ROR — isa/instructions/shift.yaml:37 */
export const ROR_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.rotr(dst, n, 16);
  if (n !== 0) {
    s.setFlag(Flag.CF, r >>> 15);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** ROR — isa/instructions/shift.yaml:37 */
export const ROR_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.rotr(dst, n, 32);
  if (n !== 0) {
    s.setFlag(Flag.CF, r >>> 31);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** RCL — isa/instructions/shift.yaml:51 */
export const RCL_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const ring = bits.rotl(s.getFlag(Flag.CF) << 8 | dst, n, 9);
  const r = ring & 0xff;
  if (n !== 0) {
    s.setFlag(Flag.CF, ring >>> 8);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 7);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** RCL — isa/instructions/shift.yaml:51 */
export const RCL_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const ring = bits.rotl(s.getFlag(Flag.CF) << 16 | dst, n, 17);
  const r = ring & 0xffff;
  if (n !== 0) {
    s.setFlag(Flag.CF, ring >>> 16);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** RCL — isa/instructions/shift.yaml:51 */
export const RCL_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const ring = bits.rotlBig(BigInt(s.getFlag(Flag.CF)) << 32n | BigInt(dst), n, 33);
  const r = Number(BigInt.asUintN(32, ring));
  if (n !== 0) {
    s.setFlag(Flag.CF, Number(BigInt.asUintN(1, ring >> 32n)));
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** RCR — isa/instructions/shift.yaml:66 */
export const RCR_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const ring = bits.rotr(s.getFlag(Flag.CF) << 8 | dst, n, 9);
  const r = ring & 0xff;
  if (n !== 0) {
    s.setFlag(Flag.CF, ring >>> 8);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 7);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** RCR — isa/instructions/shift.yaml:66 */
export const RCR_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const ring = bits.rotr(s.getFlag(Flag.CF) << 16 | dst, n, 17);
  const r = ring & 0xffff;
  if (n !== 0) {
    s.setFlag(Flag.CF, ring >>> 16);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** RCR — isa/instructions/shift.yaml:66 */
export const RCR_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const ring = bits.rotrBig(BigInt(s.getFlag(Flag.CF)) << 32n | BigInt(dst), n, 33);
  const r = Number(BigInt.asUintN(32, ring));
  if (n !== 0) {
    s.setFlag(Flag.CF, Number(BigInt.asUintN(1, ring >> 32n)));
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** SHL — isa/instructions/shift.yaml:81 */
export const SHL_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.shl(dst, n, 8);
  if (n !== 0) {
    const carry_3237 = bits.shl(dst, n - 1 & 0xff, 8) >>> 7;
    s.setFlag(Flag.CF, carry_3237);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 7);
    s.setFlag(Flag.PF, bits.parity(r));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 7);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** SHL — isa/instructions/shift.yaml:81 */
export const SHL_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.shl(dst, n, 16);
  if (n !== 0) {
    const carry_3237 = bits.shl(dst, n - 1 & 0xff, 16) >>> 15;
    s.setFlag(Flag.CF, carry_3237);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 15);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** SHL — isa/instructions/shift.yaml:81 */
export const SHL_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.shl(dst, n, 32);
  if (n !== 0) {
    const carry_3237 = bits.shl(dst, n - 1 & 0xff, 32) >>> 31;
    s.setFlag(Flag.CF, carry_3237);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 31);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** SHL_6 — isa/instructions/shift.yaml:95 */
export const SHL_6_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.shl(dst, n, 8);
  if (n !== 0) {
    const carry_4318 = bits.shl(dst, n - 1 & 0xff, 8) >>> 7;
    s.setFlag(Flag.CF, carry_4318);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 7);
    s.setFlag(Flag.PF, bits.parity(r));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 7);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** SHL_6 — isa/instructions/shift.yaml:95 */
export const SHL_6_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.shl(dst, n, 16);
  if (n !== 0) {
    const carry_4318 = bits.shl(dst, n - 1 & 0xff, 16) >>> 15;
    s.setFlag(Flag.CF, carry_4318);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 15);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** SHL_6 — isa/instructions/shift.yaml:95 */
export const SHL_6_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.shl(dst, n, 32);
  if (n !== 0) {
    const carry_4318 = bits.shl(dst, n - 1 & 0xff, 32) >>> 31;
    s.setFlag(Flag.CF, carry_4318);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 31);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** SHR — isa/instructions/shift.yaml:116 */
export const SHR_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.lshr(dst, n, 8);
  if (n !== 0) {
    const carry_4746 = bits.lshr(dst, n - 1 & 0xff, 8) & 0x1;
    s.setFlag(Flag.CF, carry_4746);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 7);
    s.setFlag(Flag.PF, bits.parity(r));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, dst >>> 7);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** SHR — isa/instructions/shift.yaml:116 */
export const SHR_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.lshr(dst, n, 16);
  if (n !== 0) {
    const carry_4746 = bits.lshr(dst, n - 1 & 0xff, 16) & 0x1;
    s.setFlag(Flag.CF, carry_4746);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 15);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, dst >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** SHR — isa/instructions/shift.yaml:116 */
export const SHR_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.lshr(dst, n, 32);
  if (n !== 0) {
    const carry_4746 = bits.lshr(dst, n - 1 & 0xff, 32) & 0x1;
    s.setFlag(Flag.CF, carry_4746);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 31);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, dst >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** SAR — isa/instructions/shift.yaml:129 */
export const SAR_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.ashr(dst, n, 8);
  if (n !== 0) {
    const carry_5182 = bits.ashr(dst, n - 1 & 0xff, 8) & 0x1;
    s.setFlag(Flag.CF, carry_5182);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 7);
    s.setFlag(Flag.PF, bits.parity(r));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, 0);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 8, ea, r);
};

/** SAR — isa/instructions/shift.yaml:129 */
export const SAR_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.ashr(dst, n, 16);
  if (n !== 0) {
    const carry_5182 = bits.ashr(dst, n - 1 & 0xff, 16) & 0x1;
    s.setFlag(Flag.CF, carry_5182);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 15);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, 0);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** SAR — isa/instructions/shift.yaml:129 */
export const SAR_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const count = readOperand(s, i, 1, 8, ea);
  const n = count & 0x1f;
  const r = bits.ashr(dst, n, 32);
  if (n !== 0) {
    const carry_5182 = bits.ashr(dst, n - 1 & 0xff, 32) & 0x1;
    s.setFlag(Flag.CF, carry_5182);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 31);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, 0);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** SHLD — isa/instructions/shift.yaml:142 */
export const SHLD_16_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const count = readOperand(s, i, 2, 8, ea);
  const n = count & 0x1f;
  const r = bits.shl((dst << 16 | src) >>> 0, n, 32) >>> 16;
  if (n !== 0) {
    const carry_5789 = bits.shl((dst << 16 | src) >>> 0, n - 1 & 0xff, 32) >>> 31;
    s.setFlag(Flag.CF, carry_5789);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 15);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** SHLD — isa/instructions/shift.yaml:142 */
export const SHLD_32_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const count = readOperand(s, i, 2, 8, ea);
  const n = count & 0x1f;
  const r = Number(BigInt.asUintN(32, bits.shlBig(BigInt(dst) << 32n | BigInt(src), n, 64) >> 32n));
  if (n !== 0) {
    const carry_5789 = Number(BigInt.asUintN(1, bits.shlBig(BigInt(dst) << 32n | BigInt(src), n - 1 & 0xff, 64) >> 63n));
    s.setFlag(Flag.CF, carry_5789);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 31);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};

/** SHRD — isa/instructions/shift.yaml:156 */
export const SHRD_16_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const count = readOperand(s, i, 2, 8, ea);
  const n = count & 0x1f;
  const r = bits.lshr((src << 16 | dst) >>> 0, n, 32) & 0xffff;
  if (n !== 0) {
    const carry_6405 = bits.lshr((src << 16 | dst) >>> 0, n - 1 & 0xff, 32) & 0x1;
    s.setFlag(Flag.CF, carry_6405);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 15);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 15);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 16, ea, r);
};

/** SHRD — isa/instructions/shift.yaml:156 */
export const SHRD_32_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const count = readOperand(s, i, 2, 8, ea);
  const n = count & 0x1f;
  const r = Number(BigInt.asUintN(32, bits.lshrBig(BigInt(src) << 32n | BigInt(dst), n, 64)));
  if (n !== 0) {
    const carry_6405 = Number(BigInt.asUintN(1, bits.lshrBig(BigInt(src) << 32n | BigInt(dst), n - 1 & 0xff, 64)));
    s.setFlag(Flag.CF, carry_6405);
    s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r >>> 31);
    s.setFlag(Flag.PF, bits.parity(r & 0xff));
    s.setFlag(Flag.AF, 0);
    if (n === 1) {
      s.setFlag(Flag.OF, (r ^ dst) >>> 31);
    } else {
      s.setFlag(Flag.OF, 0);
    }
  }
  writeOperand(s, i, 0, 32, ea, r);
};
