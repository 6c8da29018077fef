import { acpiTables, placedTables } from '../../devices/firmware/acpi-tables.ts';
import type { Piece } from './image.ts';
import { FIRMWARE } from './memory-map.ts';

/** What firmware would have left in memory for a kernel that is booted without any: ACPI's tables. */
export function firmwareTables(memoryBytes: number): Piece {
  const bytes = placedTables(acpiTables(memoryBytes), FIRMWARE);
  return { address: FIRMWARE, bytes, size: bytes.length };
}
