import { describe, expect, it } from 'vitest';
import { PortMap } from '../../../runtime/devices/bus.ts';
import { IdeChannel, PRIMARY } from '../../../runtime/devices/ide/channel.ts';
import { defaultGeometry } from '../../../runtime/devices/ide/disk.ts';
import { createPc } from '../../../runtime/devices/pc.ts';
import { MemoryDisk } from './memory-disk.ts';

const DATA = 0x1f0;
const ERROR = 0x1f1;
const COUNT = 0x1f2;
const LOW = 0x1f3;
const MID = 0x1f4;
const HIGH = 0x1f5;
const DEVICE = 0x1f6;
const STATUS = 0x1f7;
const CONTROL = 0x3f6;
const READY = 0x50;
const ASKS = 0x58;

class Bench {
  readonly disk: MemoryDisk;
  readonly ports = new PortMap();
  readonly lines: (readonly [number, boolean])[] = [];
  line = false;

  constructor(sectors = 5000) {
    this.disk = new MemoryDisk(sectors);
    const channel = new IdeChannel(
      PRIMARY,
      this.disk,
      (line, level) => {
        expect(line).toBe(14);
        this.line = level;
      },
      this.ports,
    );
    channel.reset();
  }

  in(port: number, bytes = 1): number {
    return this.ports.read(port, bytes);
  }

  out(port: number, value: number, bytes = 1): void {
    this.ports.write(port, bytes, value);
  }

  /** A command with a 28-bit address. */
  command(command: number, sector = 0, count = 0): void {
    this.out(COUNT, count);
    this.out(LOW, sector & 0xff);
    this.out(MID, (sector >> 8) & 0xff);
    this.out(HIGH, (sector >> 16) & 0xff);
    this.out(DEVICE, 0xe0 | (sector >> 24));
    this.out(STATUS, command);
  }

  words(count: number): number[] {
    return Array.from({ length: count }, () => this.in(DATA, 2));
  }

  /** Status read: clears the interrupt. */
  get status(): number {
    return this.in(STATUS);
  }
}

describe('an IDE drive', () => {
  it('identifies itself: capacity, geometry, what it can do', () => {
    const bench = new Bench(1_000_000);
    bench.command(0xec);
    expect([bench.in(CONTROL), bench.line, bench.status, bench.line]).toEqual([ASKS, true, ASKS, false]);
    const words = bench.words(256);
    expect(bench.status).toBe(READY);
    expect([words[1], words[3], words[6]]).toEqual([992, 16, 63]);
    expect((words[61]! << 16) | words[60]!).toBe(1_000_000);
    expect((words[101]! << 16) | words[100]!).toBe(1_000_000);
    expect(words[49]! & 0x0200).toBe(0x0200);
    expect(words[83]! & 0x0400).toBe(0x0400);
    expect(words[63]).toBe(0);
    const model = words.slice(27, 47).flatMap((word) => [word >> 8, word & 0xff]);
    expect(String.fromCharCode(...model).trim()).toBe('RING1 HARDDISK');
  });

  it('reads sectors, interrupting for each but not after the last', () => {
    const bench = new Bench();
    bench.command(0x20, 0x102, 2);
    expect([bench.line, bench.status]).toEqual([true, ASKS]);
    expect(new Set(bench.words(256))).toEqual(new Set([0x0202]));
    expect([bench.line, bench.status]).toEqual([true, ASKS]);
    expect(Array.from({ length: 128 }, () => bench.in(DATA, 4)).every((word) => word === 0x03030303)).toBe(
      true,
    );
    expect([bench.line, bench.status]).toEqual([false, READY]);
  });

  it('takes a count of 0 for 256 sectors, and for 65,536 with 48-bit addresses', () => {
    const bench = new Bench(70_000);
    bench.command(0x20, 0, 0);
    bench.words(255 * 256);
    expect(bench.status).toBe(ASKS);
    bench.words(256);
    expect(bench.status).toBe(READY);
    const verify = (sector: number) => {
      for (const register of [COUNT, LOW, MID, HIGH]) bench.out(register, 0);
      bench.command(0x42, sector, 0);
    };
    verify(4465); // one sector too far
    expect([bench.status, bench.in(ERROR)]).toEqual([0x51, 0x10]);
    verify(4464);
    expect(bench.status).toBe(READY);
  });

  it('shows what was written before with the high-order bit of the control register', () => {
    const bench = new Bench();
    bench.out(LOW, 0x12);
    bench.out(LOW, 0x34);
    expect(bench.in(LOW)).toBe(0x34);
    bench.out(CONTROL, 0x80);
    expect(bench.in(LOW)).toBe(0x12);
    bench.out(MID, 0);
    expect(bench.in(LOW)).toBe(0x34);
  });

  it('writes sectors, asking for each', () => {
    const bench = new Bench();
    bench.command(0x30, 7, 2);
    expect([bench.line, bench.status]).toEqual([false, ASKS]);
    for (let k = 0; k < 256; k++) bench.out(DATA, 0xaabb, 2);
    expect([bench.line, bench.status]).toEqual([true, ASKS]);
    for (let k = 0; k < 256; k++) bench.out(DATA, 0xccdd, 2);
    expect([bench.line, bench.status]).toEqual([true, READY]);
    expect([6, 7, 8, 9].map((sector) => bench.disk.at(sector))).toEqual([6, 0xbb, 0xdd, 9]);
  });

  it('transfers in blocks of the size that is set', () => {
    const bench = new Bench();
    bench.command(0xec);
    expect(bench.words(256)[59]).toBe(0x0110);
    bench.command(0xc6, 0, 0);
    expect(bench.status).toBe(READY);
    bench.command(0xc4, 0, 4);
    expect([bench.status, bench.in(ERROR)]).toEqual([0x51, 0x04]);
    bench.command(0xc6, 0, 3);
    expect(bench.status).toBe(0x51);
    bench.command(0xc6, 0, 4);
    expect(bench.status).toBe(READY);
    bench.command(0xc4, 10, 6);
    expect(bench.status).toBe(ASKS);
    bench.words(4 * 256);
    expect([bench.line, bench.status]).toEqual([true, ASKS]);
    bench.words(2 * 256);
    expect([bench.line, bench.status]).toEqual([false, READY]);
    bench.command(0xc5, 20, 4);
    for (let k = 0; k < 4 * 256; k++) bench.out(DATA, 0x1111, 2);
    expect(bench.status).toBe(READY);
    expect([19, 20, 23, 24].map((sector) => bench.disk.at(sector))).toEqual([19, 0x11, 0x11, 24]);
    bench.command(0xec);
    expect(bench.words(256)[59]).toBe(0x0104);
  });

  it('addresses by cylinder, head and sector, in the translation it was given', () => {
    const bench = new Bench();
    bench.out(COUNT, 17);
    bench.out(DEVICE, 0xa0 | 3);
    bench.out(STATUS, 0x91);
    const read = (cylinder: number, head: number, sector: number) => {
      bench.out(COUNT, 1);
      bench.out(LOW, sector);
      bench.out(MID, cylinder & 0xff);
      bench.out(HIGH, cylinder >> 8);
      bench.out(DEVICE, 0xa0 | head);
      bench.out(STATUS, 0x20);
      const { status } = bench;
      return status === ASKS ? bench.words(256)[0] : bench.in(ERROR);
    };
    expect(read(2, 1, 3)).toBe(((2 * 4 + 1) * 17 + 2) * 0x0101);
    expect([read(0, 0, 0), read(0, 0, 18), read(0, 4, 1)]).toEqual([0x10, 0x10, 0x10]);
  });

  it('says where an address is beyond the disk, and what the host could not do', () => {
    const bench = new Bench();
    bench.command(0x20, 4999, 2);
    expect([bench.line, bench.status, bench.in(ERROR)]).toEqual([true, 0x51, 0x10]);
    bench.disk.broken = 'reading';
    bench.command(0x20, 300, 1);
    expect([bench.line, bench.status, bench.in(ERROR), bench.in(LOW), bench.in(MID)]).toEqual([
      true,
      0x51,
      0x40,
      300 & 0xff,
      1,
    ]);
    bench.disk.broken = 'writing';
    bench.command(0x30, 3, 1);
    for (let k = 0; k < 256; k++) bench.out(DATA, 0, 2);
    expect([bench.status, bench.in(ERROR)]).toEqual([0x51, 0x40]);
    bench.disk.broken = 'nothing';
    bench.command(0x20, 300, 1);
    expect(bench.status).toBe(ASKS);
  });

  it('knows transfer modes, flushes, and aborts what it does not have', () => {
    const bench = new Bench();
    const feature = (subcommand: number, value: number) => {
      bench.out(ERROR, subcommand);
      bench.command(0xef, 0, value);
      return bench.status;
    };
    expect([feature(3, 0x0c), feature(3, 0x20), feature(0x82, 0), feature(0x99, 0)]).toEqual([
      READY,
      0x51,
      READY,
      0x51,
    ]);
    bench.command(0xe7);
    expect([bench.status, bench.disk.flushed]).toEqual([READY, 1]);
    for (const command of [0xa1, 0xc8, 0x00, 0xff]) {
      bench.command(command);
      expect([bench.status, bench.in(ERROR)]).toEqual([0x51, 0x04]);
    }
    bench.command(0xf8);
    expect([bench.in(LOW), bench.in(MID)]).toEqual([4999 & 0xff, 4999 >> 8]);
  });

  it('shows its signature after a diagnostic and after software reset', () => {
    const bench = new Bench();
    const signature = () => [COUNT, LOW, MID, HIGH, ERROR].map((port) => bench.in(port));
    bench.command(0x20, 0x123456, 9);
    bench.out(STATUS, 0x90);
    expect([bench.line, bench.status, ...signature()]).toEqual([true, READY, 1, 1, 0, 0, 1]);
    bench.command(0x30, 3, 1);
    bench.out(CONTROL, 0x04);
    expect(bench.in(CONTROL)).toBe(0x80);
    bench.out(CONTROL, 0x00);
    expect([bench.line, bench.status, ...signature()]).toEqual([false, READY, 1, 1, 0, 0, 1]);
  });

  it('keeps its interrupt to itself while the control register says so', () => {
    const bench = new Bench();
    bench.out(CONTROL, 0x02);
    bench.command(0xe7);
    expect(bench.line).toBe(false);
    bench.out(CONTROL, 0x00);
    expect(bench.line).toBe(true);
  });

  it('answers for the absent second device: status 0, its own registers, no command', () => {
    const bench = new Bench();
    bench.out(DEVICE, 0xb0);
    expect([bench.in(STATUS), bench.in(CONTROL), bench.in(DEVICE)]).toEqual([0, 0, 0xb0]);
    bench.out(COUNT, 0x55);
    bench.out(LOW, 0xaa);
    expect([bench.in(COUNT), bench.in(LOW)]).toEqual([0x55, 0xaa]);
    bench.out(STATUS, 0xec);
    expect([bench.line, bench.in(STATUS), bench.in(DATA, 2)]).toEqual([false, 0, 0]);
    bench.out(DEVICE, 0xa0);
    expect(bench.status).toBe(READY);
  });
});

describe('the disk of a PC', () => {
  it('is on the primary channel, with its geometry in CMOS; without one the channel floats', () => {
    const cmos = (pc: ReturnType<typeof createPc>, index: number) => {
      pc.writePort(0x70, 1, index);
      return pc.readPort(0x71, 1);
    };
    const pc = createPc({ memoryBytes: 1 << 20, disk: new MemoryDisk(2016) });
    expect([0x12, 0x19, 0x1b, 0x1d, 0x23, 0x39, 0x3d].map((index) => cmos(pc, index))).toEqual([
      0xf0, 47, 2, 16, 63, 0, 2,
    ]);
    expect(pc.readPort(0x1f7, 1)).toBe(READY);
    expect(pc.readPort(0x177, 1)).toBe(0xff);
    const none = createPc({ memoryBytes: 1 << 20 });
    expect([none.readPort(0x1f7, 1), cmos(none, 0x12)]).toEqual([0xff, 0]);
  });

  it('has at least one cylinder and at most those that cylinder addresses reach', () => {
    expect([1, 1008 * 5, 1008 * 20000].map((sectors) => defaultGeometry(sectors).cylinders)).toEqual([
      1, 5, 16383,
    ]);
  });
});
