import { expect, it } from 'vitest';
import type { Disk } from '../../runtime/devices/ide/disk.ts';
import { createPc, type Pc } from '../../runtime/devices/pc.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { Random } from '../random.ts';
import { knownPorts } from './known-ports.ts';

const MEMORY_BYTES = 1 << 20;
const ACCESSES = 200_000;
const MEBIBYTE = 2 ** 20;

/** A disk of 1 MiB whose host fails now and then. */
function failingDisk(random: Random): Disk {
  const bytes = new Uint8Array(MEBIBYTE);
  const works = () => random.below(50) !== 0;
  return {
    sectors: bytes.length / 512,
    read(first, into) {
      expect(first * 512 + into.length).toBeLessThanOrEqual(bytes.length);
      into.set(bytes.subarray(first * 512, first * 512 + into.length));
      return works();
    },
    write(first, from) {
      expect(first * 512 + from.length).toBeLessThanOrEqual(bytes.length);
      bytes.set(from, first * 512);
      return works();
    },
    flush: works,
  };
}

function pc(random: Random, firmware = true): Pc {
  return createPc({
    memoryBytes: MEMORY_BYTES,
    serial: () => {},
    debugConsole: () => {},
    debugExit: true,
    disk: failingDisk(random),
    ...(firmware ? { firmware: { bios: new Uint8Array(0x10000).fill(0xf4) } } : {}),
  });
}

/** Accesses ports as no program does: any value, any width, mostly where devices are; time goes on by leaps. */
function torment(bus: Pc, random: Random, start: number): number {
  const memory = new Uint8Array(MEMORY_BYTES);
  let tick = start;
  for (let k = 0; k < ACCESSES; k++) {
    tick += random.pick(0, 1, 1, 100, random.below(10_000_000));
    const port = random.below(4) === 0 ? random.below(0x10000) : random.of(knownPorts);
    const bytes = random.pick(1, 1, 2, 4);
    bus.advance(tick);
    if (random.below(2) === 0) {
      const value = bus.readPort(port, bytes);
      if (!(Number.isInteger(value) && value >= 0 && value < 2 ** (8 * bytes))) {
        throw new Error(`port ${port.toString(16)} reads ${value} in ${bytes} bytes`);
      }
    } else {
      bus.writePort(port, bytes, random.pick(random.below(256), random.word(), 0, 0xffffffff));
    }
    if (bus.interruptLine && random.below(2) === 0) {
      const vector = bus.acknowledge();
      if (!(Number.isInteger(vector) && vector >= 0 && vector < 256)) throw new Error(`vector ${vector}`);
    }
    const next = bus.nextEvent();
    if (Number.isNaN(next) || next < 0)
      throw new Error(`the next event is no tick after port ${port.toString(16)}`);
    if (random.below(1000) === 0) bus.pressKey(random.below(256));
    if (random.below(1000) === 0 && bus.serialLine.waiting < 1000) bus.serialLine.receive(random.bytes(20));
    if (random.below(10_000) === 0) expect(bus.screen(memory).length).toBeLessThanOrEqual(1024);
    bus.takeRequest();
    bus.takeErrorIgnored();
    if (random.below(20_000) === 0) bus.reset();
  }
  return tick;
}

const fresh = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

it.each([
  [1, true],
  [2, false],
  [fresh, true],
  [fresh, false],
])(
  'devices take any value at any port, in bounded memory (RING1_SEED=%i, firmware: %s)',
  (seed, firmware) => {
    const random = new Random(seed);
    const bus = pc(random, firmware);
    const machine = new Machine({ ramBytes: MEMORY_BYTES, bus });
    const memory = machine.physical.slice();
    let tick = torment(bus, random, 0);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 3; round++) tick = torment(bus, random, tick);
    globalThis.gc?.();
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * MEBIBYTE);
    bus.reset();
    bus.advance(tick + 2 ** 40);
    for (let waiting = bus.serialLine.waiting; waiting >= 0; waiting--) bus.readPort(0x3f8, 1);
    // after a reset everything is where it was: line status, the drive's status, the interrupt mask
    expect([bus.readPort(0x3fd, 1), bus.readPort(0x1f7, 1), bus.readPort(0x21, 1)]).toEqual([
      0x60, 0x50, 0xff,
    ]);
    expect(machine.physical).toEqual(memory);
  },
);

it('devices do not make time stand still: an event that was attended to is over', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = new Random(seed);
    const bus = pc(random);
    let tick = 0;
    for (let k = 0; k < 500; k++) bus.writePort(random.of(knownPorts), 1, random.below(256));
    for (let k = 0; k < 1000; k++) {
      const next = bus.nextEvent();
      if (next === Infinity) break;
      expect(next, `seed ${seed}, event ${k} at tick ${tick}`).toBeGreaterThan(tick);
      tick = next;
      bus.advance(tick);
    }
  }
});
