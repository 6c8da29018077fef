import process from 'node:process';
import type { SerialLine } from '../../devices/serial.ts';
import type { InputSink } from './guest-input.ts';

/** What the host's terminal is for a guest: the other end of its serial port, or its screen and keyboard. */
export interface Front {
  /** Where typed bytes go. */
  readonly sink: InputSink;
  /** It takes all of the terminal's screen. */
  readonly covers: boolean;
  /** To be called whenever the guest has just run. */
  refresh(): void;
  /** Shows lines of ring1's own. */
  tell(lines: readonly string[]): void;
  /** What the terminal showed may be gone. */
  redraw(): void;
  close(): void;
}

/** The terminal on a guest's serial port, whose output goes its own way. */
export class SerialFront implements Front {
  readonly sink: InputSink;
  readonly covers = false;

  constructor(line: SerialLine) {
    this.sink = {
      take: (bytes) => line.receive(bytes),
      get waiting() {
        return line.waiting;
      },
    };
  }

  refresh(): void {}

  /** Between the guest's output. */
  tell(lines: readonly string[]): void {
    process.stderr.write(['', ...lines].map((line) => `${line}\n`).join(''));
  }

  redraw(): void {}

  close(): void {}
}
