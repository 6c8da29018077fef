// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/segment.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOV_FROM_SREG', source: 'isa/instructions/segment.yaml:14', text: `MOV_FROM_SREG: Read a segment register; zero-extended into a register
  specified in   isa/instructions/segment.yaml:14
  encodings
    8C /r  mov Ev, Sw  (register only)
      1000 1100 | 11 src dst
    8C /r  mov Ew, Sw  (memory only)
      1000 1100 | mod≠11 src dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; written
    src Sw  Segment register by ModRM.reg; its address or number
    dst Ew  General register or memory by ModRM.rm; written
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    dst = zext(selector(index(src)), N)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    reads CS DS ES FS GS SS
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'MOV_TO_SREG', source: 'isa/instructions/segment.yaml:24', text: `MOV_TO_SREG: Load a segment register; interrupts and debug exceptions wait for the instruction after a load of SS
  specified in   isa/instructions/segment.yaml:24
  encodings
    8E /r  mov Sr, Ew
      1000 1110 | mod dst src | [sib] [disp]
  operands
    dst Sr  Segment register but CS, which MOV cannot load, by ModRM.reg; its address or number
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when index(dst) == CS || ugt(index(dst), 5)
  semantics
    load_segment_register(index(dst), src)
    if (index(dst) == SS) {
      inhibit_interrupts()
      inhibit_debug = inhibit
    }
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_data_segment (isa/procedures/segment.yaml:19)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_segment_register (isa/procedures/segment.yaml:77)
    load_stack_segment (isa/procedures/segment.yaml:49)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS #UD
    memory       reads and writes
    intrinsics   inhibit_interrupts
    resources    reads CPL CR0 GDTR INTERRUPTIBILITY LDTR VM; writes DS ES FS GS INTERRUPTIBILITY SS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'PUSH_SREG', source: 'isa/instructions/segment.yaml:37', text: `PUSH_SREG: Push a segment register; zero-extended to the operand size
  specified in   isa/instructions/segment.yaml:37
  encodings
    06     push ES
      0000 0110
    0E     push CS
      0000 1110
    16     push SS
      0001 0110
    1E     push DS
      0001 1110
    0F A0  push FS
      0000 1111 | 1010 0000
    0F A8  push GS
      0000 1111 | 1010 1000
  operands
    src ES  ES; its address or number
    src CS  CS; its address or number
    src SS  SS; its address or number
    src DS  DS; its address or number
    src FS  FS; its address or number
    src GS  GS; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    push(zext(selector(index(src)), osz))
  calls
    push_16 (isa/procedures/stack.yaml:34)
    push_32 (isa/procedures/stack.yaml:34)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    reads CS DS ES FS GS SS
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'POP_SREG', source: 'isa/instructions/segment.yaml:51', text: `POP_SREG: Pop a segment register; interrupts and debug exceptions wait for the instruction after a load of SS
  specified in   isa/instructions/segment.yaml:51
  encodings
    07     pop ES
      0000 0111
    17     pop SS
      0001 0111
    1F     pop DS
      0001 1111
    0F A1  pop FS
      0000 1111 | 1010 0001
    0F A9  pop GS
      0000 1111 | 1010 1001
  operands
    dst ES  ES; its address or number
    dst SS  SS; its address or number
    dst DS  DS; its address or number
    dst FS  FS; its address or number
    dst GS  GS; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const chosen = trunc(peek(0, osz), 16)
    const top = moved_esp(osz / 8)
    load_segment_register(index(dst), chosen)
    esp = top
    if (index(dst) == SS) {
      inhibit_interrupts()
      inhibit_debug = inhibit
    }
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_data_segment (isa/procedures/segment.yaml:19)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_segment_register (isa/procedures/segment.yaml:77)
    load_stack_segment (isa/procedures/segment.yaml:49)
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    stack_mask (isa/procedures/stack.yaml:8)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS
    memory       reads and writes
    intrinsics   inhibit_interrupts
    resources    reads CPL CR0 GDTR INTERRUPTIBILITY LDTR VM; writes DS ES FS GS INTERRUPTIBILITY SS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'LES', source: 'isa/instructions/segment.yaml:71', text: `LES: Load ES and a register from a far pointer
  specified in   isa/instructions/segment.yaml:71
  encodings
    C4 /r  les Gv, Mp  (memory only)
      1100 0100 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Mp  Memory; far pointer; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(ES, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_data_segment (isa/procedures/segment.yaml:19)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS
    memory       reads and writes
    resources    reads CPL CR0 GDTR LDTR VM; writes ES
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'LDS', source: 'isa/instructions/segment.yaml:80', text: `LDS: Load DS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:80
  encodings
    C5 /r  lds Gv, Mp  (memory only)
      1100 0101 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Mp  Memory; far pointer; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(DS, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_data_segment (isa/procedures/segment.yaml:19)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS
    memory       reads and writes
    resources    reads CPL CR0 GDTR LDTR VM; writes DS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'LSS', source: 'isa/instructions/segment.yaml:89', text: `LSS: Load SS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:89
  encodings
    0F B2 /r  lss Gv, Mp  (memory only)
      0000 1111 | 1011 0010 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Mp  Memory; far pointer; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const offset = load(eaSegment, ea, N)
    load_stack_segment(load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_stack_segment (isa/procedures/segment.yaml:49)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    resources    reads CPL CR0 GDTR LDTR VM; writes SS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'LFS', source: 'isa/instructions/segment.yaml:98', text: `LFS: Load FS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:98
  encodings
    0F B4 /r  lfs Gv, Mp  (memory only)
      0000 1111 | 1011 0100 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Mp  Memory; far pointer; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(FS, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_data_segment (isa/procedures/segment.yaml:19)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS
    memory       reads and writes
    resources    reads CPL CR0 GDTR LDTR VM; writes FS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'LGS', source: 'isa/instructions/segment.yaml:107', text: `LGS: Load GS and a register from a far pointer
  specified in   isa/instructions/segment.yaml:107
  encodings
    0F B5 /r  lgs Gv, Mp  (memory only)
      0000 1111 | 1011 0101 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Mp  Memory; far pointer; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const offset = load(eaSegment, ea, N)
    load_data_segment(GS, load(eaSegment, (ea + N / 8) & address_mask, 16))
    dst = offset
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_data_segment (isa/procedures/segment.yaml:19)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS
    memory       reads and writes
    resources    reads CPL CR0 GDTR LDTR VM; writes GS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
];
