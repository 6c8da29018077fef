import { planFlat } from './flat.ts';
import { ImageError, type ImageFile, type LoadPlan } from './image.ts';
import { isMultiboot, planMultiboot } from './multiboot.ts';

export interface LoadOptions {
  readonly memoryBytes: number;
  /** The kernel's command line. */
  readonly commandLine: string;
  /** Load and entry address of a flat binary; without one the image must be a Multiboot kernel. */
  readonly address: number | undefined;
}

/**
 * Decides what an image is: flat when an address is given, else Multiboot.
 * @throws ImageError
 */
export function planLoad(file: ImageFile, options: LoadOptions): LoadPlan {
  if (options.address !== undefined) return planFlat(file, options.address, options.memoryBytes);
  if (file.bytes.length === 0) throw new ImageError(file.name, undefined, 'the file is empty');
  if (isMultiboot(file)) return planMultiboot(file, options.commandLine, options.memoryBytes);
  throw new ImageError(
    file.name,
    undefined,
    'no Multiboot header (0x1badb002) in the first 8192 bytes; a flat binary needs --load ADDR',
  );
}
