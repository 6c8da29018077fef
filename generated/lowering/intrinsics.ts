// Generated from isa/ by `ring1 generate`. Do not edit.
import type { IntrinsicRow } from '../../runtime/engine/lowering.ts';

/** Signatures of the intrinsics of isa/intrinsics.yaml. */
export const intrinsics: readonly IntrinsicRow[] = [
  { name: 'port_read', params: [16, 3], result: 32, faults: false }, // isa/intrinsics.yaml:5
  { name: 'port_write', params: [16, 3, 32], result: 0, faults: false }, // isa/intrinsics.yaml:11
  { name: 'cpuid', params: [32, 2], result: 32, faults: false }, // isa/intrinsics.yaml:19
  { name: 'time_stamp', params: [1], result: 32, faults: false }, // isa/intrinsics.yaml:26
  { name: 'flush_translations', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:32
  { name: 'flush_translation', params: [32], result: 0, faults: false }, // isa/intrinsics.yaml:38
  { name: 'inhibit_interrupts', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:44
  { name: 'exponential_less_one', params: [80], result: 128, faults: false }, // isa/intrinsics.yaml:51
  { name: 'logarithm', params: [80, 80, 1], result: 128, faults: false }, // isa/intrinsics.yaml:57
  { name: 'sine', params: [128, 1], result: 128, faults: false }, // isa/intrinsics.yaml:63
  { name: 'tangent', params: [128, 1], result: 128, faults: false }, // isa/intrinsics.yaml:69
  { name: 'arctangent', params: [80, 80], result: 128, faults: false }, // isa/intrinsics.yaml:75
  { name: 'cache_flush', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:81
  { name: 'numeric_error', params: [], result: 0, faults: false }, // isa/intrinsics.yaml:87
];
