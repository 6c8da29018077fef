import { INSTRUCTION_LIMIT } from '../../generated/prefixes.ts';
import { Field, Flag, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';

/** An instruction that has retired. */
export interface Retired {
  /** Its EIP. */
  readonly start: number;
  /** TF was set before it. */
  readonly stepping: boolean;
  /** It loaded SS: debug exceptions wait for the next one (Intel SDM vol. 3, 6.8.3). */
  readonly held: boolean;
}

/**
 * Whether a debug trap follows an instruction, for a single step or for breakpoints on data and ports; DR6 says which
 * (Intel SDM vol. 3, 17.2.3 and 17.3.1.2).
 */
export function takeDebugTrap(state: CpuState, { start, stepping, held }: Retired): boolean {
  if (held) return false;
  const stepped = stepping && singleStepTraps(state, start);
  const met = state.get(Slot.breakpoints_met);
  if (!stepped && met === 0) return false;
  state.set(Slot.breakpoints_met, 0);
  state.set(Slot.dr6, (state.get(Slot.dr6) | met | (stepped ? Field.dr6.BS : 0)) >>> 0);
  return true;
}

/**
 * The trap of a single step is lost when the instruction itself entered a handler, which clears TF and leaves EIP far
 * from what follows it (Intel SDM vol. 3, 17.3.1.4).
 */
function singleStepTraps(state: CpuState, start: number): boolean {
  if (state.getFlag(Flag.TF) !== 0) return true;
  const moved = (state.get(Slot.eip) - start) >>> 0;
  return moved > 0 && moved <= INSTRUCTION_LIMIT;
}
