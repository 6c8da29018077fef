// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, readOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';

/** DAA — isa/instructions/decimal.yaml:5 */
export const DAA: ReferenceBody = (s) => {
  const low = s.getFlag(Flag.AF) | ((s.get(Slot.eax) & 0xff & 0xf) > 9 ? 1 : 0);
  const high = s.getFlag(Flag.CF) | ((s.get(Slot.eax) & 0xff) > 0x99 ? 1 : 0);
  const r = ((s.get(Slot.eax) & 0xff) + (Math.imul(low, 6) & 0xff) & 0xff) + (Math.imul(high, 0x60) & 0xff) & 0xff;
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  s.setFlag(Flag.AF, low);
  s.setFlag(Flag.CF, high);
  s.setFlag(Flag.OF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffffff00) | (r)) >>> 0);
};

/** DAS — isa/instructions/decimal.yaml:19 */
export const DAS: ReferenceBody = (s) => {
  const low = s.getFlag(Flag.AF) | ((s.get(Slot.eax) & 0xff & 0xf) > 9 ? 1 : 0);
  const high = s.getFlag(Flag.CF) | ((s.get(Slot.eax) & 0xff) > 0x99 ? 1 : 0);
  const borrow = low & ((s.get(Slot.eax) & 0xff) < 6 ? 1 : 0);
  const r = ((s.get(Slot.eax) & 0xff) - (Math.imul(low, 6) & 0xff) & 0xff) - (Math.imul(high, 0x60) & 0xff) & 0xff;
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  s.setFlag(Flag.AF, low);
  s.setFlag(Flag.CF, high | borrow);
  s.setFlag(Flag.OF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffffff00) | (r)) >>> 0);
};

/** AAA — isa/instructions/decimal.yaml:35 */
export const AAA: ReferenceBody = (s) => {
  const adjust = s.getFlag(Flag.AF) | ((s.get(Slot.eax) & 0xff & 0xf) > 9 ? 1 : 0);
  const r = (s.get(Slot.eax) & 0xffff) + (Math.imul(adjust, 0x106) & 0xffff) & 0xffff;
  s.setFlag(Flag.AF, adjust);
  s.setFlag(Flag.CF, adjust);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | (r & 0xff0f)) >>> 0);
};

/** AAS — isa/instructions/decimal.yaml:48 */
export const AAS: ReferenceBody = (s) => {
  const adjust = s.getFlag(Flag.AF) | ((s.get(Slot.eax) & 0xff & 0xf) > 9 ? 1 : 0);
  const r = (s.get(Slot.eax) & 0xffff) - (Math.imul(adjust, 0x106) & 0xffff) & 0xffff;
  s.setFlag(Flag.AF, adjust);
  s.setFlag(Flag.CF, adjust);
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.SF, 0);
  s.setFlag(Flag.ZF, 0);
  s.setFlag(Flag.PF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | (r & 0xff0f)) >>> 0);
};

/** AAM — isa/instructions/decimal.yaml:61 */
export const AAM_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const radix = readOperand(s, i, 0, 8, ea);
  if (radix === 0) {
    throw new GuestFault(0, undefined); // #DE
  }
  const r = (s.get(Slot.eax) & 0xff) % radix;
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | ((s.get(Slot.eax) & 0xff) / radix >>> 0 << 8 | r)) >>> 0);
};

/** AAD — isa/instructions/decimal.yaml:72 */
export const AAD_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const radix = readOperand(s, i, 0, 8, ea);
  const r = (s.get(Slot.eax) & 0xff) + (Math.imul(s.get(Slot.eax) >>> 8 & 0xff, radix) & 0xff) & 0xff;
  s.setFlag(Flag.ZF, r === 0 ? 1 : 0);
  s.setFlag(Flag.SF, r >>> 7);
  s.setFlag(Flag.PF, bits.parity(r));
  s.setFlag(Flag.OF, 0);
  s.setFlag(Flag.AF, 0);
  s.setFlag(Flag.CF, 0);
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff0000) | (r)) >>> 0);
};
