import type { PortDevice } from '../bus.ts';

/** A file that firmware finds by its name, of at most 55 characters. */
export interface FirmwareFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keys of items that are no files (QEMU: docs/specs/fw_cfg.rst, and its firmware's use of them). */
const SIGNATURE = 0x00;
const INTERFACE = 0x01;
const RAM_BYTES = 0x03;
const CPUS = 0x05;
const MAXIMUM_CPUS = 0x0f;
const DIRECTORY = 0x19;
const FIRST_FILE = 0x20;
const NAME_BYTES = 56;
const ENTRY_BYTES = 8 + NAME_BYTES;
const SELECTOR = 0x510;

/**
 * QEMU's firmware configuration device, ports 510h (selects an item) and 511h (its bytes, one after the other): how
 * a BIOS for virtual machines learns what no hardware of the time says. An item that is not there is all zeros.
 */
export class FirmwareConfiguration implements PortDevice {
  readonly #items = new Map<number, Uint8Array>();
  #selected: Uint8Array | undefined;
  #position = 0;

  constructor(memoryBytes: number, files: readonly FirmwareFile[]) {
    this.#items.set(SIGNATURE, new TextEncoder().encode('QEMU'));
    this.#items.set(INTERFACE, littleEndian(1, 4)); // no DMA
    this.#items.set(RAM_BYTES, littleEndian(memoryBytes, 8));
    this.#items.set(CPUS, littleEndian(1, 2));
    this.#items.set(MAXIMUM_CPUS, littleEndian(1, 2));
    // by name, as its users search it
    const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.#items.set(DIRECTORY, directory(sorted));
    for (const [index, { bytes }] of sorted.entries()) this.#items.set(FIRST_FILE + index, bytes);
  }

  readPort(port: number): number {
    if (port === SELECTOR) return 0xff;
    return this.#selected?.[this.#position++] ?? 0;
  }

  writePort(port: number, value: number): void {
    if (port !== SELECTOR) return;
    this.#selected = this.#items.get(value);
    this.#position = 0;
  }
}

/** Count and entries: size, key and name; big endian. */
function directory(files: readonly FirmwareFile[]): Uint8Array {
  const bytes = new Uint8Array(4 + files.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, files.length);
  files.forEach((file, index) => {
    const entry = 4 + index * ENTRY_BYTES;
    view.setUint32(entry, file.bytes.length);
    view.setUint16(entry + 4, FIRST_FILE + index);
    bytes.set(new TextEncoder().encode(file.name).subarray(0, NAME_BYTES - 1), entry + 8);
  });
  return bytes;
}

/** A number of up to 2^53 in `bytes` bytes. */
export function littleEndian(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, k) => Math.floor(value / 2 ** (8 * k)) & 0xff);
}
