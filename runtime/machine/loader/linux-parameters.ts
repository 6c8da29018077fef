import type { Piece } from './image.ts';
import type { LinuxHeader } from './linux-header.ts';
import { SETUP_HEADER } from './linux-header.ts';
import { CONVENTIONAL_END, EXTENDED, type MemoryRange } from './memory-map.ts';

/** Fields of `boot_params` (Linux: Documentation/arch/x86/zero-page.rst). */
const EXTENDED_KIB_16 = 0x002;
const VIDEO_MODE = 0x006;
const VIDEO_COLUMNS = 0x007;
const VIDEO_MEMORY = 0x00a;
const VIDEO_LINES = 0x00e;
const VIDEO_IS_VGA = 0x00f;
const VIDEO_POINTS = 0x010;
const EXTENDED_KIB = 0x1e0;
const E820_COUNT = 0x1e8;
const E820_TABLE = 0x2d0;
const E820_BYTES = 20;
const LOADER_TYPE = 0x210;
const CODE_START = 0x214;
const INITRD_ADDRESS = 0x218;
const INITRD_BYTES = 0x21c;
const COMMAND_LINE = 0x228;
const PARAMETERS_BYTES = 0x1000;

/** A loader without a number of its own. */
const UNKNOWN_LOADER = 0xff;
/** Colour text of 80 × 25 in characters of 16 lines on a VGA with 256 KiB, as its BIOS says. */
const TEXT_MODE = 3;
const VGA_256_KIB = 3;

/** Conventional memory that no firmware uses. */
const PARAMETERS = 0x90000;
const TABLE = PARAMETERS + PARAMETERS_BYTES;
const TEXT = TABLE + 0x100;

/** __BOOT_CS and __BOOT_DS. */
export const LINUX_SELECTORS = { code: 0x10, data: 0x18 } as const;
/** Two descriptors that nobody uses, then flat code and data of ring 0, 32 bits wide and accessed. */
const DESCRIPTORS = [0n, 0n, 0x00cf9b000000ffffn, 0x00cf93000000ffffn];

/** What a kernel is told. */
export interface LinuxParameters {
  readonly header: LinuxHeader;
  readonly map: readonly MemoryRange[];
  /** Shorter than the header permits. */
  readonly commandLine: Uint8Array;
  readonly initrd: Piece | undefined;
}

/** Boot parameters, descriptor table and command line in conventional memory. */
export interface LinuxEnvironment {
  readonly pieces: readonly Piece[];
  readonly parameters: number;
  readonly gdt: { readonly base: number; readonly limit: number };
}

/** Writes what the 32-bit boot protocol asks of a boot loader. */
export function linuxEnvironment(given: LinuxParameters): LinuxEnvironment {
  const table = new DataView(new ArrayBuffer(DESCRIPTORS.length * 8));
  DESCRIPTORS.forEach((descriptor, index) => {
    table.setBigUint64(8 * index, descriptor, true);
  });
  const text = new Uint8Array(given.commandLine.length + 1);
  text.set(given.commandLine);
  return {
    pieces: [
      piece(PARAMETERS, bootParameters(given)),
      piece(TABLE, new Uint8Array(table.buffer)),
      piece(TEXT, text),
    ],
    parameters: PARAMETERS,
    gdt: { base: TABLE, limit: table.byteLength - 1 },
  };
}

/** Longest command line that there is room for. */
export const COMMAND_LINE_ROOM = CONVENTIONAL_END - TEXT - 1;

function bootParameters({ header, map, initrd }: LinuxParameters): Uint8Array {
  const bytes = new Uint8Array(PARAMETERS_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(header.bytes, SETUP_HEADER);
  view.setUint8(LOADER_TYPE, UNKNOWN_LOADER);
  view.setUint32(CODE_START, header.loadAddress, true);
  view.setUint32(COMMAND_LINE, TEXT, true);
  view.setUint32(INITRD_ADDRESS, initrd?.address ?? 0, true);
  view.setUint32(INITRD_BYTES, initrd?.size ?? 0, true);

  const extended = map.find((range) => range.address === EXTENDED)?.bytes ?? 0;
  view.setUint16(EXTENDED_KIB_16, Math.min(0xfc00, extended / 1024), true);
  view.setUint32(EXTENDED_KIB, extended / 1024, true);
  view.setUint8(E820_COUNT, map.length);
  map.forEach((range, index) => {
    const entry = E820_TABLE + index * E820_BYTES;
    view.setBigUint64(entry, BigInt(range.address), true);
    view.setBigUint64(entry + 8, BigInt(range.bytes), true);
    view.setUint32(entry + 16, range.type, true);
  });

  view.setUint8(VIDEO_MODE, TEXT_MODE);
  view.setUint8(VIDEO_COLUMNS, 80);
  view.setUint16(VIDEO_MEMORY, VGA_256_KIB, true);
  view.setUint8(VIDEO_LINES, 25);
  view.setUint8(VIDEO_IS_VGA, 1);
  view.setUint16(VIDEO_POINTS, 16, true);
  return bytes;
}

function piece(address: number, bytes: Uint8Array): Piece {
  return { address, bytes, size: bytes.length };
}
