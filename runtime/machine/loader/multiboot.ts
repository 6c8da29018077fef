import { ByteReader } from './byte-reader.ts';
import { isElf, readElf } from './elf.ts';
import {
  checkPiece,
  hex,
  ImageError,
  type ImageFile,
  INITIAL_STACK,
  type LoadPlan,
  type Module,
  type Piece,
  USUAL_SELECTORS,
} from './image.ts';
import { firstFreePage } from './memory-map.ts';
import { multibootInformation, type PlacedModule } from './multiboot-information.ts';

/** Multiboot Specification 0.6.96, section 3.1. */
const HEADER_MAGIC = 0x1badb002;
const LOADER_MAGIC = 0x2badb002;
const SEARCH_BYTES = 8192;
const FLAG_ADDRESSES = 0x10000;
/** Page-aligned modules, memory information, video mode (a wish, which text mode may leave unmet). */
const UNDERSTOOD = 0x0007;
const MUST_UNDERSTAND = 0xffff;

interface Header {
  readonly offset: number;
  readonly flags: number;
}

/** Whether the file has a Multiboot 1 header, right or wrong in what follows the magic number. */
export function isMultiboot(file: ImageFile): boolean {
  return magicOffset(new ByteReader(file)) !== undefined;
}

/** What a Multiboot kernel is given. */
export interface MultibootOptions {
  readonly memoryBytes: number;
  /** What the kernel is told, without its own name. */
  readonly commandLine?: string;
  readonly modules?: readonly Module[];
}

/**
 * A Multiboot 1 kernel with its modules and its information structure.
 * @throws ImageError
 */
export function planMultiboot(file: ImageFile, options: MultibootOptions): LoadPlan {
  const { commandLine = '', memoryBytes } = options;
  const reader = new ByteReader(file);
  const header = findHeader(reader);
  const image = readImage(reader, header, memoryBytes);
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  const modules = placeModules(options.modules ?? [], image.pieces, memoryBytes);
  const information = multibootInformation({
    commandLine: commandLine === '' ? name : `${name} ${commandLine}`,
    memoryBytes,
    taken: [...image.pieces, ...modules.map(({ piece }) => piece)],
    modules,
  });
  checkPiece(file, header.offset, information, memoryBytes);
  return {
    format: 'multiboot',
    pieces: [...image.pieces, ...modules.map(({ piece }) => piece), information],
    entry: {
      eip: image.entry,
      registers: { eax: LOADER_MAGIC, ebx: information.address, esp: INITIAL_STACK },
      selectors: USUAL_SELECTORS,
    },
  };
}

/** Modules follow the kernel, each from a page's start, as flags bit 0 may ask. @throws ImageError */
function placeModules(
  modules: readonly Module[],
  kernel: readonly Piece[],
  memoryBytes: number,
): readonly PlacedModule[] {
  let address = firstFreePage(kernel);
  return modules.map(({ file, text }) => {
    const piece = { address, bytes: file.bytes, size: file.bytes.length };
    checkPiece(file, undefined, piece, memoryBytes);
    address = firstFreePage([piece]);
    return { piece, text };
  });
}

function magicOffset(reader: ByteReader): number | undefined {
  const end = Math.min(SEARCH_BYTES, reader.length) - 4;
  for (let offset = 0; offset <= end; offset += 4) {
    if (reader.u32(offset, 'magic') === HEADER_MAGIC) return offset;
  }
  return undefined;
}

/** The first header whose checksum is right; else the first magic number decides the message. */
function findHeader(reader: ByteReader): Header {
  const first = magicOffset(reader);
  if (first === undefined) {
    throw new ImageError(
      reader.file.name,
      undefined,
      `no Multiboot header (${hex(HEADER_MAGIC)}) in the first ${Math.min(SEARCH_BYTES, reader.length)} bytes`,
    );
  }
  for (let offset = first; offset + 12 <= Math.min(SEARCH_BYTES, reader.length); offset += 4) {
    if (reader.u32(offset, 'Multiboot header') !== HEADER_MAGIC) continue;
    const flags = reader.u32(offset + 4, 'Multiboot header');
    const checksum = reader.u32(offset + 8, 'Multiboot header');
    if (((HEADER_MAGIC + flags + checksum) & 0xffffffff) === 0) return checkFlags(reader, { offset, flags });
  }
  reader.need(first, 12, 'Multiboot header');
  const expected = -(HEADER_MAGIC + reader.u32(first + 4, 'Multiboot header')) >>> 0;
  throw new ImageError(
    reader.file.name,
    first + 8,
    `Multiboot checksum ${hex(reader.u32(first + 8, 'Multiboot header'))}, ${hex(expected)} expected`,
  );
}

function checkFlags(reader: ByteReader, header: Header): Header {
  const unknown = header.flags & MUST_UNDERSTAND & ~UNDERSTOOD;
  if (unknown === 0) return header;
  throw new ImageError(
    reader.file.name,
    header.offset + 4,
    `the Multiboot header demands features that are not there: flags ${hex(unknown)}`,
  );
}

interface KernelImage {
  readonly pieces: readonly Piece[];
  readonly entry: number;
}

/** The header's address fields take precedence over ELF headers (section 3.1.3). */
function readImage(reader: ByteReader, header: Header, memoryBytes: number): KernelImage {
  if ((header.flags & FLAG_ADDRESSES) !== 0) return readAddresses(reader, header.offset, memoryBytes);
  if (isElf(reader)) return readElf(reader, memoryBytes);
  throw new ImageError(
    reader.file.name,
    header.offset + 4,
    'neither an ELF file nor a Multiboot header with address fields (flags bit 16)',
  );
}

function readAddresses(reader: ByteReader, header: number, memoryBytes: number): KernelImage {
  const field = (offset: number) => reader.u32(header + offset, 'Multiboot address fields');
  const [headerAddress, load, loadEnd, bssEnd, entry] = [
    field(12),
    field(16),
    field(20),
    field(24),
    field(28),
  ];
  const fail = (offset: number, problem: string): never => {
    throw new ImageError(reader.file.name, header + offset, problem);
  };
  const start = header - (headerAddress - load);
  if (load > headerAddress || start < 0) {
    fail(16, `load address ${hex(load)} lies before the file (header address ${hex(headerAddress)})`);
  }
  if (loadEnd !== 0 && loadEnd < load)
    fail(20, `load end ${hex(loadEnd)} is below load address ${hex(load)}`);
  const length = loadEnd === 0 ? reader.length - start : loadEnd - load;
  if (bssEnd !== 0 && bssEnd < load + length) {
    fail(24, `bss end ${hex(bssEnd)} is below the end of the image ${hex(load + length)}`);
  }
  const bytes = reader.slice(start, length, 'the image that the Multiboot header describes');
  const piece = { address: load, bytes, size: Math.max(length, bssEnd === 0 ? 0 : bssEnd - load) };
  checkPiece(reader.file, header + 16, piece, memoryBytes);
  return { pieces: [piece], entry };
}
