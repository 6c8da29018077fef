import { INSTRUCTION_LIMIT } from '../../generated/prefixes.ts';

/** Reads an instruction's bytes in order and never more of them than asked for. */
export class CodeReader {
  /** Bytes read so far. */
  position = 0;
  /** A byte beyond the limit was asked for; it and all after it read as 0 without being fetched. */
  tooLong = false;
  #fetch: (offset: number) => number = () => 0;

  /** Begins a new instruction. `fetch` gives the byte (0…255) at an offset and may throw. */
  start(fetch: (offset: number) => number): void {
    this.#fetch = fetch;
    this.position = 0;
    this.tooLong = false;
  }

  byte(): number {
    if (this.position >= INSTRUCTION_LIMIT) {
      this.tooLong = true;
      return 0;
    }
    const value = this.#fetch(this.position);
    this.position++;
    return value;
  }

  /** Little-endian value of 1, 2 or 4 bytes, zero-extended. */
  unsigned(bytes: number): number {
    let value = this.byte();
    if (bytes >= 2) value |= this.byte() << 8;
    if (bytes === 4) value |= (this.byte() << 16) | (this.byte() << 24);
    return value >>> 0;
  }

  /** Little-endian value of 1, 2 or 4 bytes, sign-extended. */
  signed(bytes: number): number {
    const unused = 32 - 8 * bytes;
    return (this.unsigned(bytes) << unused) >> unused;
  }
}
