import { fstatSync, readSync, statSync } from 'node:fs';
import type { CodeBytes } from '../assembly/disassemble.ts';
import { openInput, readInput } from './host-file.ts';

const WINDOW_BYTES = 1 << 20;

/** The bytes of a file that an argument names: a window of a regular file, all of a pipe. @throws UserError */
export function fileBytes(option: string, path: string): CodeBytes {
  const regular = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return regular ? new FileWindow(option, path) : readInput(option, path);
}

/** The bytes of a file, of which one window is in memory: for a reader that goes through it once. */
class FileWindow implements CodeBytes {
  readonly length: number;
  readonly #descriptor: number;
  readonly #window = new Uint8Array(WINDOW_BYTES);
  #start = 0;
  #end = 0;

  /** `option` is named when the file cannot be opened. @throws UserError */
  constructor(option: string, path: string) {
    this.#descriptor = openInput(option, path);
    this.length = fstatSync(this.#descriptor).size;
  }

  /** The byte at an offset; undefined beyond the end. */
  at(offset: number): number | undefined {
    if (offset >= this.length) return undefined;
    if (offset < this.#start || offset >= this.#end) this.#read(offset);
    return this.#window[offset - this.#start];
  }

  #read(offset: number): void {
    this.#start = offset;
    this.#end = offset;
    while (this.#end - offset < WINDOW_BYTES) {
      const filled = this.#end - offset;
      const count = readSync(this.#descriptor, this.#window, filled, WINDOW_BYTES - filled, this.#end);
      if (count === 0) break;
      this.#end += count;
    }
  }
}
