import type { ByteSink } from '../../devices/serial.ts';
import { Backlog } from './backlog.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A longer line is broken. */
const LONGEST_LINE = 1024;

/** One output of the host for what several guests send. */
export interface JointOutput {
  /** Where a guest sends. */
  sinkOf(guest: number): ByteSink;
  /** From now on what this guest sends is to be seen. */
  show(guest: number): void;
  /** The run is over: what waits for the end of its line goes out. */
  end(): void;
}

/** One guest is shown at a time; what the others send meanwhile is kept, as far as it fits, and shown in its turn. */
export class ShownOutput implements JointOutput {
  readonly #write: ByteSink;
  readonly #backlogs: readonly Backlog[];
  #shown = 0;

  constructor(write: ByteSink, guests: number) {
    this.#write = write;
    this.#backlogs = Array.from({ length: guests }, () => new Backlog());
  }

  sinkOf(guest: number): ByteSink {
    const backlog = this.#backlogs[guest]!;
    return (byte) => {
      backlog.add(byte);
      if (this.#shown === guest) this.#write(byte);
    };
  }

  show(guest: number): void {
    if (guest === this.#shown) return;
    this.#backlogs[this.#shown]!.noteSeen();
    this.#shown = guest;
    for (const byte of this.#backlogs[guest]!.unseen()) this.#write(byte);
  }

  end(): void {}
}

/** Every guest's lines one after another, each behind the guest's name: for pipes and files. */
export class LabelledOutput implements JointOutput {
  readonly #write: ByteSink;
  readonly #labels: readonly Uint8Array[];
  readonly #lines: readonly number[][];

  constructor(write: ByteSink, names: readonly string[]) {
    this.#write = write;
    const width = Math.max(...names.map((name) => name.length));
    this.#labels = names.map((name) => Buffer.from(`${name.padEnd(width)} | `));
    this.#lines = names.map(() => []);
  }

  sinkOf(guest: number): ByteSink {
    const line = this.#lines[guest]!;
    return (byte) => {
      if (byte === LINE_FEED) this.#send(guest);
      else if (line.push(byte) === LONGEST_LINE) this.#send(guest);
    };
  }

  show(): void {}

  end(): void {
    for (const [guest, line] of this.#lines.entries()) if (line.length > 0) this.#send(guest);
  }

  #send(guest: number): void {
    const line = this.#lines[guest]!;
    const end = line.at(-1) === CARRIAGE_RETURN ? line.length - 1 : line.length;
    for (const byte of this.#labels[guest]!) this.#write(byte);
    for (const byte of line.slice(0, end)) this.#write(byte);
    this.#write(LINE_FEED);
    line.length = 0;
  }
}
