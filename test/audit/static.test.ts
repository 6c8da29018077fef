import { expect, it } from 'vitest';
import { classifier } from '../../generated/classifier.ts';
import { runAudit } from '../../runtime/audit/audit.ts';

const report = runAudit('p6');
const facts = new Map(classifier.map((row) => [row.form, row]));

it('static analysis never misses a resource that the audit sees touched', () => {
  for (const { form, resources } of report.forms) {
    const row = facts.get(form);
    const touched = [...(row?.reads ?? []), ...(row?.writes ?? [])];
    expect(
      resources.filter((name) => !touched.includes(name)),
      form,
    ).toEqual([]);
  }
});

it('static analysis and the audit agree on privilege wherever an instruction does not trap by itself', () => {
  for (const { form, privilege, verdict } of report.forms) {
    if (verdict !== 'trapped') expect(privilege, form).toBe(facts.get(form)?.privilege);
  }
});
