// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-memory-arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FADD_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:16', text: `FADD_M32: ST(0) + memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:16
  encodings
    D8 /0  fadd Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(0, fp_from_single(load(eaSegment, ea, 32)))
` },
  { instruction: 'FADD_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:23', text: `FADD_M64: ST(0) + memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:23
  encodings
    DC /0  fadd Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(0, fp_from_double(load(eaSegment, ea, 64)))
` },
  { instruction: 'FIADD_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:30', text: `FIADD_M16: ST(0) + memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:30
  encodings
    DE /0  fiadd Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(0, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
` },
  { instruction: 'FIADD_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:37', text: `FIADD_M32: ST(0) + memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:37
  encodings
    DA /0  fiadd Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(0, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
` },
  { instruction: 'FMUL_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:44', text: `FMUL_M32: ST(0) * memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:44
  encodings
    D8 /1  fmul Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(1, fp_from_single(load(eaSegment, ea, 32)))
` },
  { instruction: 'FMUL_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:51', text: `FMUL_M64: ST(0) * memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:51
  encodings
    DC /1  fmul Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(1, fp_from_double(load(eaSegment, ea, 64)))
` },
  { instruction: 'FIMUL_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:58', text: `FIMUL_M16: ST(0) * memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:58
  encodings
    DE /1  fimul Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(1, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
` },
  { instruction: 'FIMUL_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:65', text: `FIMUL_M32: ST(0) * memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:65
  encodings
    DA /1  fimul Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(1, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
` },
  { instruction: 'FSUB_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:72', text: `FSUB_M32: ST(0) - memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:72
  encodings
    D8 /4  fsub Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(4, fp_from_single(load(eaSegment, ea, 32)))
` },
  { instruction: 'FSUB_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:79', text: `FSUB_M64: ST(0) - memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:79
  encodings
    DC /4  fsub Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(4, fp_from_double(load(eaSegment, ea, 64)))
` },
  { instruction: 'FISUB_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:86', text: `FISUB_M16: ST(0) - memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:86
  encodings
    DE /4  fisub Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(4, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
` },
  { instruction: 'FISUB_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:93', text: `FISUB_M32: ST(0) - memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:93
  encodings
    DA /4  fisub Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(4, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
` },
  { instruction: 'FSUBR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:100', text: `FSUBR_M32: memory - ST(0), a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:100
  encodings
    D8 /5  fsubr Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(5, fp_from_single(load(eaSegment, ea, 32)))
` },
  { instruction: 'FSUBR_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:107', text: `FSUBR_M64: memory - ST(0), a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:107
  encodings
    DC /5  fsubr Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(5, fp_from_double(load(eaSegment, ea, 64)))
` },
  { instruction: 'FISUBR_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:114', text: `FISUBR_M16: memory - ST(0), a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:114
  encodings
    DE /5  fisubr Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(5, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
` },
  { instruction: 'FISUBR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:121', text: `FISUBR_M32: memory - ST(0), a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:121
  encodings
    DA /5  fisubr Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(5, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
` },
  { instruction: 'FDIV_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:128', text: `FDIV_M32: ST(0) / memory, a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:128
  encodings
    D8 /6  fdiv Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(6, fp_from_single(load(eaSegment, ea, 32)))
` },
  { instruction: 'FDIV_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:135', text: `FDIV_M64: ST(0) / memory, a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:135
  encodings
    DC /6  fdiv Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(6, fp_from_double(load(eaSegment, ea, 64)))
` },
  { instruction: 'FIDIV_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:142', text: `FIDIV_M16: ST(0) / memory, a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:142
  encodings
    DE /6  fidiv Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(6, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
` },
  { instruction: 'FIDIV_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:149', text: `FIDIV_M32: ST(0) / memory, a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:149
  encodings
    DA /6  fidiv Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(6, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
` },
  { instruction: 'FDIVR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:156', text: `FDIVR_M32: memory / ST(0), a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:156
  encodings
    D8 /7  fdivr Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(7, fp_from_single(load(eaSegment, ea, 32)))
` },
  { instruction: 'FDIVR_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:163', text: `FDIVR_M64: memory / ST(0), a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:163
  encodings
    DC /7  fdivr Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(7, fp_from_double(load(eaSegment, ea, 64)))
` },
  { instruction: 'FIDIVR_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:170', text: `FIDIVR_M16: memory / ST(0), a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:170
  encodings
    DE /7  fidivr Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(7, fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
` },
  { instruction: 'FIDIVR_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:177', text: `FIDIVR_M32: memory / ST(0), a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:177
  encodings
    DA /7  fidivr Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_memory_arithmetic(7, fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
` },
  { instruction: 'FCOM_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:184', text: `FCOM_M32: Compare ST(0) with a real of 32 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:184
  encodings
    D8 /2  fcom Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_single(load(eaSegment, ea, 32))), 0)
` },
  { instruction: 'FCOM_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:191', text: `FCOM_M64: Compare ST(0) with a real of 64 bits
  specified in   isa/instructions/x87-memory-arithmetic.yaml:191
  encodings
    DC /2  fcom Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_double(load(eaSegment, ea, 64))), 0)
` },
  { instruction: 'FICOM_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:198', text: `FICOM_M16: Compare ST(0) with a word integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:198
  encodings
    DE /2  ficom Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 16), 64))), 0)
` },
  { instruction: 'FICOM_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:205', text: `FICOM_M32: Compare ST(0) with a doubleword integer
  specified in   isa/instructions/x87-memory-arithmetic.yaml:205
  encodings
    DA /2  ficom Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 32), 64))), 0)
` },
  { instruction: 'FCOMP_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:212', text: `FCOMP_M32: Compare ST(0) with a real of 32 bits and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:212
  encodings
    D8 /3  fcomp Mfs  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_single(load(eaSegment, ea, 32))), 1)
` },
  { instruction: 'FCOMP_M64', source: 'isa/instructions/x87-memory-arithmetic.yaml:219', text: `FCOMP_M64: Compare ST(0) with a real of 64 bits and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:219
  encodings
    DC /3  fcomp Mfd  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fp_from_double(load(eaSegment, ea, 64))), 1)
` },
  { instruction: 'FICOMP_M16', source: 'isa/instructions/x87-memory-arithmetic.yaml:226', text: `FICOMP_M16: Compare ST(0) with a word integer and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:226
  encodings
    DE /3  ficomp Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 16), 64))), 1)
` },
  { instruction: 'FICOMP_M32', source: 'isa/instructions/x87-memory-arithmetic.yaml:233', text: `FICOMP_M32: Compare ST(0) with a doubleword integer and pop
  specified in   isa/instructions/x87-memory-arithmetic.yaml:233
  encodings
    DA /3  ficomp Md  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 CS DS ES FS GS SS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_finish_compare(fpu_compared_memory(fpu_integer_operand(sext(load(eaSegment, ea, 32), 64))), 1)
` },
];
