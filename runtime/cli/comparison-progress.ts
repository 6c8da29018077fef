import process from 'node:process';

const ERASE_LINE = '\r\x1b[K';
const MILLION = 1e6;
/** Between two messages, in milliseconds: to a terminal, which keeps one, and to a file. */
const REDRAW = 500;
const REPEAT = 10_000;

/** Tells on standard error how far a long comparison has come. */
export class ComparisonProgress {
  readonly #start = performance.now();
  #told = this.#start;

  /** Both sides were alike after so many instructions. */
  reached(instructions: number): void {
    const now = performance.now();
    const terminal = process.stderr.isTTY;
    if (now - this.#told < (terminal ? REDRAW : REPEAT)) return;
    this.#told = now;
    const millions = Math.round(instructions / MILLION).toLocaleString('en');
    const text = `ring1: alike after ${millions} million instructions, ${Math.round((now - this.#start) / 1000)} s`;
    process.stderr.write(terminal ? `${ERASE_LINE}${text}` : `${text}\n`);
  }

  /** Leaves no trace on a terminal. */
  end(): void {
    if (process.stderr.isTTY) process.stderr.write(ERASE_LINE);
  }
}
