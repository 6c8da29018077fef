// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** HLT — isa/instructions/system.yaml:7 */
export const HLT: LoweringRule = (w) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.setWholeSlot('halted', w.const(1, 1));
};

/** FWAIT — isa/instructions/system.yaml:16 */
export const FWAIT: LoweringRule = (w) => {
  w.if(w.and(1, w.slot('cr0', 1, 1), w.slot('cr0', 3, 1)), () => {
    w.raise(7); // #NM
  });
  w.if(w.call('fpu_error', []), () => {
    w.raise(16); // #MF
  });
};

/** CLI — isa/instructions/system.yaml:27 */
export const CLI: LoweringRule = (w) => {
  w.if(w.and(1, w.ugt(2, w.slot('cpl', 0, 2), w.flag('IOPL')), w.not(1, w.call('virtual_interrupts', []))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ugt(2, w.slot('cpl', 0, 2), w.flag('IOPL')), () => {
    w.setFlag('VIF', w.const(1, 0));
  }, () => {
    w.setFlag('IF', w.const(1, 0));
  });
};

/** STI — isa/instructions/system.yaml:39 */
export const STI: LoweringRule = (w) => {
  w.if(w.and(1, w.ugt(2, w.slot('cpl', 0, 2), w.flag('IOPL')), w.not(1, w.call('virtual_interrupts', []))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.ugt(2, w.slot('cpl', 0, 2), w.flag('IOPL')), w.flag('VIP')), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ugt(2, w.slot('cpl', 0, 2), w.flag('IOPL')), () => {
    w.setFlag('VIF', w.const(1, 1));
  }, () => {
    w.if(w.not(1, w.flag('IF')), () => {
      w.setFlag('IF', w.const(1, 1));
      w.do(w.intrinsic('inhibit_interrupts', []));
    });
  });
};

/** PUSHF — isa/instructions/system.yaml:54 */
export const PUSHF_16: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), w.or(1, w.not(1, w.slot('cr4', 0, 1)), w.const(1, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('push_16', [w.slice(16, w.call('visible_flags', []), 0)]));
};

/** PUSHF — isa/instructions/system.yaml:54 */
export const PUSHF_32: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), w.const(1, 1)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('push_32', [w.call('visible_flags', [])]));
};

/** POPF — isa/instructions/system.yaml:64 */
export const POPF_16: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), w.or(1, w.not(1, w.slot('cr4', 0, 1)), w.const(1, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const image = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 0)])));
  w.if(w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), () => {
    w.do(w.call('check_virtual_flags', [image]));
    w.do(w.call('release', [w.const(32, 2)]));
    w.do(w.call('write_virtual_flags', [image]));
  }, () => {
    const mask = w.variable(32, w.const(32, 0x4dd5));
    w.if(w.ule(2, w.slot('cpl', 0, 2), w.flag('IOPL')), () => {
      w.assign(mask, w.or(32, mask, w.const(32, 0x200)));
    });
    w.if(w.eq(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
      w.assign(mask, w.or(32, mask, w.const(32, 0x3000)));
    });
    w.do(w.call('release', [w.const(32, 2)]));
    w.do(w.call('write_flags', [w.and(32, image, w.const(32, 0xfffeffff)), mask]));
  });
};

/** POPF — isa/instructions/system.yaml:64 */
export const POPF_32: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), w.const(1, 1)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const image = w.let(32, w.call('peek_32', [w.const(32, 0)]));
  w.if(w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), () => {
    w.do(w.call('check_virtual_flags', [image]));
    w.do(w.call('release', [w.const(32, 4)]));
    w.do(w.call('write_virtual_flags', [image]));
  }, () => {
    const mask = w.variable(32, w.const(32, 0x254dd5));
    w.if(w.ule(2, w.slot('cpl', 0, 2), w.flag('IOPL')), () => {
      w.assign(mask, w.or(32, mask, w.const(32, 0x200)));
    });
    w.if(w.eq(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
      w.assign(mask, w.or(32, mask, w.const(32, 0x3000)));
    });
    w.do(w.call('release', [w.const(32, 4)]));
    w.do(w.call('write_flags', [w.and(32, image, w.const(32, 0xfffeffff)), mask]));
  });
};

/** CLTS — isa/instructions/system.yaml:90 */
export const CLTS: LoweringRule = (w) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.setSlot('cr0', 3, 1, w.const(1, 0));
};

/** INVD — isa/instructions/system.yaml:99 */
export const INVD: LoweringRule = (w) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.intrinsic('cache_flush', []));
};

/** WBINVD — isa/instructions/system.yaml:108 */
export const WBINVD: LoweringRule = (w) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.intrinsic('cache_flush', []));
};

/** INVLPG — isa/instructions/system.yaml:117 */
export const INVLPG: LoweringRule = (w, o) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.intrinsic('flush_translation', [w.add(32, w.segment('base', o.addressSegment()), o.address())]));
};

/** RDMSR — isa/instructions/system.yaml:127 */
export const RDMSR: LoweringRule = (w) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const value = w.let(64, w.call('read_msr', [w.slot('ecx', 0, 32)]));
  w.setSlot('eax', 0, 32, w.slice(32, value, 0));
  w.setSlot('edx', 0, 32, w.slice(32, value, 32));
};

/** WRMSR — isa/instructions/system.yaml:138 */
export const WRMSR: LoweringRule = (w) => {
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.do(w.call('write_msr', [w.slot('ecx', 0, 32), w.concat(w.slot('edx', 0, 32), w.slot('eax', 0, 32))]));
};

/** RDTSC — isa/instructions/system.yaml:147 */
export const RDTSC: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.and(1, w.slot('cr4', 2, 1), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const ticks = w.let(64, w.call('time_stamp_counter', []));
  w.setSlot('eax', 0, 32, w.slice(32, ticks, 0));
  w.setSlot('edx', 0, 32, w.slice(32, ticks, 32));
};

/** RDPMC — isa/instructions/system.yaml:158 */
export const RDPMC: LoweringRule = (w) => {
  w.if(w.and(1, w.not(1, w.slot('cr4', 8, 1)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ugt(32, w.slot('ecx', 0, 32), w.const(32, 1)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.setSlot('eax', 0, 32, w.const(32, 0));
  w.setSlot('edx', 0, 32, w.const(32, 0));
};

/** CPUID — isa/instructions/system.yaml:171 */
export const CPUID: LoweringRule = (w) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const leaf = w.let(32, w.slot('eax', 0, 32));
  w.setSlot('eax', 0, 32, w.intrinsic('cpuid', [leaf, w.const(2, 0)]));
  w.setSlot('ebx', 0, 32, w.intrinsic('cpuid', [leaf, w.const(2, 1)]));
  w.setSlot('ecx', 0, 32, w.intrinsic('cpuid', [leaf, w.const(2, 2)]));
  w.setSlot('edx', 0, 32, w.intrinsic('cpuid', [leaf, w.const(2, 3)]));
};

/** RSM — isa/instructions/system.yaml:183 */
export const RSM: LoweringRule = (w) => {
  w.raise(6); // #UD
};

/** SYSENTER — isa/instructions/system.yaml:190 */
export const SYSENTER: LoweringRule = (w, o) => {
  w.if(w.and(1, w.eq(32, w.slot('model', 0, 32), w.const(32, 3)), w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.or(1, w.not(1, w.slot('cr0', 0, 1)), w.eq(32, w.and(32, w.slot('sysenter_cs', 0, 32), w.const(32, 0xfffc)), w.const(32, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const code = w.let(16, w.and(16, w.slot('sysenter_cs', 0, 16), w.const(16, 0xfffc)));
  w.setFlag('VM', w.const(1, 0));
  w.setFlag('IF', w.const(1, 0));
  w.setFlag('RF', w.const(1, 0));
  w.setSegment(w.const(3, 1), code, w.const(32, 0), w.const(32, 0xffffffff), w.const(16, 0xcf9b));
  w.setSegment(w.const(3, 2), w.add(16, code, w.const(16, 8)), w.const(32, 0), w.const(32, 0xffffffff), w.const(16, 0xcf93));
  w.setWholeSlot('cpl', w.const(2, 0));
  w.setSlot('esp', 0, 32, w.slot('sysenter_esp', 0, 32));
  o.finish(w.slot('sysenter_eip', 0, 32));
};

/** SYSEXIT — isa/instructions/system.yaml:208 */
export const SYSEXIT: LoweringRule = (w, o) => {
  w.if(w.or(1, w.not(1, w.slot('cr0', 0, 1)), w.eq(32, w.and(32, w.slot('sysenter_cs', 0, 32), w.const(32, 0xfffc)), w.const(32, 0))), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ne(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const code = w.let(16, w.and(16, w.slot('sysenter_cs', 0, 16), w.const(16, 0xfffc)));
  w.setSegment(w.const(3, 1), w.or(16, w.add(16, code, w.const(16, 0x10)), w.const(16, 3)), w.const(32, 0), w.const(32, 0xffffffff), w.const(16, 0xcffb));
  w.setSegment(w.const(3, 2), w.or(16, w.add(16, code, w.const(16, 0x18)), w.const(16, 3)), w.const(32, 0), w.const(32, 0xffffffff), w.const(16, 0xcff3));
  w.setWholeSlot('cpl', w.const(2, 3));
  w.setSlot('esp', 0, 32, w.slot('ecx', 0, 32));
  o.finish(w.slot('edx', 0, 32));
};
