// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** ROL — isa/instructions/shift.yaml:23 */
export const ROL_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(8, w.rotl(8, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, r, 0));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(8, r, dst), 7));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** ROL — isa/instructions/shift.yaml:23 */
export const ROL_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.rotl(16, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, r, 0));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** ROL — isa/instructions/shift.yaml:23 */
export const ROL_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.rotl(32, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, r, 0));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** ROR — isa/instructions/shift.yaml:37 */
export const ROR_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(8, w.rotr(8, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, r, 7));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(8, r, dst), 7));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** ROR — isa/instructions/shift.yaml:37 */
export const ROR_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.rotr(16, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, r, 15));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** ROR — isa/instructions/shift.yaml:37 */
export const ROR_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.rotr(32, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, r, 31));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** RCL — isa/instructions/shift.yaml:51 */
export const RCL_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const ring = w.let(9, w.rotl(9, w.concat(w.flag('CF'), dst), n));
  const r = w.let(8, w.slice(8, ring, 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, ring, 8));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(8, r, dst), 7));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** RCL — isa/instructions/shift.yaml:51 */
export const RCL_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const ring = w.let(17, w.rotl(17, w.concat(w.flag('CF'), dst), n));
  const r = w.let(16, w.slice(16, ring, 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, ring, 16));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** RCL — isa/instructions/shift.yaml:51 */
export const RCL_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const ring = w.let(33, w.rotl(33, w.concat(w.flag('CF'), dst), n));
  const r = w.let(32, w.slice(32, ring, 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, ring, 32));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** RCR — isa/instructions/shift.yaml:66 */
export const RCR_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const ring = w.let(9, w.rotr(9, w.concat(w.flag('CF'), dst), n));
  const r = w.let(8, w.slice(8, ring, 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, ring, 8));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(8, r, dst), 7));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** RCR — isa/instructions/shift.yaml:66 */
export const RCR_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const ring = w.let(17, w.rotr(17, w.concat(w.flag('CF'), dst), n));
  const r = w.let(16, w.slice(16, ring, 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, ring, 16));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** RCR — isa/instructions/shift.yaml:66 */
export const RCR_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const ring = w.let(33, w.rotr(33, w.concat(w.flag('CF'), dst), n));
  const r = w.let(32, w.slice(32, ring, 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    w.setFlag('CF', w.slice(1, ring, 32));
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHL — isa/instructions/shift.yaml:81 */
export const SHL_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(8, w.shl(8, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_3237 = w.let(1, w.slice(1, w.shl(8, dst, w.sub(8, n, w.const(8, 1))), 7));
    w.setFlag('CF', carry_3237);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(8, r, dst), 7));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHL — isa/instructions/shift.yaml:81 */
export const SHL_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.shl(16, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_3237 = w.let(1, w.slice(1, w.shl(16, dst, w.sub(8, n, w.const(8, 1))), 15));
    w.setFlag('CF', carry_3237);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHL — isa/instructions/shift.yaml:81 */
export const SHL_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.shl(32, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_3237 = w.let(1, w.slice(1, w.shl(32, dst, w.sub(8, n, w.const(8, 1))), 31));
    w.setFlag('CF', carry_3237);
    w.setFlagWord('ZF', r);
    w.setFlagWord('SF', r);
    w.setFlagWord('PF', r);
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHL_6 — isa/instructions/shift.yaml:95 */
export const SHL_6_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(8, w.shl(8, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_4318 = w.let(1, w.slice(1, w.shl(8, dst, w.sub(8, n, w.const(8, 1))), 7));
    w.setFlag('CF', carry_4318);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(8, r, dst), 7));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHL_6 — isa/instructions/shift.yaml:95 */
export const SHL_6_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.shl(16, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_4318 = w.let(1, w.slice(1, w.shl(16, dst, w.sub(8, n, w.const(8, 1))), 15));
    w.setFlag('CF', carry_4318);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHL_6 — isa/instructions/shift.yaml:95 */
export const SHL_6_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.shl(32, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_4318 = w.let(1, w.slice(1, w.shl(32, dst, w.sub(8, n, w.const(8, 1))), 31));
    w.setFlag('CF', carry_4318);
    w.setFlagWord('ZF', r);
    w.setFlagWord('SF', r);
    w.setFlagWord('PF', r);
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHR — isa/instructions/shift.yaml:116 */
export const SHR_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(8, w.lshr(8, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_4746 = w.let(1, w.slice(1, w.lshr(8, dst, w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_4746);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, dst, 7));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHR — isa/instructions/shift.yaml:116 */
export const SHR_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.lshr(16, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_4746 = w.let(1, w.slice(1, w.lshr(16, dst, w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_4746);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, dst, 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHR — isa/instructions/shift.yaml:116 */
export const SHR_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.lshr(32, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_4746 = w.let(1, w.slice(1, w.lshr(32, dst, w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_4746);
    w.setFlagWord('ZF', r);
    w.setFlagWord('SF', r);
    w.setFlagWord('PF', r);
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, dst, 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SAR — isa/instructions/shift.yaml:129 */
export const SAR_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(8, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(8, w.ashr(8, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_5182 = w.let(1, w.slice(1, w.ashr(8, dst, w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_5182);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.const(1, 0));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SAR — isa/instructions/shift.yaml:129 */
export const SAR_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.ashr(16, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_5182 = w.let(1, w.slice(1, w.ashr(16, dst, w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_5182);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.const(1, 0));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SAR — isa/instructions/shift.yaml:129 */
export const SAR_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const count = w.let(8, o.read(1));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.ashr(32, dst, n));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_5182 = w.let(1, w.slice(1, w.ashr(32, dst, w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_5182);
    w.setFlagWord('ZF', r);
    w.setFlagWord('SF', r);
    w.setFlagWord('PF', r);
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.const(1, 0));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHLD — isa/instructions/shift.yaml:142 */
export const SHLD_16_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const count = w.let(8, o.read(2));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.slice(16, w.shl(32, w.concat(dst, src), n), 16));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_5789 = w.let(1, w.slice(1, w.shl(32, w.concat(dst, src), w.sub(8, n, w.const(8, 1))), 31));
    w.setFlag('CF', carry_5789);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHLD — isa/instructions/shift.yaml:142 */
export const SHLD_32_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const count = w.let(8, o.read(2));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.slice(32, w.shl(64, w.concat(dst, src), n), 32));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_5789 = w.let(1, w.slice(1, w.shl(64, w.concat(dst, src), w.sub(8, n, w.const(8, 1))), 63));
    w.setFlag('CF', carry_5789);
    w.setFlagWord('ZF', r);
    w.setFlagWord('SF', r);
    w.setFlagWord('PF', r);
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHRD — isa/instructions/shift.yaml:156 */
export const SHRD_16_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const count = w.let(8, o.read(2));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(16, w.slice(16, w.lshr(32, w.concat(src, dst), n), 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_6405 = w.let(1, w.slice(1, w.lshr(32, w.concat(src, dst), w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_6405);
    w.setFlagWord('ZF', w.zext(32, r));
    w.setFlagWord('SF', w.sext(32, r));
    w.setFlagWord('PF', w.zext(32, r));
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(16, r, dst), 15));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};

/** SHRD — isa/instructions/shift.yaml:156 */
export const SHRD_32_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const count = w.let(8, o.read(2));
  const n = w.let(8, w.and(8, count, w.const(8, 0x1f)));
  const r = w.let(32, w.slice(32, w.lshr(64, w.concat(src, dst), n), 0));
  w.if(w.ne(8, n, w.const(8, 0)), () => {
    const carry_6405 = w.let(1, w.slice(1, w.lshr(64, w.concat(src, dst), w.sub(8, n, w.const(8, 1))), 0));
    w.setFlag('CF', carry_6405);
    w.setFlagWord('ZF', r);
    w.setFlagWord('SF', r);
    w.setFlagWord('PF', r);
    w.setFlag('AF', w.const(1, 0)); // undefined
    w.if(w.eq(8, n, w.const(8, 1)), () => {
      w.setFlag('OF', w.slice(1, w.xor(32, r, dst), 31));
    }, () => {
      w.setFlag('OF', w.const(1, 0)); // undefined
    });
  });
  o.write(0, r);
};
