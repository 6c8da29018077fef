import type { ByteReader } from './byte-reader.ts';
import { checkPiece, ImageError, type Piece } from './image.ts';

const MAGIC = 0x464c457f;
const CLASS_32 = 1;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const MACHINE_386 = 3;
const SEGMENT_LOAD = 1;
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
  if (elfClass === CLASS_64) fail(4, 'a 64-bit ELF file; a Multiboot kernel must be a 32-bit one');
  if (elfClass !== CLASS_32) fail(4, `unknown ELF class ${elfClass}`);
  if (reader.u8(5, 'ELF header') !== LITTLE_ENDIAN) fail(5, 'a big-endian ELF file');
  reader.need(0, HEADER_BYTES, 'ELF header');
  const machine = reader.u16(18, 'ELF header');
  if (machine !== MACHINE_386) fail(18, `ELF machine ${machine}, 3 (Intel 386) expected`);
}
