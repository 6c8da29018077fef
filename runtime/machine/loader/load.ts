import { ByteReader } from './byte-reader.ts';
import { isElf } from './elf.ts';
import { firmwareTables } from './firmware-tables.ts';
import { planFlat } from './flat.ts';
import { ImageError, type ImageFile, type ImageFormat, type LoadPlan, type Module } from './image.ts';
import { planLinux } from './linux.ts';
import { isLinux } from './linux-header.ts';
import { isMultiboot, planMultiboot } from './multiboot.ts';

export interface LoadOptions {
  readonly memoryBytes: number;
  /** The kernel's command line. */
  readonly commandLine: string;
  /** Load and entry address of a flat binary. */
  readonly address: number | undefined;
  /** Linux takes one, its initial RAM disk; a flat binary none. */
  readonly modules: readonly Module[];
}

/**
 * Decides what an image is: flat when an address is given, else by its content.
 * @throws ImageError when it is nothing that can be loaded
 */
export function imageFormat(file: ImageFile, address: number | undefined): ImageFormat {
  if (address !== undefined) return 'flat';
  if (file.bytes.length === 0) throw new ImageError(file.name, undefined, 'the file is empty');
  const reader = new ByteReader(file);
  if (isLinux(reader)) return 'linux';
  if (isMultiboot(file)) return 'multiboot';
  const other = isElf(reader) ? ' of the ELF file' : ' and no Linux setup header (HdrS) at 0x202';
  throw new ImageError(
    file.name,
    undefined,
    `no Multiboot header (0x1badb002) in the first 8192 bytes${other}; a flat binary needs --load ADDR`,
  );
}

/**
 * Plans an image of a format, with what firmware leaves in memory.
 * @throws ImageError
 */
export function planLoad(file: ImageFile, format: ImageFormat, options: LoadOptions): LoadPlan {
  const plan = planImage(file, format, options);
  return { ...plan, pieces: [firmwareTables(options.memoryBytes), ...plan.pieces] };
}

function planImage(file: ImageFile, format: ImageFormat, options: LoadOptions): LoadPlan {
  const { memoryBytes, commandLine, modules } = options;
  switch (format) {
    case 'flat':
      return planFlat(file, options.address ?? 0, memoryBytes);
    case 'linux': {
      const [initrd] = modules;
      return planLinux(file, { memoryBytes, commandLine, ...(initrd && { initrd: initrd.file }) });
    }
    case 'multiboot':
      return planMultiboot(file, options);
  }
}
