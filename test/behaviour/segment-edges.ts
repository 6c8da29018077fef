import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { Change } from './change.ts';
import type { Observation } from './observation.ts';
import { World } from './world.ts';

const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs', 'ldtr', 'tr'] as const;
const TABLES = ['gdtr', 'idtr'] as const;
const CODE = 1;
const STACK = 2;
const LDTR = 6;
const TASK = 7;
const EXPAND_DOWN = 4;

/** A segment register with its hidden part. */
interface Segment {
  readonly selector: number;
  readonly base: number;
  readonly limit: number;
  readonly rights: number;
}

/** Segment registers and their parts by slot. */
export const segmentOfSlot: ReadonlyMap<number, { readonly index: number; readonly part: keyof Segment }> =
  new Map(
    SEGMENTS.flatMap((name, index) =>
      (['selector', 'base', 'limit', 'rights'] as const).map(
        (part) => [Slot[`${name}.${part}`], { index, part }] as const,
      ),
    ),
  );

function segmentIn(state: CpuState, index: number): Segment {
  const name = SEGMENTS[index] ?? 'ds';
  const part = (which: keyof Segment): number => state.get(Slot[`${name}.${which}`]);
  return { selector: part('selector'), base: part('base'), limit: part('limit'), rights: part('rights') };
}

/** Gives some parts of a segment register other values. */
export function changeSegment(state: CpuState, index: number, change: Partial<Segment>): void {
  const { selector, base, limit, rights } = { ...segmentIn(state, index), ...change };
  state.setSegment(index, selector, base >>> 0, limit >>> 0, rights);
}

/**
 * Limits of segment registers that just hold an access through them or the next instruction, or just do not, in
 * segments that expand up and down; each once.
 */
export function segmentEdges(seen: Observation, state: CpuState): Change[] {
  // frames are pushed without the register
  const { base } = segmentIn(state, STACK);
  const frames = seen.linear
    .filter(({ direct, address }) => direct && address >= World.stack && address < World.data)
    .map(({ address, bytes }) => ({ segment: STACK, offset: (address - base) >>> 0, bytes }));
  const entered = { segment: CODE, offset: state.get(Slot.eip), bytes: 1 };
  const changes = new Map<string, Change>();
  const add = (segment: number, limit: number, down: number): void => {
    changes.set(`${segment} ${limit >>> 0} ${down}`, (changed) =>
      changeSegment(changed, segment, {
        limit,
        rights: (segmentIn(changed, segment).rights & ~EXPAND_DOWN) | down,
      }),
    );
  };
  for (const { segment, offset, bytes } of [...seen.segmented, ...frames, entered]) {
    const last = offset + bytes - 1;
    for (const limit of [last, last - 1]) add(segment, limit, 0);
    if (segment !== CODE) for (const limit of [offset - 1, offset]) add(segment, limit, EXPAND_DOWN);
  }
  return [...changes.values()];
}

/** Limits of the tables and of the task that just hold an access to them, or just do not; each once. */
export function tableEdges(seen: Observation, state: CpuState): Change[] {
  const changes = new Map<string, Change>();
  for (const { address, bytes } of seen.linear) {
    const limits = (base: number): number[] => {
      const last = address + bytes - 1 - base;
      return address >= base && last < 0x1000 ? [last, last - 1] : [];
    };
    for (const table of TABLES)
      for (const limit of limits(state.get(Slot[`${table}.base`])))
        changes.set(`${table} ${limit}`, (changed) => changed.set(Slot[`${table}.limit`], limit & 0xffff));
    for (const index of [LDTR, TASK])
      for (const limit of limits(segmentIn(state, index).base))
        changes.set(`${index} ${limit}`, (changed) => changeSegment(changed, index, { limit }));
  }
  return [...changes.values()];
}
