import type { TimedDevice } from './bus.ts';
import type { Clock } from './time.ts';

/**
 * When devices act by themselves next. Looking at all of them costs more than most port accesses do, so what was found
 * is kept until somebody says that it may have changed.
 */
export class Schedule {
  readonly #clock: Clock;
  readonly #devices: readonly TimedDevice[];
  readonly #wouldInterrupt: (line: number) => boolean;
  #known = false;
  /** Tick of the next action, and of the next that gets through to the processor. */
  #action = 0;
  #interrupt = 0;

  /** `wouldInterrupt`: whether an interrupt line's request would get through to the processor now. */
  constructor(clock: Clock, devices: readonly TimedDevice[], wouldInterrupt: (line: number) => boolean) {
    this.#clock = clock;
    this.#devices = devices;
    this.#wouldInterrupt = wouldInterrupt;
  }

  /** When devices act, or whose requests get through, may be another matter now. */
  forget(): void {
    this.#known = false;
  }

  /** Moves the clock to an absolute tick and the devices with it. */
  advance(tick: number): void {
    this.#clock.now = tick;
    if (this.#known && tick < this.#action) return;
    for (const device of this.#devices) device.advance();
    this.#known = false;
  }

  /** Absolute tick of the next action that interrupts the processor; Infinity when there is none. */
  get nextInterrupt(): number {
    if (!this.#known) this.#look();
    return this.#interrupt;
  }

  #look(): void {
    this.#known = true;
    this.#action = Infinity;
    this.#interrupt = Infinity;
    for (const device of this.#devices) {
      const event = device.nextEvent();
      this.#action = Math.min(this.#action, event);
      if (this.#wouldInterrupt(device.line)) this.#interrupt = Math.min(this.#interrupt, event);
    }
  }
}
