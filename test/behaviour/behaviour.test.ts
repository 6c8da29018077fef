import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { behaviourIn, behaviourOf, bodyNames, changesAround } from './behaviour.ts';

const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
const STATES_PER_BODY = 16;
const NEIGHBOURS = 8;

const recorded = JSON.parse(readFileSync(new URL('behaviour.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

describe('in system states of every kind', () => {
  it.each(bodyNames.filter((body) => recorded[body] !== undefined))(
    '%s does what was written down when it was last looked at (npm run record)',
    (body) => {
      expect(behaviourOf(body)).toBe(recorded[body]);
    },
  );

  it.each(bodyNames)(`%s does the same in both engines, seed ${seed} (RING1_SEED)`, (body) => {
    for (let n = seed; n < seed + STATES_PER_BODY; n++)
      expect(behaviourIn(body, n, 'tier0'), `state ${n}`).toEqual(behaviourIn(body, n));
    for (const [k, change] of changesAround(body, seed, NEIGHBOURS).entries())
      expect(behaviourIn(body, seed, 'tier0', change), `near miss ${k} of state ${seed}`).toEqual(
        behaviourIn(body, seed, 'reference', change),
      );
  });
});
