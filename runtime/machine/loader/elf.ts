import type { ByteReader } from './byte-reader.ts';
import { checkPiece, ImageError, type Piece } from './image.ts';

const MAGIC = 0x464c457f;
const CLASS_32 = 1;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const MACHINE_386 = 3;
const SEGMENT_LOAD = 1;
/** PF_X of a program header's flags. */
const EXECUTABLE = 1;
const HEADER_BYTES = 52;
const PROGRAM_HEADER_BYTES = 32;

/** An ELF32 file's loadable segments at their physical addresses. */
export interface ElfImage {
  readonly pieces: readonly Piece[];
  /** Physical address of the entry point. */
  readonly entry: number;
}

/** Whether the file begins as an ELF file of any class. */
export function isElf(reader: ByteReader): boolean {
  return reader.length >= 4 && reader.u32(0, 'ELF magic') === MAGIC;
}

/**
 * Reads the program headers of an ELF32 file for the 386.
 * @throws ImageError
 */
export function readElf(reader: ByteReader, memoryBytes: number): ElfImage {
  checkHeader(reader);
  const entry = reader.u32(24, 'ELF header');
  const table = reader.u32(28, 'ELF header');
  const entryBytes = reader.u16(42, 'ELF header');
  const count = reader.u16(44, 'ELF header');
  if (count > 0 && entryBytes < PROGRAM_HEADER_BYTES) {
    throw new ImageError(
      reader.file.name,
      42,
      `program headers of ${entryBytes} bytes, at least ${PROGRAM_HEADER_BYTES} expected`,
    );
  }
  const pieces: Piece[] = [];
  let physicalEntry = entry;
  for (let i = 0; i < count; i++) {
    const header = table + i * entryBytes;
    reader.need(header, PROGRAM_HEADER_BYTES, `program header ${i}`);
    const field = (offset: number) => reader.u32(header + offset, `program header ${i}`);
    if (field(0) !== SEGMENT_LOAD) continue;
    const piece = readSegment(reader, header, i);
    if (piece.size === 0) continue;
    checkPiece(reader.file, header, piece, memoryBytes);
    pieces.push(piece);
    // the entry point is a virtual address; the kernel starts without paging
    const virtual = field(8);
    if (entry >= virtual && entry < virtual + piece.size) physicalEntry = entry - virtual + piece.address;
  }
  if (pieces.length === 0) throw new ImageError(reader.file.name, table, 'no loadable ELF segment');
  return { pieces, entry: physicalEntry };
}

/** Code of an ELF32 file at the addresses it is linked for. */
export interface ElfCode {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/**
 * Reads the executable segments of any ELF32 file for the 386, a program's as well as a kernel's, with the entry
 * point.
 * @throws ImageError
 */
export function readElfCode(reader: ByteReader): {
  readonly code: readonly ElfCode[];
  readonly entry: number;
} {
  checkHeader(reader);
  const table = reader.u32(28, 'ELF header');
  const entryBytes = reader.u16(42, 'ELF header');
  const code: ElfCode[] = [];
  for (let i = 0; i < reader.u16(44, 'ELF header'); i++) {
    const header = table + i * entryBytes;
    reader.need(header, PROGRAM_HEADER_BYTES, `program header ${i}`);
    const flags = reader.u32(header + 24, `program header ${i}`);
    if (reader.u32(header, `program header ${i}`) !== SEGMENT_LOAD || (flags & EXECUTABLE) === 0) continue;
    const address = reader.u32(header + 8, `program header ${i}`);
    code.push({ address, bytes: readSegment(reader, header, i).bytes });
  }
  if (code.length === 0) throw new ImageError(reader.file.name, table, 'no executable ELF segment');
  return { code, entry: reader.u32(24, 'ELF header') };
}

function readSegment(reader: ByteReader, header: number, number: number): Piece {
  const field = (offset: number) => reader.u32(header + offset, `program header ${number}`);
  const fileBytes = field(16);
  const memoryBytes = field(20);
  if (fileBytes > memoryBytes) {
    throw new ImageError(
      reader.file.name,
      header + 16,
      `program header ${number}: ${fileBytes} bytes in the file, but only ${memoryBytes} in memory`,
    );
  }
  const bytes = reader.slice(field(4), fileBytes, `ELF segment ${number}`);
  return { address: field(12), bytes, size: memoryBytes };
}

function checkHeader(reader: ByteReader): void {
  const fail = (offset: number, problem: string): never => {
    throw new ImageError(reader.file.name, offset, problem);
  };
  const elfClass = reader.u8(4, 'ELF header');
  if (elfClass === CLASS_64) fail(4, 'a 64-bit ELF file, a 32-bit one is expected');
  if (elfClass !== CLASS_32) fail(4, `unknown ELF class ${elfClass}`);
  if (reader.u8(5, 'ELF header') !== LITTLE_ENDIAN) fail(5, 'a big-endian ELF file');
  reader.need(0, HEADER_BYTES, 'ELF header');
  const machine = reader.u16(18, 'ELF header');
  if (machine !== MACHINE_386) fail(18, `ELF machine ${machine}, 3 (Intel 386) expected`);
}
