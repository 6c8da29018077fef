import type { PortDevice } from '../bus.ts';
import type { PciFunction } from './function.ts';

const ENABLE = 0x8000_0000;
/** Bits of the address register that exist: enable, bus, device, function, register. */
const ADDRESS_BITS = 0x80ff_fffc;

/**
 * PCI configuration mechanism 1 (PCI 2.2, 3.2.2.3.2): a doubleword at CF8h names a register, CFCh–CFFh are its bytes.
 * Narrower accesses to CF8h–CFBh go past it, to the chip set's own register at CF9h.
 */
export class PciConfiguration implements PortDevice {
  #address = 0;
  readonly #functions = new Map<number, PciFunction>();
  readonly #resetControl: PortDevice;

  constructor(resetControl: PortDevice) {
    this.#resetControl = resetControl;
  }

  /** Puts a function on bus 0. */
  add(device: number, number: number, pciFunction: PciFunction): void {
    this.#functions.set((device << 3) | number, pciFunction);
  }

  reset(): void {
    this.#address = 0;
    for (const pciFunction of this.#functions.values()) pciFunction.reset();
  }

  readPort(port: number, bytes: number): number {
    if (port < 0xcfc) {
      if (port === 0xcf8 && bytes === 4) return this.#address;
      return port === 0xcf9 && bytes === 1 ? this.#resetControl.readPort(port, bytes) : ones(bytes);
    }
    return this.#selected?.read(this.#offset(port), bytes) ?? ones(bytes);
  }

  writePort(port: number, value: number, bytes: number): void {
    if (port >= 0xcfc) this.#selected?.write(this.#offset(port), bytes, value);
    else if (port === 0xcf8 && bytes === 4) this.#address = (value & ADDRESS_BITS) >>> 0;
    else if (port === 0xcf9 && bytes === 1) this.#resetControl.writePort(port, value, bytes);
  }

  get #selected(): PciFunction | undefined {
    if ((this.#address & ENABLE) === 0) return undefined;
    return this.#functions.get((this.#address >>> 8) & 0xffff);
  }

  #offset(port: number): number {
    return (this.#address & 0xfc) | (port & 3);
  }
}

function ones(bytes: number): number {
  return bytes === 4 ? 0xffff_ffff : (1 << (8 * bytes)) - 1;
}
