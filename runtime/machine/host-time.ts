import { TICKS_PER_MILLISECOND } from '../devices/time.ts';

/**
 * Instructions that run before the host's clock is looked at again: on a fast engine well below a millisecond,
 * by which a timer may be late or early.
 */
export const FOLLOWED_INSTRUCTIONS = 50_000;

/**
 * The host's clock as ticks. Between two looks a processor's time goes on by a tick for each instruction, however
 * fast it executes; at the next look it is set right. What somebody has seen never goes back, so whoever shows
 * time to devices or programs looks first.
 */
export class HostTime {
  readonly #clock: () => number;
  readonly #start: number;
  #seen = 0;

  /** `clock` is in milliseconds; its present is tick 0. */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#start = clock();
  }

  /** Looks at the clock. @returns the present tick */
  look(): number {
    const ticks = Math.floor((this.#clock() - this.#start) * TICKS_PER_MILLISECOND);
    if (ticks > this.#seen) this.#seen = ticks;
    return this.#seen;
  }
}
