// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/cache.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'PREFETCHNTA', source: 'isa/instructions/cache.yaml:20', text: `PREFETCHNTA: Fetch a line that will be used once
  specified in   isa/instructions/cache.yaml:20
  encodings
    0F 18 /0  prefetchnta Mb  (memory only, needs NOPL)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'PREFETCHT0', source: 'isa/instructions/cache.yaml:27', text: `PREFETCHT0: Fetch a line into all caches
  specified in   isa/instructions/cache.yaml:27
  encodings
    0F 18 /1  prefetcht0 Mb  (memory only, needs NOPL)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'PREFETCHT1', source: 'isa/instructions/cache.yaml:34', text: `PREFETCHT1: Fetch a line into the second-level cache
  specified in   isa/instructions/cache.yaml:34
  encodings
    0F 18 /2  prefetcht1 Mb  (memory only, needs NOPL)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'PREFETCHT2', source: 'isa/instructions/cache.yaml:41', text: `PREFETCHT2: Fetch a line into the third-level cache
  specified in   isa/instructions/cache.yaml:41
  encodings
    0F 18 /3  prefetcht2 Mb  (memory only, needs NOPL)
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    // Changes nothing.
` },
  { instruction: 'PREFETCH', source: 'isa/instructions/cache.yaml:48', text: `PREFETCH: Fetch a line
  specified in   isa/instructions/cache.yaml:48
  encodings
    0F 0D /0  prefetch Mb  (memory only, needs PREFETCHW)
  semantics      none yet: it decodes, and its class is unknown
` },
  { instruction: 'PREFETCHW', source: 'isa/instructions/cache.yaml:52', text: `PREFETCHW: Fetch a line that will be written
  specified in   isa/instructions/cache.yaml:52
  encodings
    0F 0D /1  prefetchw Mb  (memory only, needs PREFETCHW)
  semantics      none yet: it decodes, and its class is unknown
` },
  { instruction: 'LFENCE', source: 'isa/instructions/cache.yaml:56', text: `LFENCE: Wait for earlier loads
  specified in   isa/instructions/cache.yaml:56
  encodings
    NP 0F AE /5  lfence  (register only, needs SSE2)
  semantics      none yet: it decodes, and its class is unknown
` },
  { instruction: 'MFENCE', source: 'isa/instructions/cache.yaml:57', text: `MFENCE: Wait for earlier loads and stores
  specified in   isa/instructions/cache.yaml:57
  encodings
    NP 0F AE /6  mfence  (register only, needs SSE2)
  semantics      none yet: it decodes, and its class is unknown
` },
  { instruction: 'SFENCE', source: 'isa/instructions/cache.yaml:58', text: `SFENCE: Wait for earlier stores
  specified in   isa/instructions/cache.yaml:58
  encodings
    NP 0F AE /7  sfence  (register only, needs SSE)
  semantics      none yet: it decodes, and its class is unknown
` },
  { instruction: 'CLFLUSH', source: 'isa/instructions/cache.yaml:60', text: `CLFLUSH: Write a line back and drop it from all caches
  specified in   isa/instructions/cache.yaml:60
  encodings
    NP 0F AE /7  clflush Mb  (memory only, needs CLFSH)
  semantics      none yet: it decodes, and its class is unknown
` },
  { instruction: 'CLFLUSHOPT', source: 'isa/instructions/cache.yaml:61', text: `CLFLUSHOPT: CLFLUSH, ordered by fences alone
  specified in   isa/instructions/cache.yaml:61
  encodings
    66 0F AE /7  clflushopt Mb  (memory only, needs CLFLUSHOPT)
  semantics      none yet: it decodes, and its class is unknown
` },
  { instruction: 'CLWB', source: 'isa/instructions/cache.yaml:62', text: `CLWB: Write a line back and keep it, ordered by fences alone
  specified in   isa/instructions/cache.yaml:62
  encodings
    66 0F AE /6  clwb Mb  (memory only, needs CLWB)
  semantics      none yet: it decodes, and its class is unknown
` },
];
