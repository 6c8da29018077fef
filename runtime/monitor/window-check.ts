import { Slot } from '../../generated/state.ts';
import {
  BIG,
  CODE,
  CODE_OR_DATA,
  CONFORMING,
  EXPAND_DOWN,
  GRANULAR,
  PRESENT,
  privilegeOf,
} from '../engine/segment-rights.ts';
import type { Machine } from '../machine/machine.ts';
import type { Guest } from './guest.ts';
import type { GuestRing } from './guest-ring.ts';
import { CODE_SELECTOR } from './platform.ts';
import {
  FIXED_PAGES,
  GDT_PAGES,
  gdtPage,
  IDT_LINEAR,
  PAGE_BYTES,
  STUB_LINEAR,
  WINDOW_BASE,
} from './window.ts';

const ADDRESS_END = 2 ** 32;
const DESCRIPTOR_BYTES = 8;
const GATES = 256;
const LARGEST_OFFSET_16 = 0xffff;

/** Frame of a page of the monitor's window. */
type WindowFrame = (page: number) => number;

/**
 * Every gate of the real interrupt table leads into the monitor's stubs, and no software interrupt passes one.
 * @throws Error naming the first that does not
 */
export function checkGates({ state }: Machine, frameOf: WindowFrame): void {
  if (
    state.get(Slot['idtr.base']) !== IDT_LINEAR ||
    state.get(Slot['idtr.limit']) !== GATES * DESCRIPTOR_BYTES - 1
  )
    throw new Error("the real interrupt table is not the monitor's");
  const table = frameOf(FIXED_PAGES[0]) * PAGE_BYTES;
  for (let vector = 0; vector < GATES; vector++) {
    const low = state.loadPhysical(table + vector * DESCRIPTOR_BYTES, 4);
    const high = state.loadPhysical(table + vector * DESCRIPTOR_BYTES + 4, 4);
    const offset = ((high & 0xffff0000) | (low & 0xffff)) >>> 0;
    const inStubs = offset >= STUB_LINEAR && offset < STUB_LINEAR + PAGE_BYTES;
    if (low >>> 16 !== CODE_SELECTOR || !inStubs) throw new Error(`gate ${vector} leads out of the monitor`);
    if (privilegeOf((high >>> 8) & 0xffff) !== 0) throw new Error(`gate ${vector} is open to guests`);
  }
}

/**
 * No system segment or gate is open to the guest, and no segment that it can load into a register reaches the monitor's
 * window; where its kernel runs at real ring 3 the window may be reached, as supervisor pages are hidden from it.
 * @param words machine memory by doublewords
 * @throws Error naming the first descriptor for which this is not so
 */
export function checkSegments(words: Int32Array, guest: Guest, frameOf: WindowFrame): void {
  const first = gdtPage(guest.number);
  for (let page = 0; page < GDT_PAGES; page++) {
    const start = frameOf(first + page) * PAGE_BYTES;
    for (let offset = 0; offset < PAGE_BYTES; offset += DESCRIPTOR_BYTES) {
      const high = words[(start + offset) / 4 + 1] as number;
      if (high === 0) continue;
      const problem = problemOf(words[(start + offset) / 4] as number, high, guest.ring);
      if (problem === undefined) continue;
      const index = (page * PAGE_BYTES + offset) / DESCRIPTOR_BYTES;
      throw new Error(`real descriptor ${index} of ${guest.name} ${problem}`);
    }
  }
}

/** What is wrong with a descriptor of the real table. */
function problemOf(low: number, high: number, ring: GuestRing): string | undefined {
  const rights = (high >>> 8) & 0xffff;
  if ((rights & PRESENT) === 0) return undefined;
  const isSegment = (rights & CODE_OR_DATA) !== 0;
  if (privilegeOf(rights) === 0) {
    const conforming = isSegment && (rights & (CODE | CONFORMING)) === (CODE | CONFORMING);
    return conforming ? "is the monitor's code for everybody" : undefined;
  }
  if (!isSegment) return 'is a system segment or gate open to guests';
  return ring === 1 && reachesWindow(low, high, rights) ? "reaches the monitor's window" : undefined;
}

function reachesWindow(low: number, high: number, rights: number): boolean {
  const base = ((high & 0xff000000) | ((high & 0xff) << 16) | (low >>> 16)) >>> 0;
  const units = (high & 0xf0000) | (low & 0xffff);
  const limit = (rights & GRANULAR) === 0 ? units : units * PAGE_BYTES + PAGE_BYTES - 1;
  const expandsDown = (rights & (CODE | EXPAND_DOWN)) === EXPAND_DOWN;
  const last = expandsDown ? ((rights & BIG) === 0 ? LARGEST_OFFSET_16 : ADDRESS_END - 1) : limit;
  const firstOffset = expandsDown ? limit + 1 : 0;
  const length = last - firstOffset + 1;
  const start = (base + firstOffset) % ADDRESS_END;
  return length > 0 && start + length > WINDOW_BASE;
}
