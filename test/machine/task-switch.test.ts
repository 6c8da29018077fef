import { describe, expect, it } from 'vitest';
import { runKernel } from './kernel-run.ts';
import { taskReports } from './task-reports.ts';
import { taskScenarios } from './task-scenarios.ts';

describe.each(['reference', 'tier0'] as const)('a task switch on %s', (engine) => {
  const found = runKernel(taskScenarios, { engine });

  it.each(taskScenarios.map(({ name }, n) => ({ name, n })))('$name', ({ name, n }) => {
    expect(found[n]).toEqual(taskReports[name]);
  });

  it('has been tried in every scenario that has a report', () => {
    expect(taskScenarios.map(({ name }) => name)).toEqual(Object.keys(taskReports));
    expect(found.length).toBe(taskScenarios.length);
  });
});
