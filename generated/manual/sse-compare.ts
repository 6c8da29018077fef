// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/sse-compare.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'COMISS', source: 'isa/instructions/sse-compare.yaml:16', text: `COMISS: Compare two singles by the flags; any NaN is invalid
  specified in   isa/instructions/sse-compare.yaml:16
  encodings
    NP 0F 2F /r  comiss Vx, Wd  (needs SSE: no model)
      0000 1111 | 0010 1111 | mod left right | [sib] [disp]
  operands
    left Vx   XMM register by ModRM.reg; its address or number
    right Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'COMISD', source: 'isa/instructions/sse-compare.yaml:17', text: `COMISD: Compare two doubles by the flags; any NaN is invalid
  specified in   isa/instructions/sse-compare.yaml:17
  encodings
    66 0F 2F /r  comisd Vx, Wq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1111 | mod left right | [sib] [disp]
  operands
    left Vx   XMM register by ModRM.reg; its address or number
    right Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UCOMISS', source: 'isa/instructions/sse-compare.yaml:18', text: `UCOMISS: Compare two singles by the flags; only an SNaN is invalid
  specified in   isa/instructions/sse-compare.yaml:18
  encodings
    NP 0F 2E /r  ucomiss Vx, Wd  (needs SSE: no model)
      0000 1111 | 0010 1110 | mod left right | [sib] [disp]
  operands
    left Vx   XMM register by ModRM.reg; its address or number
    right Wd  XMM register or doubleword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UCOMISD', source: 'isa/instructions/sse-compare.yaml:19', text: `UCOMISD: Compare two doubles by the flags; only an SNaN is invalid
  specified in   isa/instructions/sse-compare.yaml:19
  encodings
    66 0F 2E /r  ucomisd Vx, Wq  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 0010 1110 | mod left right | [sib] [disp]
  operands
    left Vx   XMM register by ModRM.reg; its address or number
    right Wq  XMM register or quadword in memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CMPPS', source: 'isa/instructions/sse-compare.yaml:21', text: `CMPPS: All ones or 0 for four singles, by the comparison a constant names
  specified in   isa/instructions/sse-compare.yaml:21
  encodings
    NP 0F C2 /r ib  cmpps Vx, Wdq, Ib  (needs SSE: no model)
      0000 1111 | 1100 0010 | mod dst src | [sib] [disp] | comparison:8
  operands
    dst Vx         XMM register by ModRM.reg; its address or number
    src Wdq        XMM register or memory by ModRM.rm; its address or number
    comparison Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CMPPD', source: 'isa/instructions/sse-compare.yaml:34', text: `CMPPD: All ones or 0 for two doubles, by the comparison a constant names
  specified in   isa/instructions/sse-compare.yaml:34
  encodings
    66 0F C2 /r ib  cmppd Vx, Wdq, Ib  (needs SSE2: no model)
      0110 0110 | 0000 1111 | 1100 0010 | mod dst src | [sib] [disp] | comparison:8
  operands
    dst Vx         XMM register by ModRM.reg; its address or number
    src Wdq        XMM register or memory by ModRM.rm; its address or number
    comparison Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CMPSS', source: 'isa/instructions/sse-compare.yaml:47', text: `CMPSS: All ones or 0 for a single, by the comparison a constant names
  specified in   isa/instructions/sse-compare.yaml:47
  encodings
    F3 0F C2 /r ib  cmpss Vx, Wd, Ib  (needs SSE: no model)
      1111 0011 | 0000 1111 | 1100 0010 | mod dst src | [sib] [disp] | comparison:8
  operands
    dst Vx         XMM register by ModRM.reg; its address or number
    src Wd         XMM register or doubleword in memory by ModRM.rm; its address or number
    comparison Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CMPSD', source: 'isa/instructions/sse-compare.yaml:60', text: `CMPSD: All ones or 0 for a double, by the comparison a constant names
  specified in   isa/instructions/sse-compare.yaml:60
  encodings
    F2 0F C2 /r ib  cmpsd Vx, Wq, Ib  (needs SSE2: no model)
      1111 0010 | 0000 1111 | 1100 0010 | mod dst src | [sib] [disp] | comparison:8
  operands
    dst Vx         XMM register by ModRM.reg; its address or number
    src Wq         XMM register or quadword in memory by ModRM.rm; its address or number
    comparison Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
