// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/segment.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOV_FROM_SREG', source: 'isa/instructions/segment.yaml:14', text: `MOV_FROM_SREG: Read a segment register; zero-extended into a register
  specified in   isa/instructions/segment.yaml:14
  encodings
    8C /r  mov Ev, Sw  (register only)
    8C /r  mov Ew, Sw  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when ugt(index(src), 5)
  flags          none
  faults         #GP #UD
  resources      reads CS DS ES FS GS SS
  derived        privileged: never; sensitive: behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    dst = zext(selector(index(src)), N)
` },
  { instruction: 'MOV_TO_SREG', source: 'isa/instructions/segment.yaml:25', text: `MOV_TO_SREG: Load a segment register; interrupts wait for the instruction after a load of SS
  specified in   isa/instructions/segment.yaml:25
  encodings
    8E /r  mov Sw, Ew
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when index(dst) == CS || ugt(index(dst), 5)
  flags          none
  faults         #GP #NP #PF #SS #UD
  intrinsics     inhibit_interrupts
  resources      reads CPL CR0 GDTR LDTR VM; writes ACTIVITY DS ES FS GS SS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    load_segment_register(index(dst), src)
    if (index(dst) == SS) {
      inhibit_interrupts()
    }
` },
  { instruction: 'PUSH_SREG', source: 'isa/instructions/segment.yaml:37', text: `PUSH_SREG: Push a segment register; zero-extended to the operand size
  specified in   isa/instructions/segment.yaml:37
  encodings
    06     push ES
    0E     push CS
    16     push SS
    1E     push DS
    0F A0  push FS
    0F A8  push GS
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #PF #SS
  resources      reads CS DS ES FS GS SS
  derived        privileged: never; sensitive: behaviour
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    push(zext(selector(index(src)), osz))
` },
  { instruction: 'POP_SREG', source: 'isa/instructions/segment.yaml:51', text: `POP_SREG: Pop a segment register; interrupts wait for the instruction after a load of SS
  specified in   isa/instructions/segment.yaml:51
  encodings
    07     pop ES
    17     pop SS
    1F     pop DS
    0F A1  pop FS
    0F A9  pop GS
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #NP #PF #SS
  intrinsics     inhibit_interrupts
  resources      reads CPL CR0 GDTR LDTR VM; writes ACTIVITY DS ES FS GS SS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const chosen = trunc(peek(0, osz), 16)
    const top = moved_esp(osz / 8)
    load_segment_register(index(dst), chosen)
    esp = top
    if (index(dst) == SS) {
      inhibit_interrupts()
    }
` },
  { instruction: 'LES', source: 'isa/instructions/segment.yaml:70', text: `LES: Load ES and a register from a far pointer
  specified in   isa/instructions/segment.yaml:70
  encodings
    C4 /r  les Gv, Mp  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #NP #PF #SS
  resources      reads CPL CR0 GDTR LDTR VM; writes ES
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(ES, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
` },
  { instruction: 'LDS', source: 'isa/instructions/segment.yaml:79', text: `LDS: Load DS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:79
  encodings
    C5 /r  lds Gv, Mp  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #NP #PF #SS
  resources      reads CPL CR0 GDTR LDTR VM; writes DS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(DS, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
` },
  { instruction: 'LSS', source: 'isa/instructions/segment.yaml:88', text: `LSS: Load SS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:88
  encodings
    0F B2 /r  lss Gv, Mp  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #PF #SS
  resources      reads CPL CR0 GDTR LDTR VM; writes SS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const offset = load(eaSegment, ea, N)
    load_stack_segment(load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
` },
  { instruction: 'LFS', source: 'isa/instructions/segment.yaml:97', text: `LFS: Load FS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:97
  encodings
    0F B4 /r  lfs Gv, Mp  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #NP #PF #SS
  resources      reads CPL CR0 GDTR LDTR VM; writes FS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(FS, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
` },
  { instruction: 'LGS', source: 'isa/instructions/segment.yaml:106', text: `LGS: Load GS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:106
  encodings
    0F B5 /r  lgs Gv, Mp  (memory only)
  raises first
    #GP(0) when cpl != 0 (only p6-trapping)
  flags          none
  faults         #GP #NP #PF #SS
  resources      reads CPL CR0 GDTR LDTR VM; writes GS
  derived        privileged: cond; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    callout
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(GS, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
` },
];
