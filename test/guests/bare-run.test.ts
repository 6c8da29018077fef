import { describe, expect, it } from 'vitest';
import { createSession } from '../../runtime/cli/create-session.ts';
import { engineNames, runTo } from '../../runtime/cli/session.ts';
import { assembleGuest } from '../../runtime/guests/index.ts';
import { planMultiboot } from '../../runtime/machine/loader/multiboot.ts';

const MEMORY = 16 << 20;
const LIMIT = 20_000_000;
const TIMEOUT_MILLISECONDS = 60_000;

/** What each guest sends to the serial port on the bare machine; the same in QEMU 7.2. */
const output: Readonly<Record<string, string>> = {
  kernel: `ring1 kernel
hello from ring 3
ring 3 may not clear the interrupt flag
waiting for the timer
page faults served: 00000008
system calls:       00000009
timer: running
checksum:           d104f8be
`,
  'pill-popf': 'POPF clears the interrupt flag: yes (bare answer)\n',
  'pill-sgdt': 'SGDT shows the table that was loaded: base 001000e0, yes (bare answer)\n',
  counter: 'primes below 100000: 9592\n',
};

describe.each(engineNames)('bare on engine %s', (engine) => {
  it.each(Object.entries(output))(
    '%s',
    async (name, expected) => {
      const bytes = assembleGuest(name)?.bytes ?? new Uint8Array();
      let serial = '';
      const session = await createSession({
        virt: 'none',
        engine,
        cpu: 'p6',
        deterministic: true,
        guests: [
          {
            name,
            plan: planMultiboot({ name, bytes }, { memoryBytes: MEMORY }),
            memoryBytes: MEMORY,
            keys: [],
            serial: (byte) => {
              serial += String.fromCharCode(byte);
            },
            debugExit: false,
          },
        ],
      });
      runTo(session, LIMIT);
      expect(serial).toBe(expected);
      expect(session.guests[0]?.stop).toEqual({ kind: 'power-off' });
    },
    TIMEOUT_MILLISECONDS,
  );
});
