// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/control.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'JMP', source: 'isa/instructions/control.yaml:7', text: `JMP: Jump near
  specified in   isa/instructions/control.yaml:7
  encodings
    EB cb  jmp Jbs
    E9 cz  jmp Jz
    FF /4  jmp Ev
  flags          none
  faults         #GP
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const to = zext(target, 32)
    check_jump(to)
    eip = to
` },
  { instruction: 'CALL', source: 'isa/instructions/control.yaml:19', text: `CALL: Call near
  specified in   isa/instructions/control.yaml:19
  encodings
    E8 cz  call Jz
    FF /2  call Ev
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const to = zext(target, 32)
    check_jump(to)
    push(trunc(next, osz))
    eip = to
` },
  { instruction: 'RET', source: 'isa/instructions/control.yaml:31', text: `RET: Return near
  specified in   isa/instructions/control.yaml:31
  encodings
    C3  ret
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const to = zext(peek(0, osz), 32)
    check_jump(to)
    release(osz / 8)
    eip = to
` },
  { instruction: 'RET_I', source: 'isa/instructions/control.yaml:42', text: `RET_I: Return near and drop arguments
  specified in   isa/instructions/control.yaml:42
  encodings
    C2 iw  ret Iw
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const to = zext(peek(0, osz), 32)
    check_jump(to)
    release(zext(bytes, 32) + osz / 8)
    eip = to
` },
  { instruction: 'JECXZ', source: 'isa/instructions/control.yaml:54', text: `JECXZ: Jump if CX or ECX, by address size, is 0
  specified in   isa/instructions/control.yaml:54
  encodings
    E3 cb  jcxz/jecxz Jbs
  flags          none
  faults         #GP
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    if ((ecx & address_mask) == 0) {
      check_jump(target)
      eip = target
    }
` },
  { instruction: 'LOOP', source: 'isa/instructions/control.yaml:65', text: `LOOP: Count CX or ECX, by address size, down and jump while it is not 0
  specified in   isa/instructions/control.yaml:65
  encodings
    E2 cb  loop Jbs
  flags          none
  faults         #GP
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const count = (ecx - 1) & address_mask
    const taken = count != 0
    if (taken) { check_jump(target) }
    ecx = (ecx & ~address_mask) | count
    if (taken) { eip = target }
` },
  { instruction: 'LOOPE', source: 'isa/instructions/control.yaml:76', text: `LOOPE: Count CX or ECX down and jump while it is not 0 and ZF is set
  specified in   isa/instructions/control.yaml:76
  encodings
    E1 cb  loope Jbs
  flags          none
  faults         #GP
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const count = (ecx - 1) & address_mask
    const taken = count != 0 && ZF
    if (taken) { check_jump(target) }
    ecx = (ecx & ~address_mask) | count
    if (taken) { eip = target }
` },
  { instruction: 'LOOPNE', source: 'isa/instructions/control.yaml:88', text: `LOOPNE: Count CX or ECX down and jump while it is not 0 and ZF is clear
  specified in   isa/instructions/control.yaml:88
  encodings
    E0 cb  loopne Jbs
  flags          none
  faults         #GP
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const count = (ecx - 1) & address_mask
    const taken = count != 0 && !ZF
    if (taken) { check_jump(target) }
    ecx = (ecx & ~address_mask) | count
    if (taken) { eip = target }
` },
  { instruction: 'UD1', source: 'isa/instructions/control.yaml:100', text: `UD1: Undefined instruction with an operand that is not accessed
  specified in   isa/instructions/control.yaml:100
  encodings
    0F B9 /r  ud1 Gv, Ev
  flags          none
  faults         #UD
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 always, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  --virt full    trap
  semantics
    raise(UD)
` },
  { instruction: 'UD2', source: 'isa/instructions/control.yaml:107', text: `UD2: Undefined instruction
  specified in   isa/instructions/control.yaml:107
  encodings
    0F 0B  ud2  (needs UD2)
  flags          none
  faults         #UD
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 always, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  --virt full    trap
  semantics
    raise(UD)
` },
];
