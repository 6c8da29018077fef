// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'ADD', source: 'isa/instructions/arithmetic.yaml:20', text: `ADD: Add
  specified in   isa/instructions/arithmetic.yaml:20
  encodings
    00 /r     add Eb, Gb  (LOCK)
      0000 0000 | mod src dst | [sib] [disp]
    01 /r     add Ev, Gv  (LOCK)
      0000 0001 | mod src dst | [sib] [disp]
    02 /r     add Gb, Eb
      0000 0010 | mod dst src | [sib] [disp]
    03 /r     add Gv, Ev
      0000 0011 | mod dst src | [sib] [disp]
    04 ib     add AL, Ib
      0000 0100 | src:8
    05 iz     add eAX, Iz
      0000 0101 | src:16|32
    80 /0 ib  add Eb, Ib  (LOCK)
      1000 0000 | mod 000 dst | [sib] [disp] | src:8
    81 /0 iz  add Ev, Iz  (LOCK)
      1000 0001 | mod 000 dst | [sib] [disp] | src:16|32
    82 /0 ib  add Eb, Ib  (LOCK, not chosen by the assembler)
      1000 0010 | mod 000 dst | [sib] [disp] | src:8
    83 /0 ib  add Ev, Ibs  (LOCK)
      1000 0011 | mod 000 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read and written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read and written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read and written
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read and written
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const r = dst + src
    flags.add(dst, src, r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'OR', source: 'isa/instructions/arithmetic.yaml:29', text: `OR: Bitwise or
  specified in   isa/instructions/arithmetic.yaml:29
  encodings
    08 /r     or Eb, Gb  (LOCK)
      0000 1000 | mod src dst | [sib] [disp]
    09 /r     or Ev, Gv  (LOCK)
      0000 1001 | mod src dst | [sib] [disp]
    0A /r     or Gb, Eb
      0000 1010 | mod dst src | [sib] [disp]
    0B /r     or Gv, Ev
      0000 1011 | mod dst src | [sib] [disp]
    0C ib     or AL, Ib
      0000 1100 | src:8
    0D iz     or eAX, Iz
      0000 1101 | src:16|32
    80 /1 ib  or Eb, Ib  (LOCK)
      1000 0000 | mod 001 dst | [sib] [disp] | src:8
    81 /1 iz  or Ev, Iz  (LOCK)
      1000 0001 | mod 001 dst | [sib] [disp] | src:16|32
    82 /1 ib  or Eb, Ib  (LOCK, not chosen by the assembler)
      1000 0010 | mod 001 dst | [sib] [disp] | src:8
    83 /1 ib  or Ev, Ibs  (LOCK)
      1000 0011 | mod 001 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read and written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read and written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read and written
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read and written
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const r = dst | src
    flags.logic(r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'ADC', source: 'isa/instructions/arithmetic.yaml:38', text: `ADC: Add with carry
  specified in   isa/instructions/arithmetic.yaml:38
  encodings
    10 /r     adc Eb, Gb  (LOCK)
      0001 0000 | mod src dst | [sib] [disp]
    11 /r     adc Ev, Gv  (LOCK)
      0001 0001 | mod src dst | [sib] [disp]
    12 /r     adc Gb, Eb
      0001 0010 | mod dst src | [sib] [disp]
    13 /r     adc Gv, Ev
      0001 0011 | mod dst src | [sib] [disp]
    14 ib     adc AL, Ib
      0001 0100 | src:8
    15 iz     adc eAX, Iz
      0001 0101 | src:16|32
    80 /2 ib  adc Eb, Ib  (LOCK)
      1000 0000 | mod 010 dst | [sib] [disp] | src:8
    81 /2 iz  adc Ev, Iz  (LOCK)
      1000 0001 | mod 010 dst | [sib] [disp] | src:16|32
    82 /2 ib  adc Eb, Ib  (LOCK, not chosen by the assembler)
      1000 0010 | mod 010 dst | [sib] [disp] | src:8
    83 /2 ib  adc Ev, Ibs  (LOCK)
      1000 0011 | mod 010 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read and written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read and written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read and written
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read and written
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const c = CF
    const r = dst + src + zext(c, N)
    flags.adc(dst, src, c, r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SBB', source: 'isa/instructions/arithmetic.yaml:48', text: `SBB: Subtract with borrow
  specified in   isa/instructions/arithmetic.yaml:48
  encodings
    18 /r     sbb Eb, Gb  (LOCK)
      0001 1000 | mod src dst | [sib] [disp]
    19 /r     sbb Ev, Gv  (LOCK)
      0001 1001 | mod src dst | [sib] [disp]
    1A /r     sbb Gb, Eb
      0001 1010 | mod dst src | [sib] [disp]
    1B /r     sbb Gv, Ev
      0001 1011 | mod dst src | [sib] [disp]
    1C ib     sbb AL, Ib
      0001 1100 | src:8
    1D iz     sbb eAX, Iz
      0001 1101 | src:16|32
    80 /3 ib  sbb Eb, Ib  (LOCK)
      1000 0000 | mod 011 dst | [sib] [disp] | src:8
    81 /3 iz  sbb Ev, Iz  (LOCK)
      1000 0001 | mod 011 dst | [sib] [disp] | src:16|32
    82 /3 ib  sbb Eb, Ib  (LOCK, not chosen by the assembler)
      1000 0010 | mod 011 dst | [sib] [disp] | src:8
    83 /3 ib  sbb Ev, Ibs  (LOCK)
      1000 0011 | mod 011 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read and written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read and written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read and written
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read and written
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const c = CF
    const r = dst - src - zext(c, N)
    flags.sbb(dst, src, c, r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'AND', source: 'isa/instructions/arithmetic.yaml:58', text: `AND: Bitwise and
  specified in   isa/instructions/arithmetic.yaml:58
  encodings
    20 /r     and Eb, Gb  (LOCK)
      0010 0000 | mod src dst | [sib] [disp]
    21 /r     and Ev, Gv  (LOCK)
      0010 0001 | mod src dst | [sib] [disp]
    22 /r     and Gb, Eb
      0010 0010 | mod dst src | [sib] [disp]
    23 /r     and Gv, Ev
      0010 0011 | mod dst src | [sib] [disp]
    24 ib     and AL, Ib
      0010 0100 | src:8
    25 iz     and eAX, Iz
      0010 0101 | src:16|32
    80 /4 ib  and Eb, Ib  (LOCK)
      1000 0000 | mod 100 dst | [sib] [disp] | src:8
    81 /4 iz  and Ev, Iz  (LOCK)
      1000 0001 | mod 100 dst | [sib] [disp] | src:16|32
    82 /4 ib  and Eb, Ib  (LOCK, not chosen by the assembler)
      1000 0010 | mod 100 dst | [sib] [disp] | src:8
    83 /4 ib  and Ev, Ibs  (LOCK)
      1000 0011 | mod 100 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read and written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read and written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read and written
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read and written
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const r = dst & src
    flags.logic(r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SUB', source: 'isa/instructions/arithmetic.yaml:67', text: `SUB: Subtract
  specified in   isa/instructions/arithmetic.yaml:67
  encodings
    28 /r     sub Eb, Gb  (LOCK)
      0010 1000 | mod src dst | [sib] [disp]
    29 /r     sub Ev, Gv  (LOCK)
      0010 1001 | mod src dst | [sib] [disp]
    2A /r     sub Gb, Eb
      0010 1010 | mod dst src | [sib] [disp]
    2B /r     sub Gv, Ev
      0010 1011 | mod dst src | [sib] [disp]
    2C ib     sub AL, Ib
      0010 1100 | src:8
    2D iz     sub eAX, Iz
      0010 1101 | src:16|32
    80 /5 ib  sub Eb, Ib  (LOCK)
      1000 0000 | mod 101 dst | [sib] [disp] | src:8
    81 /5 iz  sub Ev, Iz  (LOCK)
      1000 0001 | mod 101 dst | [sib] [disp] | src:16|32
    82 /5 ib  sub Eb, Ib  (LOCK, not chosen by the assembler)
      1000 0010 | mod 101 dst | [sib] [disp] | src:8
    83 /5 ib  sub Ev, Ibs  (LOCK)
      1000 0011 | mod 101 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read and written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read and written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read and written
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read and written
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const r = dst - src
    flags.sub(dst, src, r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'XOR', source: 'isa/instructions/arithmetic.yaml:76', text: `XOR: Bitwise exclusive or
  specified in   isa/instructions/arithmetic.yaml:76
  encodings
    30 /r     xor Eb, Gb  (LOCK)
      0011 0000 | mod src dst | [sib] [disp]
    31 /r     xor Ev, Gv  (LOCK)
      0011 0001 | mod src dst | [sib] [disp]
    32 /r     xor Gb, Eb
      0011 0010 | mod dst src | [sib] [disp]
    33 /r     xor Gv, Ev
      0011 0011 | mod dst src | [sib] [disp]
    34 ib     xor AL, Ib
      0011 0100 | src:8
    35 iz     xor eAX, Iz
      0011 0101 | src:16|32
    80 /6 ib  xor Eb, Ib  (LOCK)
      1000 0000 | mod 110 dst | [sib] [disp] | src:8
    81 /6 iz  xor Ev, Iz  (LOCK)
      1000 0001 | mod 110 dst | [sib] [disp] | src:16|32
    82 /6 ib  xor Eb, Ib  (LOCK, not chosen by the assembler)
      1000 0010 | mod 110 dst | [sib] [disp] | src:8
    83 /6 ib  xor Ev, Ibs  (LOCK)
      1000 0011 | mod 110 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read and written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read and written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read and written
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read and written
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const r = dst ^ src
    flags.logic(r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'CMP', source: 'isa/instructions/arithmetic.yaml:85', text: `CMP: Compare; subtracts and keeps only the flags
  specified in   isa/instructions/arithmetic.yaml:85
  encodings
    38 /r     cmp Eb, Gb
      0011 1000 | mod src dst | [sib] [disp]
    39 /r     cmp Ev, Gv
      0011 1001 | mod src dst | [sib] [disp]
    3A /r     cmp Gb, Eb
      0011 1010 | mod dst src | [sib] [disp]
    3B /r     cmp Gv, Ev
      0011 1011 | mod dst src | [sib] [disp]
    3C ib     cmp AL, Ib
      0011 1100 | src:8
    3D iz     cmp eAX, Iz
      0011 1101 | src:16|32
    80 /7 ib  cmp Eb, Ib
      1000 0000 | mod 111 dst | [sib] [disp] | src:8
    81 /7 iz  cmp Ev, Iz
      1000 0001 | mod 111 dst | [sib] [disp] | src:16|32
    82 /7 ib  cmp Eb, Ib  (not chosen by the assembler)
      1000 0010 | mod 111 dst | [sib] [disp] | src:8
    83 /7 ib  cmp Ev, Ibs
      1000 0011 | mod 111 dst | [sib] [disp] | src:8
  operands
    dst Eb   General register or memory by ModRM.rm; read
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; read
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; read
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; read
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read
    src Iz   Immediate of the operand size; read
    src Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    flags.sub(dst, src, dst - src)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'TEST', source: 'isa/instructions/arithmetic.yaml:92', text: `TEST: Bitwise and that keeps only the flags
  specified in   isa/instructions/arithmetic.yaml:92
  manual         F6 /1 and F7 /1 are undocumented and behave as /0
  encodings
    84 /r     test Eb, Gb
      1000 0100 | mod src dst | [sib] [disp]
    85 /r     test Ev, Gv
      1000 0101 | mod src dst | [sib] [disp]
    A8 ib     test AL, Ib
      1010 1000 | src:8
    A9 iz     test eAX, Iz
      1010 1001 | src:16|32
    F6 /0 ib  test Eb, Ib
      1111 0110 | mod 000 dst | [sib] [disp] | src:8
    F7 /0 iz  test Ev, Iz
      1111 0111 | mod 000 dst | [sib] [disp] | src:16|32
    F6 /1 ib  test Eb, Ib  (not chosen by the assembler)
      1111 0110 | mod 001 dst | [sib] [disp] | src:8
    F7 /1 iz  test Ev, Iz  (not chosen by the assembler)
      1111 0111 | mod 001 dst | [sib] [disp] | src:16|32
  operands
    dst Eb   General register or memory by ModRM.rm; read
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; read
    src Gv   General register by ModRM.reg; read
    dst AL   AL; read
    src Ib   Immediate byte; read
    dst eAX  AX or EAX by operand size; read
    src Iz   Immediate of the operand size; read
  semantics
    flags.logic(dst & src)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'INC', source: 'isa/instructions/arithmetic.yaml:108', text: `INC: Add 1; the carry is kept
  specified in   isa/instructions/arithmetic.yaml:108
  encodings
    40+r   inc Zv
      0100 0[dst]
    FE /0  inc Eb  (LOCK)
      1111 1110 | mod 000 dst | [sib] [disp]
    FF /0  inc Ev  (LOCK)
      1111 1111 | mod 000 dst | [sib] [disp]
  operands
    dst Zv  General register in the low three bits of the opcode; read and written
    dst Eb  General register or memory by ModRM.rm; read and written
    dst Ev  General register or memory by ModRM.rm; read and written
  semantics
    const r = dst + 1
    flags.inc(dst, r)
    dst = r
  effects, derived
    flags        PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'DEC', source: 'isa/instructions/arithmetic.yaml:120', text: `DEC: Subtract 1; the carry is kept
  specified in   isa/instructions/arithmetic.yaml:120
  encodings
    48+r   dec Zv
      0100 1[dst]
    FE /1  dec Eb  (LOCK)
      1111 1110 | mod 001 dst | [sib] [disp]
    FF /1  dec Ev  (LOCK)
      1111 1111 | mod 001 dst | [sib] [disp]
  operands
    dst Zv  General register in the low three bits of the opcode; read and written
    dst Eb  General register or memory by ModRM.rm; read and written
    dst Ev  General register or memory by ModRM.rm; read and written
  semantics
    const r = dst - 1
    flags.dec(dst, r)
    dst = r
  effects, derived
    flags        PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'NOT', source: 'isa/instructions/arithmetic.yaml:132', text: `NOT: Bitwise complement; changes no flag
  specified in   isa/instructions/arithmetic.yaml:132
  encodings
    F6 /2  not Eb  (LOCK)
      1111 0110 | mod 010 dst | [sib] [disp]
    F7 /2  not Ev  (LOCK)
      1111 0111 | mod 010 dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; read and written
    dst Ev  General register or memory by ModRM.rm; read and written
  semantics
    dst = ~dst
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
  { instruction: 'NEG', source: 'isa/instructions/arithmetic.yaml:141', text: `NEG: Two's complement negation
  specified in   isa/instructions/arithmetic.yaml:141
  encodings
    F6 /3  neg Eb  (LOCK)
      1111 0110 | mod 011 dst | [sib] [disp]
    F7 /3  neg Ev  (LOCK)
      1111 0111 | mod 011 dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; read and written
    dst Ev  General register or memory by ModRM.rm; read and written
  semantics
    const r = -dst
    flags.neg(dst, r)
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
