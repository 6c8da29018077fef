// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { Flag, Slot } from '../state.ts';
import { status_image } from './procedures.ts';

/** CLC — isa/instructions/flag.yaml:5 */
export const CLC: ReferenceBody = (s) => {
  s.setFlag(Flag.CF, 0);
};

/** STC — isa/instructions/flag.yaml:12 */
export const STC: ReferenceBody = (s) => {
  s.setFlag(Flag.CF, 1);
};

/** CMC — isa/instructions/flag.yaml:19 */
export const CMC: ReferenceBody = (s) => {
  s.setFlag(Flag.CF, s.getFlag(Flag.CF) ^ 1);
};

/** CLD — isa/instructions/flag.yaml:26 */
export const CLD: ReferenceBody = (s) => {
  s.setFlag(Flag.DF, 0);
};

/** STD — isa/instructions/flag.yaml:33 */
export const STD: ReferenceBody = (s) => {
  s.setFlag(Flag.DF, 1);
};

/** SAHF — isa/instructions/flag.yaml:40 */
export const SAHF: ReferenceBody = (s) => {
  s.setFlag(Flag.CF, s.get(Slot.eax) >>> 8 & 0x1);
  s.setFlag(Flag.PF, s.get(Slot.eax) >>> 10 & 0x1);
  s.setFlag(Flag.AF, s.get(Slot.eax) >>> 12 & 0x1);
  s.setFlag(Flag.ZF, s.get(Slot.eax) >>> 14 & 0x1);
  s.setFlag(Flag.SF, s.get(Slot.eax) >>> 15 & 0x1);
};

/** LAHF — isa/instructions/flag.yaml:51 */
export const LAHF: ReferenceBody = (s) => {
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffff00ff) | ((status_image(s)) << 8)) >>> 0);
};

/** SALC — isa/instructions/flag.yaml:58 */
export const SALC: ReferenceBody = (s) => {
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffffff00) | (bits.signed(s.getFlag(Flag.CF), 1) & 0xff)) >>> 0);
};
