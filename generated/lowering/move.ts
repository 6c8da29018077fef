// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** MOV — isa/instructions/move.yaml:5 */
export const MOV_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(1));
  o.write(0, src);
};

/** MOV — isa/instructions/move.yaml:5 */
export const MOV_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  o.write(0, src);
};

/** MOV — isa/instructions/move.yaml:5 */
export const MOV_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(1));
  o.write(0, src);
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_16_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(1));
  o.write(0, w.zext(16, src));
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_32_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(1));
  o.write(0, w.zext(32, src));
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  o.write(0, src);
};

/** MOVZX — isa/instructions/move.yaml:24 */
export const MOVZX_32_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  o.write(0, w.zext(32, src));
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_16_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(1));
  o.write(0, w.sext(16, src));
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_32_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(1));
  o.write(0, w.sext(32, src));
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  o.write(0, src);
};

/** MOVSX — isa/instructions/move.yaml:33 */
export const MOVSX_32_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  o.write(0, w.sext(32, src));
};

/** LEA — isa/instructions/move.yaml:42 */
export const LEA_16: LoweringRule = (w, o) => {
  o.write(0, w.slice(16, o.address(), 0));
};

/** LEA — isa/instructions/move.yaml:42 */
export const LEA_32: LoweringRule = (_w, o) => {
  o.write(0, o.address());
};

/** XLAT — isa/instructions/move.yaml:49 */
export const XLAT: LoweringRule = (w, o) => {
  w.setSlot('eax', 0, 8, w.load(8, o.addressSegment(), w.and(32, w.add(32, w.slot('ebx', 0, 32), w.zext(32, w.slot('eax', 0, 8))), o.addressMask())));
};

/** CBW — isa/instructions/move.yaml:58 */
export const CBW_16: LoweringRule = (w) => {
  w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), w.sext(16, w.slot('eax', 0, 8))]));
};

/** CBW — isa/instructions/move.yaml:58 */
export const CBW_32: LoweringRule = (w) => {
  w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), w.sext(32, w.slot('eax', 0, 16))]));
};

/** CWD — isa/instructions/move.yaml:66 */
export const CWD_16: LoweringRule = (w) => {
  w.setSlot('edx', 0, 32, w.call('merge_16', [w.slot('edx', 0, 32), w.sext(16, w.slot('eax', 15, 1))]));
};

/** CWD — isa/instructions/move.yaml:66 */
export const CWD_32: LoweringRule = (w) => {
  w.setSlot('edx', 0, 32, w.call('merge_32', [w.slot('edx', 0, 32), w.sext(32, w.slot('eax', 31, 1))]));
};

/** BSWAP — isa/instructions/move.yaml:74 */
export const BSWAP_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const x = w.let(32, w.zext(32, dst));
  const low = w.let(16, w.concat(w.slice(8, x, 16), w.slice(8, x, 24)));
  const high = w.let(16, w.concat(w.slice(8, x, 0), w.slice(8, x, 8)));
  o.write(0, w.slice(16, w.concat(high, low), 0));
};

/** BSWAP — isa/instructions/move.yaml:74 */
export const BSWAP_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const x = w.let(32, dst);
  const low = w.let(16, w.concat(w.slice(8, x, 16), w.slice(8, x, 24)));
  const high = w.let(16, w.concat(w.slice(8, x, 0), w.slice(8, x, 8)));
  o.write(0, w.concat(high, low));
};

/** NOP — isa/instructions/move.yaml:85 */
export const NOP: LoweringRule = () => {
};

/** NOP_E — isa/instructions/move.yaml:93 */
export const NOP_E_16: LoweringRule = () => {
};

/** NOP_E — isa/instructions/move.yaml:93 */
export const NOP_E_32: LoweringRule = () => {
};

/** PAUSE — isa/instructions/move.yaml:118 */
export const PAUSE: LoweringRule = () => {
};

/** ENDBR32 — isa/instructions/move.yaml:125 */
export const ENDBR32: LoweringRule = () => {
};

/** ENDBR64 — isa/instructions/move.yaml:132 */
export const ENDBR64: LoweringRule = () => {
};

/** RDSSPD — isa/instructions/move.yaml:139 */
export const RDSSPD_32: LoweringRule = () => {
};
