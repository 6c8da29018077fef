import { HostPause } from './host-pause.ts';
import type { Session } from './session.ts';

/** Aim between two looks at the host's events, in milliseconds: shorter costs speed, longer is felt at the keyboard. */
const SLICE_MILLISECONDS = 8;
/** Instructions of a slice. How long they take differs a thousandfold between engines and guests. */
const FIRST_SLICE = 100_000;
const SMALLEST_SLICE = 1_000;
/** Bounds how long the first slice takes after a guest has turned to slow instructions. */
const LARGEST_SLICE = 2_000_000;

/** Runs a session to the end and lets the host's events (keys, signals, timers) in between slices. */
export class SessionRun {
  readonly #session: Session;
  readonly #afterSlice: () => void;
  readonly #pause = new HostPause();

  /** `afterSlice` runs whenever guests have just run. */
  constructor(session: Session, afterSlice: () => void) {
    this.#session = session;
    this.#afterSlice = afterSlice;
  }

  /** Input has arrived: idle guests look at once. */
  wake(): void {
    this.#pause.wake();
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
      if (end.kind === 'ready') slice = nextSlice(slice, performance.now() - start);
      this.#afterSlice();
      if (end.kind === 'done') return;
      if (end.kind === 'idle') await this.#pause.for(end.milliseconds);
      else await this.#pause.yield();
    }
  }
}

/** At most doubles; comes down at once. */
function nextSlice(slice: number, milliseconds: number): number {
  const fitting = Math.floor((slice * SLICE_MILLISECONDS) / Math.max(milliseconds, 0.01));
  return Math.max(SMALLEST_SLICE, Math.min(LARGEST_SLICE, slice * 2, fitting));
}
