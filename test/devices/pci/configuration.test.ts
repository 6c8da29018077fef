import { describe, expect, it } from 'vitest';
import { createPc, type Pc } from '../../../runtime/devices/pc.ts';

const MEMORY = 16 << 20;

function select(pc: Pc, device: number, number: number, offset: number): number {
  pc.writePort(0xcf8, 4, (0x80000000 | (device << 11) | (number << 8) | (offset & 0xfc)) >>> 0);
  return 0xcfc + (offset & 3);
}

const read = (pc: Pc, device: number, number: number, offset: number, bytes = 4): number =>
  pc.readPort(select(pc, device, number, offset), bytes);

const write = (pc: Pc, device: number, number: number, offset: number, bytes: number, value: number): void =>
  pc.writePort(select(pc, device, number, offset), bytes, value);

describe('the PCI bus', () => {
  it('answers configuration mechanism 1 as a 440FX with a PIIX3 and a PIIX4 power manager', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    expect(read(pc, 0, 0, 0)).toBe(0x12378086);
    expect(read(pc, 0, 0, 8)).toBe(0x06000002);
    expect(read(pc, 0, 0, 0x2c)).toBe(0x11001af4);
    expect(read(pc, 1, 0, 0)).toBe(0x70008086);
    expect(read(pc, 1, 0, 0x0e, 1)).toBe(0x80);
    expect(read(pc, 1, 3, 0)).toBe(0x71138086);
    expect(read(pc, 1, 3, 2, 2)).toBe(0x7113);
    expect(read(pc, 1, 3, 3, 1)).toBe(0x71);
  });

  it('gives all ones where no function is, and while the address register is off', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    expect(read(pc, 2, 0, 0)).toBe(0xffffffff);
    expect(read(pc, 0, 1, 0, 2)).toBe(0xffff);
    pc.writePort(0xcf8, 4, 0);
    expect(pc.readPort(0xcfc, 4)).toBe(0xffffffff);
    pc.writePort(0xcfc, 4, 0x12345678);
  });

  it('keeps the address register for doublewords, and CF9h for the reset control', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    pc.writePort(0xcf8, 4, 0xffffffff);
    expect(pc.readPort(0xcf8, 4)).toBe(0x80fffffc);
    pc.writePort(0xcf8, 2, 0);
    pc.writePort(0xcf8, 1, 0);
    expect(pc.readPort(0xcf8, 4)).toBe(0x80fffffc);
    expect(pc.readPort(0xcf8, 1)).toBe(0xff);
    expect(pc.takeRequest()).toBeUndefined();
    pc.writePort(0xcf9, 1, 0x06);
    expect(pc.takeRequest()).toEqual({ kind: 'reset' });
  });

  it('changes only the bits of a register that can be written, and resets them', () => {
    const pc = createPc({ memoryBytes: MEMORY });
    write(pc, 0, 0, 0, 4, 0);
    expect(read(pc, 0, 0, 0)).toBe(0x12378086);
    expect(read(pc, 1, 0, 0x60)).toBe(0x80808080);
    write(pc, 1, 0, 0x61, 1, 0xff);
    expect(read(pc, 1, 0, 0x60)).toBe(0x80808f80);
    write(pc, 1, 0, 0x3c, 1, 0x0b);
    expect(read(pc, 1, 0, 0x3c, 1)).toBe(0x0b);
    pc.reset();
    expect(read(pc, 1, 0, 0x60)).toBe(0x80808080);
  });

  it('says in the PAM registers what is memory: all of it without a BIOS, none with one', () => {
    const bare = createPc({ memoryBytes: MEMORY });
    expect(read(bare, 0, 0, 0x58)).toBe(0x33333000);
    expect(read(bare, 0, 0, 0x5c)).toBe(0x33333333);
    const pc = createPc({ memoryBytes: MEMORY, firmware: { bios: new Uint8Array(0x20000) } });
    expect(read(pc, 0, 0, 0x5c)).toBe(0);
    write(pc, 0, 0, 0x59, 1, 0xff);
    expect(read(pc, 0, 0, 0x59, 1)).toBe(0x30);
  });
});
