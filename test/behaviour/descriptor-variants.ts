import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { Random } from '../random.ts';
import type { Change } from './change.ts';
import type { Observation } from './observation.ts';
import { World } from './world.ts';

const LIMIT = 0xf_ffff;
const GRANULARITY = 0x80_0000;
/** Offsets in a descriptor. */
const ACCESS = 5;
const FLAGS = 6;
const TYPE = 0x1f;
const OTHER_TYPES = 4;

/** Addresses of the descriptors and gates that were read. */
export function descriptorsRead(seen: Observation): number[] {
  const entries = new Set<number>();
  for (const [table, end] of [
    [World.gdt, World.ldt],
    [World.ldt, World.idt],
    [World.idt, World.tss],
  ] as const)
    for (const address of seen.bytes)
      if (address >= table && address < end) entries.add(table + ((address - table) & ~7));
  return [...entries];
}

/** Limits in descriptors around each access to the segment and around the address that code is entered at; each once. */
export function descriptorEdges(seen: Observation, state: CpuState): Change[] {
  const ends = new Set<number>();
  for (const { address, bytes } of seen.linear) ends.add(address + bytes - 1).add(address + bytes - 2);
  ends.add(state.get(Slot.eip)).add(state.get(Slot.eip) - 1);
  return descriptorsRead(seen).flatMap((entry) => [...ends].map((end) => endsAt(entry, end)));
}

/** Makes the segment end at a linear address, when its limit can say so. */
function endsAt(entry: number, end: number): Change {
  return (_state, memory) => {
    const view = new DataView(memory.buffer, memory.byteOffset + entry, 8);
    const low = view.getUint32(0, true);
    const high = view.getUint32(4, true);
    const base = ((low >>> 16) | ((high & 0xff) << 16) | (high & 0xff00_0000)) >>> 0;
    const limit = (end - base) >>> 0;
    if (limit > LIMIT) return;
    view.setUint16(0, limit & 0xffff, true);
    view.setUint32(4, ((high & ~0xf_0000 & ~GRANULARITY) | (limit & 0xf_0000)) >>> 0, true);
  };
}

/** Each descriptor that was read with one of its attributes changed, with other types, and as a gate that leads nowhere. */
export function descriptorVariants(seen: Observation, random: Random): Change[] {
  return descriptorsRead(seen).flatMap((entry) => [
    ...Array.from({ length: 8 }, (_, bit) => flip(entry + ACCESS, 1 << bit)),
    ...Array.from({ length: 4 }, (_, bit) => flip(entry + FLAGS, 0x10 << bit)),
    ...Array.from({ length: OTHER_TYPES }, (): Change => {
      const type = random.below(TYPE + 1);
      return (_state, memory) => {
        memory[entry + ACCESS] = (memory[entry + ACCESS]! & ~TYPE) | type;
      };
    }),
    (_state, memory) => {
      memory[entry + 2]! &= 3;
      memory[entry + 3] = 0;
    },
  ]);
}

function flip(address: number, bits: number): Change {
  return (_state, memory) => {
    memory[address]! ^= bits;
  };
}
