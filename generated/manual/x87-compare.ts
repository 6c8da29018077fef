// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-compare.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FCOM', source: 'isa/instructions/x87-compare.yaml:17', text: `FCOM: Compare ST(0) with ST(i); any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:17
  encodings
    D8 D0+i  fcom STi  (register only, needs FPU)
    DC D0+i  fcom STi  (register only, needs FPU, not chosen by the assembler)
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
    fpu_finish_compare(fpu_compared(0, index(src), 0), 0)
` },
  { instruction: 'FCOMP', source: 'isa/instructions/x87-compare.yaml:26', text: `FCOMP: Compare ST(0) with ST(i) and pop; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:26
  encodings
    D8 D8+i  fcomp STi  (register only, needs FPU)
    DC D8+i  fcomp STi  (register only, needs FPU, not chosen by the assembler)
    DE D0+i  fcomp STi  (register only, needs FPU, not chosen by the assembler)
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
    fpu_finish_compare(fpu_compared(0, index(src), 0), 1)
` },
  { instruction: 'FCOMPP', source: 'isa/instructions/x87-compare.yaml:35', text: `FCOMPP: Compare ST(0) with ST(1) and pop both; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:35
  encodings
    DE D9  fcompp  (register only, needs FPU)
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
    fpu_finish_compare(fpu_compared(0, 1, 0), 2)
` },
  { instruction: 'FUCOM', source: 'isa/instructions/x87-compare.yaml:41', text: `FUCOM: Compare ST(0) with ST(i); a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:41
  encodings
    DD E0+i  fucom STi  (register only, needs FPU)
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
    fpu_finish_compare(fpu_compared(0, index(src), 1), 0)
` },
  { instruction: 'FUCOMP', source: 'isa/instructions/x87-compare.yaml:47', text: `FUCOMP: Compare ST(0) with ST(i) and pop; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:47
  encodings
    DD E8+i  fucomp STi  (register only, needs FPU)
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
    fpu_finish_compare(fpu_compared(0, index(src), 1), 1)
` },
  { instruction: 'FUCOMPP', source: 'isa/instructions/x87-compare.yaml:53', text: `FUCOMPP: Compare ST(0) with ST(1) and pop both; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:53
  encodings
    DA E9  fucompp  (register only, needs FPU)
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
    fpu_finish_compare(fpu_compared(0, 1, 1), 2)
` },
  { instruction: 'FCOMI', source: 'isa/instructions/x87-compare.yaml:59', text: `FCOMI: Compare ST(0) with ST(i) and set ZF, PF, CF; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:59
  encodings
    DB F0+i  fcomi ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          CF PF AF ZF SF OF
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 0), 0)
` },
  { instruction: 'FCOMIP', source: 'isa/instructions/x87-compare.yaml:66', text: `FCOMIP: Compare ST(0) with ST(i), set ZF, PF, CF and pop; any NaN is invalid
  specified in   isa/instructions/x87-compare.yaml:66
  encodings
    DF F0+i  fcomip ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          CF PF AF ZF SF OF
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 0), 1)
` },
  { instruction: 'FUCOMI', source: 'isa/instructions/x87-compare.yaml:73', text: `FUCOMI: Compare ST(0) with ST(i) and set ZF, PF, CF; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:73
  encodings
    DB E8+i  fucomi ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          CF PF AF ZF SF OF
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 1), 0)
` },
  { instruction: 'FUCOMIP', source: 'isa/instructions/x87-compare.yaml:79', text: `FUCOMIP: Compare ST(0) with ST(i), set ZF, PF, CF and pop; a quiet NaN is unordered
  specified in   isa/instructions/x87-compare.yaml:79
  encodings
    DF E8+i  fucomip ST, STi  (register only, needs CMOV)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          CF PF AF ZF SF OF
  faults         #MF #NM
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare_flags(fpu_compared(index(a), index(src), 1), 1)
` },
  { instruction: 'FTST', source: 'isa/instructions/x87-compare.yaml:86', text: `FTST: Compare ST(0) with 0.0
  specified in   isa/instructions/x87-compare.yaml:86
  encodings
    D9 E4  ftst  (register only, needs FPU)
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
    let status: u16 = 0x4541
    if (!fpu_empty(0)) { status = fp_compare(fpu_value(0), fp_zero(0), 0) }
    fpu_finish_compare(status, 0)
` },
  { instruction: 'FXAM', source: 'isa/instructions/x87-compare.yaml:94', text: `FXAM: Show the class of ST(0) in C3, C2 and C0 and its sign in C1
  specified in   isa/instructions/x87-compare.yaml:94
  encodings
    D9 E5  fxam  (register only, needs FPU)
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
    const value = fpu_value(0)
    const kind = fpu_empty(0) ? 5 : fp_class(value)
    const codes = concat(slice(kind, 1, 1), concat(msb(value), slice(kind, 0, 0)))
    fsw = (fsw & 0xB8FF) | shl(zext(slice(kind, 2, 2), 16), 14) | shl(zext(codes, 16), 8)
` },
];
