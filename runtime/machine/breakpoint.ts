import { Flag, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';

/** L0 G0 … L3 G3: the enable bits of DR7 (Intel SDM vol. 3, 17.2.4). */
const ENABLED = 0xff;
const BREAKPOINTS = 4;

/** Some breakpoint is enabled, so the processor must look before each instruction. */
export function watchesCode(state: CpuState): boolean {
  return (state.get(Slot.dr7) & ENABLED) !== 0;
}

/**
 * Instruction breakpoints that match the instruction at CS:EIP, as bits B0…B3 of DR6. The resume flag
 * suppresses them for one instruction (Intel SDM vol. 3, 17.3.1.1). Data breakpoints are not modelled.
 */
export function matchedBreakpoints(state: CpuState): number {
  const control = state.get(Slot.dr7);
  if ((control & ENABLED) === 0 || state.getFlag(Flag.RF) !== 0) return 0;
  const linear = (state.get(Slot['cs.base']) + state.get(Slot.eip)) >>> 0;
  let matched = 0;
  for (let n = 0; n < BREAKPOINTS; n++) {
    const enabled = ((control >>> (2 * n)) & 3) !== 0;
    const onExecution = ((control >>> (16 + 4 * n)) & 3) === 0;
    if (enabled && onExecution && state.get(Slot.dr0 + n) === linear) matched |= 1 << n;
  }
  return matched;
}
