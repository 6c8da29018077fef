import { describe, expect, it, vi } from 'vitest';
import { taskKernel } from '../machine/task-kernel.ts';
import { taskScenarios } from '../machine/task-scenarios.ts';
import { virtualInterruptScenarios } from '../machine/virtual-interrupt-scenarios.ts';
import { program, runBare, runMonitored } from './monitored-guest.ts';

vi.setConfig({ testTimeout: 120_000 });

const LIMIT = 3_000_000;

/** Every way from task to task and every fault on it, and virtual-8086 mode with virtual interrupts. */
const kernels = [
  program('task switches', taskKernel(taskScenarios)),
  program('virtual interrupts', taskKernel(virtualInterruptScenarios)),
];

describe.each(kernels)('$name', (kernel) => {
  it.each([
    ['reference', 1],
    ['tier0', 1],
    ['tier0', 3],
  ] as const)(
    'come under the monitor to what they come to bare on %s, the kernel at ring %s',
    (engine, ring) => {
      const bare = runBare(kernel, LIMIT, engine);
      expect(bare.stop).toBe('power-off');
      const { outcomes, monitor } = runMonitored([kernel], 'full', LIMIT, engine, undefined, { ring });
      expect(outcomes[0]).toEqual(bare);
      const { counters } = monitor.guests[0]!;
      expect(counters.retiredByRealCpl[0]).toBe(0);
      expect(counters.byInnocuous).toBe(0);
    },
  );
});
