import { instruction_breakpoints } from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { BREAKPOINTS_ENABLED } from '../engine/debug-control.ts';

/** Some breakpoint is enabled, so the processor must look before and after each instruction. */
export function watchesBreakpoints(state: CpuState): boolean {
  return (state.get(Slot.dr7) & BREAKPOINTS_ENABLED) !== 0;
}

/**
 * Begins an instruction. @returns the breakpoints on it, as bits B0…B3 of DR6
 * @param held a load of SS before it holds debug exceptions back: there are none, and what that met is kept
 */
export function beginWatching(state: CpuState, held: boolean): number {
  if (held) return 0;
  state.set(Slot.breakpoints_met, 0);
  return instruction_breakpoints(state);
}
