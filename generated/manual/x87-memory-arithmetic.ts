// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-memory-arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FADD_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:16', text: `FADD_M32: ST(0) + memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:16
  encodings
    D8 /0  fadd Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 000 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(0, fp_from_single(load(eaSegment, ea, 32)))
  calls
    fp_add (isa/procedures/x87-add.yaml:87)
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_0 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_0 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FADD_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:23', text: `FADD_M64: ST(0) + memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:23
  encodings
    DC /0  fadd Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 000 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(0, fp_from_double(load(eaSegment, ea, 64)))
  calls
    fp_add (isa/procedures/x87-add.yaml:87)
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sum (isa/procedures/x87-add.yaml:53)
    fp_sum_any (isa/procedures/x87-add.yaml:6)
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_0 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_0 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIADD_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:30', text: `FIADD_M16: ST(0) + memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:30
  encodings
    DE /0  fiadd Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 000 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(0, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
  calls
    fp_add (isa/procedures/x87-add.yaml:87)
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_0 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_0 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIADD_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:37', text: `FIADD_M32: ST(0) + memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:37
  encodings
    DA /0  fiadd Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 000 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(0, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
  calls
    fp_add (isa/procedures/x87-add.yaml:87)
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_0 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_0 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FMUL_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:44', text: `FMUL_M32: ST(0) * memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:44
  encodings
    D8 /1  fmul Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 001 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(1, fp_from_single(load(eaSegment, ea, 32)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_1 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_1 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FMUL_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:51', text: `FMUL_M64: ST(0) * memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:51
  encodings
    DC /1  fmul Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 001 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(1, fp_from_double(load(eaSegment, ea, 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_1 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_1 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIMUL_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:58', text: `FIMUL_M16: ST(0) * memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:58
  encodings
    DE /1  fimul Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 001 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(1, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_1 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_1 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIMUL_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:65', text: `FIMUL_M32: ST(0) * memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:65
  encodings
    DA /1  fimul Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 001 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(1, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_1 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_1 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUB_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:72', text: `FSUB_M32: ST(0) - memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:72
  encodings
    D8 /4  fsub Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 100 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(4, fp_from_single(load(eaSegment, ea, 32)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
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
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_4 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_4 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUB_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:79', text: `FSUB_M64: ST(0) - memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:79
  encodings
    DC /4  fsub Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 100 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(4, fp_from_double(load(eaSegment, ea, 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
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
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_4 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_4 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISUB_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:86', text: `FISUB_M16: ST(0) - memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:86
  encodings
    DE /4  fisub Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 100 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(4, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_4 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_4 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISUB_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:93', text: `FISUB_M32: ST(0) - memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:93
  encodings
    DA /4  fisub Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 100 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(4, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_4 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_4 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUBR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:100', text: `FSUBR_M32: memory - ST(0), a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:100
  encodings
    D8 /5  fsubr Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 101 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(5, fp_from_single(load(eaSegment, ea, 32)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
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
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_5 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_5 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSUBR_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:107', text: `FSUBR_M64: memory - ST(0), a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:107
  encodings
    DC /5  fsubr Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 101 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(5, fp_from_double(load(eaSegment, ea, 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
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
    fp_propagate (isa/procedures/x87-format.yaml:150)
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
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_5 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_5 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISUBR_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:114', text: `FISUBR_M16: memory - ST(0), a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:114
  encodings
    DE /5  fisubr Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 101 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(5, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_5 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_5 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISUBR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:121', text: `FISUBR_M32: memory - ST(0), a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:121
  encodings
    DA /5  fisubr Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 101 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(5, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_5 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_5 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIV_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:128', text: `FDIV_M32: ST(0) / memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:128
  encodings
    D8 /6  fdiv Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 110 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(6, fp_from_single(load(eaSegment, ea, 32)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
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
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_6 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_6 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIV_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:135', text: `FDIV_M64: ST(0) / memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:135
  encodings
    DC /6  fdiv Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 110 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(6, fp_from_double(load(eaSegment, ea, 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
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
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_6 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_6 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIDIV_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:142', text: `FIDIV_M16: ST(0) / memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:142
  encodings
    DE /6  fidiv Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 110 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(6, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_6 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_6 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIDIV_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:149', text: `FIDIV_M32: ST(0) / memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:149
  encodings
    DA /6  fidiv Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 110 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(6, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_6 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_6 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIVR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:156', text: `FDIVR_M32: memory / ST(0), a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:156
  encodings
    D8 /7  fdivr Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 111 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(7, fp_from_single(load(eaSegment, ea, 32)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
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
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_7 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_7 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDIVR_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:163', text: `FDIVR_M64: memory / ST(0), a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:163
  encodings
    DC /7  fdivr Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 111 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(7, fp_from_double(load(eaSegment, ea, 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
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
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_memory_arithmetic_7 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_7 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIDIVR_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:170', text: `FIDIVR_M16: memory / ST(0), a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:170
  encodings
    DE /7  fidivr Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 111 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(7, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_7 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_7 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIDIVR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:177', text: `FIDIVR_M32: memory / ST(0), a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:177
  encodings
    DA /7  fidivr Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 111 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_memory_arithmetic(7, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
  calls
    fp_denormal_memory_operand (isa/procedures/x87-convert.yaml:51)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_div (isa/procedures/x87-multiply.yaml:46)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
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
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_memory_arithmetic_7 (isa/procedures/x87-operation.yaml:42)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_operate_7 (isa/procedures/x87-operation.yaml:8)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FCOM_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:184', text: `FCOM_M32: Compare ST(0) with a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:184
  encodings
    D8 /2  fcom Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 010 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_single(load(eaSegment, ea, 32))), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FCOM_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:191', text: `FCOM_M64: Compare ST(0) with a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:191
  encodings
    DC /2  fcom Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 010 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_double(load(eaSegment, ea, 64))), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FICOM_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:198', text: `FICOM_M16: Compare ST(0) with a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:198
  encodings
    DE /2  ficom Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 010 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 16), 64))), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FICOM_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:205', text: `FICOM_M32: Compare ST(0) with a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:205
  encodings
    DA /2  ficom Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 010 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 32), 64))), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FCOMP_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:212', text: `FCOMP_M32: Compare ST(0) with a real of 32 bits and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:212
  encodings
    D8 /3  fcomp Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | mod≠11 011 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_single(load(eaSegment, ea, 32))), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_single (isa/procedures/x87-convert.yaml:37)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FCOMP_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:219', text: `FCOMP_M64: Compare ST(0) with a real of 64 bits and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:219
  encodings
    DC /3  fcomp Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1100 | mod≠11 011 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_double(load(eaSegment, ea, 64))), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_double (isa/procedures/x87-convert.yaml:44)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FICOMP_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:226', text: `FICOMP_M16: Compare ST(0) with a word integer and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:226
  encodings
    DE /3  ficomp Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | mod≠11 011 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 16), 64))), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FICOMP_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:233', text: `FICOMP_M32: Compare ST(0) with a doubleword integer and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:233
  encodings
    DA /3  ficomp Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | mod≠11 011 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 32), 64))), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_comparison (isa/procedures/x87-compare.yaml:35)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_compared_memory (isa/procedures/x87-operation.yaml:77)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_operand (isa/procedures/x87-operation.yaml:35)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
];
