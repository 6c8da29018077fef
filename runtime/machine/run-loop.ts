import { INSTRUCTIONS_PER_SECOND } from '../devices/time.ts';
import type { Machine } from './machine.ts';
import type { MachineStop } from './stop.ts';

const TICKS_PER_MILLISECOND = INSTRUCTIONS_PER_SECOND / 1000;
const LONGEST_SLEEP = 1000;

/** How long slices are, and who looks in between. */
export interface RunOptions {
  /** Instructions between two looks at the host's events. */
  readonly slice?: number;
  /** Called after every slice. */
  readonly onSlice?: () => void;
}

/**
 * Runs a machine to its next stop and lets the host's events (keys, serial input) in between slices. An idle
 * machine on the host's clock sleeps until its next event or until {@link MachineRun.wake}.
 */
export class MachineRun {
  readonly #machine: Machine;
  readonly #options: RunOptions;
  #wake: (() => void) | undefined;

  constructor(machine: Machine, options: RunOptions = {}) {
    this.#machine = machine;
    this.#options = options;
  }

  /** Input has arrived: an idle machine looks at once. */
  wake(): void {
    this.#wake?.();
  }

  async run(): Promise<Exclude<MachineStop, { kind: 'idle' }>> {
    for (;;) {
      const stop = this.#machine.runSlice(this.#options.slice ?? 2_000_000);
      this.#options.onSlice?.();
      if (stop === undefined) await new Promise<void>((resolve) => setImmediate(resolve));
      else if (stop.kind === 'idle') await this.#sleep(stop.until);
      else return stop;
    }
  }

  #sleep(until: number): Promise<void> {
    const wanted = (until - this.#machine.now) / TICKS_PER_MILLISECOND;
    const milliseconds = Math.max(0, Math.min(LONGEST_SLEEP, wanted));
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    }).then(() => {
      this.#wake = undefined;
    });
  }
}
