// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'ADD', source: 'isa/instructions/arithmetic.yaml:20', text: `ADD: Add
  specified in   isa/instructions/arithmetic.yaml:20
  encodings
    00 /r     add Eb, Gb  (LOCK)
    01 /r     add Ev, Gv  (LOCK)
    02 /r     add Gb, Eb
    03 /r     add Gv, Ev
    04 ib     add AL, Ib
    05 iz     add eAX, Iz
    80 /0 ib  add Eb, Ib  (LOCK)
    81 /0 iz  add Ev, Iz  (LOCK)
    82 /0 ib  add Eb, Ib  (LOCK, not chosen by the assembler)
    83 /0 ib  add Ev, Ibs  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = dst + src
    flags.add(dst, src, r)
    dst = r
` },
  { instruction: 'OR', source: 'isa/instructions/arithmetic.yaml:29', text: `OR: Bitwise or
  specified in   isa/instructions/arithmetic.yaml:29
  encodings
    08 /r     or Eb, Gb  (LOCK)
    09 /r     or Ev, Gv  (LOCK)
    0A /r     or Gb, Eb
    0B /r     or Gv, Ev
    0C ib     or AL, Ib
    0D iz     or eAX, Iz
    80 /1 ib  or Eb, Ib  (LOCK)
    81 /1 iz  or Ev, Iz  (LOCK)
    82 /1 ib  or Eb, Ib  (LOCK, not chosen by the assembler)
    83 /1 ib  or Ev, Ibs  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = dst | src
    flags.logic(r)
    dst = r
` },
  { instruction: 'ADC', source: 'isa/instructions/arithmetic.yaml:38', text: `ADC: Add with carry
  specified in   isa/instructions/arithmetic.yaml:38
  encodings
    10 /r     adc Eb, Gb  (LOCK)
    11 /r     adc Ev, Gv  (LOCK)
    12 /r     adc Gb, Eb
    13 /r     adc Gv, Ev
    14 ib     adc AL, Ib
    15 iz     adc eAX, Iz
    80 /2 ib  adc Eb, Ib  (LOCK)
    81 /2 iz  adc Ev, Iz  (LOCK)
    82 /2 ib  adc Eb, Ib  (LOCK, not chosen by the assembler)
    83 /2 ib  adc Ev, Ibs  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const c = CF
    const r = dst + src + zext(c, N)
    flags.adc(dst, src, c, r)
    dst = r
` },
  { instruction: 'SBB', source: 'isa/instructions/arithmetic.yaml:48', text: `SBB: Subtract with borrow
  specified in   isa/instructions/arithmetic.yaml:48
  encodings
    18 /r     sbb Eb, Gb  (LOCK)
    19 /r     sbb Ev, Gv  (LOCK)
    1A /r     sbb Gb, Eb
    1B /r     sbb Gv, Ev
    1C ib     sbb AL, Ib
    1D iz     sbb eAX, Iz
    80 /3 ib  sbb Eb, Ib  (LOCK)
    81 /3 iz  sbb Ev, Iz  (LOCK)
    82 /3 ib  sbb Eb, Ib  (LOCK, not chosen by the assembler)
    83 /3 ib  sbb Ev, Ibs  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const c = CF
    const r = dst - src - zext(c, N)
    flags.sbb(dst, src, c, r)
    dst = r
` },
  { instruction: 'AND', source: 'isa/instructions/arithmetic.yaml:58', text: `AND: Bitwise and
  specified in   isa/instructions/arithmetic.yaml:58
  encodings
    20 /r     and Eb, Gb  (LOCK)
    21 /r     and Ev, Gv  (LOCK)
    22 /r     and Gb, Eb
    23 /r     and Gv, Ev
    24 ib     and AL, Ib
    25 iz     and eAX, Iz
    80 /4 ib  and Eb, Ib  (LOCK)
    81 /4 iz  and Ev, Iz  (LOCK)
    82 /4 ib  and Eb, Ib  (LOCK, not chosen by the assembler)
    83 /4 ib  and Ev, Ibs  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = dst & src
    flags.logic(r)
    dst = r
` },
  { instruction: 'SUB', source: 'isa/instructions/arithmetic.yaml:67', text: `SUB: Subtract
  specified in   isa/instructions/arithmetic.yaml:67
  encodings
    28 /r     sub Eb, Gb  (LOCK)
    29 /r     sub Ev, Gv  (LOCK)
    2A /r     sub Gb, Eb
    2B /r     sub Gv, Ev
    2C ib     sub AL, Ib
    2D iz     sub eAX, Iz
    80 /5 ib  sub Eb, Ib  (LOCK)
    81 /5 iz  sub Ev, Iz  (LOCK)
    82 /5 ib  sub Eb, Ib  (LOCK, not chosen by the assembler)
    83 /5 ib  sub Ev, Ibs  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = dst - src
    flags.sub(dst, src, r)
    dst = r
` },
  { instruction: 'XOR', source: 'isa/instructions/arithmetic.yaml:76', text: `XOR: Bitwise exclusive or
  specified in   isa/instructions/arithmetic.yaml:76
  encodings
    30 /r     xor Eb, Gb  (LOCK)
    31 /r     xor Ev, Gv  (LOCK)
    32 /r     xor Gb, Eb
    33 /r     xor Gv, Ev
    34 ib     xor AL, Ib
    35 iz     xor eAX, Iz
    80 /6 ib  xor Eb, Ib  (LOCK)
    81 /6 iz  xor Ev, Iz  (LOCK)
    82 /6 ib  xor Eb, Ib  (LOCK, not chosen by the assembler)
    83 /6 ib  xor Ev, Ibs  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = dst ^ src
    flags.logic(r)
    dst = r
` },
  { instruction: 'CMP', source: 'isa/instructions/arithmetic.yaml:85', text: `CMP: Compare; subtracts and keeps only the flags
  specified in   isa/instructions/arithmetic.yaml:85
  encodings
    38 /r     cmp Eb, Gb
    39 /r     cmp Ev, Gv
    3A /r     cmp Gb, Eb
    3B /r     cmp Gv, Ev
    3C ib     cmp AL, Ib
    3D iz     cmp eAX, Iz
    80 /7 ib  cmp Eb, Ib
    81 /7 iz  cmp Ev, Iz
    82 /7 ib  cmp Eb, Ib  (not chosen by the assembler)
    83 /7 ib  cmp Ev, Ibs
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    flags.sub(dst, src, dst - src)
` },
  { instruction: 'TEST', source: 'isa/instructions/arithmetic.yaml:92', text: `TEST: Bitwise and that keeps only the flags
  specified in   isa/instructions/arithmetic.yaml:92
  manual         F6 /1 and F7 /1 are undocumented and behave as /0
  encodings
    84 /r     test Eb, Gb
    85 /r     test Ev, Gv
    A8 ib     test AL, Ib
    A9 iz     test eAX, Iz
    F6 /0 ib  test Eb, Ib
    F7 /0 iz  test Ev, Iz
    F6 /1 ib  test Eb, Ib  (not chosen by the assembler)
    F7 /1 iz  test Ev, Iz  (not chosen by the assembler)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    flags.logic(dst & src)
` },
  { instruction: 'INC', source: 'isa/instructions/arithmetic.yaml:108', text: `INC: Add 1; the carry is kept
  specified in   isa/instructions/arithmetic.yaml:108
  encodings
    40+r   inc Zv
    FE /0  inc Eb  (LOCK)
    FF /0  inc Ev  (LOCK)
  flags          PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = dst + 1
    flags.inc(dst, r)
    dst = r
` },
  { instruction: 'DEC', source: 'isa/instructions/arithmetic.yaml:120', text: `DEC: Subtract 1; the carry is kept
  specified in   isa/instructions/arithmetic.yaml:120
  encodings
    48+r   dec Zv
    FE /1  dec Eb  (LOCK)
    FF /1  dec Ev  (LOCK)
  flags          PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = dst - 1
    flags.dec(dst, r)
    dst = r
` },
  { instruction: 'NOT', source: 'isa/instructions/arithmetic.yaml:132', text: `NOT: Bitwise complement; changes no flag
  specified in   isa/instructions/arithmetic.yaml:132
  encodings
    F6 /2  not Eb  (LOCK)
    F7 /2  not Ev  (LOCK)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    dst = ~dst
` },
  { instruction: 'NEG', source: 'isa/instructions/arithmetic.yaml:141', text: `NEG: Two's complement negation
  specified in   isa/instructions/arithmetic.yaml:141
  encodings
    F6 /3  neg Eb  (LOCK)
    F7 /3  neg Ev  (LOCK)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const r = -dst
    flags.neg(dst, r)
    dst = r
` },
];
