/** What a PCI function says of itself (PCI Local Bus Specification 2.2, 6.2). */
export interface PciIdentity {
  readonly vendor: number;
  readonly device: number;
  readonly revision: number;
  /** Class, subclass and programming interface, 24 bits. */
  readonly classCode: number;
  /** Subsystem vendor in bits 0…15, subsystem in bits 16…31. */
  readonly subsystem?: number;
  /** The device has further functions; told by function 0. */
  readonly multifunction?: boolean;
  /** Command register at reset, and which of its bits can be written. */
  readonly command?: { readonly value: number; readonly writable: number };
}

/** A register of a function's configuration space, little endian. */
export interface PciRegister {
  readonly offset: number;
  readonly bytes: 1 | 2 | 4;
  /** Value after reset. */
  readonly value: number;
  /** Bits that a write changes. */
  readonly writable: number;
}

const SIZE = 256;
/** DEVSEL# timing medium, as of every function of the chip set. */
const STATUS = 0x0200;
const MULTIFUNCTION = 0x80;

/** The configuration space of a PCI function: 256 bytes, each bit writable or not. */
export class PciFunction {
  readonly #initial = new Uint8Array(SIZE);
  readonly #bytes = new Uint8Array(SIZE);
  readonly #writable = new Uint8Array(SIZE);
  readonly #changed: () => void;

  /** `changed` is called after every write, and after a reset. */
  constructor(identity: PciIdentity, registers: readonly PciRegister[], changed: () => void = () => {}) {
    this.#changed = changed;
    const { command = { value: 0, writable: 0 } } = identity;
    const fixed = (offset: number, bytes: 1 | 2 | 4, value: number): PciRegister => {
      return { offset, bytes, value, writable: 0 };
    };
    const header = [
      fixed(0x00, 2, identity.vendor),
      fixed(0x02, 2, identity.device),
      { offset: 0x04, bytes: 2, ...command } as const,
      fixed(0x06, 2, STATUS),
      fixed(0x08, 4, ((identity.classCode << 8) | identity.revision) >>> 0),
      fixed(0x0e, 1, identity.multifunction === true ? MULTIFUNCTION : 0),
      fixed(0x2c, 4, identity.subsystem ?? 0),
      { offset: 0x3c, bytes: 1, value: 0, writable: 0xff } as const, // interrupt line: firmware's memory
    ];
    for (const register of [...header, ...registers]) this.#define(register);
    this.#bytes.set(this.#initial);
  }

  #define({ offset, bytes, value, writable }: PciRegister): void {
    for (let k = 0; k < bytes; k++) {
      this.#initial[offset + k] = (value >>> (8 * k)) & 0xff;
      this.#writable[offset + k] = (writable >>> (8 * k)) & 0xff;
    }
  }

  reset(): void {
    this.#bytes.set(this.#initial);
    this.#changed();
  }

  /** Reads 1, 2 or 4 bytes. */
  read(offset: number, bytes: number): number {
    let value = 0;
    for (let k = 0; k < bytes; k++) value |= (this.#bytes[offset + k] ?? 0xff) << (8 * k);
    return value >>> 0;
  }

  /** Writes 1, 2 or 4 bytes; bits that cannot be written stay. */
  write(offset: number, bytes: number, value: number): void {
    for (let k = 0; k < bytes && offset + k < SIZE; k++) {
      const writable = this.#writable[offset + k]!;
      const byte = (value >>> (8 * k)) & writable;
      this.#bytes[offset + k] = (this.#bytes[offset + k]! & ~writable) | byte;
    }
    this.#changed();
  }
}
