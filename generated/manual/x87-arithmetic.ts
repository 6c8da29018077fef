// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FADD', source: 'isa/instructions/x87-arithmetic.yaml:25', text: `FADD: Add
  specified in   isa/instructions/x87-arithmetic.yaml:25
  encodings
    D8 C0+i  fadd ST, STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 000 src
    DC C0+i  fadd STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | 11 000 dst
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(0, index(dst), index(src), 0)
  calls
    fp_add (isa/procedures/x87-add.yaml:87)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_0 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_0 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FADDP', source: 'isa/instructions/x87-arithmetic.yaml:31', text: `FADDP: Add and pop
  specified in   isa/instructions/x87-arithmetic.yaml:31
  encodings
    DE C0+i  faddp STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | 11 000 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(0, index(dst), index(src), 1)
  calls
    fp_add (isa/procedures/x87-add.yaml:87)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_0 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_0 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FMUL', source: 'isa/instructions/x87-arithmetic.yaml:38', text: `FMUL: Multiply
  specified in   isa/instructions/x87-arithmetic.yaml:38
  encodings
    D8 C8+i  fmul ST, STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 001 src
    DC C8+i  fmul STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | 11 001 dst
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(1, index(dst), index(src), 0)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_mul (isa/procedures/x87-multiply.yaml:6)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_1 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_1 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FMULP', source: 'isa/instructions/x87-arithmetic.yaml:44', text: `FMULP: Multiply and pop
  specified in   isa/instructions/x87-arithmetic.yaml:44
  encodings
    DE C8+i  fmulp STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | 11 001 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(1, index(dst), index(src), 1)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_mul (isa/procedures/x87-multiply.yaml:6)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_1 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_1 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUB', source: 'isa/instructions/x87-arithmetic.yaml:51', text: `FSUB: Subtract the source
  specified in   isa/instructions/x87-arithmetic.yaml:51
  encodings
    D8 E0+i  fsub ST, STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 100 src
    DC E8+i  fsub STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | 11 101 dst
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(4, index(dst), index(src), 0)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sub (isa/procedures/x87-add.yaml:94)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_4 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_4 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUBP', source: 'isa/instructions/x87-arithmetic.yaml:57', text: `FSUBP: Subtract the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:57
  encodings
    DE E8+i  fsubp STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | 11 101 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(4, index(dst), index(src), 1)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sub (isa/procedures/x87-add.yaml:94)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_4 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_4 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUBR', source: 'isa/instructions/x87-arithmetic.yaml:64', text: `FSUBR: Subtract from the source
  specified in   isa/instructions/x87-arithmetic.yaml:64
  encodings
    D8 E8+i  fsubr ST, STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 101 src
    DC E0+i  fsubr STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | 11 100 dst
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(5, index(dst), index(src), 0)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sub (isa/procedures/x87-add.yaml:94)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_5 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_5 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUBRP', source: 'isa/instructions/x87-arithmetic.yaml:70', text: `FSUBRP: Subtract from the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:70
  encodings
    DE E0+i  fsubrp STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | 11 100 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(5, index(dst), index(src), 1)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sub (isa/procedures/x87-add.yaml:94)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_5 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_5 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIV', source: 'isa/instructions/x87-arithmetic.yaml:77', text: `FDIV: Divide by the source
  specified in   isa/instructions/x87-arithmetic.yaml:77
  encodings
    D8 F0+i  fdiv ST, STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 110 src
    DC F8+i  fdiv STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | 11 111 dst
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(6, index(dst), index(src), 0)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_6 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_6 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIVP', source: 'isa/instructions/x87-arithmetic.yaml:83', text: `FDIVP: Divide by the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:83
  encodings
    DE F8+i  fdivp STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | 11 111 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(6, index(dst), index(src), 1)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_6 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_6 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIVR', source: 'isa/instructions/x87-arithmetic.yaml:90', text: `FDIVR: Divide the source
  specified in   isa/instructions/x87-arithmetic.yaml:90
  encodings
    D8 F8+i  fdivr ST, STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 111 src
    DC F0+i  fdivr STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | 11 110 dst
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(7, index(dst), index(src), 0)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_7 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_7 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIVRP', source: 'isa/instructions/x87-arithmetic.yaml:96', text: `FDIVRP: Divide the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:96
  encodings
    DE F0+i  fdivrp STi, ST  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | 11 110 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
    src ST   ST(0), the top of the register stack; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_arithmetic(7, index(dst), index(src), 1)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_arithmetic_7 (isa/procedures/x87-operation.yaml:24)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operate_7 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FABS', source: 'isa/instructions/x87-arithmetic.yaml:103', text: `FABS: Clear the sign of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:103
  encodings
    D9 E1  fabs  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 100 001
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_replace(fp_result(0, fpu_value(0) & 0x7FFFFFFFFFFFFFFFFFFFn))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_replace (isa/procedures/x87-operation.yaml:61)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FCHS', source: 'isa/instructions/x87-arithmetic.yaml:109', text: `FCHS: Change the sign of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:109
  encodings
    D9 E0  fchs  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 100 000
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_replace(fp_result(0, fpu_value(0) ^ 0x80000000000000000000n))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_replace (isa/procedures/x87-operation.yaml:61)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSQRT', source: 'isa/instructions/x87-arithmetic.yaml:115', text: `FSQRT: Square root of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:115
  encodings
    D9 FA  fsqrt  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 010
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_replace(fp_sqrt(fpu_value(0), fcw))
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sqrt (isa/procedures/x87-square-root.yaml:26)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_replace (isa/procedures/x87-operation.yaml:61)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
    integer_square_root (isa/procedures/x87-square-root.yaml:5)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FRNDINT', source: 'isa/instructions/x87-arithmetic.yaml:121', text: `FRNDINT: Round ST(0) to an integer as RC says
  specified in   isa/instructions/x87-arithmetic.yaml:121
  encodings
    D9 FC  frndint  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 100
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_replace(fp_round_to_integer(fpu_value(0), fcw))
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_to_integer (isa/procedures/x87-convert.yaml:185)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_replace (isa/procedures/x87-operation.yaml:61)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSCALE', source: 'isa/instructions/x87-arithmetic.yaml:127', text: `FSCALE: Add the integer part of ST(1) to the exponent of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:127
  encodings
    D9 FD  fscale  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 101
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_scale(fpu_value(0), fpu_value(1), fcw) }
    fpu_finish(result, 0, 0)
  calls
    fp_canonical (isa/procedures/x87-format.yaml:181)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exact (isa/procedures/x87-remainder.yaml:6)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_leaves_bias (isa/procedures/x87-scale.yaml:37)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_scale (isa/procedures/x87-scale.yaml:6)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FPREM', source: 'isa/instructions/x87-arithmetic.yaml:135', text: `FPREM: Partial remainder of ST(0) by ST(1), quotient truncated
  specified in   isa/instructions/x87-arithmetic.yaml:135
  encodings
    D9 F8  fprem  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 000
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_remainder(fpu_value(0), fpu_value(1), fcw, 0) }
    fpu_finish_partial(result, 0x4700)
  calls
    fp_canonical (isa/procedures/x87-format.yaml:181)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exact (isa/procedures/x87-remainder.yaml:6)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_remainder (isa/procedures/x87-remainder.yaml:18)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_partial (isa/procedures/x87-operation.yaml:213)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FPREM1', source: 'isa/instructions/x87-arithmetic.yaml:143', text: `FPREM1: Partial remainder of ST(0) by ST(1), quotient rounded to nearest (IEEE 754)
  specified in   isa/instructions/x87-arithmetic.yaml:143
  encodings
    D9 F5  fprem1  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 101
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_remainder(fpu_value(0), fpu_value(1), fcw, 1) }
    fpu_finish_partial(result, 0x4700)
  calls
    fp_canonical (isa/procedures/x87-format.yaml:181)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exact (isa/procedures/x87-remainder.yaml:6)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_near (isa/procedures/x87-rounding.yaml:100)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_remainder (isa/procedures/x87-remainder.yaml:18)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_partial (isa/procedures/x87-operation.yaml:213)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FXTRACT', source: 'isa/instructions/x87-arithmetic.yaml:151', text: `FXTRACT: Replace ST(0) by its exponent and push its significand
  specified in   isa/instructions/x87-arithmetic.yaml:151
  encodings
    D9 F4  fxtract  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 100
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let exponent = fpu_pair_fault()
    let significand = exponent
    if (fpu_pair_ready()) {
      const a = fpu_value(0)
      exponent = fp_extract_exponent(a)
      significand = fp_extract_significand(a)
    }
    fpu_finish_pair(exponent, significand, 0x0200)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_extract_exponent (isa/procedures/x87-scale.yaml:46)
    fp_extract_significand (isa/procedures/x87-scale.yaml:63)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_pair (isa/procedures/x87-operation.yaml:185)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_pair_fault (isa/procedures/x87-operation.yaml:200)
    fpu_pair_ready (isa/procedures/x87-operation.yaml:206)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
];
