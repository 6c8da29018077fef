import type { MachineState } from '../machine/machine-state.ts';
import { Entry, EXECUTE_DISABLE, rootFrames, storeEntry, type TableFormat } from './table-format.ts';
import { PAGE_BYTES, WINDOW_BASE } from './window.ts';

const TABLE_BITS = Entry.present | Entry.writable | Entry.user;
const PAGES = 0x100000;
const WINDOW_PAGE = WINDOW_BASE / PAGE_BYTES;

/** One set of shadow tables: real page directories and tables for one guest address space. */
export class ShadowRoot {
  /** Stands for the root in the numbers of shadowed pages. */
  readonly number: number;
  /** Frame that the real CR3 names: the page directory, or with PAE the pointers to four. */
  readonly frame: number;
  readonly #format: TableFormat;
  readonly #directories: readonly number[];
  readonly #tables: Int32Array;
  readonly #machine: MachineState;

  /**
   * @param take gives a cleared frame
   * @param windows frames of the page tables that map the monitor's window
   */
  constructor(
    machine: MachineState,
    format: TableFormat,
    number: number,
    take: () => number,
    windows: readonly number[],
  ) {
    this.#machine = machine;
    this.#format = format;
    this.number = number;
    const frames = Array.from({ length: rootFrames(format) }, take);
    this.frame = frames[0] as number;
    this.#directories = frames.length === 1 ? frames : frames.slice(1);
    this.#tables = new Int32Array(PAGES / format.entries).fill(-1);
    if (frames.length > 1) {
      for (const [index, directory] of this.#directories.entries())
        storeEntry(machine, format, this.frame, index, { low: directory * PAGE_BYTES + Entry.present });
    }
    for (const [n, window] of windows.entries())
      this.#setDirectory(WINDOW_PAGE / format.entries + n, window, Entry.present | Entry.writable);
  }

  /** Whether there is a table for this linear page. */
  hasTable(page: number): boolean {
    return this.#tables[this.#tableOf(page)] !== -1;
  }

  /** Puts a cleared frame in as the table for this linear page. */
  addTable(page: number, frame: number): void {
    this.#tables[this.#tableOf(page)] = frame;
    this.#setDirectory(this.#tableOf(page), frame, TABLE_BITS);
  }

  /** The low half of the entry for a linear page; 0 when nothing is shadowed. */
  entry(page: number): number {
    const address = this.#address(page);
    return address === undefined ? 0 : this.#machine.loadPhysical(address, 4);
  }

  /** Whether the entry of a shadowed page lets it be executed. */
  isExecutable(page: number): boolean {
    if (this.#format.entryBytes === 4) return true;
    const address = this.#address(page);
    return address !== undefined && (this.#machine.loadPhysical(address + 4, 4) & EXECUTE_DISABLE) === 0;
  }

  /** Sets the entry of a page that has a table; where the format can, so that it must not be executed. */
  setEntry(page: number, entry: number, executeDisable = false): void {
    const table = this.#tables[this.#tableOf(page)] as number;
    const high = executeDisable ? EXECUTE_DISABLE : 0;
    storeEntry(this.#machine, this.#format, table, page % this.#format.entries, { low: entry, high });
  }

  /** Takes the permission to write away. */
  revokeWrites(page: number): void {
    const address = this.#address(page);
    if (address === undefined) return;
    this.#machine.storePhysical(address, 4, (this.entry(page) & ~Entry.writable) >>> 0);
  }

  /** All frames of the set. */
  frames(): number[] {
    const own = this.#directories.includes(this.frame) ? [] : [this.frame];
    return [...own, ...this.#directories, ...this.#tables.filter((frame) => frame !== -1)];
  }

  #tableOf(page: number): number {
    return Math.floor(page / this.#format.entries);
  }

  #address(page: number): number | undefined {
    const table = this.#tables[this.#tableOf(page)] as number;
    const { entries, entryBytes } = this.#format;
    return table === -1 ? undefined : table * PAGE_BYTES + (page % entries) * entryBytes;
  }

  /** Directory entry number `index` of the whole address space. */
  #setDirectory(index: number, frame: number, bits: number): void {
    const { entries } = this.#format;
    const directory = this.#directories[Math.floor(index / entries)] as number;
    storeEntry(this.#machine, this.#format, directory, index % entries, { low: frame * PAGE_BYTES + bits });
  }
}
