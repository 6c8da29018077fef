import { beforeAll, expect, it } from 'vitest';
import { deviations } from './i286-deviations.ts';
import { describeAgainst, oracleFile } from './oracle.ts';
import { RealModeMachine } from './real-mode-machine.ts';
import { type Registers, type SingleStepCase, singleStepCases } from './single-step-cases.ts';
import { undefinedFlags } from './undefined-flags.ts';

/** CF, PF, AF, ZF, SF, TF, IF, DF, OF; the 80286 has no IOPL and NT to show in real-address mode. */
const COMPARED_FLAGS = 0xfd5;
const registerNames = 'ax bx cx dx cs ss ds es sp bp si di ip'.split(' ');

/** Where FLAGS were pushed: by an interrupt with three words, or by PUSHF alone. */
function pushedFlags({ after, vector, text }: SingleStepCase): number | undefined {
  const offset = vector !== undefined ? 4 : /pushf/.test(text) ? 0 : undefined;
  return offset === undefined ? undefined : after['ss']! * 16 + ((after['sp']! + offset) & 0xffff);
}

/** The differences between the 80286 and the machine, as text. */
function difference(test: SingleStepCase, machine: RealModeMachine, found: Registers | undefined): string {
  if (found === undefined) return 'did not halt';
  const { after, changed } = test;
  const compared = COMPARED_FLAGS & ~undefinedFlags(test);
  const differing = registerNames.filter((name) => found[name] !== after[name]);
  if (((found['flags']! ^ after['flags']!) & compared) !== 0) differing.push('flags');
  const image = pushedFlags(test);
  for (const [address, byte] of changed) {
    const mask =
      image === undefined || address < image || address > image + 1
        ? 0xff
        : compared >> (8 * (address - image));
    if (((machine.byte(address) ^ byte) & mask) !== 0) differing.push(`[${address.toString(16)}]`);
  }
  return differing.join(' ');
}

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
      const differing = difference(test, machine, machine.run(test));
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
