// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/stack.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PUSH', source: 'isa/instructions/stack.yaml:5', text: `PUSH: Push
  specified in   isa/instructions/stack.yaml:5
  manual         SDM vol. 2, PUSH: PUSH ESP pushes the value ESP had before (80286 and later)
  encodings
    50+r   push Zv
      0101 0[src]
    FF /6  push Ev
      1111 1111 | mod 110 src | [sib] [disp]
    68 iz  push Iz
      0110 1000 | src:16|32
    6A ib  push Ibs
      0110 1010 | src:8
  operands
    src Zv   General register in the low three bits of the opcode; read
    src Ev   General register or memory by ModRM.rm; read
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    push(src)
  calls
    push_16 (isa/procedures/stack.yaml:34)
    push_32 (isa/procedures/stack.yaml:34)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'POP', source: 'isa/instructions/stack.yaml:17', text: `POP: Pop into a register
  specified in   isa/instructions/stack.yaml:17
  manual         SDM vol. 2, POP: POP ESP increments ESP before the popped value is written to it
  encodings
    58+r   pop Zv
      0101 1[dst]
    8F /0  pop Ev  (register only, not chosen by the assembler)
      1000 1111 | 11 000 dst
  operands
    dst Zv  General register in the low three bits of the opcode; written
    dst Ev  General register or memory by ModRM.rm; written
  semantics
    dst = pop(N)
  calls
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    pop_16 (isa/procedures/stack.yaml:44)
    pop_32 (isa/procedures/stack.yaml:44)
    release (isa/procedures/stack.yaml:27)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'POP_M', source: 'isa/instructions/stack.yaml:27', text: `POP_M: Pop into memory
  specified in   isa/instructions/stack.yaml:27
  manual         SDM vol. 2, POP: if ESP is the base register, the address is computed after ESP is incremented
  encodings
    8F /0  pop Ev  (memory only)
      1000 1111 | mod≠11 000 dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; its address or number
  semantics
    const value = peek(0, N)
    const above = moved_esp(N / 8)
    const address = (ea + (ea_uses_esp ? above - esp : 0)) & address_mask
    store(eaSegment, address, value)
    esp = above
  calls
    moved_esp (isa/procedures/stack.yaml:14)
    peek_16 (isa/procedures/stack.yaml:21)
    peek_32 (isa/procedures/stack.yaml:21)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'PUSHA', source: 'isa/instructions/stack.yaml:40', text: `PUSHA: Push all general registers
  specified in   isa/instructions/stack.yaml:40
  encodings
    60  pusha/pushad
      0110 0000
  semantics
    probe_pushes(osz, osz)
    const old = esp
    push(trunc(eax, osz))
    push(trunc(ecx, osz))
    push(trunc(edx, osz))
    push(trunc(ebx, osz))
    push(trunc(old, osz))
    push(trunc(ebp, osz))
    push(trunc(esi, osz))
    push(trunc(edi, osz))
  calls
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    probe_pushes_32 (isa/procedures/stack.yaml:52)
    push_16 (isa/procedures/stack.yaml:34)
    push_32 (isa/procedures/stack.yaml:34)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'POPA', source: 'isa/instructions/stack.yaml:58', text: `POPA: Pop all general registers but ESP, whose image is skipped
  specified in   isa/instructions/stack.yaml:58
  encodings
    61  popa/popad
      0110 0001
  semantics
    const new_edi = peek(0, osz)
    const new_esi = peek(osz / 8, osz)
    const new_ebp = peek(2 * osz / 8, osz)
    const new_ebx = peek(4 * osz / 8, osz)
    const new_edx = peek(5 * osz / 8, osz)
    const new_ecx = peek(6 * osz / 8, osz)
    const new_eax = peek(7 * osz / 8, osz)
    release(osz)
    edi = merge(edi, new_edi)
    esi = merge(esi, new_esi)
    ebp = merge(ebp, new_ebp)
    ebx = merge(ebx, new_ebx)
    edx = merge(edx, new_edx)
    ecx = merge(ecx, new_ecx)
    eax = merge(eax, new_eax)
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
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
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'ENTER', source: 'isa/instructions/stack.yaml:81', text: `ENTER: Make a stack frame, with a display of up to 31 enclosing frames
  specified in   isa/instructions/stack.yaml:81
  manual         SDM vol. 2, ENTER: faults like a write at the final stack pointer; nothing is written there
  encodings
    C8 iw ib  enter Iw, Ib
      1100 1000 | bytes:16 | level:8
  operands
    bytes Iw  Immediate word; read
    level Ib  Immediate byte; read
  semantics
    const mask = stack_mask()
    const levels = zext(level & 31, 32)
    const frame = moved_esp(0 - osz / 8)
    const last = frame - levels * (osz / 8)
    const final = last - zext(bytes, 32)
    probe_pushes((levels + 1) * (osz / 8), osz)
    probe_write(SS, final & mask, osz / 8)
    store(SS, frame & mask, trunc(ebp, osz))
    let left = levels
    while (ugt(left, 1)) {
      const below = (levels + 1 - left) * (osz / 8)
      store(SS, (frame - below) & mask, load(SS, (ebp - below) & mask, osz))
      left = left - 1
    }
    if (levels != 0) { store(SS, last & mask, trunc(frame, osz)) }
    esp = (esp & ~mask) | (final & mask)
    ebp = merge(ebp, trunc(frame, osz))
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
    moved_esp (isa/procedures/stack.yaml:14)
    probe_pushes_16 (isa/procedures/stack.yaml:52)
    probe_pushes_32 (isa/procedures/stack.yaml:52)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'LEAVE', source: 'isa/instructions/stack.yaml:107', text: `LEAVE: Drop a stack frame
  specified in   isa/instructions/stack.yaml:107
  encodings
    C9  leave
      1100 1001
  semantics
    const mask = stack_mask()
    const old = load(SS, ebp & mask, osz)
    esp = (esp & ~mask) | ((ebp + osz / 8) & mask)
    ebp = merge(ebp, old)
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
    stack_mask (isa/procedures/stack.yaml:8)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
