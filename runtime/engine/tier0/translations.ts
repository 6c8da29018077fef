import {
  CODE_LOOKUP,
  CODE_LOOKUP_ENTRIES,
  EngineWord,
  PHYSICAL_BASE,
  TLB,
  TLB_BYTES,
  TLB_ENTRIES,
} from '../layout.ts';

const WORDS_PER_ENTRY = 4;
/** A tag with this bit flipped belongs to another entry, so nothing matches it here. */
const FOREIGN = 0x1000;

/** The translation arrays that compiled code looks linear addresses up in, see layout.ts. */
export class Translations {
  readonly #entries: Int32Array;
  readonly #words: Int32Array;

  constructor(memory: WebAssembly.Memory) {
    this.#entries = new Int32Array(memory.buffer, TLB, (2 * TLB_BYTES) >> 2);
    this.#words = new Int32Array(memory.buffer);
    this.flush();
  }

  /** Drops all translations, of code too. */
  flush(): void {
    this.#entries.fill(0);
    // Tag 0 belongs to the entry of page 0 alone.
    for (const first of [0, TLB_BYTES >> 2]) {
      for (const tag of [0, 1, 3]) this.#entries[first + tag] = FOREIGN;
    }
    this.#forgetCode();
  }

  /** Drops the translations of one linear page. */
  flushPage(linear: number): void {
    const page = linear & ~0xfff;
    const first = WORDS_PER_ENTRY * ((linear >>> 12) & (TLB_ENTRIES - 1));
    for (const entry of [first, first + (TLB_BYTES >> 2)]) {
      for (const tag of [0, 1, 3]) this.#entries[entry + tag] = page ^ FOREIGN;
    }
    this.#forgetCode();
  }

  /** Stores to a physical page must no longer go past the engine. */
  forbidWrites(physicalPage: number): void {
    const host = (PHYSICAL_BASE + physicalPage * 0x1000) | 0;
    const entries = this.#entries;
    for (let entry = 0; entry < entries.length; entry += WORDS_PER_ENTRY) {
      if (((entries[entry + 1]! + entries[entry + 2]!) | 0) === host)
        entries[entry + 1] = entries[entry]! ^ FOREIGN;
    }
  }

  #forgetCode(): void {
    this.#words.fill(0, CODE_LOOKUP >> 2, (CODE_LOOKUP >> 2) + 4 * CODE_LOOKUP_ENTRIES);
    this.#words[EngineWord.span >> 2] = 0;
  }
}
