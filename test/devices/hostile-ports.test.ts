import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { createPc, type Pc } from '../../runtime/devices/pc.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { Random } from '../random.ts';
import { MemoryDisk } from './ide/memory-disk.ts';

const MEMORY = 4 << 20;
const ACCESSES = 200_000;
/** Ports of devices; a random port seldom meets one. */
const KNOWN = [
  0x20, 0x21, 0x40, 0x41, 0x42, 0x43, 0x60, 0x61, 0x64, 0x70, 0x71, 0x92, 0xa0, 0xa1, 0xb2, 0xb3, 0xe9, 0xf0,
  0x1f0, 0x1f1, 0x1f2, 0x1f3, 0x1f4, 0x1f5, 0x1f6, 0x1f7, 0x3c0, 0x3c2, 0x3c4, 0x3c5, 0x3c7, 0x3c8, 0x3c9,
  0x3ce, 0x3cf, 0x3d4, 0x3d5, 0x3da, 0x3f6, 0x3f8, 0x3f9, 0x3fa, 0x3fb, 0x3fc, 0x4d0, 0x4d1, 0x510, 0x511,
  0x600, 0x602, 0x604, 0x608, 0xb004, 0xcf8, 0xcf9, 0xcfc, 0xcfd, 0xcfe, 0xcff,
];

function hostile(random: Random, pc: Pc): void {
  let tick = 0;
  for (let k = 0; k < ACCESSES; k++) {
    tick += random.below(1000);
    pc.advance(tick);
    const port = random.below(8) === 0 ? random.below(0x10000) : KNOWN[random.below(KNOWN.length)]!;
    const bytes = [1, 2, 4][random.below(3)]!;
    const most = bytes === 4 ? 0xffffffff : (1 << (8 * bytes)) - 1;
    if (random.below(3) === 0) {
      const value = pc.readPort(port, bytes);
      if (!(Number.isInteger(value) && value >= 0 && value <= most)) {
        throw new Error(`port ${port.toString(16)} read ${value} in ${bytes} bytes`);
      }
    } else
      pc.writePort(port, bytes, random.below(2) === 0 ? random.below(0x100) : (random.word() & most) >>> 0);
    if (pc.interruptLine && random.below(4) === 0) pc.acknowledge();
    pc.takeRequest();
    if (pc.nextEvent() < 0) throw new Error('an event before the beginning of time');
  }
}

describe('garbage at every port', () => {
  it.each([false, true])('leaves the host alone (firmware: %s)', (withFirmware) => {
    const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    const random = new Random(seed);
    const disk = new MemoryDisk(300);
    const pc = createPc({
      memoryBytes: MEMORY,
      disk,
      debugExit: true,
      debugConsole: () => {},
      ...(withFirmware ? { firmware: { bios: new Uint8Array(0x20000) } } : {}),
    });
    const machine = new Machine({ ramBytes: MEMORY, bus: pc });
    expect(() => hostile(random, pc), `seed ${seed} (RING1_SEED)`).not.toThrow();
    expect(disk.written.size).toBeLessThanOrEqual(300);
    pc.reset();
    // after a reset everything is where it was
    pc.advance(2 ** 40);
    expect([pc.readPort(0x3fd, 1), pc.readPort(0x1f7, 1), pc.readPort(0x21, 1)]).toEqual([0x60, 0x50, 0xff]);
    expect(machine.state.loadPhysical(0x100000, 4)).toBe(0);
  });
});
