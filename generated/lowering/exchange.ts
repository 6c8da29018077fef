// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** XCHG — isa/instructions/exchange.yaml:5 */
export const XCHG_8: LoweringRule = (w, o) => {
  o.probe(0);
  o.probe(1);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const old = w.let(8, dst);
  o.write(0, src);
  o.write(1, old);
};

/** XCHG — isa/instructions/exchange.yaml:5 */
export const XCHG_16: LoweringRule = (w, o) => {
  o.probe(0);
  o.probe(1);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const old = w.let(16, dst);
  o.write(0, src);
  o.write(1, old);
};

/** XCHG — isa/instructions/exchange.yaml:5 */
export const XCHG_32: LoweringRule = (w, o) => {
  o.probe(0);
  o.probe(1);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const old = w.let(32, dst);
  o.write(0, src);
  o.write(1, old);
};

/** XADD — isa/instructions/exchange.yaml:18 */
export const XADD_8: LoweringRule = (w, o) => {
  o.probe(0);
  o.probe(1);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const old = w.let(8, dst);
  const r = w.let(8, w.add(8, old, src));
  w.setFlag('CF', w.ult(8, r, old));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, old, r), w.xor(8, src, r))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, old, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(1, old);
  o.write(0, r);
};

/** XADD — isa/instructions/exchange.yaml:18 */
export const XADD_16: LoweringRule = (w, o) => {
  o.probe(0);
  o.probe(1);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const old = w.let(16, dst);
  const r = w.let(16, w.add(16, old, src));
  w.setFlag('CF', w.ult(16, r, old));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, old, r), w.xor(16, src, r))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, old, src), r)));
  w.setFlagWord('ZF', w.zext(32, r));
  w.setFlagWord('SF', w.sext(32, r));
  w.setFlagWord('PF', w.zext(32, r));
  o.write(1, old);
  o.write(0, r);
};

/** XADD — isa/instructions/exchange.yaml:18 */
export const XADD_32: LoweringRule = (w, o) => {
  o.probe(0);
  o.probe(1);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const old = w.let(32, dst);
  const r = w.let(32, w.add(32, old, src));
  w.setFlag('CF', w.ult(32, r, old));
  w.setFlagWord('OF', w.and(32, w.xor(32, old, r), w.xor(32, src, r)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, old, src), r));
  w.setFlagWord('ZF', r);
  w.setFlagWord('SF', r);
  w.setFlagWord('PF', r);
  o.write(1, old);
  o.write(0, r);
};

/** CMPXCHG — isa/instructions/exchange.yaml:32 */
export const CMPXCHG_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  const old = w.let(8, dst);
  const accumulator = w.let(8, w.slot('eax', 0, 8));
  const equal = w.let(1, w.eq(8, accumulator, old));
  const r_1868 = w.let(8, w.sub(8, accumulator, old));
  w.setFlag('CF', w.ult(8, accumulator, old));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, accumulator, old), w.xor(8, accumulator, r_1868))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, accumulator, old), r_1868)));
  w.setFlagWord('ZF', w.zext(32, r_1868));
  w.setFlagWord('SF', w.sext(32, r_1868));
  w.setFlagWord('PF', w.zext(32, r_1868));
  o.write(0, w.select(8, equal, src, old));
  w.if(w.not(1, equal), () => {
    w.setSlot('eax', 0, 32, w.call('merge_8', [w.slot('eax', 0, 32), old]));
  });
};

/** CMPXCHG — isa/instructions/exchange.yaml:32 */
export const CMPXCHG_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const old = w.let(16, dst);
  const accumulator = w.let(16, w.slot('eax', 0, 16));
  const equal = w.let(1, w.eq(16, accumulator, old));
  const r_1868 = w.let(16, w.sub(16, accumulator, old));
  w.setFlag('CF', w.ult(16, accumulator, old));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, accumulator, old), w.xor(16, accumulator, r_1868))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, accumulator, old), r_1868)));
  w.setFlagWord('ZF', w.zext(32, r_1868));
  w.setFlagWord('SF', w.sext(32, r_1868));
  w.setFlagWord('PF', w.zext(32, r_1868));
  o.write(0, w.select(16, equal, src, old));
  w.if(w.not(1, equal), () => {
    w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), old]));
  });
};

/** CMPXCHG — isa/instructions/exchange.yaml:32 */
export const CMPXCHG_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const old = w.let(32, dst);
  const accumulator = w.let(32, w.slot('eax', 0, 32));
  const equal = w.let(1, w.eq(32, accumulator, old));
  const r_1868 = w.let(32, w.sub(32, accumulator, old));
  w.setFlag('CF', w.ult(32, accumulator, old));
  w.setFlagWord('OF', w.and(32, w.xor(32, accumulator, old), w.xor(32, accumulator, r_1868)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, accumulator, old), r_1868));
  w.setFlagWord('ZF', r_1868);
  w.setFlagWord('SF', r_1868);
  w.setFlagWord('PF', r_1868);
  o.write(0, w.select(32, equal, src, old));
  w.if(w.not(1, equal), () => {
    w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), old]));
  });
};

/** CMPXCHG8B — isa/instructions/exchange.yaml:47 */
export const CMPXCHG8B: LoweringRule = (w, o) => {
  w.probe(o.addressSegment(), o.address(), 8);
  const low = w.let(32, w.load(32, o.addressSegment(), o.address()));
  const high = w.let(32, w.load(32, o.addressSegment(), w.add(32, o.address(), w.const(32, 4))));
  const equal = w.let(1, w.and(1, w.eq(32, low, w.slot('eax', 0, 32)), w.eq(32, high, w.slot('edx', 0, 32))));
  w.store(32, o.addressSegment(), o.address(), w.select(32, equal, w.slot('ebx', 0, 32), low));
  w.store(32, o.addressSegment(), w.add(32, o.address(), w.const(32, 4)), w.select(32, equal, w.slot('ecx', 0, 32), high));
  w.setFlag('ZF', equal);
  w.if(w.not(1, equal), () => {
    w.setSlot('eax', 0, 32, low);
    w.setSlot('edx', 0, 32, high);
  });
};
