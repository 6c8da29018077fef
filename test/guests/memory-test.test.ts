import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createSession } from '../../runtime/cli/create-session.ts';
import { runTo, type Session, type SessionGuest, type SessionOptions } from '../../runtime/cli/session.ts';
import { planLoad } from '../../runtime/machine/loader/load.ts';
import { debianDirectory } from '../conformance/debian.ts';
import { describeAgainst } from '../conformance/need.ts';
import { Random } from '../random.ts';

const MEMORY = 8 << 20;
/** It is in its fifth test by then. */
const INSTRUCTIONS = 700_000_000;
/** It has started and measures the processor. */
const STARTED = 2_000_000;
const TIMEOUT_MILLISECONDS = 240_000;

const image = resolve(debianDirectory(), 'memtest86+');
const fetched = () => (existsSync(image) ? undefined : `${image} is missing (.ci/debian fetches it)`);

function create(how: Pick<SessionOptions, 'virt' | 'guestRing'>): Promise<Session> {
  const plan = planLoad({ name: 'memtest86+', bytes: readFileSync(image) }, 'linux', {
    memoryBytes: MEMORY,
    commandLine: '',
    address: undefined,
    modules: [],
  });
  const guest = { name: 'memtest86+', plan, memoryBytes: MEMORY, keys: [], debugExit: false };
  return createSession({ ...how, engine: 'tier0', cpu: 'p6', deterministic: true, guests: [guest] });
}

describeAgainst("Debian's memtest86+", [fetched], () => {
  it(
    'shows its screen, knows the memory, and passes tests without an error',
    async () => {
      const session = await create({ virt: 'none' });
      runTo(session, INSTRUCTIONS);
      const [guest] = session.guests as [SessionGuest];
      const screen = guest.pc.screen(guest.memory).join('\n');
      expect(screen).toMatch(/Memtest86\+ v6/);
      expect(screen).toMatch(/Memory {2}: +8MB/);
      expect(screen).toMatch(/Test #[1-9]/);
      expect(screen).toMatch(/Errors: 0\s/);
    },
    TIMEOUT_MILLISECONDS,
  );

  it.each([1, 3] as const)(
    'is the same to the bit under the monitor, at real ring %s',
    async (guestRing) => {
      const seed = Date.now() % 1_000_000;
      const random = new Random(seed);
      const bare = await create({ virt: 'none' });
      const virtual = await create({ virt: 'full', guestRing });
      for (const stop of [random.below(STARTED), STARTED]) {
        for (const session of [bare, virtual]) runTo(session, stop);
        const hashes = [bare, virtual].map(({ guests }) => guests[0]!.hashes());
        expect(hashes[1], `seed ${seed}, at ${stop}`).toEqual(hashes[0]);
      }
      const { retiredByRealCpl, byInnocuous } = virtual.guests[0]!;
      expect(retiredByRealCpl.slice(0, guestRing)).toEqual(Array.from({ length: guestRing }, () => 0));
      expect(byInnocuous).toBe(0);
    },
    TIMEOUT_MILLISECONDS,
  );
});
