import { Lockstep, type Side } from './lockstep.ts';
import type { SessionGuest } from './session.ts';

/** What of two guests is not the same. */
export interface Differences {
  /** Words of the architectural state, `name=hex`, that differ. */
  readonly state: readonly { readonly a: string; readonly b: string }[];
  /** Physical addresses of the first bytes that differ. */
  readonly memory: readonly number[];
  readonly serial: boolean;
  /** How far each came and why it stopped, when that differs. */
  readonly progress: readonly [string, string] | undefined;
}

/** What a comparison came to. */
export type Comparison =
  | {
      readonly kind: 'equivalent';
      /** By guest. */
      readonly guests: readonly { readonly instructions: number; readonly stop: string }[];
      /** Whether the text that was waited for has come; true when there was none. */
      readonly heard: boolean;
    }
  | {
      readonly kind: 'divergence';
      /** The guest that differs. */
      readonly name: string;
      /** Both were alike after this many instructions. */
      readonly after: number;
      /**
       * After this many they were not: the next one, unless the difference goes away when the guests are also
       * stopped in between.
       */
      readonly at: number;
      /** The guest of side a after {@link after} instructions. */
      readonly before: Snapshot;
      readonly a: SessionGuest;
      readonly b: SessionGuest;
      readonly differences: Differences;
    };

/** What is needed to show the instruction that a guest is about to execute. */
export interface Snapshot {
  readonly state: readonly string[];
  readonly code: Uint8Array;
}

/** How far and how finely to compare. */
export interface ComparisonOptions {
  /** Instructions to compare at most, of each guest. */
  readonly most: number;
  /** Instructions from one comparison to the next; absent: the more, the longer nothing has happened. */
  readonly every?: number | undefined;
  /** The comparison ends when this text has come over each guest's serial port. */
  readonly until?: string | undefined;
  /** Typed on the serial ports one after the other, each when {@link until} has come again. */
  readonly send?: readonly string[];
  /** What the report needs of side a's guest, taken before each step. */
  readonly snapshot: (guest: SessionGuest) => Snapshot;
  /** Told after each comparison how many instructions were alike. */
  readonly progress?: (instructions: number) => void;
}

const MEMORY_DIFFERENCES = 8;
const PAGE_BYTES = 4096;
/** Sub-intervals that a search splits an interval into. */
const SPLIT = 256;
/** Bounds of a step that was not asked for. Comparing 128 MiB takes as long as some million instructions. */
const FIRST_STEP = 100_000;
const LARGEST_STEP = 50_000_000;
/** Such a step is this part of what has passed since the start or the last input. */
const STEP_PART = 8;

/**
 * Runs guests both ways in lockstep, compares all that they can see of their machines, and narrows a difference down to the
 * instruction that made it, by running again from the start in smaller steps.
 */
export async function compareSides(
  sides: readonly [Side, Side],
  options: ComparisonOptions,
): Promise<Comparison> {
  const first = await Lockstep.create(sides, options);
  let found = firstDifference(first, { from: 0, to: options.most, every: options.every }, options);
  if (found === undefined) {
    const guests = first.guests.map(([{ instructions, stop }]) => ({ instructions, stop: stop?.kind ?? '' }));
    return { kind: 'equivalent', guests, heard: first.heard };
  }
  const { script } = first;
  for (;;) {
    const { after, at } = found;
    if (at - after <= 1) return found;
    const again = await Lockstep.create(sides, { ...options, script });
    const every = Math.ceil((at - after) / SPLIT);
    const closer = firstDifference(again, { from: after, to: at, every }, options);
    if (closer === undefined) return bisect(sides, found, { ...options, script });
    found = closer;
  }
}

/** As the search in small steps, where a difference does not come when the guests are stopped before: without stops. */
async function bisect(
  sides: readonly [Side, Side],
  found: Divergence,
  options: ComparisonOptions & { readonly script: Lockstep['script'] },
): Promise<Divergence> {
  let closest = found;
  for (let { after, at } = found; at - after > 1; ) {
    const middle = Math.floor((after + at) / 2);
    const lockstep = await Lockstep.create(sides, options);
    const range = { from: 0, to: middle, every: middle };
    const closer = firstDifference(lockstep, range, options);
    if (closer === undefined) after = middle;
    else at = middle;
    const before = (closer === undefined ? lockstep.guests : []).map(([a]) => options.snapshot(a));
    closest = { ...(closer ?? closest), after, at, before: before[0] ?? closest.before };
  }
  return closest;
}

type Divergence = Extract<Comparison, { kind: 'divergence' }>;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly every: number | undefined;
}

/** Steps both sides through a range and returns the first comparison that fails. */
function firstDifference(
  lockstep: Lockstep,
  { from, to, every }: Range,
  { snapshot, progress }: ComparisonOptions,
): Divergence | undefined {
  lockstep.runTo(from);
  for (let after = from; after < to; ) {
    const before = lockstep.guests.map(([a]) => snapshot(a));
    const at = Math.min(after + (every ?? stepAfter(after - lockstep.lastInput)), to);
    lockstep.runTo(at);
    for (const [index, [a, b]] of lockstep.guests.entries()) {
      const differences = differencesOf(a, b);
      if (differences === undefined) continue;
      // a guest that stopped by itself did so before the limit: the interval ends where the slower one is
      const end = Math.max(after + 1, Math.min(at, Math.max(a.instructions, b.instructions)));
      const { name } = a;
      return { kind: 'divergence', name, after, at: end, before: before[index]!, a, b, differences };
    }
    progress?.(at);
    if (lockstep.finished || !lockstep.goOn()) return undefined;
    after = at;
  }
  return undefined;
}

function stepAfter(instructions: number): number {
  return Math.min(LARGEST_STEP, Math.max(FIRST_STEP, Math.floor(instructions / STEP_PART)));
}

/** Compares two guests completely; undefined when they are the same. */
function differencesOf(a: SessionGuest, b: SessionGuest): Differences | undefined {
  const [stateA, stateB] = [a.state(), b.state()];
  const state = stateA.flatMap((word, i) => (word === stateB[i] ? [] : [{ a: word, b: stateB[i] ?? '' }]));
  const memory = memoryDifferences(a.memory, b.memory);
  const serial = a.serialSha256() !== b.serialSha256();
  const progress = [progressOf(a), progressOf(b)] as const;
  const sameProgress = progress[0] === progress[1];
  if (state.length === 0 && memory.length === 0 && !serial && sameProgress) return undefined;
  return { state, memory, serial, progress: sameProgress ? undefined : progress };
}

function progressOf({ instructions, stop }: SessionGuest): string {
  const code = stop?.kind === 'exit' ? ` ${stop.code}` : '';
  return `${stop?.kind ?? 'running'}${code} after ${instructions} instructions`;
}

/** Addresses of the first few bytes that differ; pages are compared whole first. */
function memoryDifferences(a: Uint8Array, b: Uint8Array): readonly number[] {
  const found: number[] = [];
  if (Buffer.compare(a, b) === 0) return found;
  for (let page = 0; page < a.length && found.length < MEMORY_DIFFERENCES; page += PAGE_BYTES) {
    const [pageA, pageB] = [a.subarray(page, page + PAGE_BYTES), b.subarray(page, page + PAGE_BYTES)];
    if (Buffer.compare(pageA, pageB) === 0) continue;
    for (let i = 0; i < pageA.length && found.length < MEMORY_DIFFERENCES; i++) {
      if (pageA[i] !== pageB[i]) found.push(page + i);
    }
  }
  return found;
}
