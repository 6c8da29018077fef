// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/far.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'JMP_FAR', source: 'isa/instructions/far.yaml:5', text: `JMP_FAR: Far jump to a pointer in the instruction
  specified in   isa/instructions/far.yaml:5
  encodings
    EA cp  jmp Ap
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    jump_far(far_selector(target), far_offset(target), next)
` },
  { instruction: 'JMP_FAR_M', source: 'isa/instructions/far.yaml:14', text: `JMP_FAR_M: Far jump to a pointer in memory
  specified in   isa/instructions/far.yaml:14
  encodings
    FF /5  jmp Mp  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const offset = load(eaSegment, ea, osz)
    const chosen = load(eaSegment, (ea + osz / 8) & address_mask, 16)
    jump_far(chosen, zext(offset, 32), next)
` },
  { instruction: 'CALL_FAR', source: 'isa/instructions/far.yaml:25', text: `CALL_FAR: Far call to a pointer in the instruction
  specified in   isa/instructions/far.yaml:25
  encodings
    9A cp  call Ap
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    call_far(far_selector(target), far_offset(target), next, osz)
` },
  { instruction: 'CALL_FAR_M', source: 'isa/instructions/far.yaml:37', text: `CALL_FAR_M: Far call to a pointer in memory
  specified in   isa/instructions/far.yaml:37
  encodings
    FF /3  call Mp  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
  faults         #GP #NP #PF #SS #TS
  intrinsics     flush_translations
  resources      reads CPL CR0 CS DR DS ES FS GDTR GS IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const offset = load(eaSegment, ea, osz)
    const chosen = load(eaSegment, (ea + osz / 8) & address_mask, 16)
    call_far(chosen, zext(offset, 32), next, osz)
` },
  { instruction: 'RET_FAR', source: 'isa/instructions/far.yaml:50', text: `RET_FAR: Far return
  specified in   isa/instructions/far.yaml:50
  encodings
    CB  retf
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #NP #PF #SS
  resources      reads CPL CR0 DS ES FS GDTR GS LDTR VM; writes CPL CS DS ES FS GS SS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    return_far(0, osz)
` },
  { instruction: 'RET_FAR_I', source: 'isa/instructions/far.yaml:59', text: `RET_FAR_I: Far return that drops arguments
  specified in   isa/instructions/far.yaml:59
  encodings
    CA iw  retf Iw
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #NP #PF #SS
  resources      reads CPL CR0 DS ES FS GDTR GS LDTR VM; writes CPL CS DS ES FS GS SS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    return_far(zext(bytes, 32), osz)
` },
];
