import { HostPause } from './console/host-pause.ts';
import type { Session } from './session.ts';

/** Aim between two looks at the host's events, in milliseconds: shorter costs speed, longer is felt at the keyboard. */
const SLICE_MILLISECONDS = 8;
/** Instructions of a slice. How long they take differs a thousandfold between engines and guests. */
const FIRST_SLICE = 100_000;
const SMALLEST_SLICE = 1_000;
/** Bounds how long the first slice takes after a guest has turned to slow instructions. */
const LARGEST_SLICE = 2_000_000;
/** Between two attempts to hand over what the host does not take, in milliseconds. */
const CONGESTION_PAUSE = 5;
/** How long the host may take for the last output after the run was ended from outside, in milliseconds. */
const GRACE = 200;

/** The host's end of the guests' devices. */
export interface HostEnds {
  /** Moves what has gathered between guests and host; runs whenever guests have just run. */
  exchange(): void;
  /** Guests run no more: what is held back goes out. */
  finish(): void;
  /** The host takes no more output: guests have to wait. */
  readonly congested: boolean;
  /** Output waits that the host has not taken. */
  readonly pending: boolean;
  /** Looks at the guests between two slices. @returns the reason to end the run, if there is one */
  judge?(): Promise<string | undefined>;
}

/** Runs a session to the end and lets the host's events (keys, signals, timers) in between slices. */
export class SessionRun {
  readonly #session: Session;
  readonly #ends: HostEnds;
  readonly #pause = new HostPause();
  /** When the run was ended from outside. */
  #endedAt: number | undefined;

  constructor(session: Session, ends: HostEnds) {
    this.#session = session;
    this.#ends = ends;
  }

  /** Input has arrived: idle guests look at once. */
  wake(): void {
    this.#pause.wake();
  }

  /** Ends the run; every guest that still runs stops for this reason, and nobody waits long for a slow reader. */
  end(reason: string): void {
    this.#endedAt ??= performance.now();
    this.#session.end(reason);
    this.wake();
  }

  /** Runs until every guest has stopped and the host has taken their output. */
  async finish(): Promise<void> {
    for (let slice = FIRST_SLICE; ; ) {
      const start = performance.now();
      const end = this.#session.runSlice(slice);
      if (end.kind === 'ready') slice = nextSlice(slice, performance.now() - start);
      this.#ends.exchange();
      if (end.kind === 'done') break;
      if (end.kind === 'idle') await this.#pause.for(this.#pauseFor(end.milliseconds));
      else await this.#pause.yield();
      await this.#relieve(() => this.#ends.congested);
      const verdict = await this.#ends.judge?.();
      if (verdict !== undefined) this.end(verdict);
    }
    this.#ends.finish();
    await this.#relieve(() => this.#ends.pending);
  }

  #pauseFor(milliseconds: number): number {
    return this.#ends.pending ? Math.min(milliseconds, CONGESTION_PAUSE) : milliseconds;
  }

  async #relieve(waits: () => boolean): Promise<void> {
    while (waits() && performance.now() - (this.#endedAt ?? performance.now()) <= GRACE) {
      await this.#pause.for(CONGESTION_PAUSE);
      this.#ends.exchange();
    }
  }
}

/** At most doubles; comes down at once. */
function nextSlice(slice: number, milliseconds: number): number {
  const fitting = Math.floor((slice * SLICE_MILLISECONDS) / Math.max(milliseconds, 0.01));
  return Math.max(SMALLEST_SLICE, Math.min(LARGEST_SLICE, slice * 2, fitting));
}
