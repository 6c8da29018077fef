export const SECTOR_BYTES = 512;

/** What a drive's sectors are kept in. */
export interface Disk {
  /** Number of sectors of 512 bytes. */
  readonly sectors: number;
  /** Reads whole sectors from `first` on; they are there. @returns false when the host cannot read them */
  read(first: number, into: Uint8Array): boolean;
  /** Writes whole sectors. @returns false when the host cannot write them */
  write(first: number, from: Uint8Array): boolean;
  /** What was written is safe. @returns false when the host cannot say so */
  flush(): boolean;
}

/** Cylinders, heads and sectors per track. */
export interface Geometry {
  readonly cylinders: number;
  readonly heads: number;
  readonly sectorsPerTrack: number;
}

const HEADS = 16;
const SECTORS_PER_TRACK = 63;
/** Larger disks say this and are addressed by number (ATA/ATAPI-5, annex C). */
const MOST_CYLINDERS = 16383;

/** The geometry that a drive of so many sectors shows after power-on. */
export function defaultGeometry(sectors: number): Geometry {
  const cylinders = Math.floor(sectors / (HEADS * SECTORS_PER_TRACK));
  return {
    cylinders: Math.min(MOST_CYLINDERS, Math.max(1, cylinders)),
    heads: HEADS,
    sectorsPerTrack: SECTORS_PER_TRACK,
  };
}
