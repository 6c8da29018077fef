import type { MemoryArea } from './memory-map.ts';
import type { PhysicalMemory } from './physical-memory.ts';

/** The addresses that an Intel 440FX lets firmware shadow. */
export const SHADOW_FIRST = 0xc0000;
export const SHADOW_BYTES = 0x40000;
const GRANULE = 0x4000;

/** What memory does for a range: a PAM field's bits (82441FX data sheet, 3.2.18). */
export const ShadowBit = { reads: 1, writes: 2 } as const;

/**
 * C0000h–FFFFFh, where each 16 KiB reads from memory or from the expansion bus (ROM), and likewise for writes.
 * Memory always holds what reads see, so that the processor's fast path needs no other; what is hidden is kept here.
 */
export class ShadowMemory implements MemoryArea {
  /** What the expansion bus answers: all ones but for a ROM at the end. */
  readonly #rom = new Uint8Array(SHADOW_BYTES).fill(0xff);
  /** Memory behind ranges that read from ROM. */
  readonly #hidden = new Uint8Array(SHADOW_BYTES);
  readonly #bits = new Uint8Array(SHADOW_BYTES / GRANULE).fill(ShadowBit.reads | ShadowBit.writes);
  #memory: PhysicalMemory | undefined;

  /** `rom` ends at 1 MiB; of a larger one the end shows. */
  constructor(rom: Uint8Array) {
    const shown = rom.subarray(Math.max(0, rom.length - SHADOW_BYTES / 2));
    this.#rom.set(shown, SHADOW_BYTES - shown.length);
  }

  /** Until now all of it was memory; what was set before takes effect here. */
  attach(memory: PhysicalMemory): void {
    const wanted = Uint8Array.from(this.#bits);
    this.#bits.fill(ShadowBit.reads | ShadowBit.writes);
    this.#memory = memory;
    wanted.forEach((bits, n) => {
      this.set(SHADOW_FIRST + n * GRANULE, GRANULE, bits);
    });
  }

  /** Says what memory does ({@link ShadowBit}) for `bytes` bytes at `address`, both multiples of 16 KiB. */
  set(address: number, bytes: number, bits: number): void {
    const first = (address - SHADOW_FIRST) / GRANULE;
    for (let n = first; n < first + bytes / GRANULE; n++) this.#setGranule(n, bits);
  }

  #setGranule(n: number, bits: number): void {
    const before = this.#bits[n]!;
    this.#bits[n] = bits;
    const memory = this.#memory;
    const start = n * GRANULE;
    const address = SHADOW_FIRST + start;
    if (memory === undefined || before === bits || address >= memory.bytes.length) return;
    if (((before ^ bits) & ShadowBit.reads) !== 0) {
      if ((bits & ShadowBit.reads) !== 0) {
        memory.replace(address, this.#hidden.subarray(start, start + GRANULE));
      } else {
        this.#hidden.set(memory.bytes.subarray(address, address + GRANULE), start);
        memory.replace(address, this.#rom.subarray(start, start + GRANULE));
      }
    }
    const plain = bits === (ShadowBit.reads | ShadowBit.writes);
    memory.arrange(address, GRANULE, plain ? 'memory' : 'read-only');
  }

  /** Only where no memory is: beyond the end of a small one. */
  read(address: number, bytes: number): number {
    let value = 0;
    for (let k = 0; k < bytes; k++) value |= (this.#rom[address - SHADOW_FIRST + k] ?? 0xff) << (8 * k);
    return value >>> 0;
  }

  /** A write that memory does not take in place: to memory behind a ROM, or lost. */
  write(address: number, bytes: number, value: number): void {
    const offset = address - SHADOW_FIRST;
    const bits = this.#bits[Math.floor(offset / GRANULE)]!;
    if ((bits & ShadowBit.writes) === 0) return;
    for (let k = 0; k < bytes; k++) this.#hidden[offset + k] = (value >>> (8 * k)) & 0xff;
  }
}
