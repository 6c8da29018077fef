import { SEGMENTS_FIRST_SLOT } from '../../../generated/state.ts';

/** Slots per segment register: selector, base, limit, rights, and the two derived limits. */
export const SLOTS_PER_SEGMENT = 6;

/** Slot of the selector of segment register `index` (ES=0 … GS=5, LDTR=6, TR=7). */
export function segmentSelector(index: number): number {
  return SEGMENTS_FIRST_SLOT + SLOTS_PER_SEGMENT * index;
}

export function segmentBase(index: number): number {
  return segmentSelector(index) + 1;
}

/** Slot of the limit in bytes, granularity applied. */
export function segmentLimit(index: number): number {
  return segmentSelector(index) + 2;
}

/** Slot of the descriptor's bits 40…55. */
export function segmentRights(index: number): number {
  return segmentSelector(index) + 3;
}

/** Slots of the derived limits: 64-bit signed, see {@link accessLimits}. */
export function segmentReadLimit(index: number): number {
  return segmentSelector(index) + 4;
}

export function segmentWriteLimit(index: number): number {
  return segmentSelector(index) + 5;
}
