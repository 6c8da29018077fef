import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import { createPc } from '../../runtime/devices/pc.ts';
import { TICKS_PER_MILLISECOND } from '../../runtime/devices/time.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { dword, flatMachine, HANDLERS, haltedIn } from './flat-machine.ts';

const HOUR = 3_600_000;
const RAM = 1 << 20;
const LOOP = [0x40, 0xeb, 0xfd]; // INC EAX; JMP -3
const STI_HLT_LOOP = [0xfb, 0xf4, 0xeb, 0xfd];
/** RDTSC; MOV [5000h], EAX; CLI; HLT */
const READ_TIME = [0x0f, 0x31, 0xa3, 0x00, 0x50, 0x00, 0x00, 0xfa, 0xf4];

/** A PC whose timer interrupts `hz` times a second by vector 20h. */
function timerPc(hz: number) {
  const pc = createPc({ memoryBytes: RAM });
  const count = Math.round(1_193_182 / hz);
  const writes = [
    [0x20, 0x11],
    [0x21, 0x20],
    [0x21, 0x04],
    [0x21, 0x01],
    [0x21, 0xfe],
    [0x43, 0x34],
    [0x40, count & 0xff],
    [0x40, count >> 8],
  ] as const;
  for (const [port, value] of writes) pc.writePort(port, 1, value);
  return pc;
}

/** Runs until the machine halts in a handler. @returns its vector */
function runToHandler(machine: Machine): number {
  for (let slice = 0; slice < 1000; slice++) if (machine.runSlice(10_000_000)?.kind === 'halt') break;
  return haltedIn(machine);
}

describe('a machine on the host’s clock', () => {
  it.each([
    ['fast', 0.05],
    ['slow', 2],
  ])('takes the timer interrupt when the host’s time has come, on a %s engine', (_name, step) => {
    let milliseconds = 0;
    const hostClock = () => {
      milliseconds += step;
      return milliseconds;
    };
    const bus = timerPc(200);
    const machine = flatMachine(LOOP, 0, { ramBytes: RAM, bus, engine: 'tier0', hostClock });
    machine.state.setFlag(Flag.IF, 1);
    const start = milliseconds;
    expect(runToHandler(machine)).toBe(0x20);
    expect(milliseconds - start).toBeGreaterThanOrEqual(5);
    // the handler itself and the halt in it look at the clock as well
    expect(milliseconds - start).toBeLessThan(5 + 5 * step);
  });

  it('shows programs the host’s time, not the time that their instructions would take', () => {
    let milliseconds = 0;
    const code = [...new Array<number>(1000).fill(0x90), ...READ_TIME];
    const machine = flatMachine(code, 0, { hostClock: () => milliseconds });
    milliseconds = 0.02;
    machine.runSlice(10_000);
    expect(dword(machine, 0x5000)).toBe(2000);
    expect(machine.retired).toBeGreaterThan(1000);
  });

  it('does not see the host’s absence as a leap of time', () => {
    let milliseconds = 0;
    const code = [...READ_TIME.slice(0, 7), 0xeb, 0xf7]; // and again
    const machine = flatMachine(code, 0, { hostClock: () => milliseconds });
    machine.runSlice(10_000);
    milliseconds = 50;
    const seen = [dword(machine, 0x5000)];
    for (let k = 0; k < 2000; k++) {
      machine.runSlice(3);
      seen.push(dword(machine, 0x5000));
    }
    const steps = seen.slice(1).map((time, k) => time - seen[k]!);
    expect(Math.max(...steps)).toBeLessThan(TICKS_PER_MILLISECOND / 10);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(seen.at(-1)).toBe(50 * TICKS_PER_MILLISECOND);
  });

  it('never shows time going back', () => {
    let milliseconds = 7;
    const machine = flatMachine([...READ_TIME.slice(0, 7), ...READ_TIME], 0, {
      hostClock: () => milliseconds--,
    });
    machine.runSlice(10_000);
    expect(dword(machine, 0x5000)).toBe(0);
  });

  it.each([
    ['catches up on timer interrupts when the host took the processor away for a while', 30, 30],
    ['gets no storm of interrupts for what it missed while the host was suspended', HOUR, 101],
  ])('%s', (_name, away, interrupts) => {
    let milliseconds = 0;
    const bus = timerPc(1000);
    const machine = flatMachine(STI_HLT_LOOP, 0, { ramBytes: RAM, bus, hostClock: () => milliseconds });
    // the handler counts at 5000h, ends the interrupt and returns
    const count = [0xff, 0x05, 0x00, 0x50, 0x00, 0x00, 0x50, 0xb0, 0x20, 0xe6, 0x20, 0x58, 0xcf];
    machine.writePhysical(HANDLERS + 16 * 0x20, Uint8Array.from(count));
    expect(machine.runSlice(10_000)?.kind).toBe('idle');
    milliseconds += away;
    expect(machine.runSlice(10_000)?.kind).toBe('idle');
    expect(dword(machine, 0x5000)).toBe(interrupts);
    expect(machine.now).toBe(away * TICKS_PER_MILLISECOND);
    milliseconds += 1;
    expect(machine.runSlice(10_000)?.kind).toBe('idle');
    expect(dword(machine, 0x5000)).toBe(interrupts + 1);
    expect(machine.state.get(Slot.halted)).toBe(1);
  });
});
