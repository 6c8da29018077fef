import type { Geometry } from './disk.ts';

/** A register with what was in it before the last write, which 48-bit commands use too. */
interface Pair {
  current: number;
  previous: number;
}

/** The device register's choice of addressing by number. */
const LBA = 0x40;
const HEAD = 0x0f;
/** Of the signature: one sector, address 1. */
const SIGNATURE = [1, 1, 0, 0] as const;

function pair(): Pair {
  return { current: 0, previous: 0 };
}

/** The registers that say which sectors a command is about: count, address, device (ATA/ATAPI-5, chapter 7; 48 bits: ATA-6). */
export class TaskFile {
  /** Sector count, then the address's low, middle and high byte: registers 2…5. */
  readonly #pairs: readonly [Pair, Pair, Pair, Pair] = [pair(), pair(), pair(), pair()];
  device = 0;

  /** The values that tell a disk from a packet device. */
  sign(): void {
    this.#pairs.forEach((register, index) => {
      register.current = SIGNATURE[index] ?? 0;
      register.previous = 0;
    });
    this.device = 0;
  }

  /** Register 2…5; `previous`: what was written before the last write. */
  read(register: number, previous: boolean): number {
    const { current, previous: before } = this.#pair(register);
    return previous ? before : current;
  }

  write(register: number, value: number): void {
    const written = this.#pair(register);
    written.previous = written.current;
    written.current = value;
  }

  #pair(register: number): Pair {
    return this.#pairs[(register - 2) as 0 | 1 | 2 | 3];
  }

  get count(): number {
    return this.#pairs[0].current;
  }

  set count(value: number) {
    this.#pairs[0].current = value;
  }

  get head(): number {
    return this.device & HEAD;
  }

  /** Sectors of a transfer; a count of 0 stands for the largest. */
  sectorCount(extended: boolean): number {
    const { current, previous } = this.#pairs[0];
    if (!extended) return current || 0x100;
    return (previous << 8) | current || 0x10000;
  }

  /** Number of the first sector; undefined when the geometry has no such cylinder, head and sector. */
  firstSector(extended: boolean, { heads, sectorsPerTrack }: Geometry): number | undefined {
    const [, low, mid, high] = this.#pairs;
    const current = low.current | (mid.current << 8) | (high.current << 16);
    if (extended) {
      const previous = low.previous + mid.previous * 2 ** 8 + high.previous * 2 ** 16;
      return previous * 2 ** 24 + current;
    }
    if ((this.device & LBA) !== 0) return this.head * 2 ** 24 + current;
    const cylinder = mid.current | (high.current << 8);
    const sector = low.current;
    if (sector === 0 || sector > sectorsPerTrack || this.head >= heads) return undefined;
    return (cylinder * heads + this.head) * sectorsPerTrack + sector - 1;
  }

  /** Leaves a sector's number in the address registers. */
  showSector(sector: number): void {
    const rest = Math.floor(sector / 2 ** 24);
    this.#pairs.slice(1).forEach((register, k) => {
      register.current = Math.floor(sector / 2 ** (8 * k)) & 0xff;
      register.previous = Math.floor(rest / 2 ** (8 * k)) & 0xff;
    });
    if ((this.device & LBA) !== 0) this.device = (this.device & ~HEAD) | (rest & HEAD);
  }
}
