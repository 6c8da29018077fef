import type { PhysicalDevices } from '../devices/physical-memory.ts';

const PAGE_BYTES = 4096;
const ADDRESSES = 0x1_0000_0000;

/** Bytes at any 32-bit address, zero until written; kept by page. Remembers what each page was before. */
export class SparseMemory implements PhysicalDevices {
  readonly #pages = new Map<number, Uint8Array>();
  /** Pages as they were at {@link mark}, of those written since. */
  readonly #before = new Map<number, Uint8Array>();
  #marked = false;

  read(address: number, bytes: number): number {
    let value = 0;
    for (let k = 0; k < bytes; k++) value |= this.#byte(address + k) << (8 * k);
    return value >>> 0;
  }

  write(address: number, bytes: number, value: number): void {
    for (let k = 0; k < bytes; k++) this.writeByte(address + k, (value >>> (8 * k)) & 0xff);
  }

  writeByte(address: number, value: number): void {
    const place = address % ADDRESSES;
    const number = Math.floor(place / PAGE_BYTES);
    let page = this.#pages.get(number);
    if (page === undefined) {
      page = new Uint8Array(PAGE_BYTES);
      this.#pages.set(number, page);
    }
    if (this.#marked && !this.#before.has(number)) this.#before.set(number, page.slice());
    page[place % PAGE_BYTES] = value;
  }

  /** From now on changes are remembered. */
  mark(): void {
    this.#marked = true;
  }

  /** Calls `found` for each page written since {@link mark}, by address, with what it was and what it is. */
  changes(found: (address: number, before: Uint8Array, after: Uint8Array) => void): void {
    for (const number of [...this.#before.keys()].sort((a, b) => a - b)) {
      found(number * PAGE_BYTES, this.#before.get(number)!, this.#pages.get(number)!);
    }
  }

  /** All bytes are zero again. */
  clear(): void {
    this.#pages.clear();
    this.#before.clear();
    this.#marked = false;
  }

  #byte(address: number): number {
    const place = address % ADDRESSES;
    return this.#pages.get(Math.floor(place / PAGE_BYTES))?.[place % PAGE_BYTES] ?? 0;
  }
}
