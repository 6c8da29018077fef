// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-control.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'FNINIT', source: 'isa/instructions/x87-control.yaml:11', text: `FNINIT: Initialize the x87
  specified in   isa/instructions/x87-control.yaml:11
  encodings
    DB E3  fninit  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | 11 100 011
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    fpu_initialize()
  calls
    fpu_initialize (isa/procedures/x87-environment.yaml:10)
  effects, derived
    flags        none
    faults       #NM
    resources    reads CR0; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNCLEX', source: 'isa/instructions/x87-control.yaml:19', text: `FNCLEX: Clear the exception flags
  specified in   isa/instructions/x87-control.yaml:19
  encodings
    DB E2  fnclex  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | 11 100 010
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    fsw = fsw & 0x7F00
    ignne = 0
  effects, derived
    flags        none
    faults       #NM
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNSTCW', source: 'isa/instructions/x87-control.yaml:27', text: `FNSTCW: Store the control word
  specified in   isa/instructions/x87-control.yaml:27
  encodings
    D9 /7  fnstcw Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | mod≠11 111 dst | [sib] [disp]
  operands
    dst Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    store(eaSegment, ea, fcw)
  effects, derived
    flags        none
    faults       #GP #NM #PF #SS
    memory       writes
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDCW', source: 'isa/instructions/x87-control.yaml:34', text: `FLDCW: Load the control word
  specified in   isa/instructions/x87-control.yaml:34
  encodings
    D9 /5  fldcw Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | mod≠11 101 src | [sib] [disp]
  operands
    src Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_set_control(load(eaSegment, ea, 16))
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_set_control (isa/procedures/x87-environment.yaml:25)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNSTSW', source: 'isa/instructions/x87-control.yaml:42', text: `FNSTSW: Store the status word
  specified in   isa/instructions/x87-control.yaml:42
  encodings
    DD /7  fnstsw Mw  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | mod≠11 111 dst | [sib] [disp]
  operands
    dst Mw  Memory address of a word; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    store(eaSegment, ea, fsw)
  effects, derived
    flags        none
    faults       #GP #NM #PF #SS
    memory       writes
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNSTSW_AX', source: 'isa/instructions/x87-control.yaml:49', text: `FNSTSW_AX: Store the status word in AX
  specified in   isa/instructions/x87-control.yaml:49
  encodings
    DF E0  fnstsw AX  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1111 | 11 100 000
  operands
    dst AX  AX; written
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    dst = fsw
  effects, derived
    flags        none
    faults       #NM
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNSTENV', source: 'isa/instructions/x87-control.yaml:57', text: `FNSTENV: Store the environment and mask all exceptions
  specified in   isa/instructions/x87-control.yaml:57
  encodings
    D9 /6  fnstenv Menv  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | mod≠11 110 dst | [sib] [disp]
  operands
    dst Menv  Memory address of an x87 environment of seven words or doublewords; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #NM when cr0.EM || cr0.TS
  semantics
    probe_write(eaSegment, ea, 7 * osz / 8)
    fpu_store_environment(eaSegment, ea, osz)
    fcw = fcw | 0x003F
    fpu_set_status(fsw)
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_tag (isa/procedures/x87-format.yaml:140)
    fpu_linear (isa/procedures/x87-environment.yaml:57)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_store_environment_16 (isa/procedures/x87-environment.yaml:64)
    fpu_store_environment_32 (isa/procedures/x87-environment.yaml:64)
    fpu_tags (isa/procedures/x87-environment.yaml:33)
    protected_mode (isa/procedures/descriptor.yaml:8)
  effects, derived
    flags        none
    faults       #GP #NM #PF #SS
    memory       writes
    resources    reads CR0 FPUPOINTERS VM
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FLDENV', source: 'isa/instructions/x87-control.yaml:68', text: `FLDENV: Load the environment
  specified in   isa/instructions/x87-control.yaml:68
  encodings
    D9 /4  fldenv Menv  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | mod≠11 100 src | [sib] [disp]
  operands
    src Menv  Memory address of an x87 environment of seven words or doublewords; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_load_environment(eaSegment, ea, osz)
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_field_16 (isa/procedures/x87-environment.yaml:89)
    fpu_field_32 (isa/procedures/x87-environment.yaml:89)
    fpu_load_environment_16 (isa/procedures/x87-environment.yaml:119)
    fpu_load_environment_32 (isa/procedures/x87-environment.yaml:119)
    fpu_set_control (isa/procedures/x87-environment.yaml:25)
    fpu_set_environment_16 (isa/procedures/x87-environment.yaml:96)
    fpu_set_environment_32 (isa/procedures/x87-environment.yaml:96)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_set_tags (isa/procedures/x87-environment.yaml:48)
    protected_mode (isa/procedures/descriptor.yaml:8)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 VM; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNSAVE', source: 'isa/instructions/x87-control.yaml:77', text: `FNSAVE: Store the whole state and initialize the x87
  specified in   isa/instructions/x87-control.yaml:77
  encodings
    DD /6  fnsave Mstate  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | mod≠11 110 dst | [sib] [disp]
  operands
    dst Mstate  Memory address of the x87 environment and registers; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #NM when cr0.EM || cr0.TS
  semantics
    probe_write(eaSegment, ea, 7 * osz / 8 + 80)
    fpu_store_environment(eaSegment, ea, osz)
    fpu_store_registers(eaSegment, ea + 7 * osz / 8)
    fpu_initialize()
  calls
    fp_exponent (isa/procedures/x87-format.yaml:48)
    fp_is_normal (isa/procedures/x87-format.yaml:108)
    fp_is_zero (isa/procedures/x87-format.yaml:69)
    fp_tag (isa/procedures/x87-format.yaml:140)
    fpu_initialize (isa/procedures/x87-environment.yaml:10)
    fpu_linear (isa/procedures/x87-environment.yaml:57)
    fpu_store_80 (isa/procedures/x87-operation.yaml:168)
    fpu_store_environment_16 (isa/procedures/x87-environment.yaml:64)
    fpu_store_environment_32 (isa/procedures/x87-environment.yaml:64)
    fpu_store_registers (isa/procedures/x87-environment.yaml:132)
    fpu_tags (isa/procedures/x87-environment.yaml:33)
    fpu_value (isa/procedures/x87-stack.yaml:15)
    protected_mode (isa/procedures/descriptor.yaml:8)
  effects, derived
    flags        none
    faults       #GP #NM #PF #SS
    memory       writes
    resources    reads CR0 FPUPOINTERS VM; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FRSTOR', source: 'isa/instructions/x87-control.yaml:88', text: `FRSTOR: Load the whole state
  specified in   isa/instructions/x87-control.yaml:88
  encodings
    DD /4  frstor Mstate  (memory only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1101 | mod≠11 100 src | [sib] [disp]
  operands
    src Mstate  Memory address of the x87 environment and registers; its address or number
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    fpu_load_state(eaSegment, ea, osz)
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
    fpu_field_16 (isa/procedures/x87-environment.yaml:89)
    fpu_field_32 (isa/procedures/x87-environment.yaml:89)
    fpu_load_80 (isa/procedures/x87-operation.yaml:161)
    fpu_load_environment_16 (isa/procedures/x87-environment.yaml:119)
    fpu_load_environment_32 (isa/procedures/x87-environment.yaml:119)
    fpu_load_state_16 (isa/procedures/x87-environment.yaml:144)
    fpu_load_state_32 (isa/procedures/x87-environment.yaml:144)
    fpu_set_control (isa/procedures/x87-environment.yaml:25)
    fpu_set_environment_16 (isa/procedures/x87-environment.yaml:96)
    fpu_set_environment_32 (isa/procedures/x87-environment.yaml:96)
    fpu_set_status (isa/procedures/x87-stack.yaml:67)
    fpu_set_tags (isa/procedures/x87-environment.yaml:48)
    protected_mode (isa/procedures/descriptor.yaml:8)
  effects, derived
    flags        none
    faults       #GP #MF #NM #PF #SS
    memory       reads
    resources    reads CR0 VM; writes FPUPOINTERS
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNOP', source: 'isa/instructions/x87-control.yaml:96', text: `FNOP: No operation
  specified in   isa/instructions/x87-control.yaml:96
  encodings
    D9 D0  fnop  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1001 | 11 010 000
  raises first, in this order
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  semantics
    // Changes nothing.
  calls
    fpu_error (isa/procedures/x87-stack.yaml:60)
  effects, derived
    flags        none
    faults       #MF #NM
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNENI', source: 'isa/instructions/x87-control.yaml:104', text: `FNENI: Enabled interrupts on the 8087; no operation since
  specified in   isa/instructions/x87-control.yaml:104
  encodings
    DB E0  fneni  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | 11 100 000
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       #NM
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNDISI', source: 'isa/instructions/x87-control.yaml:111', text: `FNDISI: Disabled interrupts on the 8087; no operation since
  specified in   isa/instructions/x87-control.yaml:111
  encodings
    DB E1  fndisi  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | 11 100 001
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       #NM
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'FNSETPM', source: 'isa/instructions/x87-control.yaml:118', text: `FNSETPM: Set protected mode on the 80287; no operation since
  specified in   isa/instructions/x87-control.yaml:118
  encodings
    DB E4  fnsetpm  (register only, needs FPU: i486 p6 p6-umip p6-trapping i386 pentium)
      1101 1011 | 11 100 100
  raises first, in this order
    #NM when cr0.EM || cr0.TS
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       #NM
    resources    reads CR0
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
];
