import { INSTRUCTION_LIMIT } from '../../generated/prefixes.ts';
import { Field, Flag, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';

/**
 * TF was set before the instruction at `start`, which has retired: whether it traps. The trap is lost when the
 * instruction itself entered a handler, which clears TF and leaves EIP far from what follows it; and held back in
 * the shadow of a stack-segment load (Intel SDM vol. 3, 17.3.1.4 and 6.8.3).
 */
export function singleStepTraps(state: CpuState, start: number, inhibited: boolean): boolean {
  if (inhibited) return false;
  if (state.getFlag(Flag.TF) !== 0) return true;
  const moved = (state.get(Slot.eip) - start) >>> 0;
  return moved > 0 && moved <= INSTRUCTION_LIMIT;
}

/** DR6.BS: the debug exception to come is a single step (Intel SDM vol. 3, 17.2.3). */
export function noteSingleStep(state: CpuState): void {
  state.set(Slot.dr6, (state.get(Slot.dr6) | Field.dr6.BS) >>> 0);
}
