import { expect, it } from 'vitest';
import { createSession } from '../../runtime/cli/create-session.ts';
import { type GuestSpec, runTo } from '../../runtime/cli/session.ts';
import { assembleGuest } from '../../runtime/guests/index.ts';
import { planMultiboot } from '../../runtime/machine/loader/multiboot.ts';
import { debianGuest } from '../conformance/debian.ts';
import { describeAgainst } from '../conformance/need.ts';
import { Random } from '../random.ts';
import { LinuxGuest, linuxSpec } from './linux-guest.ts';
import { BOOTED, expectDeprivileged, expectSameBoot, expectWorkDone } from './linux-session.ts';

const SHORT = 'cryptomgr.notests';
const HOUR = 3_600_000;

describeAgainst('Debian’s Linux, all of its boot', [debianGuest], () => {
  it.each([
    ['vmlinuz-686', 'p6', 'none', 1],
    ['vmlinuz-686', 'p6-umip', 'full', 1],
    ['vmlinuz-686', 'p6', 'full', 3],
    ['vmlinuz-686-pae', 'p6', 'none', 1],
    ['vmlinuz-686-pae', 'p6-umip', 'none', 1],
    ['vmlinuz-686-pae', 'p6-umip', 'full', 3],
  ] as const)(
    '%s on %s, --virt %s --guest-ring %s, computes what the host computes',
    async (kernel, cpu, virt, guestRing) => {
      const linux = await LinuxGuest.create({ kernel, cpu, virt, guestRing });
      await expectWorkDone(linux);
      if (virt === 'full') expectDeprivileged(linux, guestRing);
    },
  );
});

describeAgainst('A boot of Debian’s Linux', [debianGuest], () => {
  const options = { kernel: 'vmlinuz-686', cpu: 'p6', append: SHORT } as const;

  it.each([
    ['vmlinuz-686', 'p6', 'none', 1],
    ['vmlinuz-686', 'p6', 'full', 3],
    ['vmlinuz-686-pae', 'p6-umip', 'full', 1],
    ['vmlinuz-686-pae', 'p6-umip', 'full', 3],
  ] as const)(
    'repeats to the bit: %s on %s, bare and --virt %s --guest-ring %s',
    async (kernel, cpu, virt, guestRing) => {
      const bare = { kernel, cpu, append: SHORT };
      await expectSameBoot(bare, { ...bare, virt, guestRing });
    },
  );

  it.each([1, 3] as const)(
    'is the same at any number of instructions with its kernel at ring %s',
    async (guestRing) => {
      const seed = Date.now() % 1_000_000;
      const random = new Random(seed);
      const stops = Array.from({ length: 12 }, () => random.below(BOOTED)).toSorted((a, b) => a - b);
      const bare = await LinuxGuest.create(options);
      const virtual = await LinuxGuest.create({ ...options, virt: 'full', guestRing });
      for (const stop of stops) {
        await bare.runTo(stop);
        await virtual.runTo(stop);
        expect(virtual.guest.hashes(), `seed ${seed}, at ${stop}`).toEqual(bare.guest.hashes());
      }
    },
  );

  it(
    'is the same on the reference interpreter',
    async () => {
      const fast = await LinuxGuest.create(options);
      const reference = await LinuxGuest.create({ ...options, engine: 'reference' });
      for (const stop of [10_000_000, 2_400_000_000, 2_600_000_000, BOOTED]) {
        await fast.runTo(stop);
        await reference.runTo(stop);
        expect(reference.guest.hashes(), `at ${stop}`).toEqual(fast.guest.hashes());
      }
    },
    HOUR,
  );

  it('is the same beside other guests on the same machine', async () => {
    const linux = () => linuxSpec('vmlinuz-686', SHORT);
    const together = await hashesOf([linux(), builtIn('kernel'), linux(), builtIn('counter')]);
    expect(together[0]).toEqual((await hashesOf([linux()]))[0]);
    expect(together[1]).toEqual((await hashesOf([builtIn('kernel')]))[0]);
    expect(together[2]).toEqual(together[0]);
    expect(together[3]).toEqual((await hashesOf([builtIn('counter')]))[0]);
  });
});

/** Runs guests on one machine under the monitor, as long as a boot takes. */
async function hashesOf(guests: readonly GuestSpec[]) {
  const session = await createSession({
    ...{ virt: 'full', engine: 'tier0', cpu: 'p6', deterministic: true },
    guests,
  });
  runTo(session, BOOTED);
  return session.guests.map((guest) => guest.hashes());
}

function builtIn(name: string): GuestSpec {
  const memoryBytes = 16 << 20;
  const image = assembleGuest(name);
  if (image === undefined) throw new RangeError(`there is no built-in guest ${name}`);
  const plan = planMultiboot({ name, bytes: image.bytes }, { memoryBytes });
  return { name, plan, memoryBytes, keys: [], debugExit: false };
}
