import { flagRows, Slot, slots } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { Random } from '../random.ts';
import type { Change } from './change.ts';
import { descriptorEdges, descriptorVariants } from './descriptor-variants.ts';
import type { Observation } from './observation.ts';
import { pageRights } from './page-rights.ts';
import { changeSegment, segmentEdges, segmentOfSlot, tableEdges } from './segment-edges.ts';
import { equalities, memoryValues, registerValues } from './special-values.ts';
import { World } from './world.ts';

/** What says where the instruction itself is, and the machine's book-keeping: another instruction is no near miss. */
const FIXED = /^(zero|eip|cr3|pdpte.*|cs\.base|intr|inhibit|halted|model|.*_mask|.*Limit)$/;
const CODE_BIG = 0x4000;
/** Bits at random that are changed of registers, and of memory. */
const BITS = 48;

/** Slots and flags that one bit can be changed of, by slot. */
const flagOfSlot = new Map(flagRows.map((row, flag) => [row.slot, flag]));

/**
 * States that differ from one in a single thing of those that its instruction looked at: a bit of a register, of a
 * descriptor, of a stack or of a page table, a limit that just holds an access or just does not, a page that does not
 * permit it, a value that is special or equal to another; of each kind as many.
 * @param seen what the instruction looked at
 * @param state as it is after the instruction
 */
export function nearMisses(seen: Observation, state: CpuState, random: Random, count: number): Change[] {
  const registers = [...seen.slots].filter((slot) => !FIXED.test(slots[slot]?.name ?? ''));
  const bytes = [...seen.bytes].filter((address) => !leadsToCode(address));
  const kinds = [
    segmentEdges(seen, state),
    tableEdges(seen, state),
    descriptorEdges(seen, state),
    descriptorVariants(seen, random),
    pageRights(seen, state),
    registerValues(seen, random),
    equalities(seen),
    memoryValues(seen, random),
    registers.length === 0
      ? []
      : Array.from({ length: BITS }, () => registerBit(random.of(registers), random)),
    bytes.length === 0
      ? []
      : Array.from({ length: BITS }, () => memoryBit(random.of(bytes), random.below(8))),
  ];
  for (const changes of kinds) shuffle(changes, random);
  const chosen: Change[] = [];
  for (let n = 0; chosen.length < count; n++) {
    const next = kinds.flatMap((changes) => changes[n] ?? []);
    if (next.length === 0) break;
    chosen.push(...next);
  }
  return chosen.slice(0, count);
}

function shuffle(changes: Change[], random: Random): void {
  for (let n = changes.length - 1; n > 0; n--) {
    const other = random.below(n + 1);
    [changes[n], changes[other]] = [changes[other]!, changes[n]!];
  }
}

/** What leads to the code's page: entries and how many of their bytes. */
const LEADING = [
  [World.pageDirectory, 4],
  [World.pageTable + 4 * (World.code >>> 12), 4],
  [World.directoryPointers, 8],
  [World.wideDirectory, 8],
  [World.wideTable + 8 * (World.code >>> 12), 8],
] as const;

/** Whether the byte tells where the code's page is: bytes of entries other than rights and the topmost bits. */
function leadsToCode(address: number): boolean {
  return LEADING.some(
    ([entry, bytes]) => address > entry && address < entry + bytes && address !== entry + 7,
  );
}

function memoryBit(address: number, bit: number): Change {
  return (_state, memory) => {
    memory[address]! ^= 1 << bit;
  };
}

function registerBit(slot: number, random: Random): Change {
  const flag = flagOfSlot.get(slot);
  if (flag !== undefined) {
    const { width } = flagRows[flag]!;
    const bit = random.below(width);
    return (state) => state.setFlag(flag, state.getFlag(flag) ^ (1 << bit));
  }
  const width = slots[slot]!.width;
  const bit = random.below(width);
  const segment = segmentOfSlot.get(slot);
  if (segment !== undefined) {
    const { index, part } = segment;
    const mask = slot === Slot['cs.rights'] ? ~CODE_BIG : -1;
    return (state) => changeSegment(state, index, { [part]: (state.get(slot) ^ ((1 << bit) & mask)) >>> 0 });
  }
  if (width > 32) return (state) => state.setWide(slot, state.getWide(slot) ^ (1n << BigInt(bit)));
  return (state) => state.set(slot, (state.get(slot) ^ (1 << bit)) >>> 0);
}
