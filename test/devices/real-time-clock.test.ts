import { beforeEach, expect, it } from 'vitest';
import { RealTimeClock } from '../../runtime/devices/real-time-clock.ts';
import { Clock, INSTRUCTIONS_PER_SECOND } from '../../runtime/devices/time.ts';

let clock: Clock;
let rtc: RealTimeClock;
let level: boolean;

beforeEach(() => {
  clock = new Clock();
  level = false;
  const start = Date.UTC(2001, 1, 28, 23, 59, 50) / 1000;
  rtc = new RealTimeClock(
    clock,
    (line, high) => {
      expect(line).toBe(8);
      level = high;
    },
    64 << 20,
    start,
  );
  rtc.reset();
});

function read(index: number): number {
  rtc.writePort(0x70, index);
  return rtc.readPort(0x71);
}

function write(index: number, value: number): void {
  rtc.writePort(0x70, index);
  rtc.writePort(0x71, value);
}

it('tells the time in BCD and goes on', () => {
  expect([9, 8, 7, 4, 2, 0].map(read)).toEqual([0x01, 0x02, 0x28, 0x23, 0x59, 0x50]);
  clock.now = 10 * INSTRUCTIONS_PER_SECOND;
  expect([0x32, 9, 8, 7, 6, 4, 2, 0].map(read)).toEqual([0x20, 0x01, 0x03, 0x01, 5, 0, 0, 0]);
});

it('tells it in binary and with twelve hours', () => {
  write(0x0b, 0x04);
  expect([4, 2].map(read)).toEqual([0x8b, 59]);
});

it('can be set', () => {
  write(4, 0x12);
  write(0, 0x07);
  expect([4, 2, 0].map(read)).toEqual([0x12, 0x59, 0x07]);
});

it('shows the update at the end of each second', () => {
  expect(read(0x0a) & 0x80).toBe(0);
  clock.now = INSTRUCTIONS_PER_SECOND - 10;
  expect(read(0x0a) & 0x80).toBe(0x80);
});

it('interrupts periodically until register C is read', () => {
  write(0x0a, 0x26); // 1024 Hz
  write(0x0b, 0x42);
  const next = rtc.nextEvent();
  expect(next).toBe(Math.ceil(INSTRUCTIONS_PER_SECOND / 1024));
  clock.now = next;
  rtc.advance();
  expect(level).toBe(true);
  expect(read(0x0c)).toBe(0xc0);
  expect(level).toBe(false);
  expect(rtc.nextEvent()).toBe(Math.ceil((2 * INSTRUCTIONS_PER_SECOND) / 1024));
});

it('interrupts at an update and at an alarm', () => {
  write(1, 0x52);
  write(3, 0xff);
  write(5, 0xff);
  write(0x0b, 0x32);
  clock.now = INSTRUCTIONS_PER_SECOND;
  rtc.advance();
  expect(read(0x0c)).toBe(0xd0);
  clock.now = 2 * INSTRUCTIONS_PER_SECOND;
  rtc.advance();
  expect(read(0x0c)).toBe(0xf0);
});

it('shows causes that do not interrupt', () => {
  clock.now = INSTRUCTIONS_PER_SECOND;
  rtc.advance();
  expect(level).toBe(false);
  expect(read(0x0c) & 0x10).toBe(0x10);
  expect(read(0x0c)).toBe(0);
});

it('knows the memory size', () => {
  expect(read(0x15) | (read(0x16) << 8)).toBe(640);
  expect(read(0x30) | (read(0x31) << 8)).toBe(63 * 1024);
  expect(read(0x34) | (read(0x35) << 8)).toBe((48 << 20) / 65536);
});
