// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/move.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOV', source: 'isa/instructions/move.yaml:5', text: `MOV: Move
  specified in   isa/instructions/move.yaml:5
  encodings
    88 /r     mov Eb, Gb
      1000 1000 | mod src dst | [sib] [disp]
    89 /r     mov Ev, Gv
      1000 1001 | mod src dst | [sib] [disp]
    8A /r     mov Gb, Eb
      1000 1010 | mod dst src | [sib] [disp]
    8B /r     mov Gv, Ev
      1000 1011 | mod dst src | [sib] [disp]
    A0        mov AL, Ob
      1010 0000 | src.address:16|32
    A1        mov eAX, Ov
      1010 0001 | src.address:16|32
    A2        mov Ob, AL
      1010 0010 | dst.address:16|32
    A3        mov Ov, eAX
      1010 0011 | dst.address:16|32
    B0+r ib   mov Zb, Ib
      1011 0[dst] | src:8
    B8+r iz   mov Zv, Iz
      1011 1[dst] | src:16|32
    C6 /0 ib  mov Eb, Ib
      1100 0110 | mod 000 dst | [sib] [disp] | src:8
    C7 /0 iz  mov Ev, Iz
      1100 0111 | mod 000 dst | [sib] [disp] | src:16|32
  operands
    dst Eb   General register or memory by ModRM.rm; written
    src Gb   General register by ModRM.reg; read
    dst Ev   General register or memory by ModRM.rm; written
    src Gv   General register by ModRM.reg; read
    dst Gb   General register by ModRM.reg; written
    src Eb   General register or memory by ModRM.rm; read
    dst Gv   General register by ModRM.reg; written
    src Ev   General register or memory by ModRM.rm; read
    dst AL   AL; written
    src Ob   Memory byte whose offset follows the opcode; read
    dst eAX  AX or EAX by operand size; written
    src Ov   Memory of the operand size whose offset follows the opcode; read
    dst Ob   Memory byte whose offset follows the opcode; written
    src AL   AL; read
    dst Ov   Memory of the operand size whose offset follows the opcode; written
    src eAX  AX or EAX by operand size; read
    dst Zb   General register in the low three bits of the opcode; written
    src Ib   Immediate byte; read
    dst Zv   General register in the low three bits of the opcode; written
    src Iz   Immediate of the operand size; read
  semantics
    dst = src
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
  { instruction: 'MOVZX', source: 'isa/instructions/move.yaml:24', text: `MOVZX: Move, filling with zeros
  specified in   isa/instructions/move.yaml:24
  encodings
    0F B6 /r  movzx Gv, Eb
      0000 1111 | 1011 0110 | mod dst src | [sib] [disp]
    0F B7 /r  movzx Gv, Ew
      0000 1111 | 1011 0111 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Eb  General register or memory by ModRM.rm; read
    src Ew  General register or memory by ModRM.rm; read
  semantics
    dst = zext(src, N)
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
  { instruction: 'MOVSX', source: 'isa/instructions/move.yaml:33', text: `MOVSX: Move, filling with the sign
  specified in   isa/instructions/move.yaml:33
  encodings
    0F BE /r  movsx Gv, Eb
      0000 1111 | 1011 1110 | mod dst src | [sib] [disp]
    0F BF /r  movsx Gv, Ew
      0000 1111 | 1011 1111 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src Eb  General register or memory by ModRM.rm; read
    src Ew  General register or memory by ModRM.rm; read
  semantics
    dst = sext(src, N)
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
  { instruction: 'LEA', source: 'isa/instructions/move.yaml:42', text: `LEA: Load effective address; touches no memory
  specified in   isa/instructions/move.yaml:42
  encodings
    8D /r  lea Gv, M  (memory only)
      1000 1101 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; written
    src M   Memory address; its address or number
  semantics
    dst = trunc(ea, N)
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'XLAT', source: 'isa/instructions/move.yaml:49', text: `XLAT: Translate AL through the table at EBX
  specified in   isa/instructions/move.yaml:49
  encodings
    D7  xlatb
      1101 0111
  semantics
    al = load(eaSegment, (ebx + zext(al, 32)) & address_mask, 8)
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
  { instruction: 'CBW', source: 'isa/instructions/move.yaml:58', text: `CBW: Widen AL to AX, or AX to EAX, with the sign
  specified in   isa/instructions/move.yaml:58
  encodings
    98  cbw/cwde
      1001 1000
  semantics
    eax = merge(eax, sext(trunc(eax, osz / 2), osz))
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'CWD', source: 'isa/instructions/move.yaml:66', text: `CWD: Fill DX or EDX with the sign of the accumulator
  specified in   isa/instructions/move.yaml:66
  encodings
    99  cwd/cdq
      1001 1001
  semantics
    edx = merge(edx, sext(msb(trunc(eax, osz)), osz))
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'BSWAP', source: 'isa/instructions/move.yaml:74', text: `BSWAP: Reverse the bytes of a register
  specified in   isa/instructions/move.yaml:74
  manual         SDM vol. 2, BSWAP: undefined for a 16-bit register; processors give 0, as the swap of the zero-extended value does
  encodings
    0F C8+r  bswap Zv  (needs I486: i486 p6 p6-umip p6-trapping pentium)
      0000 1111 | 1100 1[dst]
  operands
    dst Zv  General register in the low three bits of the opcode; read and written
  semantics
    const x = zext(dst, 32)
    const low = concat(slice(x, 23, 16), slice(x, 31, 24))
    const high = concat(slice(x, 7, 0), slice(x, 15, 8))
    dst = trunc(concat(high, low), N)
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'NOP', source: 'isa/instructions/move.yaml:85', text: `NOP: No operation
  specified in   isa/instructions/move.yaml:85
  manual         SDM vol. 2, NOP: documented as XCHG eAX, eAX
  encodings
    90  nop
      1001 0000
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'NOP_E', source: 'isa/instructions/move.yaml:93', text: `NOP_E: No operation with an operand that is not accessed; the other opcodes are reserved for hints
  specified in   isa/instructions/move.yaml:93
  manual         SDM vol. 2, table A-3: what PREFETCHh leaves of 0F 18, and 0F 19 to 0F 1F, are reserved NOPs since the P6 family
  encodings
    0F 1F /r  nop Ev  (needs NOPL: p6 p6-umip p6-trapping)
      0000 1111 | 0001 1111 | mod reg src | [sib] [disp]
    0F 0D /r  nop Ev  (register only, needs PREFETCHW: no model, not chosen by the assembler)
      0000 1111 | 0000 1101 | 11 reg src
    0F 18 /0  nop Ev  (register only, needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | 11 000 src
    0F 18 /1  nop Ev  (register only, needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | 11 001 src
    0F 18 /2  nop Ev  (register only, needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | 11 010 src
    0F 18 /3  nop Ev  (register only, needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | 11 011 src
    0F 18 /4  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | mod 100 src | [sib] [disp]
    0F 18 /5  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | mod 101 src | [sib] [disp]
    0F 18 /6  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | mod 110 src | [sib] [disp]
    0F 18 /7  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1000 | mod 111 src | [sib] [disp]
    0F 19 /r  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1001 | mod reg src | [sib] [disp]
    0F 1A /r  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1010 | mod reg src | [sib] [disp]
    0F 1B /r  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1011 | mod reg src | [sib] [disp]
    0F 1C /r  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1100 | mod reg src | [sib] [disp]
    0F 1D /r  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1101 | mod reg src | [sib] [disp]
    0F 1E /r  nop Ev  (needs NOPL: p6 p6-umip p6-trapping, not chosen by the assembler)
      0000 1111 | 0001 1110 | mod reg src | [sib] [disp]
  operands
    src Ev  General register or memory by ModRM.rm; its address or number
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'PAUSE', source: 'isa/instructions/move.yaml:118', text: `PAUSE: Spin-loop hint
  specified in   isa/instructions/move.yaml:118
  encodings
    F3 90  pause
      1111 0011 | 1001 0000
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'ENDBR32', source: 'isa/instructions/move.yaml:125', text: `ENDBR32: Mark a place that indirect branches may go to; without control-flow enforcement no operation
  specified in   isa/instructions/move.yaml:125
  encodings
    F3 0F 1E FB  endbr32  (register only, needs NOPL: p6 p6-umip p6-trapping)
      1111 0011 | 0000 1111 | 0001 1110 | 11 111 011
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'ENDBR64', source: 'isa/instructions/move.yaml:132', text: `ENDBR64: ENDBR32 for 64-bit mode
  specified in   isa/instructions/move.yaml:132
  encodings
    F3 0F 1E FA  endbr64  (register only, needs NOPL: p6 p6-umip p6-trapping)
      1111 0011 | 0000 1111 | 0001 1110 | 11 111 010
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'RDSSPD', source: 'isa/instructions/move.yaml:139', text: `RDSSPD: Read the shadow-stack pointer; without shadow stacks no operation
  specified in   isa/instructions/move.yaml:139
  manual         SDM vol. 2, RDSSP: the destination is unchanged when shadow stacks are not enabled
  encodings
    F3 0F 1E /1  rdsspd Rd  (register only, needs NOPL: p6 p6-umip p6-trapping)
      1111 0011 | 0000 1111 | 0001 1110 | 11 001 dst
  operands
    dst Rd  General register by ModRM.rm; its address or number
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
