// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** DAA — isa/instructions/decimal.yaml:5 */
export const DAA: LoweringRule = (w) => {
  const low = w.let(1, w.or(1, w.flag('AF'), w.ugt(8, w.and(8, w.slot('eax', 0, 8), w.const(8, 0xf)), w.const(8, 9))));
  const high = w.let(1, w.or(1, w.flag('CF'), w.ugt(8, w.slot('eax', 0, 8), w.const(8, 0x99))));
  const r = w.let(8, w.add(8, w.add(8, w.slot('eax', 0, 8), w.mul(8, w.zext(8, low), w.const(8, 6))), w.mul(8, w.zext(8, high), w.const(8, 0x60))));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', low);
  w.setFlag('CF', high);
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 8, r);
};

/** DAS — isa/instructions/decimal.yaml:19 */
export const DAS: LoweringRule = (w) => {
  const low = w.let(1, w.or(1, w.flag('AF'), w.ugt(8, w.and(8, w.slot('eax', 0, 8), w.const(8, 0xf)), w.const(8, 9))));
  const high = w.let(1, w.or(1, w.flag('CF'), w.ugt(8, w.slot('eax', 0, 8), w.const(8, 0x99))));
  const borrow = w.let(1, w.and(1, low, w.ult(8, w.slot('eax', 0, 8), w.const(8, 6))));
  const r = w.let(8, w.sub(8, w.sub(8, w.slot('eax', 0, 8), w.mul(8, w.zext(8, low), w.const(8, 6))), w.mul(8, w.zext(8, high), w.const(8, 0x60))));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('AF', low);
  w.setFlag('CF', w.or(1, high, borrow));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 8, r);
};

/** AAA — isa/instructions/decimal.yaml:35 */
export const AAA: LoweringRule = (w) => {
  const adjust = w.let(1, w.or(1, w.flag('AF'), w.ugt(8, w.and(8, w.slot('eax', 0, 8), w.const(8, 0xf)), w.const(8, 9))));
  const r = w.let(16, w.add(16, w.slot('eax', 0, 16), w.mul(16, w.zext(16, adjust), w.const(16, 0x106))));
  w.setFlag('AF', adjust);
  w.setFlag('CF', adjust);
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, w.and(16, r, w.const(16, 0xff0f)));
};

/** AAS — isa/instructions/decimal.yaml:48 */
export const AAS: LoweringRule = (w) => {
  const adjust = w.let(1, w.or(1, w.flag('AF'), w.ugt(8, w.and(8, w.slot('eax', 0, 8), w.const(8, 0xf)), w.const(8, 9))));
  const r = w.let(16, w.sub(16, w.slot('eax', 0, 16), w.mul(16, w.zext(16, adjust), w.const(16, 0x106))));
  w.setFlag('AF', adjust);
  w.setFlag('CF', adjust);
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('ZF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, w.and(16, r, w.const(16, 0xff0f)));
};

/** AAM — isa/instructions/decimal.yaml:61 */
export const AAM_8: LoweringRule = (w, o) => {
  const radix = w.let(8, o.read(0));
  w.if(w.eq(8, radix, w.const(8, 0)), () => {
    w.raise(0); // #DE
  });
  const r = w.let(8, w.urem(8, w.slot('eax', 0, 8), radix));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, w.concat(w.udiv(8, w.slot('eax', 0, 8), radix), r));
};

/** AAD — isa/instructions/decimal.yaml:72 */
export const AAD_8: LoweringRule = (w, o) => {
  const radix = w.let(8, o.read(0));
  const r = w.let(8, w.add(8, w.slot('eax', 0, 8), w.mul(8, w.slot('eax', 8, 8), radix)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  w.setSlot('eax', 0, 16, w.zext(16, r));
};
