// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** FADD — isa/instructions/x87-arithmetic.yaml:25 */
export const FADD: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_0', [o.index(0), o.index(1), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FADDP — isa/instructions/x87-arithmetic.yaml:31 */
export const FADDP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_0', [o.index(0), o.index(1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FMUL — isa/instructions/x87-arithmetic.yaml:38 */
export const FMUL: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_1', [o.index(0), o.index(1), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FMULP — isa/instructions/x87-arithmetic.yaml:44 */
export const FMULP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_1', [o.index(0), o.index(1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSUB — isa/instructions/x87-arithmetic.yaml:51 */
export const FSUB: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_4', [o.index(0), o.index(1), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSUBP — isa/instructions/x87-arithmetic.yaml:57 */
export const FSUBP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_4', [o.index(0), o.index(1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSUBR — isa/instructions/x87-arithmetic.yaml:64 */
export const FSUBR: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_5', [o.index(0), o.index(1), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSUBRP — isa/instructions/x87-arithmetic.yaml:70 */
export const FSUBRP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_5', [o.index(0), o.index(1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FDIV — isa/instructions/x87-arithmetic.yaml:77 */
export const FDIV: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_6', [o.index(0), o.index(1), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FDIVP — isa/instructions/x87-arithmetic.yaml:83 */
export const FDIVP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_6', [o.index(0), o.index(1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FDIVR — isa/instructions/x87-arithmetic.yaml:90 */
export const FDIVR: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_7', [o.index(0), o.index(1), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FDIVRP — isa/instructions/x87-arithmetic.yaml:96 */
export const FDIVRP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_arithmetic_7', [o.index(0), o.index(1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FABS — isa/instructions/x87-arithmetic.yaml:103 */
export const FABS: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_replace', [w.call('fp_result', [w.const(16, 0), w.and(80, w.call('fpu_value', [w.const(3, 0)]), w.const(80, 0x7fffffffffffffffffffn))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCHS — isa/instructions/x87-arithmetic.yaml:109 */
export const FCHS: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_replace', [w.call('fp_result', [w.const(16, 0), w.xor(80, w.call('fpu_value', [w.const(3, 0)]), w.const(80, 0x80000000000000000000n))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSQRT — isa/instructions/x87-arithmetic.yaml:115 */
export const FSQRT: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_replace', [w.call('fp_sqrt', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FRNDINT — isa/instructions/x87-arithmetic.yaml:121 */
export const FRNDINT: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_replace', [w.call('fp_round_to_integer', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSCALE — isa/instructions/x87-arithmetic.yaml:127 */
export const FSCALE: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.and(1, w.not(1, w.call('fpu_empty', [w.const(3, 0)])), w.not(1, w.call('fpu_empty', [w.const(3, 1)]))), () => {
    w.assign(result, w.call('fp_scale', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_value', [w.const(3, 1)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FPREM — isa/instructions/x87-arithmetic.yaml:135 */
export const FPREM: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.and(1, w.not(1, w.call('fpu_empty', [w.const(3, 0)])), w.not(1, w.call('fpu_empty', [w.const(3, 1)]))), () => {
    w.assign(result, w.call('fp_remainder', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_value', [w.const(3, 1)]), w.slot('fcw', 0, 16), w.const(1, 0)]));
  });
  w.do(w.call('fpu_finish_partial', [result, w.const(16, 0x4700)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FPREM1 — isa/instructions/x87-arithmetic.yaml:143 */
export const FPREM1: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.and(1, w.not(1, w.call('fpu_empty', [w.const(3, 0)])), w.not(1, w.call('fpu_empty', [w.const(3, 1)]))), () => {
    w.assign(result, w.call('fp_remainder', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_value', [w.const(3, 1)]), w.slot('fcw', 0, 16), w.const(1, 1)]));
  });
  w.do(w.call('fpu_finish_partial', [result, w.const(16, 0x4700)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FXTRACT — isa/instructions/x87-arithmetic.yaml:151 */
export const FXTRACT: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const exponent = w.variable(96, w.call('fpu_pair_fault', []));
  const significand = w.variable(96, exponent);
  w.if(w.call('fpu_pair_ready', []), () => {
    const a = w.let(80, w.call('fpu_value', [w.const(3, 0)]));
    w.assign(exponent, w.call('fp_extract_exponent', [a]));
    w.assign(significand, w.call('fp_extract_significand', [a]));
  });
  w.do(w.call('fpu_finish_pair', [exponent, significand, w.const(16, 0x200)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};
