// Generated from isa/ by `ring1 generate`. Do not edit.
import type { Flow, LoweringRule, ProcedureRule } from '../../runtime/engine/lowering.ts';
import * as m0 from './arithmetic.ts';
import * as m1 from './bit.ts';
import * as m2 from './cache.ts';
import * as m3 from './condition.ts';
import * as m4 from './control.ts';
import * as m5 from './control-register.ts';
import * as m6 from './decimal.ts';
import * as m7 from './descriptor-table.ts';
import * as m8 from './exchange.ts';
import * as m9 from './far.ts';
import * as m10 from './flag.ts';
import * as m11 from './interrupt.ts';
import * as m12 from './io.ts';
import * as m13 from './later-system.ts';
import * as m14 from './move.ts';
import * as m15 from './multiply.ts';
import * as m16 from './segment.ts';
import * as m17 from './shift.ts';
import * as m18 from './stack.ts';
import * as m19 from './string.ts';
import * as m20 from './system.ts';
import * as m21 from './x87-arithmetic.ts';
import * as m22 from './x87-compare.ts';
import * as m23 from './x87-control.ts';
import * as m24 from './x87-load-store.ts';
import * as m25 from './x87-memory-arithmetic.ts';
import * as m26 from './x87-stack.ts';
import * as m27 from './x87-transcendental.ts';
import { procedures as p1 } from './procedures-1.ts';
import { procedures as p2 } from './procedures-2.ts';
import { procedures as p3 } from './procedures-3.ts';

/** The procedures of isa/procedures/ at every width they are used with. */
export const procedures: readonly ProcedureRule[] = [...p1, ...p2, ...p3];

/** Semantics bodies by name, as `handlers` in generated/handlers.ts refers to them. */
export const loweringRules: Readonly<Record<string, LoweringRule>> = {
  ...m0,
  ...m1,
  ...m2,
  ...m3,
  ...m4,
  ...m5,
  ...m6,
  ...m7,
  ...m8,
  ...m9,
  ...m10,
  ...m11,
  ...m12,
  ...m13,
  ...m14,
  ...m15,
  ...m16,
  ...m17,
  ...m18,
  ...m19,
  ...m20,
  ...m21,
  ...m22,
  ...m23,
  ...m24,
  ...m25,
  ...m26,
  ...m27,
};

/** What bodies do to EIP beyond going on to the next instruction; 'next' is left out. */
export const flows: Readonly<Record<string, Exclude<Flow, 'next'>>> = {
  JO_32_16: 'finish', // isa/instructions/condition.yaml:5
  JO_32: 'finish', // isa/instructions/condition.yaml:5
  JNO_32_16: 'finish', // isa/instructions/condition.yaml:5
  JNO_32: 'finish', // isa/instructions/condition.yaml:5
  JB_32_16: 'finish', // isa/instructions/condition.yaml:5
  JB_32: 'finish', // isa/instructions/condition.yaml:5
  JAE_32_16: 'finish', // isa/instructions/condition.yaml:5
  JAE_32: 'finish', // isa/instructions/condition.yaml:5
  JE_32_16: 'finish', // isa/instructions/condition.yaml:5
  JE_32: 'finish', // isa/instructions/condition.yaml:5
  JNE_32_16: 'finish', // isa/instructions/condition.yaml:5
  JNE_32: 'finish', // isa/instructions/condition.yaml:5
  JBE_32_16: 'finish', // isa/instructions/condition.yaml:5
  JBE_32: 'finish', // isa/instructions/condition.yaml:5
  JA_32_16: 'finish', // isa/instructions/condition.yaml:5
  JA_32: 'finish', // isa/instructions/condition.yaml:5
  JS_32_16: 'finish', // isa/instructions/condition.yaml:5
  JS_32: 'finish', // isa/instructions/condition.yaml:5
  JNS_32_16: 'finish', // isa/instructions/condition.yaml:5
  JNS_32: 'finish', // isa/instructions/condition.yaml:5
  JP_32_16: 'finish', // isa/instructions/condition.yaml:5
  JP_32: 'finish', // isa/instructions/condition.yaml:5
  JNP_32_16: 'finish', // isa/instructions/condition.yaml:5
  JNP_32: 'finish', // isa/instructions/condition.yaml:5
  JL_32_16: 'finish', // isa/instructions/condition.yaml:5
  JL_32: 'finish', // isa/instructions/condition.yaml:5
  JGE_32_16: 'finish', // isa/instructions/condition.yaml:5
  JGE_32: 'finish', // isa/instructions/condition.yaml:5
  JLE_32_16: 'finish', // isa/instructions/condition.yaml:5
  JLE_32: 'finish', // isa/instructions/condition.yaml:5
  JG_32_16: 'finish', // isa/instructions/condition.yaml:5
  JG_32: 'finish', // isa/instructions/condition.yaml:5
  JMP_32_16: 'finish', // isa/instructions/control.yaml:7
  JMP_32: 'finish', // isa/instructions/control.yaml:7
  JMP_16: 'finish', // isa/instructions/control.yaml:7
  CALL_32_16: 'finish', // isa/instructions/control.yaml:19
  CALL_32: 'finish', // isa/instructions/control.yaml:19
  CALL_16: 'finish', // isa/instructions/control.yaml:19
  RET_16: 'finish', // isa/instructions/control.yaml:31
  RET_32: 'finish', // isa/instructions/control.yaml:31
  RET_I_16: 'finish', // isa/instructions/control.yaml:42
  RET_I_16_32: 'finish', // isa/instructions/control.yaml:42
  JECXZ_32_16: 'finish', // isa/instructions/control.yaml:54
  JECXZ_32: 'finish', // isa/instructions/control.yaml:54
  LOOP_32_16: 'finish', // isa/instructions/control.yaml:65
  LOOP_32: 'finish', // isa/instructions/control.yaml:65
  LOOPE_32_16: 'finish', // isa/instructions/control.yaml:76
  LOOPE_32: 'finish', // isa/instructions/control.yaml:76
  LOOPNE_32_16: 'finish', // isa/instructions/control.yaml:88
  LOOPNE_32: 'finish', // isa/instructions/control.yaml:88
  JMP_FAR_16: 'slot', // isa/instructions/far.yaml:5
  JMP_FAR_32: 'slot', // isa/instructions/far.yaml:5
  JMP_FAR_M_16: 'slot', // isa/instructions/far.yaml:14
  JMP_FAR_M_32: 'slot', // isa/instructions/far.yaml:14
  CALL_FAR_16: 'slot', // isa/instructions/far.yaml:25
  CALL_FAR_32: 'slot', // isa/instructions/far.yaml:25
  CALL_FAR_M_16: 'slot', // isa/instructions/far.yaml:37
  CALL_FAR_M_32: 'slot', // isa/instructions/far.yaml:37
  RET_FAR_16: 'slot', // isa/instructions/far.yaml:50
  RET_FAR_32: 'slot', // isa/instructions/far.yaml:50
  RET_FAR_I_16: 'slot', // isa/instructions/far.yaml:59
  RET_FAR_I_16_32: 'slot', // isa/instructions/far.yaml:59
  INT3: 'slot', // isa/instructions/interrupt.yaml:5
  INT_8: 'slot', // isa/instructions/interrupt.yaml:12
  INTO: 'slot', // isa/instructions/interrupt.yaml:19
  INT1: 'slot', // isa/instructions/interrupt.yaml:28
  IRET_16: 'slot', // isa/instructions/interrupt.yaml:47
  IRET_32: 'slot', // isa/instructions/interrupt.yaml:47
  INSB_rep: 'finish', // isa/instructions/io.yaml:33
  INS_16_rep: 'finish', // isa/instructions/io.yaml:44
  INS_32_rep: 'finish', // isa/instructions/io.yaml:44
  OUTSB_rep: 'finish', // isa/instructions/io.yaml:56
  OUTS_16_rep: 'finish', // isa/instructions/io.yaml:68
  OUTS_32_rep: 'finish', // isa/instructions/io.yaml:68
  MOVSB_rep: 'finish', // isa/instructions/string.yaml:8
  MOVS_16_rep: 'finish', // isa/instructions/string.yaml:17
  MOVS_32_rep: 'finish', // isa/instructions/string.yaml:17
  CMPSB_repe: 'finish', // isa/instructions/string.yaml:27
  CMPSB_repne: 'finish', // isa/instructions/string.yaml:27
  CMPS_16_repe: 'finish', // isa/instructions/string.yaml:38
  CMPS_16_repne: 'finish', // isa/instructions/string.yaml:38
  CMPS_32_repe: 'finish', // isa/instructions/string.yaml:38
  CMPS_32_repne: 'finish', // isa/instructions/string.yaml:38
  STOSB_rep: 'finish', // isa/instructions/string.yaml:50
  STOS_16_rep: 'finish', // isa/instructions/string.yaml:58
  STOS_32_rep: 'finish', // isa/instructions/string.yaml:58
  LODSB_rep: 'finish', // isa/instructions/string.yaml:67
  LODS_16_rep: 'finish', // isa/instructions/string.yaml:75
  LODS_32_rep: 'finish', // isa/instructions/string.yaml:75
  SCASB_repe: 'finish', // isa/instructions/string.yaml:84
  SCASB_repne: 'finish', // isa/instructions/string.yaml:84
  SCAS_16_repe: 'finish', // isa/instructions/string.yaml:93
  SCAS_16_repne: 'finish', // isa/instructions/string.yaml:93
  SCAS_32_repe: 'finish', // isa/instructions/string.yaml:93
  SCAS_32_repne: 'finish', // isa/instructions/string.yaml:93
  SYSENTER: 'finish', // isa/instructions/system.yaml:190
  SYSEXIT: 'finish', // isa/instructions/system.yaml:208
};

/** Bodies that call a procedure as a function of its own. */
export const calling: ReadonlySet<string> = new Set([
  'MOV_FROM_CR_32', // isa/instructions/control-register.yaml:7
  'MOV_TO_CR_32', // isa/instructions/control-register.yaml:20
  'MOV_FROM_DR_32', // isa/instructions/control-register.yaml:32
  'MOV_FROM_TR_32', // isa/instructions/control-register.yaml:62
  'LLDT_16', // isa/instructions/descriptor-table.yaml:87
  'LTR_16', // isa/instructions/descriptor-table.yaml:98
  'LAR_16', // isa/instructions/descriptor-table.yaml:128
  'LAR_32_16', // isa/instructions/descriptor-table.yaml:128
  'LSL_16', // isa/instructions/descriptor-table.yaml:143
  'LSL_32_16', // isa/instructions/descriptor-table.yaml:143
  'VERR_16', // isa/instructions/descriptor-table.yaml:158
  'VERW_16', // isa/instructions/descriptor-table.yaml:168
  'JMP_FAR_16', // isa/instructions/far.yaml:5
  'JMP_FAR_32', // isa/instructions/far.yaml:5
  'JMP_FAR_M_16', // isa/instructions/far.yaml:14
  'JMP_FAR_M_32', // isa/instructions/far.yaml:14
  'CALL_FAR_16', // isa/instructions/far.yaml:25
  'CALL_FAR_32', // isa/instructions/far.yaml:25
  'CALL_FAR_M_16', // isa/instructions/far.yaml:37
  'CALL_FAR_M_32', // isa/instructions/far.yaml:37
  'RET_FAR_16', // isa/instructions/far.yaml:50
  'RET_FAR_32', // isa/instructions/far.yaml:50
  'RET_FAR_I_16', // isa/instructions/far.yaml:59
  'RET_FAR_I_16_32', // isa/instructions/far.yaml:59
  'INT3', // isa/instructions/interrupt.yaml:5
  'INT_8', // isa/instructions/interrupt.yaml:12
  'INTO', // isa/instructions/interrupt.yaml:19
  'INT1', // isa/instructions/interrupt.yaml:28
  'IRET_16', // isa/instructions/interrupt.yaml:47
  'IRET_32', // isa/instructions/interrupt.yaml:47
  'IN_8', // isa/instructions/io.yaml:8
  'IN_16_8', // isa/instructions/io.yaml:8
  'IN_32_8', // isa/instructions/io.yaml:8
  'IN_8_16', // isa/instructions/io.yaml:8
  'IN_16', // isa/instructions/io.yaml:8
  'IN_32_16', // isa/instructions/io.yaml:8
  'OUT_8', // isa/instructions/io.yaml:21
  'OUT_8_16', // isa/instructions/io.yaml:21
  'OUT_8_32', // isa/instructions/io.yaml:21
  'OUT_16_8', // isa/instructions/io.yaml:21
  'OUT_16', // isa/instructions/io.yaml:21
  'OUT_16_32', // isa/instructions/io.yaml:21
  'INSB', // isa/instructions/io.yaml:33
  'INSB_rep', // isa/instructions/io.yaml:33
  'INS_16', // isa/instructions/io.yaml:44
  'INS_16_rep', // isa/instructions/io.yaml:44
  'INS_32', // isa/instructions/io.yaml:44
  'INS_32_rep', // isa/instructions/io.yaml:44
  'OUTSB', // isa/instructions/io.yaml:56
  'OUTSB_rep', // isa/instructions/io.yaml:56
  'OUTS_16', // isa/instructions/io.yaml:68
  'OUTS_16_rep', // isa/instructions/io.yaml:68
  'OUTS_32', // isa/instructions/io.yaml:68
  'OUTS_32_rep', // isa/instructions/io.yaml:68
  'MOV_TO_SREG_16', // isa/instructions/segment.yaml:24
  'POP_SREG_16', // isa/instructions/segment.yaml:51
  'POP_SREG_32', // isa/instructions/segment.yaml:51
  'LES_16', // isa/instructions/segment.yaml:71
  'LES_32', // isa/instructions/segment.yaml:71
  'LDS_16', // isa/instructions/segment.yaml:80
  'LDS_32', // isa/instructions/segment.yaml:80
  'LSS_16', // isa/instructions/segment.yaml:89
  'LSS_32', // isa/instructions/segment.yaml:89
  'LFS_16', // isa/instructions/segment.yaml:98
  'LFS_32', // isa/instructions/segment.yaml:98
  'LGS_16', // isa/instructions/segment.yaml:107
  'LGS_32', // isa/instructions/segment.yaml:107
  'PUSHA_16', // isa/instructions/stack.yaml:40
  'PUSHA_32', // isa/instructions/stack.yaml:40
  'ENTER_16_8', // isa/instructions/stack.yaml:81
  'ENTER_16_8_32', // isa/instructions/stack.yaml:81
  'STI', // isa/instructions/system.yaml:39
  'PUSHF_16', // isa/instructions/system.yaml:54
  'PUSHF_32', // isa/instructions/system.yaml:54
  'POPF_16', // isa/instructions/system.yaml:64
  'POPF_32', // isa/instructions/system.yaml:64
  'INVD', // isa/instructions/system.yaml:99
  'WBINVD', // isa/instructions/system.yaml:108
  'INVLPG', // isa/instructions/system.yaml:117
  'RDMSR', // isa/instructions/system.yaml:127
  'WRMSR', // isa/instructions/system.yaml:138
  'RDTSC', // isa/instructions/system.yaml:147
  'CPUID', // isa/instructions/system.yaml:171
  'FADD', // isa/instructions/x87-arithmetic.yaml:25
  'FADDP', // isa/instructions/x87-arithmetic.yaml:31
  'FMUL', // isa/instructions/x87-arithmetic.yaml:38
  'FMULP', // isa/instructions/x87-arithmetic.yaml:44
  'FSUB', // isa/instructions/x87-arithmetic.yaml:51
  'FSUBP', // isa/instructions/x87-arithmetic.yaml:57
  'FSUBR', // isa/instructions/x87-arithmetic.yaml:64
  'FSUBRP', // isa/instructions/x87-arithmetic.yaml:70
  'FDIV', // isa/instructions/x87-arithmetic.yaml:77
  'FDIVP', // isa/instructions/x87-arithmetic.yaml:83
  'FDIVR', // isa/instructions/x87-arithmetic.yaml:90
  'FDIVRP', // isa/instructions/x87-arithmetic.yaml:96
  'FABS', // isa/instructions/x87-arithmetic.yaml:103
  'FCHS', // isa/instructions/x87-arithmetic.yaml:109
  'FSQRT', // isa/instructions/x87-arithmetic.yaml:115
  'FRNDINT', // isa/instructions/x87-arithmetic.yaml:121
  'FSCALE', // isa/instructions/x87-arithmetic.yaml:127
  'FPREM', // isa/instructions/x87-arithmetic.yaml:135
  'FPREM1', // isa/instructions/x87-arithmetic.yaml:143
  'FXTRACT', // isa/instructions/x87-arithmetic.yaml:151
  'FCOM', // isa/instructions/x87-compare.yaml:17
  'FCOMP', // isa/instructions/x87-compare.yaml:26
  'FCOMPP', // isa/instructions/x87-compare.yaml:35
  'FUCOM', // isa/instructions/x87-compare.yaml:41
  'FUCOMP', // isa/instructions/x87-compare.yaml:47
  'FUCOMPP', // isa/instructions/x87-compare.yaml:53
  'FCOMI', // isa/instructions/x87-compare.yaml:59
  'FCOMIP', // isa/instructions/x87-compare.yaml:66
  'FUCOMI', // isa/instructions/x87-compare.yaml:73
  'FUCOMIP', // isa/instructions/x87-compare.yaml:79
  'FTST', // isa/instructions/x87-compare.yaml:86
  'FXAM', // isa/instructions/x87-compare.yaml:94
  'FNSTENV_16', // isa/instructions/x87-control.yaml:57
  'FNSTENV_32', // isa/instructions/x87-control.yaml:57
  'FLDENV_16', // isa/instructions/x87-control.yaml:68
  'FLDENV_32', // isa/instructions/x87-control.yaml:68
  'FNSAVE_16', // isa/instructions/x87-control.yaml:77
  'FNSAVE_32', // isa/instructions/x87-control.yaml:77
  'FRSTOR_16', // isa/instructions/x87-control.yaml:88
  'FRSTOR_32', // isa/instructions/x87-control.yaml:88
  'FLD_M32', // isa/instructions/x87-load-store.yaml:15
  'FLD_M64', // isa/instructions/x87-load-store.yaml:23
  'FLD_M80', // isa/instructions/x87-load-store.yaml:30
  'FILD_M16', // isa/instructions/x87-load-store.yaml:38
  'FILD_M32', // isa/instructions/x87-load-store.yaml:45
  'FILD_M64', // isa/instructions/x87-load-store.yaml:52
  'FBLD', // isa/instructions/x87-load-store.yaml:59
  'FST_M32', // isa/instructions/x87-load-store.yaml:65
  'FST_M64', // isa/instructions/x87-load-store.yaml:75
  'FSTP_M32', // isa/instructions/x87-load-store.yaml:84
  'FSTP_M64', // isa/instructions/x87-load-store.yaml:93
  'FSTP_M80', // isa/instructions/x87-load-store.yaml:102
  'FIST_M16', // isa/instructions/x87-load-store.yaml:111
  'FIST_M32', // isa/instructions/x87-load-store.yaml:120
  'FISTP_M16', // isa/instructions/x87-load-store.yaml:129
  'FISTP_M32', // isa/instructions/x87-load-store.yaml:138
  'FISTP_M64', // isa/instructions/x87-load-store.yaml:147
  'FBSTP', // isa/instructions/x87-load-store.yaml:156
  'FADD_M32', // isa/instructions/x87-memory-arithmetic.yaml:16
  'FADD_M64', // isa/instructions/x87-memory-arithmetic.yaml:23
  'FIADD_M16', // isa/instructions/x87-memory-arithmetic.yaml:30
  'FIADD_M32', // isa/instructions/x87-memory-arithmetic.yaml:37
  'FMUL_M32', // isa/instructions/x87-memory-arithmetic.yaml:44
  'FMUL_M64', // isa/instructions/x87-memory-arithmetic.yaml:51
  'FIMUL_M16', // isa/instructions/x87-memory-arithmetic.yaml:58
  'FIMUL_M32', // isa/instructions/x87-memory-arithmetic.yaml:65
  'FSUB_M32', // isa/instructions/x87-memory-arithmetic.yaml:72
  'FSUB_M64', // isa/instructions/x87-memory-arithmetic.yaml:79
  'FISUB_M16', // isa/instructions/x87-memory-arithmetic.yaml:86
  'FISUB_M32', // isa/instructions/x87-memory-arithmetic.yaml:93
  'FSUBR_M32', // isa/instructions/x87-memory-arithmetic.yaml:100
  'FSUBR_M64', // isa/instructions/x87-memory-arithmetic.yaml:107
  'FISUBR_M16', // isa/instructions/x87-memory-arithmetic.yaml:114
  'FISUBR_M32', // isa/instructions/x87-memory-arithmetic.yaml:121
  'FDIV_M32', // isa/instructions/x87-memory-arithmetic.yaml:128
  'FDIV_M64', // isa/instructions/x87-memory-arithmetic.yaml:135
  'FIDIV_M16', // isa/instructions/x87-memory-arithmetic.yaml:142
  'FIDIV_M32', // isa/instructions/x87-memory-arithmetic.yaml:149
  'FDIVR_M32', // isa/instructions/x87-memory-arithmetic.yaml:156
  'FDIVR_M64', // isa/instructions/x87-memory-arithmetic.yaml:163
  'FIDIVR_M16', // isa/instructions/x87-memory-arithmetic.yaml:170
  'FIDIVR_M32', // isa/instructions/x87-memory-arithmetic.yaml:177
  'FCOM_M32', // isa/instructions/x87-memory-arithmetic.yaml:184
  'FCOM_M64', // isa/instructions/x87-memory-arithmetic.yaml:191
  'FICOM_M16', // isa/instructions/x87-memory-arithmetic.yaml:198
  'FICOM_M32', // isa/instructions/x87-memory-arithmetic.yaml:205
  'FCOMP_M32', // isa/instructions/x87-memory-arithmetic.yaml:212
  'FCOMP_M64', // isa/instructions/x87-memory-arithmetic.yaml:219
  'FICOMP_M16', // isa/instructions/x87-memory-arithmetic.yaml:226
  'FICOMP_M32', // isa/instructions/x87-memory-arithmetic.yaml:233
  'FLD', // isa/instructions/x87-stack.yaml:19
  'FST', // isa/instructions/x87-stack.yaml:31
  'FSTP', // isa/instructions/x87-stack.yaml:37
  'FSTPNCE', // isa/instructions/x87-stack.yaml:46
  'FCMOVB', // isa/instructions/x87-stack.yaml:74
  'FCMOVE', // isa/instructions/x87-stack.yaml:80
  'FCMOVBE', // isa/instructions/x87-stack.yaml:86
  'FCMOVU', // isa/instructions/x87-stack.yaml:92
  'FCMOVNB', // isa/instructions/x87-stack.yaml:98
  'FCMOVNE', // isa/instructions/x87-stack.yaml:104
  'FCMOVNBE', // isa/instructions/x87-stack.yaml:110
  'FCMOVNU', // isa/instructions/x87-stack.yaml:116
  'FLD1', // isa/instructions/x87-stack.yaml:122
  'FLDL2T', // isa/instructions/x87-stack.yaml:128
  'FLDL2E', // isa/instructions/x87-stack.yaml:134
  'FLDPI', // isa/instructions/x87-stack.yaml:140
  'FLDLG2', // isa/instructions/x87-stack.yaml:146
  'FLDLN2', // isa/instructions/x87-stack.yaml:152
  'FLDZ', // isa/instructions/x87-stack.yaml:158
  'F2XM1', // isa/instructions/x87-transcendental.yaml:12
  'FYL2X', // isa/instructions/x87-transcendental.yaml:21
  'FYL2XP1', // isa/instructions/x87-transcendental.yaml:29
  'FPATAN', // isa/instructions/x87-transcendental.yaml:37
  'FPTAN', // isa/instructions/x87-transcendental.yaml:45
  'FSIN', // isa/instructions/x87-transcendental.yaml:58
  'FCOS', // isa/instructions/x87-transcendental.yaml:66
  'FSINCOS', // isa/instructions/x87-transcendental.yaml:74
]);
