import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { type Counted, coverageReport, untested } from './report.ts';
import { formOf, Tally } from './tally.ts';

const known = new Set(forms.filter((form) => form.executable).map(({ id }) => id));
const oracle = (name: string, outside: boolean, ...covered: readonly number[]): Counted => {
  const tally = new Tally();
  for (const number of covered) tally.add(number);
  return { oracle: { name, cases: 'cases', outside }, tally };
};
const numberOf = (id: string) => forms.findIndex((form) => form.id === id);

describe('the coverage report', () => {
  const numbers = [...forms.keys()].filter((number) => forms[number]?.executable);
  const [first = -1, second = -1, ...others] = numbers;

  it('lists the forms with semantics that no outside oracle executes, whoever else does', () => {
    const counted = [
      oracle('a', true, first, -1),
      oracle('b', true, ...others, ...others),
      oracle('c', false, second),
    ];
    expect(untested(forms, counted)).toEqual([forms[second]]);
    const report = coverageReport(forms, counted);
    expect(report).toContain(`\`${forms[second]?.id}\`\n`);
    expect(report).toContain(`| b | cases | ${others.length} | – | ${2 * others.length} |`);
  });

  it('counts a case for the form that its bytes are', () => {
    expect(formOf(Uint8Array.of(0x66, 0x01, 0xc8), 32)).toBe(numberOf('ADD_Ev_Gv'));
    expect(formOf(Uint8Array.of(0x0f, 0x0b), 16)).toBe(numberOf('UD2_0B'));
  });

  it('that is published names forms that exist and have semantics (npm run coverage:forms)', () => {
    const published = readFileSync(new URL('COVERAGE.md', import.meta.url), 'utf8');
    const [, list = ''] = published.split('## Executed by no outside oracle');
    const named = [...list.matchAll(/`(\w+)`/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
