// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** MOV_FROM_SREG — isa/instructions/segment.yaml:14 */
export const MOV_FROM_SREG_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.segment('selector', o.index(1)));
};

/** MOV_FROM_SREG — isa/instructions/segment.yaml:14 */
export const MOV_FROM_SREG_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.zext(32, w.segment('selector', o.index(1))));
};

/** MOV_FROM_SREG — isa/instructions/segment.yaml:14 */
export const MOV_FROM_SREG_16__2: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.segment('selector', o.index(1)));
};

/** MOV_TO_SREG — isa/instructions/segment.yaml:24 */
export const MOV_TO_SREG_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.or(1, w.eq(3, o.index(0), w.const(3, 1)), w.ugt(3, o.index(0), w.const(3, 5))), () => {
    w.raise(6); // #UD
  });
  const src = w.let(16, o.read(1));
  w.do(w.call('load_segment_register', [o.index(0), src]));
  w.if(w.eq(3, o.index(0), w.const(3, 2)), () => {
    w.do(w.intrinsic('inhibit_interrupts', []));
    w.setSlot('inhibit_debug', 0, 32, w.slot('inhibit', 0, 32));
  });
};

/** PUSH_SREG — isa/instructions/segment.yaml:37 */
export const PUSH_SREG_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('push_16', [w.segment('selector', o.index(0))]));
};

/** PUSH_SREG — isa/instructions/segment.yaml:37 */
export const PUSH_SREG_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('push_32', [w.zext(32, w.segment('selector', o.index(0)))]));
};

/** POP_SREG — isa/instructions/segment.yaml:51 */
export const POP_SREG_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const chosen = w.let(16, w.call('peek_16', [w.const(32, 0)]));
  const top = w.let(32, w.call('moved_esp', [w.const(32, 2)]));
  w.do(w.call('load_segment_register', [o.index(0), chosen]));
  w.setSlot('esp', 0, 32, top);
  w.if(w.eq(3, o.index(0), w.const(3, 2)), () => {
    w.do(w.intrinsic('inhibit_interrupts', []));
    w.setSlot('inhibit_debug', 0, 32, w.slot('inhibit', 0, 32));
  });
};

/** POP_SREG — isa/instructions/segment.yaml:51 */
export const POP_SREG_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const chosen = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 0)]), 0));
  const top = w.let(32, w.call('moved_esp', [w.const(32, 4)]));
  w.do(w.call('load_segment_register', [o.index(0), chosen]));
  w.setSlot('esp', 0, 32, top);
  w.if(w.eq(3, o.index(0), w.const(3, 2)), () => {
    w.do(w.intrinsic('inhibit_interrupts', []));
    w.setSlot('inhibit_debug', 0, 32, w.slot('inhibit', 0, 32));
  });
};

/** LES — isa/instructions/segment.yaml:71 */
export const LES_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(16, w.load(16, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 0), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask()))]));
  o.write(0, offset);
};

/** LES — isa/instructions/segment.yaml:71 */
export const LES_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(32, w.load(32, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 0), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask()))]));
  o.write(0, offset);
};

/** LDS — isa/instructions/segment.yaml:80 */
export const LDS_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(16, w.load(16, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 3), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask()))]));
  o.write(0, offset);
};

/** LDS — isa/instructions/segment.yaml:80 */
export const LDS_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(32, w.load(32, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 3), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask()))]));
  o.write(0, offset);
};

/** LSS — isa/instructions/segment.yaml:89 */
export const LSS_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(16, w.load(16, o.addressSegment(), o.address()));
  w.do(w.call('load_stack_segment', [w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask()))]));
  o.write(0, offset);
};

/** LSS — isa/instructions/segment.yaml:89 */
export const LSS_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(32, w.load(32, o.addressSegment(), o.address()));
  w.do(w.call('load_stack_segment', [w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask()))]));
  o.write(0, offset);
};

/** LFS — isa/instructions/segment.yaml:98 */
export const LFS_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(16, w.load(16, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 4), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask()))]));
  o.write(0, offset);
};

/** LFS — isa/instructions/segment.yaml:98 */
export const LFS_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(32, w.load(32, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 4), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask()))]));
  o.write(0, offset);
};

/** LGS — isa/instructions/segment.yaml:107 */
export const LGS_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(16, w.load(16, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 5), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask()))]));
  o.write(0, offset);
};

/** LGS — isa/instructions/segment.yaml:107 */
export const LGS_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const offset = w.let(32, w.load(32, o.addressSegment(), o.address()));
  w.do(w.call('load_data_segment', [w.const(3, 5), w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask()))]));
  o.write(0, offset);
};
