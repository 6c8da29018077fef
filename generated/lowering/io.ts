// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** IN — isa/instructions/io.yaml:8 */
export const IN_8: LoweringRule = (w, o) => {
  const port = w.let(8, o.read(1));
  w.do(w.call('check_io', [w.zext(16, port), w.const(32, 1)]));
  o.write(0, w.call('port_input_8', [w.zext(16, port)]));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_16_8: LoweringRule = (w, o) => {
  const port = w.let(8, o.read(1));
  w.do(w.call('check_io', [w.zext(16, port), w.const(32, 2)]));
  o.write(0, w.call('port_input_16', [w.zext(16, port)]));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_32_8: LoweringRule = (w, o) => {
  const port = w.let(8, o.read(1));
  w.do(w.call('check_io', [w.zext(16, port), w.const(32, 4)]));
  o.write(0, w.call('port_input_32', [w.zext(16, port)]));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_8_16: LoweringRule = (w, o) => {
  const port = w.let(16, o.read(1));
  w.do(w.call('check_io', [port, w.const(32, 1)]));
  o.write(0, w.call('port_input_8', [port]));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_16: LoweringRule = (w, o) => {
  const port = w.let(16, o.read(1));
  w.do(w.call('check_io', [port, w.const(32, 2)]));
  o.write(0, w.call('port_input_16', [port]));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_32_16: LoweringRule = (w, o) => {
  const port = w.let(16, o.read(1));
  w.do(w.call('check_io', [port, w.const(32, 4)]));
  o.write(0, w.call('port_input_32', [port]));
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_8: LoweringRule = (w, o) => {
  const port = w.let(8, o.read(0));
  const src = w.let(8, o.read(1));
  w.do(w.call('port_output_8', [w.zext(16, port), src]));
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_8_16: LoweringRule = (w, o) => {
  const port = w.let(8, o.read(0));
  const src = w.let(16, o.read(1));
  w.do(w.call('port_output_16', [w.zext(16, port), src]));
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_8_32: LoweringRule = (w, o) => {
  const port = w.let(8, o.read(0));
  const src = w.let(32, o.read(1));
  w.do(w.call('port_output_32', [w.zext(16, port), src]));
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_16_8: LoweringRule = (w, o) => {
  const port = w.let(16, o.read(0));
  const src = w.let(8, o.read(1));
  w.do(w.call('port_output_8', [port, src]));
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_16: LoweringRule = (w, o) => {
  const port = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  w.do(w.call('port_output_16', [port, src]));
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_16_32: LoweringRule = (w, o) => {
  const port = w.let(16, o.read(0));
  const src = w.let(32, o.read(1));
  w.do(w.call('port_output_32', [port, src]));
};

/** INSB — isa/instructions/io.yaml:33 */
export const INSB: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 1)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.probe(w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), 1);
  w.store(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.call('port_input_8', [w.slot('edx', 0, 16)]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
};

/** INSB — isa/instructions/io.yaml:33 */
export const INSB_rep: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 1)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.probe(w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), 1);
    w.store(8, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.call('port_input_8', [w.slot('edx', 0, 16)]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_16: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 2)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.probe(w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), 2);
  w.store(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.call('port_input_16', [w.slot('edx', 0, 16)]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_16_rep: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 2)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.probe(w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), 2);
    w.store(16, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.call('port_input_16', [w.slot('edx', 0, 16)]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_32: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 4)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.probe(w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), 4);
  w.store(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.call('port_input_32', [w.slot('edx', 0, 16)]));
  w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_32_rep: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 4)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    w.probe(w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), 4);
    w.store(32, w.const(3, 0), w.and(32, w.slot('edi', 0, 32), o.addressMask()), w.call('port_input_32', [w.slot('edx', 0, 16)]));
    w.setSlot('edi', 0, 32, w.call('step', [w.slot('edi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** OUTSB — isa/instructions/io.yaml:56 */
export const OUTSB: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 1)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const value = w.let(8, w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  w.do(w.call('observe_port', [w.slot('edx', 0, 16), w.const(32, 1)]));
  w.do(w.intrinsic('port_write', [w.slot('edx', 0, 16), w.const(3, 1), w.zext(32, value)]));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
};

/** OUTSB — isa/instructions/io.yaml:56 */
export const OUTSB_rep: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 1)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const value = w.let(8, w.load(8, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    w.do(w.call('observe_port', [w.slot('edx', 0, 16), w.const(32, 1)]));
    w.do(w.intrinsic('port_write', [w.slot('edx', 0, 16), w.const(3, 1), w.zext(32, value)]));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 1), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_16: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 2)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const value = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  w.do(w.call('observe_port', [w.slot('edx', 0, 16), w.const(32, 2)]));
  w.do(w.intrinsic('port_write', [w.slot('edx', 0, 16), w.const(3, 2), w.zext(32, value)]));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_16_rep: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 2)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const value = w.let(16, w.load(16, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    w.do(w.call('observe_port', [w.slot('edx', 0, 16), w.const(32, 2)]));
    w.do(w.intrinsic('port_write', [w.slot('edx', 0, 16), w.const(3, 2), w.zext(32, value)]));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 2), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_32: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 4)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  const value = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
  w.do(w.call('observe_port', [w.slot('edx', 0, 16), w.const(32, 4)]));
  w.do(w.intrinsic('port_write', [w.slot('edx', 0, 16), w.const(3, 4), value]));
  w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_32_rep: LoweringRule = (w, o) => {
  w.if(w.not(1, w.call('io_permitted', [w.slot('edx', 0, 16), w.const(32, 4)])), () => {
    w.raise(13, w.const(32, 0)); // #GP
  });
  w.if(w.ne(32, w.and(32, w.slot('ecx', 0, 32), o.addressMask()), w.const(32, 0)), () => {
    const value = w.let(32, w.load(32, o.addressSegment(), w.and(32, w.slot('esi', 0, 32), o.addressMask())));
    w.do(w.call('observe_port', [w.slot('edx', 0, 16), w.const(32, 4)]));
    w.do(w.intrinsic('port_write', [w.slot('edx', 0, 16), w.const(3, 4), value]));
    w.setSlot('esi', 0, 32, w.call('step', [w.slot('esi', 0, 32), w.const(32, 4), o.addressMask()]));
    const count = w.let(32, w.and(32, w.sub(32, w.slot('ecx', 0, 32), w.const(32, 1)), o.addressMask()));
    w.setSlot('ecx', 0, 32, w.or(32, w.and(32, w.slot('ecx', 0, 32), w.not(32, o.addressMask())), count));
    w.if(w.ne(32, count, w.const(32, 0)), () => {
      o.finish(o.start());
    });
  });
};
