import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { LoadProgress } from './load-progress.ts';
import { UserError } from './user-error.ts';

const CHUNK_BYTES = 2 ** 22;
/** What does not know its size, like a pipe, might never end. */
const LARGEST_STREAM = 2 ** 28;
/** No image fits a 32-bit address space that is larger. */
const LARGEST_BYTES = 2 ** 32;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it would be too large',
  EIO: 'the device reports an error',
  EPIPE: 'nobody reads it any more',
  ENXIO: 'nobody has opened it for reading',
};

/** Reads a file that an option or argument names; a terminal sees how far it is. @throws UserError */
export function readInput(option: string, path: string): Uint8Array {
  return attempt(option, 'read', path, () => {
    const descriptor = openSync(path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > LARGEST_BYTES) throw new UserError(`${option}: cannot read '${path}': it is too large`);
      // a pipe or a file of /proc does not know its size
      const bytes = size === 0 ? readStream(descriptor) : readWithProgress(descriptor, path, size);
      if (bytes !== undefined) return bytes;
      throw new UserError(
        `${option}: cannot read '${path}': it has no end (${LARGEST_STREAM} bytes and more)`,
      );
    } finally {
      closeSync(descriptor);
    }
  });
}

/** @returns undefined when it goes on after {@link LARGEST_STREAM} bytes */
function readStream(descriptor: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  const chunk = new Uint8Array(CHUNK_BYTES);
  for (let length = 0; length <= LARGEST_STREAM; ) {
    const read = readSync(descriptor, chunk, 0, CHUNK_BYTES, null);
    if (read === 0) return Buffer.concat(chunks);
    chunks.push(chunk.slice(0, read));
    length += read;
  }
  return undefined;
}

/** @returns fewer bytes when the file has shrunk meanwhile */
function readWithProgress(descriptor: number, path: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const progress = new LoadProgress(path, size);
  let length = 0;
  try {
    while (length < size) {
      progress.reached(length);
      const read = readSync(descriptor, bytes, length, Math.min(CHUNK_BYTES, size - length), null);
      if (read === 0) break;
      length += read;
    }
  } finally {
    progress.end();
  }
  return bytes.subarray(0, length);
}

/** Reads a text file that an option or argument names. @throws UserError */
export function readTextInput(option: string, path: string): string {
  return attempt(option, 'read', path, () => readFileSync(path, 'utf8'));
}

/** Writes a whole file that an option names. @throws UserError */
export function writeOutput(option: string, path: string, content: string | Uint8Array): void {
  attempt(option, 'write', path, () => writeFileSync(path, content));
}

/** Opens a file that an argument names. @returns its descriptor @throws UserError */
export function openInput(option: string, path: string): number {
  return attempt(option, 'read', path, () => openSync(path, 'r'));
}

/**
 * Empties or makes a file that an option names.
 * @param flags of open(2), beside those that say this
 * @returns its descriptor @throws UserError
 */
export function openOutput(option: string, path: string, flags = 0): number {
  const { O_WRONLY, O_CREAT, O_TRUNC } = constants;
  return attempt(option, 'write', path, () => openSync(path, O_WRONLY | O_CREAT | O_TRUNC | flags));
}

/** What went wrong with a file, as the system names it and in words; undefined for any other error. */
export function failureReason(error: unknown): { readonly code: string; readonly text: string } | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code === undefined ? undefined : { code, text: REASONS[code] ?? code };
}

/** Does what may fail at the host. @throws UserError that names the option and the path */
export function attempt<T>(option: string, verb: string, path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const reason = failureReason(error);
    if (reason === undefined) throw error;
    throw new UserError(`${option}: cannot ${verb} '${path}': ${reason.text}`);
  }
}
