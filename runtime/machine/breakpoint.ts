import { instruction_breakpoints } from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { BREAKPOINTS_ENABLED } from '../engine/debug-control.ts';

/** Some breakpoint is enabled, so the processor must look before and after each instruction. */
export function watchesBreakpoints(state: CpuState): boolean {
  return (state.get(Slot.dr7) & BREAKPOINTS_ENABLED) !== 0;
}

/**
 * Begins an instruction while breakpoints are watched. One that has breakpoints on it is not executed but raises #DB;
 * which, then stands in DR6.
 * @param held a load of SS before it holds debug exceptions back: there are none, and what that met is kept
 */
export function meetsBreakpoint(state: CpuState, held: boolean): boolean {
  if (held) return false;
  state.set(Slot.breakpoints_met, 0);
  const met = instruction_breakpoints(state);
  if (met !== 0) state.set(Slot.dr6, (state.get(Slot.dr6) | met) >>> 0);
  return met !== 0;
}
