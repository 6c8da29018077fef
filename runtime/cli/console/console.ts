import { ESCAPE_HELP, type EscapeCommand } from './escape-keys.ts';
import type { Front } from './front.ts';
import { GuestInput } from './guest-input.ts';

export interface ConsoleOptions {
  readonly front: Front;
  /** Input has arrived. */
  readonly wake: () => void;
  /** Ctrl-A x. */
  readonly exit: () => void;
  /** Ctrl-A c: what the guest has done, in lines. */
  readonly status: () => string;
  /** Ctrl-A b. */
  readonly sendBreak: () => void;
  /** Ctrl-A t. */
  readonly toggleStamps: () => void;
}

/** The host's standard input and its keys, connected to a guest. */
export class Console {
  readonly #options: ConsoleOptions;
  readonly #input: GuestInput;

  constructor(options: ConsoleOptions) {
    this.#options = options;
    const { front, wake } = options;
    this.#input = new GuestInput({
      sink: front.sink,
      arrived: wake,
      command: (command) => this.#obey(command),
      resumed: () => front.redraw(),
    });
  }

  /** To be called whenever the guest has just run. */
  refresh(): void {
    this.#options.front.refresh();
    this.#input.relieve();
  }

  close(): void {
    this.#options.front.close();
    this.#input.close();
  }

  #obey(command: EscapeCommand): void {
    const { front, exit, wake, status, sendBreak, toggleStamps } = this.#options;
    switch (command) {
      case 'exit':
        exit();
        break;
      case 'break':
        sendBreak();
        wake();
        break;
      case 'stamps':
        toggleStamps();
        break;
      case 'status':
        front.tell(status().trimEnd().split('\n'));
        break;
      case 'help':
        front.tell(ESCAPE_HELP);
        break;
      case 'save':
        front.tell([
          'Nothing to save: what a guest writes is in the disk image at once, of a --snapshot nowhere.',
        ]);
        break;
      case 'unknown':
        front.tell(['Ctrl-A and this key do nothing; Ctrl-A h shows the keys.']);
        break;
    }
  }
}
