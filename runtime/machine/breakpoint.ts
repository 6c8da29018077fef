import { instruction_breakpoints } from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';

/** L0 G0 … L3 G3: the enable bits of DR7 (Intel SDM vol. 3, 17.2.4). */
const ENABLED = 0xff;

/** Some breakpoint is enabled, so the processor must look before and after each instruction. */
export function watchesBreakpoints(state: CpuState): boolean {
  return (state.get(Slot.dr7) & ENABLED) !== 0;
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
