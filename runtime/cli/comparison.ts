import { runTo, type Session, type SessionGuest } from './session.ts';

/** One of the two ways of running the guest. */
export interface Side {
  /** As the user named it. */
  readonly label: string;
  /** A fresh session with one guest at its first instruction. */
  readonly create: () => Promise<Session>;
}

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

export type Comparison =
  | { readonly kind: 'equivalent'; readonly instructions: number; readonly stop: string }
  | {
      readonly kind: 'divergence';
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

const MEMORY_DIFFERENCES = 8;
const PAGE_BYTES = 4096;
/** Sub-intervals that a search splits an interval into. */
const SPLIT = 32;

/**
 * Runs a guest both ways in lockstep, compares every `every` instructions, and narrows a difference down to the
 * instruction that made it.
 * @param most instructions to compare at most
 * @param snapshot takes what the report needs of side a's guest, before each step of the narrowing
 */
export async function compareSides(
  sides: readonly [Side, Side],
  most: number,
  every: number,
  snapshot: (guest: SessionGuest) => Snapshot,
): Promise<Comparison> {
  let known: Extract<Comparison, { kind: 'divergence' }> | undefined;
  for (let [from, to, step] = [0, most, every]; ; ) {
    const pair = await createPair(sides);
    const found = firstDifference(pair, from, to, step, snapshot);
    if (found === undefined) {
      const { instructions, stop } = pair.a;
      return known ?? { kind: 'equivalent', instructions, stop: stop?.kind ?? 'limit' };
    }
    const { a, b } = pair;
    known = { kind: 'divergence', ...found, a, b };
    if (found.at - found.after <= 1) return known;
    [from, to, step] = [found.after, found.at, Math.ceil((found.at - found.after) / SPLIT)];
  }
}

interface Pair {
  readonly sessions: readonly [Session, Session];
  readonly a: SessionGuest;
  readonly b: SessionGuest;
}

async function createPair([sideA, sideB]: readonly [Side, Side]): Promise<Pair> {
  const sessions = [await sideA.create(), await sideB.create()] as const;
  const [a, b] = sessions.map((session) => session.guests[0]);
  if (a === undefined || b === undefined) throw new RangeError('a session without a guest');
  return { sessions, a, b };
}

interface Found {
  /** The last count at which both were alike, and the first at which they are not. */
  readonly after: number;
  readonly at: number;
  readonly before: Snapshot;
  readonly differences: Differences;
}

/** Steps both from `from` to `to` and returns at the first comparison that fails. */
function firstDifference(
  { sessions, a, b }: Pair,
  from: number,
  to: number,
  step: number,
  snapshot: (guest: SessionGuest) => Snapshot,
): Found | undefined {
  if (from > 0) for (const session of sessions) runTo(session, from);
  for (let after = from; after < to; ) {
    const before = snapshot(a);
    const at = Math.min(after + step, to);
    for (const session of sessions) runTo(session, at);
    const differences = differencesOf(a, b);
    // a guest that stopped by itself did so before the limit: the interval ends where the slower one is
    if (differences !== undefined) {
      return {
        after,
        at: Math.max(after + 1, Math.min(at, Math.max(a.instructions, b.instructions))),
        before,
        differences,
      };
    }
    if (a.stop?.kind !== 'limit') return undefined;
    after = at;
  }
  return undefined;
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
