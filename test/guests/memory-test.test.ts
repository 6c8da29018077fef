import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createBareSession } from '../../runtime/cli/bare-session.ts';
import { runTo, type SessionGuest } from '../../runtime/cli/session.ts';
import { planLoad } from '../../runtime/machine/loader/load.ts';
import { debianDirectory } from '../conformance/debian.ts';
import { describeAgainst } from '../conformance/need.ts';

const MEMORY = 8 << 20;
/** It is in its fifth test by then. */
const INSTRUCTIONS = 700_000_000;
const TIMEOUT_MILLISECONDS = 240_000;

const image = resolve(debianDirectory(), 'memtest86+');
const fetched = () => (existsSync(image) ? undefined : `${image} is missing (.ci/debian fetches it)`);

describeAgainst("Debian's memtest86+", [fetched], () => {
  it(
    'shows its screen, knows the memory, and passes tests without an error',
    () => {
      const plan = planLoad({ name: 'memtest86+', bytes: readFileSync(image) }, 'linux', {
        memoryBytes: MEMORY,
        commandLine: '',
        address: undefined,
        modules: [],
      });
      const session = createBareSession({
        virt: 'none',
        engine: 'tier0',
        cpu: 'p6',
        deterministic: true,
        guests: [
          {
            name: 'memtest86+',
            plan,
            memoryBytes: MEMORY,
            keys: [],
            debugExit: false,
          },
        ],
      });
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
});
