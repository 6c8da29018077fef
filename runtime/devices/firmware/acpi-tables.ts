import { ACPI_DISABLE, ACPI_ENABLE, PM_PORTS, SCI_LINE, SLEEP_TYPE_OFF } from '../pci/power-management.ts';
import {
  device,
  eisaId,
  integer,
  interruptLine,
  named,
  packageOf,
  ports,
  resources,
  scope,
  window,
} from './aml.ts';

const HEADER_BYTES = 36;
const FADT_BYTES = 244;
const FACS_BYTES = 64;
const RSDP_BYTES = 20;
const APM_CONTROL = 0xb2;
const RESET_CONTROL = 0xcf9;
const RESET_VALUE = 0x06;
/** WBINVD works, C1 works, no sleep button, the reset register is there (ACPI 2.0, table 5-6). */
const FADT_FLAGS = (1 << 0) | (1 << 2) | (1 << 5) | (1 << 10);
/** Legacy devices and an 8042 are there. */
const BOOT_ARCHITECTURE = 0x0003;
const CENTURY_REGISTER = 0x32;
/** Latencies that say there are no states C2 and C3. */
const NO_C2 = 0xfff;
const IO_SPACE = 1;
const PCI_MEMORY_END = 0xfec0_0000;

/** A doubleword in `bytes` at `offset` that becomes the address of what lies at `target` in the tables. */
interface Pointer {
  readonly offset: number;
  readonly target: number;
}

/** The byte at `offset` makes the sum of `length` bytes at `start` zero. */
interface Checksum {
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

/** A piece of tables for any address: whoever places it sets pointers, then checksums. */
export interface AcpiPiece {
  readonly bytes: Uint8Array;
  readonly pointers: readonly Pointer[];
  readonly checksums: readonly Checksum[];
}

/** The root pointer, which must be found below 1 MiB, and the tables that it leads to. */
export interface AcpiTables {
  readonly root: AcpiPiece;
  readonly tables: AcpiPiece;
}

/** What a PC with these devices tells an operating system of itself (ACPI 2.0, chapter 5). */
export function acpiTables(memoryBytes: number): AcpiTables {
  const pointers: Pointer[] = [];
  const checksums: Checksum[] = [];
  const parts: Uint8Array[] = [];
  let end = 0;
  /** @returns the offset of the part */
  const add = (bytes: Uint8Array, checked: boolean): number => {
    const start = end;
    parts.push(bytes);
    end += bytes.length;
    if (checked) checksums.push({ offset: start + 9, start, length: bytes.length });
    return start;
  };
  const facs = add(firmwareControl(), false);
  const dsdt = add(table('DSDT', 1, differentiatedDescription(memoryBytes)), true);
  const fadt = add(fixedDescription(), true);
  pointers.push({ offset: fadt + 36, target: facs }, { offset: fadt + 40, target: dsdt });
  const rsdt = add(table('RSDT', 1, new Uint8Array(4)), true);
  pointers.push({ offset: rsdt + HEADER_BYTES, target: fadt });

  const bytes = new Uint8Array(end);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return { root: rootPointer(rsdt), tables: { bytes, pointers, checksums } };
}

/** ACPI 1.0's root pointer: everything lies below 4 GiB. */
function rootPointer(rsdt: number): AcpiPiece {
  const bytes = new Uint8Array(RSDP_BYTES);
  bytes.set(text('RSD PTR ', 8));
  bytes.set(text('RING1', 6), 9);
  return {
    bytes,
    pointers: [{ offset: 16, target: rsdt }],
    checksums: [{ offset: 8, start: 0, length: RSDP_BYTES }],
  };
}

function firmwareControl(): Uint8Array {
  const bytes = new Uint8Array(FACS_BYTES);
  bytes.set(text('FACS', 4));
  new DataView(bytes.buffer).setUint32(4, FACS_BYTES, true);
  return bytes;
}

/** The fixed description table: where the power-management registers are. */
function fixedDescription(): Uint8Array {
  const bytes = table('FACP', 3, new Uint8Array(FADT_BYTES - HEADER_BYTES));
  const view = new DataView(bytes.buffer);
  view.setUint8(45, 1); // a desktop
  view.setUint16(46, SCI_LINE, true);
  view.setUint32(48, APM_CONTROL, true);
  view.setUint8(52, ACPI_ENABLE);
  view.setUint8(53, ACPI_DISABLE);
  /** A block of ports: its 32-bit field, its length byte, its generic address. */
  const block = (field: number, length: number, generic: number, port: number, count: number) => {
    view.setUint32(field, port, true);
    view.setUint8(length, count);
    view.setUint8(generic, IO_SPACE);
    view.setUint8(generic + 1, 8 * count);
    view.setUint32(generic + 4, port, true);
  };
  block(56, 88, 148, PM_PORTS, 4);
  block(64, 89, 172, PM_PORTS + 4, 2);
  block(76, 91, 208, PM_PORTS + 8, 4);
  view.setUint16(96, NO_C2, true);
  view.setUint16(98, NO_C2, true);
  view.setUint8(108, CENTURY_REGISTER);
  view.setUint16(109, BOOT_ARCHITECTURE, true);
  view.setUint32(112, FADT_FLAGS, true);
  view.setUint8(116, IO_SPACE);
  view.setUint8(117, 8);
  view.setUint32(120, RESET_CONTROL, true);
  view.setUint8(128, RESET_VALUE);
  return bytes;
}

/** The devices that cannot be found otherwise, and how the PC is switched off. */
function differentiatedDescription(memoryBytes: number): Uint8Array {
  const isaDevice = (name: string, id: string, ...descriptors: readonly (readonly number[])[]) =>
    device(name, named('_HID', eisaId(id)), named('_CRS', resources(...descriptors)));
  return Uint8Array.from([
    ...scope(
      '\\_SB',
      device(
        'PCI0',
        named('_HID', eisaId('PNP0A03')),
        named('_UID', integer(0)),
        named(
          '_CRS',
          resources(
            window('bus', 0, 0xff),
            ports(0xcf8, 8),
            window('ports', 0, 0xcf7),
            window('ports', 0xd00, 0xffff),
            window('memory', 0xa0000, 0xbffff),
            window('memory', memoryBytes, PCI_MEMORY_END - 1),
          ),
        ),
        device(
          'ISA',
          named('_ADR', integer(0x10000)),
          isaDevice('RTC', 'PNP0B00', ports(0x70, 2), interruptLine(8)),
          isaDevice('KBD', 'PNP0303', ports(0x60, 1), ports(0x64, 1), interruptLine(1)),
          isaDevice('COM1', 'PNP0501', ports(0x3f8, 8), interruptLine(4)),
        ),
      ),
    ),
    ...named('\\_S5', packageOf(integer(SLEEP_TYPE_OFF), integer(SLEEP_TYPE_OFF), integer(0), integer(0))),
  ]);
}

/** A system description table: header (5.2.6) and body; the checksum is left to its placing. */
function table(signature: string, revision: number, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(text(signature, 4));
  view.setUint32(4, bytes.length, true);
  bytes[8] = revision;
  bytes.set(text('RING1', 6), 10);
  bytes.set(text('RING1PC', 8), 16);
  view.setUint32(24, 1, true);
  bytes.set(text('RNG1', 4), 28);
  view.setUint32(32, 1, true);
  bytes.set(body, HEADER_BYTES);
  return bytes;
}

/** Letters in a field of `length` bytes, spaces behind. */
function text(letters: string, length: number): Uint8Array {
  return new TextEncoder().encode(letters.padEnd(length, ' '));
}

/**
 * The tables in place, as firmware leaves them.
 * @param address where the root pointer lies, the tables behind it; a multiple of 16
 */
export function placedTables({ root, tables }: AcpiTables, address: number): Uint8Array {
  const start = Math.ceil(root.bytes.length / 64) * 64;
  const all = new Uint8Array(start + tables.bytes.length);
  for (const [piece, offset] of [
    [root, 0],
    [tables, start],
  ] as const) {
    const bytes = all.subarray(offset, offset + piece.bytes.length);
    bytes.set(piece.bytes);
    const view = new DataView(all.buffer, offset);
    for (const pointer of piece.pointers) {
      view.setUint32(pointer.offset, address + start + pointer.target, true);
    }
    for (const sum of piece.checksums) bytes[sum.offset] = -byteSum(bytes, sum) & 0xff;
  }
  return all;
}

function byteSum(bytes: Uint8Array, { start, length }: Checksum): number {
  return bytes.subarray(start, start + length).reduce((sum, byte) => sum + byte, 0);
}
