import { ByteReader } from './byte-reader.ts';
import { hex, ImageError, type ImageFile, INITIAL_STACK, type LoadPlan, type Piece } from './image.ts';
import { type LinuxHeader, readLinuxHeader } from './linux-header.ts';
import { COMMAND_LINE_ROOM, LINUX_SELECTORS, linuxEnvironment } from './linux-parameters.ts';
import { type MemoryRange, memoryMap } from './memory-map.ts';

const PAGE = 0x1000;
const MEBIBYTE = 2 ** 20;

/** What a Linux kernel is given. */
export interface LinuxOptions {
  readonly memoryBytes: number;
  readonly commandLine?: string;
  readonly initrd?: ImageFile;
}

/**
 * A Linux kernel (bzImage) by the 32-bit boot protocol.
 * @throws ImageError when it, its initial RAM disk or its command line cannot be loaded
 */
export function planLinux(file: ImageFile, options: LinuxOptions): LoadPlan {
  const header = readLinuxHeader(new ByteReader(file));
  const map = memoryMap(options.memoryBytes);
  const memoryEnd = endOfMemoryAt(map, header.loadAddress);
  const kernelEnd = checkKernel(file, header, memoryEnd);
  const commandLine = new TextEncoder().encode(options.commandLine ?? '');
  const longest = Math.min(header.commandLineBytes, COMMAND_LINE_ROOM);
  if (commandLine.length > longest) {
    throw new ImageError(
      file.name,
      undefined,
      `a command line of ${commandLine.length} bytes; the kernel takes at most ${longest}`,
    );
  }
  const initrdEnd = Math.min(memoryEnd, header.initrdLimit + 1);
  const initrd = options.initrd && placeInitrd(options.initrd, kernelEnd, initrdEnd);
  const environment = linuxEnvironment({ header, map, commandLine, initrd });
  const code = { address: header.loadAddress, bytes: header.code, size: header.code.length };
  return {
    format: 'linux',
    pieces: [code, ...(initrd === undefined ? [] : [initrd]), ...environment.pieces],
    entry: {
      eip: header.loadAddress,
      registers: { esi: environment.parameters, esp: INITIAL_STACK },
      selectors: LINUX_SELECTORS,
      gdt: environment.gdt,
    },
  };
}

/** End of the RAM that an address lies in; the address itself when it lies in none. */
function endOfMemoryAt(map: readonly MemoryRange[], address: number): number {
  const range = map.find(
    ({ address: start, bytes, type }) => type === 1 && address >= start && address < start + bytes,
  );
  return range === undefined ? address : range.address + range.bytes;
}

/** @returns the end of what the kernel needs to start @throws ImageError when memory does not have it */
function checkKernel(file: ImageFile, header: LinuxHeader, memoryEnd: number): number {
  const end = Math.max(header.runStart + header.runBytes, header.loadAddress + header.code.length);
  if (end <= memoryEnd) return end;
  throw new ImageError(
    file.name,
    undefined,
    `too little memory: the kernel needs ${hex(header.runStart)} to ${hex(end)}, memory of at least ${Math.ceil(end / MEBIBYTE)} MiB`,
  );
}

/** As high as it may lie, where the kernel's start is not in its way. @throws ImageError */
function placeInitrd(file: ImageFile, lowest: number, end: number): Piece {
  const size = file.bytes.length;
  if (size === 0) throw new ImageError(file.name, undefined, 'the file is empty');
  const address = Math.floor((end - size) / PAGE) * PAGE;
  if (address >= lowest) return { address, bytes: file.bytes, size };
  throw new ImageError(
    file.name,
    undefined,
    `too large for memory: ${size} bytes do not fit between the kernel's end at ${hex(lowest)} and ${hex(end)}`,
  );
}
