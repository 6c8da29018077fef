import type { Session } from './session.ts';

/** Instructions between two looks at the host's events. */
const SLICE = 1_000_000;
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
    for (;;) {
      const end = this.#session.runSlice(SLICE);
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
