// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** FLD_M32 — isa/instructions/x87-load-store.yaml:15 */
export const FLD_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fp_from_single', [w.load(32, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FLD_M64 — isa/instructions/x87-load-store.yaml:23 */
export const FLD_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fp_from_double', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FLD_M80 — isa/instructions/x87-load-store.yaml:30 */
export const FLD_M80: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fp_result', [w.const(16, 0), w.call('fpu_load_80', [o.addressSegment(), o.address()])])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FILD_M16 — isa/instructions/x87-load-store.yaml:38 */
export const FILD_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fpu_integer_operand', [w.sext(64, w.load(16, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FILD_M32 — isa/instructions/x87-load-store.yaml:45 */
export const FILD_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fpu_integer_operand', [w.sext(64, w.load(32, o.addressSegment(), o.address()))])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FILD_M64 — isa/instructions/x87-load-store.yaml:52 */
export const FILD_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fpu_integer_operand', [w.load(64, o.addressSegment(), o.address())])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FBLD — isa/instructions/x87-load-store.yaml:59 */
export const FBLD: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_push', [w.call('fp_result', [w.const(16, 0), w.call('fp_from_bcd', [w.call('fpu_load_80', [o.addressSegment(), o.address()])])])]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FST_M32 — isa/instructions/x87-load-store.yaml:65 */
export const FST_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 4);
  const stored = w.let(48, w.call('fpu_single', []));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 32), w.const(1, 0)]), () => {
    w.store(32, o.addressSegment(), o.address(), w.slice(32, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FST_M64 — isa/instructions/x87-load-store.yaml:75 */
export const FST_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 8);
  const stored = w.let(80, w.call('fpu_double', []));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 64), w.const(1, 0)]), () => {
    w.store(64, o.addressSegment(), o.address(), w.slice(64, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FSTP_M32 — isa/instructions/x87-load-store.yaml:84 */
export const FSTP_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 4);
  const stored = w.let(48, w.call('fpu_single', []));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 32), w.const(1, 1)]), () => {
    w.store(32, o.addressSegment(), o.address(), w.slice(32, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FSTP_M64 — isa/instructions/x87-load-store.yaml:93 */
export const FSTP_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 8);
  const stored = w.let(80, w.call('fpu_double', []));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 64), w.const(1, 1)]), () => {
    w.store(64, o.addressSegment(), o.address(), w.slice(64, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FSTP_M80 — isa/instructions/x87-load-store.yaml:102 */
export const FSTP_M80: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 10);
  const stored = w.let(96, w.choose(96, w.call('fpu_empty', [w.const(3, 0)]), w.call('fpu_underflow', []), w.call('fp_result', [w.const(16, 0), w.call('fpu_value', [w.const(3, 0)])])));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 80), w.const(1, 1)]), () => {
    w.do(w.call('fpu_store_80', [o.addressSegment(), o.address(), w.slice(80, stored, 0)]));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIST_M16 — isa/instructions/x87-load-store.yaml:111 */
export const FIST_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 2);
  const stored = w.let(80, w.call('fpu_integer', [w.const(8, 0x10)]));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 64), w.const(1, 0)]), () => {
    w.store(16, o.addressSegment(), o.address(), w.slice(16, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FIST_M32 — isa/instructions/x87-load-store.yaml:120 */
export const FIST_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 4);
  const stored = w.let(80, w.call('fpu_integer', [w.const(8, 0x20)]));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 64), w.const(1, 0)]), () => {
    w.store(32, o.addressSegment(), o.address(), w.slice(32, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FISTP_M16 — isa/instructions/x87-load-store.yaml:129 */
export const FISTP_M16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 2);
  const stored = w.let(80, w.call('fpu_integer', [w.const(8, 0x10)]));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 64), w.const(1, 1)]), () => {
    w.store(16, o.addressSegment(), o.address(), w.slice(16, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FISTP_M32 — isa/instructions/x87-load-store.yaml:138 */
export const FISTP_M32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 4);
  const stored = w.let(80, w.call('fpu_integer', [w.const(8, 0x20)]));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 64), w.const(1, 1)]), () => {
    w.store(32, o.addressSegment(), o.address(), w.slice(32, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FISTP_M64 — isa/instructions/x87-load-store.yaml:147 */
export const FISTP_M64: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 8);
  const stored = w.let(80, w.call('fpu_integer', [w.const(8, 0x40)]));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 64), w.const(1, 1)]), () => {
    w.store(64, o.addressSegment(), o.address(), w.slice(64, stored, 0));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};

/** FBSTP — isa/instructions/x87-load-store.yaml:156 */
export const FBSTP: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.probe(o.addressSegment(), o.address(), 10);
  const stored = w.let(96, w.call('fpu_decimal', []));
  w.if(w.call('fpu_stores', [w.slice(16, stored, 80), w.const(1, 1)]), () => {
    w.do(w.call('fpu_store_80', [o.addressSegment(), o.address(), w.slice(80, stored, 0)]));
  });
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
  w.do(w.call('fpu_record_operand', [o.addressSegment(), o.address()]));
};
