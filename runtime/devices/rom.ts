import type { PhysicalDevices } from './physical-memory.ts';

/** Read-only memory that ends at `end`, the byte behind its last one. */
export class Rom implements PhysicalDevices {
  readonly #bytes: Uint8Array;
  readonly #first: number;

  constructor(bytes: Uint8Array, end: number) {
    this.#bytes = bytes;
    this.#first = end - bytes.length;
  }

  read(address: number, bytes: number): number {
    let value = 0;
    for (let k = 0; k < bytes; k++) value |= (this.#bytes[address - this.#first + k] ?? 0xff) << (8 * k);
    return value >>> 0;
  }

  write(): void {}
}
