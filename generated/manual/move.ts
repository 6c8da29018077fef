// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/move.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOV', source: 'isa/instructions/move.yaml:5', text: `MOV: Move
  specified in   isa/instructions/move.yaml:5
  encodings
    88 /r     mov Eb, Gb
    89 /r     mov Ev, Gv
    8A /r     mov Gb, Eb
    8B /r     mov Gv, Ev
    A0        mov AL, Ob
    A1        mov eAX, Ov
    A2        mov Ob, AL
    A3        mov Ov, eAX
    B0+r ib   mov Zb, Ib
    B8+r iz   mov Zv, Iz
    C6 /0 ib  mov Eb, Ib
    C7 /0 iz  mov Ev, Iz
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    dst = src
` },
  { instruction: 'MOVZX', source: 'isa/instructions/move.yaml:24', text: `MOVZX: Move, filling with zeros
  specified in   isa/instructions/move.yaml:24
  encodings
    0F B6 /r  movzx Gv, Eb
    0F B7 /r  movzx Gv, Ew
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    dst = zext(src, N)
` },
  { instruction: 'MOVSX', source: 'isa/instructions/move.yaml:33', text: `MOVSX: Move, filling with the sign
  specified in   isa/instructions/move.yaml:33
  encodings
    0F BE /r  movsx Gv, Eb
    0F BF /r  movsx Gv, Ew
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    dst = sext(src, N)
` },
  { instruction: 'LEA', source: 'isa/instructions/move.yaml:42', text: `LEA: Load effective address; touches no memory
  specified in   isa/instructions/move.yaml:42
  encodings
    8D /r  lea Gv, M  (memory only)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    dst = trunc(ea, N)
` },
  { instruction: 'XLAT', source: 'isa/instructions/move.yaml:49', text: `XLAT: Translate AL through the table at EBX
  specified in   isa/instructions/move.yaml:49
  encodings
    D7  xlatb
  flags          none
  faults         #GP #PF #SS
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    al = load(eaSegment, (ebx + zext(al, 32)) & address_mask, 8)
` },
  { instruction: 'CBW', source: 'isa/instructions/move.yaml:58', text: `CBW: Widen AL to AX, or AX to EAX, with the sign
  specified in   isa/instructions/move.yaml:58
  encodings
    98  cbw/cwde
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    eax = merge(eax, sext(trunc(eax, osz / 2), osz))
` },
  { instruction: 'CWD', source: 'isa/instructions/move.yaml:66', text: `CWD: Fill DX or EDX with the sign of the accumulator
  specified in   isa/instructions/move.yaml:66
  encodings
    99  cwd/cdq
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    edx = merge(edx, sext(msb(trunc(eax, osz)), osz))
` },
  { instruction: 'BSWAP', source: 'isa/instructions/move.yaml:74', text: `BSWAP: Reverse the bytes of a register
  specified in   isa/instructions/move.yaml:74
  manual         SDM vol. 2, BSWAP: undefined for a 16-bit register; processors give 0, as the swap of the zero-extended value does
  encodings
    0F C8+r  bswap Zv
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    const x = zext(dst, 32)
    const low = concat(slice(x, 23, 16), slice(x, 31, 24))
    const high = concat(slice(x, 7, 0), slice(x, 15, 8))
    dst = trunc(concat(high, low), N)
` },
  { instruction: 'NOP', source: 'isa/instructions/move.yaml:85', text: `NOP: No operation
  specified in   isa/instructions/move.yaml:85
  manual         SDM vol. 2, NOP: documented as XCHG eAX, eAX
  encodings
    90  nop
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'NOP_E', source: 'isa/instructions/move.yaml:93', text: `NOP_E: No operation with an operand that is not accessed; the other opcodes are reserved for hints
  specified in   isa/instructions/move.yaml:93
  manual         SDM vol. 2, table A-3: what PREFETCHh leaves of 0F 18, and 0F 19 to 0F 1F, are reserved NOPs since the P6 family
  encodings
    0F 1F /r  nop Ev  (needs NOPL)
    0F 18 /0  nop Ev  (register only, needs NOPL, not chosen by the assembler)
    0F 18 /1  nop Ev  (register only, needs NOPL, not chosen by the assembler)
    0F 18 /2  nop Ev  (register only, needs NOPL, not chosen by the assembler)
    0F 18 /3  nop Ev  (register only, needs NOPL, not chosen by the assembler)
    0F 18 /4  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 18 /5  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 18 /6  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 18 /7  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 19 /r  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 1A /r  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 1B /r  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 1C /r  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 1D /r  nop Ev  (needs NOPL, not chosen by the assembler)
    0F 1E /r  nop Ev  (needs NOPL, not chosen by the assembler)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'PAUSE', source: 'isa/instructions/move.yaml:117', text: `PAUSE: Spin-loop hint
  specified in   isa/instructions/move.yaml:117
  encodings
    F3 90  pause
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'ENDBR32', source: 'isa/instructions/move.yaml:124', text: `ENDBR32: Mark a place that indirect branches may go to; without control-flow enforcement no operation
  specified in   isa/instructions/move.yaml:124
  encodings
    F3 0F 1E FB  endbr32  (register only, needs NOPL)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'ENDBR64', source: 'isa/instructions/move.yaml:131', text: `ENDBR64: ENDBR32 for 64-bit mode
  specified in   isa/instructions/move.yaml:131
  encodings
    F3 0F 1E FA  endbr64  (register only, needs NOPL)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'RDSSPD', source: 'isa/instructions/move.yaml:138', text: `RDSSPD: Read the shadow-stack pointer; without shadow stacks no operation
  specified in   isa/instructions/move.yaml:138
  manual         SDM vol. 2, RDSSP: the destination is unchanged when shadow stacks are not enabled
  encodings
    F3 0F 1E /1  rdsspd Rd  (register only, needs NOPL)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
];
