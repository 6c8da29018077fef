// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FADD', source: 'isa/instructions/x87-arithmetic.yaml:25', text: `FADD: Add
  specified in   isa/instructions/x87-arithmetic.yaml:25
  encodings
    D8 C0+i  fadd ST, STi  (register only, needs FPU)
    DC C0+i  fadd STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(0, index(dst), index(src), 0)
` },
  { instruction: 'FADDP', source: 'isa/instructions/x87-arithmetic.yaml:31', text: `FADDP: Add and pop
  specified in   isa/instructions/x87-arithmetic.yaml:31
  encodings
    DE C0+i  faddp STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(0, index(dst), index(src), 1)
` },
  { instruction: 'FMUL', source: 'isa/instructions/x87-arithmetic.yaml:38', text: `FMUL: Multiply
  specified in   isa/instructions/x87-arithmetic.yaml:38
  encodings
    D8 C8+i  fmul ST, STi  (register only, needs FPU)
    DC C8+i  fmul STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(1, index(dst), index(src), 0)
` },
  { instruction: 'FMULP', source: 'isa/instructions/x87-arithmetic.yaml:44', text: `FMULP: Multiply and pop
  specified in   isa/instructions/x87-arithmetic.yaml:44
  encodings
    DE C8+i  fmulp STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(1, index(dst), index(src), 1)
` },
  { instruction: 'FSUB', source: 'isa/instructions/x87-arithmetic.yaml:51', text: `FSUB: Subtract the source
  specified in   isa/instructions/x87-arithmetic.yaml:51
  encodings
    D8 E0+i  fsub ST, STi  (register only, needs FPU)
    DC E8+i  fsub STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(4, index(dst), index(src), 0)
` },
  { instruction: 'FSUBP', source: 'isa/instructions/x87-arithmetic.yaml:57', text: `FSUBP: Subtract the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:57
  encodings
    DE E8+i  fsubp STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(4, index(dst), index(src), 1)
` },
  { instruction: 'FSUBR', source: 'isa/instructions/x87-arithmetic.yaml:64', text: `FSUBR: Subtract from the source
  specified in   isa/instructions/x87-arithmetic.yaml:64
  encodings
    D8 E8+i  fsubr ST, STi  (register only, needs FPU)
    DC E0+i  fsubr STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(5, index(dst), index(src), 0)
` },
  { instruction: 'FSUBRP', source: 'isa/instructions/x87-arithmetic.yaml:70', text: `FSUBRP: Subtract from the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:70
  encodings
    DE E0+i  fsubrp STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(5, index(dst), index(src), 1)
` },
  { instruction: 'FDIV', source: 'isa/instructions/x87-arithmetic.yaml:77', text: `FDIV: Divide by the source
  specified in   isa/instructions/x87-arithmetic.yaml:77
  encodings
    D8 F0+i  fdiv ST, STi  (register only, needs FPU)
    DC F8+i  fdiv STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(6, index(dst), index(src), 0)
` },
  { instruction: 'FDIVP', source: 'isa/instructions/x87-arithmetic.yaml:83', text: `FDIVP: Divide by the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:83
  encodings
    DE F8+i  fdivp STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(6, index(dst), index(src), 1)
` },
  { instruction: 'FDIVR', source: 'isa/instructions/x87-arithmetic.yaml:90', text: `FDIVR: Divide the source
  specified in   isa/instructions/x87-arithmetic.yaml:90
  encodings
    D8 F8+i  fdivr ST, STi  (register only, needs FPU)
    DC F0+i  fdivr STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(7, index(dst), index(src), 0)
` },
  { instruction: 'FDIVRP', source: 'isa/instructions/x87-arithmetic.yaml:96', text: `FDIVRP: Divide the source and pop
  specified in   isa/instructions/x87-arithmetic.yaml:96
  encodings
    DE F0+i  fdivrp STi, ST  (register only, needs FPU)
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
    fpu_arithmetic(7, index(dst), index(src), 1)
` },
  { instruction: 'FABS', source: 'isa/instructions/x87-arithmetic.yaml:103', text: `FABS: Clear the sign of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:103
  encodings
    D9 E1  fabs  (register only, needs FPU)
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
    fpu_replace(fp_result(0, fpu_value(0) & 0x7FFFFFFFFFFFFFFFFFFFn))
` },
  { instruction: 'FCHS', source: 'isa/instructions/x87-arithmetic.yaml:109', text: `FCHS: Change the sign of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:109
  encodings
    D9 E0  fchs  (register only, needs FPU)
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
    fpu_replace(fp_result(0, fpu_value(0) ^ 0x80000000000000000000n))
` },
  { instruction: 'FSQRT', source: 'isa/instructions/x87-arithmetic.yaml:115', text: `FSQRT: Square root of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:115
  encodings
    D9 FA  fsqrt  (register only, needs FPU)
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
    fpu_replace(fp_sqrt(fpu_value(0), fcw))
` },
  { instruction: 'FRNDINT', source: 'isa/instructions/x87-arithmetic.yaml:121', text: `FRNDINT: Round ST(0) to an integer as RC says
  specified in   isa/instructions/x87-arithmetic.yaml:121
  encodings
    D9 FC  frndint  (register only, needs FPU)
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
    fpu_replace(fp_round_to_integer(fpu_value(0), fcw))
` },
  { instruction: 'FSCALE', source: 'isa/instructions/x87-arithmetic.yaml:127', text: `FSCALE: Add the integer part of ST(1) to the exponent of ST(0)
  specified in   isa/instructions/x87-arithmetic.yaml:127
  encodings
    D9 FD  fscale  (register only, needs FPU)
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
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_scale(fpu_value(0), fpu_value(1), fcw) }
    fpu_finish(result, 0, 0)
` },
  { instruction: 'FPREM', source: 'isa/instructions/x87-arithmetic.yaml:135', text: `FPREM: Partial remainder of ST(0) by ST(1), quotient truncated
  specified in   isa/instructions/x87-arithmetic.yaml:135
  encodings
    D9 F8  fprem  (register only, needs FPU)
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
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_remainder(fpu_value(0), fpu_value(1), fcw, 0) }
    fpu_finish_partial(result, 0x4700)
` },
  { instruction: 'FPREM1', source: 'isa/instructions/x87-arithmetic.yaml:143', text: `FPREM1: Partial remainder of ST(0) by ST(1), quotient rounded to nearest (IEEE 754)
  specified in   isa/instructions/x87-arithmetic.yaml:143
  encodings
    D9 F5  fprem1  (register only, needs FPU)
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
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_remainder(fpu_value(0), fpu_value(1), fcw, 1) }
    fpu_finish_partial(result, 0x4700)
` },
  { instruction: 'FXTRACT', source: 'isa/instructions/x87-arithmetic.yaml:151', text: `FXTRACT: Replace ST(0) by its exponent and push its significand
  specified in   isa/instructions/x87-arithmetic.yaml:151
  encodings
    D9 F4  fxtract  (register only, needs FPU)
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
    let exponent = fpu_pair_fault()
    let significand = exponent
    if (fpu_pair_ready()) {
      const a = fpu_value(0)
      exponent = fp_extract_exponent(a)
      significand = fp_extract_significand(a)
    }
    fpu_finish_pair(exponent, significand, 0x0200)
` },
];
