import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { Change } from './change.ts';
import { descriptorsRead } from './descriptor-variants.ts';
import type { Observation } from './observation.ts';
import { World } from './world.ts';

const PAGE_BITS = 12;
const PAGES = World.bytes >> PAGE_BITS;
const ALL_RIGHTS = 7;
const ABSENT = 6;
const READ_ONLY = 5;
const SUPERVISOR = 3;
const PE = 1;
const PG_AND_WP = 0x8001_0000;
const PAE_AND_SMEP = 0x10_0020;
/** Offset of the access byte in a descriptor; in it: of code or data, and that it was loaded. */
const ACCESS = 5;
const SEGMENT = 0x10;
const ACCESSED = 1;

/**
 * Memory mapped to itself but for one right of one page among those that were accessed; and read-only tables whose
 * descriptors would have to be marked as accessed.
 */
export function pageRights(seen: Observation, state: CpuState): Change[] {
  if ((state.get(Slot.cr0) & PE) === 0) return [];
  const pages = new Set(seen.linear.map(({ address }) => address >>> PAGE_BITS));
  pages.delete(World.code >> PAGE_BITS);
  const accessed = [...pages].filter((page) => page < PAGES);
  const fresh = descriptorsRead(seen).map(
    (entry): Change =>
      (changed, memory) => {
        const access = entry + ACCESS;
        mapped(access >> PAGE_BITS, READ_ONLY)(changed, memory);
        if ((memory[access]! & SEGMENT) !== 0) memory[access]! &= ~ACCESSED;
      },
  );
  return [
    ...fresh,
    ...accessed.flatMap((page) => [ABSENT, READ_ONLY, SUPERVISOR].map((rights) => mapped(page, rights))),
  ];
}

/** Paging with every page where it is, one of them with other rights. */
function mapped(odd: number, rights: number): Change {
  return (state, memory) => {
    const view = new DataView(memory.buffer, memory.byteOffset);
    view.setUint32(World.pageDirectory, World.pageTable | ALL_RIGHTS, true);
    for (let page = 0; page < PAGES; page++)
      view.setUint32(
        World.pageTable + 4 * page,
        (page << PAGE_BITS) | (page === odd ? rights : ALL_RIGHTS),
        true,
      );
    state.set(Slot.cr3, World.pageDirectory);
    state.set(Slot.cr4, (state.get(Slot.cr4) & ~PAE_AND_SMEP) >>> 0);
    state.set(Slot.cr0, (state.get(Slot.cr0) | PG_AND_WP) >>> 0);
  };
}
