import type { ByteReader } from './byte-reader.ts';
import { hex, ImageError } from './image.ts';

/** Where the setup header begins, in the file and in the boot parameters. */
export const SETUP_HEADER = 0x1f1;
const SETUP_SECTORS = 0x1f1;
const SYSTEM_SIZE = 0x1f4;
const BOOT_FLAG = 0x1fe;
const JUMP_DISTANCE = 0x201;
const MAGIC = 0x202;
const VERSION = 0x206;
const LOAD_FLAGS = 0x211;
const CODE_START = 0x214;
const INITRD_LIMIT = 0x22c;
const ALIGNMENT = 0x230;
const RELOCATABLE = 0x234;
const LOAD_FLAGS_64 = 0x236;
const COMMAND_LINE_BYTES = 0x238;
const PREFERRED_ADDRESS = 0x258;
const RUN_BYTES = 0x260;

const HDRS = 0x53726448;
const BOOT_SIGNATURE = 0xaa55;
/** The first version whose kernels take a command line by pointer. */
const OLDEST_VERSION = 0x0202;
const LOADED_HIGH = 0x01;
const KERNEL_64 = 0x0001;
const SECTOR = 512;
const PARAGRAPH = 16;
const OLD_SETUP_SECTORS = 4;
const OLD_INITRD_LIMIT = 0x37ffffff;
const OLD_COMMAND_LINE = 255;
const HIGH_ADDRESS = 0x100000;

/** What a bzImage says of itself, checked (Linux: Documentation/arch/x86/boot.rst, "Real-mode kernel header"). */
export interface LinuxHeader {
  /** The setup header as it stands in the file, to be copied into the boot parameters. */
  readonly bytes: Uint8Array;
  /** What is executed in protected mode. */
  readonly code: Uint8Array;
  /** Where the code is to be loaded and entered. */
  readonly loadAddress: number;
  /** The kernel's memory until it knows of others: from `runStart` on `runBytes` bytes. */
  readonly runStart: number;
  readonly runBytes: number;
  /** Address of the last byte that an initial RAM disk may have. */
  readonly initrdLimit: number;
  /** Longest command line, without its terminating zero. */
  readonly commandLineBytes: number;
}

/** Whether a file has Linux's setup header, right or wrong in what it says. */
export function isLinux(reader: ByteReader): boolean {
  return reader.length >= MAGIC + 4 && reader.u32(MAGIC, 'setup header') === HDRS;
}

/** @throws ImageError */
export function readLinuxHeader(reader: ByteReader): LinuxHeader {
  const name = reader.file.name;
  const fail = (offset: number, problem: string): never => {
    throw new ImageError(name, offset, problem);
  };
  const signature = reader.u16(BOOT_FLAG, 'setup header');
  if (signature !== BOOT_SIGNATURE) {
    fail(BOOT_FLAG, `boot signature ${hex(signature)}, ${hex(BOOT_SIGNATURE)} expected`);
  }
  const version = reader.u16(VERSION, 'setup header');
  if (version < OLDEST_VERSION)
    fail(VERSION, `boot protocol ${versionText(version)}, 2.02 or newer is needed`);
  /** A field that came with a version of the protocol. */
  const since = (first: number, field: () => number, before: number) => (version >= first ? field() : before);
  const u32 = (offset: number) => reader.u32(offset, 'setup header');

  if ((reader.u8(LOAD_FLAGS, 'setup header') & LOADED_HIGH) === 0) {
    fail(LOAD_FLAGS, 'a zImage, which is loaded below 1 MiB; a bzImage is needed');
  }
  if ((since(0x020c, () => reader.u16(LOAD_FLAGS_64, 'setup header'), 0) & KERNEL_64) !== 0) {
    fail(LOAD_FLAGS_64, 'a kernel for 64-bit processors, and the CPU has 32 bits');
  }
  const relocatable = since(0x0205, () => reader.u8(RELOCATABLE, 'setup header'), 0) !== 0;
  const preferred = since(0x020a, () => preferredAddress(reader), HIGH_ADDRESS);
  const alignment = relocatable ? u32(ALIGNMENT) : 1;
  if (alignment === 0 || (alignment & (alignment - 1)) !== 0) {
    fail(ALIGNMENT, `kernel alignment ${hex(alignment)} is no power of two`);
  }
  const code = protectedModeCode(reader);
  return {
    bytes: reader.slice(
      SETUP_HEADER,
      MAGIC + reader.u8(JUMP_DISTANCE, 'setup header') - SETUP_HEADER,
      'setup header',
    ),
    code,
    // another one moves itself to where it runs
    loadAddress: relocatable ? preferred : u32(CODE_START),
    runStart: Math.ceil(preferred / alignment) * alignment,
    runBytes: Math.max(
      code.length,
      since(0x020a, () => u32(RUN_BYTES), 0),
    ),
    initrdLimit: since(0x0203, () => u32(INITRD_LIMIT), OLD_INITRD_LIMIT),
    commandLineBytes: since(0x0206, () => u32(COMMAND_LINE_BYTES), OLD_COMMAND_LINE),
  };
}

function preferredAddress(reader: ByteReader): number {
  const high = reader.u32(PREFERRED_ADDRESS + 4, 'setup header');
  if (high === 0) return reader.u32(PREFERRED_ADDRESS, 'setup header');
  throw new ImageError(reader.file.name, PREFERRED_ADDRESS, 'the preferred load address is above 4 GiB');
}

/** What follows the real-mode part. Its length is given in paragraphs, so the last may be incomplete. */
function protectedModeCode(reader: ByteReader): Uint8Array {
  const sectors = reader.u8(SETUP_SECTORS, 'setup header') || OLD_SETUP_SECTORS;
  const start = (sectors + 1) * SECTOR;
  const size = reader.u32(SYSTEM_SIZE, 'setup header') * PARAGRAPH;
  if (size === 0) throw new ImageError(reader.file.name, SYSTEM_SIZE, 'the kernel has 0 bytes');
  const missing = start + size - reader.length;
  return reader.slice(start, missing > 0 && missing < PARAGRAPH ? size - missing : size, 'the kernel');
}

function versionText(version: number): string {
  return `${version >>> 8}.${(version & 0xff).toString().padStart(2, '0')}`;
}
