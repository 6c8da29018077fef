import { describe, expect, it } from 'vitest';
import { firstDifference, survive } from './random-guest.ts';

const INSTRUCTIONS = 300;
/** Milliseconds, on a machine that is busy with other things. */
const PATIENCE = 120_000;

const scenario = (seed: number) => ({
  seed,
  cpl: ([0, 0, 3, 1] as const)[seed % 4]!,
  paging: seed % 3 === 0,
});

describe('random programs, dense in sensitive instructions', () => {
  it.each([
    ['reference', 1, 1, 160],
    ['reference', 3, 1, 160],
    ['tier0', 1, 1000, 8],
    ['tier0', 3, 1000, 8],
  ] as const)(
    'run under full as on the bare machine: %s, the kernel at ring %s',
    (engine, ring, first, count) => {
      for (let seed = first; seed < first + count; seed++) {
        expect(firstDifference(scenario(seed), engine, INSTRUCTIONS, ring)).toBeUndefined();
      }
    },
    PATIENCE,
  );

  it.each([1, 3] as const)(
    'do no harm under trap, the kernel at ring %s',
    (ring) => {
      for (let seed = 1; seed <= 80; seed++) {
        const guest = survive(scenario(seed), 'trap', 'reference', INSTRUCTIONS, ring);
        const [ring0, ring1, ring2, ring3] = guest.counters.retiredByRealCpl;
        expect([ring0, ring2]).toEqual([0, 0]);
        expect(ring1 + ring3).toBe(guest.retired);
        if (ring === 3) expect(ring1).toBe(0);
      }
    },
    PATIENCE,
  );
});
