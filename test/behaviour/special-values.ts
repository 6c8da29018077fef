import { Slot, slots } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { Random } from '../random.ts';
import type { Change } from './change.ts';
import type { Observation } from './observation.ts';
import { someSelector, World } from './world.ts';

const GENERAL_REGISTERS = 8;
const VALUES_OF_EACH = 4;
const BLOCKS = 24;
/** Bytes, the first of the lowest address, that mean something special to those who read so many. */
const PATTERNS: readonly string[] = [
  '00000000000000000000',
  'ffffffffffffffffffff',
  '01000000000000000000',
  '00000000000000000080',
  // packed decimals
  '99999999999999999900',
  '99999999999999999980',
  '10000000000000000000',
  // one, infinity, a denormal and a NaN in 80, 64 and 32 bits
  '0000000000000080ff3f',
  '0000000000000080ffff',
  '00000000000000800000',
  '00000000000000c0ff7f',
  '000000000000f03f',
  '000000000000f07f',
  '0000000000000880',
  '010000000000f07f',
  '0000803f',
  '000080ff',
  '00004000',
  '0100807f',
];

/** Registers that hold what the instruction also looked at elsewhere, or that with one bit changed; zero and single bits. */
export function registerValues(seen: Observation, random: Random): Change[] {
  const others = [...seen.slots].filter(
    (slot) => slot >= GENERAL_REGISTERS && (slots[slot]?.width ?? 0) === 32,
  );
  const bit = (): number => (1 << random.below(32)) >>> 0;
  return [...seen.slots]
    .filter((slot) => slot < GENERAL_REGISTERS)
    .flatMap((slot) =>
      Array.from({ length: VALUES_OF_EACH }, (): Change => {
        const flipped = random.pick(0, bit());
        if (random.below(2) === 0 || others.length === 0) {
          const value = random.pick(0, flipped, ~flipped >>> 0);
          return (state) => state.set(slot, value);
        }
        const other = random.of(others);
        return (state) => state.set(slot, (state.get(other) ^ flipped) >>> 0);
      }),
    );
}

/** A register equal to the four bytes that were read somewhere; EDX:EAX equal to eight of them. */
export function equalities(seen: Observation): Change[] {
  const registers = [...seen.slots].filter((slot) => slot < GENERAL_REGISTERS);
  const at = (memory: Uint8Array, address: number): number =>
    new DataView(memory.buffer, memory.byteOffset + address, 4).getUint32(0, true);
  return blocksRead(seen).flatMap(({ address, bytes }) => [
    ...(bytes < 8 || !registers.includes(Slot.edx)
      ? []
      : [
          (state: CpuState, memory: Uint8Array): void => {
            state.set(Slot.eax, at(memory, address));
            state.set(Slot.edx, at(memory, address + 4));
          },
        ]),
    ...registers.map(
      (slot): Change =>
        (state, memory) =>
          state.set(slot, at(memory, address)),
    ),
  ]);
}

/** Data, stacks and tasks that hold special numbers and other selectors where they were read. */
export function memoryValues(seen: Observation, random: Random): Change[] {
  const blocks = blocksRead(seen);
  if (blocks.length === 0) return [];
  return Array.from({ length: BLOCKS }, (): Change => {
    const { address, bytes } = random.of(blocks);
    const offset = 2 * random.below((bytes + 1) >> 1);
    const room = bytes - offset;
    if (random.below(4) === 0) {
      const selector = random.pick(someSelector(random), (1 << random.below(16)) | random.below(4));
      return (_state, memory) =>
        memory.set([selector & 0xff, selector >> 8].slice(0, room), address + offset);
    }
    const pattern = Buffer.from(random.of(PATTERNS), 'hex');
    return (_state, memory) => memory.set(pattern.subarray(0, room), address + offset);
  });
}

/** Runs of bytes that were read behind the tables of descriptors and before those of pages. */
function blocksRead(seen: Observation): { address: number; bytes: number }[] {
  const blocks: { address: number; bytes: number }[] = [];
  const data = [...seen.bytes].filter((at) => at >= World.tss && at < World.pageDirectory);
  for (const address of data.sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.address + last.bytes === address) last.bytes++;
    else blocks.push({ address, bytes: 1 });
  }
  return blocks;
}
