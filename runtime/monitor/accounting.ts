import type { Machine } from '../machine/machine.ts';
import type { Guest } from './guest.ts';

const LEVELS = [0, 1, 2, 3] as const;

/** Charges what the machine retires to the guest that ran. */
export class Accounting {
  readonly #machine: Machine;
  /** The machine's counts up to which guests were charged. */
  #retired = 0;
  readonly #byCpl: [number, number, number, number] = [0, 0, 0, 0];

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Everything retired since the last call was this guest's. */
  charge(guest: Guest): void {
    const { retired, retiredByCpl } = this.#machine;
    guest.retired += retired - this.#retired;
    this.#retired = retired;
    for (const cpl of LEVELS) {
      guest.counters.retiredByRealCpl[cpl] += retiredByCpl[cpl] - this.#byCpl[cpl];
      this.#byCpl[cpl] = retiredByCpl[cpl];
    }
  }
}
