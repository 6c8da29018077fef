// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/packed-shift.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PSRLW', source: 'isa/instructions/packed-shift.yaml:14', text: `PSRLW: Shift words right, filling with zeros
  specified in   isa/instructions/packed-shift.yaml:14
  encodings
    NP 0F D1 /r     psrlw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 0001 | mod dst count | [sib] [disp]
    66 0F D1 /r     psrlw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 0001 | mod dst count | [sib] [disp]
    NP 0F 71 /2 ib  psrlw Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0001 | 11 010 dst | count:8
    66 0F 71 /2 ib  psrlw Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0001 | 11 010 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSRLD', source: 'isa/instructions/packed-shift.yaml:15', text: `PSRLD: Shift doublewords right, filling with zeros
  specified in   isa/instructions/packed-shift.yaml:15
  encodings
    NP 0F D2 /r     psrld Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 0010 | mod dst count | [sib] [disp]
    66 0F D2 /r     psrld Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 0010 | mod dst count | [sib] [disp]
    NP 0F 72 /2 ib  psrld Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0010 | 11 010 dst | count:8
    66 0F 72 /2 ib  psrld Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0010 | 11 010 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSRLQ', source: 'isa/instructions/packed-shift.yaml:16', text: `PSRLQ: Shift quadwords right, filling with zeros
  specified in   isa/instructions/packed-shift.yaml:16
  encodings
    NP 0F D3 /r     psrlq Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 0011 | mod dst count | [sib] [disp]
    66 0F D3 /r     psrlq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 0011 | mod dst count | [sib] [disp]
    NP 0F 73 /2 ib  psrlq Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0011 | 11 010 dst | count:8
    66 0F 73 /2 ib  psrlq Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0011 | 11 010 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSRAW', source: 'isa/instructions/packed-shift.yaml:17', text: `PSRAW: Shift words right, filling with the sign
  specified in   isa/instructions/packed-shift.yaml:17
  encodings
    NP 0F E1 /r     psraw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 0001 | mod dst count | [sib] [disp]
    66 0F E1 /r     psraw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0001 | mod dst count | [sib] [disp]
    NP 0F 71 /4 ib  psraw Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0001 | 11 100 dst | count:8
    66 0F 71 /4 ib  psraw Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0001 | 11 100 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSRAD', source: 'isa/instructions/packed-shift.yaml:18', text: `PSRAD: Shift doublewords right, filling with the sign
  specified in   isa/instructions/packed-shift.yaml:18
  encodings
    NP 0F E2 /r     psrad Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 0010 | mod dst count | [sib] [disp]
    66 0F E2 /r     psrad Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0010 | mod dst count | [sib] [disp]
    NP 0F 72 /4 ib  psrad Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0010 | 11 100 dst | count:8
    66 0F 72 /4 ib  psrad Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0010 | 11 100 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSLLW', source: 'isa/instructions/packed-shift.yaml:19', text: `PSLLW: Shift words left
  specified in   isa/instructions/packed-shift.yaml:19
  encodings
    NP 0F F1 /r     psllw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 0001 | mod dst count | [sib] [disp]
    66 0F F1 /r     psllw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 0001 | mod dst count | [sib] [disp]
    NP 0F 71 /6 ib  psllw Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0001 | 11 110 dst | count:8
    66 0F 71 /6 ib  psllw Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0001 | 11 110 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSLLD', source: 'isa/instructions/packed-shift.yaml:20', text: `PSLLD: Shift doublewords left
  specified in   isa/instructions/packed-shift.yaml:20
  encodings
    NP 0F F2 /r     pslld Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 0010 | mod dst count | [sib] [disp]
    66 0F F2 /r     pslld Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 0010 | mod dst count | [sib] [disp]
    NP 0F 72 /6 ib  pslld Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0010 | 11 110 dst | count:8
    66 0F 72 /6 ib  pslld Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0010 | 11 110 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSLLQ', source: 'isa/instructions/packed-shift.yaml:21', text: `PSLLQ: Shift quadwords left
  specified in   isa/instructions/packed-shift.yaml:21
  encodings
    NP 0F F3 /r     psllq Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 0011 | mod dst count | [sib] [disp]
    66 0F F3 /r     psllq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 0011 | mod dst count | [sib] [disp]
    NP 0F 73 /6 ib  psllq Nq, Ib  (register only, needs MMX: no model)
      0000 1111 | 0111 0011 | 11 110 dst | count:8
    66 0F 73 /6 ib  psllq Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0011 | 11 110 dst | count:8
  operands
    dst Pq     MMX register by ModRM.reg; its address or number
    count Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    count Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Nq     MMX register by ModRM.rm; its address or number
    count Ib   Immediate byte; its address or number
    dst Udq    XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSRLDQ', source: 'isa/instructions/packed-shift.yaml:23', text: `PSRLDQ: Shift the whole register right by bytes
  specified in   isa/instructions/packed-shift.yaml:23
  encodings
    66 0F 73 /3 ib  psrldq Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0011 | 11 011 dst | count:8
  operands
    dst Udq   XMM register by ModRM.rm; its address or number
    count Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSLLDQ', source: 'isa/instructions/packed-shift.yaml:27', text: `PSLLDQ: Shift the whole register left by bytes
  specified in   isa/instructions/packed-shift.yaml:27
  encodings
    66 0F 73 /7 ib  pslldq Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0011 | 11 111 dst | count:8
  operands
    dst Udq   XMM register by ModRM.rm; its address or number
    count Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
