import { flagRows, Slot, slots } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { Random } from '../random.ts';
import type { Observation } from './observation.ts';
import type { Change } from './scenario.ts';
import { World } from './world.ts';

const GENERAL = ['es', 'cs', 'ss', 'ds', 'fs', 'gs', 'ldtr', 'tr'] as const;
const TABLES = ['gdtr', 'idtr'] as const;
/** What says where the instruction itself is, and the machine's book-keeping: another instruction is no near miss. */
const FIXED = /^(zero|eip|cr3|pdpte.*|cs\.base|intr|inhibit|halted|model|.*_mask|ignne|.*Limit)$/;
const CODE = 1;
const STACK = 2;
const LIMIT_IN_DESCRIPTOR = 0xf_ffff;
const GRANULARITY = 0x80_0000;
const EXPAND_DOWN = 4;
const CODE_BIG = 0x4000;

/** Slots and flags that one bit can be changed of, by slot. */
const flagOfSlot = new Map(flagRows.map((row, flag) => [row.slot, flag]));
const segmentOfSlot = new Map<number, { readonly index: number; readonly part: keyof Segment }>(
  GENERAL.flatMap((name, index) =>
    (['selector', 'base', 'limit', 'rights'] as const).map(
      (part) => [Slot[`${name}.${part}`], { index, part }] as const,
    ),
  ),
);

interface Segment {
  readonly selector: number;
  readonly base: number;
  readonly limit: number;
  readonly rights: number;
}

function segmentIn(state: CpuState, index: number): Segment {
  const name = GENERAL[index] ?? 'ds';
  const part = (which: keyof Segment): number => state.get(Slot[`${name}.${which}`]);
  return { selector: part('selector'), base: part('base'), limit: part('limit'), rights: part('rights') };
}

function changeSegment(state: CpuState, index: number, change: Partial<Segment>): void {
  const { selector, base, limit, rights } = { ...segmentIn(state, index), ...change };
  state.setSegment(index, selector, base >>> 0, limit >>> 0, rights);
}

/**
 * States that differ from one in a single thing of those that its instruction looked at: a bit of a register, of a
 * descriptor, of a stack or of a page table, or a limit that just holds an access or just does not.
 * @param seen what the instruction looked at
 * @param state as it is after the instruction
 */
export function nearMisses(seen: Observation, state: CpuState, random: Random, count: number): Change[] {
  const registers = [...seen.slots].filter((slot) => !FIXED.test(slots[slot]?.name ?? ''));
  const bytes = [...seen.bytes].filter((address) => !leadsToCode(address));
  const edges = [segmentEdges(seen, state), tableEdges(seen, state), descriptorEdges(seen, state)].filter(
    (changes) => changes.length > 0,
  );
  return Array.from({ length: count }, (): Change => {
    const kind = random.below(4);
    if (kind === 0 && edges.length > 0) return random.of(random.of(edges));
    if (kind === 1 && registers.length > 0) return registerBit(random.of(registers), random);
    if (bytes.length > 0) return memoryBit(random.of(bytes), random.below(8));
    return registers.length > 0 ? registerBit(random.of(registers), random) : () => {};
  });
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

/** Limits of segment registers around each access through them and around the next instruction, in segments that expand up and down. */
function segmentEdges(seen: Observation, state: CpuState): Change[] {
  // frames are pushed without the register
  const { base } = segmentIn(state, STACK);
  const frames = seen.linear
    .filter(({ direct, address }) => direct && address >= World.stack && address < World.data)
    .map(({ address, bytes }) => ({ segment: STACK, offset: (address - base) >>> 0, bytes }));
  const entered = { segment: CODE, offset: state.get(Slot.eip), bytes: 1 };
  return [...seen.segmented, ...frames, entered].flatMap(({ segment, offset, bytes }) => {
    const last = offset + bytes - 1;
    const limit = (value: number, down: number): Change => {
      return (state) =>
        changeSegment(state, segment, {
          limit: value,
          rights: (segmentIn(state, segment).rights & ~EXPAND_DOWN) | down,
        });
    };
    const up = [limit(last, 0), limit(last - 1, 0)];
    return segment === CODE ? up : [...up, limit(offset - 1, EXPAND_DOWN), limit(offset, EXPAND_DOWN)];
  });
}

/** Limits of the tables and of the task around each access to them. */
function tableEdges(seen: Observation, state: CpuState): Change[] {
  const changes: Change[] = [];
  for (const { address, bytes } of seen.linear) {
    const within = (base: number): number | undefined => {
      const last = address + bytes - 1 - base;
      return address >= base && last < 0x1000 ? last : undefined;
    };
    for (const table of TABLES) {
      const last = within(state.get(Slot[`${table}.base`]));
      if (last === undefined) continue;
      for (const limit of [last, last - 1])
        changes.push((changed) => changed.set(Slot[`${table}.limit`], limit & 0xffff));
    }
    for (const index of [6, 7]) {
      const last = within(segmentIn(state, index).base);
      if (last === undefined) continue;
      for (const limit of [last, last - 1])
        changes.push((changed) => changeSegment(changed, index, { limit }));
    }
  }
  return changes;
}

/** Limits in descriptors around each access to the segment and around the address that code is entered at. */
function descriptorEdges(seen: Observation, state: CpuState): Change[] {
  const changes: Change[] = [];
  const entries = new Set<number>();
  for (const [table, end] of [
    [World.gdt, World.ldt],
    [World.ldt, World.idt],
  ] as const)
    for (const address of seen.bytes)
      if (address >= table && address < end) entries.add(table + ((address - table) & ~7));
  const ends = new Set([
    state.get(Slot.eip),
    ...seen.linear.map(({ address, bytes }) => address + bytes - 1),
  ]);
  for (const entry of entries)
    for (const end of ends)
      for (const short of [0, 1])
        changes.push((_state, memory) => {
          const view = new DataView(memory.buffer, memory.byteOffset + entry, 8);
          const low = view.getUint32(0, true);
          const high = view.getUint32(4, true);
          const base = ((low >>> 16) | ((high & 0xff) << 16) | (high & 0xff00_0000)) >>> 0;
          const limit = (end - base - short) >>> 0;
          if (limit > LIMIT_IN_DESCRIPTOR) return;
          view.setUint16(0, limit & 0xffff, true);
          view.setUint32(4, ((high & ~0xf_0000 & ~GRANULARITY) | (limit & 0xf_0000)) >>> 0, true);
        });
  return changes;
}
