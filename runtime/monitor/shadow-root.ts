import type { MachineState } from '../machine/machine-state.ts';
import { PAGE_BYTES, WINDOW_DIRECTORY_INDEX } from './window.ts';

/** Bits of page-directory and page-table entries (Intel SDM vol. 3, table 4-6). */
export const Entry = { present: 0x01, writable: 0x02, user: 0x04, dirty: 0x40 } as const;
const TABLE_BITS = Entry.present | Entry.writable | Entry.user;
const FRAME_MASK = 0xfffff000;
const ENTRIES = 1024;

/** One set of shadow tables: real page directory and tables for one guest address space. */
export class ShadowRoot {
  /** Stands for the root in the numbers of shadowed pages. */
  readonly number: number;
  /** Frame of the page directory: what the real CR3 names. */
  readonly frame: number;
  readonly #tables = new Int32Array(ENTRIES).fill(-1);
  readonly #machine: MachineState;

  /**
   * @param frame cleared frame for the page directory
   * @param window frame of the page table that maps the monitor's window
   */
  constructor(machine: MachineState, number: number, frame: number, window: number) {
    this.#machine = machine;
    this.number = number;
    this.frame = frame;
    this.#setDirectory(WINDOW_DIRECTORY_INDEX, window * PAGE_BYTES + Entry.present + Entry.writable);
  }

  /** Whether there is a table for this linear page. */
  hasTable(page: number): boolean {
    return this.#tables[page >>> 10] !== -1;
  }

  /** Puts a cleared frame in as the table for this linear page. */
  addTable(page: number, frame: number): void {
    this.#tables[page >>> 10] = frame;
    this.#setDirectory(page >>> 10, frame * PAGE_BYTES + TABLE_BITS);
  }

  /** The entry for a linear page; 0 when nothing is shadowed. */
  entry(page: number): number {
    const table = this.#tables[page >>> 10] as number;
    return table === -1 ? 0 : this.#machine.loadPhysical(table * PAGE_BYTES + (page & 0x3ff) * 4, 4);
  }

  /** Sets the entry of a page that has a table. */
  setEntry(page: number, entry: number): void {
    const table = this.#tables[page >>> 10] as number;
    this.#machine.storePhysical(table * PAGE_BYTES + (page & 0x3ff) * 4, 4, entry);
  }

  /** All frames of the set, the directory's first. */
  frames(): number[] {
    return [this.frame, ...this.#tables.filter((frame) => frame !== -1)];
  }

  /** Machine frames that the set makes reachable, the monitor's window not counted. */
  *mapped(): Iterable<number> {
    for (let directory = 0; directory < WINDOW_DIRECTORY_INDEX; directory++) {
      if (this.#tables[directory] === -1) continue;
      for (let index = 0; index < ENTRIES; index++) {
        const entry = this.entry(directory * ENTRIES + index);
        if ((entry & Entry.present) !== 0) yield (entry & FRAME_MASK) >>> 12;
      }
    }
  }

  #setDirectory(index: number, entry: number): void {
    this.#machine.storePhysical(this.frame * PAGE_BYTES + index * 4, 4, entry >>> 0);
  }
}
