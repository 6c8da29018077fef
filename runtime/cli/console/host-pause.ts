/**
 * Shorter pauses, in milliseconds, block the event loop: its timers count whole milliseconds and cost three times as much.
 * Keys are not felt to be late by this.
 */
const BLOCKING = 10.5;
/** A turn of the event loop costs as much as a short pause, so not every one has it: keys and signals wait this long. */
const BETWEEN_TURNS = 6;
const LONGEST = 1000;
const cell = new Int32Array(new SharedArrayBuffer(4));

/** Lets the host have the processor while guests are idle, without a busy wait. */
export class HostPause {
  #wake: (() => void) | undefined;
  #turnAt = 0;

  /** Ends a pause at once. */
  wake(): void {
    this.#wake?.();
  }

  /** Lets the host's events (keys, signals, timers) in and comes back. */
  yield(): Promise<void> {
    this.#turnAt = performance.now();
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** Pauses for about so many milliseconds, or a second when they are more; late by a millisecond at most. */
  for(milliseconds: number): Promise<void> {
    if (milliseconds < BLOCKING) {
      if (milliseconds > 0) Atomics.wait(cell, 0, 0, milliseconds);
      return performance.now() - this.#turnAt < BETWEEN_TURNS ? Promise.resolve() : this.yield();
    }
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, Math.floor(Math.min(LONGEST, milliseconds)));
      this.#wake = done;
    });
  }
}
