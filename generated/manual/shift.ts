// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/shift.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'ROL', source: 'isa/instructions/shift.yaml:23', text: `ROL: Rotate left
  specified in   isa/instructions/shift.yaml:23
  manual         The carry is the low bit of the result, even when the count is a multiple of the width
  encodings
    C0 /0 ib  rol Eb, Ib
      1100 0000 | mod 000 dst | [sib] [disp] | count:8
    C1 /0 ib  rol Ev, Ib
      1100 0001 | mod 000 dst | [sib] [disp] | count:8
    D0 /0     rol Eb, One
      1101 0000 | mod 000 dst | [sib] [disp]
    D1 /0     rol Ev, One
      1101 0001 | mod 000 dst | [sib] [disp]
    D2 /0     rol Eb, CL
      1101 0010 | mod 000 dst | [sib] [disp]
    D3 /0     rol Ev, CL
      1101 0011 | mod 000 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const r = rotl(dst, n)
    if (n != 0) {
      CF = slice(r, 0, 0)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF OF (left undefined: OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'ROR', source: 'isa/instructions/shift.yaml:37', text: `ROR: Rotate right
  specified in   isa/instructions/shift.yaml:37
  manual         The carry is the top bit of the result, even when the count is a multiple of the width
  encodings
    C0 /1 ib  ror Eb, Ib
      1100 0000 | mod 001 dst | [sib] [disp] | count:8
    C1 /1 ib  ror Ev, Ib
      1100 0001 | mod 001 dst | [sib] [disp] | count:8
    D0 /1     ror Eb, One
      1101 0000 | mod 001 dst | [sib] [disp]
    D1 /1     ror Ev, One
      1101 0001 | mod 001 dst | [sib] [disp]
    D2 /1     ror Eb, CL
      1101 0010 | mod 001 dst | [sib] [disp]
    D3 /1     ror Ev, CL
      1101 0011 | mod 001 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const r = rotr(dst, n)
    if (n != 0) {
      CF = msb(r)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF OF (left undefined: OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'RCL', source: 'isa/instructions/shift.yaml:51', text: `RCL: Rotate left through the carry
  specified in   isa/instructions/shift.yaml:51
  manual         The ring has N + 1 bits: byte counts are taken modulo 9, word counts modulo 17
  encodings
    C0 /2 ib  rcl Eb, Ib
      1100 0000 | mod 010 dst | [sib] [disp] | count:8
    C1 /2 ib  rcl Ev, Ib
      1100 0001 | mod 010 dst | [sib] [disp] | count:8
    D0 /2     rcl Eb, One
      1101 0000 | mod 010 dst | [sib] [disp]
    D1 /2     rcl Ev, One
      1101 0001 | mod 010 dst | [sib] [disp]
    D2 /2     rcl Eb, CL
      1101 0010 | mod 010 dst | [sib] [disp]
    D3 /2     rcl Ev, CL
      1101 0011 | mod 010 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const ring = rotl(concat(CF, dst), n)
    const r = trunc(ring, N)
    if (n != 0) {
      CF = msb(ring)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF OF (left undefined: OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'RCR', source: 'isa/instructions/shift.yaml:66', text: `RCR: Rotate right through the carry
  specified in   isa/instructions/shift.yaml:66
  manual         The ring has N + 1 bits: byte counts are taken modulo 9, word counts modulo 17
  encodings
    C0 /3 ib  rcr Eb, Ib
      1100 0000 | mod 011 dst | [sib] [disp] | count:8
    C1 /3 ib  rcr Ev, Ib
      1100 0001 | mod 011 dst | [sib] [disp] | count:8
    D0 /3     rcr Eb, One
      1101 0000 | mod 011 dst | [sib] [disp]
    D1 /3     rcr Ev, One
      1101 0001 | mod 011 dst | [sib] [disp]
    D2 /3     rcr Eb, CL
      1101 0010 | mod 011 dst | [sib] [disp]
    D3 /3     rcr Ev, CL
      1101 0011 | mod 011 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const ring = rotr(concat(CF, dst), n)
    const r = trunc(ring, N)
    if (n != 0) {
      CF = msb(ring)
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF OF (left undefined: OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SHL', source: 'isa/instructions/shift.yaml:81', text: `SHL: Shift left
  specified in   isa/instructions/shift.yaml:81
  encodings
    C0 /4 ib  shl Eb, Ib
      1100 0000 | mod 100 dst | [sib] [disp] | count:8
    C1 /4 ib  shl Ev, Ib
      1100 0001 | mod 100 dst | [sib] [disp] | count:8
    D0 /4     shl Eb, One
      1101 0000 | mod 100 dst | [sib] [disp]
    D1 /4     shl Ev, One
      1101 0001 | mod 100 dst | [sib] [disp]
    D2 /4     shl Eb, CL
      1101 0010 | mod 100 dst | [sib] [disp]
    D3 /4     shl Ev, CL
      1101 0011 | mod 100 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const r = shl(dst, n)
    if (n != 0) {
      flags.shift(r, msb(shl(dst, n - 1)))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SHL_6', source: 'isa/instructions/shift.yaml:95', text: `SHL_6: Shift left, by the undocumented extension 6 of the shift group
  specified in   isa/instructions/shift.yaml:95
  manual         The opcode map leaves /6 empty; every processor executes it as /4
  encodings
    C0 /6 ib  shl Eb, Ib  (not chosen by the assembler)
      1100 0000 | mod 110 dst | [sib] [disp] | count:8
    C1 /6 ib  shl Ev, Ib  (not chosen by the assembler)
      1100 0001 | mod 110 dst | [sib] [disp] | count:8
    D0 /6     shl Eb, One  (not chosen by the assembler)
      1101 0000 | mod 110 dst | [sib] [disp]
    D1 /6     shl Ev, One  (not chosen by the assembler)
      1101 0001 | mod 110 dst | [sib] [disp]
    D2 /6     shl Eb, CL  (not chosen by the assembler)
      1101 0010 | mod 110 dst | [sib] [disp]
    D3 /6     shl Ev, CL  (not chosen by the assembler)
      1101 0011 | mod 110 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const r = shl(dst, n)
    if (n != 0) {
      flags.shift(r, msb(shl(dst, n - 1)))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SHR', source: 'isa/instructions/shift.yaml:116', text: `SHR: Shift right, filling with zeros
  specified in   isa/instructions/shift.yaml:116
  encodings
    C0 /5 ib  shr Eb, Ib
      1100 0000 | mod 101 dst | [sib] [disp] | count:8
    C1 /5 ib  shr Ev, Ib
      1100 0001 | mod 101 dst | [sib] [disp] | count:8
    D0 /5     shr Eb, One
      1101 0000 | mod 101 dst | [sib] [disp]
    D1 /5     shr Ev, One
      1101 0001 | mod 101 dst | [sib] [disp]
    D2 /5     shr Eb, CL
      1101 0010 | mod 101 dst | [sib] [disp]
    D3 /5     shr Ev, CL
      1101 0011 | mod 101 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const r = lshr(dst, n)
    if (n != 0) {
      flags.shift(r, slice(lshr(dst, n - 1), 0, 0))
      if (n == 1) { OF = msb(dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SAR', source: 'isa/instructions/shift.yaml:129', text: `SAR: Shift right, filling with the sign
  specified in   isa/instructions/shift.yaml:129
  encodings
    C0 /7 ib  sar Eb, Ib
      1100 0000 | mod 111 dst | [sib] [disp] | count:8
    C1 /7 ib  sar Ev, Ib
      1100 0001 | mod 111 dst | [sib] [disp] | count:8
    D0 /7     sar Eb, One
      1101 0000 | mod 111 dst | [sib] [disp]
    D1 /7     sar Ev, One
      1101 0001 | mod 111 dst | [sib] [disp]
    D2 /7     sar Eb, CL
      1101 0010 | mod 111 dst | [sib] [disp]
    D3 /7     sar Ev, CL
      1101 0011 | mod 111 dst | [sib] [disp]
  operands
    dst Eb     General register or memory by ModRM.rm; read and written
    count Ib   Immediate byte; read
    dst Ev     General register or memory by ModRM.rm; read and written
    count One  The constant 1; read
    count CL   CL; read
  semantics
    const n = count & 31
    const r = ashr(dst, n)
    if (n != 0) {
      flags.shift(r, slice(ashr(dst, n - 1), 0, 0))
      if (n == 1) { OF = 0 } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SHLD', source: 'isa/instructions/shift.yaml:142', text: `SHLD: Shift left, filling from the top of the source
  specified in   isa/instructions/shift.yaml:142
  manual         A count above the operand size leaves result and flags undefined: here the source, then zeros, moves in
  encodings
    0F A4 /r ib  shld Ev, Gv, Ib
      0000 1111 | 1010 0100 | mod src dst | [sib] [disp] | count:8
    0F A5 /r     shld Ev, Gv, CL
      0000 1111 | 1010 0101 | mod src dst | [sib] [disp]
  operands
    dst Ev    General register or memory by ModRM.rm; read and written
    src Gv    General register by ModRM.reg; read
    count Ib  Immediate byte; read
    count CL  CL; read
  semantics
    const n = count & 31
    const r = slice(shl(concat(dst, src), n), 2 * N - 1, N)
    if (n != 0) {
      flags.shift(r, msb(shl(concat(dst, src), n - 1)))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SHRD', source: 'isa/instructions/shift.yaml:156', text: `SHRD: Shift right, filling from the bottom of the source
  specified in   isa/instructions/shift.yaml:156
  manual         A count above the operand size leaves result and flags undefined: here the source, then zeros, moves in
  encodings
    0F AC /r ib  shrd Ev, Gv, Ib
      0000 1111 | 1010 1100 | mod src dst | [sib] [disp] | count:8
    0F AD /r     shrd Ev, Gv, CL
      0000 1111 | 1010 1101 | mod src dst | [sib] [disp]
  operands
    dst Ev    General register or memory by ModRM.rm; read and written
    src Gv    General register by ModRM.reg; read
    count Ib  Immediate byte; read
    count CL  CL; read
  semantics
    const n = count & 31
    const r = trunc(lshr(concat(src, dst), n), N)
    if (n != 0) {
      flags.shift(r, slice(lshr(concat(src, dst), n - 1), 0, 0))
      if (n == 1) { OF = msb(r ^ dst) } else { undefined(OF) }
    }
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF OF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
