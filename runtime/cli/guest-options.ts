import { type Command, Option } from 'commander';
import type { Firmware } from '../devices/firmware/firmware.ts';
import type { KeyEvent } from '../devices/key-script.ts';
import { ImageError, type ImageFile, type LoadPlan } from '../machine/loader/image.ts';
import { imageFormat, type LoadOptions, planLoad } from '../machine/loader/load.ts';
import { readFirmware } from './firmware-images.ts';
import { readModules } from './guest-modules.ts';
import { readInput, readTextInput } from './host-file.ts';
import { parseKeys } from './key-file.ts';
import { parseAddress, parseFile, parseMemory, repeated } from './option-values.ts';
import { UserError } from './user-error.ts';

/** Before the name of a guest that comes with ring1, in place of a file. */
const BUILT_IN = 'builtin:';

/** The options that say what guests there are, as commander hands them over. */
export interface GuestOptions {
  readonly image?: readonly ImageArgument[];
  readonly load?: readonly number[];
  readonly append?: readonly string[];
  readonly initrd?: readonly string[];
  readonly bios?: string;
  readonly vgaBios?: string;
  readonly mem: number;
  readonly keys?: readonly string[];
}

interface ImageArgument {
  readonly option: '--kernel' | '--multiboot';
  readonly path: string;
}

/** A guest's image, ready to be placed in memory, and its keys. */
export interface LoadedGuest {
  readonly name: string;
  /** Undefined: it starts with its firmware. */
  readonly plan: LoadPlan | undefined;
  readonly keys: readonly KeyEvent[];
  readonly firmware?: Firmware;
}

/** Declares the options that `run` and `compare` share. */
export function declareGuestOptions(command: Command): void {
  const images: ImageArgument[] = [];
  const collect = (option: ImageArgument['option']) => (path: string) => {
    images.push({ option, path });
    command.setOptionValue('image', images);
    return path;
  };
  command
    .argument('[images...]', 'guests, like --kernel', collect('--kernel'))
    .option(
      '--kernel <file>',
      'Linux (bzImage) or Multiboot kernel, with --load a flat binary, or builtin:NAME; may be repeated',
      collect('--kernel'),
    )
    .option('--multiboot <file>', 'the same, but it must be a Multiboot kernel', collect('--multiboot'))
    .option(
      '--load <address>',
      'load a flat binary at this address and enter it there',
      repeated(parseAddress),
    )
    .option('--append <text>', "the kernel's command line", repeated(String))
    .option(
      '--initrd <file>',
      "Linux's initial RAM disk, or Multiboot modules: 'file arguments,file'",
      repeated(String),
    )
    .option('--bios <file>', 'start at the reset vector of this BIOS image, like SeaBIOS; boots from --disk')
    .option('--vga-bios <file>', 'BIOS of the VGA for --bios; vgabios-isavga.bin beside it is found without')
    .addOption(
      new Option('--mem <size>', 'memory of each guest in MiB, or like 64M, 1G')
        .argParser(parseMemory)
        .default(parseMemory('128'), '128'),
    )
    .option(
      '--keys <file:PATH>',
      "keys to type: lines of 'instruction-count scancode', set 1, hexadecimal",
      repeated(parseFile),
    );
}

/**
 * Reads and checks every guest's image.
 * @throws UserError
 */
export async function loadGuests(options: GuestOptions): Promise<readonly LoadedGuest[]> {
  const images = options.image ?? [];
  if (options.bios !== undefined) return [loadFirmware(options, options.bios)];
  if (options.vgaBios !== undefined) throw new UserError('--vga-bios: is for a guest with --bios');
  if (images.length === 0) throw new UserError('--kernel: a guest is needed, like --kernel FILE');
  const count = images.length;
  checkRepeats('--load', options.load, count);
  checkRepeats('--append', options.append, count);
  checkRepeats('--initrd', options.initrd, count);
  checkRepeats('--keys', options.keys, count);
  const files = await Promise.all(images.map(readImage));
  return images.map((image, index) => {
    const keys = forGuest(options.keys, index);
    return {
      name: files[index]!.name.slice(files[index]!.name.lastIndexOf('/') + 1),
      plan: planImage(files[index]!, image.option, options, index),
      keys: keys === undefined ? [] : parseKeys(keys, readTextInput('--keys', keys)),
    };
  });
}

/** A guest that starts at the reset vector. @throws UserError */
function loadFirmware(options: GuestOptions, path: string): LoadedGuest {
  const others = { '--kernel': options.image, '--load': options.load, '--append': options.append };
  for (const [option, value] of Object.entries({ ...others, '--initrd': options.initrd })) {
    if (value !== undefined) throw new UserError(`${option}: a guest with --bios boots from its disk`);
  }
  const keys = forGuest(options.keys, 0);
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    plan: undefined,
    keys: keys === undefined ? [] : parseKeys(keys, readTextInput('--keys', keys)),
    firmware: readFirmware(path, options.vgaBios),
  };
}

/** A repeated option belongs to the guests in order; given fewer times, its last value holds for the rest. */
export function forGuest<T>(values: readonly T[] | undefined, index: number): T | undefined {
  return values?.[Math.min(index, values.length - 1)];
}

/** @throws UserError when an option is given more often than there are guests */
export function checkRepeats(option: string, values: readonly unknown[] | undefined, guests: number): void {
  if (values !== undefined && values.length > guests) {
    throw new UserError(
      `${option}: given ${values.length} times for ${guests} guest${guests === 1 ? '' : 's'}`,
    );
  }
}

/** A guest that comes with ring1 is assembled, any other is a file. */
async function readImage({ option, path }: ImageArgument): Promise<ImageFile> {
  if (!path.startsWith(BUILT_IN)) return { name: path, bytes: readInput(option, path) };
  const { assembleGuest, builtInGuests } = await import('../guests/index.ts');
  const name = path.slice(BUILT_IN.length);
  const guest = assembleGuest(name);
  if (guest !== undefined) return { name, bytes: guest.bytes };
  throw new UserError(
    `${option}: there is no built-in guest '${name}'; there are ${Object.keys(builtInGuests).join(', ')}`,
  );
}

function planImage(
  file: ImageFile,
  option: ImageArgument['option'],
  options: GuestOptions,
  index: number,
): LoadPlan {
  const address = forGuest(options.load, index);
  const initrd = forGuest(options.initrd, index);
  try {
    const format = option === '--multiboot' ? 'multiboot' : imageFormat(file, address);
    const loadOptions: LoadOptions = {
      address,
      commandLine: forGuest(options.append, index) ?? '',
      memoryBytes: options.mem,
      modules: readModules(initrd, format),
    };
    return planLoad(file, format, loadOptions);
  } catch (error) {
    if (error instanceof ImageError) throw new UserError(error.message);
    throw error;
  }
}
