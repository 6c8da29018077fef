import { CODE, CODE_OR_DATA, EXPAND_DOWN, PRESENT, READABLE, WRITABLE } from './segment-rights.ts';

/** Rights whose bits under `mask` are `value`. */
export interface RightsPattern {
  readonly mask: number;
  readonly value: number;
}

const MEMORY = PRESENT | CODE_OR_DATA;

/**
 * Segments in which every offset up to the limit may be read, or written, so that a fast path compares the limit
 * alone: readable code and data that does not expand down (Intel SDM vol. 3, table 3-1). It caches what
 * isa/procedures/memory.yaml decides; for all other segments that decides each time.
 */
export const plainReads: readonly RightsPattern[] = [
  { mask: MEMORY | CODE | READABLE, value: MEMORY | CODE | READABLE },
  { mask: MEMORY | CODE | EXPAND_DOWN, value: MEMORY },
];
export const plainWrites: readonly RightsPattern[] = [
  { mask: MEMORY | CODE | EXPAND_DOWN | WRITABLE, value: MEMORY | WRITABLE },
];

/** Highest offset that an access of a kind may touch, or −1 when the full check must decide. */
export function plainLimit(patterns: readonly RightsPattern[], limit: number, rights: number): number {
  return patterns.some(({ mask, value }) => (rights & mask) === value) ? limit : -1;
}
