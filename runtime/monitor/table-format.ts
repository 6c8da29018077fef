import type { MachineState } from '../machine/machine-state.ts';
import { PAGE_BYTES } from './window.ts';

/** Bits of page-directory and page-table entries, in their low half (Intel SDM vol. 3, tables 4-6 and 4-11). */
export const Entry = { present: 0x01, writable: 0x02, user: 0x04, dirty: 0x40 } as const;
/** Bit 63, in the high half. */
export const EXECUTE_DISABLE = 0x80000000;

/** How the page tables look that the real processor walks (Intel SDM vol. 3, 4.3 and 4.4). */
export interface TableFormat {
  /** 8 for PAE paging, which alone can keep a page from being executed. */
  readonly entryBytes: 4 | 8;
  /** Entries of a table: the linear pages that it maps. */
  readonly entries: 1024 | 512;
  readonly directories: 1 | 4;
}

const legacy: TableFormat = { entryBytes: 4, entries: 1024, directories: 1 };
const extended: TableFormat = { entryBytes: 8, entries: 512, directories: 4 };

/** The format for a processor with these features. */
export function tableFormat(features: readonly string[]): TableFormat {
  return features.includes('NX') ? extended : legacy;
}

/** Frames of a root without its tables: directories, and with PAE the page of the pointers to them. */
export function rootFrames({ directories }: TableFormat): number {
  return directories === 1 ? 1 : directories + 1;
}

/** Stores entry `index` of the table in a frame. */
export function storeEntry(
  state: MachineState,
  { entryBytes }: TableFormat,
  frame: number,
  index: number,
  entry: { readonly low: number; readonly high?: number },
): void {
  const address = frame * PAGE_BYTES + index * entryBytes;
  state.storePhysical(address, 4, entry.low >>> 0);
  if (entryBytes === 8) state.storePhysical(address + 4, 4, (entry.high ?? 0) >>> 0);
}
