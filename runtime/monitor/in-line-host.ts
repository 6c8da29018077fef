import type { CpuidResult, IntrinsicHost } from '../machine/intrinsics/intrinsic.ts';
import type { Machine } from '../machine/machine.ts';
import type { Accounting } from './accounting.ts';
import type { Guest } from './guest.ts';

/**
 * What intrinsics need that a rewrite calls in line, without an entry into the monitor: the time is the guest's that
 * runs; instructions are counted as the machine counts them, for so does the interrupt shadow meanwhile.
 */
export class InLineHost implements IntrinsicHost {
  readonly #machine: Machine;
  readonly #accounting: Accounting;
  readonly #guest: Guest;

  constructor(machine: Machine, accounting: Accounting, guest: Guest) {
    this.#machine = machine;
    this.#accounting = accounting;
    this.#guest = guest;
  }

  get bus() {
    return this.#guest.bus;
  }

  get now(): number {
    this.#accounting.charge(this.#guest);
    return this.#guest.now;
  }

  get retired(): number {
    return this.#machine.retired;
  }

  readClock(): number {
    this.#accounting.charge(this.#guest);
    return this.#guest.readClock();
  }

  cpuid(model: number, leaf: number): CpuidResult {
    return this.#guest.cpuid(model, leaf);
  }

  busUsed(): void {
    this.#machine.busUsed();
  }

  flushTranslations(): void {
    this.#machine.flushTranslations();
  }

  flushTranslation(linear: number): void {
    this.#machine.flushTranslation(linear);
  }
}
