import type { InputSink } from './guest-input.ts';
import { scancodesOf } from './terminal-keys.ts';

/** Codes that wait for a guest that reads no keys; what is typed then is lost. */
const MOST_WAITING = 0x4000;

/** Types what a terminal sends on a guest's keyboard, no faster than the keyboard's queue takes it. */
export class KeyboardFeed implements InputSink {
  readonly #press: (scancode: number) => boolean;
  #codes: number[] = [];

  /** `press` takes a byte of scan code set 1 and returns false when there is no room for it now. */
  constructor(press: (scancode: number) => boolean) {
    this.#press = press;
  }

  take(bytes: Iterable<number>): void {
    if (this.#codes.length < MOST_WAITING) this.#codes.push(...scancodesOf(bytes));
    this.relieve();
  }

  get waiting(): number {
    return this.#codes.length;
  }

  /** Goes on where there was no room. */
  relieve(): void {
    const stuck = this.#codes.findIndex((code) => !this.#press(code));
    this.#codes = stuck < 0 ? [] : this.#codes.slice(stuck);
  }
}
