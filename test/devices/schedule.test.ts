import { describe, expect, it } from 'vitest';
import type { TimedDevice } from '../../runtime/devices/bus.ts';
import { Schedule } from '../../runtime/devices/schedule.ts';
import { Clock } from '../../runtime/devices/time.ts';

/** A device that acts at a tick, and counts how often it was asked to. */
class Alarm implements TimedDevice {
  readonly line: number;
  at = Infinity;
  asked = 0;

  constructor(line: number) {
    this.line = line;
  }

  nextEvent(): number {
    return this.at;
  }

  advance(): void {
    this.asked++;
  }
}

function scheduleOf(...alarms: Alarm[]): { schedule: Schedule; clock: Clock; open: Set<number> } {
  const clock = new Clock();
  const open = new Set(alarms.map(({ line }) => line));
  return { schedule: new Schedule(clock, alarms, (line) => open.has(line)), clock, open };
}

describe('the schedule of devices', () => {
  it('moves the clock always and the devices when one of them acts', () => {
    const alarm = new Alarm(0);
    alarm.at = 100;
    const { schedule, clock } = scheduleOf(alarm);
    expect(schedule.nextInterrupt).toBe(100);
    schedule.advance(99);
    expect([clock.now, alarm.asked]).toEqual([99, 0]);
    schedule.advance(100);
    expect([clock.now, alarm.asked]).toEqual([100, 1]);
  });

  it('looks anew after devices have acted and when it is told to', () => {
    const alarm = new Alarm(0);
    alarm.at = 100;
    const { schedule } = scheduleOf(alarm);
    expect(schedule.nextInterrupt).toBe(100);
    alarm.at = 200;
    schedule.advance(100);
    expect(schedule.nextInterrupt).toBe(200);
    alarm.at = 150;
    schedule.forget();
    expect(schedule.nextInterrupt).toBe(150);
  });

  it('counts as an interrupt only what gets through, but lets every device act', () => {
    const [first, second] = [new Alarm(0), new Alarm(8)];
    first.at = 100;
    second.at = 300;
    const { schedule, open } = scheduleOf(first, second);
    open.delete(0);
    expect(schedule.nextInterrupt).toBe(300);
    schedule.advance(100);
    expect(first.asked).toBe(1);
  });
});
