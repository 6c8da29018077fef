// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'ADD', source: 'isa/instructions/arithmetic.yaml:20', text: `ADD: Add
  specified in   isa/instructions/arithmetic.yaml:20
  encodings
    00+8*0 /r  add Eb, Gb  (LOCK)
    01+8*0 /r  add Ev, Gv  (LOCK)
    02+8*0 /r  add Gb, Eb
    03+8*0 /r  add Gv, Ev
    04+8*0 ib  add AL, Ib
    05+8*0 iz  add eAX, Iz
    80 /0 ib   add Eb, Ib  (LOCK)
    81 /0 iz   add Ev, Iz  (LOCK)
    82 /0 ib   add Eb, Ib  (LOCK, not chosen by the assembler)
    83 /0 ib   add Ev, Ibs  (LOCK)
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
    00+8*1 /r  or Eb, Gb  (LOCK)
    01+8*1 /r  or Ev, Gv  (LOCK)
    02+8*1 /r  or Gb, Eb
    03+8*1 /r  or Gv, Ev
    04+8*1 ib  or AL, Ib
    05+8*1 iz  or eAX, Iz
    80 /1 ib   or Eb, Ib  (LOCK)
    81 /1 iz   or Ev, Iz  (LOCK)
    82 /1 ib   or Eb, Ib  (LOCK, not chosen by the assembler)
    83 /1 ib   or Ev, Ibs  (LOCK)
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
    00+8*2 /r  adc Eb, Gb  (LOCK)
    01+8*2 /r  adc Ev, Gv  (LOCK)
    02+8*2 /r  adc Gb, Eb
    03+8*2 /r  adc Gv, Ev
    04+8*2 ib  adc AL, Ib
    05+8*2 iz  adc eAX, Iz
    80 /2 ib   adc Eb, Ib  (LOCK)
    81 /2 iz   adc Ev, Iz  (LOCK)
    82 /2 ib   adc Eb, Ib  (LOCK, not chosen by the assembler)
    83 /2 ib   adc Ev, Ibs  (LOCK)
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
    00+8*3 /r  sbb Eb, Gb  (LOCK)
    01+8*3 /r  sbb Ev, Gv  (LOCK)
    02+8*3 /r  sbb Gb, Eb
    03+8*3 /r  sbb Gv, Ev
    04+8*3 ib  sbb AL, Ib
    05+8*3 iz  sbb eAX, Iz
    80 /3 ib   sbb Eb, Ib  (LOCK)
    81 /3 iz   sbb Ev, Iz  (LOCK)
    82 /3 ib   sbb Eb, Ib  (LOCK, not chosen by the assembler)
    83 /3 ib   sbb Ev, Ibs  (LOCK)
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
    00+8*4 /r  and Eb, Gb  (LOCK)
    01+8*4 /r  and Ev, Gv  (LOCK)
    02+8*4 /r  and Gb, Eb
    03+8*4 /r  and Gv, Ev
    04+8*4 ib  and AL, Ib
    05+8*4 iz  and eAX, Iz
    80 /4 ib   and Eb, Ib  (LOCK)
    81 /4 iz   and Ev, Iz  (LOCK)
    82 /4 ib   and Eb, Ib  (LOCK, not chosen by the assembler)
    83 /4 ib   and Ev, Ibs  (LOCK)
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
    00+8*5 /r  sub Eb, Gb  (LOCK)
    01+8*5 /r  sub Ev, Gv  (LOCK)
    02+8*5 /r  sub Gb, Eb
    03+8*5 /r  sub Gv, Ev
    04+8*5 ib  sub AL, Ib
    05+8*5 iz  sub eAX, Iz
    80 /5 ib   sub Eb, Ib  (LOCK)
    81 /5 iz   sub Ev, Iz  (LOCK)
    82 /5 ib   sub Eb, Ib  (LOCK, not chosen by the assembler)
    83 /5 ib   sub Ev, Ibs  (LOCK)
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
    00+8*6 /r  xor Eb, Gb  (LOCK)
    01+8*6 /r  xor Ev, Gv  (LOCK)
    02+8*6 /r  xor Gb, Eb
    03+8*6 /r  xor Gv, Ev
    04+8*6 ib  xor AL, Ib
    05+8*6 iz  xor eAX, Iz
    80 /6 ib   xor Eb, Ib  (LOCK)
    81 /6 iz   xor Ev, Iz  (LOCK)
    82 /6 ib   xor Eb, Ib  (LOCK, not chosen by the assembler)
    83 /6 ib   xor Ev, Ibs  (LOCK)
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
    00+8*7 /r  cmp Eb, Gb
    01+8*7 /r  cmp Ev, Gv
    02+8*7 /r  cmp Gb, Eb
    03+8*7 /r  cmp Gv, Ev
    04+8*7 ib  cmp AL, Ib
    05+8*7 iz  cmp eAX, Iz
    80 /7 ib   cmp Eb, Ib
    81 /7 iz   cmp Ev, Iz
    82 /7 ib   cmp Eb, Ib  (not chosen by the assembler)
    83 /7 ib   cmp Ev, Ibs
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
