import { flagRows, Slot, type SlotName } from '../../generated/state.ts';
import { components, type Deprivileging, deprivilege, same, slotNumber } from './deprivileging.ts';
import type { Outcome } from './run.ts';
import { World } from './world.ts';

/** A way in which two runs that should correspond do not. */
export interface Difference {
  /** What differs, in words of the guest: `eax`, `IF`, `memory 2000h`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  /** Bytes of a table that the processor itself keeps (Accessed and Busy bits). */
  readonly bookkeeping?: boolean;
  /** The virtualized resource whose change was lost or whose real value was changed. */
  readonly resource?: string;
}

const resourceOfSlot = new Map<number, string>(
  components.flatMap(({ resource }) =>
    resource.slots.map((name) => [slotNumber(name), resource.name] as const),
  ),
);

/** Slots that user code sees directly: registers, EIP, and the flags that are no virtualized resource. */
const userSlots: readonly SlotName[] = [
  'eax',
  'ecx',
  'edx',
  'ebx',
  'esp',
  'ebp',
  'esi',
  'edi',
  'eip',
  ...flagRows.map((row) => row.name).filter((name) => !resourceOfSlot.has(Slot[name])),
];

const flagNames = new Set<string>(flagRows.map((row) => row.name));

interface WatchedSlot {
  readonly slot: number;
  readonly resource: string;
  readonly name: string;
}

const watched = (owned: boolean): WatchedSlot[] =>
  components
    .filter(({ treatment }) => treatment !== 'recorded')
    .flatMap(({ resource, treatment }) =>
      resource.slots
        .filter((name) => (treatment === 'owned' && !same.has(name)) === owned)
        .map((name) => ({ slot: slotNumber(name), resource: resource.name, name })),
    );

/** Slots whose real value is the image of the virtual one. */
export const mappedSlots = watched(false);
/** Slots whose real value is the monitor's whatever the virtual one is. */
export const ownedSlots = watched(true);

const hex = (value: number): string => `${(value >>> 0).toString(16).toUpperCase()}h`;

function slotText(name: string, value: number): string {
  return flagNames.has(name) || name === 'cpl' ? String(value) : hex(value);
}

/** Differences in user registers and in the memory that the guest addresses. */
export function* userDifferences(expected: Outcome, found: Outcome): Generator<Difference> {
  for (const name of userSlots) {
    const slot = Slot[name];
    const a = expected.slots[slot]!;
    const b = found.slots[slot]!;
    if (a !== b) yield { what: name, expected: slotText(name, a), found: slotText(name, b) };
  }
  yield* memoryDifferences(expected, found);
}

function* memoryDifferences(expected: Outcome, found: Outcome): Generator<Difference> {
  const addresses = new Set([...expected.writes.keys(), ...found.writes.keys()]);
  for (const address of [...addresses].sort((a, b) => a - b)) {
    if (address >= World.monitor && address < World.end) continue;
    const a = expected.writes.get(address);
    const b = found.writes.get(address);
    if (a === b) continue;
    const text = (value: number | undefined): string => (value === undefined ? 'unchanged' : hex(value));
    const bookkeeping = address >= World.gdt;
    yield { what: `memory ${hex(address)}`, expected: text(a), found: text(b), bookkeeping };
  }
}

/** A virtual run, and the run of the deprivileged state that should correspond to it. */
export interface Pair {
  readonly virtual: Outcome;
  readonly real: Outcome;
  /** Slots before the run. */
  readonly virtualBefore: Float64Array;
  readonly realBefore: Float64Array;
  readonly how: Deprivileging;
  /** The components of the map that were applied; all when left out. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Where the deprivileged run is not the deprivileged image of the virtual run (Popek and Goldberg's
 * homomorphism). Yields nothing when the real run trapped: then the monitor makes it right.
 */
export function* homomorphismDifferences(pair: Pair): Generator<Difference> {
  const { virtual, real } = pair;
  if (virtual.fault >= 0) {
    yield { what: 'fault', expected: `exception ${virtual.fault}`, found: 'none' };
    return;
  }
  if (virtual.vectored) {
    yield { what: 'interrupt', expected: 'delivered', found: 'none' };
    return;
  }
  yield* userDifferences(virtual, real);
  const image = deprivilege(virtual.slots, pair.how, pair.only);
  for (const { slot, resource, name } of mappedSlots) {
    const a = image[slot]!;
    const b = real.slots[slot]!;
    if (a !== b) yield { what: name, expected: slotText(name, a), found: slotText(name, b), resource };
  }
  for (const { slot, resource, name } of ownedSlots) {
    if (pair.only !== undefined && !pair.only.has(resource)) continue;
    const before = pair.virtualBefore[slot]!;
    const after = virtual.slots[slot]!;
    if (before !== after) {
      yield {
        what: name,
        expected: slotText(name, after),
        found: `${slotText(name, before)}: the change is lost`,
        resource,
      };
    } else if (pair.realBefore[slot] !== real.slots[slot]) {
      yield {
        what: name,
        expected: 'unchanged',
        found: `the real ${name} became ${slotText(name, real.slots[slot]!)}`,
        resource,
      };
    }
  }
  for (const event of real.events) {
    const name = event.slice(0, event.indexOf('('));
    const owner = components.find(({ resource }) => resource.intrinsics.includes(name))?.resource;
    // what only returns a value shows in the value; what acts has acted on the host
    if (owner !== undefined && owner.slots.length === 0) {
      yield {
        what: event,
        expected: 'on the virtual resource',
        found: 'on the real one',
        resource: owner.name,
      };
    }
  }
}

export function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}
