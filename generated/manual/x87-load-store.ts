// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-load-store.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FLD_M32', source: 'isa/instructions/x87-load-store.yaml:15', text: `FLD_M32: Push a real of 32 bits
  specified in   isa/instructions/x87-load-store.yaml:15
  encodings
    D9 /0  fld Mfs  (memory only, needs FPU)
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
    fpu_push(fp_from_single(load(eaSegment, ea, 32)))
` },
  { instruction: 'FLD_M64', source: 'isa/instructions/x87-load-store.yaml:23', text: `FLD_M64: Push a real of 64 bits
  specified in   isa/instructions/x87-load-store.yaml:23
  encodings
    DD /0  fld Mfd  (memory only, needs FPU)
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
    fpu_push(fp_from_double(load(eaSegment, ea, 64)))
` },
  { instruction: 'FLD_M80', source: 'isa/instructions/x87-load-store.yaml:30', text: `FLD_M80: Push a real of 80 bits
  specified in   isa/instructions/x87-load-store.yaml:30
  manual         SDM vol. 2A, FLD: no exception but a full stack, whatever the 80 bits are
  encodings
    DB /5  fld Mft  (memory only, needs FPU)
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
    fpu_push(fp_result(0, fpu_load_80(eaSegment, ea)))
` },
  { instruction: 'FILD_M16', source: 'isa/instructions/x87-load-store.yaml:38', text: `FILD_M16: Push a word integer
  specified in   isa/instructions/x87-load-store.yaml:38
  encodings
    DF /0  fild Mw  (memory only, needs FPU)
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
    fpu_push(fpu_integer_operand(sext(load(eaSegment, ea, 16), 64)))
` },
  { instruction: 'FILD_M32', source: 'isa/instructions/x87-load-store.yaml:45', text: `FILD_M32: Push a doubleword integer
  specified in   isa/instructions/x87-load-store.yaml:45
  encodings
    DB /0  fild Md  (memory only, needs FPU)
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
    fpu_push(fpu_integer_operand(sext(load(eaSegment, ea, 32), 64)))
` },
  { instruction: 'FILD_M64', source: 'isa/instructions/x87-load-store.yaml:52', text: `FILD_M64: Push a quadword integer
  specified in   isa/instructions/x87-load-store.yaml:52
  encodings
    DF /5  fild Mq  (memory only, needs FPU)
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
    fpu_push(fpu_integer_operand(load(eaSegment, ea, 64)))
` },
  { instruction: 'FBLD', source: 'isa/instructions/x87-load-store.yaml:59', text: `FBLD: Push a packed decimal integer of 18 digits
  specified in   isa/instructions/x87-load-store.yaml:59
  encodings
    DF /4  fbld Mbcd  (memory only, needs FPU)
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
    fpu_push(fp_result(0, fp_from_bcd(fpu_load_80(eaSegment, ea))))
` },
  { instruction: 'FST_M32', source: 'isa/instructions/x87-load-store.yaml:65', text: `FST_M32: Store ST(0) as a real of 32 bits
  specified in   isa/instructions/x87-load-store.yaml:65
  encodings
    D9 /2  fst Mfs  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 4)
    const stored = fpu_single()
    if (fpu_stores(slice(stored, 47, 32), 0)) { store(eaSegment, ea, trunc(stored, 32)) }
` },
  { instruction: 'FST_M64', source: 'isa/instructions/x87-load-store.yaml:75', text: `FST_M64: Store ST(0) as a real of 64 bits
  specified in   isa/instructions/x87-load-store.yaml:75
  encodings
    DD /2  fst Mfd  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 8)
    const stored = fpu_double()
    if (fpu_stores(slice(stored, 79, 64), 0)) { store(eaSegment, ea, trunc(stored, 64)) }
` },
  { instruction: 'FSTP_M32', source: 'isa/instructions/x87-load-store.yaml:84', text: `FSTP_M32: Store ST(0) as a real of 32 bits and pop
  specified in   isa/instructions/x87-load-store.yaml:84
  encodings
    D9 /3  fstp Mfs  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 4)
    const stored = fpu_single()
    if (fpu_stores(slice(stored, 47, 32), 1)) { store(eaSegment, ea, trunc(stored, 32)) }
` },
  { instruction: 'FSTP_M64', source: 'isa/instructions/x87-load-store.yaml:93', text: `FSTP_M64: Store ST(0) as a real of 64 bits and pop
  specified in   isa/instructions/x87-load-store.yaml:93
  encodings
    DD /3  fstp Mfd  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 8)
    const stored = fpu_double()
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 64)) }
` },
  { instruction: 'FSTP_M80', source: 'isa/instructions/x87-load-store.yaml:102', text: `FSTP_M80: Store ST(0) as it is and pop
  specified in   isa/instructions/x87-load-store.yaml:102
  encodings
    DB /7  fstp Mft  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 10)
    const stored = fpu_empty(0) ? fpu_underflow() : fp_result(0, fpu_value(0))
    if (fpu_stores(slice(stored, 95, 80), 1)) { fpu_store_80(eaSegment, ea, trunc(stored, 80)) }
` },
  { instruction: 'FIST_M16', source: 'isa/instructions/x87-load-store.yaml:111', text: `FIST_M16: Store ST(0) as a word integer
  specified in   isa/instructions/x87-load-store.yaml:111
  encodings
    DF /2  fist Mw  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 2)
    const stored = fpu_integer(16)
    if (fpu_stores(slice(stored, 79, 64), 0)) { store(eaSegment, ea, trunc(stored, 16)) }
` },
  { instruction: 'FIST_M32', source: 'isa/instructions/x87-load-store.yaml:120', text: `FIST_M32: Store ST(0) as a doubleword integer
  specified in   isa/instructions/x87-load-store.yaml:120
  encodings
    DB /2  fist Md  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 4)
    const stored = fpu_integer(32)
    if (fpu_stores(slice(stored, 79, 64), 0)) { store(eaSegment, ea, trunc(stored, 32)) }
` },
  { instruction: 'FISTP_M16', source: 'isa/instructions/x87-load-store.yaml:129', text: `FISTP_M16: Store ST(0) as a word integer and pop
  specified in   isa/instructions/x87-load-store.yaml:129
  encodings
    DF /3  fistp Mw  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 2)
    const stored = fpu_integer(16)
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 16)) }
` },
  { instruction: 'FISTP_M32', source: 'isa/instructions/x87-load-store.yaml:138', text: `FISTP_M32: Store ST(0) as a doubleword integer and pop
  specified in   isa/instructions/x87-load-store.yaml:138
  encodings
    DB /3  fistp Md  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 4)
    const stored = fpu_integer(32)
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 32)) }
` },
  { instruction: 'FISTP_M64', source: 'isa/instructions/x87-load-store.yaml:147', text: `FISTP_M64: Store ST(0) as a quadword integer and pop
  specified in   isa/instructions/x87-load-store.yaml:147
  encodings
    DF /7  fistp Mq  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 8)
    const stored = fpu_integer(64)
    if (fpu_stores(slice(stored, 79, 64), 1)) { store(eaSegment, ea, trunc(stored, 64)) }
` },
  { instruction: 'FBSTP', source: 'isa/instructions/x87-load-store.yaml:156', text: `FBSTP: Store ST(0) as a packed decimal integer and pop
  specified in   isa/instructions/x87-load-store.yaml:156
  encodings
    DF /6  fbstp Mbcd  (memory only, needs FPU)
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
    probe_write(eaSegment, ea, 10)
    const stored = fpu_decimal()
    if (fpu_stores(slice(stored, 95, 80), 1)) { fpu_store_80(eaSegment, ea, trunc(stored, 80)) }
` },
  { instruction: 'FISTTP', source: 'isa/instructions/x87-load-store.yaml:164', text: `FISTTP: Store ST(0) as an integer rounded towards zero and pop
  specified in   isa/instructions/x87-load-store.yaml:164
  encodings
    DF /1  fisttp Mw  (memory only, needs SSE3)
    DB /1  fisttp Md  (memory only, needs SSE3)
    DD /1  fisttp Mq  (memory only, needs SSE3)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics      none yet: it decodes, and its class is unknown
` },
];
