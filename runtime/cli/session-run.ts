import type { Session } from './session.ts';

/** Between two looks at the host's events, in milliseconds: shorter costs speed, longer is felt at the keyboard. */
const SHORT_SLICE = 10;
const LONG_SLICE = 40;
/** Instructions of a slice. How long they take differs a thousandfold between engines and guests. */
const FIRST_SLICE = 100_000;
const SMALLEST_SLICE = 1_000;
const LARGEST_SLICE = 10_000_000;
const LONGEST_SLEEP = 1000;

/** Runs a session to the end and lets the host's events (keys, signals, timers) in between slices. */
export class SessionRun {
  readonly #session: Session;
  readonly #afterSlice: () => void;
  #wake: (() => void) | undefined;

  /** `afterSlice` runs whenever guests have just run. */
  constructor(session: Session, afterSlice: () => void) {
    this.#session = session;
    this.#afterSlice = afterSlice;
  }

  /** Input has arrived: idle guests look at once. */
  wake(): void {
    this.#wake?.();
  }

  /** Ends the run; every guest that still runs stops for this reason. */
  end(reason: string): void {
    this.#session.end(reason);
    this.wake();
  }

  async finish(): Promise<void> {
    for (let slice = FIRST_SLICE; ; ) {
      const start = performance.now();
      const end = this.#session.runSlice(slice);
      slice = nextSlice(slice, performance.now() - start);
      this.#afterSlice();
      if (end.kind === 'done') return;
      if (end.kind === 'idle') await this.#sleep(end.milliseconds);
      else await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, Math.max(0, Math.min(LONGEST_SLEEP, milliseconds)));
      this.#wake = done;
    });
  }
}

function nextSlice(slice: number, milliseconds: number): number {
  if (milliseconds < SHORT_SLICE) return Math.min(LARGEST_SLICE, slice * 2);
  return milliseconds > LONG_SLICE ? Math.max(SMALLEST_SLICE, Math.floor(slice / 2)) : slice;
}
