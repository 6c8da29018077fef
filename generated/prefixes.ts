// Generated from isa/ by `ring1 generate`. Do not edit.
import type { PrefixRow } from '../runtime/engine/architecture.ts';

/** The prefixes of isa/prefixes.yaml. */
export const prefixes: readonly PrefixRow[] = [
  { byte: 38, group: 'segment', value: 0, summary: 'Segment override', source: 'isa/prefixes.yaml:5' },
  { byte: 46, group: 'segment', value: 1, summary: 'Segment override', source: 'isa/prefixes.yaml:6' },
  { byte: 54, group: 'segment', value: 2, summary: 'Segment override', source: 'isa/prefixes.yaml:7' },
  { byte: 62, group: 'segment', value: 3, summary: 'Segment override', source: 'isa/prefixes.yaml:8' },
  { byte: 100, group: 'segment', value: 4, summary: 'Segment override', source: 'isa/prefixes.yaml:9' },
  { byte: 101, group: 'segment', value: 5, summary: 'Segment override', source: 'isa/prefixes.yaml:10' },
  { byte: 102, group: 'operand-size', value: 0, summary: 'The operand size that CS.D does not give', source: 'isa/prefixes.yaml:11' },
  { byte: 103, group: 'address-size', value: 0, summary: 'The address size that CS.D does not give', source: 'isa/prefixes.yaml:12' },
  { byte: 240, group: 'lock', value: 0, summary: 'Atomic access; UD unless the form allows it and its destination is memory', source: 'isa/prefixes.yaml:13' },
  { byte: 242, group: 'repeat', value: 2, summary: 'Repeat while not equal', source: 'isa/prefixes.yaml:14' },
  { byte: 243, group: 'repeat', value: 1, summary: 'Repeat, or repeat while equal', source: 'isa/prefixes.yaml:15' },
];

/** An instruction has at most so many bytes, prefixes included (SDM volume 2, 2.3.11). */
export const INSTRUCTION_LIMIT = 15;
