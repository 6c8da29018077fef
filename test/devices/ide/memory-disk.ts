import { type Disk, SECTOR_BYTES } from '../../../runtime/devices/ide/disk.ts';

/** A disk in memory whose sector n is filled with n until it is written; it fails as it is told. */
export class MemoryDisk implements Disk {
  readonly sectors: number;
  readonly written = new Map<number, Uint8Array>();
  /** What the host cannot do now. */
  broken: 'nothing' | 'reading' | 'writing' = 'nothing';
  flushed = 0;

  constructor(sectors: number) {
    this.sectors = sectors;
  }

  /** First byte of a sector. */
  at(sector: number): number | undefined {
    return (this.written.get(sector) ?? [sector & 0xff])[0];
  }

  read(first: number, into: Uint8Array): boolean {
    for (let offset = 0; offset < into.length; offset += SECTOR_BYTES) {
      const sector = first + offset / SECTOR_BYTES;
      into.set(this.written.get(sector) ?? new Uint8Array(SECTOR_BYTES).fill(sector), offset);
    }
    return this.broken !== 'reading';
  }

  write(first: number, from: Uint8Array): boolean {
    if (this.broken === 'writing') return false;
    for (let offset = 0; offset < from.length; offset += SECTOR_BYTES) {
      this.written.set(first + offset / SECTOR_BYTES, from.slice(offset, offset + SECTOR_BYTES));
    }
    return true;
  }

  flush(): boolean {
    this.flushed++;
    return true;
  }
}
