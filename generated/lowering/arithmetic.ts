// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** ADD — isa/instructions/arithmetic.yaml:20 */
export const ADD_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const r = w.let(8, w.add(8, dst, src));
  w.setFlag('CF', w.ult(8, r, dst));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, dst, r), w.xor(8, src, r))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** ADD — isa/instructions/arithmetic.yaml:20 */
export const ADD_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const r = w.let(16, w.add(16, dst, src));
  w.setFlag('CF', w.ult(16, r, dst));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, dst, r), w.xor(16, src, r))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** ADD — isa/instructions/arithmetic.yaml:20 */
export const ADD_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const r = w.let(32, w.add(32, dst, src));
  w.setFlag('CF', w.ult(32, r, dst));
  w.setFlagWord('OF', w.and(32, w.xor(32, dst, r), w.xor(32, src, r)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, dst, src), r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(0, r);
};

/** OR — isa/instructions/arithmetic.yaml:29 */
export const OR_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const r = w.let(8, w.or(8, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** OR — isa/instructions/arithmetic.yaml:29 */
export const OR_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const r = w.let(16, w.or(16, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** OR — isa/instructions/arithmetic.yaml:29 */
export const OR_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const r = w.let(32, w.or(32, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** ADC — isa/instructions/arithmetic.yaml:38 */
export const ADC_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const c = w.let(1, w.flag('CF'));
  const r = w.let(8, w.add(8, w.add(8, dst, src), w.zext(8, c)));
  w.setFlag('CF', w.or(1, w.ult(8, r, dst), w.and(1, c, w.eq(8, r, dst))));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, dst, r), w.xor(8, src, r))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** ADC — isa/instructions/arithmetic.yaml:38 */
export const ADC_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const c = w.let(1, w.flag('CF'));
  const r = w.let(16, w.add(16, w.add(16, dst, src), w.zext(16, c)));
  w.setFlag('CF', w.or(1, w.ult(16, r, dst), w.and(1, c, w.eq(16, r, dst))));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, dst, r), w.xor(16, src, r))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** ADC — isa/instructions/arithmetic.yaml:38 */
export const ADC_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const c = w.let(1, w.flag('CF'));
  const r = w.let(32, w.add(32, w.add(32, dst, src), w.zext(32, c)));
  w.setFlag('CF', w.or(1, w.ult(32, r, dst), w.and(1, c, w.eq(32, r, dst))));
  w.setFlagWord('OF', w.and(32, w.xor(32, dst, r), w.xor(32, src, r)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, dst, src), r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(0, r);
};

/** SBB — isa/instructions/arithmetic.yaml:48 */
export const SBB_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const c = w.let(1, w.flag('CF'));
  const r = w.let(8, w.sub(8, w.sub(8, dst, src), w.zext(8, c)));
  w.setFlag('CF', w.or(1, w.ult(8, dst, src), w.and(1, c, w.eq(8, dst, src))));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, dst, src), w.xor(8, dst, r))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** SBB — isa/instructions/arithmetic.yaml:48 */
export const SBB_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const c = w.let(1, w.flag('CF'));
  const r = w.let(16, w.sub(16, w.sub(16, dst, src), w.zext(16, c)));
  w.setFlag('CF', w.or(1, w.ult(16, dst, src), w.and(1, c, w.eq(16, dst, src))));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, dst, src), w.xor(16, dst, r))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** SBB — isa/instructions/arithmetic.yaml:48 */
export const SBB_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const c = w.let(1, w.flag('CF'));
  const r = w.let(32, w.sub(32, w.sub(32, dst, src), w.zext(32, c)));
  w.setFlag('CF', w.or(1, w.ult(32, dst, src), w.and(1, c, w.eq(32, dst, src))));
  w.setFlagWord('OF', w.and(32, w.xor(32, dst, src), w.xor(32, dst, r)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, dst, src), r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(0, r);
};

/** AND — isa/instructions/arithmetic.yaml:58 */
export const AND_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const r = w.let(8, w.and(8, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** AND — isa/instructions/arithmetic.yaml:58 */
export const AND_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const r = w.let(16, w.and(16, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** AND — isa/instructions/arithmetic.yaml:58 */
export const AND_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const r = w.let(32, w.and(32, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** SUB — isa/instructions/arithmetic.yaml:67 */
export const SUB_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const r = w.let(8, w.sub(8, dst, src));
  w.setFlag('CF', w.ult(8, dst, src));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, dst, src), w.xor(8, dst, r))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** SUB — isa/instructions/arithmetic.yaml:67 */
export const SUB_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const r = w.let(16, w.sub(16, dst, src));
  w.setFlag('CF', w.ult(16, dst, src));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, dst, src), w.xor(16, dst, r))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, dst, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** SUB — isa/instructions/arithmetic.yaml:67 */
export const SUB_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const r = w.let(32, w.sub(32, dst, src));
  w.setFlag('CF', w.ult(32, dst, src));
  w.setFlagWord('OF', w.and(32, w.xor(32, dst, src), w.xor(32, dst, r)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, dst, src), r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(0, r);
};

/** XOR — isa/instructions/arithmetic.yaml:76 */
export const XOR_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const r = w.let(8, w.xor(8, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** XOR — isa/instructions/arithmetic.yaml:76 */
export const XOR_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const r = w.let(16, w.xor(16, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** XOR — isa/instructions/arithmetic.yaml:76 */
export const XOR_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const r = w.let(32, w.xor(32, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  w.setFlag('AF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** CMP — isa/instructions/arithmetic.yaml:85 */
export const CMP_8: LoweringRule = (w, o) => {
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const r_3302 = w.let(8, w.sub(8, dst, src));
  w.setFlag('CF', w.ult(8, dst, src));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, dst, src), w.xor(8, dst, r_3302))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, dst, src), r_3302)));
  w.setFlagWord('ZF', w.zext(32, r_3302));
  w.setFlagWord('SF', w.sext(32, r_3302));
  w.setFlagWord('PF', w.zext(32, r_3302));
};

/** CMP — isa/instructions/arithmetic.yaml:85 */
export const CMP_16: LoweringRule = (w, o) => {
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const r_3302 = w.let(16, w.sub(16, dst, src));
  w.setFlag('CF', w.ult(16, dst, src));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, dst, src), w.xor(16, dst, r_3302))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, dst, src), r_3302)));
  w.setFlagWord('ZF', w.zext(32, r_3302));
  w.setFlagWord('SF', w.sext(32, r_3302));
  w.setFlagWord('PF', w.zext(32, r_3302));
};

/** CMP — isa/instructions/arithmetic.yaml:85 */
export const CMP_32: LoweringRule = (w, o) => {
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const r_3302 = w.let(32, w.sub(32, dst, src));
  w.setFlag('CF', w.ult(32, dst, src));
  w.setFlagWord('OF', w.and(32, w.xor(32, dst, src), w.xor(32, dst, r_3302)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, dst, src), r_3302));
  w.setFlagWord('ZF', r_3302);
  w.setFlagWord('SF', r_3302);
  w.setFlagWord('PF', r_3302);
};

/** TEST — isa/instructions/arithmetic.yaml:92 */
export const TEST_8: LoweringRule = (w, o) => {
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const r_4270 = w.let(8, w.and(8, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r_4270));
  w.setFlagWord('SF', w.sext(32, r_4270));
  w.setFlagWord('PF', w.zext(32, r_4270));
  w.setFlag('AF', w.const(1, 0)); // undefined
};

/** TEST — isa/instructions/arithmetic.yaml:92 */
export const TEST_16: LoweringRule = (w, o) => {
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const r_4270 = w.let(16, w.and(16, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', w.zext(32, r_4270));
  w.setFlagWord('SF', w.sext(32, r_4270));
  w.setFlagWord('PF', w.zext(32, r_4270));
  w.setFlag('AF', w.const(1, 0)); // undefined
};

/** TEST — isa/instructions/arithmetic.yaml:92 */
export const TEST_32: LoweringRule = (w, o) => {
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const r_4270 = w.let(32, w.and(32, dst, src));
  w.setFlag('CF', w.const(1, 0));
  w.setFlag('OF', w.const(1, 0));
  w.setFlagWord('ZF', r_4270);
  w.setFlagWord('SF', r_4270);
  w.setFlagWord('PF', r_4270);
  w.setFlag('AF', w.const(1, 0)); // undefined
};

/** INC — isa/instructions/arithmetic.yaml:108 */
export const INC_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const r = w.let(16, w.add(16, dst, w.const(16, 1)));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.not(16, dst), r)), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, dst, r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** INC — isa/instructions/arithmetic.yaml:108 */
export const INC_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const r = w.let(32, w.add(32, dst, w.const(32, 1)));
  w.setFlagWord('OF', w.and(32, w.not(32, dst), r));
  w.setFlagWord('AF', w.xor(32, dst, r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(0, r);
};

/** INC — isa/instructions/arithmetic.yaml:108 */
export const INC_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const r = w.let(8, w.add(8, dst, w.const(8, 1)));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.not(8, dst), r)), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, dst, r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** DEC — isa/instructions/arithmetic.yaml:120 */
export const DEC_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const r = w.let(16, w.sub(16, dst, w.const(16, 1)));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, dst, w.not(16, r))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, dst, r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** DEC — isa/instructions/arithmetic.yaml:120 */
export const DEC_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const r = w.let(32, w.sub(32, dst, w.const(32, 1)));
  w.setFlagWord('OF', w.and(32, dst, w.not(32, r)));
  w.setFlagWord('AF', w.xor(32, dst, r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(0, r);
};

/** DEC — isa/instructions/arithmetic.yaml:120 */
export const DEC_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const r = w.let(8, w.sub(8, dst, w.const(8, 1)));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, dst, w.not(8, r))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, dst, r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** NOT — isa/instructions/arithmetic.yaml:132 */
export const NOT_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  o.write(0, w.not(8, dst));
};

/** NOT — isa/instructions/arithmetic.yaml:132 */
export const NOT_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  o.write(0, w.not(16, dst));
};

/** NOT — isa/instructions/arithmetic.yaml:132 */
export const NOT_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  o.write(0, w.not(32, dst));
};

/** NEG — isa/instructions/arithmetic.yaml:141 */
export const NEG_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const r = w.let(8, w.neg(8, dst));
  w.setFlag('CF', w.ne(8, dst, w.const(8, 0)));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, dst, r)), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, dst, r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** NEG — isa/instructions/arithmetic.yaml:141 */
export const NEG_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const r = w.let(16, w.neg(16, dst));
  w.setFlag('CF', w.ne(16, dst, w.const(16, 0)));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, dst, r)), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, dst, r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(0, r);
};

/** NEG — isa/instructions/arithmetic.yaml:141 */
export const NEG_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const r = w.let(32, w.neg(32, dst));
  w.setFlag('CF', w.ne(32, dst, w.const(32, 0)));
  w.setFlagWord('OF', w.and(32, dst, r));
  w.setFlagWord('AF', w.xor(32, dst, r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(0, r);
};
