import type { Guest } from './guest.ts';

/** Ticks by which a guest of share 1 may get ahead of the others. */
const QUANTUM = 200_000;

/** A guest's turn. */
export interface Turn {
  readonly guest: Guest;
  /** Ticks of its time that it may take. */
  readonly ticks: number;
}

/**
 * Who runs next: the guest that has had least for its share, up to a quantum past the next one. What a guest has had
 * is told by {@link charge}. Guests that wait (halted on the host's clock, paused) do not save up: whoever comes back
 * is at most a quantum behind. A guest's own course does not depend on who runs beside it.
 */
export class Scheduler {
  readonly #quantum: number;
  /** Ticks that each guest has had, divided by its share. */
  readonly #passes = new Map<Guest, number>();
  /** The furthest pass of a guest whose turn it was. */
  #front = 0;

  constructor(quantum = QUANTUM) {
    this.#quantum = quantum;
  }

  /** Whose turn it is; undefined when none of the guests runs. */
  next(guests: readonly Guest[]): Turn | undefined {
    let first: Guest | undefined;
    let least = Infinity;
    let second = Infinity;
    for (const guest of guests) {
      if (!guest.runs) continue;
      const pass = this.#passOf(guest);
      if (pass < least) {
        second = least;
        least = pass;
        first = guest;
      } else {
        second = Math.min(second, pass);
      }
    }
    if (first === undefined) return undefined;
    this.#front = Math.max(this.#front, least);
    this.#passes.set(first, least);
    return { guest: first, ticks: Math.max(1, Math.ceil((second - least + this.#quantum) * first.share)) };
  }

  /** The guest has had so many ticks of the processor. */
  charge(guest: Guest, ticks: number): void {
    this.#passes.set(guest, this.#passOf(guest) + ticks / guest.share);
  }

  #passOf(guest: Guest): number {
    return Math.max(this.#passes.get(guest) ?? 0, this.#front - this.#quantum);
  }
}
