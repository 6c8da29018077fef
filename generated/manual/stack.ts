// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/stack.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PUSH', source: 'isa/instructions/stack.yaml:5', text: `PUSH: Push
  specified in   isa/instructions/stack.yaml:5
  manual         SDM vol. 2, PUSH: PUSH ESP pushes the value ESP had before (80286 and later)
  encodings
    50+r   push Zv
    FF /6  push Ev
    68 iz  push Iz
    6A ib  push Ibs
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    push(src)
` },
  { instruction: 'POP', source: 'isa/instructions/stack.yaml:17', text: `POP: Pop into a register
  specified in   isa/instructions/stack.yaml:17
  manual         SDM vol. 2, POP: POP ESP increments ESP before the popped value is written to it
  encodings
    58+r   pop Zv
    8F /0  pop Ev  (register only, not chosen by the assembler)
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    dst = pop(N)
` },
  { instruction: 'POP_M', source: 'isa/instructions/stack.yaml:27', text: `POP_M: Pop into memory
  specified in   isa/instructions/stack.yaml:27
  manual         SDM vol. 2, POP: if ESP is the base register, the address is computed after ESP is incremented
  encodings
    8F /0  pop Ev  (memory only)
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const value = peek(0, N)
    const above = moved_esp(N / 8)
    const address = (ea + (ea_uses_esp ? above - esp : 0)) & address_mask
    store(eaSegment, address, value)
    esp = above
` },
  { instruction: 'PUSHA', source: 'isa/instructions/stack.yaml:40', text: `PUSHA: Push all general registers
  specified in   isa/instructions/stack.yaml:40
  encodings
    60  pusha/pushad
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
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
` },
  { instruction: 'POPA', source: 'isa/instructions/stack.yaml:58', text: `POPA: Pop all general registers but ESP, whose image is skipped
  specified in   isa/instructions/stack.yaml:58
  encodings
    61  popa/popad
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
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
` },
  { instruction: 'ENTER', source: 'isa/instructions/stack.yaml:81', text: `ENTER: Make a stack frame, with a display of up to 31 enclosing frames
  specified in   isa/instructions/stack.yaml:81
  manual         SDM vol. 2, ENTER: faults like a write at the final stack pointer; nothing is written there
  encodings
    C8 iw ib  enter Iw, Ib
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
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
` },
  { instruction: 'LEAVE', source: 'isa/instructions/stack.yaml:107', text: `LEAVE: Drop a stack frame
  specified in   isa/instructions/stack.yaml:107
  encodings
    C9  leave
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const mask = stack_mask()
    const old = load(SS, ebp & mask, osz)
    esp = (esp & ~mask) | ((ebp + osz / 8) & mask)
    ebp = merge(ebp, old)
` },
];
