import { describe, expect, it } from 'vitest';
import type { Guest } from '../../runtime/monitor/guest.ts';
import { Scheduler } from '../../runtime/monitor/scheduler.ts';
import { builtIn, monitorOf, program } from './monitored-guest.ts';

const QUANTUM = 100;

/** All that the scheduler looks at. */
function guestOf(share: number): Guest {
  return { share, runs: true } as Guest;
}

/** Gives turns for as many rounds. @returns ticks that each guest had */
function give(scheduler: Scheduler, guests: readonly Guest[], rounds: number): number[] {
  const had = guests.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const turn = scheduler.next(guests)!;
    const { guest } = turn;
    const ticks = Math.min(turn.ticks, 10 * QUANTUM);
    had[guests.indexOf(guest)]! += ticks;
    scheduler.charge(guest, ticks);
  }
  return had;
}

describe('shares', () => {
  it('divide the processor in their proportion', () => {
    const [one, two, five] = give(new Scheduler(QUANTUM), [guestOf(1), guestOf(2), guestOf(5)], 300);
    expect(two! / one!).toBeCloseTo(2, 1);
    expect(five! / one!).toBeCloseTo(5, 1);
  });

  it('may be below 1', () => {
    const [half, whole] = give(new Scheduler(QUANTUM), [guestOf(0.5), guestOf(1)], 200);
    expect(whole! / half!).toBeCloseTo(2, 1);
  });

  it('are not saved up by a guest that waits', () => {
    const scheduler = new Scheduler(QUANTUM);
    const steady = guestOf(1);
    const late = guestOf(1);
    give(scheduler, [steady], 1000);
    const [had, caughtUp] = give(scheduler, [steady, late], 40) as [number, number];
    expect(caughtUp - had).toBeLessThan(20 * QUANTUM);
  });

  it('leave nothing to a guest that does not run', () => {
    const paused = { share: 1, runs: false } as Guest;
    expect(give(new Scheduler(QUANTUM), [paused, guestOf(1)], 10)[0]).toBe(0);
    expect(new Scheduler(QUANTUM).next([paused])).toBeUndefined();
  });
});

const counting = (name: string) => program(name, 'again: inc dword [0x200000]\njmp again');
const LIMIT = 300_000;

describe('one guest of several', () => {
  it('gets its share of instructions', () => {
    const { monitor } = monitorOf([counting('a'), counting('b')], 'full', 'tier0', undefined, {
      shares: [1, 3],
    });
    monitor.run(400_000);
    const [a, b] = monitor.guests.map((guest) => guest.retired) as [number, number];
    expect(b / a).toBeGreaterThan(2.7);
    expect(b / a).toBeLessThan(3.3);
  });

  it('is paused and resumed without a trace, in itself or in the others', () => {
    const programs = [builtIn('kernel'), counting('counting'), builtIn('counter')];
    const expected = finished(programs);
    const { monitor, outcomes } = monitorOf(programs, 'full', 'tier0');
    const [kernel, counter] = [monitor.guests[0]!, monitor.guests[2]!];
    for (const guest of monitor.guests) guest.limit = LIMIT;
    monitor.pause(counter);
    monitor.run(50_000);
    expect(counter.retired).toBe(0);
    monitor.resume(counter);
    monitor.run(50_000);
    expect(counter.retired).toBeGreaterThan(0);
    monitor.pause(kernel);
    const { retired } = kernel;
    while (monitor.run(100_000).kind !== 'idle');
    expect(kernel.retired).toBe(retired);
    expect(monitor.run()).toEqual({ kind: 'idle', ticks: Infinity });
    monitor.resume(kernel);
    while (monitor.run().kind !== 'finished');
    expect(outcomes()).toEqual(expected);
  });

  it('is ended without a trace in the others', () => {
    const programs = [builtIn('kernel'), counting('counting')];
    const expected = finished(programs);
    const { monitor, outcomes } = monitorOf([...programs, counting('victim')], 'full', 'tier0');
    const victim = monitor.guests[2]!;
    for (const guest of monitor.guests) guest.limit = LIMIT;
    monitor.run(60_000);
    monitor.end(victim, 'killed');
    const { retired } = victim;
    while (monitor.run().kind !== 'finished');
    expect(outcomes().slice(0, 2)).toEqual(expected);
    expect(victim).toMatchObject({ retired, stop: { kind: 'stopped', reason: 'killed' } });
  });
});

function finished(programs: Parameters<typeof monitorOf>[0]) {
  const { monitor, outcomes } = monitorOf(programs, 'full', 'tier0');
  for (const guest of monitor.guests) guest.limit = LIMIT;
  while (monitor.run().kind !== 'finished');
  return outcomes();
}
