import { AddressLine20 } from './address-line-20.ts';
import { type MemoryBus, nobody, type PhysicalDevices, type PhysicalMemory } from './physical-memory.ts';

const MEGABYTE = 0x100000;
const BIT_20 = 0x100000;

/** A part of the memory map that arranges pages of memory, and takes what comes to them. */
export interface MemoryArea extends PhysicalDevices {
  /** Arranges the area's pages; called once, and again after every reset of the machine. */
  attach?(memory: PhysicalMemory): void;
}

interface Region {
  readonly first: number;
  readonly last: number;
  readonly area: MemoryArea;
}

/**
 * The physical addresses of a PC's devices, behind the A20 gate. With the gate closed the odd megabytes of memory
 * belong to the devices, which lead each access to the even megabyte below: nothing is paid while it is open.
 */
export class MemoryMap implements MemoryBus {
  readonly line20 = new AddressLine20(() => this.#applyLine20());
  readonly #regions: Region[] = [];
  #memory: PhysicalMemory | undefined;

  /** Gives `bytes` bytes at `address` to an area; what is above the end of memory is answered by it alone. */
  map(address: number, bytes: number, area: MemoryArea): void {
    this.#regions.push({ first: address, last: address + bytes - 1, area });
    if (this.#memory !== undefined) area.attach?.(this.#memory);
  }

  attach(memory: PhysicalMemory): void {
    this.#memory = memory;
    for (const { area } of this.#regions) area.attach?.(memory);
    this.#applyLine20();
  }

  read(address: number, bytes: number): number {
    if (this.#isFolded(address)) return this.#memory?.load(address - BIT_20, bytes) ?? 0;
    return this.#area(address).read(address, bytes);
  }

  write(address: number, bytes: number, value: number): void {
    if (this.#isFolded(address)) this.#memory?.store(address - BIT_20, bytes, value);
    else this.#area(address).write(address, bytes, value);
  }

  #isFolded(address: number): boolean {
    return !this.line20.enabled && (address & BIT_20) !== 0;
  }

  #area(address: number): PhysicalDevices {
    for (const { first, last, area } of this.#regions) {
      if (address >= first && address <= last) return area;
    }
    return nobody;
  }

  #applyLine20(): void {
    const memory = this.#memory;
    if (memory === undefined) return;
    const access = this.line20.enabled ? 'memory' : 'device';
    for (let odd = MEGABYTE; odd < memory.bytes.length; odd += 2 * MEGABYTE) {
      memory.arrange(odd, MEGABYTE, access);
    }
  }
}
