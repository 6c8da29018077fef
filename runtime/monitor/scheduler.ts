import type { Guest } from './guest.ts';

/** Ticks by which a guest may get ahead of the others. */
const QUANTUM = 200_000;

/**
 * Who runs next: the guest that is least far in its own time, up to a quantum past the next one. A halted
 * guest's time runs ahead to its next event, so the others run meanwhile. A guest's course does not depend on
 * who runs beside it.
 */
export class Scheduler {
  readonly #quantum: number;

  constructor(quantum = QUANTUM) {
    this.#quantum = quantum;
  }

  /** The guest to run and the guest time until which; undefined when none can run. */
  next(guests: readonly Guest[]): { readonly guest: Guest; readonly until: number } | undefined {
    let first: Guest | undefined;
    let second = Infinity;
    for (const guest of guests) {
      if (guest.stop !== undefined) continue;
      if (first === undefined || guest.now < first.now) {
        if (first !== undefined) second = Math.min(second, first.now);
        first = guest;
      } else {
        second = Math.min(second, guest.now);
      }
    }
    return first === undefined ? undefined : { guest: first, until: second + this.#quantum };
  }
}
