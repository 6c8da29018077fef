// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-transcendental.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'F2XM1', source: 'isa/instructions/x87-transcendental.yaml:12', text: `F2XM1: 2 to the power of ST(0), minus 1
  specified in   isa/instructions/x87-transcendental.yaml:12
  encodings
    D9 F0  f2xm1  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 000
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0)) { result = fp_f2xm1(fpu_value(0), fcw) }
    fpu_finish(result, 0, 0)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_f2xm1 (isa/procedures/x87-transcendental.yaml:25)
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
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
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
    intrinsics   exponential_less_one
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FYL2X', source: 'isa/instructions/x87-transcendental.yaml:21', text: `FYL2X: ST(1) times the binary logarithm of ST(0), to ST(1); pop
  specified in   isa/instructions/x87-transcendental.yaml:21
  encodings
    D9 F1  fyl2x  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 001
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_fyl2x(fpu_value(0), fpu_value(1), fcw) }
    fpu_finish(result, 1, 1)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_fyl2x (isa/procedures/x87-transcendental.yaml:50)
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
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
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
    intrinsics   logarithm
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FYL2XP1', source: 'isa/instructions/x87-transcendental.yaml:29', text: `FYL2XP1: ST(1) times the binary logarithm of ST(0) + 1, to ST(1); pop
  specified in   isa/instructions/x87-transcendental.yaml:29
  encodings
    D9 F9  fyl2xp1  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 001
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_fyl2xp1(fpu_value(0), fpu_value(1), fcw) }
    fpu_finish(result, 1, 1)
  calls
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_fyl2xp1 (isa/procedures/x87-transcendental.yaml:79)
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
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
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
    intrinsics   logarithm
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FPATAN', source: 'isa/instructions/x87-transcendental.yaml:37', text: `FPATAN: Arctangent of ST(1) / ST(0), to ST(1); pop
  specified in   isa/instructions/x87-transcendental.yaml:37
  encodings
    D9 F3  fpatan  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 011
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_arctangent(fpu_value(1), fpu_value(0), fcw) }
    fpu_finish(result, 1, 1)
  calls
    fp_arctangent (isa/procedures/x87-transcendental.yaml:108)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
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
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate_pair (isa/procedures/x87-format.yaml:161)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
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
    intrinsics   arctangent
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FPTAN', source: 'isa/instructions/x87-transcendental.yaml:45', text: `FPTAN: Replace ST(0) by its tangent and push 1.0
  specified in   isa/instructions/x87-transcendental.yaml:45
  manual         SDM vol. 2A, FPTAN: a NaN is pushed instead of 1.0 when the result is one
  encodings
    D9 F2  fptan  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 010
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let first = fpu_pair_fault()
    let pushed = first
    if (fpu_pair_ready()) {
      first = fp_tangent(fpu_value(0), fcw)
      pushed = fp_is_nan(trunc(first, 80)) ? first : fp_result(0, 0x3FFF8000000000000000n)
    }
    fpu_finish_pair(first, pushed, 0x0600)
  calls
    fp_angle (isa/procedures/x87-transcendental.yaml:152)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_far_angle (isa/procedures/x87-transcendental.yaml:166)
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
    fp_quarter_turns (isa/procedures/x87-transcendental.yaml:138)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_tangent (isa/procedures/x87-transcendental.yaml:222)
    fp_wide (isa/procedures/x87-transcendental.yaml:9)
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
    intrinsics   tangent
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSIN', source: 'isa/instructions/x87-transcendental.yaml:58', text: `FSIN: Sine of ST(0)
  specified in   isa/instructions/x87-transcendental.yaml:58
  encodings
    D9 FE  fsin  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 110
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0)) { result = fp_sine(fpu_value(0), fcw) }
    fpu_finish_partial(result, 0x0600)
  calls
    fp_angle (isa/procedures/x87-transcendental.yaml:152)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_far_angle (isa/procedures/x87-transcendental.yaml:166)
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
    fp_quarter_turns (isa/procedures/x87-transcendental.yaml:138)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sine (isa/procedures/x87-transcendental.yaml:173)
    fp_wide (isa/procedures/x87-transcendental.yaml:9)
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
    intrinsics   sine
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FCOS', source: 'isa/instructions/x87-transcendental.yaml:66', text: `FCOS: Cosine of ST(0)
  specified in   isa/instructions/x87-transcendental.yaml:66
  encodings
    D9 FF  fcos  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 111
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0)) { result = fp_cosine(fpu_value(0), fcw) }
    fpu_finish_partial(result, 0x0600)
  calls
    fp_angle (isa/procedures/x87-transcendental.yaml:152)
    fp_cosine (isa/procedures/x87-transcendental.yaml:196)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_far_angle (isa/procedures/x87-transcendental.yaml:166)
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
    fp_quarter_turns (isa/procedures/x87-transcendental.yaml:138)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_wide (isa/procedures/x87-transcendental.yaml:9)
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
    intrinsics   sine
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSINCOS', source: 'isa/instructions/x87-transcendental.yaml:74', text: `FSINCOS: Replace ST(0) by its sine and push its cosine
  specified in   isa/instructions/x87-transcendental.yaml:74
  encodings
    D9 FB  fsincos  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 111 011
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let first = fpu_pair_fault()
    let second = first
    if (fpu_pair_ready()) {
      first = fp_sine(fpu_value(0), fcw)
      second = fp_cosine(fpu_value(0), fcw)
    }
    fpu_finish_pair(first, second, 0x0600)
  calls
    fp_angle (isa/procedures/x87-transcendental.yaml:152)
    fp_cosine (isa/procedures/x87-transcendental.yaml:196)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_denormal_stops (isa/procedures/x87-format.yaml:194)
    fp_dropped_bits (isa/procedures/x87-rounding.yaml:50)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_far_angle (isa/procedures/x87-transcendental.yaml:166)
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
    fp_quarter_turns (isa/procedures/x87-transcendental.yaml:138)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round (isa/procedures/x87-rounding.yaml:119)
    fp_round_any (isa/procedures/x87-rounding.yaml:69)
    fp_round_near (isa/procedures/x87-rounding.yaml:106)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_round_wide (isa/procedures/x87-transcendental.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_sine (isa/procedures/x87-transcendental.yaml:173)
    fp_wide (isa/procedures/x87-transcendental.yaml:9)
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
    intrinsics   sine
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
];
