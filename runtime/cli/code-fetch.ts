import { INSTRUCTION_LIMIT } from '../../generated/prefixes.ts';
import { Field } from '../../generated/state.ts';

const PRESENT = 0x01;
const LARGE = 0x80;
const PAGE_BYTES = 4096;

/** What fetching code depends on, from a guest's state words. */
export interface FetchState {
  readonly eip: number;
  readonly codeBase: number;
  readonly cr0: number;
  readonly cr3: number;
  readonly cr4: number;
}

/** The bytes at a guest's instruction pointer, as many as are mapped, at most one instruction's. */
export function fetchCode(memory: Uint8Array, state: FetchState): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < INSTRUCTION_LIMIT; i++) {
    const physical = translate(memory, state, (state.codeBase + state.eip + i) >>> 0);
    const byte = physical === undefined ? undefined : memory[physical];
    if (byte === undefined) break;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Walks 4 KiB and 4 MiB pages (Intel SDM vol. 3, 4.3). */
function translate(memory: Uint8Array, { cr0, cr3, cr4 }: FetchState, linear: number): number | undefined {
  if ((cr0 & Field.cr0.PG) === 0) return linear;
  const read = (address: number) =>
    address + 4 <= memory.length
      ? new DataView(memory.buffer, memory.byteOffset + address, 4).getUint32(0, true)
      : 0;
  const directory = read(((cr3 & -PAGE_BYTES) >>> 0) + (linear >>> 22) * 4);
  if ((directory & PRESENT) === 0) return undefined;
  if ((cr4 & Field.cr4.PSE) !== 0 && (directory & LARGE) !== 0) {
    return ((directory & 0xffc00000) >>> 0) + (linear & 0x3fffff);
  }
  const table = read(((directory & -PAGE_BYTES) >>> 0) + ((linear >>> 12) & 0x3ff) * 4);
  return (table & PRESENT) === 0 ? undefined : ((table & -PAGE_BYTES) >>> 0) + (linear & 0xfff);
}
