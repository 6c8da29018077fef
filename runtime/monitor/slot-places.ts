import { Flag, flagRows, SLOT_COUNT, Slot, slots } from '../../generated/state.ts';
import { REAL_BLOCK, SLOT_BYTES, VIRTUAL_BLOCK } from '../engine/layout.ts';
import { SLOTS_PER_SEGMENT, segmentSelector } from '../engine/reference/segment-slot.ts';

const SEGMENTS = 8;
const WORD = 4;

/** What a trap's frame holds for the guest while the real processor's is the monitor's. */
export const FRAME_SLOTS: readonly number[] = [
  Slot.eip,
  Slot.esp,
  flagRows[Flag.TF]!.slot,
  flagRows[Flag.RF]!.slot,
];

const ownSlots = new Set([
  ...FRAME_SLOTS,
  ...Array.from({ length: SEGMENTS * SLOTS_PER_SEGMENT }, (_, i) => segmentSelector(0) + i),
  ...slots.flatMap(({ virtual }, slot) => (virtual ? [slot] : [])),
]);

/**
 * Index of each slot's low word in the shared memory, for the guest whose turn it is: its general registers, flags
 * and x87 registers are the real ones even while the monitor runs, for the monitor has none of its own.
 */
export const slotPlaces: Int32Array = Int32Array.from(
  { length: SLOT_COUNT },
  (_, slot) => ((ownSlots.has(slot) ? VIRTUAL_BLOCK : REAL_BLOCK) + slot * SLOT_BYTES) / WORD,
);
