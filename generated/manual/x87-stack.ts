// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-stack.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FLD', source: 'isa/instructions/x87-stack.yaml:19', text: `FLD: Push ST(i)
  specified in   isa/instructions/x87-stack.yaml:19
  encodings
    D9 C0+i  fld STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 000 src
  operands
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    // An empty source comes before a full stack.
    if (fpu_empty(index(src))) {
      fpu_push_checked(fpu_underflow())
    } else {
      fpu_push(fp_result(0, fpu_value(index(src))))
    }
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
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
  { instruction: 'FST', source: 'isa/instructions/x87-stack.yaml:31', text: `FST: Copy ST(0) to ST(i)
  specified in   isa/instructions/x87-stack.yaml:31
  encodings
    DD D0+i  fst STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | 11 010 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish(fpu_empty(0) ? fpu_underflow() : fp_result(0, fpu_value(0)), index(dst), 0)
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
  { instruction: 'FSTP', source: 'isa/instructions/x87-stack.yaml:37', text: `FSTP: Copy ST(0) to ST(i) and pop
  specified in   isa/instructions/x87-stack.yaml:37
  encodings
    DD D8+i  fstp STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | 11 011 dst
    DF D0+i  fstp STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium, not chosen by the assembler)
      1101 1111 | 11 010 dst
    DF D8+i  fstp STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium, not chosen by the assembler)
      1101 1111 | 11 011 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_finish(fpu_empty(0) ? fpu_underflow() : fp_result(0, fpu_value(0)), index(dst), 1)
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
  { instruction: 'FSTPNCE', source: 'isa/instructions/x87-stack.yaml:46', text: `FSTPNCE: Copy ST(0) to ST(i) and pop; an empty ST(0) is no exception
  specified in   isa/instructions/x87-stack.yaml:46
  manual         No manual describes D9 D8 to D9 DF; the processors execute it
  encodings
    D9 D8+i  fstpnce STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 011 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    if (fpu_empty(0)) {
      fpu_pop()
      fsw.C1 = 0
    } else {
      fpu_finish(fp_result(0, fpu_value(0)), index(dst), 1)
    }
  calls
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
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
  { instruction: 'FXCH', source: 'isa/instructions/x87-stack.yaml:58', text: `FXCH: Exchange ST(0) and ST(i)
  specified in   isa/instructions/x87-stack.yaml:58
  encodings
    D9 C8+i  fxch STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 001 src
    DD C8+i  fxch STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium, not chosen by the assembler)
      1101 1101 | 11 001 src
    DF C8+i  fxch STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium, not chosen by the assembler)
      1101 1111 | 11 001 src
  operands
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    const first = fpu_empty(0) ? fp_indefinite() : fpu_value(0)
    const second = fpu_empty(index(src)) ? fp_indefinite() : fpu_value(index(src))
    const status: u16 = fpu_empty(0) || fpu_empty(index(src)) ? 0x0041 : 0
    if (!fpu_stops(status)) {
      fpu_set(0, second)
      fpu_set(index(src), first)
    }
    fpu_note(status, 0x0200)
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note (isa/procedures/x87-stack.yaml:85)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
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
  { instruction: 'FCMOVB', source: 'isa/instructions/x87-stack.yaml:74', text: `FCMOVB: Copy ST(i) to ST(0) if CF
  specified in   isa/instructions/x87-stack.yaml:74
  encodings
    DA C0+i  fcmovb ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1010 | 11 000 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(CF, index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FCMOVE', source: 'isa/instructions/x87-stack.yaml:80', text: `FCMOVE: Copy ST(i) to ST(0) if ZF
  specified in   isa/instructions/x87-stack.yaml:80
  encodings
    DA C8+i  fcmove ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1010 | 11 001 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(ZF, index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FCMOVBE', source: 'isa/instructions/x87-stack.yaml:86', text: `FCMOVBE: Copy ST(i) to ST(0) if CF or ZF
  specified in   isa/instructions/x87-stack.yaml:86
  encodings
    DA D0+i  fcmovbe ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1010 | 11 010 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(CF || ZF, index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FCMOVU', source: 'isa/instructions/x87-stack.yaml:92', text: `FCMOVU: Copy ST(i) to ST(0) if PF
  specified in   isa/instructions/x87-stack.yaml:92
  encodings
    DA D8+i  fcmovu ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1010 | 11 011 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(PF, index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FCMOVNB', source: 'isa/instructions/x87-stack.yaml:98', text: `FCMOVNB: Copy ST(i) to ST(0) if not CF
  specified in   isa/instructions/x87-stack.yaml:98
  encodings
    DB C0+i  fcmovnb ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1011 | 11 000 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(!CF, index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FCMOVNE', source: 'isa/instructions/x87-stack.yaml:104', text: `FCMOVNE: Copy ST(i) to ST(0) if not ZF
  specified in   isa/instructions/x87-stack.yaml:104
  encodings
    DB C8+i  fcmovne ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1011 | 11 001 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(!ZF, index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FCMOVNBE', source: 'isa/instructions/x87-stack.yaml:110', text: `FCMOVNBE: Copy ST(i) to ST(0) if neither CF nor ZF
  specified in   isa/instructions/x87-stack.yaml:110
  encodings
    DB D0+i  fcmovnbe ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1011 | 11 010 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(!(CF || ZF), index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FCMOVNU', source: 'isa/instructions/x87-stack.yaml:116', text: `FCMOVNU: Copy ST(i) to ST(0) if not PF
  specified in   isa/instructions/x87-stack.yaml:116
  encodings
    DB D8+i  fcmovnu ST, STi  (register only, needs CMOV: p6 p6-umip p6-trapping)
      1101 1011 | 11 011 src
  operands
    dst ST   ST(0), the top of the register stack; its address or number
    src STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_move_if(!PF, index(dst), index(src))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_finish (isa/procedures/x87-stack.yaml:98)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_move_if (isa/procedures/x87-operation.yaml:228)
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
  { instruction: 'FLD1', source: 'isa/instructions/x87-stack.yaml:122', text: `FLD1: Push 1.0
  specified in   isa/instructions/x87-stack.yaml:122
  encodings
    D9 E8  fld1  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 101 000
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fp_result(0, 0x3FFF8000000000000000n))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDL2T', source: 'isa/instructions/x87-stack.yaml:128', text: `FLDL2T: Push the binary logarithm of 10
  specified in   isa/instructions/x87-stack.yaml:128
  encodings
    D9 E9  fldl2t  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 101 001
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push_constant(0x4000D49A784BCD1B8AFEn, 0)
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_push_constant (isa/procedures/x87-operation.yaml:176)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDL2E', source: 'isa/instructions/x87-stack.yaml:134', text: `FLDL2E: Push the binary logarithm of e
  specified in   isa/instructions/x87-stack.yaml:134
  encodings
    D9 EA  fldl2e  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 101 010
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push_constant(0x3FFFB8AA3B295C17F0BBn, 1)
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_push_constant (isa/procedures/x87-operation.yaml:176)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDPI', source: 'isa/instructions/x87-stack.yaml:140', text: `FLDPI: Push pi
  specified in   isa/instructions/x87-stack.yaml:140
  encodings
    D9 EB  fldpi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 101 011
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push_constant(0x4000C90FDAA22168C234n, 1)
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_push_constant (isa/procedures/x87-operation.yaml:176)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDLG2', source: 'isa/instructions/x87-stack.yaml:146', text: `FLDLG2: Push the decimal logarithm of 2
  specified in   isa/instructions/x87-stack.yaml:146
  encodings
    D9 EC  fldlg2  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 101 100
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push_constant(0x3FFD9A209A84FBCFF798n, 1)
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_push_constant (isa/procedures/x87-operation.yaml:176)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDLN2', source: 'isa/instructions/x87-stack.yaml:152', text: `FLDLN2: Push the natural logarithm of 2
  specified in   isa/instructions/x87-stack.yaml:152
  encodings
    D9 ED  fldln2  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 101 101
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push_constant(0x3FFEB17217F7D1CF79ABn, 1)
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_push_constant (isa/procedures/x87-operation.yaml:176)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDZ', source: 'isa/instructions/x87-stack.yaml:158', text: `FLDZ: Push 0.0
  specified in   isa/instructions/x87-stack.yaml:158
  encodings
    D9 EE  fldz  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 101 110
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_push(fp_result(0, fp_zero(0)))
  calls
    fp_indefinite (isa/procedures/x87-format.yaml:29)
    fp_pack (isa/procedures/x87-format.yaml:10)
    fp_result (isa/procedures/x87-format.yaml:35)
    fp_zero (isa/procedures/x87-format.yaml:22)
    fpu_empty (isa/procedures/x87-stack.yaml:9)
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_note_moved (isa/procedures/x87-stack.yaml:78)
    fpu_overflow (isa/procedures/x87-stack.yaml:53)
    fpu_push (isa/procedures/x87-stack.yaml:116)
    fpu_push_checked (isa/procedures/x87-stack.yaml:122)
    fpu_record (isa/procedures/x87-stack.yaml:150)
    fpu_set (isa/procedures/x87-stack.yaml:21)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FFREE', source: 'isa/instructions/x87-stack.yaml:164', text: `FFREE: Mark ST(i) empty
  specified in   isa/instructions/x87-stack.yaml:164
  manual         SDM vol. 2A, FFREE leaves the condition codes undefined; hardware clears C1
  encodings
    DD C0+i  ffree STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | 11 000 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_free(index(dst))
    fsw.C1 = 0
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_record (isa/procedures/x87-stack.yaml:150)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FFREEP', source: 'isa/instructions/x87-stack.yaml:172', text: `FFREEP: Mark ST(i) empty and pop
  specified in   isa/instructions/x87-stack.yaml:172
  manual         Documented by AMD (optimization guides); every Intel processor executes it
  encodings
    DF C0+i  ffreep STi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | 11 000 dst
  operands
    dst STi  Stack register ST(i) by ModRM.rm; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_free(index(dst))
    fpu_pop()
    fsw.C1 = 0
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_free (isa/procedures/x87-stack.yaml:31)
    fpu_pop (isa/procedures/x87-stack.yaml:38)
    fpu_record (isa/procedures/x87-stack.yaml:150)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FINCSTP', source: 'isa/instructions/x87-stack.yaml:181', text: `FINCSTP: Turn the stack by one register; no tag changes
  specified in   isa/instructions/x87-stack.yaml:181
  encodings
    D9 F7  fincstp  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 111
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    ftop = ftop + 1
    fsw.C1 = 0
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_record (isa/procedures/x87-stack.yaml:150)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0 CS; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FDECSTP', source: 'isa/instructions/x87-stack.yaml:188', text: `FDECSTP: Turn the stack back by one register; no tag changes
  specified in   isa/instructions/x87-stack.yaml:188
  encodings
    D9 F6  fdecstp  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 110 110
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    ftop = ftop - 1
    fsw.C1 = 0
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_record (isa/procedures/x87-stack.yaml:150)
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
