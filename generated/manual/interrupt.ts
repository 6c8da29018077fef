// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/interrupt.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'INT3', source: 'isa/instructions/interrupt.yaml:5', text: `INT3: Breakpoint
  specified in   isa/instructions/interrupt.yaml:5
  encodings
    CC  int3
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    trap
  semantics
    deliver_from(3, 0, false, true, false, next)
` },
  { instruction: 'INT', source: 'isa/instructions/interrupt.yaml:12', text: `INT: Software interrupt
  specified in   isa/instructions/interrupt.yaml:12
  encodings
    CD ib  int Ib
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    trap
  semantics
    software_interrupt(vector, next)
` },
  { instruction: 'INTO', source: 'isa/instructions/interrupt.yaml:19', text: `INTO: Interrupt 4 if the overflow flag is set
  specified in   isa/instructions/interrupt.yaml:19
  encodings
    CE  into
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    if (OF) {
      deliver_from(4, 0, false, true, false, next)
    }
` },
  { instruction: 'INT1', source: 'isa/instructions/interrupt.yaml:28', text: `INT1: Debug trap, whatever the privilege level of its gate
  specified in   isa/instructions/interrupt.yaml:28
  encodings
    F1  int1
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    deliver_from(1, 0, false, false, false, next)
` },
  { instruction: 'BOUND', source: 'isa/instructions/interrupt.yaml:36', text: `BOUND: Exception 5 unless a signed index lies between two bounds in memory
  specified in   isa/instructions/interrupt.yaml:36
  encodings
    62 /r  bound Gv, Ma  (memory only)
  flags          none
  faults         #BR #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const lower = load(eaSegment, ea, N)
    const upper = load(eaSegment, (ea + N / 8) & address_mask, N)
    if (slt(value, lower) || sgt(value, upper)) {
      raise(BR)
    }
` },
  { instruction: 'IRET', source: 'isa/instructions/interrupt.yaml:47', text: `IRET: Return from an interrupt; IF and IOPL keep their values as in POPF, without a fault
  specified in   isa/instructions/interrupt.yaml:47
  encodings
    CF  iret/iretd
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when VM && ult(IOPL, 3) && (!cr4.VME || osz == 32)
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    iret(osz, next)
` },
];
