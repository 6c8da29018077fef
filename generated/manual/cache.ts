// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/cache.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PREFETCHNTA', source: 'isa/instructions/cache.yaml:20', text: `PREFETCHNTA: Fetch a line that will be used once
  specified in   isa/instructions/cache.yaml:20
  encodings
    0F 18 /0  prefetchnta Mb  (memory only, needs NOPL: p6 p6-umip p6-trapping)
      0000 1111 | 0001 1000 | mod≠11 000 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'PREFETCHT0', source: 'isa/instructions/cache.yaml:27', text: `PREFETCHT0: Fetch a line into all caches
  specified in   isa/instructions/cache.yaml:27
  encodings
    0F 18 /1  prefetcht0 Mb  (memory only, needs NOPL: p6 p6-umip p6-trapping)
      0000 1111 | 0001 1000 | mod≠11 001 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'PREFETCHT1', source: 'isa/instructions/cache.yaml:34', text: `PREFETCHT1: Fetch a line into the second-level cache
  specified in   isa/instructions/cache.yaml:34
  encodings
    0F 18 /2  prefetcht1 Mb  (memory only, needs NOPL: p6 p6-umip p6-trapping)
      0000 1111 | 0001 1000 | mod≠11 010 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'PREFETCHT2', source: 'isa/instructions/cache.yaml:41', text: `PREFETCHT2: Fetch a line into the third-level cache
  specified in   isa/instructions/cache.yaml:41
  encodings
    0F 18 /3  prefetcht2 Mb  (memory only, needs NOPL: p6 p6-umip p6-trapping)
      0000 1111 | 0001 1000 | mod≠11 011 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics
    // Changes nothing.
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'PREFETCH', source: 'isa/instructions/cache.yaml:48', text: `PREFETCH: Fetch a line
  specified in   isa/instructions/cache.yaml:48
  encodings
    0F 0D /0  prefetch Mb  (memory only, needs PREFETCHW: no model)
      0000 1111 | 0000 1101 | mod≠11 000 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PREFETCHW', source: 'isa/instructions/cache.yaml:52', text: `PREFETCHW: Fetch a line that will be written
  specified in   isa/instructions/cache.yaml:52
  encodings
    0F 0D /1  prefetchw Mb  (memory only, needs PREFETCHW: no model)
      0000 1111 | 0000 1101 | mod≠11 001 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'LFENCE', source: 'isa/instructions/cache.yaml:56', text: `LFENCE: Wait for earlier loads
  specified in   isa/instructions/cache.yaml:56
  encodings
    NP 0F AE /5  lfence  (register only, needs SSE2: no model)
      0000 1111 | 1010 1110 | 11 101 r/m
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MFENCE', source: 'isa/instructions/cache.yaml:57', text: `MFENCE: Wait for earlier loads and stores
  specified in   isa/instructions/cache.yaml:57
  encodings
    NP 0F AE /6  mfence  (register only, needs SSE2: no model)
      0000 1111 | 1010 1110 | 11 110 r/m
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SFENCE', source: 'isa/instructions/cache.yaml:58', text: `SFENCE: Wait for earlier stores
  specified in   isa/instructions/cache.yaml:58
  encodings
    NP 0F AE /7  sfence  (register only, needs SSE: no model)
      0000 1111 | 1010 1110 | 11 111 r/m
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLFLUSH', source: 'isa/instructions/cache.yaml:60', text: `CLFLUSH: Write a line back and drop it from all caches
  specified in   isa/instructions/cache.yaml:60
  encodings
    NP 0F AE /7  clflush Mb  (memory only, needs CLFSH: no model)
      0000 1111 | 1010 1110 | mod≠11 111 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLFLUSHOPT', source: 'isa/instructions/cache.yaml:61', text: `CLFLUSHOPT: CLFLUSH, ordered by fences alone
  specified in   isa/instructions/cache.yaml:61
  encodings
    66 0F AE /7  clflushopt Mb  (memory only, needs CLFLUSHOPT: no model)
      0110 0110 | 0000 1111 | 1010 1110 | mod≠11 111 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLWB', source: 'isa/instructions/cache.yaml:62', text: `CLWB: Write a line back and keep it, ordered by fences alone
  specified in   isa/instructions/cache.yaml:62
  encodings
    66 0F AE /6  clwb Mb  (memory only, needs CLWB: no model)
      0110 0110 | 0000 1111 | 1010 1110 | mod≠11 110 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PREFETCH_RESERVED', source: 'isa/instructions/cache.yaml:64', text: `PREFETCH_RESERVED: Reserved rows of the same group, which AMD takes for PREFETCH
  specified in   isa/instructions/cache.yaml:64
  encodings
    0F 0D /4  prefetch Mb  (memory only, needs PREFETCHW: no model, not chosen by the assembler)
      0000 1111 | 0000 1101 | mod≠11 100 line | [sib] [disp]
    0F 0D /5  prefetch Mb  (memory only, needs PREFETCHW: no model, not chosen by the assembler)
      0000 1111 | 0000 1101 | mod≠11 101 line | [sib] [disp]
    0F 0D /6  prefetch Mb  (memory only, needs PREFETCHW: no model, not chosen by the assembler)
      0000 1111 | 0000 1101 | mod≠11 110 line | [sib] [disp]
    0F 0D /7  prefetch Mb  (memory only, needs PREFETCHW: no model, not chosen by the assembler)
      0000 1111 | 0000 1101 | mod≠11 111 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PREFETCHW_RESERVED', source: 'isa/instructions/cache.yaml:73', text: `PREFETCHW_RESERVED: The row that AMD takes for PREFETCHW
  specified in   isa/instructions/cache.yaml:73
  encodings
    0F 0D /3  prefetchw Mb  (memory only, needs PREFETCHW: no model, not chosen by the assembler)
      0000 1111 | 0000 1101 | mod≠11 011 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PREFETCHWT1', source: 'isa/instructions/cache.yaml:78', text: `PREFETCHWT1: Fetch a line that will be written into the second-level cache
  specified in   isa/instructions/cache.yaml:78
  encodings
    0F 0D /2  prefetchwt1 Mb  (memory only, needs PREFETCHWT1: no model)
      0000 1111 | 0000 1101 | mod≠11 010 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLDEMOTE', source: 'isa/instructions/cache.yaml:82', text: `CLDEMOTE: Move a line to a farther cache
  specified in   isa/instructions/cache.yaml:82
  encodings
    NP 0F 1C /0  cldemote Mb  (memory only, needs CLDEMOTE: no model)
      0000 1111 | 0001 1100 | mod≠11 000 line | [sib] [disp]
  operands
    line Mb  Memory address of a byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLZERO', source: 'isa/instructions/cache.yaml:86', text: `CLZERO: Zero the line at EAX (AMD)
  specified in   isa/instructions/cache.yaml:86
  encodings
    NP 0F 01 FC  clzero  (register only, needs CLZERO: no model)
      0000 1111 | 0000 0001 | 11 111 100
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'WBNOINVD', source: 'isa/instructions/cache.yaml:90', text: `WBNOINVD: Write all lines back and keep them
  specified in   isa/instructions/cache.yaml:90
  encodings
    F3 0F 09  wbnoinvd  (needs WBNOINVD: no model)
      1111 0011 | 0000 1111 | 0000 1001
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVDIRI', source: 'isa/instructions/cache.yaml:94', text: `MOVDIRI: Store a doubleword past the caches
  specified in   isa/instructions/cache.yaml:94
  encodings
    NP 0F 38 F9 /r  movdiri Md, Gd  (memory only, needs MOVDIRI: no model)
      0000 1111 | 0011 1000 | 1111 1001 | mod≠11 src dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
    src Gd  General register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MOVDIR64B', source: 'isa/instructions/cache.yaml:98', text: `MOVDIR64B: Store 64 bytes past the caches
  specified in   isa/instructions/cache.yaml:98
  encodings
    66 0F 38 F8 /r  movdir64b Gd, M  (memory only, needs MOVDIR64B: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1111 1000 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src M   Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ENQCMD', source: 'isa/instructions/cache.yaml:102', text: `ENQCMD: Enqueue a command of 64 bytes with the PASID of the process
  specified in   isa/instructions/cache.yaml:102
  encodings
    F2 0F 38 F8 /r  enqcmd Gd, M  (memory only, needs ENQCMD: no model)
      1111 0010 | 0000 1111 | 0011 1000 | 1111 1000 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src M   Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ENQCMDS', source: 'isa/instructions/cache.yaml:106', text: `ENQCMDS: Enqueue a command of 64 bytes with any PASID
  specified in   isa/instructions/cache.yaml:106
  encodings
    F3 0F 38 F8 /r  enqcmds Gd, M  (memory only, needs ENQCMD: no model)
      1111 0011 | 0000 1111 | 0011 1000 | 1111 1000 | mod≠11 dst src | [sib] [disp]
  operands
    dst Gd  General register by ModRM.reg; its address or number
    src M   Memory address; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
