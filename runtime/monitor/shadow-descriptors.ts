import type { Machine } from '../machine/machine.ts';
import { encodeDescriptor, type Segment } from './descriptor.ts';
import type { FramePool } from './frame-pool.ts';
import { ownDescriptors, type Platform } from './platform.ts';
import { CACHED_ENTRY, FIRST_OWN_ENTRY, GDT_PAGES, gdtLinear, gdtPage, PAGE_BYTES } from './window.ts';

const ENTRY_BYTES = 8;
const ENTRIES_PER_PAGE = PAGE_BYTES / ENTRY_BYTES;

/**
 * The real descriptor table that holds while one guest runs: shadow copies at the guest's own indices, one
 * cached descriptor for each segment register, and the monitor's own entries.
 */
export class ShadowDescriptors {
  /** Linear address and limit of the table. */
  readonly base: number;
  readonly limit = GDT_PAGES * PAGE_BYTES - 1;
  readonly #machine: Machine;
  readonly #frames: readonly number[];
  /** The guest's descriptors of which the table has copies, by index. */
  readonly #copies = new Map<number, Segment>();
  #table = '';

  constructor(machine: Machine, pool: FramePool, platform: Platform, guest: number) {
    this.#machine = machine;
    this.base = gdtLinear(guest);
    const first = gdtPage(guest);
    this.#frames = Array.from({ length: GDT_PAGES }, (_, i) => platform.mapNew(pool, first + i));
    for (const [index, words] of ownDescriptors) this.#write(index, words);
  }

  /** Puts a segment into the cached entry of a segment register (ES=0 … GS=5). @returns the entry's index */
  cache(register: number, segment: Segment): number {
    this.#write(CACHED_ENTRY + register, encodeDescriptor(segment));
    return CACHED_ENTRY + register;
  }

  /** The guest's descriptor that the entry is a copy of, if it is one. */
  copyOf(index: number): Segment | undefined {
    return this.#copies.get(index);
  }

  /**
   * Copies a guest's descriptor.
   * @param real what stands for it on the real processor
   * @returns false when the index is one of the monitor's own
   */
  copy(index: number, guest: Segment, real: Segment): boolean {
    if (index === 0 || index >= FIRST_OWN_ENTRY) return false;
    this.#copies.set(index, guest);
    this.#write(index, encodeDescriptor(real));
    return true;
  }

  /** Where the guest's table is and in which address space; elsewhere than before, all copies go. */
  tableIs(base: number, limit: number, space: string): void {
    const table = `${base} ${limit} ${space}`;
    if (table !== this.#table) this.forgetAll();
    this.#table = table;
  }

  /** The guest has changed the descriptor: the copy goes. */
  forget(index: number): void {
    if (!this.#copies.delete(index)) return;
    this.#write(index, [0, 0]);
  }

  forgetAll(): void {
    for (const index of [...this.#copies.keys()]) this.forget(index);
  }

  #write(index: number, [low, high]: readonly [number, number]): void {
    const frame = this.#frames[Math.floor(index / ENTRIES_PER_PAGE)] as number;
    const address = frame * PAGE_BYTES + (index % ENTRIES_PER_PAGE) * ENTRY_BYTES;
    this.#machine.state.storePhysical(address, 4, low);
    this.#machine.state.storePhysical(address + 4, 4, high);
  }
}
