import type { FramePool } from './frame-pool.ts';
import type { Guest } from './guest.ts';

/**
 * Proves that guests are apart: every frame of a guest's memory is owned by it alone, and its shadow tables
 * reach nothing else.
 * @throws Error naming the first frame that is not so
 */
export function checkOwnership(pool: FramePool, guests: readonly Guest[]): void {
  const owner = new Map<number, Guest>();
  for (const guest of guests) {
    for (const frame of guest.memory.frames) {
      const other = owner.get(frame);
      if (other !== undefined)
        throw new Error(`frame ${frame} belongs to ${other.name} and to ${guest.name}`);
      if (pool.owner(frame) !== guest.number)
        throw new Error(`frame ${frame} of ${guest.name} is not its own`);
      owner.set(frame, guest);
    }
  }
  for (const guest of guests) {
    for (const frame of guest.shadow.mapped()) {
      if (owner.get(frame) !== guest)
        throw new Error(`${guest.name} reaches frame ${frame}, which is not its own`);
    }
  }
}
