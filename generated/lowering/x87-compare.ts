// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** FCOM — isa/instructions/x87-compare.yaml:17 */
export const FCOM: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared', [w.const(3, 0), o.index(0), w.const(1, 0)]), w.const(2, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCOMP — isa/instructions/x87-compare.yaml:26 */
export const FCOMP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared', [w.const(3, 0), o.index(0), w.const(1, 0)]), w.const(2, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCOMPP — isa/instructions/x87-compare.yaml:35 */
export const FCOMPP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared', [w.const(3, 0), w.const(3, 1), w.const(1, 0)]), w.const(2, 2)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FUCOM — isa/instructions/x87-compare.yaml:41 */
export const FUCOM: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared', [w.const(3, 0), o.index(0), w.const(1, 1)]), w.const(2, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FUCOMP — isa/instructions/x87-compare.yaml:47 */
export const FUCOMP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared', [w.const(3, 0), o.index(0), w.const(1, 1)]), w.const(2, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FUCOMPP — isa/instructions/x87-compare.yaml:53 */
export const FUCOMPP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared', [w.const(3, 0), w.const(3, 1), w.const(1, 1)]), w.const(2, 2)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCOMI — isa/instructions/x87-compare.yaml:59 */
export const FCOMI: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare_flags', [w.call('fpu_compared', [o.index(0), o.index(1), w.const(1, 0)]), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCOMIP — isa/instructions/x87-compare.yaml:66 */
export const FCOMIP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare_flags', [w.call('fpu_compared', [o.index(0), o.index(1), w.const(1, 0)]), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FUCOMI — isa/instructions/x87-compare.yaml:73 */
export const FUCOMI: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare_flags', [w.call('fpu_compared', [o.index(0), o.index(1), w.const(1, 1)]), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FUCOMIP — isa/instructions/x87-compare.yaml:79 */
export const FUCOMIP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare_flags', [w.call('fpu_compared', [o.index(0), o.index(1), w.const(1, 1)]), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FTST — isa/instructions/x87-compare.yaml:86 */
export const FTST: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const status = w.variable(16, w.const(16, 0x4541));
  w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
    w.assign(status, w.call('fp_compare', [w.call('fpu_value', [w.const(3, 0)]), w.call('fp_zero', [w.const(1, 0)]), w.const(1, 0)]));
  });
  w.do(w.call('fpu_finish_compare', [status, w.const(2, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FXAM — isa/instructions/x87-compare.yaml:94 */
export const FXAM: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const value = w.let(80, w.call('fpu_value', [w.const(3, 0)]));
  const kind = w.let(3, w.choose(3, w.call('fpu_empty', [w.const(3, 0)]), w.const(3, 5), w.call('fp_class', [value])));
  const codes = w.let(3, w.concat(w.slice(1, kind, 1), w.concat(w.slice(1, value, 79), w.slice(1, kind, 0))));
  w.setWholeSlot('fsw', w.or(16, w.or(16, w.and(16, w.slot('fsw', 0, 16), w.const(16, 0xb8ff)), w.shl(16, w.zext(16, w.slice(1, kind, 2)), w.const(32, 0xe))), w.shl(16, w.zext(16, codes), w.const(32, 8))));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};
