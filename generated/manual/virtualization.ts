// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/virtualization.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'VMCALL', source: 'isa/instructions/virtualization.yaml:7', text: `VMCALL: Call to the monitor
  specified in   isa/instructions/virtualization.yaml:7
  encodings
    NP 0F 01 C1  vmcall  (register only, needs VMX: no model)
      0000 1111 | 0000 0001 | 11 000 001
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMLAUNCH', source: 'isa/instructions/virtualization.yaml:10', text: `VMLAUNCH: First entry into a virtual machine
  specified in   isa/instructions/virtualization.yaml:10
  encodings
    NP 0F 01 C2  vmlaunch  (register only, needs VMX: no model)
      0000 1111 | 0000 0001 | 11 000 010
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMRESUME', source: 'isa/instructions/virtualization.yaml:13', text: `VMRESUME: Further entry into a virtual machine
  specified in   isa/instructions/virtualization.yaml:13
  encodings
    NP 0F 01 C3  vmresume  (register only, needs VMX: no model)
      0000 1111 | 0000 0001 | 11 000 011
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMXOFF', source: 'isa/instructions/virtualization.yaml:16', text: `VMXOFF: Leave VMX operation
  specified in   isa/instructions/virtualization.yaml:16
  encodings
    NP 0F 01 C4  vmxoff  (register only, needs VMX: no model)
      0000 1111 | 0000 0001 | 11 000 100
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMFUNC', source: 'isa/instructions/virtualization.yaml:19', text: `VMFUNC: Run a function of the virtual machine without an exit
  specified in   isa/instructions/virtualization.yaml:19
  encodings
    NP 0F 01 D4  vmfunc  (register only, needs VMX: no model)
      0000 1111 | 0000 0001 | 11 010 100
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMREAD', source: 'isa/instructions/virtualization.yaml:22', text: `VMREAD: Read a field of the current virtual-machine control structure
  specified in   isa/instructions/virtualization.yaml:22
  encodings
    NP 0F 78 /r  vmread Ed, Gd  (needs VMX: no model)
      0000 1111 | 0111 1000 | mod field dst | [sib] [disp]
  operands
    dst Ed    General register or memory by ModRM.rm; its address or number
    field Gd  General register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMWRITE', source: 'isa/instructions/virtualization.yaml:25', text: `VMWRITE: Write a field of the current virtual-machine control structure
  specified in   isa/instructions/virtualization.yaml:25
  encodings
    NP 0F 79 /r  vmwrite Gd, Ed  (needs VMX: no model)
      0000 1111 | 0111 1001 | mod field src | [sib] [disp]
  operands
    field Gd  General register by ModRM.reg; its address or number
    src Ed    General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMPTRLD', source: 'isa/instructions/virtualization.yaml:28', text: `VMPTRLD: Make a virtual-machine control structure current
  specified in   isa/instructions/virtualization.yaml:28
  encodings
    NP 0F C7 /6  vmptrld Mq  (memory only, needs VMX: no model)
      0000 1111 | 1100 0111 | mod≠11 110 src | [sib] [disp]
  operands
    src Mq  Memory address of a quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMPTRST', source: 'isa/instructions/virtualization.yaml:31', text: `VMPTRST: Store the address of the current virtual-machine control structure
  specified in   isa/instructions/virtualization.yaml:31
  encodings
    NP 0F C7 /7  vmptrst Mq  (memory only, needs VMX: no model)
      0000 1111 | 1100 0111 | mod≠11 111 dst | [sib] [disp]
  operands
    dst Mq  Memory address of a quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMCLEAR', source: 'isa/instructions/virtualization.yaml:34', text: `VMCLEAR: Write a virtual-machine control structure back and mark it clear
  specified in   isa/instructions/virtualization.yaml:34
  encodings
    66 0F C7 /6  vmclear Mq  (memory only, needs VMX: no model)
      0110 0110 | 0000 1111 | 1100 0111 | mod≠11 110 src | [sib] [disp]
  operands
    src Mq  Memory address of a quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMXON', source: 'isa/instructions/virtualization.yaml:37', text: `VMXON: Enter VMX root operation
  specified in   isa/instructions/virtualization.yaml:37
  encodings
    F3 0F C7 /6  vmxon Mq  (memory only, needs VMX: no model)
      1111 0011 | 0000 1111 | 1100 0111 | mod≠11 110 src | [sib] [disp]
  operands
    src Mq  Memory address of a quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'INVEPT', source: 'isa/instructions/virtualization.yaml:40', text: `INVEPT: Invalidate translations of extended page tables
  specified in   isa/instructions/virtualization.yaml:40
  encodings
    66 0F 38 80 /r  invept Gd, Mdq  (memory only, needs VMX: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1000 0000 | mod≠11 type src | [sib] [disp]
  operands
    type Gd  General register by ModRM.reg; its address or number
    src Mdq  Memory address of a double quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'INVVPID', source: 'isa/instructions/virtualization.yaml:43', text: `INVVPID: Invalidate translations of virtual processors
  specified in   isa/instructions/virtualization.yaml:43
  encodings
    66 0F 38 81 /r  invvpid Gd, Mdq  (memory only, needs VMX: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1000 0001 | mod≠11 type src | [sib] [disp]
  operands
    type Gd  General register by ModRM.reg; its address or number
    src Mdq  Memory address of a double quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMRUN', source: 'isa/instructions/virtualization.yaml:47', text: `VMRUN: Run the virtual machine whose control block is at EAX (AMD)
  specified in   isa/instructions/virtualization.yaml:47
  encodings
    0F 01 D8  vmrun  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 000
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMMCALL', source: 'isa/instructions/virtualization.yaml:50', text: `VMMCALL: Call to the monitor (AMD)
  specified in   isa/instructions/virtualization.yaml:50
  encodings
    0F 01 D9  vmmcall  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 001
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMLOAD', source: 'isa/instructions/virtualization.yaml:53', text: `VMLOAD: Load hidden state from the control block at EAX (AMD)
  specified in   isa/instructions/virtualization.yaml:53
  encodings
    0F 01 DA  vmload  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 010
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'VMSAVE', source: 'isa/instructions/virtualization.yaml:56', text: `VMSAVE: Save hidden state in the control block at EAX (AMD)
  specified in   isa/instructions/virtualization.yaml:56
  encodings
    0F 01 DB  vmsave  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 011
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'STGI', source: 'isa/instructions/virtualization.yaml:59', text: `STGI: Set the global interrupt flag (AMD)
  specified in   isa/instructions/virtualization.yaml:59
  encodings
    0F 01 DC  stgi  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 100
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLGI', source: 'isa/instructions/virtualization.yaml:62', text: `CLGI: Clear the global interrupt flag (AMD)
  specified in   isa/instructions/virtualization.yaml:62
  encodings
    0F 01 DD  clgi  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 101
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SKINIT', source: 'isa/instructions/virtualization.yaml:65', text: `SKINIT: Start a measured loader (AMD)
  specified in   isa/instructions/virtualization.yaml:65
  encodings
    0F 01 DE  skinit  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 110
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'INVLPGA', source: 'isa/instructions/virtualization.yaml:68', text: `INVLPGA: Forget the translation of one page of an address space (AMD)
  specified in   isa/instructions/virtualization.yaml:68
  encodings
    0F 01 DF  invlpga  (register only, needs SVM: no model)
      0000 1111 | 0000 0001 | 11 011 111
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
