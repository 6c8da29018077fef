// Generated from isa/ by `ring1 generate`. Do not edit.
import type { CpuState } from '../runtime/engine/cpu-state.ts';
import { Flag, Slot } from './state.ts';

export type Mode = 'real-address' | 'virtual-8086' | 'protected';

/** Whether the processor is in a mode; in every state exactly one of them says so. */
export const inMode: Readonly<Record<Mode, (s: CpuState) => boolean>> = {
  /** Segments are selector times 16; no privilege levels, no paging — isa/modes.yaml:4 */
  'real-address': (s) => !((s.get(Slot.cr0) & 0x1) === 1),
  /** Segments as in real-address mode, at privilege level 3 under paging — isa/modes.yaml:5 */
  'virtual-8086': (s) => (s.get(Slot.cr0) & 0x1) === 1 && s.getFlag(Flag.VM) === 1,
  /** Segments by descriptor, four privilege levels — isa/modes.yaml:6 */
  protected: (s) => (s.get(Slot.cr0) & 0x1) === 1 && !(s.getFlag(Flag.VM) === 1),
};
