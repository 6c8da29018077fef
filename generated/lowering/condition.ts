// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** JO — isa/instructions/condition.yaml:5 */
export const JO_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('OF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JO — isa/instructions/condition.yaml:5 */
export const JO_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('OF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNO — isa/instructions/condition.yaml:5 */
export const JNO_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('OF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNO — isa/instructions/condition.yaml:5 */
export const JNO_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('OF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JB — isa/instructions/condition.yaml:5 */
export const JB_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('CF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JB — isa/instructions/condition.yaml:5 */
export const JB_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('CF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JAE — isa/instructions/condition.yaml:5 */
export const JAE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('CF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JAE — isa/instructions/condition.yaml:5 */
export const JAE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('CF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JE — isa/instructions/condition.yaml:5 */
export const JE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('ZF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JE — isa/instructions/condition.yaml:5 */
export const JE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('ZF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNE — isa/instructions/condition.yaml:5 */
export const JNE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('ZF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNE — isa/instructions/condition.yaml:5 */
export const JNE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('ZF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JBE — isa/instructions/condition.yaml:5 */
export const JBE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.or(1, w.flag('CF'), w.flag('ZF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JBE — isa/instructions/condition.yaml:5 */
export const JBE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.or(1, w.flag('CF'), w.flag('ZF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JA — isa/instructions/condition.yaml:5 */
export const JA_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.and(1, w.not(1, w.flag('CF')), w.not(1, w.flag('ZF'))), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JA — isa/instructions/condition.yaml:5 */
export const JA_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.and(1, w.not(1, w.flag('CF')), w.not(1, w.flag('ZF'))), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JS — isa/instructions/condition.yaml:5 */
export const JS_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('SF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JS — isa/instructions/condition.yaml:5 */
export const JS_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('SF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNS — isa/instructions/condition.yaml:5 */
export const JNS_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('SF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNS — isa/instructions/condition.yaml:5 */
export const JNS_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('SF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JP — isa/instructions/condition.yaml:5 */
export const JP_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('PF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JP — isa/instructions/condition.yaml:5 */
export const JP_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.flag('PF'), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNP — isa/instructions/condition.yaml:5 */
export const JNP_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('PF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JNP — isa/instructions/condition.yaml:5 */
export const JNP_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.not(1, w.flag('PF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JL — isa/instructions/condition.yaml:5 */
export const JL_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.ne(1, w.flag('SF'), w.flag('OF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JL — isa/instructions/condition.yaml:5 */
export const JL_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.ne(1, w.flag('SF'), w.flag('OF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JGE — isa/instructions/condition.yaml:5 */
export const JGE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.eq(1, w.flag('SF'), w.flag('OF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JGE — isa/instructions/condition.yaml:5 */
export const JGE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.eq(1, w.flag('SF'), w.flag('OF')), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JLE — isa/instructions/condition.yaml:5 */
export const JLE_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.or(1, w.flag('ZF'), w.ne(1, w.flag('SF'), w.flag('OF'))), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JLE — isa/instructions/condition.yaml:5 */
export const JLE_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.or(1, w.flag('ZF'), w.ne(1, w.flag('SF'), w.flag('OF'))), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JG — isa/instructions/condition.yaml:5 */
export const JG_32_16: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.and(1, w.not(1, w.flag('ZF')), w.eq(1, w.flag('SF'), w.flag('OF'))), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** JG — isa/instructions/condition.yaml:5 */
export const JG_32: LoweringRule = (w, o) => {
  const target = w.let(32, o.read(0));
  w.if(w.and(1, w.not(1, w.flag('ZF')), w.eq(1, w.flag('SF'), w.flag('OF'))), () => {
    w.do(w.call('check_jump', [target]));
    o.finish(target);
  });
};

/** SETO — isa/instructions/condition.yaml:19 */
export const SETO_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.flag('OF')));
};

/** SETNO — isa/instructions/condition.yaml:19 */
export const SETNO_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.not(1, w.flag('OF'))));
};

/** SETB — isa/instructions/condition.yaml:19 */
export const SETB_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.flag('CF')));
};

/** SETAE — isa/instructions/condition.yaml:19 */
export const SETAE_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.not(1, w.flag('CF'))));
};

/** SETE — isa/instructions/condition.yaml:19 */
export const SETE_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.flag('ZF')));
};

/** SETNE — isa/instructions/condition.yaml:19 */
export const SETNE_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.not(1, w.flag('ZF'))));
};

/** SETBE — isa/instructions/condition.yaml:19 */
export const SETBE_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.or(1, w.flag('CF'), w.flag('ZF'))));
};

/** SETA — isa/instructions/condition.yaml:19 */
export const SETA_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.and(1, w.not(1, w.flag('CF')), w.not(1, w.flag('ZF')))));
};

/** SETS — isa/instructions/condition.yaml:19 */
export const SETS_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.flag('SF')));
};

/** SETNS — isa/instructions/condition.yaml:19 */
export const SETNS_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.not(1, w.flag('SF'))));
};

/** SETP — isa/instructions/condition.yaml:19 */
export const SETP_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.flag('PF')));
};

/** SETNP — isa/instructions/condition.yaml:19 */
export const SETNP_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.not(1, w.flag('PF'))));
};

/** SETL — isa/instructions/condition.yaml:19 */
export const SETL_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.ne(1, w.flag('SF'), w.flag('OF'))));
};

/** SETGE — isa/instructions/condition.yaml:19 */
export const SETGE_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.eq(1, w.flag('SF'), w.flag('OF'))));
};

/** SETLE — isa/instructions/condition.yaml:19 */
export const SETLE_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.or(1, w.flag('ZF'), w.ne(1, w.flag('SF'), w.flag('OF')))));
};

/** SETG — isa/instructions/condition.yaml:19 */
export const SETG_8: LoweringRule = (w, o) => {
  o.write(0, w.zext(8, w.and(1, w.not(1, w.flag('ZF')), w.eq(1, w.flag('SF'), w.flag('OF')))));
};

/** CMOVO — isa/instructions/condition.yaml:28 */
export const CMOVO_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.flag('OF'), src, dst));
};

/** CMOVO — isa/instructions/condition.yaml:28 */
export const CMOVO_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.flag('OF'), src, dst));
};

/** CMOVNO — isa/instructions/condition.yaml:28 */
export const CMOVNO_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.not(1, w.flag('OF')), src, dst));
};

/** CMOVNO — isa/instructions/condition.yaml:28 */
export const CMOVNO_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.not(1, w.flag('OF')), src, dst));
};

/** CMOVB — isa/instructions/condition.yaml:28 */
export const CMOVB_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.flag('CF'), src, dst));
};

/** CMOVB — isa/instructions/condition.yaml:28 */
export const CMOVB_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.flag('CF'), src, dst));
};

/** CMOVAE — isa/instructions/condition.yaml:28 */
export const CMOVAE_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.not(1, w.flag('CF')), src, dst));
};

/** CMOVAE — isa/instructions/condition.yaml:28 */
export const CMOVAE_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.not(1, w.flag('CF')), src, dst));
};

/** CMOVE — isa/instructions/condition.yaml:28 */
export const CMOVE_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.flag('ZF'), src, dst));
};

/** CMOVE — isa/instructions/condition.yaml:28 */
export const CMOVE_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.flag('ZF'), src, dst));
};

/** CMOVNE — isa/instructions/condition.yaml:28 */
export const CMOVNE_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.not(1, w.flag('ZF')), src, dst));
};

/** CMOVNE — isa/instructions/condition.yaml:28 */
export const CMOVNE_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.not(1, w.flag('ZF')), src, dst));
};

/** CMOVBE — isa/instructions/condition.yaml:28 */
export const CMOVBE_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.or(1, w.flag('CF'), w.flag('ZF')), src, dst));
};

/** CMOVBE — isa/instructions/condition.yaml:28 */
export const CMOVBE_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.or(1, w.flag('CF'), w.flag('ZF')), src, dst));
};

/** CMOVA — isa/instructions/condition.yaml:28 */
export const CMOVA_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.and(1, w.not(1, w.flag('CF')), w.not(1, w.flag('ZF'))), src, dst));
};

/** CMOVA — isa/instructions/condition.yaml:28 */
export const CMOVA_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.and(1, w.not(1, w.flag('CF')), w.not(1, w.flag('ZF'))), src, dst));
};

/** CMOVS — isa/instructions/condition.yaml:28 */
export const CMOVS_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.flag('SF'), src, dst));
};

/** CMOVS — isa/instructions/condition.yaml:28 */
export const CMOVS_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.flag('SF'), src, dst));
};

/** CMOVNS — isa/instructions/condition.yaml:28 */
export const CMOVNS_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.not(1, w.flag('SF')), src, dst));
};

/** CMOVNS — isa/instructions/condition.yaml:28 */
export const CMOVNS_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.not(1, w.flag('SF')), src, dst));
};

/** CMOVP — isa/instructions/condition.yaml:28 */
export const CMOVP_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.flag('PF'), src, dst));
};

/** CMOVP — isa/instructions/condition.yaml:28 */
export const CMOVP_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.flag('PF'), src, dst));
};

/** CMOVNP — isa/instructions/condition.yaml:28 */
export const CMOVNP_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.not(1, w.flag('PF')), src, dst));
};

/** CMOVNP — isa/instructions/condition.yaml:28 */
export const CMOVNP_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.not(1, w.flag('PF')), src, dst));
};

/** CMOVL — isa/instructions/condition.yaml:28 */
export const CMOVL_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.ne(1, w.flag('SF'), w.flag('OF')), src, dst));
};

/** CMOVL — isa/instructions/condition.yaml:28 */
export const CMOVL_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.ne(1, w.flag('SF'), w.flag('OF')), src, dst));
};

/** CMOVGE — isa/instructions/condition.yaml:28 */
export const CMOVGE_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.eq(1, w.flag('SF'), w.flag('OF')), src, dst));
};

/** CMOVGE — isa/instructions/condition.yaml:28 */
export const CMOVGE_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.eq(1, w.flag('SF'), w.flag('OF')), src, dst));
};

/** CMOVLE — isa/instructions/condition.yaml:28 */
export const CMOVLE_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.or(1, w.flag('ZF'), w.ne(1, w.flag('SF'), w.flag('OF'))), src, dst));
};

/** CMOVLE — isa/instructions/condition.yaml:28 */
export const CMOVLE_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.or(1, w.flag('ZF'), w.ne(1, w.flag('SF'), w.flag('OF'))), src, dst));
};

/** CMOVG — isa/instructions/condition.yaml:28 */
export const CMOVG_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  o.write(0, w.select(16, w.and(1, w.not(1, w.flag('ZF')), w.eq(1, w.flag('SF'), w.flag('OF'))), src, dst));
};

/** CMOVG — isa/instructions/condition.yaml:28 */
export const CMOVG_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  o.write(0, w.select(32, w.and(1, w.not(1, w.flag('ZF')), w.eq(1, w.flag('SF'), w.flag('OF'))), src, dst));
};
