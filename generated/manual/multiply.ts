// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/multiply.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MUL_8', source: 'isa/instructions/multiply.yaml:7', text: `MUL_8: Unsigned multiply of AL into AX
  specified in   isa/instructions/multiply.yaml:7
  encodings
    F6 /4  mul Eb
      1111 0110 | mod 100 src | [sib] [disp]
  operands
    src Eb  General register or memory by ModRM.rm; read
  semantics
    const product = zext(al, 16) * zext(src, 16)
    flags.product(slice(product, 15, 8) != 0)
    ax = product
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF PF SF ZF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'MUL', source: 'isa/instructions/multiply.yaml:17', text: `MUL: Unsigned multiply of the accumulator into DX:AX or EDX:EAX
  specified in   isa/instructions/multiply.yaml:17
  encodings
    F7 /4  mul Ev
      1111 0111 | mod 100 src | [sib] [disp]
  operands
    src Ev  General register or memory by ModRM.rm; read
  semantics
    const product = zext(trunc(eax, N), 2 * N) * zext(src, 2 * N)
    const high = slice(product, 2 * N - 1, N)
    flags.product(high != 0)
    eax = merge(eax, trunc(product, N))
    edx = merge(edx, high)
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF PF SF ZF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'IMUL_8', source: 'isa/instructions/multiply.yaml:28', text: `IMUL_8: Signed multiply of AL into AX
  specified in   isa/instructions/multiply.yaml:28
  encodings
    F6 /5  imul Eb
      1111 0110 | mod 101 src | [sib] [disp]
  operands
    src Eb  General register or memory by ModRM.rm; read
  semantics
    const product = sext(al, 16) * sext(src, 16)
    flags.product(product != sext(trunc(product, 8), 16))
    ax = product
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF PF SF ZF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'IMUL', source: 'isa/instructions/multiply.yaml:38', text: `IMUL: Signed multiply of the accumulator into DX:AX or EDX:EAX
  specified in   isa/instructions/multiply.yaml:38
  encodings
    F7 /5  imul Ev
      1111 0111 | mod 101 src | [sib] [disp]
  operands
    src Ev  General register or memory by ModRM.rm; read
  semantics
    const product = sext(trunc(eax, N), 2 * N) * sext(src, 2 * N)
    flags.product(product != sext(trunc(product, N), 2 * N))
    eax = merge(eax, trunc(product, N))
    edx = merge(edx, slice(product, 2 * N - 1, N))
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF PF SF ZF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'IMUL_2', source: 'isa/instructions/multiply.yaml:48', text: `IMUL_2: Signed multiply, truncated
  specified in   isa/instructions/multiply.yaml:48
  encodings
    0F AF /r  imul Gv, Ev
      0000 1111 | 1010 1111 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    const product = sext(dst, 2 * N) * sext(src, 2 * N)
    const r = trunc(product, N)
    flags.product(product != sext(r, 2 * N))
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF PF SF ZF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'IMUL_3', source: 'isa/instructions/multiply.yaml:59', text: `IMUL_3: Signed multiply by an immediate, truncated
  specified in   isa/instructions/multiply.yaml:59
  encodings
    69 /r iz  imul Gv, Ev, Iz
      0110 1001 | mod dst src | [sib] [disp] | factor:16|32
    6B /r ib  imul Gv, Ev, Ibs
      0110 1011 | mod dst src | [sib] [disp] | factor:8
  operands
    dst Gv      General register by ModRM.reg; written
    src Ev      General register or memory by ModRM.rm; read
    factor Iz   Immediate of the operand size; read
    factor Ibs  Immediate byte sign-extended to the operand size; read
  semantics
    const product = sext(src, 2 * N) * sext(factor, 2 * N)
    const r = trunc(product, N)
    flags.product(product != sext(r, 2 * N))
    dst = r
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF PF SF ZF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'DIV_8', source: 'isa/instructions/multiply.yaml:72', text: `DIV_8: Unsigned divide of AX; quotient to AL, remainder to AH
  specified in   isa/instructions/multiply.yaml:72
  encodings
    F6 /6  div Eb
      1111 0110 | mod 110 src | [sib] [disp]
  operands
    src Eb  General register or memory by ModRM.rm; read
  semantics
    // The quotient fits exactly when the high half is below the divisor; 0 never fits.
    if (uge(ah, src)) { raise(DE) }
    const quotient = udiv(ax, zext(src, 16))
    const remainder = urem(ax, zext(src, 16))
    undefined(OF, SF, ZF, AF, PF, CF)
    ax = concat(trunc(remainder, 8), trunc(quotient, 8))
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF PF SF ZF)
    faults       #DE #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'DIV', source: 'isa/instructions/multiply.yaml:85', text: `DIV: Unsigned divide of DX:AX or EDX:EAX; quotient to the accumulator, remainder to the data register
  specified in   isa/instructions/multiply.yaml:85
  encodings
    F7 /6  div Ev
      1111 0111 | mod 110 src | [sib] [disp]
  operands
    src Ev  General register or memory by ModRM.rm; read
  semantics
    // The quotient fits exactly when the high half is below the divisor; 0 never fits.
    if (uge(trunc(edx, N), src)) { raise(DE) }
    const dividend = concat(trunc(edx, N), trunc(eax, N))
    const quotient = udiv(dividend, zext(src, 2 * N))
    const remainder = urem(dividend, zext(src, 2 * N))
    undefined(OF, SF, ZF, AF, PF, CF)
    eax = merge(eax, trunc(quotient, N))
    edx = merge(edx, trunc(remainder, N))
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF PF SF ZF)
    faults       #DE #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'IDIV_8', source: 'isa/instructions/multiply.yaml:99', text: `IDIV_8: Signed divide of AX; quotient to AL, remainder to AH
  specified in   isa/instructions/multiply.yaml:99
  manual         The quotient is truncated towards 0 and the remainder has the dividend's sign
  encodings
    F6 /7  idiv Eb
      1111 0110 | mod 111 src | [sib] [disp]
  operands
    src Eb  General register or memory by ModRM.rm; read
  semantics
    // 8000h / -1 is the one quotient that 16 bits cannot hold.
    if (src == 0 || (src == 0xFF && ax == 0x8000)) { raise(DE) }
    const quotient = sdiv(ax, sext(src, 16))
    const remainder = srem(ax, sext(src, 16))
    if (quotient != sext(trunc(quotient, 8), 16)) { raise(DE) }
    undefined(OF, SF, ZF, AF, PF, CF)
    ax = concat(trunc(remainder, 8), trunc(quotient, 8))
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF PF SF ZF)
    faults       #DE #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'IDIV', source: 'isa/instructions/multiply.yaml:114', text: `IDIV: Signed divide of DX:AX or EDX:EAX; quotient to the accumulator, remainder to the data register
  specified in   isa/instructions/multiply.yaml:114
  manual         The quotient is truncated towards 0 and the remainder has the dividend's sign
  encodings
    F7 /7  idiv Ev
      1111 0111 | mod 111 src | [sib] [disp]
  operands
    src Ev  General register or memory by ModRM.rm; read
  semantics
    const dividend = concat(trunc(edx, N), trunc(eax, N))
    // The most negative dividend by -1 is the one quotient that 2N bits cannot hold.
    const lowest = msb(dividend) && slice(dividend, 2 * N - 2, 0) == 0
    if (src == 0 || (~src == 0 && lowest)) { raise(DE) }
    const quotient = sdiv(dividend, sext(src, 2 * N))
    const remainder = srem(dividend, sext(src, 2 * N))
    if (quotient != sext(trunc(quotient, N), 2 * N)) { raise(DE) }
    undefined(OF, SF, ZF, AF, PF, CF)
    eax = merge(eax, trunc(quotient, N))
    edx = merge(edx, trunc(remainder, N))
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF PF SF ZF)
    faults       #DE #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
