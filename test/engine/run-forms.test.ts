import { describe, expect, it } from 'vitest';
import { type Run, RunForms } from '../../runtime/engine/tier0/run-forms.ts';

const BUDGET = 1_000_000_000;
const soon: Run = () => 0;
const lasting: Run = () => 0;

/** Forms whose second one is made of a module that the caller may look at. */
function forms(): { runs: RunForms; modules: WebAssembly.Module[] } {
  const modules: WebAssembly.Module[] = [];
  const runs = new RunForms(soon, (module) => {
    modules.push(module);
    return lasting;
  });
  return { runs, modules };
}

describe('the forms of the run function', () => {
  it('are one for a guest that has executed little', () => {
    const { runs, modules } = forms();
    runs.executed(99_999_999);
    expect(runs.most(BUDGET)).toBe(BUDGET);
    expect(runs.next()).toBe(soon);
    expect(modules).toEqual([]);
  });

  it('are shown to V8 by one short run and exchanged when it has had time to compile', () => {
    const { runs, modules } = forms();
    runs.executed(100_000_000);
    expect(runs.most(BUDGET)).toBeLessThan(100_000);
    expect(runs.next()).toBe(lasting);
    expect(runs.most(BUDGET)).toBe(BUDGET);
    expect(runs.next()).toBe(soon);
    runs.executed(500_000_000);
    expect(runs.next()).toBe(lasting);
    expect(runs.next()).toBe(lasting);
    expect(modules).toHaveLength(1);
  });
});
