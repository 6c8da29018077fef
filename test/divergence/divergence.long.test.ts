import { expect, it } from 'vitest';
import { runAudit } from '../../runtime/audit/audit.ts';
import { report } from '../../runtime/cli/comparison-report.ts';
import { DivergenceTally, holesOf } from '../../runtime/cli/divergence-report.ts';
import { DivergenceSearch } from '../../runtime/cli/divergence-search.ts';
import { DEFAULT_MODEL } from '../../runtime/machine/model.ts';

const HOUR = 3_600_000;
const bare = { label: 'none', virt: 'none', engine: 'tier0', cpu: DEFAULT_MODEL } as const;

it.each([
  [1, 10_000, 3000],
  [3, 20_000, 2000],
] as const)(
  'thousands of random programs run under full as on the bare machine, the kernel at ring %i',
  async (guestRing, first, count) => {
    const search = new DivergenceSearch(DEFAULT_MODEL, [
      bare,
      { ...bare, label: 'full', virt: 'full', guestRing },
    ]);
    for (let seed = first; seed < first + count; seed++) {
      const { comparison } = await search.run(seed);
      const text = comparison.kind === 'divergence' ? report(comparison, ['bare', 'monitor']) : '';
      expect(comparison.kind, `seed ${seed}: ${text}`).toBe('equivalent');
    }
  },
  HOUR,
);

it(
  'under trap random programs first differ at every hole of the audit, and nowhere else',
  async () => {
    const search = new DivergenceSearch(DEFAULT_MODEL, [
      bare,
      { ...bare, label: 'trap', virt: 'trap', guestRing: 1 },
    ]);
    const tally = new DivergenceTally(holesOf(runAudit(DEFAULT_MODEL)));
    for (let seed = 1; seed <= 3000; seed++) tally.add(await search.run(seed));
    expect(tally.strange.map(({ seed, form }) => `${seed} ${form}`)).toEqual([]);
    expect(tally.missing).toEqual(CLOSED);
  },
  HOUR,
);

/**
 * Holes that this monitor closes on this machine: the real processor is of the guest's model, and its SYSENTER has no
 * target, so it faults.
 */
const CLOSED = ['CPUID_A2', 'SYSENTER_34'];
