import type { ImageFormat, Module } from '../machine/loader/image.ts';
import { readInput } from './host-file.ts';
import { UserError } from './user-error.ts';

const OPTION = '--initrd';

/**
 * Reads the files of `--initrd`, as QEMU takes it: one file for Linux; for Multiboot `FILE ARGUMENTS,FILE …`, where
 * two commas stand for one that belongs to a name.
 * @throws UserError
 */
export function readModules(value: string | undefined, format: ImageFormat): readonly Module[] {
  if (value === undefined) return [];
  if (format === 'flat') throw new UserError(`${OPTION}: a flat binary takes no further files`);
  if (format === 'linux') return [readModule(value, value)];
  const texts = value.split(/(?<!,),(?!,)/).map((text) => text.replaceAll(',,', ',').trim());
  return texts.map((text) => readModule(/^\S*/.exec(text)?.[0] ?? '', text));
}

function readModule(path: string, text: string): Module {
  if (path === '') throw new UserError(`${OPTION}: a file is expected, like FILE or 'FILE ARGUMENTS,FILE'`);
  return { file: { name: path, bytes: readInput(OPTION, path) }, text };
}
