// Generated from isa/ by `ring1 generate`. Do not edit.

import * as bits from '../../runtime/engine/reference/bits.ts';
import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, probeOperand, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { merge_16, merge_32 } from './procedures.ts';

/** MOV — isa/instructions/move.yaml:5 */
export const MOV_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 8, ea);
  writeOperand(s, i, 0, 8, ea, src);
};

/** MOV — isa/instructions/move.yaml:5 */
export const MOV_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, src);
};

/** MOV — isa/instructions/move.yaml:5 */
export const MOV_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 32, ea);
  writeOperand(s, i, 0, 32, ea, src);
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 8, ea);
  writeOperand(s, i, 0, 16, ea, src);
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 8, ea);
  writeOperand(s, i, 0, 32, ea, src);
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, src);
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 32, ea, src);
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 8, ea);
  writeOperand(s, i, 0, 16, ea, bits.signed(src, 8) & 0xffff);
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 8, ea);
  writeOperand(s, i, 0, 32, ea, bits.signed(src, 8) >>> 0);
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 16, ea, src);
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const src = readOperand(s, i, 1, 16, ea);
  writeOperand(s, i, 0, 32, ea, bits.signed(src, 16) >>> 0);
};

/** LEA — isa/instructions/move.yaml:42 */
export const LEA_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 16, ea, ea & 0xffff);
};

/** LEA — isa/instructions/move.yaml:42 */
export const LEA_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  writeOperand(s, i, 0, 32, ea, ea);
};

/** XLAT — isa/instructions/move.yaml:49 */
export const XLAT: ReferenceBody = (s, i) => {
  s.set(Slot.eax, ((s.get(Slot.eax) & 0xffffff00) | (s.load(i.segment, (s.get(Slot.ebx) + (s.get(Slot.eax) & 0xff) & addressMask(i)) >>> 0, 1))) >>> 0);
};

/** CBW — isa/instructions/move.yaml:58 */
export const CBW_16: ReferenceBody = (s) => {
  s.set(Slot.eax, merge_16(s, s.get(Slot.eax), bits.signed(s.get(Slot.eax) & 0xff, 8) & 0xffff));
};

/** CBW — isa/instructions/move.yaml:58 */
export const CBW_32: ReferenceBody = (s) => {
  s.set(Slot.eax, merge_32(s, s.get(Slot.eax), bits.signed(s.get(Slot.eax) & 0xffff, 16) >>> 0));
};

/** CWD — isa/instructions/move.yaml:66 */
export const CWD_16: ReferenceBody = (s) => {
  s.set(Slot.edx, merge_16(s, s.get(Slot.edx), bits.signed(s.get(Slot.eax) >>> 15 & 0x1, 1) & 0xffff));
};

/** CWD — isa/instructions/move.yaml:66 */
export const CWD_32: ReferenceBody = (s) => {
  s.set(Slot.edx, merge_32(s, s.get(Slot.edx), bits.signed(s.get(Slot.eax) >>> 31, 1) >>> 0));
};

/** BSWAP — isa/instructions/move.yaml:74 */
export const BSWAP_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 16, ea);
  const dst = readOperand(s, i, 0, 16, ea);
  const x = dst;
  const low = (x >>> 16 & 0xff) << 8 | x >>> 24;
  const high = (x & 0xff) << 8 | x >>> 8 & 0xff;
  writeOperand(s, i, 0, 16, ea, (high << 16 | low) & 0xffff);
};

/** BSWAP — isa/instructions/move.yaml:74 */
export const BSWAP_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  probeOperand(s, i, 0, 32, ea);
  const dst = readOperand(s, i, 0, 32, ea);
  const x = dst;
  const low = (x >>> 16 & 0xff) << 8 | x >>> 24;
  const high = (x & 0xff) << 8 | x >>> 8 & 0xff;
  writeOperand(s, i, 0, 32, ea, (high << 16 | low) >>> 0);
};

/** NOP — isa/instructions/move.yaml:85 */
export const NOP: ReferenceBody = () => {
};

/** NOP_E — isa/instructions/move.yaml:93 */
export const NOP_E_16: ReferenceBody = () => {
};

/** NOP_E — isa/instructions/move.yaml:93 */
export const NOP_E_32: ReferenceBody = () => {
};

/** PAUSE — isa/instructions/move.yaml:118 */
export const PAUSE: ReferenceBody = () => {
};

/** ENDBR32 — isa/instructions/move.yaml:125 */
export const ENDBR32: ReferenceBody = () => {
};

/** ENDBR64 — isa/instructions/move.yaml:132 */
export const ENDBR64: ReferenceBody = () => {
};

/** RDSSPD — isa/instructions/move.yaml:139 */
export const RDSSPD_32: ReferenceBody = () => {
};
