import process from 'node:process';
import type { Pc } from '../../devices/pc.ts';
import { ESCAPE_HELP, type EscapeCommand } from './escape-keys.ts';
import { GuestInput } from './guest-input.ts';

export interface ConsoleOptions {
  /** Devices of the guest that has the console. */
  readonly pc: Pc;
  /** Input has arrived. */
  readonly wake: () => void;
  /** Ctrl-A x. */
  readonly exit: () => void;
  /** What Ctrl-A c tells, in lines. */
  readonly status: () => string;
  /** Ctrl-A t. */
  readonly toggleStamps: () => void;
}

/** The host's standard input and its keys, connected to a guest's serial port. */
export class Console {
  readonly #options: ConsoleOptions;
  readonly #input: GuestInput;

  constructor(options: ConsoleOptions) {
    this.#options = options;
    const { pc } = options;
    this.#input = new GuestInput({
      sink: {
        take: (bytes) => pc.serialLine.receive(bytes),
        get waiting() {
          return pc.serialLine.waiting;
        },
      },
      arrived: options.wake,
      command: (command) => this.#obey(command),
      resumed: () => {},
    });
    if (this.#input.isTerminal) tell(['ring1: Ctrl-A x ends the run, Ctrl-A h shows the other keys.']);
  }

  /** To be called whenever the guest has just run. */
  refresh(): void {
    this.#input.relieve();
  }

  close(): void {
    this.#input.close();
  }

  #obey(command: EscapeCommand): void {
    const { pc, exit, wake, status, toggleStamps } = this.#options;
    switch (command) {
      case 'exit':
        exit();
        break;
      case 'break':
        pc.serialLine.receiveBreak();
        wake();
        break;
      case 'stamps':
        toggleStamps();
        break;
      case 'status':
        tell(['', ...status().trimEnd().split('\n')]);
        break;
      case 'help':
        tell(['', ...ESCAPE_HELP]);
        break;
      case 'save':
        tell(['', 'There is nothing to save: what the guest writes to a disk is in its image at once.']);
        break;
      case 'unknown':
        tell(['', 'Ctrl-A and this key do nothing; Ctrl-A h shows the keys.']);
        break;
    }
  }
}

/** Lines between the guest's output, on a terminal that may be raw. */
function tell(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\r\n`).join(''));
}
