// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** MOVSB — isa/instructions/string.yaml:8 */
export const MOVSB: LoweringRule = (w, o) => {
  w.store(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
};

/** MOVSB — isa/instructions/string.yaml:8 */
export const MOVSB_rep: LoweringRule = (w, o) => {
  o.run({ count: 'ecx', width: 8, to: { segment: w.const(3, 0), slot: 'edi', moved: w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]) }, from: { segment: o.addressSegment(), slot: 'esi', moved: w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]) } });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.store(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_16: LoweringRule = (w, o) => {
  w.store(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_16_rep: LoweringRule = (w, o) => {
  o.run({ count: 'ecx', width: 16, to: { segment: w.const(3, 0), slot: 'edi', moved: w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]) }, from: { segment: o.addressSegment(), slot: 'esi', moved: w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]) } });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.store(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_32: LoweringRule = (w, o) => {
  w.store(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
};

/** MOVS — isa/instructions/string.yaml:17 */
export const MOVS_32_rep: LoweringRule = (w, o) => {
  o.run({ count: 'ecx', width: 32, to: { segment: w.const(3, 0), slot: 'edi', moved: w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]) }, from: { segment: o.addressSegment(), slot: 'esi', moved: w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]) } });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.store(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** CMPSB — isa/instructions/string.yaml:27 */
export const CMPSB: LoweringRule = (w, o) => {
  const a = w.let(8, w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  const b = w.let(8, w.load(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
  const r_1282 = w.let(8, w.sub(8, a, b));
  w.setFlag('CF', w.ult(8, a, b));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, a, b), w.xor(8, a, r_1282))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, a, b), r_1282)));
  w.setFlagWord('ZF', w.zext(32, r_1282));
  w.setFlagWord('SF', w.sext(32, r_1282));
  w.setFlagWord('PF', w.zext(32, r_1282));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
};

/** CMPSB — isa/instructions/string.yaml:27 */
export const CMPSB_repe: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(8, w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    const b = w.let(8, w.load(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_1282 = w.let(8, w.sub(8, a, b));
    w.setFlag('CF', w.ult(8, a, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, a, b), w.xor(8, a, r_1282))), w.const(32, 0x18)));
    w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, a, b), r_1282)));
    w.setFlagWord('ZF', w.zext(32, r_1282));
    w.setFlagWord('SF', w.sext(32, r_1282));
    w.setFlagWord('PF', w.zext(32, r_1282));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')), () => {
      o.finish(o.start());
    });
  });
};

/** CMPSB — isa/instructions/string.yaml:27 */
export const CMPSB_repne: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(8, w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    const b = w.let(8, w.load(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_1282 = w.let(8, w.sub(8, a, b));
    w.setFlag('CF', w.ult(8, a, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, a, b), w.xor(8, a, r_1282))), w.const(32, 0x18)));
    w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, a, b), r_1282)));
    w.setFlagWord('ZF', w.zext(32, r_1282));
    w.setFlagWord('SF', w.sext(32, r_1282));
    w.setFlagWord('PF', w.zext(32, r_1282));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))), () => {
      o.finish(o.start());
    });
  });
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_16: LoweringRule = (w, o) => {
  const a = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  const b = w.let(16, w.load(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
  const r_1764 = w.let(16, w.sub(16, a, b));
  w.setFlag('CF', w.ult(16, a, b));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, a, b), w.xor(16, a, r_1764))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, a, b), r_1764)));
  w.setFlagWord('ZF', w.zext(32, r_1764));
  w.setFlagWord('SF', w.sext(32, r_1764));
  w.setFlagWord('PF', w.zext(32, r_1764));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_16_repe: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    const b = w.let(16, w.load(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_1764 = w.let(16, w.sub(16, a, b));
    w.setFlag('CF', w.ult(16, a, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, a, b), w.xor(16, a, r_1764))), w.const(32, 0x10)));
    w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, a, b), r_1764)));
    w.setFlagWord('ZF', w.zext(32, r_1764));
    w.setFlagWord('SF', w.sext(32, r_1764));
    w.setFlagWord('PF', w.zext(32, r_1764));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')), () => {
      o.finish(o.start());
    });
  });
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_16_repne: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    const b = w.let(16, w.load(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_1764 = w.let(16, w.sub(16, a, b));
    w.setFlag('CF', w.ult(16, a, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, a, b), w.xor(16, a, r_1764))), w.const(32, 0x10)));
    w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, a, b), r_1764)));
    w.setFlagWord('ZF', w.zext(32, r_1764));
    w.setFlagWord('SF', w.sext(32, r_1764));
    w.setFlagWord('PF', w.zext(32, r_1764));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))), () => {
      o.finish(o.start());
    });
  });
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_32: LoweringRule = (w, o) => {
  const a = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  const b = w.let(32, w.load(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
  const r_1764 = w.let(32, w.sub(32, a, b));
  w.setFlag('CF', w.ult(32, a, b));
  w.setFlagWord('OF', w.and(32, w.xor(32, a, b), w.xor(32, a, r_1764)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, a, b), r_1764));
  w.setFlagWord('ZF', r_1764);
  w.setFlagWord('SF', r_1764);
  w.setFlagWord('PF', r_1764);
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_32_repe: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    const b = w.let(32, w.load(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_1764 = w.let(32, w.sub(32, a, b));
    w.setFlag('CF', w.ult(32, a, b));
    w.setFlagWord('OF', w.and(32, w.xor(32, a, b), w.xor(32, a, r_1764)));
    w.setFlagWord('AF', w.xor(32, w.xor(32, a, b), r_1764));
    w.setFlagWord('ZF', r_1764);
    w.setFlagWord('SF', r_1764);
    w.setFlagWord('PF', r_1764);
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')), () => {
      o.finish(o.start());
    });
  });
};

/** CMPS — isa/instructions/string.yaml:38 */
export const CMPS_32_repne: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    const b = w.let(32, w.load(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_1764 = w.let(32, w.sub(32, a, b));
    w.setFlag('CF', w.ult(32, a, b));
    w.setFlagWord('OF', w.and(32, w.xor(32, a, b), w.xor(32, a, r_1764)));
    w.setFlagWord('AF', w.xor(32, w.xor(32, a, b), r_1764));
    w.setFlagWord('ZF', r_1764);
    w.setFlagWord('SF', r_1764);
    w.setFlagWord('PF', r_1764);
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))), () => {
      o.finish(o.start());
    });
  });
};

/** STOSB — isa/instructions/string.yaml:50 */
export const STOSB: LoweringRule = (w, o) => {
  w.store(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.slot('eax', 0, 8));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
};

/** STOSB — isa/instructions/string.yaml:50 */
export const STOSB_rep: LoweringRule = (w, o) => {
  o.run({ count: 'ecx', width: 8, to: { segment: w.const(3, 0), slot: 'edi', moved: w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]) }, value: w.slot('eax', 0, 8) });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.store(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.slot('eax', 0, 8));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_16: LoweringRule = (w, o) => {
  w.store(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.slot('eax', 0, 16));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_16_rep: LoweringRule = (w, o) => {
  o.run({ count: 'ecx', width: 16, to: { segment: w.const(3, 0), slot: 'edi', moved: w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]) }, value: w.slot('eax', 0, 16) });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.store(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.slot('eax', 0, 16));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_32: LoweringRule = (w, o) => {
  w.store(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.slot('eax', 0, 32));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
};

/** STOS — isa/instructions/string.yaml:58 */
export const STOS_32_rep: LoweringRule = (w, o) => {
  o.run({ count: 'ecx', width: 32, to: { segment: w.const(3, 0), slot: 'edi', moved: w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]) }, value: w.slot('eax', 0, 32) });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.store(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.slot('eax', 0, 32));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** LODSB — isa/instructions/string.yaml:67 */
export const LODSB: LoweringRule = (w, o) => {
  w.setSlot('eax', 0, 8, w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
};

/** LODSB — isa/instructions/string.yaml:67 */
export const LODSB_rep: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.setSlot('eax', 0, 8, w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_16: LoweringRule = (w, o) => {
  w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask()))]));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_16_rep: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask()))]));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_32: LoweringRule = (w, o) => {
  w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask()))]));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
};

/** LODS — isa/instructions/string.yaml:75 */
export const LODS_32_rep: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask()))]));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** SCASB — isa/instructions/string.yaml:84 */
export const SCASB: LoweringRule = (w, o) => {
  const b = w.let(8, w.load(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
  const a_3340 = w.let(8, w.slot('eax', 0, 8));
  const r_3340 = w.let(8, w.sub(8, w.slot('eax', 0, 8), b));
  w.setFlag('CF', w.ult(8, a_3340, b));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, a_3340, b), w.xor(8, a_3340, r_3340))), w.const(32, 0x18)));
  w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, a_3340, b), r_3340)));
  w.setFlagWord('ZF', w.zext(32, r_3340));
  w.setFlagWord('SF', w.sext(32, r_3340));
  w.setFlagWord('PF', w.zext(32, r_3340));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
};

/** SCASB — isa/instructions/string.yaml:84 */
export const SCASB_repe: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const b = w.let(8, w.load(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const a_3340 = w.let(8, w.slot('eax', 0, 8));
    const r_3340 = w.let(8, w.sub(8, w.slot('eax', 0, 8), b));
    w.setFlag('CF', w.ult(8, a_3340, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, a_3340, b), w.xor(8, a_3340, r_3340))), w.const(32, 0x18)));
    w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, a_3340, b), r_3340)));
    w.setFlagWord('ZF', w.zext(32, r_3340));
    w.setFlagWord('SF', w.sext(32, r_3340));
    w.setFlagWord('PF', w.zext(32, r_3340));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')), () => {
      o.finish(o.start());
    });
  });
};

/** SCASB — isa/instructions/string.yaml:84 */
export const SCASB_repne: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const b = w.let(8, w.load(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const a_3340 = w.let(8, w.slot('eax', 0, 8));
    const r_3340 = w.let(8, w.sub(8, w.slot('eax', 0, 8), b));
    w.setFlag('CF', w.ult(8, a_3340, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(8, w.xor(8, a_3340, b), w.xor(8, a_3340, r_3340))), w.const(32, 0x18)));
    w.setFlagWord('AF', w.zext(32, w.xor(8, w.xor(8, a_3340, b), r_3340)));
    w.setFlagWord('ZF', w.zext(32, r_3340));
    w.setFlagWord('SF', w.sext(32, r_3340));
    w.setFlagWord('PF', w.zext(32, r_3340));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))), () => {
      o.finish(o.start());
    });
  });
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_16: LoweringRule = (w, o) => {
  const a = w.let(16, w.slot('eax', 0, 16));
  const b = w.let(16, w.load(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
  const r_3775 = w.let(16, w.sub(16, a, b));
  w.setFlag('CF', w.ult(16, a, b));
  w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, a, b), w.xor(16, a, r_3775))), w.const(32, 0x10)));
  w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, a, b), r_3775)));
  w.setFlagWord('ZF', w.zext(32, r_3775));
  w.setFlagWord('SF', w.sext(32, r_3775));
  w.setFlagWord('PF', w.zext(32, r_3775));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_16_repe: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(16, w.slot('eax', 0, 16));
    const b = w.let(16, w.load(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_3775 = w.let(16, w.sub(16, a, b));
    w.setFlag('CF', w.ult(16, a, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, a, b), w.xor(16, a, r_3775))), w.const(32, 0x10)));
    w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, a, b), r_3775)));
    w.setFlagWord('ZF', w.zext(32, r_3775));
    w.setFlagWord('SF', w.sext(32, r_3775));
    w.setFlagWord('PF', w.zext(32, r_3775));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')), () => {
      o.finish(o.start());
    });
  });
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_16_repne: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(16, w.slot('eax', 0, 16));
    const b = w.let(16, w.load(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_3775 = w.let(16, w.sub(16, a, b));
    w.setFlag('CF', w.ult(16, a, b));
    w.setFlagWord('OF', w.shl(32, w.zext(32, w.and(16, w.xor(16, a, b), w.xor(16, a, r_3775))), w.const(32, 0x10)));
    w.setFlagWord('AF', w.zext(32, w.xor(16, w.xor(16, a, b), r_3775)));
    w.setFlagWord('ZF', w.zext(32, r_3775));
    w.setFlagWord('SF', w.sext(32, r_3775));
    w.setFlagWord('PF', w.zext(32, r_3775));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))), () => {
      o.finish(o.start());
    });
  });
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_32: LoweringRule = (w, o) => {
  const a = w.let(32, w.slot('eax', 0, 32));
  const b = w.let(32, w.load(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
  const r_3775 = w.let(32, w.sub(32, a, b));
  w.setFlag('CF', w.ult(32, a, b));
  w.setFlagWord('OF', w.and(32, w.xor(32, a, b), w.xor(32, a, r_3775)));
  w.setFlagWord('AF', w.xor(32, w.xor(32, a, b), r_3775));
  w.setFlagWord('ZF', r_3775);
  w.setFlagWord('SF', r_3775);
  w.setFlagWord('PF', r_3775);
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_32_repe: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(32, w.slot('eax', 0, 32));
    const b = w.let(32, w.load(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_3775 = w.let(32, w.sub(32, a, b));
    w.setFlag('CF', w.ult(32, a, b));
    w.setFlagWord('OF', w.and(32, w.xor(32, a, b), w.xor(32, a, r_3775)));
    w.setFlagWord('AF', w.xor(32, w.xor(32, a, b), r_3775));
    w.setFlagWord('ZF', r_3775);
    w.setFlagWord('SF', r_3775);
    w.setFlagWord('PF', r_3775);
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')), () => {
      o.finish(o.start());
    });
  });
};

/** SCAS — isa/instructions/string.yaml:93 */
export const SCAS_32_repne: LoweringRule = (w, o) => {
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const a = w.let(32, w.slot('eax', 0, 32));
    const b = w.let(32, w.load(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask())));
    const r_3775 = w.let(32, w.sub(32, a, b));
    w.setFlag('CF', w.ult(32, a, b));
    w.setFlagWord('OF', w.and(32, w.xor(32, a, b), w.xor(32, a, r_3775)));
    w.setFlagWord('AF', w.xor(32, w.xor(32, a, b), r_3775));
    w.setFlagWord('ZF', r_3775);
    w.setFlagWord('SF', r_3775);
    w.setFlagWord('PF', r_3775);
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))), () => {
      o.finish(o.start());
    });
  });
};
