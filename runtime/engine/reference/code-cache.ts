import type { Instruction } from '../instruction.ts';
import { PAGE_BYTES, PAGE_FLAGS, PageFlag } from '../layout.ts';

const PAGE_SHIFT = 12;

/** Decoded instructions of one physical page by offset in the page, for each code size. */
interface DecodedPage {
  readonly size16: (Instruction | undefined)[];
  readonly size32: (Instruction | undefined)[];
}

/**
 * Decoded instructions by physical address, so that a loop is decoded once. Holds only instructions that lie
 * within one page; a store to the page forgets all of them.
 */
export class CodeCache {
  readonly #flags: Uint8Array;
  readonly #pages = new Map<number, DecodedPage>();

  /** Pages with decoded code are marked in the memory's PAGE_FLAGS, so that who stores there tells the engine. */
  constructor(memory: WebAssembly.Memory) {
    this.#flags = new Uint8Array(memory.buffer, PAGE_FLAGS, 1 << 20);
  }

  find(physical: number, codeSize: 16 | 32): Instruction | undefined {
    const number = physical >>> PAGE_SHIFT;
    if ((this.#flags[number]! & PageFlag.device) !== 0) return undefined;
    const page = this.#pages.get(number);
    return page?.[codeSize === 16 ? 'size16' : 'size32'][physical & (PAGE_BYTES - 1)];
  }

  /** Keeps an instruction if it lies in one page of memory. */
  add(physical: number, codeSize: 16 | 32, instruction: Instruction): void {
    const number = physical >>> PAGE_SHIFT;
    const offset = physical & (PAGE_BYTES - 1);
    if (offset + instruction.length > PAGE_BYTES || (this.#flags[number]! & PageFlag.device) !== 0) return;
    let page = this.#pages.get(number);
    if (page === undefined) {
      page = { size16: new Array(PAGE_BYTES), size32: new Array(PAGE_BYTES) };
      this.#pages.set(number, page);
      this.#flags[number]! |= PageFlag.code;
    }
    page[codeSize === 16 ? 'size16' : 'size32'][offset] = instruction;
  }

  /** Bytes of physical memory have changed. */
  forget(physical: number, bytes: number): void {
    const last = (physical + bytes - 1) >>> PAGE_SHIFT;
    for (let page = physical >>> PAGE_SHIFT; page <= last && page < this.#flags.length; page++) {
      if ((this.#flags[page]! & PageFlag.code) === 0) continue;
      this.#flags[page]! &= ~PageFlag.code;
      this.#pages.delete(page);
    }
  }
}
