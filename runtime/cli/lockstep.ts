import { runTo, type Session, type SessionGuest } from './session.ts';
import type { TextWatch } from './text-watch.ts';

/** One of the two ways of running guests. */
export interface Side {
  /** As the user named it. */
  readonly label: string;
  /** Fresh machines, with the guests in order at their first instructions. A bare machine has one guest. */
  readonly create: () => Promise<readonly Machinery[]>;
}

/** A machine, and for each of its guests whoever looks for the text that is waited for. */
export interface Machinery {
  readonly session: Session;
  readonly watches: readonly (TextWatch | undefined)[];
}

/** What is typed on every guest's serial port when so many instructions have retired. */
interface Input {
  readonly at: number;
  readonly text: string;
}

export interface LockstepOptions {
  readonly until?: string | undefined;
  readonly send?: readonly string[];
  /** Input of an earlier run, repeated at the same instructions. */
  readonly script?: readonly Input[];
}

/** The same guests on both sides, run to the same instructions and given the same input there. */
export class Lockstep {
  /** By guest: side a's and side b's. */
  readonly guests: readonly (readonly [SessionGuest, SessionGuest])[];
  readonly #machines: readonly Machinery[];
  readonly #waits: boolean;
  readonly #given: Input[] = [];
  readonly #due: Input[];
  readonly #unsent: string[];
  #at = 0;

  private constructor(a: readonly Machinery[], b: readonly Machinery[], options: LockstepOptions) {
    const { until, send = [], script } = options;
    this.#machines = [...a, ...b];
    const [guestsA, guestsB] = [a, b].map((side) => side.flatMap(({ session }) => session.guests));
    this.guests = guestsA!.map((guest, index) => [guest, guestsB![index]!] as const);
    this.#waits = until !== undefined && script === undefined;
    this.#due = [...(script ?? [])];
    this.#unsent = script === undefined ? [...send] : [];
  }

  static async create([a, b]: readonly [Side, Side], options: LockstepOptions): Promise<Lockstep> {
    return new Lockstep(await a.create(), await b.create(), options);
  }

  /** Everything typed so far, to repeat it. */
  get script(): readonly Input[] {
    return this.#given;
  }

  /** Instructions after which something was last typed. */
  get lastInput(): number {
    return this.#given.at(-1)?.at ?? 0;
  }

  /** Whether no guest can run on, for other reasons than the limit. */
  get finished(): boolean {
    return this.guests.every(([a]) => a.stop !== undefined && a.stop.kind !== 'limit');
  }

  /** Whether the text that is waited for has come from every guest; true when there is none. */
  get heard(): boolean {
    return this.#machines.every(({ watches }) => watches.every((watch) => watch?.found !== false));
  }

  /** Runs both sides until so many instructions have retired; what the script has meanwhile is typed. */
  runTo(instructions: number): void {
    while (this.#due[0] !== undefined && this.#due[0].at < instructions) {
      const input = this.#due.shift()!;
      this.#advance(input.at);
      this.#type(input.text);
    }
    this.#advance(instructions);
  }

  /** After a comparison: types what is next if its time has come. @returns false when nothing is left to wait for */
  goOn(): boolean {
    if (!this.#waits || !this.heard) return true;
    const text = this.#unsent.shift();
    if (text === undefined) return false;
    this.#type(text);
    return true;
  }

  #advance(instructions: number): void {
    this.#at = instructions;
    if (instructions > 0) for (const { session } of this.#machines) runTo(session, instructions);
  }

  #type(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.#given.push({ at: this.#at, text });
    for (const { session, watches } of this.#machines) {
      for (const watch of watches) watch?.reset();
      for (const { pc } of session.guests) pc.serialLine.receive(bytes);
    }
  }
}
