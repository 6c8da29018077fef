// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/system.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'HLT', source: 'isa/instructions/system.yaml:7', text: `HLT: Stop until an interrupt
  specified in   isa/instructions/system.yaml:7
  encodings
    F4  hlt
  raises first
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  intrinsics     halt
  resources      reads CPL; writes ACTIVITY
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx hlt
  --virt full    trap
  semantics
    halt()
` },
  { instruction: 'FWAIT', source: 'isa/instructions/system.yaml:16', text: `FWAIT: Wait for the x87 and for what it has to report
  specified in   isa/instructions/system.yaml:16
  encodings
    9B  fwait
  raises first
    #NM when cr0.MP && cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  resources      reads CR0
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    // The x87 is never behind.
` },
  { instruction: 'CLI', source: 'isa/instructions/system.yaml:27', text: `CLI: Disable maskable interrupts
  specified in   isa/instructions/system.yaml:27
  encodings
    FA  cli
  raises first
    #GP(0) when ugt(cpl, IOPL) && !virtual_interrupts()
  flags          IF VIF
  faults         #GP
  resources      reads CPL CR4 IOPL VM; writes IF VIF
  derived        privileged: iopl; sensitive: control
  at CPL 0 to 3  0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  --virt full    trap
  semantics
    if (ugt(cpl, IOPL)) {
      VIF = 0
    } else {
      IF = 0
    }
` },
  { instruction: 'STI', source: 'isa/instructions/system.yaml:39', text: `STI: Enable maskable interrupts after the next instruction
  specified in   isa/instructions/system.yaml:39
  encodings
    FB  sti
  raises first
    #GP(0) when ugt(cpl, IOPL) && !virtual_interrupts()
    #GP(0) when ugt(cpl, IOPL) && VIP
  flags          IF VIF
  faults         #GP
  intrinsics     inhibit_interrupts
  resources      reads CPL CR4 IF IOPL VIP VM; writes ACTIVITY IF VIF
  derived        privileged: iopl; sensitive: control
  at CPL 0 to 3  0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  --virt full    trap
  semantics
    if (ugt(cpl, IOPL)) {
      VIF = 1
    } else if (!IF) {
      IF = 1
      inhibit_interrupts()
    }
` },
  { instruction: 'PUSHF', source: 'isa/instructions/system.yaml:54', text: `PUSHF: Push EFLAGS; VM and RF appear clear
  specified in   isa/instructions/system.yaml:54
  encodings
    9C  pushf/pushfd
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when VM && ult(IOPL, 3) && (!cr4.VME || osz == 32)
  flags          none
  faults         #GP #PF #SS
  resources      reads CR4 IF IOPL NT VIF VIP VM
  derived        privileged: never; sensitive: behaviour
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    push(trunc(visible_flags(), osz))
` },
  { instruction: 'POPF', source: 'isa/instructions/system.yaml:64', text: `POPF: Pop EFLAGS; IF keeps its value while CPL > IOPL, IOPL outside level 0, without a fault
  specified in   isa/instructions/system.yaml:64
  manual         SDM vol. 2B, POPF: RF is cleared; VM, VIF and VIP are not affected
  encodings
    9D  popf/popfd
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when VM && ult(IOPL, 3) && (!cr4.VME || osz == 32)
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #PF #SS
  resources      reads CPL CR4 IOPL VM; writes IF IOPL NT
  derived        privileged: never; sensitive: control
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    inline
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
` },
  { instruction: 'CLTS', source: 'isa/instructions/system.yaml:90', text: `CLTS: Clear CR0.TS
  specified in   isa/instructions/system.yaml:90
  encodings
    0F 06  clts
  raises first
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  resources      reads CPL CR0; writes CR0
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx cr-access
  --virt full    trap
  semantics
    cr0.TS = 0
` },
  { instruction: 'INVD', source: 'isa/instructions/system.yaml:99', text: `INVD: Empty the caches without writing back
  specified in   isa/instructions/system.yaml:99
  encodings
    0F 08  invd
  raises first
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  intrinsics     cache_flush
  resources      reads CPL; writes CACHE
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx invd
  --virt full    trap
  semantics
    cache_flush()
` },
  { instruction: 'WBINVD', source: 'isa/instructions/system.yaml:108', text: `WBINVD: Write the caches back and empty them
  specified in   isa/instructions/system.yaml:108
  encodings
    0F 09  wbinvd
  raises first
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  intrinsics     cache_flush
  resources      reads CPL; writes CACHE
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx wbinvd
  --virt full    trap
  semantics
    cache_flush()
` },
  { instruction: 'INVLPG', source: 'isa/instructions/system.yaml:117', text: `INVLPG: Forget the translation of one page
  specified in   isa/instructions/system.yaml:117
  manual         SDM vol. 2A, INVLPG: the operand is not accessed; its segment's limit is not checked
  encodings
    0F 01 /7  invlpg M  (memory only)
  raises first
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  intrinsics     flush_translation
  resources      reads CPL CS DS ES FS GS SS; writes TRANSLATIONS
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx invlpg
  --virt full    trap
  semantics
    flush_translation(base(eaSegment) + ea)
` },
  { instruction: 'RDMSR', source: 'isa/instructions/system.yaml:127', text: `RDMSR: Read the model-specific register that ECX names
  specified in   isa/instructions/system.yaml:127
  encodings
    0F 32  rdmsr  (needs MSR)
  raises first
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  intrinsics     time_stamp
  resources      reads CPL SYSENTER TSC
  derived        privileged: always; sensitive: behaviour
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx rdmsr
  --virt full    trap
  semantics
    const value = read_msr(ecx)
    eax = slice(value, 31, 0)
    edx = slice(value, 63, 32)
` },
  { instruction: 'WRMSR', source: 'isa/instructions/system.yaml:138', text: `WRMSR: Write the model-specific register that ECX names
  specified in   isa/instructions/system.yaml:138
  encodings
    0F 30  wrmsr  (needs MSR)
  raises first
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  intrinsics     time_stamp
  resources      reads CPL TSC; writes SYSENTER TSC
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx wrmsr
  --virt full    trap
  semantics
    write_msr(ecx, concat(edx, eax))
` },
  { instruction: 'RDTSC', source: 'isa/instructions/system.yaml:147', text: `RDTSC: Read the time-stamp counter
  specified in   isa/instructions/system.yaml:147
  encodings
    0F 31  rdtsc  (needs TSC)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when cr4.TSD && cpl != 0
  flags          none
  faults         #GP
  intrinsics     time_stamp
  resources      reads CPL CR4 TSC
  derived        privileged: cond; sensitive: behaviour
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  intercepts     vmx rdtsc
  --virt full    callout
  semantics
    const ticks = time_stamp_counter()
    eax = slice(ticks, 31, 0)
    edx = slice(ticks, 63, 32)
` },
  { instruction: 'RDPMC', source: 'isa/instructions/system.yaml:158', text: `RDPMC: Read a performance-monitoring counter
  specified in   isa/instructions/system.yaml:158
  manual         SDM vol. 4, table 2-20: the P6 has two counters; no event can be selected here, so they stand at 0
  encodings
    0F 33  rdpmc  (needs RDPMC)
  raises first
    #GP(0) when !cr4.PCE && cpl != 0
    #GP(0) when ugt(ecx, 1)
  flags          none
  faults         #GP
  resources      reads CPL CR4
  derived        privileged: always; sensitive: none
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx rdpmc
  --virt full    trap
  semantics
    eax = 0
    edx = 0
` },
  { instruction: 'CPUID', source: 'isa/instructions/system.yaml:171', text: `CPUID: Identify the processor
  specified in   isa/instructions/system.yaml:171
  encodings
    0F A2  cpuid  (needs CPUID)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP
  intrinsics     cpuid
  resources      reads IDENTITY
  derived        privileged: never; sensitive: behaviour
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  intercepts     vmx cpuid
  --virt full    callout
  semantics
    const leaf = eax
    eax = cpuid(leaf, 0)
    ebx = cpuid(leaf, 1)
    ecx = cpuid(leaf, 2)
    edx = cpuid(leaf, 3)
` },
  { instruction: 'SYSENTER', source: 'isa/instructions/system.yaml:183', text: `SYSENTER: Fast call to privilege level 0 at the address that model-specific registers give
  specified in   isa/instructions/system.yaml:183
  manual         SDM vol. 2B, SYSENTER: flat 4 GB segments, whatever the descriptors say
  encodings
    0F 34  sysenter  (needs SEP)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when !cr0.PE || (sysenter_cs & 0xFFFC) == 0
  flags          IF RF VM
  faults         #GP
  resources      reads CR0 SYSENTER; writes CPL CS IF SS VM
  derived        privileged: never; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
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
` },
  { instruction: 'SYSEXIT', source: 'isa/instructions/system.yaml:201', text: `SYSEXIT: Fast return to privilege level 3, to EDX with the stack at ECX
  specified in   isa/instructions/system.yaml:201
  encodings
    0F 35  sysexit  (needs SEP)
  raises first
    #GP(0) when !cr0.PE || (sysenter_cs & 0xFFFC) == 0
    #GP(0) when cpl != 0
  flags          none
  faults         #GP
  resources      reads CPL CR0 SYSENTER; writes CPL CS SS
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  --virt full    trap
  semantics
    const code = trunc(sysenter_cs, 16) & 0xFFFC
    set_segment(CS, (code + 16) | 3, 0, 0xFFFFFFFF, 0xCFFB)
    set_segment(SS, (code + 24) | 3, 0, 0xFFFFFFFF, 0xCFF3)
    cpl = 3
    esp = ecx
    eip = edx
` },
];
