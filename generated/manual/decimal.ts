// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/decimal.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'DAA', source: 'isa/instructions/decimal.yaml:5', text: `DAA: Decimal adjust AL after addition
  specified in   isa/instructions/decimal.yaml:5
  encodings
    27  daa
      0010 0111
  semantics
    const low = AF || ugt(al & 0x0F, 9)
    const high = CF || ugt(al, 0x99)
    const r = al + zext(low, 8) * 6 + zext(high, 8) * 0x60
    flags.result(r)
    AF = low
    CF = high
    undefined(OF)
    al = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: OF)
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'DAS', source: 'isa/instructions/decimal.yaml:19', text: `DAS: Decimal adjust AL after subtraction
  specified in   isa/instructions/decimal.yaml:19
  manual         SDM vol. 2, DAS: a borrow from the low digit's adjustment sets the carry too
  encodings
    2F  das
      0010 1111
  semantics
    const low = AF || ugt(al & 0x0F, 9)
    const high = CF || ugt(al, 0x99)
    const borrow = low && ult(al, 6)
    const r = al - zext(low, 8) * 6 - zext(high, 8) * 0x60
    flags.result(r)
    AF = low
    CF = high || borrow
    undefined(OF)
    al = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: OF)
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'AAA', source: 'isa/instructions/decimal.yaml:35', text: `AAA: ASCII adjust after addition
  specified in   isa/instructions/decimal.yaml:35
  manual         SDM vol. 2, AAA: adds 106h to AX
  encodings
    37  aaa
      0011 0111
  semantics
    const adjust = AF || ugt(al & 0x0F, 9)
    const r = ax + zext(adjust, 16) * 0x106
    AF = adjust
    CF = adjust
    undefined(OF, SF, ZF, PF)
    ax = r & 0xFF0F
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: OF PF SF ZF)
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'AAS', source: 'isa/instructions/decimal.yaml:48', text: `AAS: ASCII adjust after subtraction
  specified in   isa/instructions/decimal.yaml:48
  manual         SDM vol. 2, AAS: subtracts 6 from AX, then 1 from AH
  encodings
    3F  aas
      0011 1111
  semantics
    const adjust = AF || ugt(al & 0x0F, 9)
    const r = ax - zext(adjust, 16) * 0x106
    AF = adjust
    CF = adjust
    undefined(OF, SF, ZF, PF)
    ax = r & 0xFF0F
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: OF PF SF ZF)
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'AAM', source: 'isa/instructions/decimal.yaml:61', text: `AAM: Split AL into digits of a radix; quotient to AH, remainder to AL
  specified in   isa/instructions/decimal.yaml:61
  encodings
    D4 ib  aam Ib
      1101 0100 | radix:8
  operands
    radix Ib  Immediate byte; read
  semantics
    if (radix == 0) { raise(DE) }
    const r = urem(al, radix)
    flags.result(r)
    undefined(OF, AF, CF)
    ax = concat(udiv(al, radix), r)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF)
    faults       #DE
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'AAD', source: 'isa/instructions/decimal.yaml:72', text: `AAD: Join the digits AH and AL of a radix in AL
  specified in   isa/instructions/decimal.yaml:72
  encodings
    D5 ib  aad Ib
      1101 0101 | radix:8
  operands
    radix Ib  Immediate byte; read
  semantics
    const r = al + ah * radix
    flags.result(r)
    undefined(OF, AF, CF)
    ax = zext(r, 16)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF)
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
