// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ExceptionRow } from '../runtime/engine/architecture.ts';

/** The exceptions of isa/exceptions.yaml. */
export const exceptions: readonly ExceptionRow[] = [
  { name: 'DE', vector: 0, error: false, class: 'contributory', kind: 'fault', summary: 'Divide error', source: 'isa/exceptions.yaml:5' },
  { name: 'DB', vector: 1, error: false, class: 'benign', kind: 'trap', summary: 'Debug', source: 'isa/exceptions.yaml:6' },
  { name: 'NMI', vector: 2, error: false, class: 'benign', kind: 'trap', summary: 'Non-maskable interrupt', source: 'isa/exceptions.yaml:7' },
  { name: 'BP', vector: 3, error: false, class: 'benign', kind: 'trap', summary: 'Breakpoint', source: 'isa/exceptions.yaml:8' },
  { name: 'OF', vector: 4, error: false, class: 'benign', kind: 'trap', summary: 'Overflow', source: 'isa/exceptions.yaml:9' },
  { name: 'BR', vector: 5, error: false, class: 'benign', kind: 'fault', summary: 'Bound range exceeded', source: 'isa/exceptions.yaml:10' },
  { name: 'UD', vector: 6, error: false, class: 'benign', kind: 'fault', summary: 'Undefined opcode', source: 'isa/exceptions.yaml:11' },
  { name: 'NM', vector: 7, error: false, class: 'benign', kind: 'fault', summary: 'No math coprocessor', source: 'isa/exceptions.yaml:12' },
  { name: 'DF', vector: 8, error: true, class: 'double-fault', kind: 'abort', summary: 'Double fault', source: 'isa/exceptions.yaml:13' },
  { name: 'CSO', vector: 9, error: false, class: 'benign', kind: 'fault', summary: 'Coprocessor segment overrun; not raised after the i386', source: 'isa/exceptions.yaml:14' },
  { name: 'TS', vector: 10, error: true, class: 'contributory', kind: 'fault', summary: 'Invalid task state segment', source: 'isa/exceptions.yaml:15' },
  { name: 'NP', vector: 11, error: true, class: 'contributory', kind: 'fault', summary: 'Segment not present', source: 'isa/exceptions.yaml:16' },
  { name: 'SS', vector: 12, error: true, class: 'contributory', kind: 'fault', summary: 'Stack fault', source: 'isa/exceptions.yaml:17' },
  { name: 'GP', vector: 13, error: true, class: 'contributory', kind: 'fault', summary: 'General protection', source: 'isa/exceptions.yaml:18' },
  { name: 'PF', vector: 14, error: true, class: 'page-fault', kind: 'fault', summary: 'Page fault', source: 'isa/exceptions.yaml:19' },
  { name: 'RESERVED_15', vector: 15, error: false, class: 'benign', kind: 'fault', summary: 'Reserved', source: 'isa/exceptions.yaml:20' },
  { name: 'MF', vector: 16, error: false, class: 'benign', kind: 'fault', summary: 'x87 floating-point error', source: 'isa/exceptions.yaml:21' },
  { name: 'AC', vector: 17, error: true, class: 'benign', kind: 'fault', summary: 'Alignment check', source: 'isa/exceptions.yaml:22' },
  { name: 'MC', vector: 18, error: false, class: 'benign', kind: 'abort', summary: 'Machine check', source: 'isa/exceptions.yaml:23' },
  { name: 'XM', vector: 19, error: false, class: 'benign', kind: 'fault', summary: 'SIMD floating-point exception', source: 'isa/exceptions.yaml:24' },
];

/** Vector of each exception. */
export const Vector = {
  DE: 0,
  DB: 1,
  NMI: 2,
  BP: 3,
  OF: 4,
  BR: 5,
  UD: 6,
  NM: 7,
  DF: 8,
  CSO: 9,
  TS: 10,
  NP: 11,
  SS: 12,
  GP: 13,
  PF: 14,
  RESERVED_15: 15,
  MF: 16,
  AC: 17,
  MC: 18,
  XM: 19,
} as const;
