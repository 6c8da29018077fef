// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/far.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'JMP_FAR', source: 'isa/instructions/far.yaml:5', text: `JMP_FAR: Far jump to a pointer in the instruction
  specified in   isa/instructions/far.yaml:5
  encodings
    EA cp  jmp Ap
      1110 1010 | target.offset:16|32 | target.selector:16
  operands
    target Ap  Offset of the operand size and a selector in the instruction; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    jump_far(far_selector(target), far_offset(target), next)
  calls
    begin_task (isa/procedures/task.yaml:261)
    call_gate_code (isa/procedures/far-transfer.yaml:32)
    check_available (isa/procedures/task.yaml:31)
    check_direct_code (isa/procedures/far-transfer.yaml:7)
    check_gate_code_present (isa/procedures/far-transfer.yaml:56)
    check_target (isa/procedures/return.yaml:54)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_code (isa/procedures/far-transfer.yaml:65)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    flags_image (isa/procedures/flags.yaml:13)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_task (isa/procedures/task.yaml:18)
    is_call_gate (isa/procedures/far-transfer.yaml:25)
    jump_far (isa/procedures/far-transfer.yaml:73)
    jump_gate (isa/procedures/far-transfer.yaml:107)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    names_task (isa/procedures/task.yaml:11)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    save_short_task (isa/procedures/task.yaml:169)
    save_task (isa/procedures/task.yaml:147)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    set_cr3 (isa/procedures/control-register.yaml:40)
    status_image (isa/procedures/flags.yaml:6)
    switch_task (isa/procedures/task.yaml:85)
    transfer_to_task (isa/procedures/task.yaml:44)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'JMP_FAR_M', source: 'isa/instructions/far.yaml:14', text: `JMP_FAR_M: Far jump to a pointer in memory
  specified in   isa/instructions/far.yaml:14
  encodings
    FF /5  jmp Mp  (memory only)
      1111 1111 | mod≠11 101 target | [sib] [disp]
  operands
    target Mp  Memory; far pointer; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const offset = load(eaSegment, ea, osz)
    const chosen = load(eaSegment, (ea + osz / 8) & address_mask, 16)
    jump_far(chosen, zext(offset, 32), next)
  calls
    begin_task (isa/procedures/task.yaml:261)
    call_gate_code (isa/procedures/far-transfer.yaml:32)
    check_available (isa/procedures/task.yaml:31)
    check_direct_code (isa/procedures/far-transfer.yaml:7)
    check_gate_code_present (isa/procedures/far-transfer.yaml:56)
    check_target (isa/procedures/return.yaml:54)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_code (isa/procedures/far-transfer.yaml:65)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    flags_image (isa/procedures/flags.yaml:13)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_task (isa/procedures/task.yaml:18)
    is_call_gate (isa/procedures/far-transfer.yaml:25)
    jump_far (isa/procedures/far-transfer.yaml:73)
    jump_gate (isa/procedures/far-transfer.yaml:107)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    names_task (isa/procedures/task.yaml:11)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    save_short_task (isa/procedures/task.yaml:169)
    save_task (isa/procedures/task.yaml:147)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    set_cr3 (isa/procedures/control-register.yaml:40)
    status_image (isa/procedures/flags.yaml:6)
    switch_task (isa/procedures/task.yaml:85)
    transfer_to_task (isa/procedures/task.yaml:44)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #SS #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'CALL_FAR', source: 'isa/instructions/far.yaml:25', text: `CALL_FAR: Far call to a pointer in the instruction
  specified in   isa/instructions/far.yaml:25
  encodings
    9A cp  call Ap
      1001 1010 | target.offset:16|32 | target.selector:16
  operands
    target Ap  Offset of the operand size and a selector in the instruction; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    call_far(far_selector(target), far_offset(target), next, osz)
  calls
    begin_task (isa/procedures/task.yaml:261)
    call_far_16 (isa/procedures/far-transfer.yaml:123)
    call_far_32 (isa/procedures/far-transfer.yaml:123)
    call_gate (isa/procedures/far-transfer.yaml:163)
    call_gate_code (isa/procedures/far-transfer.yaml:32)
    call_gate_inner (isa/procedures/far-transfer.yaml:205)
    call_gate_same (isa/procedures/far-transfer.yaml:178)
    check_available (isa/procedures/task.yaml:31)
    check_direct_code (isa/procedures/far-transfer.yaml:7)
    check_gate_code_present (isa/procedures/far-transfer.yaml:56)
    check_target (isa/procedures/return.yaml:54)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_code (isa/procedures/far-transfer.yaml:65)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    fetch_task_descriptor (isa/procedures/descriptor.yaml:61)
    flags_image (isa/procedures/flags.yaml:13)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    frame_probe (isa/procedures/frame.yaml:34)
    frame_store (isa/procedures/frame.yaml:66)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_parameter (isa/procedures/far-transfer.yaml:195)
    gate_size (isa/procedures/interrupt.yaml:79)
    gate_task (isa/procedures/task.yaml:18)
    is_call_gate (isa/procedures/far-transfer.yaml:25)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    names_task (isa/procedures/task.yaml:11)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    probe_frame_value (isa/procedures/frame.yaml:23)
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    probe_pushes_32 (isa/procedures/stack.yaml:52)
    protected_mode (isa/procedures/descriptor.yaml:8)
    push_16 (isa/procedures/stack.yaml:34)
    push_32 (isa/procedures/stack.yaml:34)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    save_short_task (isa/procedures/task.yaml:169)
    save_task (isa/procedures/task.yaml:147)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    set_cr3 (isa/procedures/control-register.yaml:40)
    stack_mask (isa/procedures/stack.yaml:8)
    status_image (isa/procedures/flags.yaml:6)
    switch_task (isa/procedures/task.yaml:85)
    task_stack (isa/procedures/frame.yaml:78)
    task_stack_descriptor (isa/procedures/frame.yaml:99)
    transfer_to_task (isa/procedures/task.yaml:44)
    within_limit (isa/procedures/memory.yaml:6)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #SS #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'CALL_FAR_M', source: 'isa/instructions/far.yaml:37', text: `CALL_FAR_M: Far call to a pointer in memory
  specified in   isa/instructions/far.yaml:37
  encodings
    FF /3  call Mp  (memory only)
      1111 1111 | mod≠11 011 target | [sib] [disp]
  operands
    target Mp  Memory; far pointer; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    const offset = load(eaSegment, ea, osz)
    const chosen = load(eaSegment, (ea + osz / 8) & address_mask, 16)
    call_far(chosen, zext(offset, 32), next, osz)
  calls
    begin_task (isa/procedures/task.yaml:261)
    call_far_16 (isa/procedures/far-transfer.yaml:123)
    call_far_32 (isa/procedures/far-transfer.yaml:123)
    call_gate (isa/procedures/far-transfer.yaml:163)
    call_gate_code (isa/procedures/far-transfer.yaml:32)
    call_gate_inner (isa/procedures/far-transfer.yaml:205)
    call_gate_same (isa/procedures/far-transfer.yaml:178)
    check_available (isa/procedures/task.yaml:31)
    check_direct_code (isa/procedures/far-transfer.yaml:7)
    check_gate_code_present (isa/procedures/far-transfer.yaml:56)
    check_target (isa/procedures/return.yaml:54)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_code (isa/procedures/far-transfer.yaml:65)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    fetch_task_descriptor (isa/procedures/descriptor.yaml:61)
    flags_image (isa/procedures/flags.yaml:13)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    frame_probe (isa/procedures/frame.yaml:34)
    frame_store (isa/procedures/frame.yaml:66)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_parameter (isa/procedures/far-transfer.yaml:195)
    gate_size (isa/procedures/interrupt.yaml:79)
    gate_task (isa/procedures/task.yaml:18)
    is_call_gate (isa/procedures/far-transfer.yaml:25)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    names_task (isa/procedures/task.yaml:11)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    probe_frame_value (isa/procedures/frame.yaml:23)
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    probe_pushes_32 (isa/procedures/stack.yaml:52)
    protected_mode (isa/procedures/descriptor.yaml:8)
    push_16 (isa/procedures/stack.yaml:34)
    push_32 (isa/procedures/stack.yaml:34)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    save_short_task (isa/procedures/task.yaml:169)
    save_task (isa/procedures/task.yaml:147)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    set_cr3 (isa/procedures/control-register.yaml:40)
    stack_mask (isa/procedures/stack.yaml:8)
    status_image (isa/procedures/flags.yaml:6)
    switch_task (isa/procedures/task.yaml:85)
    task_stack (isa/procedures/frame.yaml:78)
    task_stack_descriptor (isa/procedures/frame.yaml:99)
    transfer_to_task (isa/procedures/task.yaml:44)
    within_limit (isa/procedures/memory.yaml:6)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #SS #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'RET_FAR', source: 'isa/instructions/far.yaml:50', text: `RET_FAR: Far return
  specified in   isa/instructions/far.yaml:50
  encodings
    CB  retf
      1100 1011
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    return_far(0, osz)
  calls
    check_target (isa/procedures/return.yaml:54)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    drop_inner_segment (isa/procedures/segment.yaml:88)
    drop_inner_segments (isa/procedures/segment.yaml:98)
    enter_code (isa/procedures/far-transfer.yaml:65)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    leave_to_outer (isa/procedures/return.yaml:63)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    return_code_descriptor (isa/procedures/return.yaml:7)
    return_far_16 (isa/procedures/far-transfer.yaml:246)
    return_far_32 (isa/procedures/far-transfer.yaml:246)
    return_stack_descriptor (isa/procedures/return.yaml:35)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    stack_mask (isa/procedures/stack.yaml:8)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS
    memory       reads and writes
    resources    reads CPL CR0 DS ES FS GDTR GS LDTR VM; writes CPL CS DS ES FS GS SS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'RET_FAR_I', source: 'isa/instructions/far.yaml:59', text: `RET_FAR_I: Far return that drops arguments
  specified in   isa/instructions/far.yaml:59
  encodings
    CA iw  retf Iw
      1100 1010 | bytes:16
  operands
    bytes Iw  Immediate word; read
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
  semantics
    return_far(zext(bytes, 32), osz)
  calls
    check_target (isa/procedures/return.yaml:54)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    drop_inner_segment (isa/procedures/segment.yaml:88)
    drop_inner_segments (isa/procedures/segment.yaml:98)
    enter_code (isa/procedures/far-transfer.yaml:65)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    leave_to_outer (isa/procedures/return.yaml:63)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    return_code_descriptor (isa/procedures/return.yaml:7)
    return_far_16 (isa/procedures/far-transfer.yaml:246)
    return_far_32 (isa/procedures/far-transfer.yaml:246)
    return_stack_descriptor (isa/procedures/return.yaml:35)
    rights_level (isa/procedures/descriptor.yaml:96)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    stack_mask (isa/procedures/stack.yaml:8)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS
    memory       reads and writes
    resources    reads CPL CR0 DS ES FS GDTR GS LDTR VM; writes CPL CS DS ES FS GS SS
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
];
