import process from 'node:process';

const MEBIBYTE = 2 ** 20;
/** Files below this are there before anybody could read how far they are. */
const LARGE_BYTES = 16 * MEBIBYTE;
const REDRAW_MILLISECONDS = 50;
const ERASE_LINE = '\r\x1b[K';

/** Tells on standard error how far a large file is read, when that is a terminal; leaves no trace. */
export class LoadProgress {
  readonly #name: string;
  readonly #total: number;
  readonly #shows: boolean;
  #drawnAt = -Infinity;

  constructor(path: string, totalBytes: number) {
    this.#name = path.slice(path.lastIndexOf('/') + 1);
    this.#total = totalBytes;
    this.#shows = process.stderr.isTTY && totalBytes >= LARGE_BYTES;
  }

  reached(bytes: number): void {
    const now = performance.now();
    if (!this.#shows || now - this.#drawnAt < REDRAW_MILLISECONDS) return;
    this.#drawnAt = now;
    const [done, total] = [bytes, this.#total].map((count) => Math.round(count / MEBIBYTE));
    process.stderr.write(`${ERASE_LINE}ring1: reading ${this.#name}: ${done} of ${total} MiB`);
  }

  end(): void {
    if (this.#shows) process.stderr.write(ERASE_LINE);
  }
}
