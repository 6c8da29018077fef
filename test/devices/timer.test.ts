import { beforeEach, describe, expect, it } from 'vitest';
import { AddressLine20 } from '../../runtime/devices/address-line-20.ts';
import { SystemControl } from '../../runtime/devices/system-control.ts';
import {
  Clock,
  cyclesAt,
  INSTRUCTIONS_PER_SECOND,
  TIMER_HZ,
  tickOfCycle,
} from '../../runtime/devices/time.ts';
import { Timer } from '../../runtime/devices/timer.ts';

let clock: Clock;
let timer: Timer;
let rises: number;
let level: boolean;

beforeEach(() => {
  clock = new Clock();
  rises = 0;
  level = false;
  timer = new Timer(clock, (line, high) => {
    expect(line).toBe(0);
    if (high && !level) rises++;
    level = high;
  });
  timer.reset();
});

function program(channel: number, control: number, count: number): void {
  timer.writePort(0x43, (channel << 6) | 0x30 | control);
  timer.writePort(0x40 + channel, count & 0xff);
  timer.writePort(0x40 + channel, count >> 8);
  rises = 0;
}

function atCycle(cycle: number): void {
  clock.now = tickOfCycle(cycle, TIMER_HZ);
  timer.advance();
}

function latched(channel: number): number {
  timer.writePort(0x43, channel << 6);
  return timer.readPort(0x40 + channel) | (timer.readPort(0x40 + channel) << 8);
}

/** Runs from event to event, as a machine does. */
function runTo(tick: number): void {
  for (let next = timer.nextEvent(); next <= tick; next = timer.nextEvent()) {
    expect(next).toBeGreaterThan(clock.now);
    clock.now = next;
    timer.advance();
  }
  clock.now = tick;
}

describe('machine time', () => {
  it('converts exactly both ways, also after days', () => {
    expect(cyclesAt(INSTRUCTIONS_PER_SECOND, TIMER_HZ)).toBe(TIMER_HZ);
    for (const cycle of [1, 2, 1000, TIMER_HZ - 1, TIMER_HZ * 86_400 * 3 + 12_345]) {
      const tick = tickOfCycle(cycle, TIMER_HZ);
      expect(cyclesAt(tick, TIMER_HZ)).toBe(cycle);
      expect(cyclesAt(tick - 1, TIMER_HZ)).toBe(cycle - 1);
    }
  });
});

describe('the 8254', () => {
  it('counts down once in mode 0 and wraps', () => {
    program(0, 0x00, 100);
    expect(level).toBe(false);
    atCycle(51);
    expect(latched(0)).toBe(50);
    atCycle(100);
    expect(level).toBe(false);
    atCycle(101);
    expect(level).toBe(true);
    expect(timer.nextEvent()).toBe(Infinity);
    atCycle(111);
    expect(latched(0)).toBe(0x10000 - 10);
  });

  it('interrupts at the rate of mode 2', () => {
    program(0, 0x04, 11932);
    runTo(INSTRUCTIONS_PER_SECOND);
    expect(rises).toBe(99); // one period of 100 begins after the write
    expect(latched(0)).toBeLessThanOrEqual(11932);
  });

  it('interrupts at the rate of mode 3 and is low for half the time', () => {
    program(0, 0x06, 1193);
    expect(level).toBe(true);
    atCycle(1 + 600);
    expect(level).toBe(false);
    atCycle(1 + 1193);
    expect(level).toBe(true);
    runTo(INSTRUCTIONS_PER_SECOND);
    expect(rises).toBe(1000);
  });

  it('makes an edge even when whole periods were missed', () => {
    const edges: boolean[] = [];
    timer = new Timer(clock, (_line, high) => edges.push(high));
    timer.reset();
    program(0, 0x06, 1000);
    edges.length = 0;
    atCycle(5100);
    expect(edges).toEqual([false, true]);
  });

  it('takes a new count at the end of the period in mode 2', () => {
    program(0, 0x04, 1000);
    atCycle(501);
    timer.writePort(0x40, 0x64);
    timer.writePort(0x40, 0x00);
    expect(latched(0)).toBe(500);
    atCycle(1000);
    expect(latched(0)).toBe(1);
    atCycle(1001);
    expect(latched(0)).toBe(100);
  });

  it('latches the count until it is read', () => {
    program(0, 0x04, 0x1234);
    atCycle(11);
    timer.writePort(0x43, 0x00);
    atCycle(500);
    expect(timer.readPort(0x40) | (timer.readPort(0x40) << 8)).toBe(0x1234 - 10);
    expect(timer.readPort(0x40)).toBe((0x1234 - 499) & 0xff);
  });

  it('reads back status and count', () => {
    program(0, 0x04, 0x1000);
    timer.writePort(0x43, 0xe2); // status of channel 0
    expect(timer.readPort(0x40)).toBe(0xf4); // output, null count, low then high, mode 2
    atCycle(2);
    timer.writePort(0x43, 0xc2); // status and count
    expect(timer.readPort(0x40)).toBe(0xb4);
    expect(timer.readPort(0x40) | (timer.readPort(0x40) << 8)).toBe(0xfff);
  });

  it('counts in decimal', () => {
    program(0, 0x05, 0x1000);
    atCycle(2);
    expect(latched(0)).toBe(0x0999);
  });

  it('accesses single bytes', () => {
    timer.writePort(0x43, 0x14); // channel 0, low byte, mode 2
    timer.writePort(0x40, 200);
    atCycle(11);
    expect(timer.readPort(0x40)).toBe(190);
    timer.writePort(0x43, 0x24); // high byte
    timer.writePort(0x40, 2);
    expect(timer.readPort(0x40)).toBe(2);
    atCycle(20);
    expect(timer.readPort(0x40)).toBe(1);
  });

  it('has the rate of the firmware after reset', () => {
    rises = 0;
    runTo(INSTRUCTIONS_PER_SECOND);
    expect(rises).toBe(18);
  });
});

describe('channel 2 and port 61h', () => {
  it('is gated, and its output shows in bit 5', () => {
    const control = new SystemControl(clock, timer, new AddressLine20(), () => {});
    control.writePort(0x61, 0);
    program(2, 0x00, 1000);
    atCycle(500);
    expect(latched(2)).toBe(1000);
    control.writePort(0x61, 1);
    atCycle(1000);
    expect(latched(2)).toBe(500);
    expect(control.readPort(0x61) & 0x21).toBe(0x01);
    atCycle(1500);
    expect(control.readPort(0x61) & 0x21).toBe(0x21);
  });

  it('is triggered by the gate in mode 1', () => {
    timer.speakerGate = false;
    program(2, 0x02, 100);
    expect(timer.speakerOutput).toBe(true);
    timer.speakerGate = true;
    atCycle(50);
    expect(timer.speakerOutput).toBe(false);
    atCycle(101);
    expect(timer.speakerOutput).toBe(true);
  });

  it('toggles the refresh bit and switches A20 and reset', () => {
    const line20 = new AddressLine20();
    let resets = 0;
    const control = new SystemControl(clock, timer, line20, () => resets++);
    const first = control.readPort(0x61) & 0x10;
    clock.now += 1500;
    expect(control.readPort(0x61) & 0x10).not.toBe(first);
    control.writePort(0x61, 0xfe);
    expect(control.readPort(0x61) & 0xcf).toBe(0x0e);
    control.writePort(0x92, 0);
    expect(line20.enabled).toBe(false);
    expect(control.readPort(0x92)).toBe(0);
    control.writePort(0x92, 3);
    expect(line20.enabled).toBe(true);
    expect(resets).toBe(1);
  });
});
