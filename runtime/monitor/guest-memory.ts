import type { MachineState } from '../machine/machine-state.ts';
import { PAGE_BYTES } from './window.ts';

const OFFSET_MASK = PAGE_BYTES - 1;

/** What a guest calls physical memory: machine frames under its own page numbers from 0. */
export class GuestMemory {
  /** Machine frame of each guest-physical page. */
  readonly frames: Int32Array;
  readonly #machine: MachineState;
  readonly #bytes: Uint8Array;

  /**
   * @param frames machine frames in the order of guest-physical pages
   * @param physical all of machine memory
   */
  constructor(machine: MachineState, physical: Uint8Array, frames: readonly number[]) {
    this.#machine = machine;
    this.#bytes = physical;
    this.frames = Int32Array.from(frames);
  }

  get pages(): number {
    return this.frames.length;
  }

  get bytes(): number {
    return this.frames.length * PAGE_BYTES;
  }

  /** Machine frame of a guest-physical page; undefined where the guest has no memory. */
  frameOf(page: number): number | undefined {
    return this.frames[page];
  }

  /** 1, 2 or 4 bytes that do not cross a page; all ones where there is no memory. */
  load(address: number, bytes: number): number {
    const frame = this.frames[address >>> 12];
    if (frame === undefined) return bytes === 4 ? 0xffffffff : (1 << (8 * bytes)) - 1;
    return this.#machine.loadPhysical(frame * PAGE_BYTES + (address & OFFSET_MASK), bytes);
  }

  /** Stores where there is no memory are lost. */
  store(address: number, bytes: number, value: number): void {
    const frame = this.frames[address >>> 12];
    if (frame === undefined) return;
    this.#machine.storePhysical(frame * PAGE_BYTES + (address & OFFSET_MASK), bytes, value);
  }

  /** A copy of guest-physical memory from `address` on, `length` bytes or up to its end. */
  read(address: number, length: number): Uint8Array {
    const end = Math.min(address + length, this.bytes);
    const copy = new Uint8Array(Math.max(0, end - address));
    this.#eachPiece(address, end, (machine, bytes, done) => {
      copy.set(this.#bytes.subarray(machine, machine + bytes), done);
    });
    return copy;
  }

  /** All of guest-physical memory: in place when its frames follow one another, else a copy. */
  view(): Uint8Array {
    const first = this.frames[0] ?? 0;
    const contiguous = this.frames.every((frame, page) => frame === first + page);
    if (!contiguous) return this.read(0, this.bytes);
    return this.#bytes.subarray(first * PAGE_BYTES, first * PAGE_BYTES + this.bytes);
  }

  /** Copies bytes into guest-physical memory before the guest has run. */
  write(address: number, source: Uint8Array): void {
    this.#eachPiece(address, address + source.length, (machine, bytes, done) => {
      this.#bytes.set(source.subarray(done, done + bytes), machine);
    });
  }

  clear(address: number, length: number): void {
    this.#eachPiece(address, address + length, (machine, bytes) => {
      this.#bytes.fill(0, machine, machine + bytes);
    });
  }

  /** Calls `visit` with each run within one page: its machine address, its length, and the bytes before it. */
  #eachPiece(
    start: number,
    end: number,
    visit: (machine: number, bytes: number, done: number) => void,
  ): void {
    for (let address = start; address < end; ) {
      const bytes = Math.min(PAGE_BYTES - (address & OFFSET_MASK), end - address);
      const frame = this.frames[address >>> 12];
      if (frame === undefined)
        throw new RangeError(`guest-physical address ${address.toString(16)} has no memory`);
      visit(frame * PAGE_BYTES + (address & OFFSET_MASK), bytes, address - start);
      address += bytes;
    }
  }
}
