import { acpiTables } from './acpi-tables.ts';
import { FirmwareConfiguration, type FirmwareFile, littleEndian } from './fw-cfg.ts';
import { loadableTables } from './table-loader.ts';

/** Images of the PC's ROMs. */
export interface Firmware {
  /** A multiple of 64 KiB that ends with the reset vector. */
  readonly bios: Uint8Array;
  /** The BIOS of the VGA; without one the BIOS shows its text on the serial port. */
  readonly videoBios?: Uint8Array;
}

const SERIAL_PORT = 0x3f8;
const RAM = 1;

/** What firmware is told of a PC: memory, ACPI tables, and where its text goes. */
export function firmwareConfiguration(firmware: Firmware, memoryBytes: number): FirmwareConfiguration {
  const files: FirmwareFile[] = [
    {
      name: 'etc/e820',
      bytes: Uint8Array.from([
        ...littleEndian(0, 8),
        ...littleEndian(memoryBytes, 8),
        ...littleEndian(RAM, 4),
      ]),
    },
    ...loadableTables(acpiTables(memoryBytes)),
  ];
  if (firmware.videoBios === undefined) {
    files.push({ name: 'etc/sercon-port', bytes: littleEndian(SERIAL_PORT, 8) });
  } else {
    files.push({ name: 'vgaroms/vgabios.bin', bytes: firmware.videoBios });
  }
  return new FirmwareConfiguration(memoryBytes, files);
}
