import { expect, it } from 'vitest';
import { createPc } from '../../runtime/devices/pc.ts';
import { Monitor } from '../../runtime/monitor/monitor.ts';
import { MEMORY_BYTES, program } from './monitored-guest.ts';

/** Masks every interrupt line and waits for one. */
const waiting = program('waiting', 'mov al, 0xff\nout 0x21, al\nout 0xa1, al\nagain:\nsti\nhlt\njmp again');

function monitorWith(hostClock?: () => number): Monitor {
  const { name, plan } = waiting;
  const bus = createPc({ memoryBytes: MEMORY_BYTES });
  return new Monitor({
    guests: [{ name, mode: 'full', memoryBytes: MEMORY_BYTES, bus, plan }],
    ...(hostClock === undefined ? {} : { hostClock }),
  });
}

it('a guest that only input can wake is idle on the host’s clock', () => {
  const monitor = monitorWith(() => 0);
  expect(monitor.run()).toEqual({ kind: 'idle', ticks: Infinity });
  expect(monitor.run()).toEqual({ kind: 'idle', ticks: Infinity });
});

it('a guest that nothing can wake has stopped when time follows instructions', () => {
  const monitor = monitorWith();
  expect(monitor.run()).toMatchObject({ kind: 'stopped', stop: { kind: 'halt' } });
  expect(monitor.run()).toEqual({ kind: 'finished' });
});
