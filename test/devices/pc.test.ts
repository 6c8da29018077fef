import { describe, expect, it } from 'vitest';
import { createPc } from '../../runtime/devices/pc.ts';
import { INSTRUCTIONS_PER_SECOND } from '../../runtime/devices/time.ts';

const MEMORY = 16 << 20;

describe('the PC bus', () => {
  it('reads all ones where nothing is', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    expect([1, 2, 4].map((bytes) => pc.readPort(0x1234, bytes))).toEqual([0xff, 0xffff, 0xffffffff]);
    expect(pc.readPort(0xf4, 1)).toBe(0xff);
    expect(pc.readPort(0xe9, 1)).toBe(0xff);
    pc.writePort(0x80, 1, 0x42);
    expect(pc.takeRequest()).toBeUndefined();
  });

  it('splits wide accesses to byte-wide devices', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    pc.writePort(0x3d4, 2, 0x410e);
    expect(pc.readPort(0x3d4, 2)).toBe(0x410e);
    expect(pc.readPort(0xffff, 2)).toBe(0xffff);
  });

  it('powers off, resets and exits on request, the first one counting', () => {
    const pc = createPc({ memoryBytes: MEMORY, debugExit: true });
    pc.writePort(0x604, 2, 0x2000);
    expect(pc.takeRequest()).toEqual({ kind: 'power-off' });
    expect(pc.takeRequest()).toBeUndefined();
    pc.writePort(0x604, 2, 0x0000);
    expect(pc.takeRequest()).toBeUndefined();
    pc.writePort(0x64, 1, 0xfe);
    pc.writePort(0xf4, 1, 7);
    expect(pc.takeRequest()).toEqual({ kind: 'reset' });
    pc.writePort(0xf4, 4, 0x103);
    expect(pc.takeRequest()).toEqual({ kind: 'exit', code: 3 });
    pc.writePort(0xcf9, 1, 0x06);
    expect(pc.takeRequest()).toEqual({ kind: 'reset' });
  });

  it('sends serial and debug console bytes to their sinks', () => {
    const serial: number[] = [];
    const console: number[] = [];
    const pc = createPc({
      memoryBytes: MEMORY,
      serial: (byte) => serial.push(byte),
      debugConsole: (byte) => console.push(byte),
    });
    pc.writePort(0x3f8, 1, 0x41);
    pc.writePort(0xe9, 1, 0x42);
    expect([serial, console]).toEqual([[0x41], [0x42]]);
    expect(pc.readPort(0xe9, 1)).toBe(0xe9);
  });

  it('types prepared keys at their ticks', () => {
    const pc = createPc({
      memoryBytes: MEMORY,
      keys: [
        { tick: 2000, scancode: 0x9e },
        { tick: 1000, scancode: 0x1e },
      ],
    });
    expect(pc.nextEvent()).toBe(Infinity); // masked: reading the port is enough
    pc.writePort(0x21, 1, 0xfd);
    expect(pc.nextEvent()).toBe(1000);
    pc.advance(999);
    expect(pc.readPort(0x64, 1) & 1).toBe(0);
    pc.advance(1000);
    expect(pc.nextEvent()).toBe(2000);
    expect(pc.acknowledge()).toBe(0x09);
    expect(pc.readPort(0x60, 1)).toBe(0x1e);
    expect(pc.nextEvent()).toBe(Infinity); // in service: nothing comes through before its end
  });

  it('interrupts from timer to acknowledge', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    for (const [port, value] of [
      [0x20, 0x11],
      [0x21, 0x20],
      [0x21, 0x04],
      [0x21, 0x01],
      [0x21, 0xfe],
      [0x43, 0x34],
      [0x40, 0x9c],
      [0x40, 0x2e],
    ] as const) {
      pc.writePort(port, 1, value);
    }
    let interrupts = 0;
    for (let tick = pc.nextEvent(); tick <= INSTRUCTIONS_PER_SECOND; tick = pc.nextEvent()) {
      pc.advance(tick);
      if (!pc.interruptLine) continue;
      expect(pc.acknowledge()).toBe(0x20);
      pc.writePort(0x20, 1, 0x20);
      interrupts++;
    }
    expect(interrupts).toBe(99); // the hundredth falls 15 cycles after the second
  });

  it('is as new after a reset', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    pc.writePort(0x92, 1, 0);
    expect(pc.addressLine20).toBe(false);
    pc.pressKey(0x1e);
    pc.reset();
    expect(pc.addressLine20).toBe(true);
    expect(pc.readPort(0x64, 1) & 1).toBe(0);
    expect(pc.interruptLine).toBe(false);
  });

  it('shows the screen out of guest memory', () => {
    const memory = new Uint8Array(1 << 20);
    memory[0xb8000] = 0x58;
    expect(createPc({ memoryBytes: MEMORY }).screen(memory)[0]).toBe('X');
  });
});
