// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/packed-shuffle.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PACKSSWB', source: 'isa/instructions/packed-shuffle.yaml:30', text: `PACKSSWB: Narrow words to signed bytes, saturating
  specified in   isa/instructions/packed-shuffle.yaml:30
  encodings
    NP 0F 63 /r  packsswb Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 0011 | mod dst src | [sib] [disp]
    66 0F 63 /r  packsswb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PACKSSDW', source: 'isa/instructions/packed-shuffle.yaml:31', text: `PACKSSDW: Narrow doublewords to signed words, saturating
  specified in   isa/instructions/packed-shuffle.yaml:31
  encodings
    NP 0F 6B /r  packssdw Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 1011 | mod dst src | [sib] [disp]
    66 0F 6B /r  packssdw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PACKUSWB', source: 'isa/instructions/packed-shuffle.yaml:32', text: `PACKUSWB: Narrow words to unsigned bytes, saturating
  specified in   isa/instructions/packed-shuffle.yaml:32
  encodings
    NP 0F 67 /r  packuswb Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 0111 | mod dst src | [sib] [disp]
    66 0F 67 /r  packuswb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0111 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PACKUSDW', source: 'isa/instructions/packed-shuffle.yaml:34', text: `PACKUSDW: Narrow doublewords to unsigned words, saturating
  specified in   isa/instructions/packed-shuffle.yaml:34
  encodings
    66 0F 38 2B /r  packusdw Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 1011 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKLBW', source: 'isa/instructions/packed-shuffle.yaml:38', text: `PUNPCKLBW: Interleave the low bytes
  specified in   isa/instructions/packed-shuffle.yaml:38
  encodings
    NP 0F 60 /r  punpcklbw Pq, Qd  (needs MMX: no model)
      0000 1111 | 0110 0000 | mod dst src | [sib] [disp]
    66 0F 60 /r  punpcklbw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qd   MMX register or doubleword in memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKLWD', source: 'isa/instructions/packed-shuffle.yaml:39', text: `PUNPCKLWD: Interleave the low words
  specified in   isa/instructions/packed-shuffle.yaml:39
  encodings
    NP 0F 61 /r  punpcklwd Pq, Qd  (needs MMX: no model)
      0000 1111 | 0110 0001 | mod dst src | [sib] [disp]
    66 0F 61 /r  punpcklwd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0001 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qd   MMX register or doubleword in memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKLDQ', source: 'isa/instructions/packed-shuffle.yaml:40', text: `PUNPCKLDQ: Interleave the low doublewords
  specified in   isa/instructions/packed-shuffle.yaml:40
  encodings
    NP 0F 62 /r  punpckldq Pq, Qd  (needs MMX: no model)
      0000 1111 | 0110 0010 | mod dst src | [sib] [disp]
    66 0F 62 /r  punpckldq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0010 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qd   MMX register or doubleword in memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKLQDQ', source: 'isa/instructions/packed-shuffle.yaml:41', text: `PUNPCKLQDQ: Interleave the low quadwords
  specified in   isa/instructions/packed-shuffle.yaml:41
  encodings
    66 0F 6C /r  punpcklqdq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKHBW', source: 'isa/instructions/packed-shuffle.yaml:42', text: `PUNPCKHBW: Interleave the high bytes
  specified in   isa/instructions/packed-shuffle.yaml:42
  encodings
    NP 0F 68 /r  punpckhbw Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 1000 | mod dst src | [sib] [disp]
    66 0F 68 /r  punpckhbw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKHWD', source: 'isa/instructions/packed-shuffle.yaml:43', text: `PUNPCKHWD: Interleave the high words
  specified in   isa/instructions/packed-shuffle.yaml:43
  encodings
    NP 0F 69 /r  punpckhwd Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 1001 | mod dst src | [sib] [disp]
    66 0F 69 /r  punpckhwd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1001 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKHDQ', source: 'isa/instructions/packed-shuffle.yaml:44', text: `PUNPCKHDQ: Interleave the high doublewords
  specified in   isa/instructions/packed-shuffle.yaml:44
  encodings
    NP 0F 6A /r  punpckhdq Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 1010 | mod dst src | [sib] [disp]
    66 0F 6A /r  punpckhdq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1010 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PUNPCKHQDQ', source: 'isa/instructions/packed-shuffle.yaml:45', text: `PUNPCKHQDQ: Interleave the high quadwords
  specified in   isa/instructions/packed-shuffle.yaml:45
  encodings
    66 0F 6D /r  punpckhqdq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSHUFW', source: 'isa/instructions/packed-shuffle.yaml:47', text: `PSHUFW: Rearrange words
  specified in   isa/instructions/packed-shuffle.yaml:47
  encodings
    NP 0F 70 /r ib  pshufw Pq, Qq, Ib  (needs SSE: no model)
      0000 1111 | 0111 0000 | mod dst src | [sib] [disp] | order:8
  operands
    dst Pq    MMX register by ModRM.reg; its address or number
    src Qq    MMX register or memory by ModRM.rm; its address or number
    order Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSHUFD', source: 'isa/instructions/packed-shuffle.yaml:48', text: `PSHUFD: Rearrange doublewords
  specified in   isa/instructions/packed-shuffle.yaml:48
  encodings
    66 0F 70 /r ib  pshufd Vx, Wdq, Ib  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0000 | mod dst src | [sib] [disp] | order:8
  operands
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
    order Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSHUFHW', source: 'isa/instructions/packed-shuffle.yaml:49', text: `PSHUFHW: Rearrange the high four words, keeping the low ones
  specified in   isa/instructions/packed-shuffle.yaml:49
  encodings
    F3 0F 70 /r ib  pshufhw Vx, Wdq, Ib  (needs SSE2: no model)
      1111 0011 | 0000 1111 | 0111 0000 | mod dst src | [sib] [disp] | order:8
  operands
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
    order Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSHUFLW', source: 'isa/instructions/packed-shuffle.yaml:50', text: `PSHUFLW: Rearrange the low four words, keeping the high ones
  specified in   isa/instructions/packed-shuffle.yaml:50
  encodings
    F2 0F 70 /r ib  pshuflw Vx, Wdq, Ib  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0111 0000 | mod dst src | [sib] [disp] | order:8
  operands
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
    order Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSHUFB', source: 'isa/instructions/packed-shuffle.yaml:52', text: `PSHUFB: Rearrange bytes by the numbers in another vector; a set sign bit gives 0
  specified in   isa/instructions/packed-shuffle.yaml:52
  encodings
    NP 0F 38 00 /r  pshufb Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0000 | mod dst src | [sib] [disp]
    66 0F 38 00 /r  pshufb Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PALIGNR', source: 'isa/instructions/packed-shuffle.yaml:58', text: `PALIGNR: Shift destination and source, joined, right by bytes
  specified in   isa/instructions/packed-shuffle.yaml:58
  encodings
    NP 0F 3A 0F /r ib  palignr Pq, Qq, Ib  (needs SSSE3: no model)
      0000 1111 | 0011 1010 | 0000 1111 | mod dst src | [sib] [disp] | count:8
    66 0F 3A 0F /r ib  palignr Vx, Wdq, Ib  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1111 | mod dst src | [sib] [disp] | count:8
  operands
    dst Pq    MMX register by ModRM.reg; its address or number
    src Qq    MMX register or memory by ModRM.rm; its address or number
    count Ib  Immediate byte; its address or number
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PBLENDW', source: 'isa/instructions/packed-shuffle.yaml:64', text: `PBLENDW: Replace the words that a constant selects
  specified in   isa/instructions/packed-shuffle.yaml:64
  encodings
    66 0F 3A 0E /r ib  pblendw Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1110 | mod dst src | [sib] [disp] | selected:8
  operands
    dst Vx       XMM register by ModRM.reg; its address or number
    src Wdq      XMM register or memory by ModRM.rm; its address or number
    selected Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PBLENDVB', source: 'isa/instructions/packed-shuffle.yaml:68', text: `PBLENDVB: Replace the bytes that the sign bits of XMM0 select
  specified in   isa/instructions/packed-shuffle.yaml:68
  encodings
    66 0F 38 10 /r  pblendvb Vx, Wdq, XMM0  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0001 0000 | mod dst src | [sib] [disp]
  operands
    dst Vx     XMM register by ModRM.reg; its address or number
    src Wdq    XMM register or memory by ModRM.rm; its address or number
    mask XMM0  XMM0; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVSXBW', source: 'isa/instructions/packed-shuffle.yaml:72', text: `PMOVSXBW: Widen bytes to words, filling with the sign
  specified in   isa/instructions/packed-shuffle.yaml:72
  encodings
    66 0F 38 20 /r  pmovsxbw Vx, Wq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 0000 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVSXBD', source: 'isa/instructions/packed-shuffle.yaml:73', text: `PMOVSXBD: Widen bytes to doublewords, filling with the sign
  specified in   isa/instructions/packed-shuffle.yaml:73
  encodings
    66 0F 38 21 /r  pmovsxbd Vx, Wd  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 0001 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVSXBQ', source: 'isa/instructions/packed-shuffle.yaml:74', text: `PMOVSXBQ: Widen bytes to quadwords, filling with the sign
  specified in   isa/instructions/packed-shuffle.yaml:74
  encodings
    66 0F 38 22 /r  pmovsxbq Vx, Ww  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 0010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Ww  XMM register or word in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVSXWD', source: 'isa/instructions/packed-shuffle.yaml:75', text: `PMOVSXWD: Widen words to doublewords, filling with the sign
  specified in   isa/instructions/packed-shuffle.yaml:75
  encodings
    66 0F 38 23 /r  pmovsxwd Vx, Wq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 0011 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVSXWQ', source: 'isa/instructions/packed-shuffle.yaml:76', text: `PMOVSXWQ: Widen words to quadwords, filling with the sign
  specified in   isa/instructions/packed-shuffle.yaml:76
  encodings
    66 0F 38 24 /r  pmovsxwq Vx, Wd  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 0100 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVSXDQ', source: 'isa/instructions/packed-shuffle.yaml:77', text: `PMOVSXDQ: Widen doublewords to quadwords, filling with the sign
  specified in   isa/instructions/packed-shuffle.yaml:77
  encodings
    66 0F 38 25 /r  pmovsxdq Vx, Wq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 0101 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVZXBW', source: 'isa/instructions/packed-shuffle.yaml:78', text: `PMOVZXBW: Widen bytes to words, filling with zeros
  specified in   isa/instructions/packed-shuffle.yaml:78
  encodings
    66 0F 38 30 /r  pmovzxbw Vx, Wq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 0000 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVZXBD', source: 'isa/instructions/packed-shuffle.yaml:79', text: `PMOVZXBD: Widen bytes to doublewords, filling with zeros
  specified in   isa/instructions/packed-shuffle.yaml:79
  encodings
    66 0F 38 31 /r  pmovzxbd Vx, Wd  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 0001 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVZXBQ', source: 'isa/instructions/packed-shuffle.yaml:80', text: `PMOVZXBQ: Widen bytes to quadwords, filling with zeros
  specified in   isa/instructions/packed-shuffle.yaml:80
  encodings
    66 0F 38 32 /r  pmovzxbq Vx, Ww  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 0010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Ww  XMM register or word in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVZXWD', source: 'isa/instructions/packed-shuffle.yaml:81', text: `PMOVZXWD: Widen words to doublewords, filling with zeros
  specified in   isa/instructions/packed-shuffle.yaml:81
  encodings
    66 0F 38 33 /r  pmovzxwd Vx, Wq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 0011 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVZXWQ', source: 'isa/instructions/packed-shuffle.yaml:82', text: `PMOVZXWQ: Widen words to quadwords, filling with zeros
  specified in   isa/instructions/packed-shuffle.yaml:82
  encodings
    66 0F 38 34 /r  pmovzxwq Vx, Wd  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 0100 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMOVZXDQ', source: 'isa/instructions/packed-shuffle.yaml:83', text: `PMOVZXDQ: Widen doublewords to quadwords, filling with zeros
  specified in   isa/instructions/packed-shuffle.yaml:83
  encodings
    66 0F 38 35 /r  pmovzxdq Vx, Wq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 0101 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
