import type { SessionGuest } from '../session.ts';
import { guestState } from '../status-report.ts';
import type { Front } from './front.ts';
import type { InputSink } from './guest-input.ts';

/** A guest that the terminal can be given to. */
export interface AttendedGuest {
  readonly guest: SessionGuest;
  /** Makes the terminal this guest's. */
  readonly open: () => Front;
  /** It is on the terminal from now on. */
  readonly shown: () => void;
  /** Begins or ends the time before each line of its output. */
  readonly toggleStamps: () => void;
}

/** The terminal for one of several guests at a time. */
export class GuestSwitch implements Front {
  readonly sink: InputSink;
  readonly #guests: readonly AttendedGuest[];
  readonly #told = new Set<SessionGuest>();
  #index = 0;
  #front: Front;

  /** Shows the first of at least one. */
  constructor(guests: readonly [AttendedGuest, ...AttendedGuest[]]) {
    this.#guests = guests;
    const front = () => this.#front;
    this.sink = {
      take: (bytes) => front().sink.take(bytes),
      get waiting() {
        return front().sink.waiting;
      },
    };
    guests[0].shown();
    this.#front = guests[0].open();
  }

  /** The guest on the terminal. */
  get shown(): AttendedGuest {
    return this.#guests[this.#index]!;
  }

  /** Gives the terminal to the guest after the one that has it. */
  next(): void {
    this.show((this.#index + 1) % this.#guests.length);
  }

  /** Gives the terminal to guest number `index`, counted from 0. */
  show(index: number): void {
    const wanted = this.#guests[index];
    if (wanted === undefined) {
      this.tell([`There is no guest ${index + 1}; Ctrl-A c lists them.`]);
      return;
    }
    if (index === this.#index) {
      this.tell([this.#headline(index)]);
      return;
    }
    this.#front.close();
    this.#index = index;
    this.#front = wanted.open();
    if (!this.#front.covers) this.tell([this.#headline(index)]);
    wanted.shown();
  }

  /** Tells once that the guest on the terminal has ended, when others go on. */
  refresh(): void {
    this.#front.refresh();
    const { guest } = this.shown;
    if (guest.stop === undefined || this.#told.has(guest) || !this.#othersRun) return;
    this.#told.add(guest);
    this.tell([`${this.#headline(this.#index)}; Ctrl-A n shows another guest.`]);
  }

  get covers(): boolean {
    return this.#front.covers;
  }

  tell(lines: readonly string[]): void {
    this.#front.tell(lines);
  }

  redraw(): void {
    this.#front.redraw();
  }

  close(): void {
    this.#front.close();
  }

  get #othersRun(): boolean {
    return this.#guests.some(({ guest }) => guest.stop === undefined);
  }

  #headline(index: number): string {
    const { guest } = this.#guests[index]!;
    return `[${index + 1} of ${this.#guests.length}: ${guest.name}, ${guestState(guest)}]`;
  }
}
