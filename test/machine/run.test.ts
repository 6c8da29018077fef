import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import type { DeviceBus } from '../../runtime/devices/bus.ts';
import { memoryFingerprint, stateFingerprint } from '../../runtime/machine/fingerprint.ts';
import { noDevices } from '../../runtime/machine/no-devices.ts';
import { CODE, flatMachine, haltedIn, stack } from './flat-machine.ts';

const LOOP = [0x40, 0xeb, 0xfd]; // INC EAX; JMP -3

/** A bus whose line goes up at given ticks, vector 20h. */
class Ticker implements DeviceBus {
  readPort = noDevices.readPort;
  writePort = noDevices.writePort;
  reset = noDevices.reset;
  takeRequest = noDevices.takeRequest;
  numericError = noDevices.numericError;
  takeErrorIgnored = noDevices.takeErrorIgnored;
  interruptLine = false;
  readonly #ticks: number[];

  constructor(...ticks: number[]) {
    this.#ticks = ticks;
  }

  acknowledge(): number {
    this.interruptLine = false;
    return 0x20;
  }

  nextEvent(): number {
    return this.#ticks[0] ?? Infinity;
  }

  advance(tick: number): void {
    while (this.nextEvent() <= tick) {
      this.#ticks.shift();
      this.interruptLine = true;
    }
  }
}

describe('Machine.runSlice', () => {
  it('stops exactly at the instruction limit, however it is sliced', () => {
    const whole = flatMachine(LOOP);
    whole.limit = 1001;
    expect(whole.runSlice(5000)).toEqual({ kind: 'limit' });
    const sliced = flatMachine(LOOP);
    sliced.limit = 1001;
    let slices = 1;
    while (sliced.runSlice(7) === undefined) slices++;
    expect(slices).toBe(143);
    for (const machine of [whole, sliced]) {
      expect(machine.retired).toBe(1001);
      expect(machine.state.get(Slot.eax)).toBe(501);
    }
    expect(stateFingerprint(sliced.state, 1001)).toBe(stateFingerprint(whole.state, 1001));
    expect(memoryFingerprint(sliced.physical)).toBe(memoryFingerprint(whole.physical));
  });

  it('takes an interrupt at the exact tick', () => {
    const machine = flatMachine(LOOP, 0, { bus: new Ticker(100) });
    machine.state.setFlag(Flag.IF, 1);
    expect(machine.runSlice(5000)).toEqual({ kind: 'halt' });
    expect(haltedIn(machine)).toBe(0x20);
    expect(machine.state.get(Slot.eax)).toBe(50);
    expect(machine.retired).toBe(101);
  });

  it('holds interrupts back while IF is clear and for one instruction after STI', () => {
    const machine = flatMachine([0x90, 0x90, 0xfb, 0x90, 0x90], 0, { bus: new Ticker(0) });
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(0x20);
    expect(stack(machine, 1)).toEqual([CODE + 4]);
  });

  it('lets time pass while halted and wakes on the interrupt', () => {
    const machine = flatMachine([0xfb, 0xf4, 0x90], 0, { bus: new Ticker(1_000_000) });
    expect(machine.runSlice(100)).toEqual({ kind: 'halt' });
    expect(haltedIn(machine)).toBe(0x20);
    expect(stack(machine, 1)).toEqual([CODE + 2]);
    expect(machine.now).toBe(1_000_001);
  });

  it('stops when it is halted for good', () => {
    expect(flatMachine([0xf4]).runSlice(100)).toEqual({ kind: 'halt' });
    expect(flatMachine([0xfb, 0xf4]).runSlice(100)).toEqual({ kind: 'halt' });
  });

  it('asks the host to wait when time follows its clock', () => {
    let milliseconds = 0;
    const options = { bus: new Ticker(1_000_000), hostClock: () => milliseconds };
    const machine = flatMachine([0xfb, 0xf4], 0, options);
    expect(machine.runSlice(100)).toEqual({ kind: 'idle', until: 1_000_000 });
    milliseconds = 10;
    expect(machine.runSlice(100)).toEqual({ kind: 'halt' });
    expect(haltedIn(machine)).toBe(0x20);
  });

  it('raises the deadline interrupt at the exact count', () => {
    const machine = flatMachine(LOOP);
    machine.state.setFlag(Flag.IF, 1);
    machine.setDeadline(31, 0x21);
    machine.runSlice(5000);
    expect(haltedIn(machine)).toBe(0x21);
    expect(machine.retired).toBe(32);
    expect(stack(machine, 1)).toEqual([CODE + 1]);
  });

  it('enters a native page instead of executing it', () => {
    const machine = flatMachine([0xe9, 0xfb, 0xff, 0x00, 0x00]); // JMP CODE + 10000h
    const seen: number[] = [];
    machine.registerNativePage((CODE + 0x10000) >> 12, (offset) => {
      seen.push(offset);
      machine.requestStop({ kind: 'stopped', reason: 'native' });
    });
    expect(machine.runSlice(100)).toEqual({ kind: 'stopped', reason: 'native' });
    expect(seen).toEqual([0]);
    expect(machine.retired).toBe(1);
  });

  it('sees code that the guest has just changed', () => {
    // MOV byte [CODE + 0Ah], 43h; INC ECX; JMP +0; (INC EAX → INC EBX); HLT
    const code = [0xc6, 0x05, 0x0a, 0x00, 0x01, 0x00, 0x43, 0x41, 0xeb, 0x00, 0x40, 0xf4];
    const machine = flatMachine(code);
    machine.runSlice(100);
    expect([machine.state.get(Slot.eax), machine.state.get(Slot.ebx)]).toEqual([0, 1]);
  });
});
