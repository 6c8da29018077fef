import type { Machine } from '../machine/machine.ts';
import { type FramePool, MONITOR } from './frame-pool.ts';
import type { Guest } from './guest.ts';
import { Entry, type TableFormat, tableFormat } from './table-format.ts';
import { PAGE_BYTES, WINDOW_BASE } from './window.ts';
import { checkGates, checkSegments } from './window-check.ts';

const FRAME_SHIFT = 12;
const WINDOW_PAGE = WINDOW_BASE / PAGE_BYTES;
/** Bit 7 of a directory entry: it maps a large page itself. */
const LARGE = 0x80;

/**
 * Proves that guests are apart, from what the processor itself would use: it walks the page tables, descriptor tables
 * and gates as they lie in machine memory, and asks the frame pool whose each frame is.
 */
export class OwnershipCheck {
  readonly #machine: Machine;
  readonly #pool: FramePool;
  readonly #windows: readonly number[];
  readonly #format: TableFormat;
  readonly #words: Int32Array;
  /** By frame, the number of the check that saw it: as a guest's memory, and as a page table. */
  readonly #ownedAt: Float64Array;
  readonly #scannedAt: Float64Array;
  #number = 0;

  /** `windows`: frames of the page tables that map the monitor's window. */
  constructor(machine: Machine, pool: FramePool, windows: readonly number[]) {
    this.#machine = machine;
    this.#pool = pool;
    this.#windows = windows;
    this.#format = tableFormat(machine.model.features);
    const { physical } = machine;
    this.#words = new Int32Array(physical.buffer, physical.byteOffset, physical.length / 4);
    this.#ownedAt = new Float64Array(pool.frames);
    this.#scannedAt = new Float64Array(pool.frames);
  }

  /**
   * Checks that each frame of a guest's memory is its own and no other's, that its shadow tables reach these frames
   * only, that the monitor's pages are supervisor pages beyond every segment it can load, and that no gate admits it.
   * @throws Error naming the first thing that is not so
   */
  check(guests: readonly Guest[]): void {
    this.#number++;
    for (const guest of guests) this.#checkMemory(guest);
    this.#checkWindow();
    checkGates(this.#machine, (page) => this.#windowFrame(page));
    for (const guest of guests) {
      checkSegments(this.#words, guest, (page) => this.#windowFrame(page));
      for (const root of guest.shadow.rootFrames()) this.#checkRoot(guest, root);
    }
  }

  #checkMemory(guest: Guest): void {
    for (const frame of guest.memory.frames) {
      if (this.#ownedAt[frame] === this.#number)
        throw new Error(`frame ${frame} of ${guest.name} serves for two pages`);
      if (this.#pool.owner(frame) !== guest.number)
        throw new Error(`frame ${frame} of ${guest.name} is not its own`);
      this.#ownedAt[frame] = this.#number;
    }
  }

  /** The pages of the window are the monitor's and not a user's. */
  #checkWindow(): void {
    for (const table of this.#windows) {
      for (let index = 0; index < this.#format.entries; index++) {
        const entry = this.#entry(table, index);
        if ((entry & Entry.present) === 0) continue;
        if ((entry & Entry.user) !== 0) throw new Error('a page of the window is a user page');
        if (this.#pool.owner(entry >>> FRAME_SHIFT) !== MONITOR)
          throw new Error("a page of the window is not the monitor's");
      }
    }
  }

  #checkRoot(guest: Guest, root: number): void {
    const { directories, entries } = this.#format;
    this.#mustBeTable(guest, root);
    for (let number = 0; number < directories; number++) {
      const pointer = directories === 1 ? root : this.#entry(root, number) >>> FRAME_SHIFT;
      this.#mustBeTable(guest, pointer);
      for (let index = 0; index < entries; index++) {
        const entry = this.#entry(pointer, index);
        if ((entry & Entry.present) !== 0) this.#checkTable(guest, number * entries + index, entry);
      }
    }
  }

  /** `place`: which table of the address space it is. */
  #checkTable(guest: Guest, place: number, entry: number): void {
    const table = entry >>> FRAME_SHIFT;
    const { entries } = this.#format;
    if ((entry & LARGE) !== 0) throw new Error(`${guest.name} has a large page in its shadow tables`);
    this.#mustBeTable(guest, table);
    const first = WINDOW_PAGE / entries;
    if (place >= first) {
      if (this.#windows[place - first] !== table)
        throw new Error(`${guest.name} has another table than the monitor's for the window`);
      return;
    }
    if (this.#windows.includes(table)) throw new Error(`${guest.name} reaches the window from elsewhere`);
    if (this.#scannedAt[table] === this.#number) return;
    this.#scannedAt[table] = this.#number;
    this.#checkPages(guest, table);
  }

  /** Every page that the table maps is the guest's. */
  #checkPages(guest: Guest, table: number): void {
    const stride = this.#format.entryBytes / 4;
    const start = table * (PAGE_BYTES / 4);
    for (let at = start; at < start + PAGE_BYTES / 4; at += stride) {
      const entry = this.#words[at] as number;
      if ((entry & Entry.present) === 0) continue;
      const frame = entry >>> FRAME_SHIFT;
      if (this.#pool.owner(frame) !== guest.number)
        throw new Error(`${guest.name} reaches frame ${frame}, which is not its own`);
    }
  }

  #mustBeTable(guest: Guest, frame: number): void {
    if (this.#pool.owner(frame) !== MONITOR)
      throw new Error(`frame ${frame}, a shadow table of ${guest.name}, is not the monitor's`);
  }

  /** Low half of an entry. */
  #entry(table: number, index: number): number {
    return this.#words[(table * PAGE_BYTES + index * this.#format.entryBytes) / 4] as number;
  }

  /** Frame of a page of the window. @throws Error when there is none */
  #windowFrame(page: number): number {
    const { entries } = this.#format;
    const entry = this.#entry(this.#windows[Math.floor(page / entries)] as number, page % entries);
    if ((entry & Entry.present) === 0) throw new Error(`page ${page} of the window is missing`);
    return entry >>> FRAME_SHIFT;
  }
}
