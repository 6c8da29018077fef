import { Field, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { WINDOW_BASE } from './window.ts';

const BREAKPOINTS = 4;
/** B0…B3 and BS of DR6: what happened (Intel SDM vol. 3, 17.2.3). */
const EVENTS = Field.dr6.B0 | Field.dr6.B1 | Field.dr6.B2 | Field.dr6.B3 | Field.dr6.BS;
const RESERVED_ONES = 0x400;

/**
 * Gives the real processor the guest's breakpoints, those in the monitor's window excepted. Linear addresses are
 * the same on both; general-detect needs no help, for access to debug registers traps anyway.
 */
export function loadBreakpoints(real: CpuState, cpu: CpuState): void {
  const wanted = cpu.get(Slot.dr7);
  let control = RESERVED_ONES;
  for (let n = 0; n < BREAKPOINTS; n++) {
    const address = cpu.get(Slot.dr0 + n);
    if (((wanted >>> (2 * n)) & 3) === 0 || address >= WINDOW_BASE) continue;
    real.set(Slot.dr0 + n, address);
    control |= (wanted & (3 << (2 * n))) | (wanted & (0xf << (16 + 4 * n)));
  }
  real.set(Slot.dr7, control >>> 0);
}

/** Moves what a real debug exception reported into the guest's DR6. */
export function takeDebugStatus(real: CpuState, cpu: CpuState): void {
  const status = real.get(Slot.dr6);
  cpu.set(Slot.dr6, (cpu.get(Slot.dr6) | (status & EVENTS)) >>> 0);
  real.set(Slot.dr6, (status & ~EVENTS) >>> 0);
}
