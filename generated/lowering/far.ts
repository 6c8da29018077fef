// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** JMP_FAR — isa/instructions/far.yaml:5 */
export const JMP_FAR_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('jump_far', [o.farSelector(0), o.farOffset(0), o.next()]));
};

/** JMP_FAR — isa/instructions/far.yaml:5 */
export const JMP_FAR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('jump_far', [o.farSelector(0), o.farOffset(0), o.next()]));
};

/** JMP_FAR_M — isa/instructions/far.yaml:14 */
export const JMP_FAR_M_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(16, w.load(16, o.addressSegment(), o.address()));
  const chosen = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask())));
  w.do(w.call('jump_far', [chosen, w.zext(32, offset), o.next()]));
};

/** JMP_FAR_M — isa/instructions/far.yaml:14 */
export const JMP_FAR_M_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(32, w.load(32, o.addressSegment(), o.address()));
  const chosen = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask())));
  w.do(w.call('jump_far', [chosen, offset, o.next()]));
};

/** CALL_FAR — isa/instructions/far.yaml:25 */
export const CALL_FAR_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('call_far_16', [o.farSelector(0), o.farOffset(0), o.next()]));
};

/** CALL_FAR — isa/instructions/far.yaml:25 */
export const CALL_FAR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('call_far_32', [o.farSelector(0), o.farOffset(0), o.next()]));
};

/** CALL_FAR_M — isa/instructions/far.yaml:37 */
export const CALL_FAR_M_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(16, w.load(16, o.addressSegment(), o.address()));
  const chosen = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask())));
  w.do(w.call('call_far_16', [chosen, w.zext(32, offset), o.next()]));
};

/** CALL_FAR_M — isa/instructions/far.yaml:37 */
export const CALL_FAR_M_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(32, w.load(32, o.addressSegment(), o.address()));
  const chosen = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask())));
  w.do(w.call('call_far_32', [chosen, offset, o.next()]));
};

/** RET_FAR — isa/instructions/far.yaml:50 */
export const RET_FAR_16: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('return_far_16', [w.const(32, 0)]));
};

/** RET_FAR — isa/instructions/far.yaml:50 */
export const RET_FAR_32: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('return_far_32', [w.const(32, 0)]));
};

/** RET_FAR_I — isa/instructions/far.yaml:59 */
export const RET_FAR_I_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const bytes = w.let(16, o.read(0));
  w.do(w.call('return_far_16', [w.zext(32, bytes)]));
};

/** RET_FAR_I — isa/instructions/far.yaml:59 */
export const RET_FAR_I_16_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const bytes = w.let(16, o.read(0));
  w.do(w.call('return_far_32', [w.zext(32, bytes)]));
};
