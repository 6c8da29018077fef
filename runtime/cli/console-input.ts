import process from 'node:process';
import { ESCAPE_HELP, EscapeKeys } from './escape-keys.ts';

export interface ConsoleInputOptions {
  /** Bytes for the guest. */
  readonly onInput: (bytes: readonly number[]) => void;
  /** Ctrl-A x. */
  readonly onExit: () => void;
}

/**
 * Standard input as a guest's serial input: a terminal is raw, with QEMU's Ctrl-A keys; anything else is a
 * plain stream of bytes.
 */
export class ConsoleInput {
  readonly #keys = new EscapeKeys();
  readonly #options: ConsoleInputOptions;
  readonly #terminal = process.stdin.isTTY;

  constructor(options: ConsoleInputOptions) {
    this.#options = options;
    if (this.#terminal) process.stdin.setRawMode(true);
    process.stdin.on('data', this.#take);
    process.stdin.on('error', () => {});
  }

  readonly #take = (data: Buffer): void => {
    if (!this.#terminal) {
      this.#options.onInput([...data]);
      return;
    }
    const { input, commands } = this.#keys.feed(data);
    if (input.length > 0) this.#options.onInput(input);
    if (commands.includes('help')) process.stderr.write(`\r\n${ESCAPE_HELP.join('\r\n')}\r\n`);
    if (commands.includes('exit')) this.#options.onExit();
  };

  /** Gives the terminal back and lets the process end. */
  close(): void {
    process.stdin.off('data', this.#take);
    if (this.#terminal) process.stdin.setRawMode(false);
    process.stdin.destroy();
  }
}
