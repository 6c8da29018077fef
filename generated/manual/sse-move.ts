// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/sse-move.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOVUPS', source: 'isa/instructions/sse-move.yaml:30', text: `MOVUPS: Move four singles
  specified in   isa/instructions/sse-move.yaml:30
  encodings
    NP 0F 10 /r  movups Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0001 0000 | mod dst src | [sib] [disp]
    NP 0F 11 /r  movups Wdq, Vx  (needs SSE: no model)
      0000 1111 | 0001 0001 | mod src dst | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Wdq  XMM register or memory by ModRM.rm; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVUPD', source: 'isa/instructions/sse-move.yaml:31', text: `MOVUPD: Move two doubles
  specified in   isa/instructions/sse-move.yaml:31
  encodings
    66 0F 10 /r  movupd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0000 | mod dst src | [sib] [disp]
    66 0F 11 /r  movupd Wdq, Vx  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0001 | mod src dst | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Wdq  XMM register or memory by ModRM.rm; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVSS', source: 'isa/instructions/sse-move.yaml:32', text: `MOVSS: Move a single; a load clears the rest
  specified in   isa/instructions/sse-move.yaml:32
  encodings
    F3 0F 10 /r  movss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0001 0000 | mod dst src | [sib] [disp]
    F3 0F 11 /r  movss Wd, Vx  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0001 0001 | mod src dst | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
    dst Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVSD', source: 'isa/instructions/sse-move.yaml:33', text: `MOVSD: Move a double; a load clears the rest
  specified in   isa/instructions/sse-move.yaml:33
  encodings
    F2 0F 10 /r  movsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0001 0000 | mod dst src | [sib] [disp]
    F2 0F 11 /r  movsd Wq, Vx  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0001 0001 | mod src dst | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
    dst Wq  XMM register or quadword in memory by ModRM.rm; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVAPS', source: 'isa/instructions/sse-move.yaml:34', text: `MOVAPS: Move four singles; memory is aligned
  specified in   isa/instructions/sse-move.yaml:34
  encodings
    NP 0F 28 /r  movaps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0010 1000 | mod dst src | [sib] [disp]
    NP 0F 29 /r  movaps Wdq, Vx  (needs SSE: no model)
      0000 1111 | 0010 1001 | mod src dst | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Wdq  XMM register or memory by ModRM.rm; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVAPD', source: 'isa/instructions/sse-move.yaml:35', text: `MOVAPD: Move two doubles; memory is aligned
  specified in   isa/instructions/sse-move.yaml:35
  encodings
    66 0F 28 /r  movapd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1000 | mod dst src | [sib] [disp]
    66 0F 29 /r  movapd Wdq, Vx  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1001 | mod src dst | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
    dst Wdq  XMM register or memory by ModRM.rm; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVLPS', source: 'isa/instructions/sse-move.yaml:36', text: `MOVLPS: Move the low two singles
  specified in   isa/instructions/sse-move.yaml:36
  encodings
    NP 0F 12 /r  movlps Vx, Mq  (memory only, needs SSE: no model)
      0000 1111 | 0001 0010 | mod≠11 dst src | [sib] [disp]
    NP 0F 13 /r  movlps Mq, Vx  (memory only, needs SSE: no model)
      0000 1111 | 0001 0011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Mq  Memory address of a quadword; its address or number
    dst Mq  Memory address of a quadword; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVLPD', source: 'isa/instructions/sse-move.yaml:37', text: `MOVLPD: Move the low double
  specified in   isa/instructions/sse-move.yaml:37
  encodings
    66 0F 12 /r  movlpd Vx, Mq  (memory only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0010 | mod≠11 dst src | [sib] [disp]
    66 0F 13 /r  movlpd Mq, Vx  (memory only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Mq  Memory address of a quadword; its address or number
    dst Mq  Memory address of a quadword; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVHPS', source: 'isa/instructions/sse-move.yaml:38', text: `MOVHPS: Move the high two singles
  specified in   isa/instructions/sse-move.yaml:38
  encodings
    NP 0F 16 /r  movhps Vx, Mq  (memory only, needs SSE: no model)
      0000 1111 | 0001 0110 | mod≠11 dst src | [sib] [disp]
    NP 0F 17 /r  movhps Mq, Vx  (memory only, needs SSE: no model)
      0000 1111 | 0001 0111 | mod≠11 src dst | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Mq  Memory address of a quadword; its address or number
    dst Mq  Memory address of a quadword; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVHPD', source: 'isa/instructions/sse-move.yaml:39', text: `MOVHPD: Move the high double
  specified in   isa/instructions/sse-move.yaml:39
  encodings
    66 0F 16 /r  movhpd Vx, Mq  (memory only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0110 | mod≠11 dst src | [sib] [disp]
    66 0F 17 /r  movhpd Mq, Vx  (memory only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0111 | mod≠11 src dst | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Mq  Memory address of a quadword; its address or number
    dst Mq  Memory address of a quadword; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVHLPS', source: 'isa/instructions/sse-move.yaml:41', text: `MOVHLPS: Move the high two singles to the low ones
  specified in   isa/instructions/sse-move.yaml:41
  encodings
    NP 0F 12 /r  movhlps Vx, Udq  (register only, needs SSE: no model)
      0000 1111 | 0001 0010 | 11 dst src
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVLHPS', source: 'isa/instructions/sse-move.yaml:42', text: `MOVLHPS: Move the low two singles to the high ones
  specified in   isa/instructions/sse-move.yaml:42
  encodings
    NP 0F 16 /r  movlhps Vx, Udq  (register only, needs SSE: no model)
      0000 1111 | 0001 0110 | 11 dst src
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVSLDUP', source: 'isa/instructions/sse-move.yaml:43', text: `MOVSLDUP: Move singles 0 and 2 to two places each
  specified in   isa/instructions/sse-move.yaml:43
  encodings
    F3 0F 12 /r  movsldup Vx, Wdq  (needs SSE3: no model)
      1111 0011 | 0000 1111 | 0001 0010 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVSHDUP', source: 'isa/instructions/sse-move.yaml:44', text: `MOVSHDUP: Move singles 1 and 3 to two places each
  specified in   isa/instructions/sse-move.yaml:44
  encodings
    F3 0F 16 /r  movshdup Vx, Wdq  (needs SSE3: no model)
      1111 0011 | 0000 1111 | 0001 0110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVDDUP', source: 'isa/instructions/sse-move.yaml:45', text: `MOVDDUP: Move a double to both places
  specified in   isa/instructions/sse-move.yaml:45
  encodings
    F2 0F 12 /r  movddup Vx, Wq  (needs SSE3: no model)
      1111 0010 | 0000 1111 | 0001 0010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTPS', source: 'isa/instructions/sse-move.yaml:47', text: `MOVNTPS: Store four singles past the caches; memory is aligned
  specified in   isa/instructions/sse-move.yaml:47
  encodings
    NP 0F 2B /r  movntps Mdq, Vx  (memory only, needs SSE: no model)
      0000 1111 | 0010 1011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Mdq  Memory address of a double quadword; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTPD', source: 'isa/instructions/sse-move.yaml:48', text: `MOVNTPD: Store two doubles past the caches; memory is aligned
  specified in   isa/instructions/sse-move.yaml:48
  encodings
    66 0F 2B /r  movntpd Mdq, Vx  (memory only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Mdq  Memory address of a double quadword; its address or number
    src Vx   XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTSS', source: 'isa/instructions/sse-move.yaml:49', text: `MOVNTSS: Store a single past the caches
  specified in   isa/instructions/sse-move.yaml:49
  encodings
    F3 0F 2B /r  movntss Md, Vx  (memory only, needs SSE4A: no model)
      1111 0011 | 0000 1111 | 0010 1011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVNTSD', source: 'isa/instructions/sse-move.yaml:50', text: `MOVNTSD: Store a double past the caches
  specified in   isa/instructions/sse-move.yaml:50
  encodings
    F2 0F 2B /r  movntsd Mq, Vx  (memory only, needs SSE4A: no model)
      1111 0010 | 0000 1111 | 0010 1011 | mod≠11 src dst | [sib] [disp]
  operands
    dst Mq  Memory address of a quadword; its address or number
    src Vx  XMM register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVMSKPS', source: 'isa/instructions/sse-move.yaml:52', text: `MOVMSKPS: Collect the signs of four singles
  specified in   isa/instructions/sse-move.yaml:52
  encodings
    NP 0F 50 /r  movmskps Gd, Udq  (register only, needs SSE: no model)
      0000 1111 | 0101 0000 | 11 dst src
  operands
    dst Gd   General register by ModRM.reg; its address or number
    src Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVMSKPD', source: 'isa/instructions/sse-move.yaml:56', text: `MOVMSKPD: Collect the signs of two doubles
  specified in   isa/instructions/sse-move.yaml:56
  encodings
    66 0F 50 /r  movmskpd Gd, Udq  (register only, needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 0000 | 11 dst src
  operands
    dst Gd   General register by ModRM.reg; its address or number
    src Udq  XMM register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UNPCKLPS', source: 'isa/instructions/sse-move.yaml:60', text: `UNPCKLPS: Interleave the low singles
  specified in   isa/instructions/sse-move.yaml:60
  encodings
    NP 0F 14 /r  unpcklps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0001 0100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UNPCKLPD', source: 'isa/instructions/sse-move.yaml:61', text: `UNPCKLPD: Interleave the low doubles
  specified in   isa/instructions/sse-move.yaml:61
  encodings
    66 0F 14 /r  unpcklpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UNPCKHPS', source: 'isa/instructions/sse-move.yaml:62', text: `UNPCKHPS: Interleave the high singles
  specified in   isa/instructions/sse-move.yaml:62
  encodings
    NP 0F 15 /r  unpckhps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0001 0101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UNPCKHPD', source: 'isa/instructions/sse-move.yaml:63', text: `UNPCKHPD: Interleave the high doubles
  specified in   isa/instructions/sse-move.yaml:63
  encodings
    66 0F 15 /r  unpckhpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0001 0101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHUFPS', source: 'isa/instructions/sse-move.yaml:65', text: `SHUFPS: Two singles of the destination and two of the source, by a constant
  specified in   isa/instructions/sse-move.yaml:65
  encodings
    NP 0F C6 /r ib  shufps Vx, Wdq, Ib  (needs SSE: no model)
      0000 1111 | 1100 0110 | mod dst src | [sib] [disp] | order:8
  operands
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
    order Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHUFPD', source: 'isa/instructions/sse-move.yaml:69', text: `SHUFPD: A double of the destination and one of the source, by a constant
  specified in   isa/instructions/sse-move.yaml:69
  encodings
    66 0F C6 /r ib  shufpd Vx, Wdq, Ib  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1100 0110 | mod dst src | [sib] [disp] | order:8
  operands
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
    order Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'BLENDPS', source: 'isa/instructions/sse-move.yaml:73', text: `BLENDPS: Replace the singles that a constant selects
  specified in   isa/instructions/sse-move.yaml:73
  encodings
    66 0F 3A 0C /r ib  blendps Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1100 | mod dst src | [sib] [disp] | selected:8
  operands
    dst Vx       XMM register by ModRM.reg; its address or number
    src Wdq      XMM register or memory by ModRM.rm; its address or number
    selected Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'BLENDPD', source: 'isa/instructions/sse-move.yaml:74', text: `BLENDPD: Replace the doubles that a constant selects
  specified in   isa/instructions/sse-move.yaml:74
  encodings
    66 0F 3A 0D /r ib  blendpd Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1101 | mod dst src | [sib] [disp] | selected:8
  operands
    dst Vx       XMM register by ModRM.reg; its address or number
    src Wdq      XMM register or memory by ModRM.rm; its address or number
    selected Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'BLENDVPS', source: 'isa/instructions/sse-move.yaml:75', text: `BLENDVPS: Replace the singles that the signs of XMM0 select
  specified in   isa/instructions/sse-move.yaml:75
  encodings
    66 0F 38 14 /r  blendvps Vx, Wdq, XMM0  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0001 0100 | mod dst src | [sib] [disp]
  operands
    dst Vx     XMM register by ModRM.reg; its address or number
    src Wdq    XMM register or memory by ModRM.rm; its address or number
    mask XMM0  XMM0; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'BLENDVPD', source: 'isa/instructions/sse-move.yaml:76', text: `BLENDVPD: Replace the doubles that the signs of XMM0 select
  specified in   isa/instructions/sse-move.yaml:76
  encodings
    66 0F 38 15 /r  blendvpd Vx, Wdq, XMM0  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0001 0101 | mod dst src | [sib] [disp]
  operands
    dst Vx     XMM register by ModRM.reg; its address or number
    src Wdq    XMM register or memory by ModRM.rm; its address or number
    mask XMM0  XMM0; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'INSERTPS', source: 'isa/instructions/sse-move.yaml:78', text: `INSERTPS: Replace a single and clear others, by a constant
  specified in   isa/instructions/sse-move.yaml:78
  encodings
    66 0F 3A 21 /r ib  insertps Vx, Wd, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0010 0001 | mod dst src | [sib] [disp] | places:8
  operands
    dst Vx     XMM register by ModRM.reg; its address or number
    src Wd     XMM register or doubleword in memory by ModRM.rm; its address or number
    places Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'EXTRACTPS', source: 'isa/instructions/sse-move.yaml:82', text: `EXTRACTPS: Move a single to a general register or memory
  specified in   isa/instructions/sse-move.yaml:82
  encodings
    66 0F 3A 17 /r ib  extractps Ed, Vx, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0001 0111 | mod src dst | [sib] [disp] | element:8
  operands
    dst Ed      General register or memory by ModRM.rm; its address or number
    src Vx      XMM register by ModRM.reg; its address or number
    element Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
