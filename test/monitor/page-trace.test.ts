import { expect, it } from 'vitest';
import { PageTrace } from '../../runtime/monitor/page-trace.ts';

it('tells what a write to a table makes invalid', () => {
  const trace = new PageTrace();
  expect(trace.depend(0x1000, 7)).toBe(true);
  expect(trace.depend(0x1004, 8)).toBe(false);
  expect(trace.written(0x1002, 1)).toEqual([7]);
  expect(trace.isTraced(1)).toBe(true);
  expect(trace.written(0x1003, 4)).toEqual([8]);
  expect(trace.isTraced(1)).toBe(false);
});

it('gives up a page that is written again and again without use as a table', () => {
  const trace = new PageTrace();
  trace.depend(0x1000, 7);
  let lost: number[] = [];
  let writes = 0;
  for (; trace.isTraced(1); writes++) lost = trace.written(0x1800, 4);
  expect(lost).toEqual([7]);
  expect(writes).toBeGreaterThan(10);
});

it('gives up a page at once when only descriptors were copied from it', () => {
  const trace = new PageTrace();
  trace.depend(0x1008, -2);
  trace.depend(0x100c, -2);
  expect(trace.giveUp(1)).toEqual([-2, -2]);
  trace.depend(0x1008, -2);
  trace.depend(0x1000, 3);
  expect(trace.giveUp(1)).toBeUndefined();
});
