// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-control.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FNINIT', source: 'isa/instructions/x87-control.yaml:11', text: `FNINIT: Initialize the x87
  specified in   isa/instructions/x87-control.yaml:11
  encodings
    DB E3  fninit  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #NM
  resources      reads CR0; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_initialize()
` },
  { instruction: 'FNCLEX', source: 'isa/instructions/x87-control.yaml:19', text: `FNCLEX: Clear the exception flags
  specified in   isa/instructions/x87-control.yaml:19
  encodings
    DB E2  fnclex  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #NM
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fsw = fsw & 0x7F00
    ignne = 0
` },
  { instruction: 'FNSTCW', source: 'isa/instructions/x87-control.yaml:27', text: `FNSTCW: Store the control word
  specified in   isa/instructions/x87-control.yaml:27
  encodings
    D9 /7  fnstcw Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #GP #NM #PF #SS
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    store(eaSegment, ea, fcw)
` },
  { instruction: 'FLDCW', source: 'isa/instructions/x87-control.yaml:34', text: `FLDCW: Load the control word
  specified in   isa/instructions/x87-control.yaml:34
  encodings
    D9 /5  fldcw Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_set_control(load(eaSegment, ea, 16))
` },
  { instruction: 'FNSTSW', source: 'isa/instructions/x87-control.yaml:42', text: `FNSTSW: Store the status word
  specified in   isa/instructions/x87-control.yaml:42
  encodings
    DD /7  fnstsw Mw  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #GP #NM #PF #SS
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    store(eaSegment, ea, fsw)
` },
  { instruction: 'FNSTSW_AX', source: 'isa/instructions/x87-control.yaml:49', text: `FNSTSW_AX: Store the status word in AX
  specified in   isa/instructions/x87-control.yaml:49
  encodings
    DF E0  fnstsw AX  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #NM
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    dst = fsw
` },
  { instruction: 'FNSTENV', source: 'isa/instructions/x87-control.yaml:57', text: `FNSTENV: Store the environment and mask all exceptions
  specified in   isa/instructions/x87-control.yaml:57
  encodings
    D9 /6  fnstenv Menv  (memory only, needs FPU)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #GP #NM #PF #SS
  resources      reads CR0 FPUPOINTERS VM
  derived        privileged: never; sensitive: behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    probe_write(eaSegment, ea, 7 * osz / 8)
    fpu_store_environment(eaSegment, ea, osz)
    fcw = fcw | 0x003F
    fpu_summarize()
` },
  { instruction: 'FLDENV', source: 'isa/instructions/x87-control.yaml:68', text: `FLDENV: Load the environment
  specified in   isa/instructions/x87-control.yaml:68
  encodings
    D9 /4  fldenv Menv  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 VM; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_load_environment(eaSegment, ea, osz)
` },
  { instruction: 'FNSAVE', source: 'isa/instructions/x87-control.yaml:77', text: `FNSAVE: Store the whole state and initialize the x87
  specified in   isa/instructions/x87-control.yaml:77
  encodings
    DD /6  fnsave Mstate  (memory only, needs FPU)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #GP #NM #PF #SS
  resources      reads CR0 FPUPOINTERS VM; writes FPUPOINTERS
  derived        privileged: never; sensitive: behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    probe_write(eaSegment, ea, 7 * osz / 8 + 80)
    fpu_store_environment(eaSegment, ea, osz)
    fpu_store_registers(eaSegment, ea + 7 * osz / 8)
    fpu_initialize()
` },
  { instruction: 'FRSTOR', source: 'isa/instructions/x87-control.yaml:88', text: `FRSTOR: Load the whole state
  specified in   isa/instructions/x87-control.yaml:88
  encodings
    DD /4  frstor Mstate  (memory only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #GP #MF #NM #PF #SS
  resources      reads CR0 VM; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    fpu_load_state(eaSegment, ea, osz)
` },
  { instruction: 'FNOP', source: 'isa/instructions/x87-control.yaml:96', text: `FNOP: No operation
  specified in   isa/instructions/x87-control.yaml:96
  encodings
    D9 D0  fnop  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    // Changes nothing.
` },
  { instruction: 'FNENI', source: 'isa/instructions/x87-control.yaml:104', text: `FNENI: Enabled interrupts on the 8087; no operation since
  specified in   isa/instructions/x87-control.yaml:104
  encodings
    DB E0  fneni  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #NM
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    // Changes nothing.
` },
  { instruction: 'FNDISI', source: 'isa/instructions/x87-control.yaml:111', text: `FNDISI: Disabled interrupts on the 8087; no operation since
  specified in   isa/instructions/x87-control.yaml:111
  encodings
    DB E1  fndisi  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #NM
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    // Changes nothing.
` },
  { instruction: 'FNSETPM', source: 'isa/instructions/x87-control.yaml:118', text: `FNSETPM: Set protected mode on the 80287; no operation since
  specified in   isa/instructions/x87-control.yaml:118
  encodings
    DB E4  fnsetpm  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
  flags          none
  faults         #NM
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    // Changes nothing.
` },
];
