import { beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../runtime/audit/audit.ts';
import { report } from '../../runtime/cli/comparison-report.ts';
import { holesOf } from '../../runtime/cli/divergence-report.ts';
import { DivergenceSearch, type Trial } from '../../runtime/cli/divergence-search.ts';
import { DEFAULT_MODEL } from '../../runtime/machine/model.ts';
import type { GuestRing } from '../../runtime/monitor/guest-ring.ts';

const PATIENCE = 600_000;
const bare = { label: 'none', virt: 'none', engine: 'tier0', cpu: DEFAULT_MODEL } as const;

function searchFor(virt: 'trap' | 'full', guestRing: GuestRing = 1): DivergenceSearch {
  return new DivergenceSearch(DEFAULT_MODEL, [bare, { ...bare, label: virt, virt, guestRing }]);
}

/** What is printed of a program that differs. */
function text({ seed, comparison }: Trial): string {
  const found = comparison.kind === 'divergence' ? report(comparison, ['bare', 'monitor']) : '';
  return `seed ${seed}: ${found}`;
}

const fresh = Number(process.env['RING1_SEED'] ?? 1 + (Date.now() % 1_000_000_000));

describe('random kernel-mode programs', () => {
  it.each([
    [1, 1, 60],
    [3, 1001, 40],
    [1, fresh, 40],
    [3, fresh + 40, 20],
  ] as const)(
    'run under full as on the bare machine: kernel at ring %i, RING1_SEED=%i, %i seeds',
    async (ring, first, count) => {
      const search = searchFor('full', ring);
      for (let seed = first; seed < first + count; seed++) {
        const trial = await search.run(seed);
        expect(trial.comparison.kind, text(trial)).toBe('equivalent');
      }
    },
    PATIENCE,
  );
});

describe('under trap', () => {
  let holes: ReadonlySet<string>;
  const search = searchFor('trap');

  beforeAll(() => {
    holes = holesOf(runAudit(DEFAULT_MODEL));
  }, PATIENCE);

  it(
    'each first divergence is at a hole of the audit',
    async () => {
      const met = new Set<string>();
      for (let seed = 1; seed <= 24; seed++) {
        const trial = await search.run(seed);
        if (trial.form === undefined) continue;
        expect(holes, text(trial)).toContain(trial.form);
        met.add(trial.form);
      }
      expect(met.size).toBeGreaterThan(6);
    },
    PATIENCE,
  );

  it(
    'a program is cut down to what makes the difference',
    async () => {
      const trial = await search.run(1);
      const left = await search.shrink(trial);
      const again = await search.run(1, left);
      expect(again.form).toBe(trial.form);
      const kept = search.listing(1, left).match(/^\S.*:$/gm);
      expect(kept?.length).toBeLessThan(6);
    },
    PATIENCE,
  );
});
