import { CODE, CONFORMING, privilegeOf } from '../engine/segment-rights.ts';
import type { Machine } from '../machine/machine.ts';
import { encodeDescriptor, type Segment } from './descriptor.ts';
import type { FramePool } from './frame-pool.ts';
import type { Rings } from './guest-ring.ts';
import { ownDescriptors, type Platform } from './platform.ts';
import { CACHED_ENTRY, FIRST_OWN_ENTRY, GDT_PAGES, gdtLinear, gdtPage, PAGE_BYTES } from './window.ts';

const ENTRY_BYTES = 8;
const ENTRIES_PER_PAGE = PAGE_BYTES / ENTRY_BYTES;
const EMPTY = [0, 0] as const;

interface Copy {
  /** The guest's descriptor. */
  readonly guest: Segment;
  /** What stands for it on the real processor. */
  readonly real: Segment;
}

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
  /** What the cached entries hold, by segment register. */
  readonly #cached: (Segment | undefined)[] = [];
  /** Copies of the guest's descriptors by index. */
  readonly #copies = new Map<number, Copy>();
  /** The rings whose copies are in the table. */
  #rings: Rings = 'all';
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
    const { base, limit, rights } = segment;
    const last = this.#cached[register];
    if (last === undefined || last.base !== base || last.limit !== limit || last.rights !== rights) {
      this.#cached[register] = segment;
      this.#write(CACHED_ENTRY + register, encodeDescriptor(segment));
    }
    return CACHED_ENTRY + register;
  }

  /** Whether the guest's descriptor has a copy, be it in the table now or not. */
  hasCopy(index: number): boolean {
    return this.#copies.has(index);
  }

  /** The guest's descriptor that the entry in the table is a copy of, if it is one. */
  copyOf(index: number): Segment | undefined {
    const copy = this.#copies.get(index);
    return copy !== undefined && isFor(this.#rings, copy.guest) ? copy.guest : undefined;
  }

  /** Leaves those copies in the table that these rings may use. */
  showTo(rings: Rings): void {
    if (rings === this.#rings) return;
    this.#rings = rings;
    for (const [index, copy] of this.#copies) this.#show(index, copy);
  }

  /**
   * Copies a guest's descriptor.
   * @param real what stands for it on the real processor
   * @returns false when the index is one of the monitor's own
   */
  copy(index: number, guest: Segment, real: Segment): boolean {
    if (index === 0 || index >= FIRST_OWN_ENTRY) return false;
    const copy = { guest, real };
    this.#copies.set(index, copy);
    this.#show(index, copy);
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
    this.#write(index, EMPTY);
  }

  forgetAll(): void {
    for (const index of [...this.#copies.keys()]) this.forget(index);
  }

  #show(index: number, { guest, real }: Copy): void {
    this.#write(index, isFor(this.#rings, guest) ? encodeDescriptor(real) : EMPTY);
  }

  #write(index: number, [low, high]: readonly [number, number]): void {
    const frame = this.#frames[Math.floor(index / ENTRIES_PER_PAGE)] as number;
    const address = frame * PAGE_BYTES + (index % ENTRIES_PER_PAGE) * ENTRY_BYTES;
    this.#machine.state.storePhysical(address, 4, low);
    this.#machine.state.storePhysical(address + 4, 4, high);
  }
}

/**
 * Whether code of these rings can load the descriptor, and by loading it as code stays in them. Everything else the
 * real processor must refuse, so that the monitor gets to see it.
 */
function isFor(rings: Rings, { rights }: Segment): boolean {
  if (rings === 'all') return true;
  const ofUsers = privilegeOf(rights) === 3;
  if ((rights & CODE) === 0) return rings === 'supervisor' || ofUsers;
  const conforming = (rights & CONFORMING) !== 0;
  return rings === 'supervisor' ? !ofUsers : ofUsers || conforming;
}
