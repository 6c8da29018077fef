import { InvalidArgumentError, Option } from 'commander';
import type { GuestRing } from '../monitor/guest-ring.ts';
import type { VirtMode } from './session.ts';
import { UserError } from './user-error.ts';

const DEFAULT_RING: GuestRing = 1;

/** `--guest-ring`, for the commands that run guests under the monitor. */
export function guestRingOption(): Option {
  return new Option(
    '--guest-ring <ring>',
    "real ring of a guest's kernel under the monitor: 1 (default) or 3",
  ).argParser(parseGuestRing);
}

/** @throws UserError when a ring is asked for and no guest runs under the monitor */
export function checkGuestRing(ring: GuestRing | undefined, modes: readonly VirtMode[]): GuestRing {
  if (ring !== undefined && modes.every((mode) => mode === 'none'))
    throw new UserError(`--guest-ring: a bare guest's kernel is at ring 0; ${ring} needs trap or full`);
  return ring ?? DEFAULT_RING;
}

function parseGuestRing(text: string): GuestRing {
  if (text === '1') return 1;
  if (text === '3') return 3;
  throw new InvalidArgumentError('1 or 3 is expected.');
}
