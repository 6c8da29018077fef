// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** JMP — isa/instructions/control.yaml:7 */
export const JMP_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const to = w.let(32, target);
  w.do(w.call('check_jump', [to]));
  o.finish(to);
};

/** JMP — isa/instructions/control.yaml:7 */
export const JMP_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const to = w.let(32, target);
  w.do(w.call('check_jump', [to]));
  o.finish(to);
};

/** JMP — isa/instructions/control.yaml:7 */
export const JMP_16: LoweringRule = (w, o) => {
  const target = w.let(16, o.read(0));
  const to = w.let(32, w.zext(32, target));
  w.do(w.call('check_jump', [to]));
  o.finish(to);
};

/** CALL — isa/instructions/control.yaml:19 */
export const CALL_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const to = w.let(32, target);
  w.do(w.call('check_jump', [to]));
  w.do(w.call('push_16', [w.slice(16, o.next(), 0)]));
  o.finish(to);
};

/** CALL — isa/instructions/control.yaml:19 */
export const CALL_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const to = w.let(32, target);
  w.do(w.call('check_jump', [to]));
  w.do(w.call('push_32', [o.next()]));
  o.finish(to);
};

/** CALL — isa/instructions/control.yaml:19 */
export const CALL_16: LoweringRule = (w, o) => {
  const target = w.let(16, o.read(0));
  const to = w.let(32, w.zext(32, target));
  w.do(w.call('check_jump', [to]));
  w.do(w.call('push_16', [w.slice(16, o.next(), 0)]));
  o.finish(to);
};

/** RET — isa/instructions/control.yaml:31 */
export const RET_16: LoweringRule = (w, o) => {
  const to = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 0)])));
  w.do(w.call('check_jump', [to]));
  w.do(w.call('release', [w.const(32, 2)]));
  o.finish(to);
};

/** RET — isa/instructions/control.yaml:31 */
export const RET_32: LoweringRule = (w, o) => {
  const to = w.let(32, w.call('peek_32', [w.const(32, 0)]));
  w.do(w.call('check_jump', [to]));
  w.do(w.call('release', [w.const(32, 4)]));
  o.finish(to);
};

/** RET_I — isa/instructions/control.yaml:42 */
export const RET_I_16: LoweringRule = (w, o) => {
  const bytes = w.let(16, o.read(0));
  const to = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 0)])));
  w.do(w.call('check_jump', [to]));
  w.do(w.call('release', [w.add(32, w.zext(32, bytes), w.const(32, 2))]));
  o.finish(to);
};

/** RET_I — isa/instructions/control.yaml:42 */
export const RET_I_16_32: LoweringRule = (w, o) => {
  const bytes = w.let(16, o.read(0));
  const to = w.let(32, w.call('peek_32', [w.const(32, 0)]));
  w.do(w.call('check_jump', [to]));
  w.do(w.call('release', [w.add(32, w.zext(32, bytes), w.const(32, 4))]));
  o.finish(to);
};

/** JECXZ — isa/instructions/control.yaml:54 */
export const JECXZ_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.eq(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JECXZ — isa/instructions/control.yaml:54 */
export const JECXZ_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.eq(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** LOOP — isa/instructions/control.yaml:65 */
export const LOOP_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
  const taken = w.let(1, w.ne(32, count, w.const(32, 0)));
  w.if(taken, () => {
    w.do(w.call('check_jump', [target]));
  });
  w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
  w.if(taken, () => {
    o.finish(target);
  });
};

/** LOOP — isa/instructions/control.yaml:65 */
export const LOOP_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
  const taken = w.let(1, w.ne(32, count, w.const(32, 0)));
  w.if(taken, () => {
    w.do(w.call('check_jump', [target]));
  });
  w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
  w.if(taken, () => {
    o.finish(target);
  });
};

/** LOOPE — isa/instructions/control.yaml:76 */
export const LOOPE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
  const taken = w.let(1, w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')));
  w.if(taken, () => {
    w.do(w.call('check_jump', [target]));
  });
  w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
  w.if(taken, () => {
    o.finish(target);
  });
};

/** LOOPE — isa/instructions/control.yaml:76 */
export const LOOPE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
  const taken = w.let(1, w.and(1, w.ne(32, count, w.const(32, 0)), w.flag('ZF')));
  w.if(taken, () => {
    w.do(w.call('check_jump', [target]));
  });
  w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
  w.if(taken, () => {
    o.finish(target);
  });
};

/** LOOPNE — isa/instructions/control.yaml:88 */
export const LOOPNE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
  const taken = w.let(1, w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))));
  w.if(taken, () => {
    w.do(w.call('check_jump', [target]));
  });
  w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
  w.if(taken, () => {
    o.finish(target);
  });
};

/** LOOPNE — isa/instructions/control.yaml:88 */
export const LOOPNE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
  const taken = w.let(1, w.and(1, w.ne(32, count, w.const(32, 0)), w.not(1, w.flag('ZF'))));
  w.if(taken, () => {
    w.do(w.call('check_jump', [target]));
  });
  w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
  w.if(taken, () => {
    o.finish(target);
  });
};

/** UD1 — isa/instructions/control.yaml:100 */
export const UD1_16: LoweringRule = (w) => {
  w.raise(6); // #UD
};

/** UD1 — isa/instructions/control.yaml:100 */
export const UD1_32: LoweringRule = (w) => {
  w.raise(6); // #UD
};

/** UD2 — isa/instructions/control.yaml:107 */
export const UD2: LoweringRule = (w) => {
  w.raise(6); // #UD
};
