/** Looks for a text in what comes over a serial port. */
export class TextWatch {
  readonly #wanted: Uint8Array;
  /** The last bytes, as many as are wanted. */
  readonly #last: number[] = [];
  #found = false;

  /** `text` is looked for as UTF-8. */
  constructor(text: string) {
    this.#wanted = new TextEncoder().encode(text);
  }

  /** Whether the text has come since the last {@link reset}. */
  get found(): boolean {
    return this.#found;
  }

  /** Waits for the text to come again. */
  reset(): void {
    this.#found = false;
    this.#last.length = 0;
  }

  send(byte: number): void {
    if (this.#found) return;
    this.#last.push(byte);
    if (this.#last.length > this.#wanted.length) this.#last.shift();
    this.#found =
      this.#last.length === this.#wanted.length && this.#wanted.every((b, i) => b === this.#last[i]);
  }
}
