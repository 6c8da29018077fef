// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/simd-state.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'EMMS', source: 'isa/instructions/simd-state.yaml:5', text: `EMMS: Mark all floating-point registers empty after MMX code
  specified in   isa/instructions/simd-state.yaml:5
  encodings
    NP 0F 77  emms  (needs MMX: no model)
      0000 1111 | 0111 0111
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'LDMXCSR', source: 'isa/instructions/simd-state.yaml:9', text: `LDMXCSR: Load the control and status register of SSE
  specified in   isa/instructions/simd-state.yaml:9
  encodings
    NP 0F AE /2  ldmxcsr Md  (memory only, needs SSE: no model)
      0000 1111 | 1010 1110 | mod≠11 010 src | [sib] [disp]
  operands
    src Md  Memory address of a doubleword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'STMXCSR', source: 'isa/instructions/simd-state.yaml:13', text: `STMXCSR: Store the control and status register of SSE
  specified in   isa/instructions/simd-state.yaml:13
  encodings
    NP 0F AE /3  stmxcsr Md  (memory only, needs SSE: no model)
      0000 1111 | 1010 1110 | mod≠11 011 dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'FXSAVE', source: 'isa/instructions/simd-state.yaml:17', text: `FXSAVE: Save the x87, MMX and SSE state in 512 bytes
  specified in   isa/instructions/simd-state.yaml:17
  encodings
    NP 0F AE /0  fxsave M  (memory only, needs FXSR: no model)
      0000 1111 | 1010 1110 | mod≠11 000 dst | [sib] [disp]
  operands
    dst M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'FXRSTOR', source: 'isa/instructions/simd-state.yaml:21', text: `FXRSTOR: Restore the x87, MMX and SSE state from 512 bytes
  specified in   isa/instructions/simd-state.yaml:21
  encodings
    NP 0F AE /1  fxrstor M  (memory only, needs FXSR: no model)
      0000 1111 | 1010 1110 | mod≠11 001 src | [sib] [disp]
  operands
    src M  Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
