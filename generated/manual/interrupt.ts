// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/interrupt.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'INT3', source: 'isa/instructions/interrupt.yaml:5', text: `INT3: Breakpoint
  specified in   isa/instructions/interrupt.yaml:5
  encodings
    CC  int3
      1100 1100
  semantics
    deliver_from(3, 0, false, true, false, next)
  calls
    begin_task (isa/procedures/task.yaml:261)
    check_available (isa/procedures/task.yaml:31)
    check_entry (isa/procedures/interrupt.yaml:234)
    deliver_from (isa/procedures/interrupt.yaml:30)
    deliver_inner (isa/procedures/interrupt.yaml:187)
    deliver_protected (isa/procedures/interrupt.yaml:94)
    deliver_real (isa/procedures/interrupt.yaml:48)
    deliver_same (isa/procedures/interrupt.yaml:167)
    deliver_task (isa/procedures/interrupt.yaml:151)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_handler (isa/procedures/interrupt.yaml:244)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    fetch_task_descriptor (isa/procedures/descriptor.yaml:61)
    flags_image (isa/procedures/flags.yaml:13)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    frame_probe (isa/procedures/frame.yaml:34)
    frame_store (isa/procedures/frame.yaml:66)
    gate_error (isa/procedures/interrupt.yaml:41)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_size (isa/procedures/interrupt.yaml:79)
    gate_task (isa/procedures/task.yaml:18)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    probe_frame_value (isa/procedures/frame.yaml:23)
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    push_16 (isa/procedures/stack.yaml:34)
    pushes_resume (isa/procedures/interrupt.yaml:86)
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
    within_limit (isa/procedures/memory.yaml:6)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #SS #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'INT', source: 'isa/instructions/interrupt.yaml:12', text: `INT: Software interrupt
  specified in   isa/instructions/interrupt.yaml:12
  encodings
    CD ib  int Ib
      1100 1101 | vector:8
  operands
    vector Ib  Immediate byte; read
  semantics
    software_interrupt(vector, next)
  calls
    begin_task (isa/procedures/task.yaml:261)
    check_available (isa/procedures/task.yaml:31)
    check_entry (isa/procedures/interrupt.yaml:234)
    deliver_from (isa/procedures/interrupt.yaml:30)
    deliver_inner (isa/procedures/interrupt.yaml:187)
    deliver_protected (isa/procedures/interrupt.yaml:94)
    deliver_real (isa/procedures/interrupt.yaml:48)
    deliver_same (isa/procedures/interrupt.yaml:167)
    deliver_task (isa/procedures/interrupt.yaml:151)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_handler (isa/procedures/interrupt.yaml:244)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    fetch_task_descriptor (isa/procedures/descriptor.yaml:61)
    flags_image (isa/procedures/flags.yaml:13)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    frame_probe (isa/procedures/frame.yaml:34)
    frame_store (isa/procedures/frame.yaml:66)
    gate_error (isa/procedures/interrupt.yaml:41)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_size (isa/procedures/interrupt.yaml:79)
    gate_task (isa/procedures/task.yaml:18)
    interrupt_within_vm86 (isa/procedures/virtual-interrupt.yaml:78)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    probe_frame_value (isa/procedures/frame.yaml:23)
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    push_16 (isa/procedures/stack.yaml:34)
    pushes_resume (isa/procedures/interrupt.yaml:86)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    redirected (isa/procedures/virtual-interrupt.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    save_short_task (isa/procedures/task.yaml:169)
    save_task (isa/procedures/task.yaml:147)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    set_cr3 (isa/procedures/control-register.yaml:40)
    software_interrupt (isa/procedures/virtual-interrupt.yaml:62)
    stack_mask (isa/procedures/stack.yaml:8)
    status_image (isa/procedures/flags.yaml:6)
    switch_task (isa/procedures/task.yaml:85)
    task_stack (isa/procedures/frame.yaml:78)
    task_stack_descriptor (isa/procedures/frame.yaml:99)
    visible_flags (isa/procedures/virtual-interrupt.yaml:15)
    within_limit (isa/procedures/memory.yaml:6)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #SS #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'INTO', source: 'isa/instructions/interrupt.yaml:19', text: `INTO: Interrupt 4 if the overflow flag is set
  specified in   isa/instructions/interrupt.yaml:19
  encodings
    CE  into
      1100 1110
  semantics
    if (OF) {
      deliver_from(4, 0, false, true, false, next)
    }
  calls
    begin_task (isa/procedures/task.yaml:261)
    check_available (isa/procedures/task.yaml:31)
    check_entry (isa/procedures/interrupt.yaml:234)
    deliver_from (isa/procedures/interrupt.yaml:30)
    deliver_inner (isa/procedures/interrupt.yaml:187)
    deliver_protected (isa/procedures/interrupt.yaml:94)
    deliver_real (isa/procedures/interrupt.yaml:48)
    deliver_same (isa/procedures/interrupt.yaml:167)
    deliver_task (isa/procedures/interrupt.yaml:151)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_handler (isa/procedures/interrupt.yaml:244)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    fetch_task_descriptor (isa/procedures/descriptor.yaml:61)
    flags_image (isa/procedures/flags.yaml:13)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    frame_probe (isa/procedures/frame.yaml:34)
    frame_store (isa/procedures/frame.yaml:66)
    gate_error (isa/procedures/interrupt.yaml:41)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_size (isa/procedures/interrupt.yaml:79)
    gate_task (isa/procedures/task.yaml:18)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    probe_frame_value (isa/procedures/frame.yaml:23)
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    push_16 (isa/procedures/stack.yaml:34)
    pushes_resume (isa/procedures/interrupt.yaml:86)
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
    within_limit (isa/procedures/memory.yaml:6)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #SS #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'INT1', source: 'isa/instructions/interrupt.yaml:28', text: `INT1: Debug trap, whatever the privilege level of its gate
  specified in   isa/instructions/interrupt.yaml:28
  encodings
    F1  int1
      1111 0001
  semantics
    deliver_from(1, 0, false, false, false, next)
  calls
    begin_task (isa/procedures/task.yaml:261)
    check_available (isa/procedures/task.yaml:31)
    check_entry (isa/procedures/interrupt.yaml:234)
    deliver_from (isa/procedures/interrupt.yaml:30)
    deliver_inner (isa/procedures/interrupt.yaml:187)
    deliver_protected (isa/procedures/interrupt.yaml:94)
    deliver_real (isa/procedures/interrupt.yaml:48)
    deliver_same (isa/procedures/interrupt.yaml:167)
    deliver_task (isa/procedures/interrupt.yaml:151)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    enter_handler (isa/procedures/interrupt.yaml:244)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    fetch_task_descriptor (isa/procedures/descriptor.yaml:61)
    flags_image (isa/procedures/flags.yaml:13)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    frame_probe (isa/procedures/frame.yaml:34)
    frame_store (isa/procedures/frame.yaml:66)
    gate_error (isa/procedures/interrupt.yaml:41)
    gate_offset (isa/procedures/interrupt.yaml:69)
    gate_size (isa/procedures/interrupt.yaml:79)
    gate_task (isa/procedures/task.yaml:18)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    probe_frame_value (isa/procedures/frame.yaml:23)
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    push_16 (isa/procedures/stack.yaml:34)
    pushes_resume (isa/procedures/interrupt.yaml:86)
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
    within_limit (isa/procedures/memory.yaml:6)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
  effects, derived
    flags        CF PF AF ZF SF TF IF DF OF IOPL NT RF VM AC VIF VIP ID
    faults       #GP #NP #PF #SS #TS
    memory       reads and writes
    intrinsics   flush_translations
    resources    reads CPL CR0 CR4 CS DR DS ES FS GDTR GS IDENTITY IDTR IF IOPL LDTR NT SS TR VIF VIP VM; writes CPL CR0 CR3 CS DR DS ES FS GS IF IOPL LDTR NT SS TR TRANSLATIONS VIF VIP VM
    privileged   cond; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'BOUND', source: 'isa/instructions/interrupt.yaml:36', text: `BOUND: Exception 5 unless a signed index lies between two bounds in memory
  specified in   isa/instructions/interrupt.yaml:36
  encodings
    62 /r  bound Gv, Ma  (memory only)
      0110 0010 | mod≠11 value bounds | [sib] [disp]
  operands
    value Gv   General register by ModRM.reg; read
    bounds Ma  Memory; two bounds of the operand size; its address or number
  semantics
    const lower = load(eaSegment, ea, N)
    const upper = load(eaSegment, (ea + N / 8) & address_mask, N)
    if (slt(value, lower) || sgt(value, upper)) {
      raise(BR)
    }
  effects, derived
    flags        none
    faults       #BR #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'IRET', source: 'isa/instructions/interrupt.yaml:47', text: `IRET: Return from an interrupt; IF and IOPL keep their values as in POPF, without a fault
  specified in   isa/instructions/interrupt.yaml:47
  encodings
    CF  iret/iretd
      1100 1111
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when VM && ult(IOPL, 3) && (!cr4.VME || osz == 32)
  semantics
    iret(osz, next)
  calls
    begin_task (isa/procedures/task.yaml:261)
    check_target (isa/procedures/return.yaml:54)
    check_virtual_flags (isa/procedures/virtual-interrupt.yaml:26)
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    drop_inner_segment (isa/procedures/segment.yaml:88)
    drop_inner_segments (isa/procedures/segment.yaml:98)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    fetch_task_descriptor (isa/procedures/descriptor.yaml:61)
    flags_image (isa/procedures/flags.yaml:13)
    frame_mask (isa/procedures/frame.yaml:8)
    frame_pointer (isa/procedures/frame.yaml:15)
    iret_16 (isa/procedures/interrupt-return.yaml:6)
    iret_32 (isa/procedures/interrupt-return.yaml:6)
    iret_flags_mask_16 (isa/procedures/interrupt-return.yaml:82)
    iret_flags_mask_32 (isa/procedures/interrupt-return.yaml:82)
    iret_protected_16 (isa/procedures/interrupt-return.yaml:96)
    iret_protected_32 (isa/procedures/interrupt-return.yaml:96)
    iret_real_16 (isa/procedures/interrupt-return.yaml:28)
    iret_real_32 (isa/procedures/interrupt-return.yaml:28)
    iret_to_vm86 (isa/procedures/interrupt-return.yaml:56)
    leave_to_outer (isa/procedures/return.yaml:63)
    load_pointers (isa/procedures/paging.yaml:199)
    load_real_segment (isa/procedures/segment.yaml:6)
    load_segment (isa/procedures/descriptor.yaml:121)
    load_short_task (isa/procedures/task.yaml:228)
    load_task (isa/procedures/task.yaml:189)
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    pointers_valid (isa/procedures/paging.yaml:172)
    probe_accessed (isa/procedures/descriptor.yaml:103)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    return_code_descriptor (isa/procedures/return.yaml:7)
    return_stack_descriptor (isa/procedures/return.yaml:35)
    return_to_task (isa/procedures/task.yaml:65)
    rights_level (isa/procedures/descriptor.yaml:96)
    save_short_task (isa/procedures/task.yaml:169)
    save_task (isa/procedures/task.yaml:147)
    selector_error (isa/procedures/descriptor.yaml:15)
    set_accessed (isa/procedures/descriptor.yaml:112)
    set_cr3 (isa/procedures/control-register.yaml:40)
    stack_mask (isa/procedures/stack.yaml:8)
    status_image (isa/procedures/flags.yaml:6)
    switch_task (isa/procedures/task.yaml:85)
    within_table (isa/procedures/descriptor.yaml:22)
    write_flags (isa/procedures/flags.yaml:24)
    write_virtual_flags (isa/procedures/virtual-interrupt.yaml:36)
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
];
