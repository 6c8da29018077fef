import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { agree, firstDivergence, type Scenario } from './random-program.ts';

const seeds = Number(process.env['RING1_SEEDS'] ?? 3000);
const base = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
const engines = ['reference', 'tier0'] as const;

describe('reference and tier 0', () => {
  for (const cpl of [0, 1, 3] as const) {
    for (const paging of [false, true]) {
      const count = Math.ceil(seeds / 6);
      it(`agree on ${count} random programs at CPL ${cpl}${paging ? ' with paging' : ''}, seeds from ${base} (RING1_SEED)`, async () => {
        let retired = 0;
        for (let seed = base; seed < base + count; seed++) {
          // the runner takes a worker that is silent for long for a dead one
          await setImmediate();
          const scenario: Scenario = { seed, cpl, paging };
          const result = agree(scenario, engines, 300);
          retired += result.retired;
          if (!result.same)
            expect.fail(firstDivergence(scenario, engines, 300) ?? `seed ${seed}: differ at the end only`);
        }
        // Programs that died at once would agree on nothing.
        expect(retired).toBeGreaterThan(30 * count);
      }, 300_000);
    }
  }
});
