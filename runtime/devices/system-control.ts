import type { AddressLine20 } from './address-line-20.ts';
import type { PortDevice } from './bus.ts';
import { type Clock, cyclesAt } from './time.ts';
import type { Timer } from './timer.ts';

/** The refresh request toggles port 61h bit 4 every 15 µs. */
const REFRESH_HZ = 66_667;

/** Speaker data, and the masks of parity and channel errors, which nothing here has (82371SB, 2.5.3.1). */
const KEPT = 0x0e;

/** System control ports: 61h (speaker, timer channel 2) and 92h (fast A20 and reset). */
export class SystemControl implements PortDevice {
  readonly inert = true;
  #kept = 0;
  readonly #clock: Clock;
  readonly #timer: Timer;
  readonly #line20: AddressLine20;
  readonly #requestReset: () => void;

  constructor(clock: Clock, timer: Timer, line20: AddressLine20, requestReset: () => void) {
    this.#clock = clock;
    this.#timer = timer;
    this.#line20 = line20;
    this.#requestReset = requestReset;
  }

  reset(): void {
    this.#kept = 0;
    this.#line20.enabled = true;
  }

  readPort(port: number): number {
    if (port === 0x92) return this.#line20.enabled ? 2 : 0;
    return (
      (this.#timer.speakerGate ? 0x01 : 0) |
      this.#kept |
      ((cyclesAt(this.#clock.now, REFRESH_HZ) & 1) << 4) |
      (this.#timer.speakerOutput ? 0x20 : 0)
    );
  }

  writePort(port: number, value: number): void {
    if (port === 0x92) {
      this.#line20.enabled = (value & 2) !== 0;
      if ((value & 1) !== 0) this.#requestReset();
    } else {
      this.#timer.speakerGate = (value & 1) !== 0;
      this.#kept = value & KEPT;
    }
  }
}
