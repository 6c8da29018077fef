import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createSession } from '../../runtime/cli/create-session.ts';
import { type GuestSpec, runTo } from '../../runtime/cli/session.ts';
import { debianGuest } from '../conformance/debian.ts';
import { describeAgainst } from '../conformance/need.ts';
import { linuxSpec } from '../guests/linux-guest.ts';
import { builtInSpec, hostileSpec } from './hostile-guest.ts';

const HOUR = 3_600_000;
const MEBIBYTE = 2 ** 20;
/** Linux has its own page tables by then, and hostile guests have had hundreds of rounds. */
const STOPS = [50_000_000, 400_000_000];
const TEN_MINUTES = 600_000;
/** Instructions of each guest between two looks at the memory, and before it is replaced. */
const SLICE = 500_000;
const MOST = 20_000_000;
const SEED = Number(process.env['RING1_SEED'] ?? 1 + Math.floor(Math.random() * 2 ** 31));

async function sessionOf(guests: readonly GuestSpec[]) {
  return createSession({
    ...{ virt: 'full', engine: 'tier0', cpu: 'p6', deterministic: true, checkOwnership: true },
    guests,
  });
}

/** The first guests' hashes at each stop. */
async function courses(guests: readonly GuestSpec[], count: number) {
  const session = await sessionOf(guests);
  return STOPS.map((stop) => {
    runTo(session, stop);
    return session.guests.slice(0, count).map((guest) => guest.hashes());
  });
}

describeAgainst('Debian’s Linux beside hostile guests and a second Linux', [debianGuest], () => {
  it(
    'is at every instruction what it is alone',
    async () => {
      const linux = (kernel: 'vmlinuz-686' | 'vmlinuz-686-pae') => linuxSpec(kernel, 'cryptomgr.notests');
      const hostile = (seed: number) => ({ ...hostileSpec(seed), maxInstructions: STOPS[0]! });
      const both = [linux('vmlinuz-686'), linux('vmlinuz-686-pae')];
      const together = await courses([...both, hostile(SEED), hostile(SEED + 1)], 2);
      for (const [index, guest] of both.entries()) {
        const alone = await courses([guest], 1);
        expect(
          together.map((hashes) => hashes[index]),
          `RING1_SEED=${SEED}`,
        ).toEqual(alone.map(([hashes]) => hashes));
      }
    },
    HOUR,
  );
});

it(
  'hostile guests run for ten minutes, and the host process does not grow',
  async () => {
    const start = performance.now();
    const isOver = () => performance.now() - start > TEN_MINUTES;
    const sizes: number[] = [];
    // a guest that writes to every port may switch itself off: then others come
    for (let seed = SEED; !isOver(); seed += 2) {
      const guests = [hostileSpec(seed), hostileSpec(seed + 1), builtInSpec('counter', 4 * MEBIBYTE)];
      const session = await sessionOf(guests);
      for (let limit = SLICE; limit <= MOST && !isOver(); limit += SLICE) {
        runTo(session, limit);
        sizes.push(process.memoryUsage().rss);
        await setImmediate();
        if (session.guests.slice(0, 2).every(({ stop }) => stop?.kind !== 'limit')) break;
      }
    }
    const largest = (some: readonly number[]) => some.reduce((a, b) => Math.max(a, b), 0);
    const settled = largest(sizes.slice(0, Math.ceil(sizes.length / 4)));
    expect(largest(sizes) - settled, `RING1_SEED=${SEED}`).toBeLessThan(150 * MEBIBYTE);
  },
  HOUR,
);
