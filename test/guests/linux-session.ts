import { expect } from 'vitest';
import type { GuestRing } from '../../runtime/monitor/guest-ring.ts';
import { Random } from '../random.ts';
import { PROMPT } from './initial-ram-disk.ts';
import { LinuxGuest, type LinuxOptions } from './linux-guest.ts';
import { linuxWork } from './linux-work.ts';

/** Instructions within which a guest that is switched off has ended. */
const SWITCHING_OFF = 1_000_000_000;
/**
 * Instructions after which a kernel without its tests of cryptography has unpacked itself, and after which its shell
 * waits.
 */
const UNPACKED = 2_300_000_000;
export const BOOTED = 3_000_000_000;

/** Boots a guest to its shell, has it compute what the host computes, and switches it off. */
export async function expectWorkDone(linux: LinuxGuest): Promise<void> {
  await linux.runToPrompt();
  for (const { command, answer } of linuxWork()) {
    linux.type(command);
    expect(await linux.runToPrompt(), command).toContain(answer);
  }
  linux.type('poweroff -f');
  await linux.runTo(linux.guest.instructions + SWITCHING_OFF);
  expect(linux.guest.stop).toEqual({ kind: 'power-off' });
}

/** Nothing of the guest has run in the real rings below its kernel's, and nothing without need in the monitor. */
export function expectDeprivileged({ guest }: LinuxGuest, ring: GuestRing): void {
  expect(guest.retiredByRealCpl.slice(0, ring)).toEqual(Array.from({ length: ring }, () => 0));
  expect(guest.byInnocuous).toBe(0);
}

/** Two boots without the kernel's tests of cryptography agree while the kernel starts and at its prompt. */
export async function expectSameBoot(one: LinuxOptions, other: LinuxOptions): Promise<void> {
  const seed = Date.now() % 1_000_000;
  const random = new Random(seed);
  const first = await LinuxGuest.create(one);
  const second = await LinuxGuest.create(other);
  const middle = UNPACKED + random.below(BOOTED - UNPACKED);
  for (const stop of [middle, BOOTED]) {
    await first.runTo(stop);
    await second.runTo(random.below(stop));
    await second.runTo(stop);
    expect(second.guest.hashes(), `seed ${seed}, at ${stop}`).toEqual(first.guest.hashes());
  }
  expect(first.output).toContain(PROMPT);
  expect(second.output).toBe(first.output);
  if (other.virt === 'full') expectDeprivileged(second, other.guestRing ?? 1);
}
