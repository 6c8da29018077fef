// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** FLD — isa/instructions/x87-stack.yaml:19 */
export const FLD: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.if(w.call('fpu_empty', [o.index(0)]), () => {
    w.do(w.call('fpu_push_checked', [w.call('fpu_underflow', [])]));
  }, () => {
    w.do(w.call('fpu_push', [w.call('fp_result', [w.const(16, 0), w.call('fpu_value', [o.index(0)])])]));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FST — isa/instructions/x87-stack.yaml:31 */
export const FST: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish', [w.choose(96, w.call('fpu_empty', [w.const(3, 0)]), w.call('fpu_underflow', []), w.call('fp_result', [w.const(16, 0), w.call('fpu_value', [w.const(3, 0)])])), o.index(0), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSTP — isa/instructions/x87-stack.yaml:37 */
export const FSTP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish', [w.choose(96, w.call('fpu_empty', [w.const(3, 0)]), w.call('fpu_underflow', []), w.call('fp_result', [w.const(16, 0), w.call('fpu_value', [w.const(3, 0)])])), o.index(0), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSTPNCE — isa/instructions/x87-stack.yaml:46 */
export const FSTPNCE: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.if(w.call('fpu_empty', [w.const(3, 0)]), () => {
    w.do(w.call('fpu_pop', []));
    w.setSlot('fsw', 9, 1, w.const(1, 0));
  }, () => {
    w.do(w.call('fpu_finish', [w.call('fp_result', [w.const(16, 0), w.call('fpu_value', [w.const(3, 0)])]), o.index(0), w.const(1, 1)]));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FXCH — isa/instructions/x87-stack.yaml:58 */
export const FXCH: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const first = w.let(80, w.choose(80, w.call('fpu_empty', [w.const(3, 0)]), w.call('fp_indefinite', []), w.call('fpu_value', [w.const(3, 0)])));
  const second = w.let(80, w.choose(80, w.call('fpu_empty', [o.index(0)]), w.call('fp_indefinite', []), w.call('fpu_value', [o.index(0)])));
  const status = w.let(16, w.choose(16, w.or(1, w.call('fpu_empty', [w.const(3, 0)]), w.call('fpu_empty', [o.index(0)])), w.const(16, 0x41), w.const(16, 0)));
  w.if(w.not(1, w.call('fpu_stops', [status])), () => {
    w.do(w.call('fpu_set', [w.const(3, 0), second]));
    w.do(w.call('fpu_set', [o.index(0), first]));
  });
  w.do(w.call('fpu_note', [status, w.const(16, 0x200)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVB — isa/instructions/x87-stack.yaml:74 */
export const FCMOVB: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.flag('CF'), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVE — isa/instructions/x87-stack.yaml:80 */
export const FCMOVE: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.flag('ZF'), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVBE — isa/instructions/x87-stack.yaml:86 */
export const FCMOVBE: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.or(1, w.flag('CF'), w.flag('ZF')), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVU — isa/instructions/x87-stack.yaml:92 */
export const FCMOVU: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.flag('PF'), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVNB — isa/instructions/x87-stack.yaml:98 */
export const FCMOVNB: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.not(1, w.flag('CF')), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVNE — isa/instructions/x87-stack.yaml:104 */
export const FCMOVNE: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.not(1, w.flag('ZF')), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVNBE — isa/instructions/x87-stack.yaml:110 */
export const FCMOVNBE: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.not(1, w.or(1, w.flag('CF'), w.flag('ZF'))), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCMOVNU — isa/instructions/x87-stack.yaml:116 */
export const FCMOVNU: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_move_if', [w.not(1, w.flag('PF')), o.index(0), o.index(1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FLD1 — isa/instructions/x87-stack.yaml:122 */
export const FLD1: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fp_result', [w.const(16, 0), w.const(80, 0x3fff8000000000000000n)])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FLDL2T — isa/instructions/x87-stack.yaml:128 */
export const FLDL2T: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push_constant', [w.const(80, 0x4000d49a784bcd1b8afen), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FLDL2E — isa/instructions/x87-stack.yaml:134 */
export const FLDL2E: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push_constant', [w.const(80, 0x3fffb8aa3b295c17f0bbn), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FLDPI — isa/instructions/x87-stack.yaml:140 */
export const FLDPI: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push_constant', [w.const(80, 0x4000c90fdaa22168c234n), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FLDLG2 — isa/instructions/x87-stack.yaml:146 */
export const FLDLG2: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push_constant', [w.const(80, 0x3ffd9a209a84fbcff798n), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FLDLN2 — isa/instructions/x87-stack.yaml:152 */
export const FLDLN2: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push_constant', [w.const(80, 0x3ffeb17217f7d1cf79abn), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FLDZ — isa/instructions/x87-stack.yaml:158 */
export const FLDZ: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fp_result', [w.const(16, 0), w.call('fp_zero', [w.const(1, 0)])])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FFREE — isa/instructions/x87-stack.yaml:164 */
export const FFREE: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_free', [o.index(0)]));
  w.setSlot('fsw', 9, 1, w.const(1, 0));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FFREEP — isa/instructions/x87-stack.yaml:172 */
export const FFREEP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_free', [o.index(0)]));
  w.do(w.call('fpu_pop', []));
  w.setSlot('fsw', 9, 1, w.const(1, 0));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FINCSTP — isa/instructions/x87-stack.yaml:181 */
export const FINCSTP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.setSlot('fsw', 11, 3, w.add(3, w.slot('fsw', 11, 3), w.const(3, 1)));
  w.setSlot('fsw', 9, 1, w.const(1, 0));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FDECSTP — isa/instructions/x87-stack.yaml:188 */
export const FDECSTP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.setSlot('fsw', 11, 3, w.sub(3, w.slot('fsw', 11, 3), w.const(3, 1)));
  w.setSlot('fsw', 9, 1, w.const(1, 0));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};
