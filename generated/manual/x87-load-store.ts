// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-load-store.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FLD_M32', source: 'isa/instructions/x87-load-store.yaml:15', text: `FLD_M32: Push a real of 32 bits
  specified in   isa/instructions/x87-load-store.yaml:15
  encodings
    D9 /0  fld Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | mod≠11 000 src | [sib] [disp]
  operands
    src Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fp_from_single(load(eaSegment, ea, 32)))
  calls
    fp_from_single (isa/procedures/x87-convert.yaml:37)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_widen_23_255 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_23_255 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FLD_M64', source: 'isa/instructions/x87-load-store.yaml:23', text: `FLD_M64: Push a real of 64 bits
  specified in   isa/instructions/x87-load-store.yaml:23
  encodings
    DD /0  fld Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | mod≠11 000 src | [sib] [disp]
  operands
    src Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fp_from_double(load(eaSegment, ea, 64)))
  calls
    fp_from_double (isa/procedures/x87-convert.yaml:44)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_invalid (isa/procedures/x87-format.yaml:42)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_propagate (isa/procedures/x87-format.yaml:150)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_widen_52_2047 (isa/procedures/x87-convert.yaml:25)
    fp_widen_special_52_2047 (isa/procedures/x87-convert.yaml:9)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FLD_M80', source: 'isa/instructions/x87-load-store.yaml:30', text: `FLD_M80: Push a real of 80 bits
  specified in   isa/instructions/x87-load-store.yaml:30
  manual         SDM vol. 2A, FLD: no exception but a full stack, whatever the 80 bits are
  encodings
    DB /5  fld Mft  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | mod≠11 101 src | [sib] [disp]
  operands
    src Mft  Memory address of a real of 80 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fp_result(0, fpu_load_80(eaSegment, ea)))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_load_80 (isa/procedures/x87-operation.yaml:161)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FILD_M16', source: 'isa/instructions/x87-load-store.yaml:38', text: `FILD_M16: Push a word integer
  specified in   isa/instructions/x87-load-store.yaml:38
  encodings
    DF /0  fild Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | mod≠11 000 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
  calls
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FILD_M32', source: 'isa/instructions/x87-load-store.yaml:45', text: `FILD_M32: Push a doubleword integer
  specified in   isa/instructions/x87-load-store.yaml:45
  encodings
    DB /0  fild Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | mod≠11 000 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
  calls
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FILD_M64', source: 'isa/instructions/x87-load-store.yaml:52', text: `FILD_M64: Push a quadword integer
  specified in   isa/instructions/x87-load-store.yaml:52
  encodings
    DF /5  fild Mq  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | mod≠11 101 src | [sib] [disp]
  operands
    src Mq  Memory address of a quadword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fpu_integer_operand(load(eaSegment, ea, 64)))
  calls
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_integer_operand (isa/procedures/x87-operation.yaml:55)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FBLD', source: 'isa/instructions/x87-load-store.yaml:59', text: `FBLD: Push a packed decimal integer of 18 digits
  specified in   isa/instructions/x87-load-store.yaml:59
  encodings
    DF /4  fbld Mbcd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | mod≠11 100 src | [sib] [disp]
  operands
    src Mbcd  Memory address of a packed decimal integer; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fp_result(0, fp_from_bcd(fpu_load_80(eaSegment, ea))))
  calls
    fp_from_bcd (isa/procedures/x87-decimal.yaml:8)
    fp_from_integer (isa/procedures/x87-convert.yaml:64)
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_load_80 (isa/procedures/x87-operation.yaml:161)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FST_M32', source: 'isa/instructions/x87-load-store.yaml:65', text: `FST_M32: Store ST(0) as a real of 32 bits
  specified in   isa/instructions/x87-load-store.yaml:65
  encodings
    D9 /2  fst Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | mod≠11 010 dst | [sib] [disp]
  operands
    dst Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 4)
    const stored = fpu_single()
    if (fpu_stores(slice(stored, 47, 32), 0)) { store(eaSegment, ea, trunc(stored, 32)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_narrow_23_255 (isa/procedures/x87-convert.yaml:76)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_single (isa/procedures/x87-convert.yaml:138)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_single (isa/procedures/x87-operation.yaml:119)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FST_M64', source: 'isa/instructions/x87-load-store.yaml:75', text: `FST_M64: Store ST(0) as a real of 64 bits
  specified in   isa/instructions/x87-load-store.yaml:75
  encodings
    DD /2  fst Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | mod≠11 010 dst | [sib] [disp]
  operands
    dst Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 8)
    const stored = fpu_double()
    if (fpu_stores(slice(stored, 79, 64), 0)) { store(eaSegment, ea, trunc(stored, 64)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_narrow_52_2047 (isa/procedures/x87-convert.yaml:76)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_double (isa/procedures/x87-convert.yaml:146)
    fpu_double (isa/procedures/x87-operation.yaml:129)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSTP_M32', source: 'isa/instructions/x87-load-store.yaml:84', text: `FSTP_M32: Store ST(0) as a real of 32 bits and pop
  specified in   isa/instructions/x87-load-store.yaml:84
  encodings
    D9 /3  fstp Mfs  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | mod≠11 011 dst | [sib] [disp]
  operands
    dst Mfs  Memory address of a real of 32 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 4)
    const stored = fpu_single()
    if (fpu_stores(slice(stored, 47, 32), 1)) { store(eaSegment, ea, trunc(stored, 32)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_narrow_23_255 (isa/procedures/x87-convert.yaml:76)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_single (isa/procedures/x87-convert.yaml:138)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_single (isa/procedures/x87-operation.yaml:119)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSTP_M64', source: 'isa/instructions/x87-load-store.yaml:93', text: `FSTP_M64: Store ST(0) as a real of 64 bits and pop
  specified in   isa/instructions/x87-load-store.yaml:93
  encodings
    DD /3  fstp Mfd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | mod≠11 011 dst | [sib] [disp]
  operands
    dst Mfd  Memory address of a real of 64 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 8)
    const stored = fpu_double()
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 64)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_loss_status (isa/procedures/x87-rounding.yaml:43)
    fp_narrow_52_2047 (isa/procedures/x87-convert.yaml:76)
    fp_nearest_is_up (isa/procedures/x87-rounding.yaml:36)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_overflow_is_infinite (isa/procedures/x87-rounding.yaml:61)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_double (isa/procedures/x87-convert.yaml:146)
    fpu_double (isa/procedures/x87-operation.yaml:129)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FSTP_M80', source: 'isa/instructions/x87-load-store.yaml:102', text: `FSTP_M80: Store ST(0) as it is and pop
  specified in   isa/instructions/x87-load-store.yaml:102
  encodings
    DB /7  fstp Mft  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | mod≠11 111 dst | [sib] [disp]
  operands
    dst Mft  Memory address of a real of 80 bits; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 10)
    const stored = fpu_empty(0) ? fpu_underflow() : fp_result(0, fpu_value(0))
    if (fpu_stores(slice(stored, 95, 80), 1)) { fpu_store_80(eaSegment, ea, trunc(stored, 80)) }
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_store_80 (isa/procedures/x87-operation.yaml:168)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_underflow (isa/procedures/x87-stack.yaml:46)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIST_M16', source: 'isa/instructions/x87-load-store.yaml:111', text: `FIST_M16: Store ST(0) as a word integer
  specified in   isa/instructions/x87-load-store.yaml:111
  encodings
    DF /2  fist Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | mod≠11 010 dst | [sib] [disp]
  operands
    dst Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 2)
    const stored = fpu_integer(16)
    if (fpu_stores(slice(stored, 79, 64), 0)) { store(eaSegment, ea, trunc(stored, 16)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_is_integer_sized (isa/procedures/x87-convert.yaml:160)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_integer (isa/procedures/x87-convert.yaml:167)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer (isa/procedures/x87-operation.yaml:139)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FIST_M32', source: 'isa/instructions/x87-load-store.yaml:120', text: `FIST_M32: Store ST(0) as a doubleword integer
  specified in   isa/instructions/x87-load-store.yaml:120
  encodings
    DB /2  fist Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | mod≠11 010 dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 4)
    const stored = fpu_integer(32)
    if (fpu_stores(slice(stored, 79, 64), 0)) { store(eaSegment, ea, trunc(stored, 32)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_is_integer_sized (isa/procedures/x87-convert.yaml:160)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_integer (isa/procedures/x87-convert.yaml:167)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer (isa/procedures/x87-operation.yaml:139)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISTP_M16', source: 'isa/instructions/x87-load-store.yaml:129', text: `FISTP_M16: Store ST(0) as a word integer and pop
  specified in   isa/instructions/x87-load-store.yaml:129
  encodings
    DF /3  fistp Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | mod≠11 011 dst | [sib] [disp]
  operands
    dst Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 2)
    const stored = fpu_integer(16)
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 16)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_is_integer_sized (isa/procedures/x87-convert.yaml:160)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_integer (isa/procedures/x87-convert.yaml:167)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer (isa/procedures/x87-operation.yaml:139)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISTP_M32', source: 'isa/instructions/x87-load-store.yaml:138', text: `FISTP_M32: Store ST(0) as a doubleword integer and pop
  specified in   isa/instructions/x87-load-store.yaml:138
  encodings
    DB /3  fistp Md  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | mod≠11 011 dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 4)
    const stored = fpu_integer(32)
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 32)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_is_integer_sized (isa/procedures/x87-convert.yaml:160)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_integer (isa/procedures/x87-convert.yaml:167)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer (isa/procedures/x87-operation.yaml:139)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISTP_M64', source: 'isa/instructions/x87-load-store.yaml:147', text: `FISTP_M64: Store ST(0) as a quadword integer and pop
  specified in   isa/instructions/x87-load-store.yaml:147
  encodings
    DF /7  fistp Mq  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | mod≠11 111 dst | [sib] [disp]
  operands
    dst Mq  Memory address of a quadword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 8)
    const stored = fpu_integer(64)
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 64)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_is_integer_sized (isa/procedures/x87-convert.yaml:160)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_integer (isa/procedures/x87-convert.yaml:167)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_integer (isa/procedures/x87-operation.yaml:139)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FBSTP', source: 'isa/instructions/x87-load-store.yaml:156', text: `FBSTP: Store ST(0) as a packed decimal integer and pop
  specified in   isa/instructions/x87-load-store.yaml:156
  encodings
    DF /6  fbstp Mbcd  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | mod≠11 110 dst | [sib] [disp]
  operands
    dst Mbcd  Memory address of a packed decimal integer; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    probe_write(eaSegment, ea, 10)
    const stored = fpu_decimal()
    if (fpu_stores(slice(stored, 95, 80), 1)) { fpu_store_80(eaSegment, ea, trunc(stored, 80)) }
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_inexact_status (isa/procedures/x87-rounding.yaml:30)
    fp_integer (isa/procedures/x87-convert.yaml:152)
    fp_is_integer_sized (isa/procedures/x87-convert.yaml:160)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_normal_exponent (isa/procedures/x87-format.yaml:55)
    fp_normal_significand (isa/procedures/x87-format.yaml:62)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_round_off (isa/procedures/x87-rounding.yaml:16)
    fp_shift_right (isa/procedures/x87-rounding.yaml:8)
    fp_to_bcd (isa/procedures/x87-decimal.yaml:24)
    fpu_decimal (isa/procedures/x87-operation.yaml:151)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_record_operand (isa/procedures/x87-stack.yaml:159)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_store_80 (isa/procedures/x87-operation.yaml:168)
    fpu_stores (isa/procedures/x87-stack.yaml:135)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       writes
    resources    reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FISTTP', source: 'isa/instructions/x87-load-store.yaml:164', text: `FISTTP: Store ST(0) as an integer rounded towards zero and pop
  specified in   isa/instructions/x87-load-store.yaml:164
  encodings
    DF /1  fisttp Mw  (memory only, needs SSE3: no model)
      1101 1111 | mod≠11 001 dst | [sib] [disp]
    DB /1  fisttp Md  (memory only, needs SSE3: no model)
      1101 1011 | mod≠11 001 dst | [sib] [disp]
    DD /1  fisttp Mq  (memory only, needs SSE3: no model)
      1101 1101 | mod≠11 001 dst | [sib] [disp]
  operands
    dst Mw  Memory address of a word; its address or number
    dst Md  Memory address of a doubleword; its address or number
    dst Mq  Memory address of a quadword; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
