import { TICKS_PER_MILLISECOND } from '../devices/time.ts';

/** Aim between two looks at the host's clock: by less than that timers are late or early. */
const TICKS_BETWEEN_LOOKS = TICKS_PER_MILLISECOND / 2;
const FEWEST_INSTRUCTIONS = 1_000;
const MOST_INSTRUCTIONS = 200_000;
/** Instructions after which a look is worth its cost, which is that of some dozens. */
const RECENT = 100;
/** How much faster than usual time may pass while it catches up with the host's. */
const CATCH_UP = 8;
/** Time that an instruction which asks for it may take in any case, as a device does. */
const LEAST_STEP = TICKS_PER_MILLISECOND / 100;
/** Further than this time does not stay behind the host's: interrupts are lost, as they are on a stopped machine. */
const MOST_LAG = 100 * TICKS_PER_MILLISECOND;
/** How a new observation of the engine's speed counts, and by what it may differ from the former at most. */
const LEARNING = 1 / 8;
const MOST_CHANGE = 4;

/**
 * The host's clock as ticks. Between two looks a processor's time goes on by a tick for each instruction, however
 * fast it executes; at the next look it is set right. What somebody has seen never goes back, so whoever shows
 * time to devices or programs looks first.
 *
 * A host that takes the processor away for a while must not be seen by the guest as time that leaps: it would lose
 * timer interrupts and distrust its clocks. So time that passed while nothing was executed is caught up over the
 * next instructions.
 */
export class HostTime {
  readonly #clock: () => number;
  readonly #start: number;
  /** The last look: the tick shown, the host's own, the instructions retired until then. */
  #shown = 0;
  #host = 0;
  #retired = 0;
  /** Ticks of the host that an instruction takes, smoothed. */
  #pace = 1;

  /** `clock` is in milliseconds; its present is tick 0. */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#start = clock();
  }

  /**
   * Looks at the clock while the processor executes.
   * @param retired instructions so far
   * @param next tick that must not be passed over, as something is to happen there
   * @returns the present tick
   */
  look(retired: number, next = Infinity): number {
    const executed = retired - this.#retired;
    const step = LEAST_STEP + executed * this.#pace * CATCH_UP;
    const host = this.#read();
    if (executed >= FEWEST_INSTRUCTIONS) this.#learn((host - this.#host) / executed);
    return this.#show(host, Math.min(next, this.#shown + Math.floor(step)), retired);
  }

  /** Whether the last look was so few instructions ago that another would show nothing new. */
  isRecent(retired: number): boolean {
    return retired - this.#retired < RECENT;
  }

  /** Looks at the clock while the processor is halted: time passes freely, up to the tick `next`. */
  rest(retired: number, next: number): number {
    return this.#show(this.#read(), next, retired);
  }

  /** Instructions that may be executed before the next look. */
  get stride(): number {
    const instructions = Math.floor(TICKS_BETWEEN_LOOKS / this.#pace);
    return Math.max(FEWEST_INSTRUCTIONS, Math.min(MOST_INSTRUCTIONS, instructions));
  }

  #read(): number {
    return Math.floor((this.#clock() - this.#start) * TICKS_PER_MILLISECOND);
  }

  #learn(pace: number): void {
    this.#pace += LEARNING * (Math.min(pace, MOST_CHANGE * this.#pace) - this.#pace);
    this.#pace = Math.max(this.#pace, 1 / MOST_INSTRUCTIONS);
  }

  #show(host: number, most: number, retired: number): number {
    this.#shown = Math.max(this.#shown, host - MOST_LAG, Math.min(host, most));
    this.#host = host;
    this.#retired = retired;
    return this.#shown;
  }
}
