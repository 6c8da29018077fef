// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** FNINIT — isa/instructions/x87-control.yaml:11 */
export const FNINIT: LoweringRule = (w) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.do(w.call('fpu_initialize', []));
};

/** FNCLEX — isa/instructions/x87-control.yaml:19 */
export const FNCLEX: LoweringRule = (w) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.setWholeSlot('fsw', w.and(16, w.slot('fsw', 0, 16), w.const(16, 0x7f00)));
  w.setWholeSlot('ignne', w.const(1, 0));
};

/** FNSTCW — isa/instructions/x87-control.yaml:27 */
export const FNSTCW: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.store(16, o.addressSegment(), o.address(), w.slot('fcw', 0, 16));
};

/** FLDCW — isa/instructions/x87-control.yaml:34 */
export const FLDCW: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_set_control', [w.load(16, o.addressSegment(), o.address())]));
};

/** FNSTSW — isa/instructions/x87-control.yaml:42 */
export const FNSTSW: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.store(16, o.addressSegment(), o.address(), w.slot('fsw', 0, 16));
};

/** FNSTSW_AX — isa/instructions/x87-control.yaml:49 */
export const FNSTSW_AX_16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  o.write(0, w.slot('fsw', 0, 16));
};

/** FNSTENV — isa/instructions/x87-control.yaml:57 */
export const FNSTENV_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.probe(o.addressSegment(), o.address(), 14);
  w.do(w.call('fpu_store_environment_16', [o.addressSegment(), o.address()]));
  w.setWholeSlot('fcw', w.or(16, w.slot('fcw', 0, 16), w.const(16, 0x3f)));
  w.do(w.call('fpu_set_status', [w.slot('fsw', 0, 16)]));
};

/** FNSTENV — isa/instructions/x87-control.yaml:57 */
export const FNSTENV_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.probe(o.addressSegment(), o.address(), 28);
  w.do(w.call('fpu_store_environment_32', [o.addressSegment(), o.address()]));
  w.setWholeSlot('fcw', w.or(16, w.slot('fcw', 0, 16), w.const(16, 0x3f)));
  w.do(w.call('fpu_set_status', [w.slot('fsw', 0, 16)]));
};

/** FLDENV — isa/instructions/x87-control.yaml:68 */
export const FLDENV_16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_load_environment_16', [o.addressSegment(), o.address()]));
};

/** FLDENV — isa/instructions/x87-control.yaml:68 */
export const FLDENV_32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_load_environment_32', [o.addressSegment(), o.address()]));
};

/** FNSAVE — isa/instructions/x87-control.yaml:77 */
export const FNSAVE_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.probe(o.addressSegment(), o.address(), 94);
  w.do(w.call('fpu_store_environment_16', [o.addressSegment(), o.address()]));
  w.do(w.call('fpu_store_registers', [o.addressSegment(), w.add(32, o.address(), w.const(32, 0xe))]));
  w.do(w.call('fpu_initialize', []));
};

/** FNSAVE — isa/instructions/x87-control.yaml:77 */
export const FNSAVE_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.probe(o.addressSegment(), o.address(), 108);
  w.do(w.call('fpu_store_environment_32', [o.addressSegment(), o.address()]));
  w.do(w.call('fpu_store_registers', [o.addressSegment(), w.add(32, o.address(), w.const(32, 0x1c))]));
  w.do(w.call('fpu_initialize', []));
};

/** FRSTOR — isa/instructions/x87-control.yaml:88 */
export const FRSTOR_16: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_load_state_16', [o.addressSegment(), o.address()]));
};

/** FRSTOR — isa/instructions/x87-control.yaml:88 */
export const FRSTOR_32: LoweringRule = (w, o) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
  w.do(w.call('fpu_load_state_32', [o.addressSegment(), o.address()]));
};

/** FNOP — isa/instructions/x87-control.yaml:96 */
export const FNOP: LoweringRule = (w) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
};

/** FNENI — isa/instructions/x87-control.yaml:104 */
export const FNENI: LoweringRule = (w) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
};

/** FNDISI — isa/instructions/x87-control.yaml:111 */
export const FNDISI: LoweringRule = (w) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
};

/** FNSETPM — isa/instructions/x87-control.yaml:118 */
export const FNSETPM: LoweringRule = (w) => {
  w.if(w.or(1, w.slot('cr0', 2, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
};
