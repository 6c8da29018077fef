// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/extended-state.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'XSAVE', source: 'isa/instructions/extended-state.yaml:7', text: `XSAVE: Save the state components that EDX:EAX names
  specified in   isa/instructions/extended-state.yaml:7
  encodings
    NP 0F AE /4  xsave M  (memory only, needs XSAVE: no model)
      0000 1111 | 1010 1110 | mod≠11 100 dst | [sib] [disp]
  operands
    dst M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XRSTOR', source: 'isa/instructions/extended-state.yaml:11', text: `XRSTOR: Restore the state components that EDX:EAX names
  specified in   isa/instructions/extended-state.yaml:11
  encodings
    NP 0F AE /5  xrstor M  (memory only, needs XSAVE: no model)
      0000 1111 | 1010 1110 | mod≠11 101 src | [sib] [disp]
  operands
    src M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XSAVEOPT', source: 'isa/instructions/extended-state.yaml:15', text: `XSAVEOPT: Save the state components that have changed
  specified in   isa/instructions/extended-state.yaml:15
  encodings
    NP 0F AE /6  xsaveopt M  (memory only, needs XSAVEOPT: no model)
      0000 1111 | 1010 1110 | mod≠11 110 dst | [sib] [disp]
  operands
    dst M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XSAVEC', source: 'isa/instructions/extended-state.yaml:19', text: `XSAVEC: Save state components in compacted form
  specified in   isa/instructions/extended-state.yaml:19
  encodings
    NP 0F C7 /4  xsavec M  (memory only, needs XSAVEC: no model)
      0000 1111 | 1100 0111 | mod≠11 100 dst | [sib] [disp]
  operands
    dst M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XSAVES', source: 'isa/instructions/extended-state.yaml:23', text: `XSAVES: Save user and supervisor state components
  specified in   isa/instructions/extended-state.yaml:23
  encodings
    NP 0F C7 /5  xsaves M  (memory only, needs XSAVES: no model)
      0000 1111 | 1100 0111 | mod≠11 101 dst | [sib] [disp]
  operands
    dst M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XRSTORS', source: 'isa/instructions/extended-state.yaml:27', text: `XRSTORS: Restore user and supervisor state components
  specified in   isa/instructions/extended-state.yaml:27
  encodings
    NP 0F C7 /3  xrstors M  (memory only, needs XSAVES: no model)
      0000 1111 | 1100 0111 | mod≠11 011 src | [sib] [disp]
  operands
    src M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XGETBV', source: 'isa/instructions/extended-state.yaml:31', text: `XGETBV: Read the extended control register that ECX names
  specified in   isa/instructions/extended-state.yaml:31
  encodings
    NP 0F 01 D0  xgetbv  (register only, needs XSAVE: no model)
      0000 1111 | 0000 0001 | 11 010 000
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XSETBV', source: 'isa/instructions/extended-state.yaml:35', text: `XSETBV: Write the extended control register that ECX names
  specified in   isa/instructions/extended-state.yaml:35
  encodings
    NP 0F 01 D1  xsetbv  (register only, needs XSAVE: no model)
      0000 1111 | 0000 0001 | 11 010 001
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RDPKRU', source: 'isa/instructions/extended-state.yaml:39', text: `RDPKRU: Read the protection-key rights of user pages
  specified in   isa/instructions/extended-state.yaml:39
  encodings
    NP 0F 01 EE  rdpkru  (register only, needs PKU: no model)
      0000 1111 | 0000 0001 | 11 101 110
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'WRPKRU', source: 'isa/instructions/extended-state.yaml:43', text: `WRPKRU: Write the protection-key rights of user pages
  specified in   isa/instructions/extended-state.yaml:43
  encodings
    NP 0F 01 EF  wrpkru  (register only, needs PKU: no model)
      0000 1111 | 0000 0001 | 11 101 111
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
