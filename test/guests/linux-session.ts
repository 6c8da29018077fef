import { expect } from 'vitest';
import type { LinuxGuest } from './linux-guest.ts';
import { linuxWork } from './linux-work.ts';

/** Instructions within which a guest that is switched off has ended. */
const SWITCHING_OFF = 1_000_000_000;

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
