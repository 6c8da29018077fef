// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { merge_16, merge_32, step } from './procedures.ts';

/** MOVSB — isa/instructions/string.yaml:8 */
export const MOVSB: ReferenceBody = (s, i) => {
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1, s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
};

/** MOVSB — isa/instructions/string.yaml:8 */
export const MOVSB_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1, s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_16: ReferenceBody = (s, i) => {
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2, s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_16_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2, s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_32: ReferenceBody = (s, i) => {
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4, s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_32_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4, s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** CMPSB — isa/instructions/string.yaml:27 */
export const CMPSB: ReferenceBody = (s, i) => {
  const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1);
  const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
  const r_1282 = a - b & 0xff;
  s.setFlag(Flag.CF, a < b ? 1 : 0);
  s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1282)) >>> 7);
  s.setFlag(Flag.AF, ((a ^ b ^ r_1282) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_1282 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_1282 >>> 7);
  s.setFlag(Flag.PF, bits.parity(r_1282));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
};

/** CMPSB — isa/instructions/string.yaml:27 */
export const CMPSB_repe: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
    const r_1282 = a - b & 0xff;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1282)) >>> 7);
    s.setFlag(Flag.AF, ((a ^ b ^ r_1282) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_1282 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_1282 >>> 7);
    s.setFlag(Flag.PF, bits.parity(r_1282));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && s.getFlag(Flag.ZF) === 1) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** CMPSB — isa/instructions/string.yaml:27 */
export const CMPSB_repne: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
    const r_1282 = a - b & 0xff;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1282)) >>> 7);
    s.setFlag(Flag.AF, ((a ^ b ^ r_1282) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_1282 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_1282 >>> 7);
    s.setFlag(Flag.PF, bits.parity(r_1282));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && !(s.getFlag(Flag.ZF) === 1)) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_16: ReferenceBody = (s, i) => {
  const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2);
  const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
  const r_1764 = a - b & 0xffff;
  s.setFlag(Flag.CF, a < b ? 1 : 0);
  s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1764)) >>> 15);
  s.setFlag(Flag.AF, ((a ^ b ^ r_1764) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_1764 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_1764 >>> 15);
  s.setFlag(Flag.PF, bits.parity(r_1764 & 0xff));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_16_repe: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
    const r_1764 = a - b & 0xffff;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1764)) >>> 15);
    s.setFlag(Flag.AF, ((a ^ b ^ r_1764) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_1764 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_1764 >>> 15);
    s.setFlag(Flag.PF, bits.parity(r_1764 & 0xff));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && s.getFlag(Flag.ZF) === 1) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_16_repne: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
    const r_1764 = a - b & 0xffff;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1764)) >>> 15);
    s.setFlag(Flag.AF, ((a ^ b ^ r_1764) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_1764 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_1764 >>> 15);
    s.setFlag(Flag.PF, bits.parity(r_1764 & 0xff));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && !(s.getFlag(Flag.ZF) === 1)) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_32: ReferenceBody = (s, i) => {
  const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4);
  const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
  const r_1764 = a - b >>> 0;
  s.setFlag(Flag.CF, a < b ? 1 : 0);
  s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1764)) >>> 31);
  s.setFlag(Flag.AF, ((a ^ b ^ r_1764) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_1764 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_1764 >>> 31);
  s.setFlag(Flag.PF, bits.parity(r_1764 & 0xff));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_32_repe: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
    const r_1764 = a - b >>> 0;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1764)) >>> 31);
    s.setFlag(Flag.AF, ((a ^ b ^ r_1764) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_1764 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_1764 >>> 31);
    s.setFlag(Flag.PF, bits.parity(r_1764 & 0xff));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && s.getFlag(Flag.ZF) === 1) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_32_repne: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
    const r_1764 = a - b >>> 0;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_1764)) >>> 31);
    s.setFlag(Flag.AF, ((a ^ b ^ r_1764) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_1764 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_1764 >>> 31);
    s.setFlag(Flag.PF, bits.parity(r_1764 & 0xff));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && !(s.getFlag(Flag.ZF) === 1)) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** STOSB — isa/instructions/string.yaml:50 */
export const STOSB: ReferenceBody = (s, i) => {
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1, s.get(Slot.eax) & 0xff);
  s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
};

/** STOSB — isa/instructions/string.yaml:50 */
export const STOSB_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1, s.get(Slot.eax) & 0xff);
    s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_16: ReferenceBody = (s, i) => {
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2, s.get(Slot.eax) & 0xffff);
  s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_16_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2, s.get(Slot.eax) & 0xffff);
    s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_32: ReferenceBody = (s, i) => {
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4, s.get(Slot.eax));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_32_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4, s.get(Slot.eax));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** LODSB — isa/instructions/string.yaml:67 */
export const LODSB: ReferenceBody = (s, i) => {
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffffff00) | (s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1))) >>> 0);
  s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
};

/** LODSB — isa/instructions/string.yaml:67 */
export const LODSB_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.set(Slot.eax, ((s.get(Slot.eax) & 0xffffff00) | (s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1))) >>> 0);
    s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_16: ReferenceBody = (s, i) => {
  s.set(Slot.eax, merge_16(s, s.get(Slot.eax), s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2)));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_16_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.set(Slot.eax, merge_16(s, s.get(Slot.eax), s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2)));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_32: ReferenceBody = (s, i) => {
  s.set(Slot.eax, merge_32(s, s.get(Slot.eax), s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4)));
  s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_32_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.set(Slot.eax, merge_32(s, s.get(Slot.eax), s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4)));
    s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** SCASB — isa/instructions/string.yaml:84 */
export const SCASB: ReferenceBody = (s, i) => {
  const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
  const a_3340 = s.get(Slot.eax) & 0xff;
  const r_3340 = (s.get(Slot.eax) & 0xff) - b & 0xff;
  s.setFlag(Flag.CF, a_3340 < b ? 1 : 0);
  s.setFlag(Flag.OF, ((a_3340 ^ b) & (a_3340 ^ r_3340)) >>> 7);
  s.setFlag(Flag.AF, ((a_3340 ^ b ^ r_3340) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_3340 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_3340 >>> 7);
  s.setFlag(Flag.PF, bits.parity(r_3340));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
};

/** SCASB — isa/instructions/string.yaml:84 */
export const SCASB_repe: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
    const a_3340 = s.get(Slot.eax) & 0xff;
    const r_3340 = (s.get(Slot.eax) & 0xff) - b & 0xff;
    s.setFlag(Flag.CF, a_3340 < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a_3340 ^ b) & (a_3340 ^ r_3340)) >>> 7);
    s.setFlag(Flag.AF, ((a_3340 ^ b ^ r_3340) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_3340 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_3340 >>> 7);
    s.setFlag(Flag.PF, bits.parity(r_3340));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && s.getFlag(Flag.ZF) === 1) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** SCASB — isa/instructions/string.yaml:84 */
export const SCASB_repne: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
    const a_3340 = s.get(Slot.eax) & 0xff;
    const r_3340 = (s.get(Slot.eax) & 0xff) - b & 0xff;
    s.setFlag(Flag.CF, a_3340 < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a_3340 ^ b) & (a_3340 ^ r_3340)) >>> 7);
    s.setFlag(Flag.AF, ((a_3340 ^ b ^ r_3340) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_3340 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_3340 >>> 7);
    s.setFlag(Flag.PF, bits.parity(r_3340));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && !(s.getFlag(Flag.ZF) === 1)) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_16: ReferenceBody = (s, i) => {
  const a = s.get(Slot.eax) & 0xffff;
  const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
  const r_3775 = a - b & 0xffff;
  s.setFlag(Flag.CF, a < b ? 1 : 0);
  s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_3775)) >>> 15);
  s.setFlag(Flag.AF, ((a ^ b ^ r_3775) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_3775 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_3775 >>> 15);
  s.setFlag(Flag.PF, bits.parity(r_3775 & 0xff));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_16_repe: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.get(Slot.eax) & 0xffff;
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
    const r_3775 = a - b & 0xffff;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_3775)) >>> 15);
    s.setFlag(Flag.AF, ((a ^ b ^ r_3775) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_3775 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_3775 >>> 15);
    s.setFlag(Flag.PF, bits.parity(r_3775 & 0xff));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && s.getFlag(Flag.ZF) === 1) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_16_repne: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.get(Slot.eax) & 0xffff;
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
    const r_3775 = a - b & 0xffff;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_3775)) >>> 15);
    s.setFlag(Flag.AF, ((a ^ b ^ r_3775) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_3775 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_3775 >>> 15);
    s.setFlag(Flag.PF, bits.parity(r_3775 & 0xff));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && !(s.getFlag(Flag.ZF) === 1)) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_32: ReferenceBody = (s, i) => {
  const a = s.get(Slot.eax);
  const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
  const r_3775 = a - b >>> 0;
  s.setFlag(Flag.CF, a < b ? 1 : 0);
  s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_3775)) >>> 31);
  s.setFlag(Flag.AF, ((a ^ b ^ r_3775) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_3775 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_3775 >>> 31);
  s.setFlag(Flag.PF, bits.parity(r_3775 & 0xff));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_32_repe: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.get(Slot.eax);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
    const r_3775 = a - b >>> 0;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_3775)) >>> 31);
    s.setFlag(Flag.AF, ((a ^ b ^ r_3775) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_3775 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_3775 >>> 31);
    s.setFlag(Flag.PF, bits.parity(r_3775 & 0xff));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && s.getFlag(Flag.ZF) === 1) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_32_repne: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const a = s.get(Slot.eax);
    const b = s.load(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
    const r_3775 = a - b >>> 0;
    s.setFlag(Flag.CF, a < b ? 1 : 0);
    s.setFlag(Flag.OF, ((a ^ b) & (a ^ r_3775)) >>> 31);
    s.setFlag(Flag.AF, ((a ^ b ^ r_3775) >>> 4 & 0x1) === 1 ? 1 : 0);
    s.setFlag(Flag.ZF, r_3775 === 0 ? 1 : 0);
    s.setFlag(Flag.SF, r_3775 >>> 31);
    s.setFlag(Flag.PF, bits.parity(r_3775 & 0xff));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0 && !(s.getFlag(Flag.ZF) === 1)) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};
