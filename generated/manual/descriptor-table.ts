// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/descriptor-table.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'SGDT', source: 'isa/instructions/descriptor-table.yaml:7', text: `SGDT: Store the base and limit of the global descriptor table
  specified in   isa/instructions/descriptor-table.yaml:7
  manual         SDM vol. 2B, SGDT: processors since the i386 store all 32 bits of the base at either operand size
  encodings
    0F 01 /0  sgdt Ms  (memory only)
      0000 1111 | 0000 0001 | mod≠11 000 dst | [sib] [disp]
  operands
    dst Ms  Memory; six bytes of a descriptor-table register; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when cr4.UMIP && cpl != 0
  intercepts     vmx gdtr-idtr
  semantics
    const second = (ea + 2) & address_mask
    probe_write(eaSegment, ea, 2)
    probe_write(eaSegment, second, 4)
    store(eaSegment, ea, gdtr.limit)
    store(eaSegment, second, gdtr.base)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    reads CPL CR4 GDTR
    privileged   cond; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'SIDT', source: 'isa/instructions/descriptor-table.yaml:21', text: `SIDT: Store the base and limit of the interrupt descriptor table
  specified in   isa/instructions/descriptor-table.yaml:21
  manual         SDM vol. 2B, SIDT: processors since the i386 store all 32 bits of the base at either operand size
  encodings
    0F 01 /1  sidt Ms  (memory only)
      0000 1111 | 0000 0001 | mod≠11 001 dst | [sib] [disp]
  operands
    dst Ms  Memory; six bytes of a descriptor-table register; its address or number
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when cr4.UMIP && cpl != 0
  intercepts     vmx gdtr-idtr
  semantics
    const second = (ea + 2) & address_mask
    probe_write(eaSegment, ea, 2)
    probe_write(eaSegment, second, 4)
    store(eaSegment, ea, idtr.limit)
    store(eaSegment, second, idtr.base)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    reads CPL CR4 IDTR
    privileged   cond; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'LGDT', source: 'isa/instructions/descriptor-table.yaml:35', text: `LGDT: Load the base and limit of the global descriptor table; 24 bits of base at operand size 16
  specified in   isa/instructions/descriptor-table.yaml:35
  encodings
    0F 01 /2  lgdt Ms  (memory only)
      0000 1111 | 0000 0001 | mod≠11 010 src | [sib] [disp]
  operands
    src Ms  Memory; six bytes of a descriptor-table register; its address or number
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx gdtr-idtr
  semantics
    const mask: u32 = osz == 32 ? 0xFFFFFFFF : 0x00FFFFFF
    const size = load(eaSegment, ea, 16)
    const address = load(eaSegment, (ea + 2) & address_mask, 32)
    gdtr.limit = size
    gdtr.base = address & mask
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    reads CPL; writes GDTR
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'LIDT', source: 'isa/instructions/descriptor-table.yaml:48', text: `LIDT: Load the base and limit of the interrupt descriptor table; 24 bits of base at operand size 16
  specified in   isa/instructions/descriptor-table.yaml:48
  encodings
    0F 01 /3  lidt Ms  (memory only)
      0000 1111 | 0000 0001 | mod≠11 011 src | [sib] [disp]
  operands
    src Ms  Memory; six bytes of a descriptor-table register; its address or number
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx gdtr-idtr
  semantics
    const mask: u32 = osz == 32 ? 0xFFFFFFFF : 0x00FFFFFF
    const size = load(eaSegment, ea, 16)
    const address = load(eaSegment, (ea + 2) & address_mask, 32)
    idtr.limit = size
    idtr.base = address & mask
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    reads CPL; writes IDTR
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'SLDT', source: 'isa/instructions/descriptor-table.yaml:61', text: `SLDT: Store the selector of the local descriptor table; zero-extended into a register
  specified in   isa/instructions/descriptor-table.yaml:61
  encodings
    0F 00 /0  sldt Ev  (register only)
      0000 1111 | 0000 0000 | 11 000 dst
    0F 00 /0  sldt Ew  (memory only)
      0000 1111 | 0000 0000 | mod≠11 000 dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; written
    dst Ew  General register or memory by ModRM.rm; written
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when !protected_mode()
    #GP(0) when cr4.UMIP && cpl != 0
  intercepts     vmx ldtr-tr
  semantics
    dst = zext(ldtr.selector, N)
  calls
    protected_mode (isa/procedures/descriptor.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS #UD
    memory       writes
    resources    reads CPL CR0 CR4 LDTR VM
    privileged   cond; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'STR', source: 'isa/instructions/descriptor-table.yaml:74', text: `STR: Store the selector of the task state segment; zero-extended into a register
  specified in   isa/instructions/descriptor-table.yaml:74
  encodings
    0F 00 /1  str Ev  (register only)
      0000 1111 | 0000 0000 | 11 001 dst
    0F 00 /1  str Ew  (memory only)
      0000 1111 | 0000 0000 | mod≠11 001 dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; written
    dst Ew  General register or memory by ModRM.rm; written
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when !protected_mode()
    #GP(0) when cr4.UMIP && cpl != 0
  intercepts     vmx ldtr-tr
  semantics
    dst = zext(tr.selector, N)
  calls
    protected_mode (isa/procedures/descriptor.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS #UD
    memory       writes
    resources    reads CPL CR0 CR4 TR VM
    privileged   cond; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'LLDT', source: 'isa/instructions/descriptor-table.yaml:87', text: `LLDT: Load the local descriptor table register
  specified in   isa/instructions/descriptor-table.yaml:87
  encodings
    0F 00 /2  lldt Ew
      0000 1111 | 0000 0000 | mod 010 src | [sib] [disp]
  operands
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #UD when !protected_mode()
    #GP(0) when cpl != 0
  intercepts     vmx ldtr-tr
  semantics
    load_local_table(src)
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_local_table (isa/procedures/descriptor.yaml:155)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    selector_error (isa/procedures/descriptor.yaml:15)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS #UD
    memory       reads
    resources    reads CPL CR0 GDTR LDTR VM; writes LDTR
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'LTR', source: 'isa/instructions/descriptor-table.yaml:98', text: `LTR: Load the task register and mark the task state segment busy
  specified in   isa/instructions/descriptor-table.yaml:98
  encodings
    0F 00 /3  ltr Ew
      0000 1111 | 0000 0000 | mod 011 src | [sib] [disp]
  operands
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #UD when !protected_mode()
    #GP(0) when cpl != 0
  intercepts     vmx ldtr-tr
  semantics
    load_task_register(src)
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_base (isa/procedures/descriptor.yaml:71)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    fetch_descriptor (isa/procedures/descriptor.yaml:51)
    load_task_register (isa/procedures/descriptor.yaml:178)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    selector_error (isa/procedures/descriptor.yaml:15)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        none
    faults       #GP #NP #PF #SS #UD
    memory       reads and writes
    resources    reads CPL CR0 GDTR LDTR VM; writes TR
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'SMSW', source: 'isa/instructions/descriptor-table.yaml:109', text: `SMSW: Store the machine status word; a 32-bit register gets all of CR0
  specified in   isa/instructions/descriptor-table.yaml:109
  encodings
    0F 01 /4  smsw Ev  (register only)
      0000 1111 | 0000 0001 | 11 100 dst
    0F 01 /4  smsw Ew  (memory only)
      0000 1111 | 0000 0001 | mod≠11 100 dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; written
    dst Ew  General register or memory by ModRM.rm; written
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #GP(0) when cr4.UMIP && cpl != 0
  semantics
    dst = trunc(cr0, N)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    reads CPL CR0 CR4
    privileged   cond; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
  { instruction: 'LMSW', source: 'isa/instructions/descriptor-table.yaml:119', text: `LMSW: Load PE, MP, EM and TS; PE cannot be cleared
  specified in   isa/instructions/descriptor-table.yaml:119
  encodings
    0F 01 /6  lmsw Ew
      0000 1111 | 0000 0001 | mod 110 src | [sib] [disp]
  operands
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #GP(0) when cpl != 0
  intercepts     vmx cr-access
  semantics
    cr0 = (cr0 & 0xFFFFFFF1) | zext(src & 0xF, 32)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    reads CPL CR0; writes CR0
    privileged   always; by CPL: 0 never, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'LAR', source: 'isa/instructions/descriptor-table.yaml:128', text: `LAR: Load access rights of a descriptor and set ZF, or clear ZF when it is not visible
  specified in   isa/instructions/descriptor-table.yaml:128
  manual         SDM vol. 2A, LAR: system types 1-5, 9, 11 and 12; bits 19-16 of the result are undefined, processors give those of the limit
  encodings
    0F 02 /r  lar Gv, Ew
      0000 1111 | 0000 0010 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when !protected_mode()
  semantics
    const descriptor = visible_descriptor(src)
    if (descriptor_type_in(descriptor, 0x1A3E)) {
      dst = trunc(slice(descriptor, 63, 32) & 0x00FFFF00, N)
      ZF = 1
    } else {
      ZF = 0
    }
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    descriptor_type_in (isa/procedures/descriptor.yaml:147)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    visible_descriptor (isa/procedures/descriptor.yaml:129)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        ZF
    faults       #GP #PF #SS #UD
    memory       reads
    resources    reads CPL CR0 GDTR LDTR VM
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'LSL', source: 'isa/instructions/descriptor-table.yaml:143', text: `LSL: Load the limit of a segment in bytes and set ZF, or clear ZF when it is not visible
  specified in   isa/instructions/descriptor-table.yaml:143
  manual         SDM vol. 2A, LSL: system types 1-3, 9 and 11
  encodings
    0F 03 /r  lsl Gv, Ew
      0000 1111 | 0000 0011 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when !protected_mode()
  semantics
    const descriptor = visible_descriptor(src)
    if (descriptor_type_in(descriptor, 0x0A0E)) {
      dst = trunc(descriptor_limit(descriptor), N)
      ZF = 1
    } else {
      ZF = 0
    }
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_limit (isa/procedures/descriptor.yaml:78)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    descriptor_type_in (isa/procedures/descriptor.yaml:147)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    visible_descriptor (isa/procedures/descriptor.yaml:129)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        ZF
    faults       #GP #PF #SS #UD
    memory       reads
    resources    reads CPL CR0 GDTR LDTR VM
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'VERR', source: 'isa/instructions/descriptor-table.yaml:158', text: `VERR: Set ZF if the segment can be read at the current privilege level
  specified in   isa/instructions/descriptor-table.yaml:158
  encodings
    0F 00 /4  verr Ew
      0000 1111 | 0000 0000 | mod 100 src | [sib] [disp]
  operands
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when !protected_mode()
  semantics
    const access = descriptor_rights(visible_descriptor(src))
    // A data segment, or a readable code segment.
    ZF = (access & 0x10) != 0 && (access & 0x0A) != 0x08
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    visible_descriptor (isa/procedures/descriptor.yaml:129)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        ZF
    faults       #GP #PF #SS #UD
    memory       reads
    resources    reads CPL CR0 GDTR LDTR VM
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'VERW', source: 'isa/instructions/descriptor-table.yaml:168', text: `VERW: Set ZF if the segment can be written at the current privilege level
  specified in   isa/instructions/descriptor-table.yaml:168
  encodings
    0F 00 /5  verw Ew
      0000 1111 | 0000 0000 | mod 101 src | [sib] [disp]
  operands
    src Ew  General register or memory by ModRM.rm; read
  raises first, in this order
    #GP(0) when cpl != 0 (only p6-trapping)
    #UD when !protected_mode()
  semantics
    const access = descriptor_rights(visible_descriptor(src))
    ZF = (access & 0x1A) == 0x12
  calls
    descriptor_address (isa/procedures/descriptor.yaml:33)
    descriptor_rights (isa/procedures/descriptor.yaml:89)
    protected_mode (isa/procedures/descriptor.yaml:8)
    read_descriptor (isa/procedures/descriptor.yaml:44)
    rights_level (isa/procedures/descriptor.yaml:96)
    visible_descriptor (isa/procedures/descriptor.yaml:129)
    within_table (isa/procedures/descriptor.yaml:22)
  effects, derived
    flags        ZF
    faults       #GP #PF #SS #UD
    memory       reads
    resources    reads CPL CR0 GDTR LDTR VM
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    callout: a call into the monitor stands in its place, which emulates it by its own semantics
` },
  { instruction: 'ARPL', source: 'isa/instructions/descriptor-table.yaml:177', text: `ARPL: Raise the requested privilege level of a selector to another's and set ZF, or clear ZF
  specified in   isa/instructions/descriptor-table.yaml:177
  encodings
    63 /r  arpl Ew, Gw
      0110 0011 | mod src dst | [sib] [disp]
  operands
    dst Ew  General register or memory by ModRM.rm; read and written
    src Gw  General register by ModRM.reg; read
  raises first, in this order
    #UD when !protected_mode()
  semantics
    if (ult(dst & 3, src & 3)) {
      dst = (dst & 0xFFFC) | (src & 3)
      ZF = 1
    } else {
      ZF = 0
    }
  calls
    protected_mode (isa/procedures/descriptor.yaml:8)
  effects, derived
    flags        ZF
    faults       #GP #PF #SS #UD
    memory       reads and writes
    resources    reads CR0 VM
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    inline: its own semantics runs in its place, on the virtual CPU's copies of what is virtualized
` },
];
