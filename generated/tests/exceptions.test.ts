// Generated from isa/ by `ring1 generate`. Do not edit.
import { testRows } from '../../test/generated/rows.ts';
import { exceptions } from '../exceptions.ts';

testRows('generated/exceptions.ts', exceptions, 0, 20, [
  ['isa/exceptions.yaml:5 DE', { name: 'DE', vector: 0, error: false, class: 'contributory', kind: 'fault', summary: 'Divide error', source: 'isa/exceptions.yaml:5' }],
  ['isa/exceptions.yaml:6 DB', { name: 'DB', vector: 1, error: false, class: 'benign', kind: 'trap', summary: 'Debug', source: 'isa/exceptions.yaml:6' }],
  ['isa/exceptions.yaml:7 NMI', { name: 'NMI', vector: 2, error: false, class: 'benign', kind: 'trap', summary: 'Non-maskable interrupt', source: 'isa/exceptions.yaml:7' }],
  ['isa/exceptions.yaml:8 BP', { name: 'BP', vector: 3, error: false, class: 'benign', kind: 'trap', summary: 'Breakpoint', source: 'isa/exceptions.yaml:8' }],
  ['isa/exceptions.yaml:9 OF', { name: 'OF', vector: 4, error: false, class: 'benign', kind: 'trap', summary: 'Overflow', source: 'isa/exceptions.yaml:9' }],
  ['isa/exceptions.yaml:10 BR', { name: 'BR', vector: 5, error: false, class: 'benign', kind: 'fault', summary: 'Bound range exceeded', source: 'isa/exceptions.yaml:10' }],
  ['isa/exceptions.yaml:11 UD', { name: 'UD', vector: 6, error: false, class: 'benign', kind: 'fault', summary: 'Undefined opcode', source: 'isa/exceptions.yaml:11' }],
  ['isa/exceptions.yaml:12 NM', { name: 'NM', vector: 7, error: false, class: 'benign', kind: 'fault', summary: 'No math coprocessor', source: 'isa/exceptions.yaml:12' }],
  ['isa/exceptions.yaml:13 DF', { name: 'DF', vector: 8, error: true, class: 'double-fault', kind: 'abort', summary: 'Double fault', source: 'isa/exceptions.yaml:13' }],
  ['isa/exceptions.yaml:14 CSO', { name: 'CSO', vector: 9, error: false, class: 'benign', kind: 'fault', summary: 'Coprocessor segment overrun; not raised after the i386', source: 'isa/exceptions.yaml:14' }],
  ['isa/exceptions.yaml:15 TS', { name: 'TS', vector: 10, error: true, class: 'contributory', kind: 'fault', summary: 'Invalid task state segment', source: 'isa/exceptions.yaml:15' }],
  ['isa/exceptions.yaml:16 NP', { name: 'NP', vector: 11, error: true, class: 'contributory', kind: 'fault', summary: 'Segment not present', source: 'isa/exceptions.yaml:16' }],
  ['isa/exceptions.yaml:17 SS', { name: 'SS', vector: 12, error: true, class: 'contributory', kind: 'fault', summary: 'Stack fault', source: 'isa/exceptions.yaml:17' }],
  ['isa/exceptions.yaml:18 GP', { name: 'GP', vector: 13, error: true, class: 'contributory', kind: 'fault', summary: 'General protection', source: 'isa/exceptions.yaml:18' }],
  ['isa/exceptions.yaml:19 PF', { name: 'PF', vector: 14, error: true, class: 'page-fault', kind: 'fault', summary: 'Page fault', source: 'isa/exceptions.yaml:19' }],
  ['isa/exceptions.yaml:20 RESERVED_15', { name: 'RESERVED_15', vector: 15, error: false, class: 'benign', kind: 'fault', summary: 'Reserved', source: 'isa/exceptions.yaml:20' }],
  ['isa/exceptions.yaml:21 MF', { name: 'MF', vector: 16, error: false, class: 'benign', kind: 'fault', summary: 'x87 floating-point error', source: 'isa/exceptions.yaml:21' }],
  ['isa/exceptions.yaml:22 AC', { name: 'AC', vector: 17, error: true, class: 'benign', kind: 'fault', summary: 'Alignment check', source: 'isa/exceptions.yaml:22' }],
  ['isa/exceptions.yaml:23 MC', { name: 'MC', vector: 18, error: false, class: 'benign', kind: 'abort', summary: 'Machine check', source: 'isa/exceptions.yaml:23' }],
  ['isa/exceptions.yaml:24 XM', { name: 'XM', vector: 19, error: false, class: 'benign', kind: 'fault', summary: 'SIMD floating-point exception', source: 'isa/exceptions.yaml:24' }],
]);
