import { describe, expect, it } from 'vitest';
import { createPc, type Pc } from '../../../runtime/devices/pc.ts';
import { PM_TIMER_HZ } from '../../../runtime/devices/pci/power-management.ts';
import { INSTRUCTIONS_PER_SECOND, tickOfCycle } from '../../../runtime/devices/time.ts';

const MEMORY = 16 << 20;
const STATUS = 0x600;
const ENABLE = 0x602;
const CONTROL = 0x604;
const TIMER = 0x608;

function configure(pc: Pc, offset: number, bytes: number, value: number): void {
  pc.writePort(0xcf8, 4, (0x80000b00 | (offset & 0xfc)) >>> 0);
  pc.writePort(0xcfc + (offset & 3), bytes, value);
}

describe('ACPI power management', () => {
  it('switches off by sleep type 0 with SLP_EN, by words and by bytes, and by no other', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    pc.writePort(CONTROL, 2, 0x2400);
    pc.writePort(CONTROL, 2, 0x0000);
    expect(pc.takeRequest()).toBeUndefined();
    pc.writePort(CONTROL, 2, 0x2000);
    expect(pc.takeRequest()).toEqual({ kind: 'power-off' });
    pc.writePort(CONTROL + 1, 1, 0x20);
    expect(pc.takeRequest()).toEqual({ kind: 'power-off' });
    expect(pc.readPort(CONTROL, 2) & 0x2000).toBe(0);
  });

  it('counts the timer in virtual time, in 24 bits', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    pc.advance(INSTRUCTIONS_PER_SECOND);
    expect(pc.readPort(TIMER, 4)).toBe(PM_TIMER_HZ);
    pc.advance(10 * INSTRUCTIONS_PER_SECOND);
    expect(pc.readPort(TIMER, 4)).toBe((10 * PM_TIMER_HZ) % 2 ** 24);
    expect(pc.readPort(TIMER + 1, 1)).toBe((((10 * PM_TIMER_HZ) % 2 ** 24) >> 8) & 0xff);
  });

  it('turns ACPI mode on and off by the APM control port', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    expect(pc.readPort(CONTROL, 2)).toBe(0);
    pc.writePort(0xb2, 1, 0xf1);
    expect(pc.readPort(CONTROL, 2)).toBe(1);
    pc.writePort(0xb2, 1, 0xf0);
    expect(pc.readPort(CONTROL, 2)).toBe(0);
    pc.writePort(0xb3, 1, 0x55);
    expect(pc.readPort(0xb2, 2)).toBe(0x55f0);
  });

  it('interrupts on line 9 when the highest bit of the timer changes, until the status is cleared', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    pc.writePort(0x21, 1, 0xfb);
    pc.writePort(0xa1, 1, 0xfd);
    pc.writePort(0xb2, 1, 0xf1);
    expect(pc.nextEvent()).toBe(Infinity);
    pc.writePort(ENABLE, 2, 0x0001);
    const due = tickOfCycle(2 ** 23, PM_TIMER_HZ);
    expect(pc.nextEvent()).toBe(due);
    pc.advance(due - 1);
    expect([pc.interruptLine, pc.readPort(STATUS, 2)]).toEqual([false, 0]);
    pc.advance(due);
    expect([pc.interruptLine, pc.readPort(STATUS, 2)]).toEqual([true, 1]);
    pc.writePort(STATUS, 2, 0x0001);
    expect([pc.interruptLine, pc.readPort(STATUS, 2)]).toEqual([false, 0]);
    expect(pc.nextEvent()).toBe(tickOfCycle(2 ** 24, PM_TIMER_HZ));
  });

  it('has its ports where firmware puts them', () => {
    const pc = createPc({ memoryBytes: MEMORY, firmware: { bios: new Uint8Array(0x20000) } });
    expect(pc.readPort(CONTROL, 2)).toBe(0xffff);
    configure(pc, 0x40, 4, 0xb001);
    configure(pc, 0x80, 1, 1);
    expect(pc.readPort(0xb004, 2)).toBe(0);
    configure(pc, 0x40, 4, 0x601);
    expect(pc.readPort(0xb00a, 2)).toBe(0xffff);
    pc.writePort(CONTROL, 2, 0x2000);
    expect(pc.takeRequest()).toEqual({ kind: 'power-off' });
    pc.reset();
    expect(pc.readPort(CONTROL, 2)).toBe(0xffff);
  });
});
