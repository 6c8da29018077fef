import { PAGE_BYTES } from './window.ts';

/** Owner of a machine frame: the monitor, or a guest by number. */
export type Owner = number;
export const FREE: Owner = -1;
export const MONITOR: Owner = -2;

/** Machine memory by 4 KiB frames; each has at most one owner. */
export class FramePool {
  readonly #owner: Int32Array;
  /** Where the next search begins, from the bottom and from the top. */
  #low = 0;
  #high: number;

  /** `bytes` of machine memory, all of it free. */
  constructor(bytes: number) {
    this.#owner = new Int32Array(Math.floor(bytes / PAGE_BYTES)).fill(FREE);
    this.#high = this.#owner.length - 1;
  }

  get frames(): number {
    return this.#owner.length;
  }

  /** Owner of a frame; frames outside of memory have none. */
  owner(frame: number): Owner {
    return this.#owner[frame] ?? FREE;
  }

  /** Takes the highest free frame for the monitor's own use, or undefined when memory is full. */
  takeForMonitor(): number | undefined {
    for (let frame = this.#high; frame >= 0; frame--) {
      if (this.#owner[frame] !== FREE) continue;
      this.#owner[frame] = MONITOR;
      this.#high = frame - 1;
      return frame;
    }
    return undefined;
  }

  /** Takes the lowest free frame for a guest, or undefined when memory is full. */
  takeForGuest(guest: Owner): number | undefined {
    for (let frame = this.#low; frame < this.#owner.length; frame++) {
      if (this.#owner[frame] !== FREE) continue;
      this.#owner[frame] = guest;
      this.#low = frame + 1;
      return frame;
    }
    return undefined;
  }

  release(frame: number): void {
    this.#owner[frame] = FREE;
    this.#low = Math.min(this.#low, frame);
    this.#high = Math.max(this.#high, frame);
  }
}
