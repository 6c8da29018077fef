/** What answers at physical addresses where no memory is, or none shows. Accesses lie within one page. */
export interface PhysicalDevices {
  /** Reads 1, 2 or 4 bytes. */
  read(address: number, bytes: number): number;
  /** Writes the low 1, 2 or 4 bytes of `value`. */
  write(address: number, bytes: number, value: number): void;
}

/**
 * Who answers for a page: memory; memory for reads and fetches while stores go to the devices (so that a ROM is
 * as fast as memory); or devices for everything.
 */
export type PageAccess = 'memory' | 'read-only' | 'device';

/** The machine's physical memory as its chip set reaches and arranges it. */
export interface PhysicalMemory {
  /** Memory from address 0 on. Write through {@link replace}, so that nobody keeps what was there. */
  readonly bytes: Uint8Array;
  /** A processor's access; may come back to the devices. */
  load(address: number, bytes: number): number;
  store(address: number, bytes: number, value: number): void;
  /** Changes bytes of memory, whoever answers for their pages. */
  replace(address: number, bytes: Uint8Array): void;
  /** Says who answers from now on for `count` bytes at `address`, both multiples of 4096. */
  arrange(address: number, count: number, access: PageAccess): void;
}

/** The devices of a bus that have physical addresses. */
export interface MemoryBus extends PhysicalDevices {
  /** Called once, when the machine is built and before it runs. */
  attach(memory: PhysicalMemory): void;
}

/** Nobody: reads give all ones and writes are lost. */
export const nobody: PhysicalDevices = {
  read: (_address, bytes) => (bytes === 4 ? 0xffffffff : (1 << (8 * bytes)) - 1),
  write: () => {},
};
