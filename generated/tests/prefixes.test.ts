// Generated from isa/ by `ring1 generate`. Do not edit.
import { testRows } from '../../test/generated/rows.ts';
import { prefixes } from '../prefixes.ts';

testRows('generated/prefixes.ts', prefixes, 0, 11, [
  ['isa/prefixes.yaml:5 prefix 26', { byte: 38, group: 'segment', value: 0, summary: 'Segment override', source: 'isa/prefixes.yaml:5' }],
  ['isa/prefixes.yaml:6 prefix 2E', { byte: 46, group: 'segment', value: 1, summary: 'Segment override', source: 'isa/prefixes.yaml:6' }],
  ['isa/prefixes.yaml:7 prefix 36', { byte: 54, group: 'segment', value: 2, summary: 'Segment override', source: 'isa/prefixes.yaml:7' }],
  ['isa/prefixes.yaml:8 prefix 3E', { byte: 62, group: 'segment', value: 3, summary: 'Segment override', source: 'isa/prefixes.yaml:8' }],
  ['isa/prefixes.yaml:9 prefix 64', { byte: 100, group: 'segment', value: 4, summary: 'Segment override', source: 'isa/prefixes.yaml:9' }],
  ['isa/prefixes.yaml:10 prefix 65', { byte: 101, group: 'segment', value: 5, summary: 'Segment override', source: 'isa/prefixes.yaml:10' }],
  ['isa/prefixes.yaml:11 prefix 66', { byte: 102, group: 'operand-size', value: 0, summary: 'The operand size that CS.D does not give', source: 'isa/prefixes.yaml:11' }],
  ['isa/prefixes.yaml:12 prefix 67', { byte: 103, group: 'address-size', value: 0, summary: 'The address size that CS.D does not give', source: 'isa/prefixes.yaml:12' }],
  ['isa/prefixes.yaml:13 prefix F0', { byte: 240, group: 'lock', value: 0, summary: 'Atomic access; UD unless the form allows it and its destination is memory', source: 'isa/prefixes.yaml:13' }],
  ['isa/prefixes.yaml:14 prefix F2', { byte: 242, group: 'repeat', value: 2, summary: 'Repeat while not equal', source: 'isa/prefixes.yaml:14' }],
  ['isa/prefixes.yaml:15 prefix F3', { byte: 243, group: 'repeat', value: 1, summary: 'Repeat, or repeat while equal', source: 'isa/prefixes.yaml:15' }],
]);
