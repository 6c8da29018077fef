import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { UserError } from './user-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** Reads a file that an option or argument names. @throws UserError */
export function readInput(option: string, path: string): Uint8Array {
  return attempt(option, 'read', path, () => readFileSync(path));
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

/** Empties or makes a file that an option names. @returns its descriptor @throws UserError */
export function openOutput(option: string, path: string): number {
  return attempt(option, 'write', path, () => openSync(path, 'w'));
}

function attempt<T>(option: string, verb: string, path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UserError(`${option}: cannot ${verb} '${path}': ${REASONS[code] ?? code}`);
  }
}
