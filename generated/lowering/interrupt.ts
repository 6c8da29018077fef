// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** INT3 — isa/instructions/interrupt.yaml:5 */
export const INT3: LoweringRule = (w, o) => {
  w.do(w.call('deliver_from', [w.const(8, 3), w.const(32, 0), w.const(1, 0), w.const(1, 1), w.const(1, 0), o.next()]));
};

/** INT — isa/instructions/interrupt.yaml:12 */
export const INT_8: LoweringRule = (w, o) => {
  const vector = w.let(8, o.read(0));
  w.do(w.call('software_interrupt', [vector, o.next()]));
};

/** INTO — isa/instructions/interrupt.yaml:19 */
export const INTO: LoweringRule = (w, o) => {
  w.if(w.flag('OF'), () => {
    w.do(w.call('deliver_from', [w.const(8, 4), w.const(32, 0), w.const(1, 0), w.const(1, 1), w.const(1, 0), o.next()]));
  });
};

/** INT1 — isa/instructions/interrupt.yaml:28 */
export const INT1: LoweringRule = (w, o) => {
  w.do(w.call('deliver_from', [w.const(8, 1), w.const(32, 0), w.const(1, 0), w.const(1, 0), w.const(1, 0), o.next()]));
};

/** BOUND — isa/instructions/interrupt.yaml:36 */
export const BOUND_16: LoweringRule = (w, o) => {
  const value = w.let(16, o.read(0));
  const lower = w.let(16, w.load(16, o.addressSegment(), o.address()));
  const upper = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask())));
  w.if(w.or(1, w.slt(16, value, lower), w.sgt(16, value, upper)), () => {
    w.raise(5); // #BR
  });
};

/** BOUND — isa/instructions/interrupt.yaml:36 */
export const BOUND_32: LoweringRule = (w, o) => {
  const value = w.let(32, o.read(0));
  const lower = w.let(32, w.load(32, o.addressSegment(), o.address()));
  const upper = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 4)), o.addressMask())));
  w.if(w.or(1, w.slt(32, value, lower), w.sgt(32, value, upper)), () => {
    w.raise(5); // #BR
  });
};

/** IRET — isa/instructions/interrupt.yaml:47 */
export const IRET_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), w.or(1, w.not(1, w.slot('cr4', 0, 1)), w.const(1, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('iret_16', [o.next()]));
};

/** IRET — isa/instructions/interrupt.yaml:47 */
export const IRET_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), w.const(1, 1)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('iret_32', [o.next()]));
};
