// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/control.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'JMP', source: 'isa/instructions/control.yaml:7', text: `JMP: Jump near
  specified in   isa/instructions/control.yaml:7
  encodings
    EB cb  jmp Jbs
      1110 1011 | target:8
    E9 cz  jmp Jz
      1110 1001 | target:16|32
    FF /4  jmp Ev
      1111 1111 | mod 100 target | [sib] [disp]
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
    target Ev   General register or memory by ModRM.rm; read
  semantics
    const to = zext(target, 32)
    check_jump(to)
    eip = to
  calls
    check_jump (isa/procedures/control.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'CALL', source: 'isa/instructions/control.yaml:19', text: `CALL: Call near
  specified in   isa/instructions/control.yaml:19
  encodings
    E8 cz  call Jz
      1110 1000 | target:16|32
    FF /2  call Ev
      1111 1111 | mod 010 target | [sib] [disp]
  operands
    target Jz  Target EIP; offset of the operand size from the next instruction; read
    target Ev  General register or memory by ModRM.rm; read
  semantics
    const to = zext(target, 32)
    check_jump(to)
    push(trunc(next, osz))
    eip = to
  calls
    check_jump (isa/procedures/control.yaml:6)
    push_16 (isa/procedures/stack.yaml:34)
    push_32 (isa/procedures/stack.yaml:34)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'RET', source: 'isa/instructions/control.yaml:31', text: `RET: Return near
  specified in   isa/instructions/control.yaml:31
  encodings
    C3  ret
      1100 0011
  semantics
    const to = zext(peek(0, osz), 32)
    check_jump(to)
    release(osz / 8)
    eip = to
  calls
    check_jump (isa/procedures/control.yaml:6)
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    release (isa/procedures/stack.yaml:27)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'RET_I', source: 'isa/instructions/control.yaml:42', text: `RET_I: Return near and drop arguments
  specified in   isa/instructions/control.yaml:42
  encodings
    C2 iw  ret Iw
      1100 0010 | bytes:16
  operands
    bytes Iw  Immediate word; read
  semantics
    const to = zext(peek(0, osz), 32)
    check_jump(to)
    release(zext(bytes, 32) + osz / 8)
    eip = to
  calls
    check_jump (isa/procedures/control.yaml:6)
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    release (isa/procedures/stack.yaml:27)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'JECXZ', source: 'isa/instructions/control.yaml:54', text: `JECXZ: Jump if CX or ECX, by address size, is 0
  specified in   isa/instructions/control.yaml:54
  encodings
    E3 cb  jcxz/jecxz Jbs
      1110 0011 | target:8
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
  semantics
    if ((ecx & address_mask) == 0) {
      check_jump(target)
      eip = target
    }
  calls
    check_jump (isa/procedures/control.yaml:6)
  effects, derived
    flags        none
    faults       #GP
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'LOOP', source: 'isa/instructions/control.yaml:65', text: `LOOP: Count CX or ECX, by address size, down and jump while it is not 0
  specified in   isa/instructions/control.yaml:65
  encodings
    E2 cb  loop Jbs
      1110 0010 | target:8
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
  semantics
    const count = (ecx - 1) & address_mask
    const taken = count != 0
    if (taken) { check_jump(target) }
    ecx = (ecx & ~address_mask) | count
    if (taken) { eip = target }
  calls
    check_jump (isa/procedures/control.yaml:6)
  effects, derived
    flags        none
    faults       #GP
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'LOOPE', source: 'isa/instructions/control.yaml:76', text: `LOOPE: Count CX or ECX down and jump while it is not 0 and ZF is set
  specified in   isa/instructions/control.yaml:76
  encodings
    E1 cb  loope Jbs
      1110 0001 | target:8
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
  semantics
    const count = (ecx - 1) & address_mask
    const taken = count != 0 && ZF
    if (taken) { check_jump(target) }
    ecx = (ecx & ~address_mask) | count
    if (taken) { eip = target }
  calls
    check_jump (isa/procedures/control.yaml:6)
  effects, derived
    flags        none
    faults       #GP
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'LOOPNE', source: 'isa/instructions/control.yaml:88', text: `LOOPNE: Count CX or ECX down and jump while it is not 0 and ZF is clear
  specified in   isa/instructions/control.yaml:88
  encodings
    E0 cb  loopne Jbs
      1110 0000 | target:8
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
  semantics
    const count = (ecx - 1) & address_mask
    const taken = count != 0 && !ZF
    if (taken) { check_jump(target) }
    ecx = (ecx & ~address_mask) | count
    if (taken) { eip = target }
  calls
    check_jump (isa/procedures/control.yaml:6)
  effects, derived
    flags        none
    faults       #GP
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'UD1', source: 'isa/instructions/control.yaml:100', text: `UD1: Undefined instruction with an operand that is not accessed
  specified in   isa/instructions/control.yaml:100
  encodings
    0F B9 /r  ud1 Gv, Ev
      0000 1111 | 1011 1001 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; its address or number
    src Ev  General register or memory by ModRM.rm; its address or number
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
  { instruction: 'UD2', source: 'isa/instructions/control.yaml:107', text: `UD2: Undefined instruction
  specified in   isa/instructions/control.yaml:107
  encodings
    0F 0B  ud2  (needs UD2: p6 p6-umip p6-trapping)
      0000 1111 | 0000 1011
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
];
