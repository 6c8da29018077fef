import type { Geometry } from './ide/disk.ts';

/** A byte of CMOS memory: its index and what the setup program left there. */
export type CmosByte = readonly [index: number, value: number];

const EQUIPMENT = 0x14;
const HAS_COPROCESSOR = 0x02;
const DISK_TYPES = 0x12;
/** Both drives' types do not fit four bits: the real one is in its own byte, and is "user defined". */
const TYPE_EXTENDED = 0xf0;
const FIRST_DISK_TYPE = 0x19;
const USER_DEFINED = 47;
const FIRST_DISK = 0x1b;
const TRANSLATION = 0x39;
const BOOT_ORDER = 0x3d;
const BOOT_DISK = 2;
const BOOT_FLAGS = 0x38;
const NO_FLOPPY_CHECK = 0x01;
/** More do not fit the BIOS's ten bits: it translates by LBA. */
const MOST_BIOS_CYLINDERS = 1024;

/** What a BIOS reads of its setup: equipment, the first hard disk, and from what to boot. */
export function cmosSettings(disk: Geometry | undefined): readonly CmosByte[] {
  const equipment: CmosByte = [EQUIPMENT, HAS_COPROCESSOR];
  if (disk === undefined) return [equipment];
  const { cylinders, heads, sectorsPerTrack } = disk;
  const low = cylinders & 0xff;
  const high = cylinders >> 8;
  const control = 0xc0 | (heads > 8 ? 0x08 : 0);
  const geometry = [low, high, heads, 0xff, 0xff, control, low, high, sectorsPerTrack];
  return [
    equipment,
    [DISK_TYPES, TYPE_EXTENDED],
    [FIRST_DISK_TYPE, USER_DEFINED],
    ...geometry.map((value, k): CmosByte => [FIRST_DISK + k, value]),
    [TRANSLATION, cylinders > MOST_BIOS_CYLINDERS ? 1 : 0],
    [BOOT_FLAGS, NO_FLOPPY_CHECK],
    [BOOT_ORDER, BOOT_DISK],
  ];
}
