import { defaultGeometry, type Geometry, SECTOR_BYTES } from './disk.ts';

/** Largest block of READ and WRITE MULTIPLE. */
export const MOST_PER_BLOCK = 16;
const LBA28_END = 0x0fff_ffff;

/** What IDENTIFY DEVICE says beside what never changes. */
export interface DriveState {
  readonly sectors: number;
  /** The present translation, set by INITIALIZE DEVICE PARAMETERS. */
  readonly geometry: Geometry;
  /** Sectors per block as set; 0 while multiple transfers are off. */
  readonly perBlock: number;
}

/** The sector that IDENTIFY DEVICE transfers (ATA/ATAPI-5, 8.12): 256 words. */
export function identification({ sectors, geometry, perBlock }: DriveState): Uint8Array {
  const bytes = new Uint8Array(SECTOR_BYTES);
  const view = new DataView(bytes.buffer);
  const word = (index: number, value: number) => view.setUint16(2 * index, value, true);
  const double = (index: number, value: number) => view.setUint32(2 * index, value, true);
  const shown = defaultGeometry(sectors);
  const current = geometry.cylinders * geometry.heads * geometry.sectorsPerTrack;
  const low = Math.min(sectors, LBA28_END);
  word(0, 0x0040); // a fixed ATA device
  word(1, shown.cylinders);
  word(3, shown.heads);
  word(6, shown.sectorsPerTrack);
  bytes.set(swapped('RING10001', 20), 2 * 10);
  bytes.set(swapped('1.0', 8), 2 * 23);
  bytes.set(swapped('RING1 HARDDISK', 40), 2 * 27);
  word(47, 0x8000 | MOST_PER_BLOCK);
  word(49, 0x0a00); // LBA and IORDY
  word(50, 0x4000);
  word(51, 0x0200);
  word(53, 0x0003); // words 54…58 and 64…70 are valid
  word(54, geometry.cylinders);
  word(55, geometry.heads);
  word(56, geometry.sectorsPerTrack);
  double(57, current);
  word(59, perBlock === 0 ? 0 : 0x0100 | perBlock);
  double(60, low);
  word(64, 0x0003); // PIO modes 3 and 4
  word(67, 120);
  word(68, 120);
  word(80, 0x003e); // up to ATA/ATAPI-5
  // command sets: NOP; 48-bit addresses, FLUSH CACHE and FLUSH CACHE EXT
  word(82, 0x4000);
  word(83, 0x7400);
  word(84, 0x4000);
  word(85, 0x4000);
  word(86, 0x3400);
  word(87, 0x4000);
  double(100, sectors >>> 0);
  double(102, Math.floor(sectors / 2 ** 32));
  return bytes;
}

/** ATA text: the first character of each word in its upper half, spaces behind. */
function swapped(text: string, length: number): Uint8Array {
  const codes = new TextEncoder().encode(text.padEnd(length, ' '));
  return codes.map((_, index) => codes[index ^ 1] ?? 0x20);
}
