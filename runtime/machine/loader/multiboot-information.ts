import type { Piece } from './image.ts';
import { CONVENTIONAL_END, EXTENDED, firstFreePage, memoryMap } from './memory-map.ts';

/** Multiboot Specification 0.6.96, section 3.3: memory, command line, modules, memory map, boot loader name. */
const FLAGS = (1 << 0) | (1 << 2) | (1 << 3) | (1 << 6) | (1 << 9);
const OFFSET_MEMORY_LOWER = 4;
const OFFSET_MEMORY_UPPER = 8;
const OFFSET_COMMAND_LINE = 16;
const OFFSET_MODULE_COUNT = 20;
const OFFSET_MODULES = 24;
const OFFSET_MAP_BYTES = 44;
const OFFSET_MAP = 48;
const OFFSET_LOADER_NAME = 64;
const STRUCTURE_BYTES = 116;
const MAP_ENTRY_BYTES = 24;
const MODULE_BYTES = 16;
const LOADER_NAME = 'ring1';
/** Conventional memory that no firmware uses. */
const PREFERRED_ADDRESS = 0x90000;

/** A module in memory, and what the kernel is told of it. */
export interface PlacedModule {
  readonly piece: Piece;
  readonly text: string;
}

export interface MultibootInformationOptions {
  readonly commandLine: string;
  readonly memoryBytes: number;
  readonly modules: readonly PlacedModule[];
  /** What must not be overwritten. */
  readonly taken: readonly Piece[];
}

/** Builds the information structure with all that it points to, clear of the kernel and its modules. */
export function multibootInformation(options: MultibootInformationOptions): Piece {
  const { modules, memoryBytes } = options;
  const map = memoryMap(memoryBytes);
  const mapOffset = (STRUCTURE_BYTES + 7) & ~7;
  const modulesOffset = mapOffset + map.length * MAP_ENTRY_BYTES;
  const texts = [LOADER_NAME, options.commandLine, ...modules.map(({ text }) => text)].map(terminated);
  let end = modulesOffset + modules.length * MODULE_BYTES;
  const textOffsets = texts.map((text) => {
    end += text.length;
    return end - text.length;
  });
  const bytes = new Uint8Array(end);
  const address = freeAddress(options.taken, bytes.length);
  const [nameAddress, commandAddress, ...moduleTexts] = textOffsets.map((offset) => address + offset);

  const view = new DataView(bytes.buffer);
  const put = (offset: number, ...values: (number | undefined)[]) => {
    values.forEach((value, index) => {
      view.setUint32(offset + 4 * index, value ?? 0, true);
    });
  };
  put(0, FLAGS);
  put(OFFSET_MEMORY_LOWER, CONVENTIONAL_END / 1024);
  put(OFFSET_MEMORY_UPPER, Math.max(0, memoryBytes - EXTENDED) / 1024);
  put(OFFSET_COMMAND_LINE, commandAddress);
  put(OFFSET_MODULE_COUNT, modules.length);
  put(OFFSET_MODULES, address + modulesOffset);
  put(OFFSET_MAP_BYTES, map.length * MAP_ENTRY_BYTES);
  put(OFFSET_MAP, address + mapOffset);
  put(OFFSET_LOADER_NAME, nameAddress);
  map.forEach((range, i) => {
    // the size does not count itself; addresses and lengths are 64 bits wide
    const size = MAP_ENTRY_BYTES - 4;
    put(mapOffset + i * MAP_ENTRY_BYTES, size, range.address, 0, range.bytes, 0, range.type);
  });
  modules.forEach(({ piece }, i) => {
    put(modulesOffset + i * MODULE_BYTES, piece.address, piece.address + piece.size, moduleTexts[i], 0);
  });
  texts.forEach((text, i) => {
    bytes.set(text, textOffsets[i]);
  });
  return { address, bytes, size: bytes.length };
}

function terminated(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}

/** The preferred address, or the first free page of extended memory when something lies there. */
function freeAddress(taken: readonly Piece[], bytes: number): number {
  const end = PREFERRED_ADDRESS + bytes;
  const clear =
    end <= CONVENTIONAL_END &&
    taken.every((piece) => piece.address >= end || piece.address + piece.size <= PREFERRED_ADDRESS);
  return clear ? PREFERRED_ADDRESS : firstFreePage(taken);
}
