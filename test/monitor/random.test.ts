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
    ['reference', 1, 160],
    ['tier0', 1000, 8],
  ] as const)(
    'run under full as on the bare machine: %s',
    (engine, first, count) => {
      for (let seed = first; seed < first + count; seed++) {
        expect(firstDifference(scenario(seed), engine, INSTRUCTIONS)).toBeUndefined();
      }
    },
    PATIENCE,
  );

  it(
    'do no harm under trap',
    () => {
      for (let seed = 1; seed <= 80; seed++) {
        const guest = survive(scenario(seed), 'trap', 'reference', INSTRUCTIONS);
        const [ring0, ring1, ring2, ring3] = guest.counters.retiredByRealCpl;
        expect([ring0, ring2]).toEqual([0, 0]);
        expect(ring1 + ring3).toBe(guest.retired);
      }
    },
    PATIENCE,
  );
});
