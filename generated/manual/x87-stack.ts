// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-stack.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FLD', source: 'isa/instructions/x87-stack.yaml:19', text: `FLD: Push ST(i)
  specified in   isa/instructions/x87-stack.yaml:19
  encodings
    D9 C0+i  fld STi  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    // An empty source comes before a full stack.
    if (fpu_empty(index(src))) {
      fpu_push_checked(fpu_underflow())
    } else {
      fpu_push(fp_result(0, fpu_value(index(src))))
    }
` },
  { instruction: 'FST', source: 'isa/instructions/x87-stack.yaml:31', text: `FST: Copy ST(0) to ST(i)
  specified in   isa/instructions/x87-stack.yaml:31
  encodings
    DD D0+i  fst STi  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish(fpu_empty(0) ? fpu_underflow() : fp_result(0, fpu_value(0)), index(dst), 0)
` },
  { instruction: 'FSTP', source: 'isa/instructions/x87-stack.yaml:37', text: `FSTP: Copy ST(0) to ST(i) and pop
  specified in   isa/instructions/x87-stack.yaml:37
  encodings
    DD D8+i  fstp STi  (register only, needs FPU)
    DF D0+i  fstp STi  (register only, needs FPU, not chosen by the assembler)
    DF D8+i  fstp STi  (register only, needs FPU, not chosen by the assembler)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish(fpu_empty(0) ? fpu_underflow() : fp_result(0, fpu_value(0)), index(dst), 1)
` },
  { instruction: 'FSTPNCE', source: 'isa/instructions/x87-stack.yaml:46', text: `FSTPNCE: Copy ST(0) to ST(i) and pop; an empty ST(0) is no exception
  specified in   isa/instructions/x87-stack.yaml:46
  manual         No manual describes D9 D8 to D9 DF; the processors execute it
  encodings
    D9 D8+i  fstpnce STi  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    if (fpu_empty(0)) {
      fpu_pop()
      fsw.C1 = 0
    } else {
      fpu_finish(fp_result(0, fpu_value(0)), index(dst), 1)
    }
` },
  { instruction: 'FXCH', source: 'isa/instructions/x87-stack.yaml:58', text: `FXCH: Exchange ST(0) and ST(i)
  specified in   isa/instructions/x87-stack.yaml:58
  encodings
    D9 C8+i  fxch STi  (register only, needs FPU)
    DD C8+i  fxch STi  (register only, needs FPU, not chosen by the assembler)
    DF C8+i  fxch STi  (register only, needs FPU, not chosen by the assembler)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    const first = fpu_empty(0) ? fp_indefinite() : fpu_value(0)
    const second = fpu_empty(index(src)) ? fp_indefinite() : fpu_value(index(src))
    const status: u16 = fpu_empty(0) || fpu_empty(index(src)) ? 0x0041 : 0
    if (!fpu_stops(status)) {
      fpu_set(0, second)
      fpu_set(index(src), first)
    }
    fpu_note(status, 0x0200)
` },
  { instruction: 'FCMOVB', source: 'isa/instructions/x87-stack.yaml:74', text: `FCMOVB: Copy ST(i) to ST(0) if CF
  specified in   isa/instructions/x87-stack.yaml:74
  encodings
    DA C0+i  fcmovb ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(CF, index(dst), index(src))
` },
  { instruction: 'FCMOVE', source: 'isa/instructions/x87-stack.yaml:80', text: `FCMOVE: Copy ST(i) to ST(0) if ZF
  specified in   isa/instructions/x87-stack.yaml:80
  encodings
    DA C8+i  fcmove ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(ZF, index(dst), index(src))
` },
  { instruction: 'FCMOVBE', source: 'isa/instructions/x87-stack.yaml:86', text: `FCMOVBE: Copy ST(i) to ST(0) if CF or ZF
  specified in   isa/instructions/x87-stack.yaml:86
  encodings
    DA D0+i  fcmovbe ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(CF || ZF, index(dst), index(src))
` },
  { instruction: 'FCMOVU', source: 'isa/instructions/x87-stack.yaml:92', text: `FCMOVU: Copy ST(i) to ST(0) if PF
  specified in   isa/instructions/x87-stack.yaml:92
  encodings
    DA D8+i  fcmovu ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(PF, index(dst), index(src))
` },
  { instruction: 'FCMOVNB', source: 'isa/instructions/x87-stack.yaml:98', text: `FCMOVNB: Copy ST(i) to ST(0) if not CF
  specified in   isa/instructions/x87-stack.yaml:98
  encodings
    DB C0+i  fcmovnb ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(!CF, index(dst), index(src))
` },
  { instruction: 'FCMOVNE', source: 'isa/instructions/x87-stack.yaml:104', text: `FCMOVNE: Copy ST(i) to ST(0) if not ZF
  specified in   isa/instructions/x87-stack.yaml:104
  encodings
    DB C8+i  fcmovne ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(!ZF, index(dst), index(src))
` },
  { instruction: 'FCMOVNBE', source: 'isa/instructions/x87-stack.yaml:110', text: `FCMOVNBE: Copy ST(i) to ST(0) if neither CF nor ZF
  specified in   isa/instructions/x87-stack.yaml:110
  encodings
    DB D0+i  fcmovnbe ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(!(CF || ZF), index(dst), index(src))
` },
  { instruction: 'FCMOVNU', source: 'isa/instructions/x87-stack.yaml:116', text: `FCMOVNU: Copy ST(i) to ST(0) if not PF
  specified in   isa/instructions/x87-stack.yaml:116
  encodings
    DB D8+i  fcmovnu ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_move_if(!PF, index(dst), index(src))
` },
  { instruction: 'FLD1', source: 'isa/instructions/x87-stack.yaml:122', text: `FLD1: Push 1.0
  specified in   isa/instructions/x87-stack.yaml:122
  encodings
    D9 E8  fld1  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_push(fp_result(0, 0x3FFF8000000000000000n))
` },
  { instruction: 'FLDL2T', source: 'isa/instructions/x87-stack.yaml:128', text: `FLDL2T: Push the binary logarithm of 10
  specified in   isa/instructions/x87-stack.yaml:128
  encodings
    D9 E9  fldl2t  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_push_constant(0x4000D49A784BCD1B8AFEn, 0)
` },
  { instruction: 'FLDL2E', source: 'isa/instructions/x87-stack.yaml:134', text: `FLDL2E: Push the binary logarithm of e
  specified in   isa/instructions/x87-stack.yaml:134
  encodings
    D9 EA  fldl2e  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_push_constant(0x3FFFB8AA3B295C17F0BBn, 1)
` },
  { instruction: 'FLDPI', source: 'isa/instructions/x87-stack.yaml:140', text: `FLDPI: Push pi
  specified in   isa/instructions/x87-stack.yaml:140
  encodings
    D9 EB  fldpi  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_push_constant(0x4000C90FDAA22168C234n, 1)
` },
  { instruction: 'FLDLG2', source: 'isa/instructions/x87-stack.yaml:146', text: `FLDLG2: Push the decimal logarithm of 2
  specified in   isa/instructions/x87-stack.yaml:146
  encodings
    D9 EC  fldlg2  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_push_constant(0x3FFD9A209A84FBCFF798n, 1)
` },
  { instruction: 'FLDLN2', source: 'isa/instructions/x87-stack.yaml:152', text: `FLDLN2: Push the natural logarithm of 2
  specified in   isa/instructions/x87-stack.yaml:152
  encodings
    D9 ED  fldln2  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_push_constant(0x3FFEB17217F7D1CF79ABn, 1)
` },
  { instruction: 'FLDZ', source: 'isa/instructions/x87-stack.yaml:158', text: `FLDZ: Push 0.0
  specified in   isa/instructions/x87-stack.yaml:158
  encodings
    D9 EE  fldz  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_push(fp_result(0, fp_zero(0)))
` },
  { instruction: 'FFREE', source: 'isa/instructions/x87-stack.yaml:164', text: `FFREE: Mark ST(i) empty
  specified in   isa/instructions/x87-stack.yaml:164
  manual         SDM vol. 2A, FFREE leaves the condition codes undefined; hardware clears C1
  encodings
    DD C0+i  ffree STi  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_free(index(dst))
    fsw.C1 = 0
` },
  { instruction: 'FFREEP', source: 'isa/instructions/x87-stack.yaml:172', text: `FFREEP: Mark ST(i) empty and pop
  specified in   isa/instructions/x87-stack.yaml:172
  manual         Documented by AMD (optimization guides); every Intel processor executes it
  encodings
    DF C0+i  ffreep STi  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_free(index(dst))
    fpu_pop()
    fsw.C1 = 0
` },
  { instruction: 'FINCSTP', source: 'isa/instructions/x87-stack.yaml:181', text: `FINCSTP: Turn the stack by one register; no tag changes
  specified in   isa/instructions/x87-stack.yaml:181
  encodings
    D9 F7  fincstp  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    ftop = ftop + 1
    fsw.C1 = 0
` },
  { instruction: 'FDECSTP', source: 'isa/instructions/x87-stack.yaml:188', text: `FDECSTP: Turn the stack back by one register; no tag changes
  specified in   isa/instructions/x87-stack.yaml:188
  encodings
    D9 F6  fdecstp  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    ftop = ftop - 1
    fsw.C1 = 0
` },
];
