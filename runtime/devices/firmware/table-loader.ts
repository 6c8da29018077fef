import type { AcpiPiece, AcpiTables } from './acpi-tables.ts';
import type { FirmwareFile } from './fw-cfg.ts';

/** Commands of the script by which firmware places ACPI tables (QEMU: include/hw/acpi/bios-linker-loader.h). */
const ALLOCATE = 1;
const ADD_POINTER = 2;
const ADD_CHECKSUM = 3;
const COMMAND_BYTES = 128;
const NAME_BYTES = 56;
const ZONE_HIGH = 1;
/** Below 1 MiB, where the root pointer is searched. */
const ZONE_LOW = 2;
const ROOT_FILE = 'etc/acpi/rsdp';
const TABLES_FILE = 'etc/acpi/tables';

/** The tables with the script that places them: pointers are offsets until the files have addresses. */
export function loadableTables({ root, tables }: AcpiTables): readonly FirmwareFile[] {
  const script = [
    command(ALLOCATE, [text(ROOT_FILE), u32(16), [ZONE_LOW]]),
    command(ALLOCATE, [text(TABLES_FILE), u32(64), [ZONE_HIGH]]),
    ...placing(TABLES_FILE, tables),
    ...placing(ROOT_FILE, root),
  ];
  return [
    { name: ROOT_FILE, bytes: withOffsets(root) },
    { name: TABLES_FILE, bytes: withOffsets(tables) },
    { name: 'etc/table-loader', bytes: Uint8Array.from(script.flat()) },
  ];
}

function placing(file: string, piece: AcpiPiece): number[][] {
  return [
    ...piece.pointers.map(({ offset }) =>
      command(ADD_POINTER, [text(file), text(TABLES_FILE), u32(offset), [4]]),
    ),
    ...piece.checksums.map(({ offset, start, length }) =>
      command(ADD_CHECKSUM, [text(file), u32(offset), u32(start), u32(length)]),
    ),
  ];
}

/** The script adds the tables' address to what stands there. */
function withOffsets({ bytes, pointers }: AcpiPiece): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (const { offset, target } of pointers) view.setUint32(offset, target, true);
  return copy;
}

function command(number: number, fields: readonly (readonly number[])[]): number[] {
  const bytes = [...u32(number), ...fields.flat()];
  return [...bytes, ...new Array<number>(COMMAND_BYTES - bytes.length).fill(0)];
}

function text(name: string): readonly number[] {
  return [...new TextEncoder().encode(name.padEnd(NAME_BYTES, '\0'))];
}

function u32(value: number): readonly number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
