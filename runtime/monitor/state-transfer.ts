import { Flag, flagRows, Slot, slots } from '../../generated/state.ts';
import { REAL_BLOCK, SLOT_BYTES, VIRTUAL_BLOCK } from '../engine/layout.ts';
import { SLOTS_PER_SEGMENT, segmentSelector } from '../engine/reference/segment-slot.ts';

const SEGMENTS = 8;

/** Slots that both processors share while the guest runs directly, but a trap's frame holds the guest's value. */
const inFrame: ReadonlySet<number> = new Set([
  Slot.eip,
  Slot.esp,
  flagRows[Flag.TF]!.slot,
  flagRows[Flag.RF]!.slot,
]);

const segmentSlots = new Set(
  Array.from({ length: SEGMENTS * SLOTS_PER_SEGMENT }, (_, i) => segmentSelector(0) + i),
);

/** Runs of slots, as byte offset and length in a state block. */
type Runs = readonly (readonly [offset: number, bytes: number])[];

function runsOf(wanted: (slot: number) => boolean): Runs {
  const runs: [number, number][] = [];
  for (let slot = 0; slot < slots.length; slot++) {
    if (slots[slot]!.virtual || segmentSlots.has(slot) || !wanted(slot)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === slot * SLOT_BYTES) last[1] += SLOT_BYTES;
    else runs.push([slot * SLOT_BYTES, SLOT_BYTES]);
  }
  return runs;
}

const kept = runsOf((slot) => !inFrame.has(slot));
const all = runsOf(() => true);

/**
 * Copies the slots that are not virtualized (general registers, arithmetic flags …) between the real and the
 * virtual block.
 */
export class StateTransfer {
  readonly #memory: Uint8Array;

  constructor(shared: WebAssembly.Memory) {
    this.#memory = new Uint8Array(shared.buffer);
  }

  /** After a trap: all but what the trap's frame holds. */
  fromTrap(): void {
    this.#copy(kept, REAL_BLOCK, VIRTUAL_BLOCK);
  }

  /** Before a return through a frame. */
  toFrame(): void {
    this.#copy(kept, VIRTUAL_BLOCK, REAL_BLOCK);
  }

  /** When the real processor stands at a guest instruction. */
  fromGuest(): void {
    this.#copy(all, REAL_BLOCK, VIRTUAL_BLOCK);
  }

  toGuest(): void {
    this.#copy(all, VIRTUAL_BLOCK, REAL_BLOCK);
  }

  #copy(runs: Runs, from: number, to: number): void {
    for (const [offset, bytes] of runs)
      this.#memory.copyWithin(to + offset, from + offset, from + offset + bytes);
  }
}
