// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/bit.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'BT', source: 'isa/instructions/bit.yaml:18', text: `BT: Copy a bit to the carry
  specified in   isa/instructions/bit.yaml:18
  manual         SDM vol. 2, BT: ZF is unaffected
  encodings
    0F A3 /r     bt Ev, Gv  (register only)
      0000 1111 | 1010 0011 | 11 src dst
    0F BA /4 ib  bt Ev, Ib
      0000 1111 | 1011 1010 | mod 100 dst | [sib] [disp] | src:8
  operands
    dst Ev  General register or memory by ModRM.rm; read
    src Gv  General register by ModRM.reg; read
    src Ib  Immediate byte; read
  semantics
    const bit = zext(src, N) & (N - 1)
    CF = slice(lshr(dst, bit), 0, 0)
    undefined(OF, SF, AF, PF)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BT_M', source: 'isa/instructions/bit.yaml:28', text: `BT_M: Copy a bit of a bit string to the carry
  specified in   isa/instructions/bit.yaml:28
  encodings
    0F A3 /r  bt Ev, Gv  (memory only)
      0000 1111 | 1010 0011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; its address or number
    src Gv  General register by ModRM.reg; read
  semantics
    const address = (ea + bit_string_offset(src)) & address_mask
    const word = load(eaSegment, address, N)
    CF = slice(lshr(word, src & (N - 1)), 0, 0)
    undefined(OF, SF, AF, PF)
  calls
    bit_string_offset_16 (isa/procedures/bit.yaml:6)
    bit_string_offset_32 (isa/procedures/bit.yaml:6)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BTS', source: 'isa/instructions/bit.yaml:39', text: `BTS: Copy a bit to the carry, then set it
  specified in   isa/instructions/bit.yaml:39
  encodings
    0F AB /r     bts Ev, Gv  (register only)
      0000 1111 | 1010 1011 | 11 src dst
    0F BA /5 ib  bts Ev, Ib  (LOCK)
      0000 1111 | 1011 1010 | mod 101 dst | [sib] [disp] | src:8
  operands
    dst Ev  General register or memory by ModRM.rm; read and written
    src Gv  General register by ModRM.reg; read
    src Ib  Immediate byte; read
  semantics
    const bit = zext(src, N) & (N - 1)
    CF = slice(lshr(dst, bit), 0, 0)
    undefined(OF, SF, AF, PF)
    dst = dst | shl(1, bit)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BTS_M', source: 'isa/instructions/bit.yaml:49', text: `BTS_M: Copy a bit of a bit string to the carry, then set it
  specified in   isa/instructions/bit.yaml:49
  encodings
    0F AB /r  bts Ev, Gv  (memory only, LOCK)
      0000 1111 | 1010 1011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; its address or number
    src Gv  General register by ModRM.reg; read
  semantics
    const address = (ea + bit_string_offset(src)) & address_mask
    const bit = src & (N - 1)
    probe_write(eaSegment, address, N / 8)
    const word = load(eaSegment, address, N)
    store(eaSegment, address, word | shl(1, bit))
    CF = slice(lshr(word, bit), 0, 0)
    undefined(OF, SF, AF, PF)
  calls
    bit_string_offset_16 (isa/procedures/bit.yaml:6)
    bit_string_offset_32 (isa/procedures/bit.yaml:6)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BTR', source: 'isa/instructions/bit.yaml:63', text: `BTR: Copy a bit to the carry, then clear it
  specified in   isa/instructions/bit.yaml:63
  encodings
    0F B3 /r     btr Ev, Gv  (register only)
      0000 1111 | 1011 0011 | 11 src dst
    0F BA /6 ib  btr Ev, Ib  (LOCK)
      0000 1111 | 1011 1010 | mod 110 dst | [sib] [disp] | src:8
  operands
    dst Ev  General register or memory by ModRM.rm; read and written
    src Gv  General register by ModRM.reg; read
    src Ib  Immediate byte; read
  semantics
    const bit = zext(src, N) & (N - 1)
    CF = slice(lshr(dst, bit), 0, 0)
    undefined(OF, SF, AF, PF)
    dst = dst & ~shl(1, bit)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BTR_M', source: 'isa/instructions/bit.yaml:73', text: `BTR_M: Copy a bit of a bit string to the carry, then clear it
  specified in   isa/instructions/bit.yaml:73
  encodings
    0F B3 /r  btr Ev, Gv  (memory only, LOCK)
      0000 1111 | 1011 0011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; its address or number
    src Gv  General register by ModRM.reg; read
  semantics
    const address = (ea + bit_string_offset(src)) & address_mask
    const bit = src & (N - 1)
    probe_write(eaSegment, address, N / 8)
    const word = load(eaSegment, address, N)
    store(eaSegment, address, word & ~shl(1, bit))
    CF = slice(lshr(word, bit), 0, 0)
    undefined(OF, SF, AF, PF)
  calls
    bit_string_offset_16 (isa/procedures/bit.yaml:6)
    bit_string_offset_32 (isa/procedures/bit.yaml:6)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BTC', source: 'isa/instructions/bit.yaml:87', text: `BTC: Copy a bit to the carry, then complement it
  specified in   isa/instructions/bit.yaml:87
  encodings
    0F BB /r     btc Ev, Gv  (register only)
      0000 1111 | 1011 1011 | 11 src dst
    0F BA /7 ib  btc Ev, Ib  (LOCK)
      0000 1111 | 1011 1010 | mod 111 dst | [sib] [disp] | src:8
  operands
    dst Ev  General register or memory by ModRM.rm; read and written
    src Gv  General register by ModRM.reg; read
    src Ib  Immediate byte; read
  semantics
    const bit = zext(src, N) & (N - 1)
    CF = slice(lshr(dst, bit), 0, 0)
    undefined(OF, SF, AF, PF)
    dst = dst ^ shl(1, bit)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BTC_M', source: 'isa/instructions/bit.yaml:97', text: `BTC_M: Copy a bit of a bit string to the carry, then complement it
  specified in   isa/instructions/bit.yaml:97
  encodings
    0F BB /r  btc Ev, Gv  (memory only, LOCK)
      0000 1111 | 1011 1011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Ev  General register or memory by ModRM.rm; its address or number
    src Gv  General register by ModRM.reg; read
  semantics
    const address = (ea + bit_string_offset(src)) & address_mask
    const bit = src & (N - 1)
    probe_write(eaSegment, address, N / 8)
    const word = load(eaSegment, address, N)
    store(eaSegment, address, word ^ shl(1, bit))
    CF = slice(lshr(word, bit), 0, 0)
    undefined(OF, SF, AF, PF)
  calls
    bit_string_offset_16 (isa/procedures/bit.yaml:6)
    bit_string_offset_32 (isa/procedures/bit.yaml:6)
  effects, derived
    flags        CF PF AF SF OF (left undefined: AF OF PF SF)
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BSF', source: 'isa/instructions/bit.yaml:111', text: `BSF: Number of the lowest set bit
  specified in   isa/instructions/bit.yaml:111
  manual         SDM vol. 2, BSF: a zero source leaves the destination undefined; processors leave it unchanged
  encodings
    0F BC /r  bsf Gv, Ev
      0000 1111 | 1011 1100 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    const empty = src == 0
    ZF = empty
    undefined(OF, SF, AF, PF, CF)
    dst = empty ? dst : ctz(src)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF PF SF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BSR', source: 'isa/instructions/bit.yaml:122', text: `BSR: Number of the highest set bit
  specified in   isa/instructions/bit.yaml:122
  manual         SDM vol. 2, BSR: a zero source leaves the destination undefined; processors leave it unchanged
  encodings
    0F BD /r  bsr Gv, Ev
      0000 1111 | 1011 1101 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; read and written
    src Ev  General register or memory by ModRM.rm; read
  semantics
    const empty = src == 0
    ZF = empty
    undefined(OF, SF, AF, PF, CF)
    dst = empty ? dst : N - 1 - clz(src)
  effects, derived
    flags        CF PF AF ZF SF OF (left undefined: AF CF OF PF SF)
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
