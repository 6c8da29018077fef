// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/exchange.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'XCHG', source: 'isa/instructions/exchange.yaml:5', text: `XCHG: Exchange; locked when an operand is memory
  specified in   isa/instructions/exchange.yaml:5
  manual         SDM vol. 2, XCHG: opcode 90 would exchange eAX with itself and is NOP
  encodings
    86 /r  xchg Eb, Gb  (LOCK)
      1000 0110 | mod src dst | [sib] [disp]
    87 /r  xchg Ev, Gv  (LOCK)
      1000 0111 | mod src dst | [sib] [disp]
    90+r   xchg eAX, Zv
      1001 0[src]
  operands
    dst Eb   General register or memory by ModRM.rm; read and written
    src Gb   General register by ModRM.reg; read and written
    dst Ev   General register or memory by ModRM.rm; read and written
    src Gv   General register by ModRM.reg; read and written
    dst eAX  AX or EAX by operand size; read and written
    src Zv   General register in the low three bits of the opcode; read and written
  semantics
    const old = dst
    dst = src
    src = old
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
  { instruction: 'XADD', source: 'isa/instructions/exchange.yaml:18', text: `XADD: Exchange and add
  specified in   isa/instructions/exchange.yaml:18
  manual         SDM vol. 2, XADD: the destination is written last, so XADD of a register with itself doubles it
  encodings
    0F C0 /r  xadd Eb, Gb  (LOCK, needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 1100 0000 | mod src dst | [sib] [disp]
    0F C1 /r  xadd Ev, Gv  (LOCK, needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 1100 0001 | mod src dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; read and written
    src Gb  General register by ModRM.reg; read and written
    dst Ev  General register or memory by ModRM.rm; read and written
    src Gv  General register by ModRM.reg; read and written
  semantics
    const old = dst
    const r = old + src
    flags.add(old, src, r)
    src = old
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
  { instruction: 'CMPXCHG', source: 'isa/instructions/exchange.yaml:32', text: `CMPXCHG: Compare with the accumulator and exchange
  specified in   isa/instructions/exchange.yaml:32
  manual         SDM vol. 2, CMPXCHG: the destination receives a write cycle without regard to the result of the comparison
  encodings
    0F B0 /r  cmpxchg Eb, Gb  (LOCK, needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 1011 0000 | mod src dst | [sib] [disp]
    0F B1 /r  cmpxchg Ev, Gv  (LOCK, needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 1011 0001 | mod src dst | [sib] [disp]
  operands
    dst Eb  General register or memory by ModRM.rm; read and written
    src Gb  General register by ModRM.reg; read
    dst Ev  General register or memory by ModRM.rm; read and written
    src Gv  General register by ModRM.reg; read
  semantics
    const old = dst
    const accumulator = trunc(eax, N)
    const equal = accumulator == old
    flags.sub(accumulator, old, accumulator - old)
    dst = equal ? src : old
    if (!equal) { eax = merge(eax, old) }
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
    merge_8 (isa/procedures/register.yaml:5)
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
  { instruction: 'CMPXCHG8B', source: 'isa/instructions/exchange.yaml:47', text: `CMPXCHG8B: Compare EDX:EAX with 8 bytes and exchange them for ECX:EBX
  specified in   isa/instructions/exchange.yaml:47
  manual         SDM vol. 2, CMPXCHG8B: the destination receives a write cycle without regard to the result of the comparison
  encodings
    0F C7 /1  cmpxchg8b Mq  (memory only, LOCK, needs CX8: p6 p6-umip p6-trapping pentium)
      0000 1111 | 1100 0111 | mod≠11 001 dst | [sib] [disp]
  operands
    dst Mq  Memory address of a quadword; its address or number
  semantics
    probe_write(eaSegment, ea, 8)
    const low = load(eaSegment, ea, 32)
    const high = load(eaSegment, ea + 4, 32)
    const equal = low == eax && high == edx
    store(eaSegment, ea, equal ? ebx : low)
    store(eaSegment, ea + 4, equal ? ecx : high)
    ZF = equal
    if (!equal) {
      eax = low
      edx = high
    }
  effects, derived
    flags        ZF
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
