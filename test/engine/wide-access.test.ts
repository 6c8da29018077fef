import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { flatMachine, haltedIn } from '../machine/flat-machine.ts';

const DIRECTORY = 0x60000;
const TABLE = 0x61000;
const PAGING = 0x8000_0000;
/** Linear pages that follow each other and lie apart in memory; behind the second one there is none. */
const FIRST = { linear: 0x52000, physical: 0x59000 };
const SECOND = { linear: 0x53000, physical: 0x57000 };
const PAGE_FAULT = 14;
const HLT = 0xf4;
/** A number whose eight bytes all differ, and the bytes of memory before a store. */
const VALUE = 0x4009_21fb_5444_2d18n;
const BEFORE = 0xee;

/** Runs an access of 8 bytes at [EBX] as the supervisor, with the two pages mapped. */
function run(engine: 'reference' | 'tier0', code: readonly number[], address: number): Machine {
  const machine = flatMachine([...code, HLT], 0, { engine });
  const { state } = machine;
  const entries = Array.from({ length: 256 }, (_, page) => (page << 12) | 3);
  entries[FIRST.linear >> 12] = FIRST.physical | 3;
  entries[SECOND.linear >> 12] = SECOND.physical | 3;
  entries[(SECOND.linear >> 12) + 1] = 0;
  machine.writePhysical(DIRECTORY, new Uint8Array(Uint32Array.of(TABLE | 3).buffer));
  machine.writePhysical(TABLE, new Uint8Array(Uint32Array.from(entries).buffer));
  for (const { physical } of [FIRST, SECOND])
    machine.writePhysical(physical, new Uint8Array(4096).fill(BEFORE));
  state.set(Slot.cr3, DIRECTORY);
  state.set(Slot.cr0, (state.get(Slot.cr0) | PAGING) >>> 0);
  state.set(Slot.ebx, address);
  machine.flushTranslations();
  machine.runSlice(20);
  return machine;
}

/** FNINIT; FLDPI; FST qword [ebx]. */
const STORE = [0xdb, 0xe3, 0xd9, 0xeb, 0xdd, 0x13];
/** FNINIT; FLD qword [ebx]; FSTP qword [0x50000]. */
const LOAD = [0xdb, 0xe3, 0xdd, 0x03, 0xdd, 0x1d, 0, 0, 5, 0];

describe.each(['reference', 'tier0'] as const)('an access of 64 bits, %s', (engine) => {
  it.each([1, 4, 7])('reaches both pages from %i bytes before the border', (bytes) => {
    const { physical } = run(engine, STORE, SECOND.linear - bytes);
    const stored = [
      ...physical.slice(FIRST.physical + 4096 - bytes, FIRST.physical + 4096),
      ...physical.slice(SECOND.physical, SECOND.physical + 8 - bytes),
    ];
    expect(stored).toEqual([...new Uint8Array(BigUint64Array.of(VALUE).buffer)]);
    expect(physical[FIRST.physical + 4095 - bytes]).toBe(BEFORE);
    expect(physical[SECOND.physical + 8 - bytes]).toBe(BEFORE);
  });

  it('writes nothing when the second page is missing', () => {
    const machine = run(engine, STORE, SECOND.linear + 4096 - 3);
    expect(haltedIn(machine)).toBe(PAGE_FAULT);
    expect(machine.state.get(Slot.cr2)).toBe(SECOND.linear + 4096);
    const last = machine.physical.slice(SECOND.physical + 4096 - 3, SECOND.physical + 4096);
    expect([...last]).toEqual([BEFORE, BEFORE, BEFORE]);
  });

  it('reads across pages, and faults on the one that is missing', () => {
    const machine = run(engine, LOAD, SECOND.linear - 5);
    expect(haltedIn(machine)).toBe(-1);
    expect(machine.state.loadPhysical64(0x50000)).toBe(0xeeee_eeee_eeee_eeeen);
    const faulting = run(engine, LOAD, SECOND.linear + 4096 - 1);
    expect(haltedIn(faulting)).toBe(PAGE_FAULT);
    expect(faulting.state.get(Slot.cr2)).toBe(SECOND.linear + 4096);
  });
});
