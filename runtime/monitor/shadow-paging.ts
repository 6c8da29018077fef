import type { Machine } from '../machine/machine.ts';
import type { AddressSpace } from './address-space.ts';
import { FREE, type FramePool } from './frame-pool.ts';
import type { GuestMemory } from './guest-memory.ts';
import { PageTrace } from './page-trace.ts';
import { ShadowRoot } from './shadow-root.ts';
import { Entry, EXECUTE_DISABLE, rootFrames, type TableFormat, tableFormat } from './table-format.ts';
import { PAGE_BYTES } from './window.ts';

/** Linear pages in an address space. */
const PAGES = 0x100000;
const FRAME_MASK = 0xfffff000;
const OFFSET_MASK = PAGE_BYTES - 1;
const MOST_ROOTS = 64;
/** Notes of what is derived from what. Some outlive their entry, so a guest could pile them up without end. */
const MOST_NOTES = 0x20000;

export interface ShadowPagingOptions {
  readonly machine: Machine;
  readonly pool: FramePool;
  readonly memory: GuestMemory;
  /** Frames of the page tables that map the monitor's window. */
  readonly windows: readonly number[];
  /** The guest has written to a descriptor traced by {@link ShadowPaging.traceDescriptor}; undefined: to any. */
  readonly descriptorLost: (index: number | undefined) => void;
}

/** An access that the guest's own tables allow, with what allows it. */
export interface AllowedAccess {
  readonly linear: number;
  /** Guest-physical address. */
  readonly physical: number;
  readonly write: boolean;
  /** Guest-physical addresses of the guest's entries, the directory's first; none while paging is off. */
  readonly walked: readonly number[];
  /** Bytes of an entry; 8 with PAE. */
  readonly entryBytes: 4 | 8;
  /** Bit 63 of the guest's entries keeps pages from being executed. */
  readonly executeDisable: boolean;
}

/** The low halves of a guest's entries for a page: what all of them have, and the last. */
interface GuestRights {
  readonly combined: number;
  readonly last: number;
}

/**
 * Shadow page tables of one guest: guest-linear pages to machine frames, derived from the guest's tables one
 * page at a time. An entry allows no more than the guest's does, and writing only when the guest's entry is
 * already dirty and the page is not traced. Guest tables are traced, so an entry never outlives its source.
 */
export class ShadowPaging {
  readonly #options: ShadowPagingOptions;
  readonly #trace = new PageTrace();
  /** Shadow tables by the key of their address space. */
  readonly #roots = new Map<string, ShadowRoot>();
  readonly #byNumber = new Map<number, ShadowRoot>();
  /** Shadowed pages through which a guest-physical page may be written. */
  readonly #writable = new Map<number, Set<number>>();
  readonly #format: TableFormat;
  readonly #mostFrames: number;
  /** Frames that one fill may take: a root and a table. */
  readonly #framesPerFill: number;
  #frames = 0;
  #notes = 0;
  #nextNumber = 0;
  #space: AddressSpace | undefined;
  #root: ShadowRoot | undefined;

  constructor(options: ShadowPagingOptions) {
    this.#options = options;
    this.#format = tableFormat(options.machine.model.features);
    this.#mostFrames = shadowFrames(options.memory.pages);
    this.#framesPerFill = rootFrames(this.#format) + 1;
  }

  /** The address space in force from now on. */
  select(space: AddressSpace): void {
    if (space === this.#space && this.#root !== undefined) return;
    this.#space = space;
    this.#root = this.#roots.get(space.key);
  }

  /** The address space in force, undefined while nothing of it is shadowed. */
  get space(): AddressSpace | undefined {
    return this.#root === undefined ? undefined : this.#space;
  }

  /** Machine address where a data access of the space in force leads if its shadow allows it; else below 0. */
  machineAddress(linear: number, user: number, write: 0 | 1): number {
    const entry = this.#root?.entry(linear >>> 12) ?? 0;
    const needed = Entry.present | (user === 1 ? Entry.user : 0) | (write === 1 ? Entry.writable : 0);
    // A kernel in ring 3 has user pages in the shadow that are none of the guest's.
    if ((entry & needed) !== needed || (user === 1 && this.#space?.rings === 'supervisor')) return -1;
    return ((entry & FRAME_MASK) >>> 0) + (linear & OFFSET_MASK);
  }

  /** As {@link machineAddress} for a fetch; `kept`: user pages are kept from being executed by supervisors. */
  codeAddress(linear: number, user: boolean, kept: boolean): number {
    const root = this.#root;
    const entry = root?.entry(linear >>> 12) ?? 0;
    const needed = Entry.present | (user ? Entry.user : 0);
    if ((entry & needed) !== needed || (kept && !user) || root?.isExecutable(linear >>> 12) !== true)
      return -1;
    if (user && this.#space?.rings === 'supervisor') return -1;
    return ((entry & FRAME_MASK) >>> 0) + (linear & OFFSET_MASK);
  }

  /** The tables for the selected address space, which the real CR3 must name while it is in force. */
  root(): ShadowRoot {
    return this.#currentRoot();
  }

  /** Notes kept about derived entries: bounded, whatever the guest does. */
  get notes(): number {
    return this.#notes;
  }

  isTraced(page: number): boolean {
    return this.#trace.isTraced(page);
  }

  /** Traces a descriptor at a guest-physical address: the copy with this index is derived from it. */
  traceDescriptor(address: number, index: number): void {
    if (this.#notes >= MOST_NOTES) this.dropAll();
    this.#traceEntry(address, -1 - index);
  }

  /**
   * The guest wants to write to a traced page. When only descriptors come from there, their copies go and the
   * page need not be traced. @returns whether it is free to be written now
   */
  untraceDescriptors(page: number): boolean {
    const derived = this.#trace.giveUp(page);
    for (const one of derived ?? []) this.#options.descriptorLost(-1 - one);
    return derived !== undefined;
  }

  /** Shadows the page of an allowed access. The page must have a frame. */
  fill(access: AllowedAccess): void {
    if (this.#frames + this.#framesPerFill > this.#mostFrames || this.#notes >= MOST_NOTES) this.dropAll();
    const root = this.#currentRoot();
    const page = access.linear >>> 12;
    if (!root.hasTable(page)) root.addTable(page, this.#takeFrame());
    const shadowed = root.number * PAGES + page;
    for (const address of access.walked) {
      for (let half = 0; half < access.entryBytes; half += 4) this.#traceEntry(address + half, shadowed);
    }
    const guestPage = access.physical >>> 12;
    const rights = this.#rightsOf(access);
    const bits = this.#permissions(access, rights, guestPage);
    const frame = this.#options.memory.frameOf(guestPage) as number;
    root.setEntry(page, frame * PAGE_BYTES + bits + Entry.present, this.#executionDisabled(access, rights));
    this.#options.machine.flushTranslation(page * PAGE_BYTES);
    if ((bits & Entry.writable) !== 0) this.#noteWritable(guestPage, shadowed);
  }

  /** The guest has written to a traced page: what came from there goes. */
  written(address: number, bytes: number): void {
    for (const derived of this.#trace.written(address, bytes)) {
      if (derived < 0) this.#options.descriptorLost(-1 - derived);
      else this.#drop(derived);
    }
  }

  /** Forgets everything. The guest notices nothing. */
  dropAll(): void {
    for (const root of this.#roots.values()) {
      for (const frame of root.frames()) this.#options.pool.release(frame);
    }
    this.#roots.clear();
    this.#byNumber.clear();
    this.#writable.clear();
    this.#trace.clear();
    this.#frames = 0;
    this.#notes = 0;
    this.#root = undefined;
    this.#options.descriptorLost(undefined);
    this.#options.machine.flushTranslations();
  }

  /** Frames that the real CR3 may name while the guest runs. */
  *rootFrames(): Iterable<number> {
    for (const { frame } of this.#roots.values()) yield frame;
  }

  /** Notes that something is derived from the guest's entry at `address`, and write-traces its page. */
  #traceEntry(address: number, derived: number): void {
    this.#notes++;
    if (this.#trace.depend(address, derived)) this.#revokeWrites(address >>> 12);
  }

  #rightsOf({ walked }: AllowedAccess): GuestRights {
    let combined = 0xffffffff;
    let last = 0xffffffff;
    for (const address of walked) {
      last = this.#options.memory.load(address, 4);
      combined &= last;
    }
    return { combined, last };
  }

  /** R/W and U/S of the shadow entry. */
  #permissions({ write }: AllowedAccess, { combined, last }: GuestRights, guestPage: number): number {
    const writable = this.isTraced(guestPage) ? 0 : Entry.writable;
    if (this.#space?.rings === 'supervisor') {
      const allowed = (combined & Entry.writable) !== 0 || !this.#space.writeProtect;
      return Entry.user | (allowed && (last & Entry.dirty) !== 0 ? writable : 0);
    }
    if ((combined & Entry.writable) === 0) {
      // A write was allowed although the entry is read-only: supervisor code with CR0.WP clear. It may
      // write through a supervisor entry; a user access faults on that and gets a read-only one again.
      return write ? writable : combined & Entry.user;
    }
    return (combined & Entry.user) | ((last & Entry.dirty) !== 0 ? writable : 0);
  }

  #executionDisabled(
    { executeDisable, entryBytes, walked }: AllowedAccess,
    { combined }: GuestRights,
  ): boolean {
    const space = this.#space;
    if (space?.rings === 'supervisor' && space.executeProtect && (combined & Entry.user) !== 0) return true;
    if (!executeDisable || entryBytes === 4) return false;
    return walked.some((address) => (this.#options.memory.load(address + 4, 4) & EXECUTE_DISABLE) !== 0);
  }

  #noteWritable(guestPage: number, shadowed: number): void {
    this.#notes++;
    const set = this.#writable.get(guestPage);
    if (set === undefined) this.#writable.set(guestPage, new Set([shadowed]));
    else set.add(shadowed);
  }

  #revokeWrites(guestPage: number): void {
    const frame = this.#options.memory.frameOf(guestPage);
    for (const shadowed of this.#writable.get(guestPage) ?? []) {
      const root = this.#byNumber.get(Math.floor(shadowed / PAGES));
      const page = shadowed % PAGES;
      const entry = root?.entry(page) ?? 0;
      // The entry may have come to map something else since.
      if (root === undefined || entry >>> 12 !== frame) continue;
      root.revokeWrites(page);
      this.#flush(root, page);
    }
    this.#writable.delete(guestPage);
  }

  #drop(shadowed: number): void {
    const root = this.#byNumber.get(Math.floor(shadowed / PAGES));
    const page = shadowed % PAGES;
    if (root === undefined || root.entry(page) === 0) return;
    root.setEntry(page, 0);
    this.#flush(root, page);
  }

  /** Loading CR3 flushes the others. */
  #flush(root: ShadowRoot, page: number): void {
    if (root === this.#root) this.#options.machine.flushTranslation(page * PAGE_BYTES);
  }

  #currentRoot(): ShadowRoot {
    if (this.#root !== undefined) return this.#root;
    if (this.#roots.size >= MOST_ROOTS || this.#frames + this.#framesPerFill > this.#mostFrames)
      this.dropAll();
    const space = this.#space;
    if (space === undefined) throw new Error('no address space is selected');
    const number = this.#nextNumber++;
    const { machine, windows } = this.#options;
    const root = new ShadowRoot(machine.state, this.#format, number, () => this.#takeFrame(), windows);
    this.#roots.set(space.key, root);
    this.#byNumber.set(number, root);
    this.#root = root;
    return root;
  }

  #takeFrame(): number {
    const frame = this.#options.pool.takeForMonitor();
    if (frame === undefined || frame === FREE)
      throw new Error('machine memory has no frame left for shadow tables');
    this.#frames++;
    this.#options.machine.writePhysical(frame * PAGE_BYTES, new Uint8Array(PAGE_BYTES));
    return frame;
  }
}

/** Frames that the shadow tables of a guest of `pages` pages may take. */
export function shadowFrames(pages: number): number {
  return 64 + 8 * Math.ceil(pages / 1024);
}
