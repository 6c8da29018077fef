import {
  CODE_PAGES,
  PAGE_BYTES,
  PAGE_FLAGS,
  PageFlag,
  RECORD_BYTES,
  RECORD_PAGE_BYTES,
  RECORD_POOL,
  RECORD_POOL_PAGES,
  RecordTail,
  SCRATCH_COUNT,
  SCRATCH_RECORDS,
} from '../layout.ts';
import { KEY_SIZE_32, KEY_VIEW_SHIFT } from './code-key.ts';
import { RecordField, Tier0Handler } from './record.ts';

/** Where a record belongs: the code it stands for. */
export interface RecordPlace {
  readonly physicalPage: number;
  readonly size32: boolean;
  readonly view: number;
  /** Offset of the instruction in its page. */
  readonly offset: number;
}

/**
 * The pages of decoded records, each for a physical page, code size and view. Compiled code finds them and
 * forgets what stores change (code-functions.ts); here they are given out and emptied.
 */
export class CodePool {
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;
  readonly #handlers: Uint16Array;
  readonly #flags: Uint8Array;
  #pages = 0;

  constructor(memory: WebAssembly.Memory) {
    this.#bytes = new Uint8Array(memory.buffer);
    this.#words = new Int32Array(memory.buffer);
    this.#handlers = new Uint16Array(memory.buffer);
    this.#flags = new Uint8Array(memory.buffer, PAGE_FLAGS, 1 << 20);
    for (let n = 0; n < SCRATCH_COUNT; n++) {
      this.#setHandler(SCRATCH_RECORDS + RECORD_BYTES * n, Tier0Handler.pageEnd);
    }
  }

  /** Every page of records is taken. */
  get full(): boolean {
    return this.#pages === RECORD_POOL_PAGES;
  }

  /** Address of new, empty records for a physical page; `key` is its view and code size. Stores to it must be seen. */
  take(physicalPage: number, key: number): number {
    const records = RECORD_POOL + RECORD_PAGE_BYTES * this.#pages++;
    this.#clear(records);
    this.#setHandler(records + RECORD_BYTES * PAGE_BYTES, Tier0Handler.pageEnd);
    const first = (CODE_PAGES >> 2) + physicalPage;
    this.#words[(records + RecordTail.next) >> 2] = this.#words[first]!;
    this.#words[(records + RecordTail.key) >> 2] = key;
    this.#words[(records + RecordTail.physicalPage) >> 2] = physicalPage;
    this.#words[first] = records;
    this.#flags[physicalPage] = this.#flags[physicalPage]! | PageFlag.code;
    return records;
  }

  /** The code that a record stands for. */
  locate(record: number): RecordPlace {
    const number = ((record - RECORD_POOL) / RECORD_PAGE_BYTES) | 0;
    const records = RECORD_POOL + RECORD_PAGE_BYTES * number;
    const key = this.#words[(records + RecordTail.key) >> 2]!;
    return {
      physicalPage: this.#words[(records + RecordTail.physicalPage) >> 2]!,
      size32: (key & KEY_SIZE_32) !== 0,
      view: key >>> KEY_VIEW_SHIFT,
      offset: (record - records) / RECORD_BYTES,
    };
  }

  /** Forgets all decoded instructions of a view. */
  forgetView(view: number): void {
    for (let n = 0; n < this.#pages; n++) {
      const records = RECORD_POOL + RECORD_PAGE_BYTES * n;
      if (this.#words[(records + RecordTail.key) >> 2]! >>> KEY_VIEW_SHIFT === view) this.#clear(records);
    }
  }

  /** Gives all pages back: all code is decoded anew. Between instructions only; the look-up must forget it too. */
  empty(): void {
    for (let n = 0; n < this.#pages; n++) {
      const records = RECORD_POOL + RECORD_PAGE_BYTES * n;
      const page = this.#words[(records + RecordTail.physicalPage) >> 2]!;
      this.#words[(CODE_PAGES >> 2) + page] = 0;
      this.#flags[page] = this.#flags[page]! & ~PageFlag.code;
    }
    this.#pages = 0;
  }

  #clear(records: number): void {
    this.#bytes.fill(0, records, records + RECORD_BYTES * PAGE_BYTES);
  }

  #setHandler(record: number, handler: number): void {
    this.#handlers[(record + RecordField.handler) >> 1] = handler;
  }
}
