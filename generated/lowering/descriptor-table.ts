// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** SGDT — isa/instructions/descriptor-table.yaml:7 */
export const SGDT: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const second = w.let(32, w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask()));
  w.probe(o.addressSegment(), o.address(), 2);
  w.probe(o.addressSegment(), second, 4);
  w.store(16, o.addressSegment(), o.address(), w.slot('gdtr.limit', 0, 16));
  w.store(32, o.addressSegment(), second, w.slot('gdtr.base', 0, 32));
};

/** SIDT — isa/instructions/descriptor-table.yaml:21 */
export const SIDT: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const second = w.let(32, w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask()));
  w.probe(o.addressSegment(), o.address(), 2);
  w.probe(o.addressSegment(), second, 4);
  w.store(16, o.addressSegment(), o.address(), w.slot('idtr.limit', 0, 16));
  w.store(32, o.addressSegment(), second, w.slot('idtr.base', 0, 32));
};

/** LGDT — isa/instructions/descriptor-table.yaml:35 */
export const LGDT_16: LoweringRule = (w, o) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const mask = w.let(32, w.const(32, 0xffffff));
  const size = w.let(16, w.load(16, o.addressSegment(), o.address()));
  const address = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask())));
  w.setWholeSlot('gdtr.limit', size);
  w.setSlot('gdtr.base', 0, 32, w.and(32, address, mask));
};

/** LGDT — isa/instructions/descriptor-table.yaml:35 */
export const LGDT_32: LoweringRule = (w, o) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const mask = w.let(32, w.const(32, 0xffffffff));
  const size = w.let(16, w.load(16, o.addressSegment(), o.address()));
  const address = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask())));
  w.setWholeSlot('gdtr.limit', size);
  w.setSlot('gdtr.base', 0, 32, w.and(32, address, mask));
};

/** LIDT — isa/instructions/descriptor-table.yaml:48 */
export const LIDT_16: LoweringRule = (w, o) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const mask = w.let(32, w.const(32, 0xffffff));
  const size = w.let(16, w.load(16, o.addressSegment(), o.address()));
  const address = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask())));
  w.setWholeSlot('idtr.limit', size);
  w.setSlot('idtr.base', 0, 32, w.and(32, address, mask));
};

/** LIDT — isa/instructions/descriptor-table.yaml:48 */
export const LIDT_32: LoweringRule = (w, o) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const mask = w.let(32, w.const(32, 0xffffffff));
  const size = w.let(16, w.load(16, o.addressSegment(), o.address()));
  const address = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.add(32, o.address(), w.const(32, 2)), o.addressMask())));
  w.setWholeSlot('idtr.limit', size);
  w.setSlot('idtr.base', 0, 32, w.and(32, address, mask));
};

/** SLDT — isa/instructions/descriptor-table.yaml:61 */
export const SLDT_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.slot('ldtr.selector', 0, 16));
};

/** SLDT — isa/instructions/descriptor-table.yaml:61 */
export const SLDT_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.zext(32, w.slot('ldtr.selector', 0, 16)));
};

/** SLDT — isa/instructions/descriptor-table.yaml:61 */
export const SLDT_16__2: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.slot('ldtr.selector', 0, 16));
};

/** STR — isa/instructions/descriptor-table.yaml:74 */
export const STR_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.slot('tr.selector', 0, 16));
};

/** STR — isa/instructions/descriptor-table.yaml:74 */
export const STR_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.zext(32, w.slot('tr.selector', 0, 16)));
};

/** STR — isa/instructions/descriptor-table.yaml:74 */
export const STR_16__2: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.slot('tr.selector', 0, 16));
};

/** LLDT — isa/instructions/descriptor-table.yaml:87 */
export const LLDT_16: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const src = w.let(16, o.read(0));
  w.do(w.call('load_local_table', [src]));
};

/** LTR — isa/instructions/descriptor-table.yaml:98 */
export const LTR_16: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const src = w.let(16, o.read(0));
  w.do(w.call('load_task_register', [src]));
};

/** SMSW — isa/instructions/descriptor-table.yaml:109 */
export const SMSW_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.slot('cr0', 0, 16));
};

/** SMSW — isa/instructions/descriptor-table.yaml:109 */
export const SMSW_32: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.slot('cr0', 0, 32));
};

/** SMSW — isa/instructions/descriptor-table.yaml:109 */
export const SMSW_16__2: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.slot('cr4', 11, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  o.write(0, w.slot('cr0', 0, 16));
};

/** LMSW — isa/instructions/descriptor-table.yaml:119 */
export const LMSW_16: LoweringRule = (w, o) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const src = w.let(16, o.read(0));
  w.setSlot('cr0', 0, 32, w.or(32, w.and(32, w.slot('cr0', 0, 32), w.const(32, 0xfffffff1)), w.zext(32, w.and(16, src, w.const(16, 0xf)))));
};

/** LAR — isa/instructions/descriptor-table.yaml:128 */
export const LAR_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  const src = w.let(16, o.read(1));
  const descriptor = w.let(64, w.call('visible_descriptor', [src]));
  w.if(w.call('descriptor_type_in', [descriptor, w.const(16, 0x1a3e)]), () => {
    o.write(0, w.slice(16, w.and(32, w.slice(32, descriptor, 32), w.const(32, 0xffff00)), 0));
    w.setFlag('ZF', w.const(1, 1));
  }, () => {
    w.setFlag('ZF', w.const(1, 0));
  });
};

/** LAR — isa/instructions/descriptor-table.yaml:128 */
export const LAR_32_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  const src = w.let(16, o.read(1));
  const descriptor = w.let(64, w.call('visible_descriptor', [src]));
  w.if(w.call('descriptor_type_in', [descriptor, w.const(16, 0x1a3e)]), () => {
    o.write(0, w.and(32, w.slice(32, descriptor, 32), w.const(32, 0xffff00)));
    w.setFlag('ZF', w.const(1, 1));
  }, () => {
    w.setFlag('ZF', w.const(1, 0));
  });
};

/** LSL — isa/instructions/descriptor-table.yaml:143 */
export const LSL_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  const src = w.let(16, o.read(1));
  const descriptor = w.let(64, w.call('visible_descriptor', [src]));
  w.if(w.call('descriptor_type_in', [descriptor, w.const(16, 0xa0e)]), () => {
    o.write(0, w.slice(16, w.call('descriptor_limit', [descriptor]), 0));
    w.setFlag('ZF', w.const(1, 1));
  }, () => {
    w.setFlag('ZF', w.const(1, 0));
  });
};

/** LSL — isa/instructions/descriptor-table.yaml:143 */
export const LSL_32_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  const src = w.let(16, o.read(1));
  const descriptor = w.let(64, w.call('visible_descriptor', [src]));
  w.if(w.call('descriptor_type_in', [descriptor, w.const(16, 0xa0e)]), () => {
    o.write(0, w.call('descriptor_limit', [descriptor]));
    w.setFlag('ZF', w.const(1, 1));
  }, () => {
    w.setFlag('ZF', w.const(1, 0));
  });
};

/** VERR — isa/instructions/descriptor-table.yaml:158 */
export const VERR_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  const src = w.let(16, o.read(0));
  const access = w.let(16, w.call('descriptor_rights', [w.call('visible_descriptor', [src])]));
  w.setFlag('ZF', w.and(1, w.ne(16, w.and(16, access, w.const(16, 0x10)), w.const(16, 0)), w.ne(16, w.and(16, access, w.const(16, 0xa)), w.const(16, 8))));
};

/** VERW — isa/instructions/descriptor-table.yaml:168 */
export const VERW_16: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  const src = w.let(16, o.read(0));
  const access = w.let(16, w.call('descriptor_rights', [w.call('visible_descriptor', [src])]));
  w.setFlag('ZF', w.eq(16, w.and(16, access, w.const(16, 0x1a)), w.const(16, 0x12)));
};

/** ARPL — isa/instructions/descriptor-table.yaml:177 */
export const ARPL_16: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('protected_mode', [])), () => {
    w.raise(6); // #UD
  });
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  w.if(w.ult(16, w.and(16, dst, w.const(16, 3)), w.and(16, src, w.const(16, 3))), () => {
    o.write(0, w.or(16, w.and(16, dst, w.const(16, 0xfffc)), w.and(16, src, w.const(16, 3))));
    w.setFlag('ZF', w.const(1, 1));
  }, () => {
    w.setFlag('ZF', w.const(1, 0));
  });
};
