// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { merge_16, merge_32, merge_8 } from './procedures.ts';

/** XCHG — isa/instructions/exchange.yaml:5 */
export const XCHG_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  probeOperand(s, i, 1, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const old = dst;
  writeOperand(s, i, 0, 8, ea, src);
  writeOperand(s, i, 1, 8, ea, old);
};

/** XCHG — isa/instructions/exchange.yaml:5 */
export const XCHG_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  probeOperand(s, i, 1, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const old = dst;
  writeOperand(s, i, 0, 16, ea, src);
  writeOperand(s, i, 1, 16, ea, old);
};

/** XCHG — isa/instructions/exchange.yaml:5 */
export const XCHG_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  probeOperand(s, i, 1, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const old = dst;
  writeOperand(s, i, 0, 32, ea, src);
  writeOperand(s, i, 1, 32, ea, old);
};

/** XADD — isa/instructions/exchange.yaml:18 */
export const XADD_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  probeOperand(s, i, 1, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const old = dst;
  const r = old + src & 0xff;
  s.setFlag(Flag.CF, r < old ? 1 : 0);
  s.setFlag(Flag.OF, ((old ^ r) & (src ^ r)) >>> 7);
  s.setFlag(Flag.AF, ((old ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  writeOperand(s, i, 1, 8, ea, old);
  writeOperand(s, i, 0, 8, ea, r);
};

/** XADD — isa/instructions/exchange.yaml:18 */
export const XADD_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  probeOperand(s, i, 1, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const old = dst;
  const r = old + src & 0xffff;
  s.setFlag(Flag.CF, r < old ? 1 : 0);
  s.setFlag(Flag.OF, ((old ^ r) & (src ^ r)) >>> 15);
  s.setFlag(Flag.AF, ((old ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 15);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 1, 16, ea, old);
  writeOperand(s, i, 0, 16, ea, r);
};

/** XADD — isa/instructions/exchange.yaml:18 */
export const XADD_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  probeOperand(s, i, 1, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const old = dst;
  const r = old + src >>> 0;
  s.setFlag(Flag.CF, r < old ? 1 : 0);
  s.setFlag(Flag.OF, ((old ^ r) & (src ^ r)) >>> 31);
  s.setFlag(Flag.AF, ((old ^ src ^ r) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 31);
  s.setFlag(Flag.PF, bits.parity(r & 0xff));
  writeOperand(s, i, 1, 32, ea, old);
  writeOperand(s, i, 0, 32, ea, r);
};

/** CMPXCHG — isa/instructions/exchange.yaml:32 */
export const CMPXCHG_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 8, ea);
  const dst = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  const old = dst;
  const accumulator = s.get(Slot.eax) & 0xff;
  const equal = accumulator === old ? 1 : 0;
  const r_1868 = accumulator - old & 0xff;
  s.setFlag(Flag.CF, accumulator < old ? 1 : 0);
  s.setFlag(Flag.OF, ((accumulator ^ old) & (accumulator ^ r_1868)) >>> 7);
  s.setFlag(Flag.AF, ((accumulator ^ old ^ r_1868) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_1868 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_1868 >>> 7);
  s.setFlag(Flag.PF, bits.parity(r_1868));
  writeOperand(s, i, 0, 8, ea, equal === 1 ? src : old);
  if (!(equal === 1)) {
    s.set(Slot.eax, merge_8(s, s.get(Slot.eax), old));
  }
};

/** CMPXCHG — isa/instructions/exchange.yaml:32 */
export const CMPXCHG_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  const old = dst;
  const accumulator = s.get(Slot.eax) & 0xffff;
  const equal = accumulator === old ? 1 : 0;
  const r_1868 = accumulator - old & 0xffff;
  s.setFlag(Flag.CF, accumulator < old ? 1 : 0);
  s.setFlag(Flag.OF, ((accumulator ^ old) & (accumulator ^ r_1868)) >>> 15);
  s.setFlag(Flag.AF, ((accumulator ^ old ^ r_1868) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_1868 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_1868 >>> 15);
  s.setFlag(Flag.PF, bits.parity(r_1868 & 0xff));
  writeOperand(s, i, 0, 16, ea, equal === 1 ? src : old);
  if (!(equal === 1)) {
    s.set(Slot.eax, merge_16(s, s.get(Slot.eax), old));
  }
};

/** CMPXCHG — isa/instructions/exchange.yaml:32 */
export const CMPXCHG_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  const old = dst;
  const accumulator = s.get(Slot.eax);
  const equal = accumulator === old ? 1 : 0;
  const r_1868 = accumulator - old >>> 0;
  s.setFlag(Flag.CF, accumulator < old ? 1 : 0);
  s.setFlag(Flag.OF, ((accumulator ^ old) & (accumulator ^ r_1868)) >>> 31);
  s.setFlag(Flag.AF, ((accumulator ^ old ^ r_1868) >>> 4 & 0x1) === 1 ? 1 : 0);
  s.setFlag(Flag.ZF, r_1868 === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r_1868 >>> 31);
  s.setFlag(Flag.PF, bits.parity(r_1868 & 0xff));
  writeOperand(s, i, 0, 32, ea, equal === 1 ? src : old);
  if (!(equal === 1)) {
    s.set(Slot.eax, merge_32(s, s.get(Slot.eax), old));
  }
};

/** CMPXCHG8B — isa/instructions/exchange.yaml:47 */
export const CMPXCHG8B: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  s.probe(i.segment, ea, 8);
  const low = s.load(i.segment, ea, 4);
  const high = s.load(i.segment, ea + 4 >>> 0, 4);
  const equal = (low === s.get(Slot.eax) ? 1 : 0) & (high === s.get(Slot.edx) ? 1 : 0);
  s.store(i.segment, ea, 4, equal === 1 ? s.get(Slot.ebx) : low);
  s.store(i.segment, ea + 4 >>> 0, 4, equal === 1 ? s.get(Slot.ecx) : high);
  s.setFlag(Flag.ZF, equal);
  if (!(equal === 1)) {
    s.set(Slot.eax, low);
    s.set(Slot.edx, high);
  }
};
