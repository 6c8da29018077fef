// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** F2XM1 — isa/instructions/x87-transcendental.yaml:12 */
export const F2XM1: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
    w.assign(result, w.call('fp_f2xm1', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FYL2X — isa/instructions/x87-transcendental.yaml:21 */
export const FYL2X: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.and(1, w.not(1, w.call('fpu_empty', [w.const(3, 0)])), w.not(1, w.call('fpu_empty', [w.const(3, 1)]))), () => {
    w.assign(result, w.call('fp_fyl2x', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_value', [w.const(3, 1)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish', [result, w.const(3, 1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FYL2XP1 — isa/instructions/x87-transcendental.yaml:29 */
export const FYL2XP1: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.and(1, w.not(1, w.call('fpu_empty', [w.const(3, 0)])), w.not(1, w.call('fpu_empty', [w.const(3, 1)]))), () => {
    w.assign(result, w.call('fp_fyl2xp1', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_value', [w.const(3, 1)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish', [result, w.const(3, 1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FPATAN — isa/instructions/x87-transcendental.yaml:37 */
export const FPATAN: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.and(1, w.not(1, w.call('fpu_empty', [w.const(3, 0)])), w.not(1, w.call('fpu_empty', [w.const(3, 1)]))), () => {
    w.assign(result, w.call('fp_arctangent', [w.call('fpu_value', [w.const(3, 1)]), w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish', [result, w.const(3, 1), w.const(1, 1)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FPTAN — isa/instructions/x87-transcendental.yaml:45 */
export const FPTAN: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const first = w.variable(96, w.call('fpu_pair_fault', []));
  const pushed = w.variable(96, first);
  w.if(w.call('fpu_pair_ready', []), () => {
    w.assign(first, w.call('fp_tangent', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
    w.assign(pushed, w.choose(96, w.call('fp_is_nan', [w.slice(80, first, 0)]), first, w.call('fp_result', [w.const(16, 0), w.const(80, 0x3fff8000000000000000n)])));
  });
  w.do(w.call('fpu_finish_pair', [first, pushed, w.const(16, 0x600)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSIN — isa/instructions/x87-transcendental.yaml:58 */
export const FSIN: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
    w.assign(result, w.call('fp_sine', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish_partial', [result, w.const(16, 0x600)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FCOS — isa/instructions/x87-transcendental.yaml:66 */
export const FCOS: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const result = w.variable(96, w.call('fpu_underflow', []));
  w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
    w.assign(result, w.call('fp_cosine', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish_partial', [result, w.const(16, 0x600)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};

/** FSINCOS — isa/instructions/x87-transcendental.yaml:74 */
export const FSINCOS: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  const first = w.variable(96, w.call('fpu_pair_fault', []));
  const second = w.variable(96, first);
  w.if(w.call('fpu_pair_ready', []), () => {
    w.assign(first, w.call('fp_sine', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
    w.assign(second, w.call('fp_cosine', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
  });
  w.do(w.call('fpu_finish_pair', [first, second, w.const(16, 0x600)]));
  w.do(w.call('fpu_record', [o.start(), o.opcode()]));
};
