import type { Machine } from '../machine/machine.ts';
import { digitsOf, digitsOfBytes } from './hexadecimal.ts';
import type { MemoryText } from './line.ts';
import type { SparseMemory } from './sparse-memory.ts';

const ADDRESSES = 0x1_0000_0000;
/** Own memory is compared in blocks of so many bytes, and byte by byte where a block differs. */
const BLOCK = 0x4000;

/**
 * The whole physical address space of a step machine: its first part is the machine's own memory, which compiled
 * code reaches in line; all above it is sparse. Between lines every byte is zero.
 */
export class StepMemory {
  readonly #machine: Machine;
  readonly #sparse: SparseMemory;
  /** What the machine's own memory was before the instruction. */
  readonly #before: Uint8Array;
  /** Ranges of it that may hold something else than zero. */
  readonly #used: [number, number][] = [];

  constructor(machine: Machine, sparse: SparseMemory) {
    this.#machine = machine;
    this.#sparse = sparse;
    this.#before = machine.physical.slice();
  }

  /** Sets bytes before the instruction; addresses wrap at 4 GiB. */
  place(address: number, bytes: Uint8Array): void {
    const own = this.#before.length;
    for (let start = 0; start < bytes.length; ) {
      const at = (address + start) % ADDRESSES;
      if (at >= own) {
        this.#sparse.writeByte(at, bytes[start++]!);
        continue;
      }
      const part = bytes.subarray(start, start + own - at);
      this.#machine.writePhysical(at, part);
      this.#before.set(part, at);
      this.#used.push([at, at + part.length]);
      start += part.length;
    }
  }

  /** The instruction is about to run: from now on changes count. */
  mark(): void {
    this.#sparse.mark();
  }

  /** Bytes that differ from before, in order of address. */
  changes(): MemoryText[] {
    const found: { start: number; bytes: Uint8Array[]; end: number }[] = [];
    const compare = (address: number, before: Uint8Array, after: Uint8Array): void => {
      for (const [first, last] of differences(before, after)) {
        const [start, end] = [address + first, address + last];
        const run = found.at(-1);
        if (run === undefined || run.end !== start)
          found.push({ start, bytes: [after.subarray(first, last)], end });
        else {
          run.bytes.push(after.subarray(first, last));
          run.end = end;
        }
      }
    };
    const { physical } = this.#machine;
    for (let block = 0; block < physical.length; block += BLOCK) {
      const [before, after] = [this.#before, physical].map((bytes) => bytes.subarray(block, block + BLOCK));
      if (Buffer.compare(before!, after!) !== 0) compare(block, before!, after!);
    }
    for (const { start, end } of found) this.#used.push([start, end]);
    this.#sparse.changes(compare);
    return found.map(({ start, bytes }) => [digitsOf(start), bytes.map(digitsOfBytes).join('')]);
  }

  /** Every byte is zero again; {@link changes} has looked at what the instruction wrote. */
  clear(): void {
    for (const [start, end] of this.#used) {
      this.#before.fill(0, start, end);
      this.#machine.writePhysical(start, this.#before.subarray(start, end));
    }
    this.#used.length = 0;
    this.#sparse.clear();
  }
}

/** Longest ranges in which every byte differs. */
function differences(before: Uint8Array, after: Uint8Array): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < after.length; at++) {
    if (before[at] === after[at]) continue;
    const start = at;
    while (at < after.length && before[at] !== after[at]) at++;
    found.push([start, at]);
  }
  return found;
}
