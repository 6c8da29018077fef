import { describe, expect, it } from 'vitest';
import { runKernel } from './kernel-run.ts';
import { virtualInterruptReports } from './virtual-interrupt-reports.ts';
import { virtualInterruptScenarios } from './virtual-interrupt-scenarios.ts';

describe.each(['reference', 'tier0'] as const)('virtual interrupts on %s', (engine) => {
  const found = runKernel(virtualInterruptScenarios, { engine });

  it.each(virtualInterruptScenarios.map(({ name }, n) => ({ name, n })))('$name', ({ name, n }) => {
    expect(found[n]).toEqual(virtualInterruptReports[name]);
  });

  it('have been tried in every scenario that has a report', () => {
    expect(virtualInterruptScenarios.map(({ name }) => name)).toEqual(Object.keys(virtualInterruptReports));
    expect(found.length).toBe(virtualInterruptScenarios.length);
  });
});
