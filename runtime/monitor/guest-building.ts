import type { Pc } from '../devices/pc.ts';
import { HostTime } from '../machine/host-time.ts';
import type { LoadPlan } from '../machine/loader/image.ts';
import type { Machine } from '../machine/machine.ts';
import type { FramePool } from './frame-pool.ts';
import { Guest, type GuestMode } from './guest.ts';
import { GuestMemory } from './guest-memory.ts';
import type { GuestRing } from './guest-ring.ts';
import type { Platform } from './platform.ts';
import { ShadowDescriptors } from './shadow-descriptors.ts';
import { ShadowPaging } from './shadow-paging.ts';
import { MAXIMUM_GUESTS, PAGE_BYTES } from './window.ts';

/** One guest to be. */
export interface GuestOptions {
  readonly name: string;
  /** `trap`: privileged instructions trap, holes stay open. `full`: holes are rewritten. */
  readonly mode: GuestMode;
  /** Real ring of its kernel; 1 if not said. */
  readonly ring?: GuestRing;
  /** Guest-physical memory in bytes, a multiple of 4096. */
  readonly memoryBytes: number;
  /** The guest's devices, made for it alone. */
  readonly bus: Pc;
  /** The host's clock in milliseconds; absent: its time follows its instructions alone and runs repeat. */
  readonly hostClock?: (() => number) | undefined;
  /** What it boots; memory that no piece covers is zero. */
  readonly plan: LoadPlan;
  /** Its part of the processor in proportion to the other guests'; above 0, 1 when absent. */
  readonly share?: number | undefined;
}

/** @throws RangeError when there are too many guests, or a memory size or a share makes no sense */
export function checkGuests(guests: readonly GuestOptions[]): void {
  if (guests.length > MAXIMUM_GUESTS) throw new RangeError(`more than ${MAXIMUM_GUESTS} guests`);
  for (const { name, memoryBytes, share = 1 } of guests) {
    if (!(share > 0 && share < Infinity)) throw new RangeError(`${name}: ${share} is no share`);
    if (memoryBytes > 0 && memoryBytes % PAGE_BYTES === 0) continue;
    throw new RangeError(`${name}: ${memoryBytes} bytes of memory are no multiple of ${PAGE_BYTES}`);
  }
}

/** Gives a guest its frames, its shadow tables and its processor. */
export function buildGuest(
  machine: Machine,
  pool: FramePool,
  platform: Platform,
  options: GuestOptions,
  number: number,
): Guest {
  const frames = Array.from({ length: options.memoryBytes / PAGE_BYTES }, () => {
    const frame = pool.takeForGuest(number);
    if (frame === undefined) throw new Error(`machine memory has no frame left for ${options.name}`);
    return frame;
  });
  const memory = new GuestMemory(machine.state, machine.physical, frames);
  const descriptors = new ShadowDescriptors(machine, pool, platform, number);
  const shadow = new ShadowPaging({
    machine,
    pool,
    memory,
    windows: platform.windowFrames,
    descriptorLost: (index) => (index === undefined ? descriptors.forgetAll() : descriptors.forget(index)),
  });
  const { name, mode, ring = 1, bus, share = 1 } = options;
  const hostTime = options.hostClock && new HostTime(options.hostClock);
  const parts = { number, name, mode, ring, bus, memory, shadow, descriptors, machine, share, hostTime };
  return new Guest(parts);
}
