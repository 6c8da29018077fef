import process from 'node:process';
import { type EscapeCommand, EscapeKeys, type Typed } from './escape-keys.ts';
import { Terminal } from './terminal.ts';

/** Where a guest's input goes. */
export interface InputSink {
  take(bytes: Iterable<number>): void;
  /** Bytes that wait because the guest has not read them. */
  readonly waiting: number;
}

export interface GuestInputOptions {
  readonly sink: InputSink;
  /** Something has arrived for the guest. */
  readonly arrived: () => void;
  readonly command: (command: EscapeCommand) => void;
  readonly resumed: () => void;
}

/** With so many bytes waiting, no more are read from the host until the guest has taken most of them. */
const HIGH_WATER = 0x10000;
const LOW_WATER = 0x4000;

/**
 * Standard input as a guest's input. A terminal is raw, with QEMU's Ctrl-A keys; anything else is a plain stream
 * of bytes, whose end means nothing to the guest.
 */
export class GuestInput {
  readonly #keys = new EscapeKeys();
  readonly #options: GuestInputOptions;
  readonly #terminal: Terminal | undefined;
  #held = false;

  constructor(options: GuestInputOptions) {
    this.#options = options;
    const { stdin } = process;
    this.#terminal = stdin.isTTY ? new Terminal(options.resumed) : undefined;
    stdin.on('data', this.#take);
    // A folder, or a terminal that has hung up: no input, as at the end of a file.
    stdin.on('error', () => {});
  }

  readonly #take = (data: Buffer): void => {
    const { sink, arrived, command } = this.#options;
    const typed: readonly Typed[] = this.#terminal === undefined ? [{ input: data }] : this.#keys.feed(data);
    for (const one of typed) {
      if (one.command !== undefined) {
        command(one.command);
        continue;
      }
      sink.take(one.input);
      arrived();
    }
    this.relieve();
  };

  /** Stops reading ahead of the guest, or goes on when it has caught up. A terminal is read on: its keys may be for us. */
  relieve(): void {
    if (this.#terminal !== undefined) return;
    const { waiting } = this.#options.sink;
    if (!this.#held && waiting >= HIGH_WATER) {
      this.#held = true;
      process.stdin.pause();
    } else if (this.#held && waiting <= LOW_WATER) {
      this.#held = false;
      process.stdin.resume();
    }
  }

  /** Gives the terminal back and lets the process end. */
  close(): void {
    process.stdin.off('data', this.#take);
    this.#terminal?.close();
    process.stdin.destroy();
  }
}
