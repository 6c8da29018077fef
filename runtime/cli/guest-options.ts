import { type Command, Option } from 'commander';
import type { KeyEvent } from '../devices/key-script.ts';
import { ImageError, type LoadPlan } from '../machine/loader/image.ts';
import { planLoad } from '../machine/loader/load.ts';
import { planMultiboot } from '../machine/loader/multiboot.ts';
import { readInput, readTextInput } from './host-file.ts';
import { parseKeys } from './key-file.ts';
import { parseAddress, parseFile, parseMemory, repeated } from './option-values.ts';
import { UserError } from './user-error.ts';

/** The options that say what guests there are, as commander hands them over. */
export interface GuestOptions {
  readonly image?: readonly ImageArgument[];
  readonly load?: readonly number[];
  readonly append?: readonly string[];
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
  readonly plan: LoadPlan;
  readonly keys: readonly KeyEvent[];
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
    .option(
      '--kernel <file>',
      'Multiboot kernel, or with --load a flat binary; repeat it for several guests',
      collect('--kernel'),
    )
    .option('--multiboot <file>', 'the same, but it must be a Multiboot kernel', collect('--multiboot'))
    .option(
      '--load <address>',
      'load a flat binary at this address and enter it there',
      repeated(parseAddress),
    )
    .option('--append <text>', "the kernel's command line", repeated(String))
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
export function loadGuests(options: GuestOptions): readonly LoadedGuest[] {
  const images = options.image ?? [];
  if (images.length === 0) throw new UserError('--kernel: a guest is needed, like --kernel FILE');
  const count = images.length;
  checkRepeats('--load', options.load, count);
  checkRepeats('--append', options.append, count);
  checkRepeats('--keys', options.keys, count);
  return images.map((image, index) => {
    const keys = forGuest(options.keys, index);
    return {
      name: image.path.slice(image.path.lastIndexOf('/') + 1),
      plan: loadImage(
        image,
        forGuest(options.load, index),
        forGuest(options.append, index) ?? '',
        options.mem,
      ),
      keys: keys === undefined ? [] : parseKeys(keys, readTextInput('--keys', keys)),
    };
  });
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

function loadImage(
  { option, path }: ImageArgument,
  address: number | undefined,
  commandLine: string,
  memoryBytes: number,
): LoadPlan {
  const file = { name: path, bytes: readInput(option, path) };
  try {
    if (option === '--multiboot') return planMultiboot(file, commandLine, memoryBytes);
    return planLoad(file, { memoryBytes, commandLine, address });
  } catch (error) {
    if (error instanceof ImageError) throw new UserError(error.message);
    throw error;
  }
}
