import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, flatMachine } from '../machine/flat-machine.ts';
import { Lockstep, Random } from './lockstep.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 0x40000000));
const ROUNDS = 120;

/** Copies and fills of bytes, words and doublewords; with 66 the words, with 67 by 16-bit addresses. */
const OPCODES = [0xa4, 0xa5, 0xaa, 0xab];

function place(machine: Machine, registers: Registers): void {
  const { state } = machine;
  state.set(Slot.esi, registers.from);
  state.set(Slot.edi, registers.to);
  state.set(Slot.ecx, registers.count);
  state.setFlag(Flag.DF, registers.down);
}

interface Registers {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly down: number;
}

/** Pointers near each other, far from each other, a page apart or with the code behind the target. */
function registers(random: Random): Registers {
  const from = 0x20000 + random.below(0x4000);
  const near = from + random.below(40) - 20;
  const to = random.pick(near, 0x28000 + random.below(0x4000), from + 0x1000, CODE - random.below(64));
  return {
    from,
    to,
    count: random.pick(random.below(12), random.below(5000)),
    down: random.pick(0, 0, 0, 1),
  };
}

describe('several iterations at once', () => {
  const rings = [new Lockstep(0), new Lockstep(3)] as const;

  it(`are what single iterations are, wherever a run is cut (SEED=${seed})`, () => {
    const random = new Random(seed);
    for (let n = 0; n < ROUNDS; n++) {
      const lockstep = random.pick(...rings);
      const prefixes = [random.pick(0xf2, 0xf3), random.pick(0x3e, 0x3e, 0x66, 0x67, 0x2e)];
      const code = [...prefixes, OPCODES[random.below(OPCODES.length)] ?? 0xa4, 0x90, 0x90, 0x90];
      lockstep.restore(random, code, true);
      if (random.below(2) === 0) lockstep.page(random, random.pick(0, 40));
      const chosen = registers(random);
      const data = Uint8Array.from(random.bytes(0x5000));
      for (const machine of [lockstep.reference, lockstep.tier0]) {
        place(machine, chosen);
        machine.writePhysical(0x20000, data);
      }
      const what = `round ${n}: ${code.map((byte) => byte.toString(16)).join(' ')} ${JSON.stringify(chosen)}`;
      // The first run enters the pages' translations, so that the next begins with many at once.
      for (const part of [1, random.below(50), random.below(6000), 6000]) {
        expect(lockstep.run(part + 1), what).toBe('');
      }
    }
  });

  it('end at the deadline, each counted', () => {
    const machine = flatMachine([0xf3, 0xab, 0x90], 0, { engine: 'tier0' });
    machine.state.set(Slot.edi, 0x40000);
    machine.state.set(Slot.ecx, 900);
    for (const limit of [2, 700]) {
      machine.limit = limit;
      machine.runSlice(1000);
      expect([machine.retired, machine.state.get(Slot.ecx)]).toEqual([limit, 900 - limit]);
      expect(machine.state.get(Slot.eip)).toBe(CODE);
    }
    machine.limit = 901;
    machine.runSlice(1000);
    expect([machine.state.get(Slot.ecx), machine.state.get(Slot.eip)]).toEqual([0, CODE + 3]);
  });
});
