import type { Piece } from './image.ts';
import { CONVENTIONAL_END, EXTENDED, memoryMap } from './memory-map.ts';

/** Multiboot Specification 0.6.96, section 3.3: memory, command line, memory map, boot loader name. */
const FLAGS = (1 << 0) | (1 << 2) | (1 << 6) | (1 << 9);
const OFFSET_MEMORY_LOWER = 4;
const OFFSET_MEMORY_UPPER = 8;
const OFFSET_COMMAND_LINE = 16;
const OFFSET_MAP_BYTES = 44;
const OFFSET_MAP = 48;
const OFFSET_LOADER_NAME = 64;
const STRUCTURE_BYTES = 116;
const MAP_ENTRY_BYTES = 24;
const PAGE = 0x1000;
const LOADER_NAME = 'ring1';
/** Conventional memory that no firmware uses. */
const PREFERRED_ADDRESS = 0x90000;

export interface MultibootInformationOptions {
  readonly commandLine: string;
  readonly memoryBytes: number;
  /** What must not be overwritten. */
  readonly kernel: readonly Piece[];
}

/** Builds the information structure with all that it points to, clear of the kernel. */
export function multibootInformation(options: MultibootInformationOptions): Piece {
  const map = memoryMap(options.memoryBytes);
  const encoder = new TextEncoder();
  const commandLine = encoder.encode(`${options.commandLine}\0`);
  const loaderName = encoder.encode(`${LOADER_NAME}\0`);
  const mapOffset = (STRUCTURE_BYTES + 7) & ~7;
  const nameOffset = mapOffset + map.length * MAP_ENTRY_BYTES;
  const commandOffset = nameOffset + loaderName.length;
  const bytes = new Uint8Array(commandOffset + commandLine.length);
  const address = freeAddress(options.kernel, bytes.length);

  const view = new DataView(bytes.buffer);
  const put = (offset: number, value: number) => view.setUint32(offset, value, true);
  put(0, FLAGS);
  put(OFFSET_MEMORY_LOWER, CONVENTIONAL_END / 1024);
  put(OFFSET_MEMORY_UPPER, Math.max(0, options.memoryBytes - EXTENDED) / 1024);
  put(OFFSET_COMMAND_LINE, address + commandOffset);
  put(OFFSET_MAP_BYTES, map.length * MAP_ENTRY_BYTES);
  put(OFFSET_MAP, address + mapOffset);
  put(OFFSET_LOADER_NAME, address + nameOffset);
  map.forEach((range, i) => {
    const entry = mapOffset + i * MAP_ENTRY_BYTES;
    // the size does not count itself; addresses and lengths are 64 bits wide
    put(entry, MAP_ENTRY_BYTES - 4);
    put(entry + 4, range.address);
    put(entry + 12, range.bytes);
    put(entry + 20, range.type);
  });
  bytes.set(loaderName, nameOffset);
  bytes.set(commandLine, commandOffset);
  return { address, bytes, size: bytes.length };
}

/** The preferred address, or the page after the kernel when the kernel lies there. */
function freeAddress(kernel: readonly Piece[], bytes: number): number {
  const end = PREFERRED_ADDRESS + bytes;
  const clear =
    end <= CONVENTIONAL_END &&
    kernel.every((piece) => piece.address >= end || piece.address + piece.size <= PREFERRED_ADDRESS);
  if (clear) return PREFERRED_ADDRESS;
  const last = Math.max(EXTENDED, ...kernel.map((piece) => piece.address + piece.size));
  return Math.ceil(last / PAGE) * PAGE;
}
