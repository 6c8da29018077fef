// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/sse-arithmetic.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'ADDPS', source: 'isa/instructions/sse-arithmetic.yaml:34', text: `ADDPS: Add four singles
  specified in   isa/instructions/sse-arithmetic.yaml:34
  encodings
    NP 0F 58 /r  addps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 1000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ADDPD', source: 'isa/instructions/sse-arithmetic.yaml:35', text: `ADDPD: Add two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:35
  encodings
    66 0F 58 /r  addpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ADDSS', source: 'isa/instructions/sse-arithmetic.yaml:36', text: `ADDSS: Add a single
  specified in   isa/instructions/sse-arithmetic.yaml:36
  encodings
    F3 0F 58 /r  addss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 1000 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ADDSD', source: 'isa/instructions/sse-arithmetic.yaml:37', text: `ADDSD: Add a double
  specified in   isa/instructions/sse-arithmetic.yaml:37
  encodings
    F2 0F 58 /r  addsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 1000 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SUBPS', source: 'isa/instructions/sse-arithmetic.yaml:39', text: `SUBPS: Subtract four singles
  specified in   isa/instructions/sse-arithmetic.yaml:39
  encodings
    NP 0F 5C /r  subps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SUBPD', source: 'isa/instructions/sse-arithmetic.yaml:40', text: `SUBPD: Subtract two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:40
  encodings
    66 0F 5C /r  subpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SUBSS', source: 'isa/instructions/sse-arithmetic.yaml:41', text: `SUBSS: Subtract a single
  specified in   isa/instructions/sse-arithmetic.yaml:41
  encodings
    F3 0F 5C /r  subss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SUBSD', source: 'isa/instructions/sse-arithmetic.yaml:42', text: `SUBSD: Subtract a double
  specified in   isa/instructions/sse-arithmetic.yaml:42
  encodings
    F2 0F 5C /r  subsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MULPS', source: 'isa/instructions/sse-arithmetic.yaml:44', text: `MULPS: Multiply four singles
  specified in   isa/instructions/sse-arithmetic.yaml:44
  encodings
    NP 0F 59 /r  mulps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 1001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MULPD', source: 'isa/instructions/sse-arithmetic.yaml:45', text: `MULPD: Multiply two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:45
  encodings
    66 0F 59 /r  mulpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MULSS', source: 'isa/instructions/sse-arithmetic.yaml:46', text: `MULSS: Multiply a single
  specified in   isa/instructions/sse-arithmetic.yaml:46
  encodings
    F3 0F 59 /r  mulss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 1001 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MULSD', source: 'isa/instructions/sse-arithmetic.yaml:47', text: `MULSD: Multiply a double
  specified in   isa/instructions/sse-arithmetic.yaml:47
  encodings
    F2 0F 59 /r  mulsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 1001 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'DIVPS', source: 'isa/instructions/sse-arithmetic.yaml:49', text: `DIVPS: Divide four singles
  specified in   isa/instructions/sse-arithmetic.yaml:49
  encodings
    NP 0F 5E /r  divps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 1110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'DIVPD', source: 'isa/instructions/sse-arithmetic.yaml:50', text: `DIVPD: Divide two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:50
  encodings
    66 0F 5E /r  divpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'DIVSS', source: 'isa/instructions/sse-arithmetic.yaml:51', text: `DIVSS: Divide a single
  specified in   isa/instructions/sse-arithmetic.yaml:51
  encodings
    F3 0F 5E /r  divss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 1110 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'DIVSD', source: 'isa/instructions/sse-arithmetic.yaml:52', text: `DIVSD: Divide a double
  specified in   isa/instructions/sse-arithmetic.yaml:52
  encodings
    F2 0F 5E /r  divsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 1110 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MINPS', source: 'isa/instructions/sse-arithmetic.yaml:54', text: `MINPS: The lesser of each of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:54
  encodings
    NP 0F 5D /r  minps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MINPD', source: 'isa/instructions/sse-arithmetic.yaml:55', text: `MINPD: The lesser of each of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:55
  encodings
    66 0F 5D /r  minpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MINSS', source: 'isa/instructions/sse-arithmetic.yaml:56', text: `MINSS: The lesser of two singles
  specified in   isa/instructions/sse-arithmetic.yaml:56
  encodings
    F3 0F 5D /r  minss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MINSD', source: 'isa/instructions/sse-arithmetic.yaml:57', text: `MINSD: The lesser of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:57
  encodings
    F2 0F 5D /r  minsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MAXPS', source: 'isa/instructions/sse-arithmetic.yaml:59', text: `MAXPS: The greater of each of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:59
  encodings
    NP 0F 5F /r  maxps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 1111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MAXPD', source: 'isa/instructions/sse-arithmetic.yaml:60', text: `MAXPD: The greater of each of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:60
  encodings
    66 0F 5F /r  maxpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 1111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MAXSS', source: 'isa/instructions/sse-arithmetic.yaml:61', text: `MAXSS: The greater of two singles
  specified in   isa/instructions/sse-arithmetic.yaml:61
  encodings
    F3 0F 5F /r  maxss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 1111 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MAXSD', source: 'isa/instructions/sse-arithmetic.yaml:62', text: `MAXSD: The greater of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:62
  encodings
    F2 0F 5F /r  maxsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 1111 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SQRTPS', source: 'isa/instructions/sse-arithmetic.yaml:64', text: `SQRTPS: Square roots of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:64
  encodings
    NP 0F 51 /r  sqrtps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 0001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SQRTPD', source: 'isa/instructions/sse-arithmetic.yaml:65', text: `SQRTPD: Square roots of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:65
  encodings
    66 0F 51 /r  sqrtpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 0001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SQRTSS', source: 'isa/instructions/sse-arithmetic.yaml:66', text: `SQRTSS: Square root of a single
  specified in   isa/instructions/sse-arithmetic.yaml:66
  encodings
    F3 0F 51 /r  sqrtss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 0001 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SQRTSD', source: 'isa/instructions/sse-arithmetic.yaml:67', text: `SQRTSD: Square root of a double
  specified in   isa/instructions/sse-arithmetic.yaml:67
  encodings
    F2 0F 51 /r  sqrtsd Vx, Wq  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 0101 0001 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RSQRTPS', source: 'isa/instructions/sse-arithmetic.yaml:69', text: `RSQRTPS: Approximate reciprocal square roots of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:69
  encodings
    NP 0F 52 /r  rsqrtps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 0010 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RSQRTSS', source: 'isa/instructions/sse-arithmetic.yaml:70', text: `RSQRTSS: Approximate reciprocal square root of a single
  specified in   isa/instructions/sse-arithmetic.yaml:70
  encodings
    F3 0F 52 /r  rsqrtss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 0010 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RCPPS', source: 'isa/instructions/sse-arithmetic.yaml:72', text: `RCPPS: Approximate reciprocals of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:72
  encodings
    NP 0F 53 /r  rcpps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 0011 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RCPSS', source: 'isa/instructions/sse-arithmetic.yaml:73', text: `RCPSS: Approximate reciprocal of a single
  specified in   isa/instructions/sse-arithmetic.yaml:73
  encodings
    F3 0F 53 /r  rcpss Vx, Wd  (needs SSE: no model)
      1111 0011 | 0000 1111 | 0101 0011 | mod dst src | [sib] [disp]
  operands
    dst Vx  XMM register by ModRM.reg; its address or number
    src Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ANDPS', source: 'isa/instructions/sse-arithmetic.yaml:75', text: `ANDPS: Bitwise and of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:75
  encodings
    NP 0F 54 /r  andps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 0100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ANDPD', source: 'isa/instructions/sse-arithmetic.yaml:76', text: `ANDPD: Bitwise and of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:76
  encodings
    66 0F 54 /r  andpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 0100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ANDNPS', source: 'isa/instructions/sse-arithmetic.yaml:77', text: `ANDNPS: Bitwise and with the complement of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:77
  encodings
    NP 0F 55 /r  andnps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 0101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ANDNPD', source: 'isa/instructions/sse-arithmetic.yaml:78', text: `ANDNPD: Bitwise and with the complement of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:78
  encodings
    66 0F 55 /r  andnpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 0101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ORPS', source: 'isa/instructions/sse-arithmetic.yaml:79', text: `ORPS: Bitwise or of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:79
  encodings
    NP 0F 56 /r  orps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 0110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ORPD', source: 'isa/instructions/sse-arithmetic.yaml:80', text: `ORPD: Bitwise or of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:80
  encodings
    66 0F 56 /r  orpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 0110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XORPS', source: 'isa/instructions/sse-arithmetic.yaml:81', text: `XORPS: Bitwise exclusive or of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:81
  encodings
    NP 0F 57 /r  xorps Vx, Wdq  (needs SSE: no model)
      0000 1111 | 0101 0111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XORPD', source: 'isa/instructions/sse-arithmetic.yaml:82', text: `XORPD: Bitwise exclusive or of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:82
  encodings
    66 0F 57 /r  xorpd Vx, Wdq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0101 0111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'HADDPS', source: 'isa/instructions/sse-arithmetic.yaml:84', text: `HADDPS: Add neighbouring singles
  specified in   isa/instructions/sse-arithmetic.yaml:84
  encodings
    F2 0F 7C /r  haddps Vx, Wdq  (needs SSE3: no model)
      1111 0010 | 0000 1111 | 0111 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'HADDPD', source: 'isa/instructions/sse-arithmetic.yaml:85', text: `HADDPD: Add neighbouring doubles
  specified in   isa/instructions/sse-arithmetic.yaml:85
  encodings
    66 0F 7C /r  haddpd Vx, Wdq  (needs SSE3: no model)
      0110 0110 | 0000 1111 | 0111 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'HSUBPS', source: 'isa/instructions/sse-arithmetic.yaml:86', text: `HSUBPS: Subtract neighbouring singles
  specified in   isa/instructions/sse-arithmetic.yaml:86
  encodings
    F2 0F 7D /r  hsubps Vx, Wdq  (needs SSE3: no model)
      1111 0010 | 0000 1111 | 0111 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'HSUBPD', source: 'isa/instructions/sse-arithmetic.yaml:87', text: `HSUBPD: Subtract neighbouring doubles
  specified in   isa/instructions/sse-arithmetic.yaml:87
  encodings
    66 0F 7D /r  hsubpd Vx, Wdq  (needs SSE3: no model)
      0110 0110 | 0000 1111 | 0111 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ADDSUBPS', source: 'isa/instructions/sse-arithmetic.yaml:88', text: `ADDSUBPS: Subtract and add singles by turns
  specified in   isa/instructions/sse-arithmetic.yaml:88
  encodings
    F2 0F D0 /r  addsubps Vx, Wdq  (needs SSE3: no model)
      1111 0010 | 0000 1111 | 1101 0000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ADDSUBPD', source: 'isa/instructions/sse-arithmetic.yaml:89', text: `ADDSUBPD: Subtract and add doubles by turns
  specified in   isa/instructions/sse-arithmetic.yaml:89
  encodings
    66 0F D0 /r  addsubpd Vx, Wdq  (needs SSE3: no model)
      0110 0110 | 0000 1111 | 1101 0000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ROUNDPS', source: 'isa/instructions/sse-arithmetic.yaml:91', text: `ROUNDPS: Round four singles to integers, by a constant
  specified in   isa/instructions/sse-arithmetic.yaml:91
  encodings
    66 0F 3A 08 /r ib  roundps Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1000 | mod dst src | [sib] [disp] | control:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Wdq     XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ROUNDPD', source: 'isa/instructions/sse-arithmetic.yaml:92', text: `ROUNDPD: Round two doubles to integers, by a constant
  specified in   isa/instructions/sse-arithmetic.yaml:92
  encodings
    66 0F 3A 09 /r ib  roundpd Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1001 | mod dst src | [sib] [disp] | control:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Wdq     XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ROUNDSS', source: 'isa/instructions/sse-arithmetic.yaml:93', text: `ROUNDSS: Round a single to an integer, by a constant
  specified in   isa/instructions/sse-arithmetic.yaml:93
  encodings
    66 0F 3A 0A /r ib  roundss Vx, Wd, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1010 | mod dst src | [sib] [disp] | control:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Wd      XMM register or doubleword in memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ROUNDSD', source: 'isa/instructions/sse-arithmetic.yaml:94', text: `ROUNDSD: Round a double to an integer, by a constant
  specified in   isa/instructions/sse-arithmetic.yaml:94
  encodings
    66 0F 3A 0B /r ib  roundsd Vx, Wq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0000 1011 | mod dst src | [sib] [disp] | control:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Wq      XMM register or quadword in memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'DPPS', source: 'isa/instructions/sse-arithmetic.yaml:95', text: `DPPS: Dot product of four singles
  specified in   isa/instructions/sse-arithmetic.yaml:95
  encodings
    66 0F 3A 40 /r ib  dpps Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0100 0000 | mod dst src | [sib] [disp] | control:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Wdq     XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'DPPD', source: 'isa/instructions/sse-arithmetic.yaml:96', text: `DPPD: Dot product of two doubles
  specified in   isa/instructions/sse-arithmetic.yaml:96
  encodings
    66 0F 3A 41 /r ib  dppd Vx, Wdq, Ib  (needs SSE4_1: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0100 0001 | mod dst src | [sib] [disp] | control:8
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Wdq     XMM register or memory by ModRM.rm; its address or number
    control Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
