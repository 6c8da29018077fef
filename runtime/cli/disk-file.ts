import { fstatSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { type Disk, SECTOR_BYTES } from '../devices/ide/disk.ts';
import { attempt } from './host-file.ts';
import { UserError } from './user-error.ts';

const OPTION = '--disk';

/**
 * A disk whose sectors are those of a file. A snapshot keeps what is written in memory, at most as much as the file
 * has, and leaves the file as it is. What the host cannot do is told once, and is the drive's error to the guest.
 */
export class DiskFile implements Disk {
  readonly sectors: number;
  readonly #path: string;
  readonly #descriptor: number;
  /** Sectors written to a snapshot; undefined: the file is written. */
  readonly #written: Map<number, Uint8Array> | undefined;
  readonly #warn: (message: string) => void;
  #warned = false;

  /** `warn` is told when the file fails while the guest runs. @throws UserError when it is no disk image */
  constructor(path: string, snapshot: boolean, warn: (message: string) => void) {
    this.#path = path;
    this.#warn = warn;
    this.#written = snapshot ? new Map() : undefined;
    const verb = snapshot ? 'read' : 'write';
    // before it is opened: a pipe would wait for its other end
    const file = attempt(OPTION, verb, path, () => statSync(path));
    const problem = problemOf(file.isFile(), file.size);
    if (problem !== undefined) throw new UserError(`${OPTION}: '${path}': ${problem}`);
    this.#descriptor = attempt(OPTION, verb, path, () => openSync(path, snapshot ? 'r' : 'r+'));
    this.sectors = file.size / SECTOR_BYTES;
  }

  read(first: number, into: Uint8Array): boolean {
    const done = this.#guard('read', () => {
      const count = readSync(this.#descriptor, into, 0, into.length, first * SECTOR_BYTES);
      return count === into.length;
    });
    if (!done || this.#written === undefined || this.#written.size === 0) return done;
    for (let offset = 0; offset < into.length; offset += SECTOR_BYTES) {
      const sector = this.#written.get(first + offset / SECTOR_BYTES);
      if (sector !== undefined) into.set(sector, offset);
    }
    return true;
  }

  write(first: number, from: Uint8Array): boolean {
    const written = this.#written;
    if (written === undefined) {
      return this.#guard('write', () => {
        // beyond the end of a file that has shrunk it would grow again, with a hole
        if (fstatSync(this.#descriptor).size < first * SECTOR_BYTES + from.length) return false;
        return writeSync(this.#descriptor, from, 0, from.length, first * SECTOR_BYTES) === from.length;
      });
    }
    for (let offset = 0; offset < from.length; offset += SECTOR_BYTES) {
      written.set(first + offset / SECTOR_BYTES, from.slice(offset, offset + SECTOR_BYTES));
    }
    return true;
  }

  flush(): boolean {
    if (this.#written !== undefined) return true;
    return this.#guard('write', () => {
      fsyncSync(this.#descriptor);
      return true;
    });
  }

  /** False, and a message the first time, for what the host refuses or does by halves. */
  #guard(verb: string, action: () => boolean): boolean {
    let reason = 'it has become shorter';
    try {
      if (action()) return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      reason = error.message;
    }
    if (!this.#warned) {
      this.#warned = true;
      this.#warn(`${OPTION}: cannot ${verb} '${this.#path}': ${reason}; the guest sees a drive error`);
    }
    return false;
  }
}

function problemOf(isFile: boolean, size: number): string | undefined {
  if (!isFile) return 'a disk image must be a file';
  if (size === 0) return 'the file is empty';
  if (size % SECTOR_BYTES !== 0)
    return `${size} bytes are no whole number of sectors of ${SECTOR_BYTES} bytes`;
  return undefined;
}
