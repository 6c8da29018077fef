/** Bytes of a page-table entry. */
const ENTRY_BYTES = 4;
/** A page written this often without a new entry taken from it no longer serves as a table. */
const WRITES_WITHOUT_USE = 64;

/** A page of guest-physical memory that the monitor has derived something from. */
interface TracedPage {
  /** Shadowed pages by the guest-physical address of the entry they come from. */
  readonly dependents: Map<number, Set<number>>;
  /** Only copies of descriptors were derived from it. */
  descriptorsOnly: boolean;
  /** Writes since an entry was last used. */
  writes: number;
}

/**
 * Which guest-physical pages are write-traced because shadow entries were derived from them, and which
 * things depend on each guest entry. What is derived is a number: 0 and up a
 * shadowed page, below 0 the copy of a descriptor.
 */
export class PageTrace {
  readonly #pages = new Map<number, TracedPage>();

  isTraced(page: number): boolean {
    return this.#pages.has(page);
  }

  /** Notes that a shadowed page comes from the entry at `address`. @returns true when its page is newly traced */
  depend(address: number, shadowed: number): boolean {
    const number = address >>> 12;
    let page = this.#pages.get(number);
    const fresh = page === undefined;
    if (page === undefined) {
      page = { dependents: new Map(), descriptorsOnly: true, writes: 0 };
      this.#pages.set(number, page);
    }
    page.writes = 0;
    if (shadowed >= 0) page.descriptorsOnly = false;
    const set = page.dependents.get(address);
    if (set === undefined) page.dependents.set(address, new Set([shadowed]));
    else set.add(shadowed);
    return fresh;
  }

  /**
   * The guest writes `bytes` bytes at `address` of a traced page. @returns the shadowed pages that no longer hold;
   * the page stops being traced when nothing else depends on it
   */
  written(address: number, bytes: number): number[] {
    const number = address >>> 12;
    const page = this.#pages.get(number);
    if (page === undefined) return [];
    page.writes++;
    const lost: number[] = [];
    if (page.writes > WRITES_WITHOUT_USE) {
      for (const set of page.dependents.values()) lost.push(...set);
      page.dependents.clear();
    } else {
      const first = address - (address % ENTRY_BYTES);
      for (let entry = first; entry < address + bytes; entry += ENTRY_BYTES) {
        lost.push(...(page.dependents.get(entry) ?? []));
        page.dependents.delete(entry);
      }
    }
    if (page.dependents.size === 0) this.#pages.delete(number);
    return lost;
  }

  /** Gives up a page of which only descriptors were copied. @returns what was derived; undefined: page tables too */
  giveUp(number: number): number[] | undefined {
    const page = this.#pages.get(number);
    if (page?.descriptorsOnly === false) return undefined;
    this.#pages.delete(number);
    return [...(page?.dependents.values() ?? [])].flatMap((set) => [...set]);
  }

  clear(): void {
    this.#pages.clear();
  }
}
