import type { ByteSink } from '../../devices/serial.ts';

const LINE_FEED = 0x0a;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Begins each line of a stream of bytes with the time since the run began, as `[hh:mm:ss.mmm] `, while it is on. */
export class LineStamps {
  readonly #sink: ByteSink;
  readonly #clock: () => number;
  readonly #start: number;
  #on = false;
  #lineBegins = true;

  /** `clock` in milliseconds. */
  constructor(sink: ByteSink, clock: () => number) {
    this.#sink = sink;
    this.#clock = clock;
    this.#start = clock();
  }

  toggle(): void {
    this.#on = !this.#on;
  }

  readonly write: ByteSink = (byte) => {
    if (this.#on && this.#lineBegins) for (const part of this.#stamp()) this.#sink(part);
    this.#lineBegins = byte === LINE_FEED;
    this.#sink(byte);
  };

  #stamp(): Buffer {
    const time = new Date((this.#clock() - this.#start) % MILLISECONDS_PER_DAY).toISOString();
    return Buffer.from(`[${time.slice('0000-00-00T'.length, -1)}] `, 'latin1');
  }
}
