import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';
import { rewriteRules } from '../../generator/semantics/rewrite.ts';
import type { RewriteRule } from '../../runtime/engine/form.ts';

const { specification: spec } = loadSpecification(projectRoot);
if (spec === undefined) throw new Error('isa/ does not load');

/** What becomes of an instruction in deprivileged code, over all its forms and sizes. */
function actions(instruction: string): string[] {
  const forms = new Set(
    spec?.instructions.find(({ name }) => name === instruction)?.forms.map((f) => f.index),
  );
  expect(forms.size, `there is no ${instruction}`).toBeGreaterThan(0);
  const rules = spec?.rewrites.filter((rule) => forms.has(spec.handlers[rule.handler]?.form ?? -1)) ?? [];
  return [...new Set(rules.map((rule) => rule.action))].sort();
}

describe('a rewrite rule follows from what the semantics touches', () => {
  it.each([
    ['ADD', 'identical', 'nothing virtual'],
    ['MOV', 'identical', 'nothing virtual'],
    ['PUSH', 'identical', 'the stack segment, which deprivileging preserves'],
    ['PUSHF', 'inline', 'IF and IOPL, which have virtual copies'],
    ['HLT', 'trap', 'it faults below ring 0'],
    ['MOV_TO_CR', 'trap', 'it faults below ring 0'],
    ['LGDT', 'trap', 'it faults below ring 0'],
    ['INVLPG', 'trap', 'it faults below ring 0'],
    ['LAR', 'callout', 'descriptor tables in memory'],
    ['VERW', 'callout', 'descriptor tables in memory'],
    ['SGDT', 'inline', 'GDTR, which has a virtual copy'],
    ['STR', 'inline', 'TR, which has a virtual copy'],
    ['CPUID', 'callout', 'an intrinsic of the CPU model'],
  ])('%s: %s, because of %s', (instruction, action) => {
    expect(actions(instruction)).toEqual([action]);
  });

  it('is never identical for what shows or changes virtual state without faulting', () => {
    for (const name of [
      'POPF',
      'IRET',
      'SIDT',
      'SLDT',
      'SMSW',
      'LSL',
      'VERR',
      'MOV_FROM_SREG',
      'MOV_TO_SREG',
    ]) {
      expect(actions(name), name).not.toContain('identical');
    }
  });
});

describe('at one privilege level alone', () => {
  const plain = { ...spec, handlers: spec.handlers.filter((row) => !row.renamed) };
  const actionsOf = (rules: readonly RewriteRule[]) => rules.map(({ action }) => action);

  it.each([1n, 3n])(
    'ring %s needs the very rules that hold at both, so one view serves all rings',
    (level) => {
      expect(actionsOf(rewriteRules(plain, [level]).rewrites)).toEqual(actionsOf(spec.rewrites));
    },
  );
});

describe('the handler table', () => {
  it('has a rule for every row that is not renamed, in its order', () => {
    const plain = spec.handlers.flatMap((row, n) => (row.renamed ? [] : [n]));
    expect(spec.rewrites.map((rule) => rule.handler)).toEqual(plain);
  });

  it('has a renamed row for every in-line rule, and for traps that can be put in line: the same body, form and size', () => {
    const renamed = new Set<number>();
    for (const rule of spec.rewrites) {
      const body = spec.handlers[rule.handler]?.body;
      if (rule.action === 'inline') expect(rule.replacement, body).toBeGreaterThanOrEqual(0);
      if (rule.replacement < 0) continue;
      expect(['inline', 'trap'], body).toContain(rule.action);
      const { renamed: _, ...row } = { ...spec.handlers[rule.handler], renamed: true };
      expect(spec.handlers[rule.replacement]).toEqual({ ...row, renamed: true });
      renamed.add(rule.replacement);
    }
    expect(spec.handlers.filter((row) => row.renamed)).toHaveLength(renamed.size);
  });
});
