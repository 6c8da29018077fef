// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-compare.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FCOM', source: 'isa/instructions/x87-compare.yaml:17', text: `FCOM: Compare ST(0) with ST(i); any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:17
  encodings
    D8 D0+i  fcom STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 010 src
    DC D0+i  fcom STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium, not chosen by the assembler)
      1101 1100 | 11 010 src
  operands
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared(0, index(src), 0), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
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
  { instruction: 'FCOMP', source: 'isa/instructions/x87-compare.yaml:26', text: `FCOMP: Compare ST(0) with ST(i) and pop; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:26
  encodings
    D8 D8+i  fcomp STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1000 | 11 011 src
    DC D8+i  fcomp STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium, not chosen by the assembler)
      1101 1100 | 11 011 src
    DE D0+i  fcomp STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium, not chosen by the assembler)
      1101 1110 | 11 010 src
  operands
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared(0, index(src), 0), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
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
  { instruction: 'FCOMPP', source: 'isa/instructions/x87-compare.yaml:35', text: `FCOMPP: Compare ST(0) with ST(1) and pop both; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:35
  encodings
    DE D9  fcompp  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1110 | 11 011 001
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared(0, 1, 0), 2)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
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
  { instruction: 'FUCOM', source: 'isa/instructions/x87-compare.yaml:41', text: `FUCOM: Compare ST(0) with ST(i); a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:41
  encodings
    DD E0+i  fucom STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | 11 100 src
  operands
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared(0, index(src), 1), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
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
  { instruction: 'FUCOMP', source: 'isa/instructions/x87-compare.yaml:47', text: `FUCOMP: Compare ST(0) with ST(i) and pop; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:47
  encodings
    DD E8+i  fucomp STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | 11 101 src
  operands
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared(0, index(src), 1), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
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
  { instruction: 'FUCOMPP', source: 'isa/instructions/x87-compare.yaml:53', text: `FUCOMPP: Compare ST(0) with ST(1) and pop both; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:53
  encodings
    DA E9  fucompp  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1010 | 11 101 001
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare(fpu_compared(0, 1, 1), 2)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
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
  { instruction: 'FCOMI', source: 'isa/instructions/x87-compare.yaml:59', text: `FCOMI: Compare ST(0) with ST(i) and set ZF, PF, CF; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:59
  encodings
    DB F0+i  fcomi ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1011 | 11 110 src
  operands
    a ST     ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 0), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare_flags (isa/procedures/x87-operation.yaml:104)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FCOMIP', source: 'isa/instructions/x87-compare.yaml:66', text: `FCOMIP: Compare ST(0) with ST(i), set ZF, PF, CF and pop; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:66
  encodings
    DF F0+i  fcomip ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1111 | 11 110 src
  operands
    a ST     ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 0), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare_flags (isa/procedures/x87-operation.yaml:104)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FUCOMI', source: 'isa/instructions/x87-compare.yaml:73', text: `FUCOMI: Compare ST(0) with ST(i) and set ZF, PF, CF; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:73
  encodings
    DB E8+i  fucomi ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1011 | 11 101 src
  operands
    a ST     ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 1), 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare_flags (isa/procedures/x87-operation.yaml:104)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FUCOMIP', source: 'isa/instructions/x87-compare.yaml:79', text: `FUCOMIP: Compare ST(0) with ST(i), set ZF, PF, CF and pop; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:79
  encodings
    DF E8+i  fucomip ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1111 | 11 101 src
  operands
    a ST     ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 1), 1)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_compared (isa/procedures/x87-operation.yaml:67)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare_flags (isa/procedures/x87-operation.yaml:104)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
    fpu_value (isa/procedures/x87-stack.yaml:15)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FTST', source: 'isa/instructions/x87-compare.yaml:86', text: `FTST: Compare ST(0) with 0.0
  specified in   isa/instructions/x87-compare.yaml:86
  encodings
    D9 E4  ftst  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 100 100
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    let status: u16 = 0x4541
    if (!fpu_empty(0)) { status = fp_compare(fpu_value(0), fp_zero(0), 0) }
    fpu_finish_compare(status, 0)
  calls
    fp_comparable_exponent (isa/procedures/x87-compare.yaml:28)
    fp_compare (isa/procedures/x87-compare.yaml:6)
    fp_denormal_status (isa/procedures/x87-format.yaml:188)
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_no_number (isa/procedures/x87-format.yaml:114)
    fp_is_signalling (isa/procedures/x87-format.yaml:88)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish_compare (isa/procedures/x87-operation.yaml:89)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_stops (isa/procedures/x87-stack.yaml:92)
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
  { instruction: 'FXAM', source: 'isa/instructions/x87-compare.yaml:94', text: `FXAM: Show the class of ST(0) in C3, C2 and C0 and its sign in C1
  specified in   isa/instructions/x87-compare.yaml:94
  encodings
    D9 E5  fxam  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 100 101
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    const value = fpu_value(0)
    const kind = fpu_empty(0) ? 5 : fp_class(value)
    const codes = concat(slice(kind, 1, 1), concat(msb(value), slice(kind, 0, 0)))
    fsw = (fsw & 0xB8FF) | shl(zext(slice(kind, 2, 2), 16), 14) | shl(zext(codes, 16), 8)
  calls
    fp_class (isa/procedures/x87-format.yaml:121)
    fp_infinity (isa/procedures/x87-format.yaml:16)
    fp_is_denormal (isa/procedures/x87-format.yaml:101)
    fp_is_infinity (isa/procedures/x87-format.yaml:75)
    fp_is_nan (isa/procedures/x87-format.yaml:81)
    fp_is_unsupported (isa/procedures/x87-format.yaml:95)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_record (isa/procedures/x87-stack.yaml:150)
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
