import type { Random } from './random.ts';
import { Index, selectorOf } from './selectors.ts';

/** Pages of data: the first and how many. */
export const FIRST_PAGE = 0x10;
export const PAGES = 48;
/** Linear addresses at which the same memory can be seen, the last within 4 MiB of the top. */
const ALIASES = [0, 0, 0, 0, 0x400000, 0x800000, 0xc00000, 0xffc00000];
const EDGES = [0, 1, 2, 3, 7, 8, 0x7f, 0x80, 0xff, 0xfff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000];

/** A number that has a meaning somewhere: an edge of arithmetic, an address, a selector. */
export function anyValue(random: Random): number {
  switch (random.below(5)) {
    case 0:
      return random.word();
    case 1:
      return anySelector(random);
    case 2:
      return linearAddress(random);
    default:
      return random.of(EDGES);
  }
}

/** An address in the pages of data, or in one of their images. */
export function linearAddress(random: Random): number {
  const page = FIRST_PAGE + random.below(PAGES);
  const offset = random.below(6) === 0 ? 0x1000 - random.below(9) : random.below(0x400) * 4;
  return (random.of(ALIASES) + page * 0x1000 + offset) >>> 0;
}

/** Any selector: any descriptor of either table, any requested privilege level, null ones among them. */
export function anySelector(random: Random): number {
  if (random.below(12) === 0) return random.below(4);
  const index = random.below(24) === 0 ? Index.beyond : 1 + random.below(Index.gateAbsent);
  const local = random.below(5) === 0 ? 4 : 0;
  return selectorOf(index, random.pick(0, 0, 0, 1, 2, 3, 3)) | local;
}
