// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/simd-move.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOVD', source: 'isa/instructions/simd-move.yaml:18', text: `MOVD: Move a doubleword between a general register or memory and the low element; the rest becomes 0
  specified in   isa/instructions/simd-move.yaml:18
  encodings
    NP 0F 6E /r  movd Pq, Ed  (needs MMX: no model)
      0000 1111 | 0110 1110 | mod dst src | [sib] [disp]
    NP 0F 7E /r  movd Ed, Pq  (needs MMX: no model)
      0000 1111 | 0111 1110 | mod src dst | [sib] [disp]
    66 0F 6E /r  movd Vx, Ed  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1110 | mod dst src | [sib] [disp]
    66 0F 7E /r  movd Ed, Vx  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 1110 | mod src dst | [sib] [disp]
  operands
    dst Pq  MMX register by ModRM.reg; its address or number
    src Ed  General register or memory by ModRM.rm; its address or number
    dst Ed  General register or memory by ModRM.rm; its address or number
    src Pq  MMX register by ModRM.reg; its address or number
    dst Vx  XMM register by ModRM.reg; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVQ', source: 'isa/instructions/simd-move.yaml:26', text: `MOVQ: Move a quadword; the rest of an XMM register becomes 0
  specified in   isa/instructions/simd-move.yaml:26
  encodings
    NP 0F 6F /r  movq Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 1111 | mod dst src | [sib] [disp]
    NP 0F 7F /r  movq Qq, Pq  (needs MMX: no model)
      0000 1111 | 0111 1111 | mod src dst | [sib] [disp]
    F3 0F 7E /r  movq Vx, Wq  (needs SSE2: no model)
      1111 0011 | 0000 1111 | 0111 1110 | mod dst src | [sib] [disp]
    66 0F D6 /r  movq Wq, Vx  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 0110 | mod src dst | [sib] [disp]
  operands
    dst Pq  MMX register by ModRM.reg; its address or number
    src Qq  MMX register or memory by ModRM.rm; its address or number
    dst Qq  MMX register or memory by ModRM.rm; its address or number
    src Pq  MMX register by ModRM.reg; its address or number
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
    dst Wq  XMM register or quadword in memory by ModRM.rm; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVDQA', source: 'isa/instructions/simd-move.yaml:34', text: `MOVDQA: Move 128 bits; memory is aligned
  specified in   isa/instructions/simd-move.yaml:34
  encodings
    66 0F 6F /r  movdqa Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1111 | mod dst src | [sib] [disp]
    66 0F 7F /r  movdqa Wdq, Vx  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 1111 | mod src dst | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Wdq  XMM register or memory by ModRM.rm; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVDQU', source: 'isa/instructions/simd-move.yaml:40', text: `MOVDQU: Move 128 bits
  specified in   isa/instructions/simd-move.yaml:40
  encodings
    F3 0F 6F /r  movdqu Vx, Wdq  (needs SSE2: no model)
      1111 0011 | 0000 1111 | 0110 1111 | mod dst src | [sib] [disp]
    F3 0F 7F /r  movdqu Wdq, Vx  (needs SSE2: no model)
      1111 0011 | 0000 1111 | 0111 1111 | mod src dst | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Wdq  XMM register or memory by ModRM.rm; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'LDDQU', source: 'isa/instructions/simd-move.yaml:46', text: `LDDQU: Load 128 bits; may read more than it delivers
  specified in   isa/instructions/simd-move.yaml:46
  encodings
    F2 0F F0 /r  lddqu Vx, Mdq  (memory only, needs SSE3: no model)
      1111 0010 | 0000 1111 | 1111 0000 | mod≠11 dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Mdq  Memory address of a double quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVDQ2Q', source: 'isa/instructions/simd-move.yaml:50', text: `MOVDQ2Q: Move the low quadword of an XMM register to an MMX register
  specified in   isa/instructions/simd-move.yaml:50
  encodings
    F2 0F D6 /r  movdq2q Pq, Udq  (register only, needs SSE2: no model)
      1111 0010 | 0000 1111 | 1101 0110 | 11 dst src
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVQ2DQ', source: 'isa/instructions/simd-move.yaml:54', text: `MOVQ2DQ: Move an MMX register to the low quadword of an XMM register; the high one becomes 0
  specified in   isa/instructions/simd-move.yaml:54
  encodings
    F3 0F D6 /r  movq2dq Vx, Nq  (register only, needs SSE2: no model)
      1111 0011 | 0000 1111 | 1101 0110 | 11 dst src
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Nq  MMX register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTQ', source: 'isa/instructions/simd-move.yaml:58', text: `MOVNTQ: Store 64 bits past the caches
  specified in   isa/instructions/simd-move.yaml:58
  encodings
    NP 0F E7 /r  movntq Mq, Pq  (memory only, needs SSE: no model)
      0000 1111 | 1110 0111 | mod≠11 src dst | [sib] [disp]
  operands
    dst Mq  Memory address of a quadword; its address or number
    src Pq  MMX register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTDQ', source: 'isa/instructions/simd-move.yaml:62', text: `MOVNTDQ: Store 128 bits past the caches; memory is aligned
  specified in   isa/instructions/simd-move.yaml:62
  encodings
    66 0F E7 /r  movntdq Mdq, Vx  (memory only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0111 | mod≠11 src dst | [sib] [disp]
  operands
    dst Mdq  Memory address of a double quadword; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTDQA', source: 'isa/instructions/simd-move.yaml:66', text: `MOVNTDQA: Load 128 bits past the caches; memory is aligned
  specified in   isa/instructions/simd-move.yaml:66
  encodings
    66 0F 38 2A /r  movntdqa Vx, Mdq  (memory only, needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 1010 | mod≠11 dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Mdq  Memory address of a double quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTI', source: 'isa/instructions/simd-move.yaml:70', text: `MOVNTI: Store a general register past the caches
  specified in   isa/instructions/simd-move.yaml:70
  encodings
    NP 0F C3 /r  movnti Md, Gd  (memory only, needs SSE2: no model)
      0000 1111 | 1100 0011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
    src Gd  General register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MASKMOVQ', source: 'isa/instructions/simd-move.yaml:74', text: `MASKMOVQ: Store the bytes of an MMX register that a mask selects, at DS:EDI
  specified in   isa/instructions/simd-move.yaml:74
  encodings
    NP 0F F7 /r  maskmovq Pq, Nq  (register only, needs SSE: no model)
      0000 1111 | 1111 0111 | 11 src mask
  operands
    src Pq   MMX register by ModRM.reg; its address or number
    mask Nq  MMX register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MASKMOVDQU', source: 'isa/instructions/simd-move.yaml:78', text: `MASKMOVDQU: Store the bytes of an XMM register that a mask selects, at DS:EDI
  specified in   isa/instructions/simd-move.yaml:78
  encodings
    66 0F F7 /r  maskmovdqu Vx, Udq  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 0111 | 11 src mask
  operands
    src Vx    XMM register by ModRM.reg; its address or number
    mask Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVMSKB', source: 'isa/instructions/simd-move.yaml:82', text: `PMOVMSKB: Collect the sign bits of all bytes
  specified in   isa/instructions/simd-move.yaml:82
  encodings
    NP 0F D7 /r  pmovmskb Gd, Nq  (register only, needs SSE: no model)
      0000 1111 | 1101 0111 | 11 dst src
    66 0F D7 /r  pmovmskb Gd, Udq  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 0111 | 11 dst src
  operands
    dst Gd   General register by ModRM.reg; its address or number
    src Nq   MMX register by ModRM.rm; its address or number
    src Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PINSRB', source: 'isa/instructions/simd-move.yaml:88', text: `PINSRB: Replace a byte
  specified in   isa/instructions/simd-move.yaml:88
  encodings
    66 0F 3A 20 /r ib  pinsrb Vx, RdMb, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0010 0000 | mod dst src | [sib] [disp] | element:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src RdMb    Doubleword register or memory byte by ModRM.rm; its address or number
    element Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PINSRD', source: 'isa/instructions/simd-move.yaml:89', text: `PINSRD: Replace a doubleword
  specified in   isa/instructions/simd-move.yaml:89
  encodings
    66 0F 3A 22 /r ib  pinsrd Vx, Ed, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0010 0010 | mod dst src | [sib] [disp] | element:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Ed      General register or memory by ModRM.rm; its address or number
    element Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PINSRW', source: 'isa/instructions/simd-move.yaml:91', text: `PINSRW: Replace a word
  specified in   isa/instructions/simd-move.yaml:91
  encodings
    NP 0F C4 /r ib  pinsrw Pq, RdMw, Ib  (needs SSE: no model)
      0000 1111 | 1100 0100 | mod dst src | [sib] [disp] | element:8
    66 0F C4 /r ib  pinsrw Vx, RdMw, Ib  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1100 0100 | mod dst src | [sib] [disp] | element:8
  operands
    dst Pq      MMX register by ModRM.reg; its address or number
    src RdMw    Doubleword register or memory word by ModRM.rm; its address or number
    element Ib  Immediate byte; its address or number
    dst Vx      XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PEXTRB', source: 'isa/instructions/simd-move.yaml:97', text: `PEXTRB: Extract a byte, filling with zeros
  specified in   isa/instructions/simd-move.yaml:97
  encodings
    66 0F 3A 14 /r ib  pextrb RdMb, Vx, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0001 0100 | mod src dst | [sib] [disp] | element:8
  operands
    dst RdMb    Doubleword register or memory byte by ModRM.rm; its address or number
    src Vx      XMM register by ModRM.reg; its address or number
    element Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PEXTRD', source: 'isa/instructions/simd-move.yaml:98', text: `PEXTRD: Extract a doubleword
  specified in   isa/instructions/simd-move.yaml:98
  encodings
    66 0F 3A 16 /r ib  pextrd Ed, Vx, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0001 0110 | mod src dst | [sib] [disp] | element:8
  operands
    dst Ed      General register or memory by ModRM.rm; its address or number
    src Vx      XMM register by ModRM.reg; its address or number
    element Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PEXTRW', source: 'isa/instructions/simd-move.yaml:100', text: `PEXTRW: Extract a word, filling with zeros
  specified in   isa/instructions/simd-move.yaml:100
  encodings
    NP 0F C5 /r ib     pextrw Gd, Nq, Ib  (register only, needs SSE: no model)
      0000 1111 | 1100 0101 | 11 dst src | element:8
    66 0F C5 /r ib     pextrw Gd, Udq, Ib  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 1100 0101 | 11 dst src | element:8
    66 0F 3A 15 /r ib  pextrw RdMw, Vx, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0001 0101 | mod src dst | [sib] [disp] | element:8
  operands
    dst Gd      General register by ModRM.reg; its address or number
    src Nq      MMX register by ModRM.rm; its address or number
    element Ib  Immediate byte; its address or number
    src Udq     XMM register by ModRM.rm; its address or number
    dst RdMw    Doubleword register or memory word by ModRM.rm; its address or number
    src Vx      XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'EXTRQ', source: 'isa/instructions/simd-move.yaml:107', text: `EXTRQ: Extract a field of the low quadword; its length and place in bits
  specified in   isa/instructions/simd-move.yaml:107
  encodings
    66 0F 78 /0 ib ib  extrq Udq, Ib, Ib  (register only, needs SSE4A: no model)
      0110 0110 | 0000 1111 | 0111 1000 | 11 000 dst | length:8 | place:8
    66 0F 79 /r        extrq Vx, Udq  (register only, needs SSE4A: no model)
      0110 0110 | 0000 1111 | 0111 1001 | 11 dst field
  operands
    dst Udq    XMM register by ModRM.rm; its address or number
    length Ib  Immediate byte; its address or number
    place Ib   Immediate byte; its address or number
    dst Vx     XMM register by ModRM.reg; its address or number
    field Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'INSERTQ', source: 'isa/instructions/simd-move.yaml:113', text: `INSERTQ: Replace a field of the low quadword; its length and place in bits
  specified in   isa/instructions/simd-move.yaml:113
  encodings
    F2 0F 78 /r ib ib  insertq Vx, Udq, Ib, Ib  (register only, needs SSE4A: no model)
      1111 0010 | 0000 1111 | 0111 1000 | 11 dst src | length:8 | place:8
    F2 0F 79 /r        insertq Vx, Udq  (register only, needs SSE4A: no model)
      1111 0010 | 0000 1111 | 0111 1001 | 11 dst src
  operands
    dst Vx     XMM register by ModRM.reg; its address or number
    src Udq    XMM register by ModRM.rm; its address or number
    length Ib  Immediate byte; its address or number
    place Ib   Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
