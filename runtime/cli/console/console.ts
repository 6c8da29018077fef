import { EndReason } from '../run-report.ts';
import { ESCAPE_HELP, type EscapeCommand } from './escape-keys.ts';
import { GuestInput } from './guest-input.ts';
import type { GuestSwitch } from './guest-switch.ts';

export interface ConsoleOptions {
  readonly guests: GuestSwitch;
  /** Input has arrived, or a guest may go on. */
  readonly wake: () => void;
  /** Ctrl-A x. */
  readonly exit: () => void;
  /** Ctrl-A c: what the guests have done, in lines. */
  readonly status: () => string;
}

/** The host's standard input and its keys, connected to the guest that is shown. */
export class Console {
  readonly #options: ConsoleOptions;
  readonly #input: GuestInput;

  constructor(options: ConsoleOptions) {
    this.#options = options;
    const { guests, wake } = options;
    this.#input = new GuestInput({
      sink: guests.sink,
      arrived: wake,
      command: (command) => this.#obey(command),
      resumed: () => guests.redraw(),
    });
  }

  /** To be called whenever guests have just run. */
  refresh(): void {
    this.#options.guests.refresh();
    this.#input.relieve();
  }

  close(): void {
    this.#options.guests.close();
    this.#input.close();
  }

  #obey(command: EscapeCommand): void {
    const { guests, exit, status } = this.#options;
    if (typeof command === 'number') {
      guests.show(command - 1);
      return;
    }
    switch (command) {
      case 'exit':
        exit();
        break;
      case 'next':
        guests.next();
        break;
      case 'stamps':
        guests.shown.toggleStamps();
        break;
      case 'status':
        guests.tell(status().trimEnd().split('\n'));
        break;
      case 'help':
        guests.tell(ESCAPE_HELP);
        break;
      case 'save':
        guests.tell([
          'Nothing to save: what a guest writes is in the disk image at once, of a --snapshot nowhere.',
        ]);
        break;
      case 'unknown':
        guests.tell(['Ctrl-A and this key do nothing; Ctrl-A h shows the keys.']);
        break;
      default:
        this.#control(command);
    }
  }

  /** What is done to the guest that is shown. */
  #control(command: 'break' | 'suspend' | 'resume' | 'kill'): void {
    const { guests, wake } = this.#options;
    const { guest } = guests.shown;
    if (guest.stop !== undefined) {
      guests.tell([`${guest.name} has ended.`]);
      return;
    }
    switch (command) {
      case 'break':
        guest.pc.serialLine.receiveBreak();
        break;
      case 'suspend':
        guest.pause();
        guests.tell([`${guest.name} is paused; Ctrl-A r lets it go on.`]);
        break;
      case 'resume':
        guest.resume();
        guests.tell([`${guest.name} runs.`]);
        break;
      case 'kill':
        guest.end(EndReason.kill);
        guests.tell([`${guest.name} is killed.`]);
        break;
    }
    wake();
  }
}
