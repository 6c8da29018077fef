// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/condition.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'JO', source: 'isa/instructions/condition.yaml:5', text: `JO: Jump near if O
  specified in   isa/instructions/condition.yaml:5
  encodings
    70 cb     jo Jbs
      0111 0000 | target:8
    0F 80 cz  jo Jz
      0000 1111 | 1000 0000 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JNO', source: 'isa/instructions/condition.yaml:5', text: `JNO: Jump near if NO
  specified in   isa/instructions/condition.yaml:5
  encodings
    71 cb     jno Jbs
      0111 0001 | target:8
    0F 81 cz  jno Jz
      0000 1111 | 1000 0001 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JB', source: 'isa/instructions/condition.yaml:5', text: `JB: Jump near if B
  specified in   isa/instructions/condition.yaml:5
  encodings
    72 cb     jb Jbs
      0111 0010 | target:8
    0F 82 cz  jb Jz
      0000 1111 | 1000 0010 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JAE', source: 'isa/instructions/condition.yaml:5', text: `JAE: Jump near if AE
  specified in   isa/instructions/condition.yaml:5
  encodings
    73 cb     jae Jbs
      0111 0011 | target:8
    0F 83 cz  jae Jz
      0000 1111 | 1000 0011 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JE', source: 'isa/instructions/condition.yaml:5', text: `JE: Jump near if E
  specified in   isa/instructions/condition.yaml:5
  encodings
    74 cb     je Jbs
      0111 0100 | target:8
    0F 84 cz  je Jz
      0000 1111 | 1000 0100 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JNE', source: 'isa/instructions/condition.yaml:5', text: `JNE: Jump near if NE
  specified in   isa/instructions/condition.yaml:5
  encodings
    75 cb     jne Jbs
      0111 0101 | target:8
    0F 85 cz  jne Jz
      0000 1111 | 1000 0101 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JBE', source: 'isa/instructions/condition.yaml:5', text: `JBE: Jump near if BE
  specified in   isa/instructions/condition.yaml:5
  encodings
    76 cb     jbe Jbs
      0111 0110 | target:8
    0F 86 cz  jbe Jz
      0000 1111 | 1000 0110 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JA', source: 'isa/instructions/condition.yaml:5', text: `JA: Jump near if A
  specified in   isa/instructions/condition.yaml:5
  encodings
    77 cb     ja Jbs
      0111 0111 | target:8
    0F 87 cz  ja Jz
      0000 1111 | 1000 0111 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JS', source: 'isa/instructions/condition.yaml:5', text: `JS: Jump near if S
  specified in   isa/instructions/condition.yaml:5
  encodings
    78 cb     js Jbs
      0111 1000 | target:8
    0F 88 cz  js Jz
      0000 1111 | 1000 1000 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JNS', source: 'isa/instructions/condition.yaml:5', text: `JNS: Jump near if NS
  specified in   isa/instructions/condition.yaml:5
  encodings
    79 cb     jns Jbs
      0111 1001 | target:8
    0F 89 cz  jns Jz
      0000 1111 | 1000 1001 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JP', source: 'isa/instructions/condition.yaml:5', text: `JP: Jump near if P
  specified in   isa/instructions/condition.yaml:5
  encodings
    7A cb     jp Jbs
      0111 1010 | target:8
    0F 8A cz  jp Jz
      0000 1111 | 1000 1010 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JNP', source: 'isa/instructions/condition.yaml:5', text: `JNP: Jump near if NP
  specified in   isa/instructions/condition.yaml:5
  encodings
    7B cb     jnp Jbs
      0111 1011 | target:8
    0F 8B cz  jnp Jz
      0000 1111 | 1000 1011 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JL', source: 'isa/instructions/condition.yaml:5', text: `JL: Jump near if L
  specified in   isa/instructions/condition.yaml:5
  encodings
    7C cb     jl Jbs
      0111 1100 | target:8
    0F 8C cz  jl Jz
      0000 1111 | 1000 1100 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JGE', source: 'isa/instructions/condition.yaml:5', text: `JGE: Jump near if GE
  specified in   isa/instructions/condition.yaml:5
  encodings
    7D cb     jge Jbs
      0111 1101 | target:8
    0F 8D cz  jge Jz
      0000 1111 | 1000 1101 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JLE', source: 'isa/instructions/condition.yaml:5', text: `JLE: Jump near if LE
  specified in   isa/instructions/condition.yaml:5
  encodings
    7E cb     jle Jbs
      0111 1110 | target:8
    0F 8E cz  jle Jz
      0000 1111 | 1000 1110 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'JG', source: 'isa/instructions/condition.yaml:5', text: `JG: Jump near if G
  specified in   isa/instructions/condition.yaml:5
  encodings
    7F cb     jg Jbs
      0111 1111 | target:8
    0F 8F cz  jg Jz
      0000 1111 | 1000 1111 | target:16|32
  operands
    target Jbs  Target EIP; byte offset from the next instruction; read
    target Jz   Target EIP; offset of the operand size from the next instruction; read
  semantics
    if (condition) {
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
  { instruction: 'SETO', source: 'isa/instructions/condition.yaml:19', text: `SETO: Set a byte to 1 if O, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 90 /r  seto Eb
      0000 1111 | 1001 0000 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETNO', source: 'isa/instructions/condition.yaml:19', text: `SETNO: Set a byte to 1 if NO, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 91 /r  setno Eb
      0000 1111 | 1001 0001 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETB', source: 'isa/instructions/condition.yaml:19', text: `SETB: Set a byte to 1 if B, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 92 /r  setb Eb
      0000 1111 | 1001 0010 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETAE', source: 'isa/instructions/condition.yaml:19', text: `SETAE: Set a byte to 1 if AE, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 93 /r  setae Eb
      0000 1111 | 1001 0011 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETE', source: 'isa/instructions/condition.yaml:19', text: `SETE: Set a byte to 1 if E, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 94 /r  sete Eb
      0000 1111 | 1001 0100 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETNE', source: 'isa/instructions/condition.yaml:19', text: `SETNE: Set a byte to 1 if NE, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 95 /r  setne Eb
      0000 1111 | 1001 0101 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETBE', source: 'isa/instructions/condition.yaml:19', text: `SETBE: Set a byte to 1 if BE, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 96 /r  setbe Eb
      0000 1111 | 1001 0110 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETA', source: 'isa/instructions/condition.yaml:19', text: `SETA: Set a byte to 1 if A, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 97 /r  seta Eb
      0000 1111 | 1001 0111 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETS', source: 'isa/instructions/condition.yaml:19', text: `SETS: Set a byte to 1 if S, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 98 /r  sets Eb
      0000 1111 | 1001 1000 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETNS', source: 'isa/instructions/condition.yaml:19', text: `SETNS: Set a byte to 1 if NS, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 99 /r  setns Eb
      0000 1111 | 1001 1001 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETP', source: 'isa/instructions/condition.yaml:19', text: `SETP: Set a byte to 1 if P, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 9A /r  setp Eb
      0000 1111 | 1001 1010 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETNP', source: 'isa/instructions/condition.yaml:19', text: `SETNP: Set a byte to 1 if NP, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 9B /r  setnp Eb
      0000 1111 | 1001 1011 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETL', source: 'isa/instructions/condition.yaml:19', text: `SETL: Set a byte to 1 if L, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 9C /r  setl Eb
      0000 1111 | 1001 1100 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETGE', source: 'isa/instructions/condition.yaml:19', text: `SETGE: Set a byte to 1 if GE, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 9D /r  setge Eb
      0000 1111 | 1001 1101 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETLE', source: 'isa/instructions/condition.yaml:19', text: `SETLE: Set a byte to 1 if LE, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 9E /r  setle Eb
      0000 1111 | 1001 1110 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'SETG', source: 'isa/instructions/condition.yaml:19', text: `SETG: Set a byte to 1 if G, else to 0
  specified in   isa/instructions/condition.yaml:19
  encodings
    0F 9F /r  setg Eb
      0000 1111 | 1001 1111 | mod reg dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; written
  semantics
    dst = zext(condition, 8)
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
  { instruction: 'CMOVO', source: 'isa/instructions/condition.yaml:28', text: `CMOVO: Move if O
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 40 /r  cmovo Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0000 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVNO', source: 'isa/instructions/condition.yaml:28', text: `CMOVNO: Move if NO
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 41 /r  cmovno Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0001 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVB', source: 'isa/instructions/condition.yaml:28', text: `CMOVB: Move if B
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 42 /r  cmovb Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0010 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVAE', source: 'isa/instructions/condition.yaml:28', text: `CMOVAE: Move if AE
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 43 /r  cmovae Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0011 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVE', source: 'isa/instructions/condition.yaml:28', text: `CMOVE: Move if E
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 44 /r  cmove Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0100 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVNE', source: 'isa/instructions/condition.yaml:28', text: `CMOVNE: Move if NE
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 45 /r  cmovne Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0101 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVBE', source: 'isa/instructions/condition.yaml:28', text: `CMOVBE: Move if BE
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 46 /r  cmovbe Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0110 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVA', source: 'isa/instructions/condition.yaml:28', text: `CMOVA: Move if A
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 47 /r  cmova Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 0111 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVS', source: 'isa/instructions/condition.yaml:28', text: `CMOVS: Move if S
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 48 /r  cmovs Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1000 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVNS', source: 'isa/instructions/condition.yaml:28', text: `CMOVNS: Move if NS
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 49 /r  cmovns Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1001 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVP', source: 'isa/instructions/condition.yaml:28', text: `CMOVP: Move if P
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 4A /r  cmovp Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1010 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVNP', source: 'isa/instructions/condition.yaml:28', text: `CMOVNP: Move if NP
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 4B /r  cmovnp Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1011 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVL', source: 'isa/instructions/condition.yaml:28', text: `CMOVL: Move if L
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 4C /r  cmovl Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1100 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVGE', source: 'isa/instructions/condition.yaml:28', text: `CMOVGE: Move if GE
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 4D /r  cmovge Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1101 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVLE', source: 'isa/instructions/condition.yaml:28', text: `CMOVLE: Move if LE
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 4E /r  cmovle Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1110 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
  { instruction: 'CMOVG', source: 'isa/instructions/condition.yaml:28', text: `CMOVG: Move if G
  specified in   isa/instructions/condition.yaml:28
  manual         SDM vol. 2, CMOVcc: the source is read, and may fault, even when the condition is false
  encodings
    0F 4F /r  cmovg Gv, Ev  (needs CMOV: p6 p6-umip p6-trapping)
      0000 1111 | 0100 1111 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    dst = condition ? src : dst
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
