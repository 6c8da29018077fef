import {
  CODE_LOOKUP,
  CODE_LOOKUP_ENTRIES,
  EngineWord,
  PAGE_BYTES,
  PAGE_FLAGS,
  PageFlag,
  RECORD_BYTES,
  RECORD_PAGE_BYTES,
  RECORD_POOL,
  RECORD_POOL_PAGES,
  SCRATCH_COUNT,
  SCRATCH_RECORDS,
} from '../layout.ts';
import { KEY_SIZE_32, KEY_VIEW_SHIFT } from './code-key.ts';
import { RecordField, Tier0Handler } from './record.ts';
import type { Translations } from './translations.ts';

/** Longest instruction less one byte: so far back may a record begin that a changed byte belongs to. */
const REACH = 14;

/** One page of records and the code it stands for. */
interface RecordPage {
  readonly physicalPage: number;
  readonly size32: boolean;
  readonly view: number;
}

/** The pages of decoded records: found by physical page, code size and view, and cleared when their bytes change. */
export class CodePool {
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;
  readonly #handlers: Uint16Array;
  readonly #flags: Uint8Array;
  readonly #translations: Translations;
  readonly #pages: (RecordPage | undefined)[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #byPhysicalPage = new Map<number, number[]>();

  constructor(memory: WebAssembly.Memory, translations: Translations) {
    this.#bytes = new Uint8Array(memory.buffer);
    this.#words = new Int32Array(memory.buffer);
    this.#handlers = new Uint16Array(memory.buffer);
    this.#flags = new Uint8Array(memory.buffer, PAGE_FLAGS, 1 << 20);
    this.#translations = translations;
    for (let n = 0; n < SCRATCH_COUNT; n++) {
      this.#setHandler(SCRATCH_RECORDS + RECORD_BYTES * n, Tier0Handler.pageEnd);
    }
  }

  /** Address of the records of a physical page for a code key; they are empty at first. */
  records(physicalPage: number, key: number): number {
    const size32 = (key & KEY_SIZE_32) !== 0;
    const view = (key & 0xfff) >>> KEY_VIEW_SHIFT;
    const name = (physicalPage * 256 + view) * 2 + (size32 ? 1 : 0);
    const number = this.#numbers.get(name) ?? this.#take(name, { physicalPage, size32, view });
    return RECORD_POOL + RECORD_PAGE_BYTES * number;
  }

  /** Enters records into the look-up of the run function. */
  enter(key: number, records: number): void {
    const entry = (CODE_LOOKUP >> 2) + 4 * ((key >>> 12) & (CODE_LOOKUP_ENTRIES - 1));
    this.#words[entry] = key;
    this.#words[entry + 1] = records;
  }

  /** The page a record belongs to, its offset there, and the address of the record. */
  locate(record: number): RecordPage & { readonly offset: number } {
    const number = Math.floor((record - RECORD_POOL) / RECORD_PAGE_BYTES);
    const page = this.#pages[number];
    if (page === undefined) throw new Error(`no code stands behind record ${record.toString(16)}`);
    return { ...page, offset: (record - RECORD_POOL - RECORD_PAGE_BYTES * number) / RECORD_BYTES };
  }

  /** Bytes of physical memory have changed: forgets every instruction that they may belong to. */
  invalidate(physical: number, bytes: number): void {
    this.#setHandler(SCRATCH_RECORDS, Tier0Handler.pageEnd);
    const end = physical + bytes;
    for (let page = physical >>> 12; page * PAGE_BYTES < end; page++) {
      const first = Math.max(0, physical - page * PAGE_BYTES - REACH);
      const last = Math.min(PAGE_BYTES, end - page * PAGE_BYTES);
      for (const number of this.#byPhysicalPage.get(page) ?? []) {
        const records = RECORD_POOL + RECORD_PAGE_BYTES * number;
        for (let offset = first; offset < last; offset++) {
          this.#setHandler(records + RECORD_BYTES * offset, Tier0Handler.undecoded);
        }
      }
    }
  }

  /** Forgets all decoded instructions of a view. */
  forgetView(view: number): void {
    for (const [number, page] of this.#pages.entries()) {
      if (page?.view === view) this.#clear(number);
    }
  }

  #take(name: number, page: RecordPage): number {
    if (this.#pages.length === RECORD_POOL_PAGES) this.#empty();
    const number = this.#pages.length;
    this.#pages.push(page);
    this.#numbers.set(name, number);
    const others = this.#byPhysicalPage.get(page.physicalPage);
    if (others === undefined) this.#byPhysicalPage.set(page.physicalPage, [number]);
    else others.push(number);
    this.#clear(number);
    const end = RECORD_POOL + RECORD_PAGE_BYTES * number + RECORD_BYTES * PAGE_BYTES;
    this.#setHandler(end, Tier0Handler.pageEnd);
    this.#flags[page.physicalPage] = (this.#flags[page.physicalPage] ?? 0) | PageFlag.code;
    this.#translations.forbidWrites(page.physicalPage);
    return number;
  }

  #clear(number: number): void {
    const records = RECORD_POOL + RECORD_PAGE_BYTES * number;
    this.#bytes.fill(0, records, records + RECORD_BYTES * PAGE_BYTES);
  }

  /** The pool is full: all code is decoded anew. Happens between instructions only. */
  #empty(): void {
    for (const page of this.#byPhysicalPage.keys()) {
      this.#flags[page] = (this.#flags[page] ?? 0) & ~PageFlag.code;
    }
    this.#pages.length = 0;
    this.#numbers.clear();
    this.#byPhysicalPage.clear();
    this.#bytes.fill(0, CODE_LOOKUP, CODE_LOOKUP + 16 * CODE_LOOKUP_ENTRIES);
    this.#words[EngineWord.span >> 2] = 0;
  }

  #setHandler(record: number, handler: number): void {
    this.#handlers[(record + RecordField.handler) >> 1] = handler;
  }
}
