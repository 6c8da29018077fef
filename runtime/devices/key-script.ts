import type { TimedDevice } from './bus.ts';
import { KEYBOARD_LINE } from './keyboard-controller.ts';
import type { Clock } from './time.ts';

/** A byte that the keyboard sends at a tick. */
export interface KeyEvent {
  /** Absolute tick. */
  readonly tick: number;
  /** A byte of scan code set 1. */
  readonly scancode: number;
}

/** Types prepared keys at their ticks, so that a deterministic run has input. */
export class KeyScript implements TimedDevice {
  readonly line = KEYBOARD_LINE;
  readonly #events: readonly KeyEvent[];
  readonly #press: (scancode: number) => void;
  readonly #clock: Clock;
  #next = 0;

  /** Events of the same tick keep their order. */
  constructor(clock: Clock, events: readonly KeyEvent[], press: (scancode: number) => void) {
    this.#clock = clock;
    this.#events = [...events].sort((a, b) => a.tick - b.tick);
    this.#press = press;
  }

  nextEvent(): number {
    return this.#events[this.#next]?.tick ?? Infinity;
  }

  advance(): void {
    for (;;) {
      const event = this.#events[this.#next];
      if (event === undefined || event.tick > this.#clock.now) return;
      this.#next++;
      this.#press(event.scancode);
    }
  }
}
