import { INSTRUCTION_LIMIT } from '../../generated/prefixes.ts';
import { Field } from '../../generated/state.ts';

const PRESENT = 0x01;
const LARGE = 0x80;
const PAGE_BYTES = 4096;
/** Bits 32-35 of a physical address, in the upper half of an entry of 8 bytes. */
const PHYSICAL_HIGH = 0xf;
const POINTER_TABLE_BYTES = 32;

/** What fetching code depends on, from a guest's state words. */
export interface FetchState {
  readonly eip: number;
  readonly codeBase: number;
  readonly cr0: number;
  readonly cr3: number;
  readonly cr4: number;
}

/** The byte at a physical address; undefined where there is no memory. */
export type PhysicalBytes = (address: number) => number | undefined;

/**
 * The bytes at an instruction pointer, as many as are mapped, at most one instruction's. The walk marks nothing as
 * accessed.
 */
export function fetchCode(memory: PhysicalBytes, state: FetchState): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < INSTRUCTION_LIMIT; i++) {
    const physical = translate(memory, state, (state.codeBase + state.eip + i) >>> 0);
    const byte = physical === undefined ? undefined : memory(physical);
    if (byte === undefined) break;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Walks page tables (Intel SDM vol. 3, 4.3 and 4.4); what lies beyond 4 GB has no bytes. */
function translate(memory: PhysicalBytes, { cr0, cr3, cr4 }: FetchState, linear: number): number | undefined {
  if ((cr0 & Field.cr0.PG) === 0) return linear;
  const byte = (address: number): number => memory(address) ?? 0;
  const read = (address: number): number =>
    (byte(address) | (byte(address + 1) << 8) | (byte(address + 2) << 16) | (byte(address + 3) << 24)) >>> 0;
  const extended = (cr4 & Field.cr4.PAE) !== 0;
  const entryBytes = extended ? 8 : 4;
  const indexBits = extended ? 9 : 10;
  /** The entry of the table at `table` for the bits of the address from `shift` on; 0 when nothing can be reached by it. */
  const entryOf = (table: number, shift: number): number => {
    const address = table + ((linear >>> shift) & ((1 << indexBits) - 1)) * entryBytes;
    const above = extended ? read(address + 4) & PHYSICAL_HIGH : 0;
    const entry = read(address);
    return (entry & PRESENT) === 0 || above !== 0 ? 0 : entry;
  };
  const frame = (entry: number, bytes: number): number => (entry & -bytes) >>> 0;
  const root = extended ? entryOf(frame(cr3, POINTER_TABLE_BYTES), 30) : cr3 | PRESENT;
  if (root === 0) return undefined;
  const directoryShift = 12 + indexBits;
  const directory = entryOf(frame(root, PAGE_BYTES), directoryShift);
  if (directory === 0) return undefined;
  if ((directory & LARGE) !== 0 && (extended || (cr4 & Field.cr4.PSE) !== 0)) {
    const bytes = 2 ** directoryShift;
    return frame(directory, bytes) + (linear & (bytes - 1));
  }
  const entry = entryOf(frame(directory, PAGE_BYTES), 12);
  return entry === 0 ? undefined : frame(entry, PAGE_BYTES) + (linear & (PAGE_BYTES - 1));
}
