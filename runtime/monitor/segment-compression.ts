import {
  ACCESSED,
  BIG,
  CODE,
  CODE_OR_DATA,
  CONFORMING,
  EXPAND_DOWN,
  GRANULAR,
  PRESENT,
  privilegeOf,
  READABLE,
  WRITABLE,
  withPrivilege,
} from '../engine/segment-rights.ts';
import type { Segment } from './descriptor.ts';
import { type GuestRing, realPrivilege } from './guest-ring.ts';
import { WINDOW_BASE } from './window.ts';

/** Limits above this count in units of 4 KiB. */
const LARGEST_BYTE_LIMIT = 0xfffff;
const GRANULE = 0x1000;
const FOUR_GIB = 0x1_0000_0000;

const WRITABLE_DATA = CODE_OR_DATA | WRITABLE;

/** A stack segment in which no offset is valid: every use traps. */
const NOWHERE = {
  base: 0,
  limit: 0xffffffff,
  rights: PRESENT | WRITABLE_DATA | EXPAND_DOWN | ACCESSED | BIG | GRANULAR,
};

/**
 * The real segment that stands for a guest's, at the compressed privilege. With the kernel at ring 1 it ends below
 * the monitor's window, for paging lets ring 1 in there; ring 3 is kept out by the pages and its segments are whole.
 * Accesses that the guest's segment allows and the real processor does not trap, and are emulated.
 * @param ring real ring of the guest's kernel
 * @param privilege real DPL when it is given by the CPL (CS and SS), else undefined
 * @returns undefined when only a null selector can stand for it
 */
export function compressSegment(
  segment: Segment,
  ring: GuestRing,
  privilege: GuestRing | undefined,
): Segment | undefined {
  const { base, rights } = segment;
  if ((rights & (PRESENT | CODE_OR_DATA)) !== (PRESENT | CODE_OR_DATA)) return undefined;
  // Execute-only code is nothing a data segment register can be loaded with.
  if (privilege === undefined && (rights & (CODE | READABLE)) === CODE) return undefined;
  const limit = ring === 3 ? segment.limit : limitBelowWindow(segment);
  if (limit === undefined) return undefined;
  const conforming = (rights & (CODE | CONFORMING)) === (CODE | CONFORMING);
  const compressed = realPrivilege(privilegeOf(rights), ring);
  const real = privilege === undefined || conforming ? compressed : privilege;
  return { base, limit, rights: withPrivilege(rights, real) | ACCESSED };
}

/** As {@link compressSegment} for SS, which cannot be null outside ring 0: at worst no offset is valid. */
export function compressStack(segment: Segment, ring: GuestRing, privilege: GuestRing): Segment {
  const writable = (segment.rights & (WRITABLE_DATA | CODE)) === WRITABLE_DATA;
  const kept = writable ? compressSegment(segment, ring, privilege) : undefined;
  return kept ?? { ...NOWHERE, rights: withPrivilege(NOWHERE.rights, privilege) };
}

/** As {@link compressSegment} for CS; undefined when the real processor cannot run in it. */
export function compressCode(segment: Segment, ring: GuestRing, privilege: GuestRing): Segment | undefined {
  return (segment.rights & CODE) !== 0 ? compressSegment(segment, ring, privilege) : undefined;
}

function limitBelowWindow(segment: Segment): number | undefined {
  return expandsDown(segment.rights) ? keptLowerLimit(segment) : keptLimit(segment);
}

function expandsDown(rights: number): boolean {
  return (rights & (CODE | EXPAND_DOWN)) === EXPAND_DOWN;
}

/** The highest limit up to the guest's that ends below the window and that a descriptor can express. */
function keptLimit({ base, limit }: Segment): number | undefined {
  if (base >= WINDOW_BASE) return undefined;
  const kept = Math.min(limit, WINDOW_BASE - 1 - base);
  return kept > LARGEST_BYTE_LIMIT ? kept - ((kept + 1) % GRANULE) : kept;
}

/** An expand-down segment has no upper limit to lower: it is kept whole or not at all. */
function keptLowerLimit({ base, limit, rights }: Segment): number | undefined {
  const top = (rights & BIG) !== 0 ? 0xffffffff : 0xffff;
  if (limit >= top) return limit;
  const first = (base + limit + 1) % FOUR_GIB;
  return first + (top - limit - 1) < WINDOW_BASE ? limit : undefined;
}
