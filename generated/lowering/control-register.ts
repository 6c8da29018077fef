// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** MOV_FROM_CR — isa/instructions/control-register.yaml:7 */
export const MOV_FROM_CR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(3, o.index(1), w.const(3, 4)), w.eq(32, w.slot('cr4_mask', 0, 32), w.const(32, 0))), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.call('read_control', [o.index(1)]));
};

/** MOV_TO_CR — isa/instructions/control-register.yaml:20 */
export const MOV_TO_CR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(3, o.index(0), w.const(3, 4)), w.eq(32, w.slot('cr4_mask', 0, 32), w.const(32, 0))), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const src = w.let(32, o.read(1));
  w.do(w.call('write_control', [o.index(0), src]));
};

/** MOV_FROM_DR — isa/instructions/control-register.yaml:32 */
export const MOV_FROM_DR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.slot('cr4', 3, 1), w.eq(3, w.and(3, o.index(1), w.const(3, 6)), w.const(3, 4))), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('check_general_detect', []));
  o.write(0, w.call('read_debug', [w.call('debug_register', [o.index(1)])]));
};

/** MOV_TO_DR — isa/instructions/control-register.yaml:47 */
export const MOV_TO_DR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.slot('cr4', 3, 1), w.eq(3, w.and(3, o.index(0), w.const(3, 6)), w.const(3, 4))), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const src = w.let(32, o.read(1));
  w.do(w.call('check_general_detect', []));
  w.do(w.call('write_debug', [w.call('debug_register', [o.index(0)]), src]));
};

/** MOV_FROM_TR — isa/instructions/control-register.yaml:62 */
export const MOV_FROM_TR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.ult(3, o.index(1), w.const(3, 6)), w.not(1, w.call('has_cache_test', []))), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.call('read_test', [o.index(1)]));
};

/** MOV_TO_TR — isa/instructions/control-register.yaml:74 */
export const MOV_TO_TR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.ult(3, o.index(0), w.const(3, 6)), w.not(1, w.call('has_cache_test', []))), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const src = w.let(32, o.read(1));
  w.do(w.call('write_test', [o.index(0), src]));
};
