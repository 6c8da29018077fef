// Generated from isa/ by `ring1 generate`. Do not edit.
import type { Flow, IntrinsicRow, LoweringRule, ProcedureRule } from '../../runtime/engine/lowering.ts';
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
import * as m13 from './move.ts';
import * as m14 from './multiply.ts';
import * as m15 from './segment.ts';
import * as m16 from './shift.ts';
import * as m17 from './stack.ts';
import * as m18 from './string.ts';
import * as m19 from './system.ts';
import * as m20 from './x87-arithmetic.ts';
import * as m21 from './x87-compare.ts';
import * as m22 from './x87-control.ts';
import * as m23 from './x87-load-store.ts';
import * as m24 from './x87-memory-arithmetic.ts';
import * as m25 from './x87-stack.ts';
import * as m26 from './x87-transcendental.ts';
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
  OUTS_16_rep: 'finish', // isa/instructions/io.yaml:67
  OUTS_32_rep: 'finish', // isa/instructions/io.yaml:67
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
  SYSENTER: 'finish', // isa/instructions/system.yaml:183
  SYSEXIT: 'finish', // isa/instructions/system.yaml:201
};

/** Signatures of the intrinsics of isa/intrinsics.yaml. */
export const intrinsics: readonly IntrinsicRow[] = [
  { name: 'port_read', params: [16, 3], result: 32, faults: false }, // isa/intrinsics.yaml:5
  { name: 'port_write', params: [16, 3, 32], result: 0, faults: false }, // isa/intrinsics.yaml:11
  { name: 'cpuid', params: [32, 2], result: 32, faults: false }, // isa/intrinsics.yaml:18
  { name: 'time_stamp', params: [1], result: 32, faults: false }, // isa/intrinsics.yaml:25
  { name: 'flush_translations', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:31
  { name: 'flush_translation', params: [32], result: 0, faults: false }, // isa/intrinsics.yaml:37
  { name: 'halt', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:43
  { name: 'inhibit_interrupts', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:50
  { name: 'exponential_less_one', params: [80], result: 128, faults: false }, // isa/intrinsics.yaml:57
  { name: 'logarithm', params: [80, 80, 1], result: 128, faults: false }, // isa/intrinsics.yaml:63
  { name: 'sine', params: [128, 1], result: 128, faults: false }, // isa/intrinsics.yaml:69
  { name: 'tangent', params: [128, 1], result: 128, faults: false }, // isa/intrinsics.yaml:75
  { name: 'arctangent', params: [80, 80], result: 128, faults: false }, // isa/intrinsics.yaml:81
  { name: 'cache_flush', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:87
  { name: 'numeric_error', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:93
];
