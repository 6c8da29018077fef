// Generated from isa/ by `ring1 generate`. Do not edit.

import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Flag, Slot } from '../state.ts';
import { check_jump } from './procedures.ts';

/** JO — isa/instructions/condition.yaml:5 */
export const JO_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.OF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JO — isa/instructions/condition.yaml:5 */
export const JO_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.OF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNO — isa/instructions/condition.yaml:5 */
export const JNO_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.OF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNO — isa/instructions/condition.yaml:5 */
export const JNO_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.OF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JB — isa/instructions/condition.yaml:5 */
export const JB_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.CF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JB — isa/instructions/condition.yaml:5 */
export const JB_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.CF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JAE — isa/instructions/condition.yaml:5 */
export const JAE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.CF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JAE — isa/instructions/condition.yaml:5 */
export const JAE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.CF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JE — isa/instructions/condition.yaml:5 */
export const JE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.ZF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JE — isa/instructions/condition.yaml:5 */
export const JE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.ZF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNE — isa/instructions/condition.yaml:5 */
export const JNE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.ZF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNE — isa/instructions/condition.yaml:5 */
export const JNE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.ZF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JBE — isa/instructions/condition.yaml:5 */
export const JBE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.CF) === 1 || s.getFlag(Flag.ZF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JBE — isa/instructions/condition.yaml:5 */
export const JBE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.CF) === 1 || s.getFlag(Flag.ZF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JA — isa/instructions/condition.yaml:5 */
export const JA_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.CF) === 1) && !(s.getFlag(Flag.ZF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JA — isa/instructions/condition.yaml:5 */
export const JA_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.CF) === 1) && !(s.getFlag(Flag.ZF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JS — isa/instructions/condition.yaml:5 */
export const JS_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.SF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JS — isa/instructions/condition.yaml:5 */
export const JS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.SF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNS — isa/instructions/condition.yaml:5 */
export const JNS_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.SF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNS — isa/instructions/condition.yaml:5 */
export const JNS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.SF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JP — isa/instructions/condition.yaml:5 */
export const JP_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.PF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JP — isa/instructions/condition.yaml:5 */
export const JP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.PF) === 1) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNP — isa/instructions/condition.yaml:5 */
export const JNP_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.PF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JNP — isa/instructions/condition.yaml:5 */
export const JNP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.PF) === 1)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JL — isa/instructions/condition.yaml:5 */
export const JL_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.SF) !== s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JL — isa/instructions/condition.yaml:5 */
export const JL_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.SF) !== s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JGE — isa/instructions/condition.yaml:5 */
export const JGE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.SF) === s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JGE — isa/instructions/condition.yaml:5 */
export const JGE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.SF) === s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JLE — isa/instructions/condition.yaml:5 */
export const JLE_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.ZF) === 1 || s.getFlag(Flag.SF) !== s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JLE — isa/instructions/condition.yaml:5 */
export const JLE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (s.getFlag(Flag.ZF) === 1 || s.getFlag(Flag.SF) !== s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JG — isa/instructions/condition.yaml:5 */
export const JG_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.ZF) === 1) && s.getFlag(Flag.SF) === s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** JG — isa/instructions/condition.yaml:5 */
export const JG_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const target = readOperand(s, i, 0, 32, ea);
  if (!(s.getFlag(Flag.ZF) === 1) && s.getFlag(Flag.SF) === s.getFlag(Flag.OF)) {
    check_jump(s, target);
    s.set(Slot.eip, target);
  }
};

/** SETO — isa/instructions/condition.yaml:19 */
export const SETO_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.OF));
};

/** SETNO — isa/instructions/condition.yaml:19 */
export const SETNO_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.OF) ^ 1);
};

/** SETB — isa/instructions/condition.yaml:19 */
export const SETB_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.CF));
};

/** SETAE — isa/instructions/condition.yaml:19 */
export const SETAE_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.CF) ^ 1);
};

/** SETE — isa/instructions/condition.yaml:19 */
export const SETE_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.ZF));
};

/** SETNE — isa/instructions/condition.yaml:19 */
export const SETNE_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.ZF) ^ 1);
};

/** SETBE — isa/instructions/condition.yaml:19 */
export const SETBE_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.CF) | s.getFlag(Flag.ZF));
};

/** SETA — isa/instructions/condition.yaml:19 */
export const SETA_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, (s.getFlag(Flag.CF) ^ 1) & (s.getFlag(Flag.ZF) ^ 1));
};

/** SETS — isa/instructions/condition.yaml:19 */
export const SETS_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.SF));
};

/** SETNS — isa/instructions/condition.yaml:19 */
export const SETNS_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.SF) ^ 1);
};

/** SETP — isa/instructions/condition.yaml:19 */
export const SETP_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.PF));
};

/** SETNP — isa/instructions/condition.yaml:19 */
export const SETNP_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.PF) ^ 1);
};

/** SETL — isa/instructions/condition.yaml:19 */
export const SETL_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.SF) !== s.getFlag(Flag.OF) ? 1 : 0);
};

/** SETGE — isa/instructions/condition.yaml:19 */
export const SETGE_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.SF) === s.getFlag(Flag.OF) ? 1 : 0);
};

/** SETLE — isa/instructions/condition.yaml:19 */
export const SETLE_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, s.getFlag(Flag.ZF) | (s.getFlag(Flag.SF) !== s.getFlag(Flag.OF) ? 1 : 0));
};

/** SETG — isa/instructions/condition.yaml:19 */
export const SETG_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 8, ea, (s.getFlag(Flag.ZF) ^ 1) & (s.getFlag(Flag.SF) === s.getFlag(Flag.OF) ? 1 : 0));
};

/** CMOVO — isa/instructions/condition.yaml:28 */
export const CMOVO_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.OF) === 1 ? src : dst);
};

/** CMOVO — isa/instructions/condition.yaml:28 */
export const CMOVO_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.OF) === 1 ? src : dst);
};

/** CMOVNO — isa/instructions/condition.yaml:28 */
export const CMOVNO_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, !(s.getFlag(Flag.OF) === 1) ? src : dst);
};

/** CMOVNO — isa/instructions/condition.yaml:28 */
export const CMOVNO_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, !(s.getFlag(Flag.OF) === 1) ? src : dst);
};

/** CMOVB — isa/instructions/condition.yaml:28 */
export const CMOVB_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.CF) === 1 ? src : dst);
};

/** CMOVB — isa/instructions/condition.yaml:28 */
export const CMOVB_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.CF) === 1 ? src : dst);
};

/** CMOVAE — isa/instructions/condition.yaml:28 */
export const CMOVAE_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, !(s.getFlag(Flag.CF) === 1) ? src : dst);
};

/** CMOVAE — isa/instructions/condition.yaml:28 */
export const CMOVAE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, !(s.getFlag(Flag.CF) === 1) ? src : dst);
};

/** CMOVE — isa/instructions/condition.yaml:28 */
export const CMOVE_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.ZF) === 1 ? src : dst);
};

/** CMOVE — isa/instructions/condition.yaml:28 */
export const CMOVE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.ZF) === 1 ? src : dst);
};

/** CMOVNE — isa/instructions/condition.yaml:28 */
export const CMOVNE_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, !(s.getFlag(Flag.ZF) === 1) ? src : dst);
};

/** CMOVNE — isa/instructions/condition.yaml:28 */
export const CMOVNE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, !(s.getFlag(Flag.ZF) === 1) ? src : dst);
};

/** CMOVBE — isa/instructions/condition.yaml:28 */
export const CMOVBE_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.CF) === 1 || s.getFlag(Flag.ZF) === 1 ? src : dst);
};

/** CMOVBE — isa/instructions/condition.yaml:28 */
export const CMOVBE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.CF) === 1 || s.getFlag(Flag.ZF) === 1 ? src : dst);
};

/** CMOVA — isa/instructions/condition.yaml:28 */
export const CMOVA_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, !(s.getFlag(Flag.CF) === 1) && !(s.getFlag(Flag.ZF) === 1) ? src : dst);
};

/** CMOVA — isa/instructions/condition.yaml:28 */
export const CMOVA_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, !(s.getFlag(Flag.CF) === 1) && !(s.getFlag(Flag.ZF) === 1) ? src : dst);
};

/** CMOVS — isa/instructions/condition.yaml:28 */
export const CMOVS_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.SF) === 1 ? src : dst);
};

/** CMOVS — isa/instructions/condition.yaml:28 */
export const CMOVS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.SF) === 1 ? src : dst);
};

/** CMOVNS — isa/instructions/condition.yaml:28 */
export const CMOVNS_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, !(s.getFlag(Flag.SF) === 1) ? src : dst);
};

/** CMOVNS — isa/instructions/condition.yaml:28 */
export const CMOVNS_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, !(s.getFlag(Flag.SF) === 1) ? src : dst);
};

/** CMOVP — isa/instructions/condition.yaml:28 */
export const CMOVP_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.PF) === 1 ? src : dst);
};

/** CMOVP — isa/instructions/condition.yaml:28 */
export const CMOVP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.PF) === 1 ? src : dst);
};

/** CMOVNP — isa/instructions/condition.yaml:28 */
export const CMOVNP_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, !(s.getFlag(Flag.PF) === 1) ? src : dst);
};

/** CMOVNP — isa/instructions/condition.yaml:28 */
export const CMOVNP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, !(s.getFlag(Flag.PF) === 1) ? src : dst);
};

/** CMOVL — isa/instructions/condition.yaml:28 */
export const CMOVL_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.SF) !== s.getFlag(Flag.OF) ? src : dst);
};

/** CMOVL — isa/instructions/condition.yaml:28 */
export const CMOVL_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.SF) !== s.getFlag(Flag.OF) ? src : dst);
};

/** CMOVGE — isa/instructions/condition.yaml:28 */
export const CMOVGE_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.SF) === s.getFlag(Flag.OF) ? src : dst);
};

/** CMOVGE — isa/instructions/condition.yaml:28 */
export const CMOVGE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.SF) === s.getFlag(Flag.OF) ? src : dst);
};

/** CMOVLE — isa/instructions/condition.yaml:28 */
export const CMOVLE_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, s.getFlag(Flag.ZF) === 1 || s.getFlag(Flag.SF) !== s.getFlag(Flag.OF) ? src : dst);
};

/** CMOVLE — isa/instructions/condition.yaml:28 */
export const CMOVLE_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, s.getFlag(Flag.ZF) === 1 || s.getFlag(Flag.SF) !== s.getFlag(Flag.OF) ? src : dst);
};

/** CMOVG — isa/instructions/condition.yaml:28 */
export const CMOVG_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, !(s.getFlag(Flag.ZF) === 1) && s.getFlag(Flag.SF) === s.getFlag(Flag.OF) ? src : dst);
};

/** CMOVG — isa/instructions/condition.yaml:28 */
export const CMOVG_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, !(s.getFlag(Flag.ZF) === 1) && s.getFlag(Flag.SF) === s.getFlag(Flag.OF) ? src : dst);
};
