// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** FADD_M32 — isa/instructions/x87-memory-arithmetic.yaml:16 */
export const FADD_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_0', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FADD_M64 — isa/instructions/x87-memory-arithmetic.yaml:23 */
export const FADD_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_0', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIADD_M16 — isa/instructions/x87-memory-arithmetic.yaml:30 */
export const FIADD_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_0', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIADD_M32 — isa/instructions/x87-memory-arithmetic.yaml:37 */
export const FIADD_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_0', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FMUL_M32 — isa/instructions/x87-memory-arithmetic.yaml:44 */
export const FMUL_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_1', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FMUL_M64 — isa/instructions/x87-memory-arithmetic.yaml:51 */
export const FMUL_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_1', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIMUL_M16 — isa/instructions/x87-memory-arithmetic.yaml:58 */
export const FIMUL_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_1', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIMUL_M32 — isa/instructions/x87-memory-arithmetic.yaml:65 */
export const FIMUL_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_1', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FSUB_M32 — isa/instructions/x87-memory-arithmetic.yaml:72 */
export const FSUB_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_4', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FSUB_M64 — isa/instructions/x87-memory-arithmetic.yaml:79 */
export const FSUB_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_4', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FISUB_M16 — isa/instructions/x87-memory-arithmetic.yaml:86 */
export const FISUB_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_4', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FISUB_M32 — isa/instructions/x87-memory-arithmetic.yaml:93 */
export const FISUB_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_4', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FSUBR_M32 — isa/instructions/x87-memory-arithmetic.yaml:100 */
export const FSUBR_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_5', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FSUBR_M64 — isa/instructions/x87-memory-arithmetic.yaml:107 */
export const FSUBR_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_5', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FISUBR_M16 — isa/instructions/x87-memory-arithmetic.yaml:114 */
export const FISUBR_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_5', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FISUBR_M32 — isa/instructions/x87-memory-arithmetic.yaml:121 */
export const FISUBR_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_5', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FDIV_M32 — isa/instructions/x87-memory-arithmetic.yaml:128 */
export const FDIV_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_6', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FDIV_M64 — isa/instructions/x87-memory-arithmetic.yaml:135 */
export const FDIV_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_6', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIDIV_M16 — isa/instructions/x87-memory-arithmetic.yaml:142 */
export const FIDIV_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_6', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIDIV_M32 — isa/instructions/x87-memory-arithmetic.yaml:149 */
export const FIDIV_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_6', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FDIVR_M32 — isa/instructions/x87-memory-arithmetic.yaml:156 */
export const FDIVR_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_7', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FDIVR_M64 — isa/instructions/x87-memory-arithmetic.yaml:163 */
export const FDIVR_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_7', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIDIVR_M16 — isa/instructions/x87-memory-arithmetic.yaml:170 */
export const FIDIVR_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_7', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIDIVR_M32 — isa/instructions/x87-memory-arithmetic.yaml:177 */
export const FIDIVR_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_memory_arithmetic_7', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FCOM_M32 — isa/instructions/x87-memory-arithmetic.yaml:184 */
export const FCOM_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]), w.const(2, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FCOM_M64 — isa/instructions/x87-memory-arithmetic.yaml:191 */
export const FCOM_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]), w.const(2, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FICOM_M16 — isa/instructions/x87-memory-arithmetic.yaml:198 */
export const FICOM_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]), w.const(2, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FICOM_M32 — isa/instructions/x87-memory-arithmetic.yaml:205 */
export const FICOM_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]), w.const(2, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FCOMP_M32 — isa/instructions/x87-memory-arithmetic.yaml:212 */
export const FCOMP_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]), w.const(2, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FCOMP_M64 — isa/instructions/x87-memory-arithmetic.yaml:219 */
export const FCOMP_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]), w.const(2, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FICOMP_M16 — isa/instructions/x87-memory-arithmetic.yaml:226 */
export const FICOMP_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]), w.const(2, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FICOMP_M32 — isa/instructions/x87-memory-arithmetic.yaml:233 */
export const FICOMP_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_finish_compare', [w.call('fpu_compared_memory', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]), w.const(2, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};
