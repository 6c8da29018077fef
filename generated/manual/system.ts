// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/system.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'HLT', source: 'isa/instructions/system.yaml:7', text: `HLT: Stop until an interrupt
  specified in   isa/instructions/system.yaml:7
  encodings
    F4  hlt
      1111 0100
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx hlt
  semantics
    halted = 1
  effects, derived
    flags        none
    faults       #GP
    resources    reads CPL; writes ACTIVITY
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'FWAIT', source: 'isa/instructions/system.yaml:16', text: `FWAIT: Wait for the x87 and for what it has to report
  specified in   isa/instructions/system.yaml:16
  encodings
    9B  fwait
      1001 1011
  raises first, in this order
    #NM when cr0.MP && cr0.TS
    #MF when fpu_error()
  semantics
    // The x87 is never behind.
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
  { instruction: 'CLI', source: 'isa/instructions/system.yaml:27', text: `CLI: Disable maskable interrupts
  specified in   isa/instructions/system.yaml:27
  encodings
    FA  cli
      1111 1010
  raises first, in this order
    #GP(0) when ugt(cpl, IOPL) && !virtual_interrupts()
  semantics
    if (ugt(cpl, IOPL)) {
      VIF = 0
    } else {
      IF = 0
    }
  calls
    virtual_interrupts (isa/procedures/virtual-interrupt.yaml:8)
  effects, derived
    flags        IF VIF
    faults       #GP
    resources    reads CPL CR4 IOPL VM; writes IF VIF
    privileged   iopl; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'STI', source: 'isa/instructions/system.yaml:39', text: `STI: Enable maskable interrupts after the next instruction
  specified in   isa/instructions/system.yaml:39
  encodings
    FB  sti
      1111 1011
  raises first, in this order
    #GP(0) when ugt(cpl, IOPL) && !virtual_interrupts()
    #GP(0) when ugt(cpl, IOPL) && VIP
  semantics
    if (ugt(cpl, IOPL)) {
      VIF = 1
    } else if (!IF) {
      IF = 1
      inhibit_interrupts()
    }
  calls
    virtual_interrupts (isa/procedures/virtual-interrupt.yaml:8)
  effects, derived
    flags        IF VIF
    faults       #GP
    intrinsics   inhibit_interrupts
    resources    reads CPL CR4 IF IOPL VIP VM; writes IF INTERRUPTIBILITY VIF
    privileged   iopl; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'PUSHF', source: 'isa/instructions/system.yaml:54', text: `PUSHF: Push EFLAGS; VM and RF appear clear
  specified in   isa/instructions/system.yaml:54
  encodings
    9C  pushf/pushfd
      1001 1100
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when VM && ult(IOPL, 3) && (!cr4.VME || osz == 32)
  semantics
    push(trunc(visible_flags(), osz))
  calls
    flags_image (isa/procedures/flags.yaml:13)
    push_16 (isa/procedures/stack.yaml:34)
    push_32 (isa/procedures/stack.yaml:34)
    stack_mask (isa/procedures/stack.yaml:8)
    status_image (isa/procedures/flags.yaml:6)
    visible_flags (isa/procedures/virtual-interrupt.yaml:15)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    reads CR4 IF IOPL NT VIF VIP VM
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'POPF', source: 'isa/instructions/system.yaml:64', text: `POPF: Pop EFLAGS; IF keeps its value while CPL > IOPL, IOPL outside level 0, without a fault
  specified in   isa/instructions/system.yaml:64
  manual         SDM vol. 2B, POPF: RF is cleared; VM, VIF and VIP are not affected
  encodings
    9D  popf/popfd
      1001 1101
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when VM && ult(IOPL, 3) && (!cr4.VME || osz == 32)
  semantics
    const image = zext(peek(0, osz), 32)
    if (VM && ult(IOPL, 3)) {
      check_virtual_flags(image)
      release(osz / 8)
      write_virtual_flags(image)
    } else {
      let mask: u32 = osz == 32 ? 0x254DD5 : 0x4DD5
      if (ule(cpl, IOPL)) {
        mask = mask | 0x200
      }
      if (cpl == 0) {
        mask = mask | 0x3000
      }
      release(osz / 8)
      write_flags(image & ~0x10000, mask)
    }
  calls
    check_virtual_flags (isa/procedures/virtual-interrupt.yaml:26)
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    release (isa/procedures/stack.yaml:27)
    stack_mask (isa/procedures/stack.yaml:8)
    write_flags (isa/procedures/flags.yaml:24)
    write_virtual_flags (isa/procedures/virtual-interrupt.yaml:36)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #PF #SS
    memory       reads
    resources    reads CPL CR4 IOPL VM; writes IF IOPL NT
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'CLTS', source: 'isa/instructions/system.yaml:90', text: `CLTS: Clear CR0.TS
  specified in   isa/instructions/system.yaml:90
  encodings
    0F 06  clts
      0000 1111 | 0000 0110
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx cr-access
  semantics
    cr0.TS = 0
  effects, derived
    flags        none
    faults       #GP
    resources    reads CPL CR0; writes CR0
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'INVD', source: 'isa/instructions/system.yaml:99', text: `INVD: Empty the caches without writing back
  specified in   isa/instructions/system.yaml:99
  encodings
    0F 08  invd  (needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 0000 1000
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx invd
  semantics
    cache_flush()
  effects, derived
    flags        none
    faults       #GP
    intrinsics   cache_flush
    resources    reads CPL; writes CACHE
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'WBINVD', source: 'isa/instructions/system.yaml:108', text: `WBINVD: Write the caches back and empty them
  specified in   isa/instructions/system.yaml:108
  encodings
    0F 09  wbinvd  (needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 0000 1001
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx wbinvd
  semantics
    cache_flush()
  effects, derived
    flags        none
    faults       #GP
    intrinsics   cache_flush
    resources    reads CPL; writes CACHE
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'INVLPG', source: 'isa/instructions/system.yaml:117', text: `INVLPG: Forget the translation of one page
  specified in   isa/instructions/system.yaml:117
  manual         SDM vol. 2A, INVLPG: the operand is not accessed; its segment's limit is not checked
  encodings
    0F 01 /7  invlpg M  (memory only, needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 0000 0001 | mod≠11 111 page | [sib] [disp]
  operands
    page M  Memory address; its address or number
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx invlpg
  semantics
    flush_translation(base(eaSegment) + ea)
  effects, derived
    flags        none
    faults       #GP
    intrinsics   flush_translation
    resources    reads CPL CS DS ES FS GS SS; writes TRANSLATIONS
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'RDMSR', source: 'isa/instructions/system.yaml:127', text: `RDMSR: Read the model-specific register that ECX names
  specified in   isa/instructions/system.yaml:127
  encodings
    0F 32  rdmsr  (needs MSR: p6 p6-umip p6-trapping pentium)
      0000 1111 | 0011 0010
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx rdmsr
  semantics
    const value = read_msr(ecx)
    eax = slice(value, 31, 0)
    edx = slice(value, 63, 32)
  calls
    check_execute_disable (isa/procedures/control-register.yaml:166)
    has_fast_calls (isa/procedures/control-register.yaml:159)
    read_msr (isa/procedures/control-register.yaml:179)
    time_stamp_counter (isa/procedures/control-register.yaml:143)
  effects, derived
    flags        none
    faults       #GP
    intrinsics   cpuid time_stamp
    resources    reads CPL EFER IDENTITY SYSENTER TSC
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'WRMSR', source: 'isa/instructions/system.yaml:138', text: `WRMSR: Write the model-specific register that ECX names
  specified in   isa/instructions/system.yaml:138
  encodings
    0F 30  wrmsr  (needs MSR: p6 p6-umip p6-trapping pentium)
      0000 1111 | 0011 0000
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx wrmsr
  semantics
    write_msr(ecx, concat(edx, eax))
  calls
    check_execute_disable (isa/procedures/control-register.yaml:166)
    has_fast_calls (isa/procedures/control-register.yaml:159)
    set_time_stamp_counter (isa/procedures/control-register.yaml:150)
    write_msr (isa/procedures/control-register.yaml:206)
  effects, derived
    flags        none
    faults       #GP
    intrinsics   cpuid flush_translations time_stamp
    resources    reads CPL IDENTITY TSC; writes EFER SYSENTER TRANSLATIONS TSC
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'RDTSC', source: 'isa/instructions/system.yaml:147', text: `RDTSC: Read the time-stamp counter
  specified in   isa/instructions/system.yaml:147
  encodings
    0F 31  rdtsc  (needs TSC: p6 p6-umip p6-trapping pentium)
      0000 1111 | 0011 0001
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when cr4.TSD && cpl != 0
  intercepts     vmx rdtsc
  semantics
    const ticks = time_stamp_counter()
    eax = slice(ticks, 31, 0)
    edx = slice(ticks, 63, 32)
  calls
    time_stamp_counter (isa/procedures/control-register.yaml:143)
  effects, derived
    flags        none
    faults       #GP
    intrinsics   time_stamp
    resources    reads CPL CR4 TSC
    privileged   cond; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'RDPMC', source: 'isa/instructions/system.yaml:158', text: `RDPMC: Read a performance-monitoring counter
  specified in   isa/instructions/system.yaml:158
  manual         SDM vol. 4, table 2-20: the P6 has two counters; no event can be selected here, so they stand at 0
  encodings
    0F 33  rdpmc  (needs RDPMC: p6 p6-umip p6-trapping)
      0000 1111 | 0011 0011
  raises first, in this order
    #GP(0) when !cr4.PCE && cpl != 0
    #GP(0) when ugt(ecx, 1)
  intercepts     vmx rdpmc
  semantics
    eax = 0
    edx = 0
  effects, derived
    flags        none
    faults       #GP
    resources    reads CPL CR4
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'CPUID', source: 'isa/instructions/system.yaml:171', text: `CPUID: Identify the processor
  specified in   isa/instructions/system.yaml:171
  encodings
    0F A2  cpuid  (needs CPUID: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 1010 0010
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  intercepts     vmx cpuid
  semantics
    const leaf = eax
    eax = cpuid(leaf, 0)
    ebx = cpuid(leaf, 1)
    ecx = cpuid(leaf, 2)
    edx = cpuid(leaf, 3)
  effects, derived
    flags        none
    faults       #GP
    intrinsics   cpuid
    resources    reads IDENTITY
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'RSM', source: 'isa/instructions/system.yaml:183', text: `RSM: Return from system management mode; undefined outside it, and no model ever enters it
  specified in   isa/instructions/system.yaml:183
  encodings
    0F AA  rsm
      0000 1111 | 1010 1010
  semantics
    raise(UD)
  effects, derived
    flags        none
    faults       #UD
    resources    none
    privileged   never; by CPL: 0 always, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'SYSENTER', source: 'isa/instructions/system.yaml:190', text: `SYSENTER: Fast call to privilege level 0 at the address that model-specific registers give
  specified in   isa/instructions/system.yaml:190
  manual         SDM vol. 2B, SYSENTER: flat 4 GB segments, whatever the descriptors say
  encodings
    0F 34  sysenter  (needs SEP: p6 p6-umip p6-trapping)
      0000 1111 | 0011 0100
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when !cr0.PE || (sysenter_cs & 0xFFFC) == 0
  semantics
    const code = trunc(sysenter_cs, 16) & 0xFFFC
    VM = 0
    IF = 0
    RF = 0
    set_segment(CS, code, 0, 0xFFFFFFFF, 0xCF9B)
    set_segment(SS, code + 8, 0, 0xFFFFFFFF, 0xCF93)
    cpl = 0
    esp = sysenter_esp
    eip = sysenter_eip
  effects, derived
    flags        IF RF VM
    faults       #GP
    resources    reads CR0 SYSENTER; writes CPL CS IF SS VM
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'SYSEXIT', source: 'isa/instructions/system.yaml:208', text: `SYSEXIT: Fast return to privilege level 3, to EDX with the stack at ECX
  specified in   isa/instructions/system.yaml:208
  encodings
    0F 35  sysexit  (needs SEP: p6 p6-umip p6-trapping)
      0000 1111 | 0011 0101
  raises first, in this order
    #GP(0) when !cr0.PE || (sysenter_cs & 0xFFFC) == 0
    #GP(0) when cpl != 0
  semantics
    const code = trunc(sysenter_cs, 16) & 0xFFFC
    set_segment(CS, (code + 16) | 3, 0, 0xFFFFFFFF, 0xCFFB)
    set_segment(SS, (code + 24) | 3, 0, 0xFFFFFFFF, 0xCFF3)
    cpl = 3
    esp = ecx
    eip = edx
  effects, derived
    flags        none
    faults       #GP
    resources    reads CPL CR0 SYSENTER; writes CPL CS SS
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
];
