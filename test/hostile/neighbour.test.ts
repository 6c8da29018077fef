import { describe, expect, it, vi } from 'vitest';
import { createSession } from '../../runtime/cli/create-session.ts';
import { type GuestHashes, type GuestSpec, runTo, type Session } from '../../runtime/cli/session.ts';
import { builtInSpec, hostileSpec } from './hostile-guest.ts';

// Enough for a machine that is busy with other things.
vi.setConfig({ testTimeout: 240_000 });

const MEBIBYTE = 2 ** 20;
const INSTRUCTIONS = 400_000;
const SEED = Number(process.env['RING1_SEED'] ?? 1 + Math.floor(Math.random() * 2 ** 31));

interface Machine {
  readonly virt: 'trap' | 'full';
  readonly guestRing: 1 | 3;
  readonly cpu: string;
}

async function session(machine: Machine, guests: readonly GuestSpec[]): Promise<Session> {
  return createSession({ ...machine, engine: 'tier0', deterministic: true, checkOwnership: true, guests });
}

async function hashes(machine: Machine, guests: readonly GuestSpec[]): Promise<GuestHashes[]> {
  const run = await session(machine, guests);
  runTo(run, INSTRUCTIONS);
  for (const guest of run.guests) expect(guest.retiredByRealCpl[0]).toBe(0);
  return run.guests.map((guest) => guest.hashes());
}

describe.each<Machine>([
  { virt: 'full', guestRing: 1, cpu: 'p6' },
  { virt: 'full', guestRing: 3, cpu: 'p6' },
  { virt: 'full', guestRing: 1, cpu: 'p6-umip' },
  { virt: 'trap', guestRing: 1, cpu: 'p6' },
])('beside hostile guests, $virt at ring $guestRing on a $cpu,', (machine) => {
  it('every guest is what it is alone, the hostile ones too', async () => {
    const guests = [
      builtInSpec('kernel', 4 * MEBIBYTE),
      hostileSpec(SEED),
      builtInSpec('counter', 4 * MEBIBYTE),
      hostileSpec(SEED + 1),
    ];
    const together = await hashes(machine, guests);
    for (const [index, guest] of guests.entries()) {
      expect(together[index], `RING1_SEED=${SEED}, ${guest.name} ${index}`).toEqual(
        (await hashes(machine, [guest]))[0],
      );
    }
  });
});

describe('a hostile guest', () => {
  it('is the same bare and under the monitor', async () => {
    for (let seed = SEED; seed < SEED + 4; seed++) {
      const bare = await createSession({
        ...{ virt: 'none', engine: 'tier0', cpu: 'p6', deterministic: true },
        guests: [hostileSpec(seed)],
      });
      runTo(bare, INSTRUCTIONS);
      const machine = { virt: 'full', guestRing: 1, cpu: 'p6' } as const;
      expect(bare.guests[0]?.hashes(), `RING1_SEED=${seed}`).toEqual(
        (await hashes(machine, [hostileSpec(seed)]))[0],
      );
    }
  });

  it('does not make the host process grow', async () => {
    const machine = { virt: 'full', guestRing: 1, cpu: 'p6' } as const;
    const run = await session(machine, [hostileSpec(SEED), builtInSpec('kernel', 4 * MEBIBYTE)]);
    runTo(run, INSTRUCTIONS);
    const before = process.memoryUsage().rss;
    runTo(run, 5 * INSTRUCTIONS);
    expect(process.memoryUsage().rss - before, `RING1_SEED=${SEED}`).toBeLessThan(150 * MEBIBYTE);
  });
});
