// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/integer-extension.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'POPCNT', source: 'isa/instructions/integer-extension.yaml:13', text: `POPCNT: Number of set bits
  specified in   isa/instructions/integer-extension.yaml:13
  encodings
    F3 0F B8 /r  popcnt Gv, Ev  (needs POPCNT: no model)
      1111 0011 | 0000 1111 | 1011 1000 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; its address or number
    src Ev  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'TZCNT', source: 'isa/instructions/integer-extension.yaml:14', text: `TZCNT: Number of clear bits below the lowest set one
  specified in   isa/instructions/integer-extension.yaml:14
  encodings
    F3 0F BC /r  tzcnt Gv, Ev  (needs BMI1: no model)
      1111 0011 | 0000 1111 | 1011 1100 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; its address or number
    src Ev  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'LZCNT', source: 'isa/instructions/integer-extension.yaml:15', text: `LZCNT: Number of clear bits above the highest set one
  specified in   isa/instructions/integer-extension.yaml:15
  encodings
    F3 0F BD /r  lzcnt Gv, Ev  (needs LZCNT: no model)
      1111 0011 | 0000 1111 | 1011 1101 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; its address or number
    src Ev  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CRC32', source: 'isa/instructions/integer-extension.yaml:17', text: `CRC32: Accumulate the CRC-32C checksum
  specified in   isa/instructions/integer-extension.yaml:17
  encodings
    F2 0F 38 F0 /r  crc32 Gd, Eb  (needs SSE4_2: no model)
      1111 0010 | 0000 1111 | 0011 1000 | 1111 0000 | mod dst src | [sib] [disp]
    F2 0F 38 F1 /r  crc32 Gd, Ev  (needs SSE4_2: no model)
      1111 0010 | 0000 1111 | 0011 1000 | 1111 0001 | mod dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src Eb  General register or memory by ModRM.rm; its address or number
    src Ev  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVBE', source: 'isa/instructions/integer-extension.yaml:23', text: `MOVBE: Move, reversing the bytes
  specified in   isa/instructions/integer-extension.yaml:23
  encodings
    NFx 0F 38 F0 /r  movbe Gv, Mv  (memory only, needs MOVBE: no model)
      0000 1111 | 0011 1000 | 1111 0000 | mod≠11 dst src | [sib] [disp]
    NFx 0F 38 F1 /r  movbe Mv, Gv  (memory only, needs MOVBE: no model)
      0000 1111 | 0011 1000 | 1111 0001 | mod≠11 src dst | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; its address or number
    src Mv  Memory address of an operand; its address or number
    dst Mv  Memory address of an operand; its address or number
    src Gv  General register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ADCX', source: 'isa/instructions/integer-extension.yaml:29', text: `ADCX: Add with carry in CF, keeping the other flags
  specified in   isa/instructions/integer-extension.yaml:29
  encodings
    66 0F 38 F6 /r  adcx Gd, Ed  (needs ADX: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1111 0110 | mod dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src Ed  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ADOX', source: 'isa/instructions/integer-extension.yaml:33', text: `ADOX: Add with carry in OF, keeping the other flags
  specified in   isa/instructions/integer-extension.yaml:33
  encodings
    F3 0F 38 F6 /r  adox Gd, Ed  (needs ADX: no model)
      1111 0011 | 0000 1111 | 0011 1000 | 1111 0110 | mod dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src Ed  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
