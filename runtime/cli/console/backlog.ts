/** So much of what a guest sends is kept while it is not shown. */
const BYTES = 0x10000;
const LINE_FEED = 0x0a;
/** A line that began longer ago is not shown from its beginning. */
const LONGEST_LINE = 256;

/** The last bytes of a stream, and how many of them somebody has seen. */
export class Backlog {
  readonly #bytes = new Uint8Array(BYTES);
  #end = 0;
  #seen = 0;

  add(byte: number): void {
    this.#bytes[this.#end++ % BYTES] = byte;
  }

  /** All of it has been seen. */
  noteSeen(): void {
    this.#seen = this.#end;
  }

  /** What has not been seen and is still there, from the beginning of its first line. */
  unseen(): Uint8Array {
    const oldest = Math.max(0, this.#end - BYTES);
    let start = Math.max(oldest, this.#seen);
    const least = Math.max(oldest, start - LONGEST_LINE);
    while (start > least && this.#bytes[(start - 1) % BYTES] !== LINE_FEED) start--;
    return Uint8Array.from({ length: this.#end - start }, (_, i) => this.#bytes[(start + i) % BYTES]!);
  }
}
