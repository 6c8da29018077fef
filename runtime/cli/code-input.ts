import process from 'node:process';
import type { CodeBytes } from '../assembly/disassemble.ts';
import { ByteReader } from '../machine/loader/byte-reader.ts';
import { isElf, readElfCode } from '../machine/loader/elf.ts';
import { ImageError } from '../machine/loader/image.ts';
import { fileBytes } from './file-window.ts';
import { readInput } from './host-file.ts';
import { UserError } from './user-error.ts';

const MAGIC_BYTES = 4;

/** A stretch of code and the address of its first byte. */
export interface CodeStretch {
  readonly address: number;
  readonly bytes: CodeBytes;
  /** Addresses at which it is known to be entered. */
  readonly entries: readonly number[];
}

/**
 * The code in a file: the executable segments of an ELF file, else all of it from `base` on.
 * @param path `-`: standard input
 * @throws UserError that names the file
 */
export async function readCode(
  option: string,
  path: string,
  base: number | undefined,
): Promise<readonly CodeStretch[]> {
  const bytes = path === '-' ? await readStandardInput() : fileBytes(option, path);
  if (bytes.length === 0) throw new UserError(`${option}: '${path}' is empty`);
  const magic = Uint8Array.from({ length: MAGIC_BYTES }, (_, at) => bytes.at(at) ?? 0);
  if (bytes.length < MAGIC_BYTES || !isElf(new ByteReader({ name: path, bytes: magic }))) {
    const address = base ?? 0;
    return [{ address, bytes, entries: [address] }];
  }
  if (base !== undefined) throw new UserError(`--base: '${path}' is an ELF file and says its addresses`);
  const whole = path === '-' ? (bytes as Uint8Array) : readInput(option, path);
  try {
    const { code, entry } = readElfCode(new ByteReader({ name: path, bytes: whole }));
    return code.map((stretch) => ({ ...stretch, entries: [entry] }));
  } catch (error) {
    if (error instanceof ImageError) throw new UserError(`${option}: ${error.message}`);
    throw error;
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
