import { expect, it } from 'vitest';
import { HostPause } from '../../../runtime/cli/console/host-pause.ts';

it('pauses below a millisecond without keeping the processor busy', async () => {
  const pause = new HostPause();
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let k = 0; k < 400; k++) await pause.for(0.5);
  const { user, system } = process.cpuUsage(cpu);
  expect(performance.now() - start).toBeGreaterThanOrEqual(200);
  expect((user + system) / 1000).toBeLessThan(150);
});

it('ends a long pause when it is woken', async () => {
  const pause = new HostPause();
  const start = performance.now();
  setTimeout(() => pause.wake(), 20);
  await pause.for(60_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
