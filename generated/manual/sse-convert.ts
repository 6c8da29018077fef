// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/sse-convert.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'CVTPI2PS', source: 'isa/instructions/sse-convert.yaml:14', text: `CVTPI2PS: Two doublewords to singles
  specified in   isa/instructions/sse-convert.yaml:14
  encodings
    NP 0F 2A /r  cvtpi2ps Vx, Qq  (needs SSE: no model)
      0000 1111 | 0010 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Qq  MMX register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTPI2PD', source: 'isa/instructions/sse-convert.yaml:15', text: `CVTPI2PD: Two doublewords to doubles
  specified in   isa/instructions/sse-convert.yaml:15
  encodings
    66 0F 2A /r  cvtpi2pd Vx, Qq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Qq  MMX register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTSI2SS', source: 'isa/instructions/sse-convert.yaml:16', text: `CVTSI2SS: A doubleword to a single
  specified in   isa/instructions/sse-convert.yaml:16
  encodings
    F3 0F 2A /r  cvtsi2ss Vx, Ed  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0010 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Ed  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTSI2SD', source: 'isa/instructions/sse-convert.yaml:17', text: `CVTSI2SD: A doubleword to a double
  specified in   isa/instructions/sse-convert.yaml:17
  encodings
    F2 0F 2A /r  cvtsi2sd Vx, Ed  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0010 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Ed  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTTPS2PI', source: 'isa/instructions/sse-convert.yaml:19', text: `CVTTPS2PI: Two singles to doublewords, cut off
  specified in   isa/instructions/sse-convert.yaml:19
  encodings
    NP 0F 2C /r  cvttps2pi Pq, Wq  (needs SSE: no model)
      0000 1111 | 0010 1100 | mod dst src | [sib] [disp]
  operands
    dst Pq  MMX register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTTPD2PI', source: 'isa/instructions/sse-convert.yaml:20', text: `CVTTPD2PI: Two doubles to doublewords, cut off
  specified in   isa/instructions/sse-convert.yaml:20
  encodings
    66 0F 2C /r  cvttpd2pi Pq, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTTSS2SI', source: 'isa/instructions/sse-convert.yaml:21', text: `CVTTSS2SI: A single to a doubleword, cut off
  specified in   isa/instructions/sse-convert.yaml:21
  encodings
    F3 0F 2C /r  cvttss2si Gd, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0010 1100 | mod dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTTSD2SI', source: 'isa/instructions/sse-convert.yaml:22', text: `CVTTSD2SI: A double to a doubleword, cut off
  specified in   isa/instructions/sse-convert.yaml:22
  encodings
    F2 0F 2C /r  cvttsd2si Gd, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0010 1100 | mod dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTPS2PI', source: 'isa/instructions/sse-convert.yaml:23', text: `CVTPS2PI: Two singles to doublewords, rounded
  specified in   isa/instructions/sse-convert.yaml:23
  encodings
    NP 0F 2D /r  cvtps2pi Pq, Wq  (needs SSE: no model)
      0000 1111 | 0010 1101 | mod dst src | [sib] [disp]
  operands
    dst Pq  MMX register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTPD2PI', source: 'isa/instructions/sse-convert.yaml:24', text: `CVTPD2PI: Two doubles to doublewords, rounded
  specified in   isa/instructions/sse-convert.yaml:24
  encodings
    66 0F 2D /r  cvtpd2pi Pq, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTSS2SI', source: 'isa/instructions/sse-convert.yaml:25', text: `CVTSS2SI: A single to a doubleword, rounded
  specified in   isa/instructions/sse-convert.yaml:25
  encodings
    F3 0F 2D /r  cvtss2si Gd, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0010 1101 | mod dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTSD2SI', source: 'isa/instructions/sse-convert.yaml:26', text: `CVTSD2SI: A double to a doubleword, rounded
  specified in   isa/instructions/sse-convert.yaml:26
  encodings
    F2 0F 2D /r  cvtsd2si Gd, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0010 1101 | mod dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTPS2PD', source: 'isa/instructions/sse-convert.yaml:28', text: `CVTPS2PD: Two singles to doubles
  specified in   isa/instructions/sse-convert.yaml:28
  encodings
    NP 0F 5A /r  cvtps2pd Vx, Wq  (needs SSE2: no model)
      0000 1111 | 0101 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTPD2PS', source: 'isa/instructions/sse-convert.yaml:29', text: `CVTPD2PS: Two doubles to singles
  specified in   isa/instructions/sse-convert.yaml:29
  encodings
    66 0F 5A /r  cvtpd2ps Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTSS2SD', source: 'isa/instructions/sse-convert.yaml:30', text: `CVTSS2SD: A single to a double
  specified in   isa/instructions/sse-convert.yaml:30
  encodings
    F3 0F 5A /r  cvtss2sd Vx, Wd  (needs SSE2: no model)
      1111 0011 | 0000 1111 | 0101 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTSD2SS', source: 'isa/instructions/sse-convert.yaml:31', text: `CVTSD2SS: A double to a single
  specified in   isa/instructions/sse-convert.yaml:31
  encodings
    F2 0F 5A /r  cvtsd2ss Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTDQ2PS', source: 'isa/instructions/sse-convert.yaml:33', text: `CVTDQ2PS: Four doublewords to singles
  specified in   isa/instructions/sse-convert.yaml:33
  encodings
    NP 0F 5B /r  cvtdq2ps Vx, Wdq  (needs SSE2: no model)
      0000 1111 | 0101 1011 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTPS2DQ', source: 'isa/instructions/sse-convert.yaml:34', text: `CVTPS2DQ: Four singles to doublewords, rounded
  specified in   isa/instructions/sse-convert.yaml:34
  encodings
    66 0F 5B /r  cvtps2dq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1011 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTTPS2DQ', source: 'isa/instructions/sse-convert.yaml:35', text: `CVTTPS2DQ: Four singles to doublewords, cut off
  specified in   isa/instructions/sse-convert.yaml:35
  encodings
    F3 0F 5B /r  cvttps2dq Vx, Wdq  (needs SSE2: no model)
      1111 0011 | 0000 1111 | 0101 1011 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTDQ2PD', source: 'isa/instructions/sse-convert.yaml:36', text: `CVTDQ2PD: Two doublewords to doubles
  specified in   isa/instructions/sse-convert.yaml:36
  encodings
    F3 0F E6 /r  cvtdq2pd Vx, Wq  (needs SSE2: no model)
      1111 0011 | 0000 1111 | 1110 0110 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTPD2DQ', source: 'isa/instructions/sse-convert.yaml:37', text: `CVTPD2DQ: Two doubles to doublewords, rounded
  specified in   isa/instructions/sse-convert.yaml:37
  encodings
    F2 0F E6 /r  cvtpd2dq Vx, Wdq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 1110 0110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CVTTPD2DQ', source: 'isa/instructions/sse-convert.yaml:38', text: `CVTTPD2DQ: Two doubles to doublewords, cut off
  specified in   isa/instructions/sse-convert.yaml:38
  encodings
    66 0F E6 /r  cvttpd2dq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
