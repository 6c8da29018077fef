/** A range of physical memory as firmware describes it. */
export interface MemoryRange {
  readonly address: number;
  readonly bytes: number;
  /** 1 RAM, 2 reserved (ACPI numbering, which Multiboot and E820 share). */
  readonly type: 1 | 2;
}

/** End of conventional memory; the extended BIOS data area follows. */
export const CONVENTIONAL_END = 0x9fc00;
const VIDEO = 0xa0000;
/** Where firmware keeps what systems search for: reserved. */
export const FIRMWARE = 0xf0000;
export const EXTENDED = 0x100000;

/** The map of a PC with `memoryBytes` bytes of RAM from address 0. */
export function memoryMap(memoryBytes: number): readonly MemoryRange[] {
  const ranges: MemoryRange[] = [
    { address: 0, bytes: Math.min(memoryBytes, CONVENTIONAL_END), type: 1 },
    { address: CONVENTIONAL_END, bytes: VIDEO - CONVENTIONAL_END, type: 2 },
    { address: FIRMWARE, bytes: EXTENDED - FIRMWARE, type: 2 },
  ];
  if (memoryBytes > EXTENDED) ranges.push({ address: EXTENDED, bytes: memoryBytes - EXTENDED, type: 1 });
  return ranges;
}

const PAGE = 0x1000;

/** The first page of extended memory that lies above all that is taken. */
export function firstFreePage(taken: readonly { readonly address: number; readonly size: number }[]): number {
  const last = taken.reduce((end, { address, size }) => Math.max(end, address + size), EXTENDED);
  return Math.ceil(last / PAGE) * PAGE;
}
