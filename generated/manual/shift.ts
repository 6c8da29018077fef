// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/shift.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'ROL', source: 'isa/instructions/shift.yaml:23', text: `ROL: Rotate left
  specified in   isa/instructions/shift.yaml:23
  manual         The carry is the low bit of the result, even when the count is a multiple of the width
  encodings
    C0 /0 ib  rol Eb, Ib
    C1 /0 ib  rol Ev, Ib
    D0 /0     rol Eb, One
    D1 /0     rol Ev, One
    D2 /0     rol Eb, CL
    D3 /0     rol Ev, CL
  flags          CF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = rotl(dst, n)
    if (n != 0) {
      CF = slice(r, 0, 0)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'ROR', source: 'isa/instructions/shift.yaml:37', text: `ROR: Rotate right
  specified in   isa/instructions/shift.yaml:37
  manual         The carry is the top bit of the result, even when the count is a multiple of the width
  encodings
    C0 /1 ib  ror Eb, Ib
    C1 /1 ib  ror Ev, Ib
    D0 /1     ror Eb, One
    D1 /1     ror Ev, One
    D2 /1     ror Eb, CL
    D3 /1     ror Ev, CL
  flags          CF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = rotr(dst, n)
    if (n != 0) {
      CF = msb(r)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'RCL', source: 'isa/instructions/shift.yaml:51', text: `RCL: Rotate left through the carry
  specified in   isa/instructions/shift.yaml:51
  manual         The ring has N + 1 bits: byte counts are taken modulo 9, word counts modulo 17
  encodings
    C0 /2 ib  rcl Eb, Ib
    C1 /2 ib  rcl Ev, Ib
    D0 /2     rcl Eb, One
    D1 /2     rcl Ev, One
    D2 /2     rcl Eb, CL
    D3 /2     rcl Ev, CL
  flags          CF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const ring = rotl(concat(CF, dst), n)
    const r = trunc(ring, N)
    if (n != 0) {
      CF = msb(ring)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'RCR', source: 'isa/instructions/shift.yaml:66', text: `RCR: Rotate right through the carry
  specified in   isa/instructions/shift.yaml:66
  manual         The ring has N + 1 bits: byte counts are taken modulo 9, word counts modulo 17
  encodings
    C0 /3 ib  rcr Eb, Ib
    C1 /3 ib  rcr Ev, Ib
    D0 /3     rcr Eb, One
    D1 /3     rcr Ev, One
    D2 /3     rcr Eb, CL
    D3 /3     rcr Ev, CL
  flags          CF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const ring = rotr(concat(CF, dst), n)
    const r = trunc(ring, N)
    if (n != 0) {
      CF = msb(ring)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'SHL', source: 'isa/instructions/shift.yaml:81', text: `SHL: Shift left
  specified in   isa/instructions/shift.yaml:81
  encodings
    C0 /4 ib  shl Eb, Ib
    C1 /4 ib  shl Ev, Ib
    D0 /4     shl Eb, One
    D1 /4     shl Ev, One
    D2 /4     shl Eb, CL
    D3 /4     shl Ev, CL
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = shl(dst, n)
    if (n != 0) {
      flags.shift(r, msb(shl(dst, n - 1)))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'SHL_6', source: 'isa/instructions/shift.yaml:95', text: `SHL_6: Shift left, by the undocumented extension 6 of the shift group
  specified in   isa/instructions/shift.yaml:95
  manual         The opcode map leaves /6 empty; every processor executes it as /4
  encodings
    C0 /6 ib  shl Eb, Ib  (not chosen by the assembler)
    C1 /6 ib  shl Ev, Ib  (not chosen by the assembler)
    D0 /6     shl Eb, One  (not chosen by the assembler)
    D1 /6     shl Ev, One  (not chosen by the assembler)
    D2 /6     shl Eb, CL  (not chosen by the assembler)
    D3 /6     shl Ev, CL  (not chosen by the assembler)
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = shl(dst, n)
    if (n != 0) {
      flags.shift(r, msb(shl(dst, n - 1)))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'SHR', source: 'isa/instructions/shift.yaml:116', text: `SHR: Shift right, filling with zeros
  specified in   isa/instructions/shift.yaml:116
  encodings
    C0 /5 ib  shr Eb, Ib
    C1 /5 ib  shr Ev, Ib
    D0 /5     shr Eb, One
    D1 /5     shr Ev, One
    D2 /5     shr Eb, CL
    D3 /5     shr Ev, CL
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = lshr(dst, n)
    if (n != 0) {
      flags.shift(r, slice(lshr(dst, n - 1), 0, 0))
      if (n == 1) { OF = msb(dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'SAR', source: 'isa/instructions/shift.yaml:129', text: `SAR: Shift right, filling with the sign
  specified in   isa/instructions/shift.yaml:129
  encodings
    C0 /7 ib  sar Eb, Ib
    C1 /7 ib  sar Ev, Ib
    D0 /7     sar Eb, One
    D1 /7     sar Ev, One
    D2 /7     sar Eb, CL
    D3 /7     sar Ev, CL
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = ashr(dst, n)
    if (n != 0) {
      flags.shift(r, slice(ashr(dst, n - 1), 0, 0))
      if (n == 1) { OF = 0 } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'SHLD', source: 'isa/instructions/shift.yaml:142', text: `SHLD: Shift left, filling from the top of the source
  specified in   isa/instructions/shift.yaml:142
  manual         A count above the operand size leaves result and flags undefined: here the source, then zeros, moves in
  encodings
    0F A4 /r ib  shld Ev, Gv, Ib
    0F A5 /r     shld Ev, Gv, CL
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = slice(shl(concat(dst, src), n), 2 * N - 1, N)
    if (n != 0) {
      flags.shift(r, msb(shl(concat(dst, src), n - 1)))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
  { instruction: 'SHRD', source: 'isa/instructions/shift.yaml:156', text: `SHRD: Shift right, filling from the bottom of the source
  specified in   isa/instructions/shift.yaml:156
  manual         A count above the operand size leaves result and flags undefined: here the source, then zeros, moves in
  encodings
    0F AC /r ib  shrd Ev, Gv, Ib
    0F AD /r     shrd Ev, Gv, CL
  flags          CF PF AF ZF SF OF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const n = count & 31
    const r = trunc(lshr(concat(src, dst), n), N)
    if (n != 0) {
      flags.shift(r, slice(lshr(concat(src, dst), n - 1), 0, 0))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
` },
];
