import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { behaviourIn, behaviourOf, bodyNames } from './behaviour.ts';

const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
const STATES_PER_BODY = 24;

const recorded = JSON.parse(readFileSync(new URL('behaviour.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

describe('semantics bodies in system states of every kind', () => {
  it('do what was written down when they were last looked at (npm run record writes it anew)', () => {
    const changed = bodyNames.filter(
      (body) => recorded[body] !== undefined && behaviourOf(body) !== recorded[body],
    );
    expect(changed).toEqual([]);
  });

  it(`do the same in both engines, seed ${seed} (RING1_SEED)`, () => {
    for (const body of bodyNames) {
      for (let n = seed; n < seed + STATES_PER_BODY; n++) {
        const reference = behaviourIn(body, n);
        expect(behaviourIn(body, n, 'tier0'), `${body} in state ${n}`).toEqual(reference);
      }
    }
  });
});
