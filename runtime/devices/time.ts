/**
 * Machine time. One tick is one retired instruction, or what an idle processor waits in its place; a machine
 * with a host clock converts wall time to ticks at the same rate.
 */
export const INSTRUCTIONS_PER_SECOND = 100_000_000;
export const TICKS_PER_MILLISECOND = INSTRUCTIONS_PER_SECOND / 1000;

/** Input clock of the 8254 in Hz (a third of the NTSC colour-burst frequency). */
export const TIMER_HZ = 1_193_182;

/** The present tick, which the bus moves and its devices read. */
export class Clock {
  now = 0;
}

/**
 * Whole cycles of a clock of `hz` that have passed at `tick`. Exact: whole seconds are split off, so products
 * stay below 2^53 for clocks up to 90 MHz.
 */
export function cyclesAt(tick: number, hz: number): number {
  const seconds = Math.floor(tick / INSTRUCTIONS_PER_SECOND);
  const rest = tick - seconds * INSTRUCTIONS_PER_SECOND;
  return seconds * hz + Math.floor((rest * hz) / INSTRUCTIONS_PER_SECOND);
}

/** The first tick at which `cycles` cycles of a clock of `hz` have passed: the inverse of {@link cyclesAt}. */
export function tickOfCycle(cycles: number, hz: number): number {
  const seconds = Math.floor(cycles / hz);
  const rest = cycles - seconds * hz;
  return seconds * INSTRUCTIONS_PER_SECOND + Math.ceil((rest * INSTRUCTIONS_PER_SECOND) / hz);
}
