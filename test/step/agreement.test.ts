import { describe, expect, it } from 'vitest';
import { Stepper } from '../../runtime/step/stepper.ts';
import { Random } from '../random.ts';
import { randomLine } from './random-line.ts';

const PARTS = 20;
const LINES_PER_PART = 500;
const seed = Number(process.env['RING1_SEED'] ?? 20_240_817);

describe(`random lines, seed ${seed}`, () => {
  const engines = [new Stepper('reference', 'p6'), new Stepper('tier0', 'p6')] as const;
  const endings = { done: 0, fault: 0, trap: 0, error: 0 };

  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'are answered alike by both engines, part %i',
    (part) => {
      const random = new Random(seed + part);
      for (let id = 0; id < LINES_PER_PART; id++) {
        const line = JSON.stringify(randomLine(random, id));
        const [reference, tier0] = engines.map((stepper) => stepper.answerText(line));
        expect(tier0, line).toBe(reference);
        const { error, fault, trap } = JSON.parse(reference!);
        endings[error === undefined ? (fault !== null ? 'fault' : trap ? 'trap' : 'done') : 'error']++;
      }
    },
  );

  it('do not all end before anything happens', () => {
    const lines = PARTS * LINES_PER_PART;
    expect(endings.done + endings.fault + endings.trap + endings.error).toBe(lines);
    expect(endings.done).toBeGreaterThan(lines / 8);
    expect(endings.fault).toBeGreaterThan(lines / 8);
    expect(endings.trap).toBeGreaterThan(lines / 1000);
    expect(endings.error).toBeLessThan(lines / 100);
  });

  it.each(['reference', 'tier0'] as const)('do not depend on the lines before them: %s', (engine) => {
    const random = new Random(seed);
    const lines = Array.from({ length: 400 }, (_, id) => JSON.stringify(randomLine(random, id)));
    const [forwards, backwards] = [new Stepper(engine, 'p6'), new Stepper(engine, 'p6')];
    const answers = lines.map((line) => forwards.answerText(line));
    const reversed = lines.toReversed().map((line) => backwards.answerText(line));
    expect(reversed.toReversed()).toEqual(answers);
  });
});
