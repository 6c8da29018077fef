import { writeSync } from 'node:fs';
import process from 'node:process';
import type { TextFrame } from '../../devices/text-frame.ts';
import type { Front } from './front.ts';
import type { InputSink } from './guest-input.ts';
import { GuestOutput } from './guest-output.ts';
import { KeyboardFeed } from './keyboard-feed.ts';
import { TerminalScreen } from './terminal-screen.ts';

const STDOUT = 1;
/** Twenty frames a second. */
const FRAME_MILLISECONDS = 50;

/** A guest's screen and keyboard. */
export interface ScreenDevices {
  readonly frame: () => TextFrame;
  readonly press: (scancode: number) => boolean;
}

/** The terminal as a guest's screen, redrawn where it changes, and as its keyboard. */
export class ScreenFront implements Front {
  readonly sink: InputSink;
  readonly covers = true;
  readonly #keys: KeyboardFeed;
  readonly #frame: () => TextFrame;
  readonly #screen = new TerminalScreen();
  readonly #output = new GuestOutput('--screen', { kind: 'stdio' });
  readonly #timer: NodeJS.Timeout;
  /** Own lines are shown in place of the guest's screen until a key is typed. */
  #covered = false;

  constructor(devices: ScreenDevices) {
    this.#frame = devices.frame;
    this.#keys = new KeyboardFeed(devices.press);
    const keys = this.#keys;
    this.sink = {
      take: (bytes) => {
        if (this.#covered) this.redraw();
        keys.take(bytes);
      },
      get waiting() {
        return keys.waiting;
      },
    };
    this.#output.writeText(this.#screen.enter());
    this.#timer = setInterval(() => this.#draw(), FRAME_MILLISECONDS).unref();
    process.stdout.on('resize', this.#resized);
    process.on('exit', this.#leave);
  }

  readonly #resized = (): void => this.redraw();

  /** Not by way of the output: whatever waits there will never be written. */
  readonly #leave = (): void => {
    try {
      writeSync(STDOUT, this.#screen.leave());
    } catch {
      // the terminal has hung up
    }
  };

  refresh(): void {
    this.#keys.relieve();
  }

  redraw(): void {
    this.#covered = false;
    this.#screen.forget();
  }

  tell(lines: readonly string[]): void {
    this.redraw();
    this.#covered = true;
    const text = [...lines, '', 'Any key brings the screen back.'].map((line) => `${line}\n`).join('');
    this.#output.writeText(`\x1b[0m\x1b[2J\x1b[H\x1b[?25h${text}`);
    this.#output.flush();
  }

  close(): void {
    clearInterval(this.#timer);
    process.stdout.off('resize', this.#resized);
    process.off('exit', this.#leave);
    this.#output.close();
    this.#leave();
  }

  /** A frame that the terminal has not taken yet is not followed by another. */
  #draw(): void {
    if (!this.#covered && this.#output.waiting === 0) {
      const frame = this.#frame();
      // a terminal that does not know its size says 0
      const columns = process.stdout.columns || frame.columns;
      const rows = process.stdout.rows || frame.rows;
      this.#output.writeText(this.#screen.draw(frame, columns, rows));
    }
    this.#output.flush();
  }
}
