// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/packed-compare.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PCMPEQB', source: 'isa/instructions/packed-compare.yaml:20', text: `PCMPEQB: All ones where bytes are equal, else 0
  specified in   isa/instructions/packed-compare.yaml:20
  encodings
    NP 0F 74 /r  pcmpeqb Pq, Qq  (needs MMX: no model)
      0000 1111 | 0111 0100 | mod dst src | [sib] [disp]
    66 0F 74 /r  pcmpeqb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPEQW', source: 'isa/instructions/packed-compare.yaml:21', text: `PCMPEQW: All ones where words are equal, else 0
  specified in   isa/instructions/packed-compare.yaml:21
  encodings
    NP 0F 75 /r  pcmpeqw Pq, Qq  (needs MMX: no model)
      0000 1111 | 0111 0101 | mod dst src | [sib] [disp]
    66 0F 75 /r  pcmpeqw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPEQD', source: 'isa/instructions/packed-compare.yaml:22', text: `PCMPEQD: All ones where doublewords are equal, else 0
  specified in   isa/instructions/packed-compare.yaml:22
  encodings
    NP 0F 76 /r  pcmpeqd Pq, Qq  (needs MMX: no model)
      0000 1111 | 0111 0110 | mod dst src | [sib] [disp]
    66 0F 76 /r  pcmpeqd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0111 0110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPEQQ', source: 'isa/instructions/packed-compare.yaml:23', text: `PCMPEQQ: All ones where quadwords are equal, else 0
  specified in   isa/instructions/packed-compare.yaml:23
  encodings
    66 0F 38 29 /r  pcmpeqq Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 1001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPGTB', source: 'isa/instructions/packed-compare.yaml:24', text: `PCMPGTB: All ones where a signed byte is greater, else 0
  specified in   isa/instructions/packed-compare.yaml:24
  encodings
    NP 0F 64 /r  pcmpgtb Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 0100 | mod dst src | [sib] [disp]
    66 0F 64 /r  pcmpgtb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPGTW', source: 'isa/instructions/packed-compare.yaml:25', text: `PCMPGTW: All ones where a signed word is greater, else 0
  specified in   isa/instructions/packed-compare.yaml:25
  encodings
    NP 0F 65 /r  pcmpgtw Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 0101 | mod dst src | [sib] [disp]
    66 0F 65 /r  pcmpgtw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPGTD', source: 'isa/instructions/packed-compare.yaml:26', text: `PCMPGTD: All ones where a signed doubleword is greater, else 0
  specified in   isa/instructions/packed-compare.yaml:26
  encodings
    NP 0F 66 /r  pcmpgtd Pq, Qq  (needs MMX: no model)
      0000 1111 | 0110 0110 | mod dst src | [sib] [disp]
    66 0F 66 /r  pcmpgtd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0110 0110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPGTQ', source: 'isa/instructions/packed-compare.yaml:27', text: `PCMPGTQ: All ones where a signed quadword is greater, else 0
  specified in   isa/instructions/packed-compare.yaml:27
  encodings
    66 0F 38 37 /r  pcmpgtq Vx, Wdq  (needs SSE4_2: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 0111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PTEST', source: 'isa/instructions/packed-compare.yaml:28', text: `PTEST: ZF: no common bit; CF: all bits of the source are in the other
  specified in   isa/instructions/packed-compare.yaml:28
  encodings
    66 0F 38 17 /r  ptest Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0001 0111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPESTRM', source: 'isa/instructions/packed-compare.yaml:30', text: `PCMPESTRM: Compare strings of lengths EAX and EDX; a mask in XMM0
  specified in   isa/instructions/packed-compare.yaml:30
  encodings
    66 0F 3A 60 /r ib  pcmpestrm Vx, Wdq, Ib  (needs SSE4_2: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0110 0000 | mod left right | [sib] [disp] | control:8
  operands
    left Vx     XMM register by ModRM.reg; its address or number
    right Wdq   XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPESTRI', source: 'isa/instructions/packed-compare.yaml:31', text: `PCMPESTRI: Compare strings of lengths EAX and EDX; a place in ECX
  specified in   isa/instructions/packed-compare.yaml:31
  encodings
    66 0F 3A 61 /r ib  pcmpestri Vx, Wdq, Ib  (needs SSE4_2: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0110 0001 | mod left right | [sib] [disp] | control:8
  operands
    left Vx     XMM register by ModRM.reg; its address or number
    right Wdq   XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPISTRM', source: 'isa/instructions/packed-compare.yaml:32', text: `PCMPISTRM: Compare strings that end at a zero; a mask in XMM0
  specified in   isa/instructions/packed-compare.yaml:32
  encodings
    66 0F 3A 62 /r ib  pcmpistrm Vx, Wdq, Ib  (needs SSE4_2: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0110 0010 | mod left right | [sib] [disp] | control:8
  operands
    left Vx     XMM register by ModRM.reg; its address or number
    right Wdq   XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCMPISTRI', source: 'isa/instructions/packed-compare.yaml:33', text: `PCMPISTRI: Compare strings that end at a zero; a place in ECX
  specified in   isa/instructions/packed-compare.yaml:33
  encodings
    66 0F 3A 63 /r ib  pcmpistri Vx, Wdq, Ib  (needs SSE4_2: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0110 0011 | mod left right | [sib] [disp] | control:8
  operands
    left Vx     XMM register by ModRM.reg; its address or number
    right Wdq   XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
