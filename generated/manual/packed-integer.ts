// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/packed-integer.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PADDB', source: 'isa/instructions/packed-integer.yaml:24', text: `PADDB: Add bytes
  specified in   isa/instructions/packed-integer.yaml:24
  encodings
    NP 0F FC /r  paddb Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 1100 | mod dst src | [sib] [disp]
    66 0F FC /r  paddb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 1100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PADDW', source: 'isa/instructions/packed-integer.yaml:25', text: `PADDW: Add words
  specified in   isa/instructions/packed-integer.yaml:25
  encodings
    NP 0F FD /r  paddw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 1101 | mod dst src | [sib] [disp]
    66 0F FD /r  paddw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 1101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PADDD', source: 'isa/instructions/packed-integer.yaml:26', text: `PADDD: Add doublewords
  specified in   isa/instructions/packed-integer.yaml:26
  encodings
    NP 0F FE /r  paddd Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 1110 | mod dst src | [sib] [disp]
    66 0F FE /r  paddd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 1110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PADDQ', source: 'isa/instructions/packed-integer.yaml:27', text: `PADDQ: Add quadwords
  specified in   isa/instructions/packed-integer.yaml:27
  encodings
    NP 0F D4 /r  paddq Pq, Qq  (needs SSE2: no model)
      0000 1111 | 1101 0100 | mod dst src | [sib] [disp]
    66 0F D4 /r  paddq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 0100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PADDSB', source: 'isa/instructions/packed-integer.yaml:28', text: `PADDSB: Add signed bytes, saturating
  specified in   isa/instructions/packed-integer.yaml:28
  encodings
    NP 0F EC /r  paddsb Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 1100 | mod dst src | [sib] [disp]
    66 0F EC /r  paddsb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PADDSW', source: 'isa/instructions/packed-integer.yaml:29', text: `PADDSW: Add signed words, saturating
  specified in   isa/instructions/packed-integer.yaml:29
  encodings
    NP 0F ED /r  paddsw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 1101 | mod dst src | [sib] [disp]
    66 0F ED /r  paddsw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PADDUSB', source: 'isa/instructions/packed-integer.yaml:30', text: `PADDUSB: Add unsigned bytes, saturating
  specified in   isa/instructions/packed-integer.yaml:30
  encodings
    NP 0F DC /r  paddusb Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 1100 | mod dst src | [sib] [disp]
    66 0F DC /r  paddusb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PADDUSW', source: 'isa/instructions/packed-integer.yaml:31', text: `PADDUSW: Add unsigned words, saturating
  specified in   isa/instructions/packed-integer.yaml:31
  encodings
    NP 0F DD /r  paddusw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 1101 | mod dst src | [sib] [disp]
    66 0F DD /r  paddusw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBB', source: 'isa/instructions/packed-integer.yaml:32', text: `PSUBB: Subtract bytes
  specified in   isa/instructions/packed-integer.yaml:32
  encodings
    NP 0F F8 /r  psubb Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 1000 | mod dst src | [sib] [disp]
    66 0F F8 /r  psubb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 1000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBW', source: 'isa/instructions/packed-integer.yaml:33', text: `PSUBW: Subtract words
  specified in   isa/instructions/packed-integer.yaml:33
  encodings
    NP 0F F9 /r  psubw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 1001 | mod dst src | [sib] [disp]
    66 0F F9 /r  psubw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 1001 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBD', source: 'isa/instructions/packed-integer.yaml:34', text: `PSUBD: Subtract doublewords
  specified in   isa/instructions/packed-integer.yaml:34
  encodings
    NP 0F FA /r  psubd Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 1010 | mod dst src | [sib] [disp]
    66 0F FA /r  psubd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 1010 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBQ', source: 'isa/instructions/packed-integer.yaml:35', text: `PSUBQ: Subtract quadwords
  specified in   isa/instructions/packed-integer.yaml:35
  encodings
    NP 0F FB /r  psubq Pq, Qq  (needs SSE2: no model)
      0000 1111 | 1111 1011 | mod dst src | [sib] [disp]
    66 0F FB /r  psubq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 1011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBSB', source: 'isa/instructions/packed-integer.yaml:36', text: `PSUBSB: Subtract signed bytes, saturating
  specified in   isa/instructions/packed-integer.yaml:36
  encodings
    NP 0F E8 /r  psubsb Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 1000 | mod dst src | [sib] [disp]
    66 0F E8 /r  psubsb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBSW', source: 'isa/instructions/packed-integer.yaml:37', text: `PSUBSW: Subtract signed words, saturating
  specified in   isa/instructions/packed-integer.yaml:37
  encodings
    NP 0F E9 /r  psubsw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 1001 | mod dst src | [sib] [disp]
    66 0F E9 /r  psubsw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1001 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBUSB', source: 'isa/instructions/packed-integer.yaml:38', text: `PSUBUSB: Subtract unsigned bytes, saturating
  specified in   isa/instructions/packed-integer.yaml:38
  encodings
    NP 0F D8 /r  psubusb Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 1000 | mod dst src | [sib] [disp]
    66 0F D8 /r  psubusb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSUBUSW', source: 'isa/instructions/packed-integer.yaml:39', text: `PSUBUSW: Subtract unsigned words, saturating
  specified in   isa/instructions/packed-integer.yaml:39
  encodings
    NP 0F D9 /r  psubusw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 1001 | mod dst src | [sib] [disp]
    66 0F D9 /r  psubusw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1001 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PHADDW', source: 'isa/instructions/packed-integer.yaml:40', text: `PHADDW: Add neighbouring words
  specified in   isa/instructions/packed-integer.yaml:40
  encodings
    NP 0F 38 01 /r  phaddw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0001 | mod dst src | [sib] [disp]
    66 0F 38 01 /r  phaddw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0001 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PHADDD', source: 'isa/instructions/packed-integer.yaml:41', text: `PHADDD: Add neighbouring doublewords
  specified in   isa/instructions/packed-integer.yaml:41
  encodings
    NP 0F 38 02 /r  phaddd Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0010 | mod dst src | [sib] [disp]
    66 0F 38 02 /r  phaddd Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0010 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PHADDSW', source: 'isa/instructions/packed-integer.yaml:42', text: `PHADDSW: Add neighbouring words, saturating
  specified in   isa/instructions/packed-integer.yaml:42
  encodings
    NP 0F 38 03 /r  phaddsw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0011 | mod dst src | [sib] [disp]
    66 0F 38 03 /r  phaddsw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PHSUBW', source: 'isa/instructions/packed-integer.yaml:43', text: `PHSUBW: Subtract neighbouring words
  specified in   isa/instructions/packed-integer.yaml:43
  encodings
    NP 0F 38 05 /r  phsubw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0101 | mod dst src | [sib] [disp]
    66 0F 38 05 /r  phsubw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PHSUBD', source: 'isa/instructions/packed-integer.yaml:44', text: `PHSUBD: Subtract neighbouring doublewords
  specified in   isa/instructions/packed-integer.yaml:44
  encodings
    NP 0F 38 06 /r  phsubd Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0110 | mod dst src | [sib] [disp]
    66 0F 38 06 /r  phsubd Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PHSUBSW', source: 'isa/instructions/packed-integer.yaml:45', text: `PHSUBSW: Subtract neighbouring words, saturating
  specified in   isa/instructions/packed-integer.yaml:45
  encodings
    NP 0F 38 07 /r  phsubsw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0111 | mod dst src | [sib] [disp]
    66 0F 38 07 /r  phsubsw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0111 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMULLW', source: 'isa/instructions/packed-integer.yaml:47', text: `PMULLW: Low words of the products of words
  specified in   isa/instructions/packed-integer.yaml:47
  encodings
    NP 0F D5 /r  pmullw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 0101 | mod dst src | [sib] [disp]
    66 0F D5 /r  pmullw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 0101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMULHW', source: 'isa/instructions/packed-integer.yaml:48', text: `PMULHW: High words of the products of signed words
  specified in   isa/instructions/packed-integer.yaml:48
  encodings
    NP 0F E5 /r  pmulhw Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 0101 | mod dst src | [sib] [disp]
    66 0F E5 /r  pmulhw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMULHUW', source: 'isa/instructions/packed-integer.yaml:49', text: `PMULHUW: High words of the products of unsigned words
  specified in   isa/instructions/packed-integer.yaml:49
  encodings
    NP 0F E4 /r  pmulhuw Pq, Qq  (needs SSE: no model)
      0000 1111 | 1110 0100 | mod dst src | [sib] [disp]
    66 0F E4 /r  pmulhuw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMULHRSW', source: 'isa/instructions/packed-integer.yaml:50', text: `PMULHRSW: Rounded high words of the doubled products of signed words
  specified in   isa/instructions/packed-integer.yaml:50
  encodings
    NP 0F 38 0B /r  pmulhrsw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 1011 | mod dst src | [sib] [disp]
    66 0F 38 0B /r  pmulhrsw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 1011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMULLD', source: 'isa/instructions/packed-integer.yaml:51', text: `PMULLD: Low doublewords of the products of doublewords
  specified in   isa/instructions/packed-integer.yaml:51
  encodings
    66 0F 38 40 /r  pmulld Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0100 0000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMULDQ', source: 'isa/instructions/packed-integer.yaml:52', text: `PMULDQ: Products of every second signed doubleword
  specified in   isa/instructions/packed-integer.yaml:52
  encodings
    66 0F 38 28 /r  pmuldq Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0010 1000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMULUDQ', source: 'isa/instructions/packed-integer.yaml:53', text: `PMULUDQ: Products of every second unsigned doubleword
  specified in   isa/instructions/packed-integer.yaml:53
  encodings
    NP 0F F4 /r  pmuludq Pq, Qq  (needs SSE2: no model)
      0000 1111 | 1111 0100 | mod dst src | [sib] [disp]
    66 0F F4 /r  pmuludq Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 0100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMADDWD', source: 'isa/instructions/packed-integer.yaml:54', text: `PMADDWD: Sums of two neighbouring products of words
  specified in   isa/instructions/packed-integer.yaml:54
  encodings
    NP 0F F5 /r  pmaddwd Pq, Qq  (needs MMX: no model)
      0000 1111 | 1111 0101 | mod dst src | [sib] [disp]
    66 0F F5 /r  pmaddwd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 0101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMADDUBSW', source: 'isa/instructions/packed-integer.yaml:55', text: `PMADDUBSW: Sums of two neighbouring products of unsigned and signed bytes, saturating
  specified in   isa/instructions/packed-integer.yaml:55
  encodings
    NP 0F 38 04 /r  pmaddubsw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 0100 | mod dst src | [sib] [disp]
    66 0F 38 04 /r  pmaddubsw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 0100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSADBW', source: 'isa/instructions/packed-integer.yaml:56', text: `PSADBW: Sum of the absolute differences of bytes
  specified in   isa/instructions/packed-integer.yaml:56
  encodings
    NP 0F F6 /r  psadbw Pq, Qq  (needs SSE: no model)
      0000 1111 | 1111 0110 | mod dst src | [sib] [disp]
    66 0F F6 /r  psadbw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1111 0110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MPSADBW', source: 'isa/instructions/packed-integer.yaml:58', text: `MPSADBW: Sums of absolute differences of four bytes at eight places
  specified in   isa/instructions/packed-integer.yaml:58
  encodings
    66 0F 3A 42 /r ib  mpsadbw Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0100 0010 | mod dst src | [sib] [disp] | places:8
  operands
    dst Vx     XMM register by ModRM.reg; its address or number
    src Wdq    XMM register or memory by ModRM.rm; its address or number
    places Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PAVGB', source: 'isa/instructions/packed-integer.yaml:63', text: `PAVGB: Averages of unsigned bytes, rounded up
  specified in   isa/instructions/packed-integer.yaml:63
  encodings
    NP 0F E0 /r  pavgb Pq, Qq  (needs SSE: no model)
      0000 1111 | 1110 0000 | mod dst src | [sib] [disp]
    66 0F E0 /r  pavgb Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PAVGW', source: 'isa/instructions/packed-integer.yaml:64', text: `PAVGW: Averages of unsigned words, rounded up
  specified in   isa/instructions/packed-integer.yaml:64
  encodings
    NP 0F E3 /r  pavgw Pq, Qq  (needs SSE: no model)
      0000 1111 | 1110 0011 | mod dst src | [sib] [disp]
    66 0F E3 /r  pavgw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 0011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMINUB', source: 'isa/instructions/packed-integer.yaml:65', text: `PMINUB: Lesser unsigned bytes
  specified in   isa/instructions/packed-integer.yaml:65
  encodings
    NP 0F DA /r  pminub Pq, Qq  (needs SSE: no model)
      0000 1111 | 1101 1010 | mod dst src | [sib] [disp]
    66 0F DA /r  pminub Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1010 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMINSW', source: 'isa/instructions/packed-integer.yaml:66', text: `PMINSW: Lesser signed words
  specified in   isa/instructions/packed-integer.yaml:66
  encodings
    NP 0F EA /r  pminsw Pq, Qq  (needs SSE: no model)
      0000 1111 | 1110 1010 | mod dst src | [sib] [disp]
    66 0F EA /r  pminsw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1010 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMINSB', source: 'isa/instructions/packed-integer.yaml:67', text: `PMINSB: Lesser signed bytes
  specified in   isa/instructions/packed-integer.yaml:67
  encodings
    66 0F 38 38 /r  pminsb Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMINSD', source: 'isa/instructions/packed-integer.yaml:68', text: `PMINSD: Lesser signed doublewords
  specified in   isa/instructions/packed-integer.yaml:68
  encodings
    66 0F 38 39 /r  pminsd Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMINUW', source: 'isa/instructions/packed-integer.yaml:69', text: `PMINUW: Lesser unsigned words
  specified in   isa/instructions/packed-integer.yaml:69
  encodings
    66 0F 38 3A /r  pminuw Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMINUD', source: 'isa/instructions/packed-integer.yaml:70', text: `PMINUD: Lesser unsigned doublewords
  specified in   isa/instructions/packed-integer.yaml:70
  encodings
    66 0F 38 3B /r  pminud Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1011 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMAXUB', source: 'isa/instructions/packed-integer.yaml:71', text: `PMAXUB: Greater unsigned bytes
  specified in   isa/instructions/packed-integer.yaml:71
  encodings
    NP 0F DE /r  pmaxub Pq, Qq  (needs SSE: no model)
      0000 1111 | 1101 1110 | mod dst src | [sib] [disp]
    66 0F DE /r  pmaxub Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMAXSW', source: 'isa/instructions/packed-integer.yaml:72', text: `PMAXSW: Greater signed words
  specified in   isa/instructions/packed-integer.yaml:72
  encodings
    NP 0F EE /r  pmaxsw Pq, Qq  (needs SSE: no model)
      0000 1111 | 1110 1110 | mod dst src | [sib] [disp]
    66 0F EE /r  pmaxsw Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMAXSB', source: 'isa/instructions/packed-integer.yaml:73', text: `PMAXSB: Greater signed bytes
  specified in   isa/instructions/packed-integer.yaml:73
  encodings
    66 0F 38 3C /r  pmaxsb Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMAXSD', source: 'isa/instructions/packed-integer.yaml:74', text: `PMAXSD: Greater signed doublewords
  specified in   isa/instructions/packed-integer.yaml:74
  encodings
    66 0F 38 3D /r  pmaxsd Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMAXUW', source: 'isa/instructions/packed-integer.yaml:75', text: `PMAXUW: Greater unsigned words
  specified in   isa/instructions/packed-integer.yaml:75
  encodings
    66 0F 38 3E /r  pmaxuw Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PMAXUD', source: 'isa/instructions/packed-integer.yaml:76', text: `PMAXUD: Greater unsigned doublewords
  specified in   isa/instructions/packed-integer.yaml:76
  encodings
    66 0F 38 3F /r  pmaxud Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0011 1111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PHMINPOSUW', source: 'isa/instructions/packed-integer.yaml:77', text: `PHMINPOSUW: The least unsigned word and its place
  specified in   isa/instructions/packed-integer.yaml:77
  encodings
    66 0F 38 41 /r  phminposuw Vx, Wdq  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0100 0001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PABSB', source: 'isa/instructions/packed-integer.yaml:79', text: `PABSB: Absolute values of bytes
  specified in   isa/instructions/packed-integer.yaml:79
  encodings
    NP 0F 38 1C /r  pabsb Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0001 1100 | mod dst src | [sib] [disp]
    66 0F 38 1C /r  pabsb Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0001 1100 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PABSW', source: 'isa/instructions/packed-integer.yaml:80', text: `PABSW: Absolute values of words
  specified in   isa/instructions/packed-integer.yaml:80
  encodings
    NP 0F 38 1D /r  pabsw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0001 1101 | mod dst src | [sib] [disp]
    66 0F 38 1D /r  pabsw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0001 1101 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PABSD', source: 'isa/instructions/packed-integer.yaml:81', text: `PABSD: Absolute values of doublewords
  specified in   isa/instructions/packed-integer.yaml:81
  encodings
    NP 0F 38 1E /r  pabsd Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0001 1110 | mod dst src | [sib] [disp]
    66 0F 38 1E /r  pabsd Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0001 1110 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSIGNB', source: 'isa/instructions/packed-integer.yaml:82', text: `PSIGNB: Negate bytes, clear or keep them, by the sign of others
  specified in   isa/instructions/packed-integer.yaml:82
  encodings
    NP 0F 38 08 /r  psignb Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 1000 | mod dst src | [sib] [disp]
    66 0F 38 08 /r  psignb Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 1000 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSIGNW', source: 'isa/instructions/packed-integer.yaml:83', text: `PSIGNW: Negate words, clear or keep them, by the sign of others
  specified in   isa/instructions/packed-integer.yaml:83
  encodings
    NP 0F 38 09 /r  psignw Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 1001 | mod dst src | [sib] [disp]
    66 0F 38 09 /r  psignw Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 1001 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PSIGND', source: 'isa/instructions/packed-integer.yaml:84', text: `PSIGND: Negate doublewords, clear or keep them, by the sign of others
  specified in   isa/instructions/packed-integer.yaml:84
  encodings
    NP 0F 38 0A /r  psignd Pq, Qq  (needs SSSE3: no model)
      0000 1111 | 0011 1000 | 0000 1010 | mod dst src | [sib] [disp]
    66 0F 38 0A /r  psignd Vx, Wdq  (needs SSSE3: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 0000 1010 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PAND', source: 'isa/instructions/packed-integer.yaml:86', text: `PAND: Bitwise and
  specified in   isa/instructions/packed-integer.yaml:86
  encodings
    NP 0F DB /r  pand Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 1011 | mod dst src | [sib] [disp]
    66 0F DB /r  pand Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PANDN', source: 'isa/instructions/packed-integer.yaml:87', text: `PANDN: Bitwise and with the complement of the destination
  specified in   isa/instructions/packed-integer.yaml:87
  encodings
    NP 0F DF /r  pandn Pq, Qq  (needs MMX: no model)
      0000 1111 | 1101 1111 | mod dst src | [sib] [disp]
    66 0F DF /r  pandn Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1101 1111 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'POR', source: 'isa/instructions/packed-integer.yaml:88', text: `POR: Bitwise or
  specified in   isa/instructions/packed-integer.yaml:88
  encodings
    NP 0F EB /r  por Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 1011 | mod dst src | [sib] [disp]
    66 0F EB /r  por Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1011 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PXOR', source: 'isa/instructions/packed-integer.yaml:89', text: `PXOR: Bitwise exclusive or
  specified in   isa/instructions/packed-integer.yaml:89
  encodings
    NP 0F EF /r  pxor Pq, Qq  (needs MMX: no model)
      0000 1111 | 1110 1111 | mod dst src | [sib] [disp]
    66 0F EF /r  pxor Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1110 1111 | mod dst src | [sib] [disp]
  operands
    dst Pq   MMX register by ModRM.reg; its address or number
    src Qq   MMX register or memory by ModRM.rm; its address or number
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
