import { beforeAll, expect, it } from 'vitest';
import { deviations } from './i286-deviations.ts';
import { describeAgainst, oracleFile } from './need.ts';
import { RealModeMachine } from './real-mode-machine.ts';
import { type SingleStepCase, singleStepCases } from './single-step-cases.ts';
import { singleStepDifference } from './single-step-difference.ts';

/** Reasons why the case comes out otherwise; there is none for nearly all. */
const reasonsOf = (test: SingleStepCase) =>
  deviations.filter(({ forms, applies }) => (forms?.includes(test.form) ?? true) && applies(test));

describeAgainst('an 80286', [oracleFile('sst', '80286.jsonl.gz')], () => {
  let cases: readonly SingleStepCase[] = [];
  beforeAll(() => {
    cases = [...singleStepCases()];
  });

  it.each(['reference', 'tier0'] as const)('agrees with %s but for what is listed', (engine) => {
    const machine = new RealModeMachine(engine);
    const unexpected: string[] = [];
    for (const test of cases) {
      const differing = singleStepDifference(test, machine, machine.run(test));
      const reasons = reasonsOf(test);
      if ((differing !== '') === reasons.length > 0) continue;
      const outcome = differing === '' ? `agrees, though ${reasons[0]?.reason}` : `differs in ${differing}`;
      unexpected.push(`${test.form} ${test.number} (${test.text}) ${outcome}`);
    }
    expect(unexpected).toEqual([]);
  });

  it.each(
    deviations.flatMap(({ forms = [], ...deviation }) => forms.map((form) => ({ ...deviation, form }))),
  )('has a case of $form for: $reason', ({ form, applies }) => {
    expect(cases.some((test) => test.form === form && applies(test))).toBe(true);
  });
});
