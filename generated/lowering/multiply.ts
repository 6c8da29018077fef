// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** MUL_8 — isa/instructions/multiply.yaml:7 */
export const MUL_8_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(0));
  const product = w.let(16, w.mul(16, w.zext(16, w.slot('eax', 0, 8)), w.zext(16, src)));
  const overflow_461 = w.let(1, w.ne(8, w.slice(8, product, 8), w.const(8, 0)));
  w.setFlag('CF', overflow_461);
  w.setFlag('OF', overflow_461);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, product);
};

/** MUL — isa/instructions/multiply.yaml:17 */
export const MUL_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(0));
  const product = w.let(32, w.mul(32, w.zext(32, w.slot('eax', 0, 16)), w.zext(32, src)));
  const high = w.let(16, w.slice(16, product, 16));
  const overflow_919 = w.let(1, w.ne(16, high, w.const(16, 0)));
  w.setFlag('CF', overflow_919);
  w.setFlag('OF', overflow_919);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), w.slice(16, product, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_16', [w.slot('edx', 0, 32), high]));
};

/** MUL — isa/instructions/multiply.yaml:17 */
export const MUL_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(0));
  const product = w.let(64, w.mul(64, w.zext(64, w.slot('eax', 0, 32)), w.zext(64, src)));
  const high = w.let(32, w.slice(32, product, 32));
  const overflow_919 = w.let(1, w.ne(32, high, w.const(32, 0)));
  w.setFlag('CF', overflow_919);
  w.setFlag('OF', overflow_919);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), w.slice(32, product, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_32', [w.slot('edx', 0, 32), high]));
};

/** IMUL_8 — isa/instructions/multiply.yaml:28 */
export const IMUL_8_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(0));
  const product = w.let(16, w.mul(16, w.sext(16, w.slot('eax', 0, 8)), w.sext(16, src)));
  const overflow_1340 = w.let(1, w.ne(16, product, w.sext(16, w.slice(8, product, 0))));
  w.setFlag('CF', overflow_1340);
  w.setFlag('OF', overflow_1340);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, product);
};

/** IMUL — isa/instructions/multiply.yaml:38 */
export const IMUL_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(0));
  const product = w.let(32, w.mul(32, w.sext(32, w.slot('eax', 0, 16)), w.sext(32, src)));
  const overflow_1761 = w.let(1, w.ne(32, product, w.sext(32, w.slice(16, product, 0))));
  w.setFlag('CF', overflow_1761);
  w.setFlag('OF', overflow_1761);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), w.slice(16, product, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_16', [w.slot('edx', 0, 32), w.slice(16, product, 16)]));
};

/** IMUL — isa/instructions/multiply.yaml:38 */
export const IMUL_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(0));
  const product = w.let(64, w.mul(64, w.sext(64, w.slot('eax', 0, 32)), w.sext(64, src)));
  const overflow_1761 = w.let(1, w.ne(64, product, w.sext(64, w.slice(32, product, 0))));
  w.setFlag('CF', overflow_1761);
  w.setFlag('OF', overflow_1761);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), w.slice(32, product, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_32', [w.slot('edx', 0, 32), w.slice(32, product, 32)]));
};

/** IMUL_2 — isa/instructions/multiply.yaml:48 */
export const IMUL_2_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const product = w.let(32, w.mul(32, w.sext(32, dst), w.sext(32, src)));
  const r = w.let(16, w.slice(16, product, 0));
  const overflow_2291 = w.let(1, w.ne(32, product, w.sext(32, r)));
  w.setFlag('CF', overflow_2291);
  w.setFlag('OF', overflow_2291);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** IMUL_2 — isa/instructions/multiply.yaml:48 */
export const IMUL_2_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const product = w.let(64, w.mul(64, w.sext(64, dst), w.sext(64, src)));
  const r = w.let(32, w.slice(32, product, 0));
  const overflow_2291 = w.let(1, w.ne(64, product, w.sext(64, r)));
  w.setFlag('CF', overflow_2291);
  w.setFlag('OF', overflow_2291);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** IMUL_3 — isa/instructions/multiply.yaml:59 */
export const IMUL_3_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  const factor = w.let(16, o.read(2));
  const product = w.let(32, w.mul(32, w.sext(32, src), w.sext(32, factor)));
  const r = w.let(16, w.slice(16, product, 0));
  const overflow_2902 = w.let(1, w.ne(32, product, w.sext(32, r)));
  w.setFlag('CF', overflow_2902);
  w.setFlag('OF', overflow_2902);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** IMUL_3 — isa/instructions/multiply.yaml:59 */
export const IMUL_3_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(1));
  const factor = w.let(32, o.read(2));
  const product = w.let(64, w.mul(64, w.sext(64, src), w.sext(64, factor)));
  const r = w.let(32, w.slice(32, product, 0));
  const overflow_2902 = w.let(1, w.ne(64, product, w.sext(64, r)));
  w.setFlag('CF', overflow_2902);
  w.setFlag('OF', overflow_2902);
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, r);
};

/** DIV_8 — isa/instructions/multiply.yaml:72 */
export const DIV_8_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(0));
  w.if(w.uge(8, w.slot('eax', 8, 8), src), () => {
    w.raise(0); // #DE
  });
  const quotient = w.let(16, w.udiv(16, w.slot('eax', 0, 16), w.zext(16, src)));
  const remainder = w.let(16, w.urem(16, w.slot('eax', 0, 16), w.zext(16, src)));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, w.concat(w.slice(8, remainder, 0), w.slice(8, quotient, 0)));
};

/** DIV — isa/instructions/multiply.yaml:85 */
export const DIV_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(0));
  w.if(w.uge(16, w.slot('edx', 0, 16), src), () => {
    w.raise(0); // #DE
  });
  const dividend = w.let(32, w.concat(w.slot('edx', 0, 16), w.slot('eax', 0, 16)));
  const quotient = w.let(32, w.udiv(32, dividend, w.zext(32, src)));
  const remainder = w.let(32, w.urem(32, dividend, w.zext(32, src)));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), w.slice(16, quotient, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_16', [w.slot('edx', 0, 32), w.slice(16, remainder, 0)]));
};

/** DIV — isa/instructions/multiply.yaml:85 */
export const DIV_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(0));
  w.if(w.uge(32, w.slot('edx', 0, 32), src), () => {
    w.raise(0); // #DE
  });
  const dividend = w.let(64, w.concat(w.slot('edx', 0, 32), w.slot('eax', 0, 32)));
  const quotient = w.let(64, w.udiv(64, dividend, w.zext(64, src)));
  const remainder = w.let(64, w.urem(64, dividend, w.zext(64, src)));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), w.slice(32, quotient, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_32', [w.slot('edx', 0, 32), w.slice(32, remainder, 0)]));
};

/** IDIV_8 — isa/instructions/multiply.yaml:99 */
export const IDIV_8_8: LoweringRule = (w, o) => {
  const src = w.let(8, o.read(0));
  w.if(w.or(1, w.eq(8, src, w.const(8, 0)), w.and(1, w.eq(8, src, w.const(8, 0xff)), w.eq(16, w.slot('eax', 0, 16), w.const(16, 0x8000)))), () => {
    w.raise(0); // #DE
  });
  const quotient = w.let(16, w.sdiv(16, w.slot('eax', 0, 16), w.sext(16, src)));
  const remainder = w.let(16, w.srem(16, w.slot('eax', 0, 16), w.sext(16, src)));
  w.if(w.ne(16, quotient, w.sext(16, w.slice(8, quotient, 0))), () => {
    w.raise(0); // #DE
  });
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, w.concat(w.slice(8, remainder, 0), w.slice(8, quotient, 0)));
};

/** IDIV — isa/instructions/multiply.yaml:114 */
export const IDIV_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(0));
  const dividend = w.let(32, w.concat(w.slot('edx', 0, 16), w.slot('eax', 0, 16)));
  const lowest = w.let(1, w.and(1, w.slice(1, dividend, 31), w.eq(31, w.slice(31, dividend, 0), w.const(31, 0))));
  w.if(w.or(1, w.eq(16, src, w.const(16, 0)), w.and(1, w.eq(16, w.not(16, src), w.const(16, 0)), lowest)), () => {
    w.raise(0); // #DE
  });
  const quotient = w.let(32, w.sdiv(32, dividend, w.sext(32, src)));
  const remainder = w.let(32, w.srem(32, dividend, w.sext(32, src)));
  w.if(w.ne(32, quotient, w.sext(32, w.slice(16, quotient, 0))), () => {
    w.raise(0); // #DE
  });
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), w.slice(16, quotient, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_16', [w.slot('edx', 0, 32), w.slice(16, remainder, 0)]));
};

/** IDIV — isa/instructions/multiply.yaml:114 */
export const IDIV_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(0));
  const dividend = w.let(64, w.concat(w.slot('edx', 0, 32), w.slot('eax', 0, 32)));
  const lowest = w.let(1, w.and(1, w.slice(1, dividend, 63), w.eq(63, w.slice(63, dividend, 0), w.const(63, 0))));
  w.if(w.or(1, w.eq(32, src, w.const(32, 0)), w.and(1, w.eq(32, w.not(32, src), w.const(32, 0)), lowest)), () => {
    w.raise(0); // #DE
  });
  const quotient = w.let(64, w.sdiv(64, dividend, w.sext(64, src)));
  const remainder = w.let(64, w.srem(64, dividend, w.sext(64, src)));
  w.if(w.ne(64, quotient, w.sext(64, w.slice(32, quotient, 0))), () => {
    w.raise(0); // #DE
  });
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), w.slice(32, quotient, 0)]));
  w.setSlot('edx', 0, 32, w.call('merge_32', [w.slot('edx', 0, 32), w.slice(32, remainder, 0)]));
};
