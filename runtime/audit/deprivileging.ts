import { Field, flagRows, Slot, type SlotName } from '../../generated/state.ts';
import { resources } from '../../generated/virtual-state.ts';
import { plainLimit, plainReads, plainWrites } from '../engine/access-limit.ts';
import type { ResourceRow } from '../engine/architecture.ts';
import { guestSurroundings, type Surroundings } from './audit-state.ts';
import { Entry, LDT_LIMIT, MONITOR_GDT_LIMIT, TSS_LIMIT, World } from './world.ts';

/** What deprivileging does to a resource. */
export type Treatment =
  /** Real and virtual value determine each other: the real one is compared after the run. */
  | 'mapped'
  /** Real and virtual value are the same. */
  | 'same'
  /** The real value is the monitor's; the virtual one is in the monitor's copy and must not have changed. */
  | 'owned'
  /** The real value is what deprivileged code would have left there; that an instruction writes it shows nothing. */
  | 'recorded';

/** How the monitor runs the guest's kernel, and what of it the hardware model offers. */
export interface Deprivileging {
  /** Real privilege level of virtual level 0. */
  readonly ring: 1 | 3;
  /** CR4 bits that the monitor switches on. */
  readonly cr4: number;
}

const segments = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;
type SegmentName = (typeof segments)[number];

/** Limit of a flat segment whose last 4 MiB are the monitor's. */
const TRUNCATED = 0xffbfffff;

/** Real selectors, bases and switches of the monitor: protected mode, interrupts on, tables of its own. */
const owned: Readonly<Partial<Record<SlotName, number>>> = {
  IF: 1,
  IOPL: 0,
  VIF: 0,
  VIP: 0,
  'gdtr.base': World.monitorGdt,
  'gdtr.limit': MONITOR_GDT_LIMIT,
  'idtr.base': World.monitorIdt,
  'ldtr.selector': Entry.monitorLdt << 3,
  'ldtr.base': World.monitorLdt,
  'ldtr.limit': LDT_LIMIT,
  'ldtr.rights': 0x82,
  'tr.selector': Entry.monitorTss << 3,
  'tr.base': World.monitorTss,
  'tr.limit': TSS_LIMIT,
  'tr.rights': 0x8b,
};

/** Slots that deprivileging leaves alone although a virtualized resource holds them. */
export const same: ReadonlySet<string> = new Set<string>([
  'NT',
  'VM',
  'intr',
  'inhibit',
  'inhibit_debug',
  'model',
  'cr4_mask',
  'idtr.limit',
]);

/** What every monitor sets, for native x87 errors; PE and PG are the guest's in the audit. */
const NUMERIC_ERROR = Field.cr0.NE;

/** A part of the deprivileging map, switched on one by one to find what a difference is due to. */
export interface Component {
  readonly resource: ResourceRow;
  readonly treatment: Treatment;
}

const isSegment = (resource: ResourceRow): boolean =>
  resource.slots.some((slot) => segments.some((s) => slot === `${s}.selector`));

function treatmentOf(resource: ResourceRow): Treatment {
  if (resource.record) return 'recorded';
  if (isSegment(resource) || resource.slots.includes('cpl')) return 'mapped';
  if (
    resource.slots.length > 0 &&
    resource.slots.every((slot) => same.has(slot)) &&
    resource.intrinsics.length === 0
  ) {
    return 'same';
  }
  return 'owned';
}

export const components: readonly Component[] = resources.map((resource) => ({
  resource,
  treatment: treatmentOf(resource),
}));

const flagSlots = new Map(flagRows.map((row) => [row.name as string, row.slot]));

/** Slot of a slot's or flag's name in generated/virtual-state.ts. @throws RangeError when there is none */
export function slotNumber(name: string): number {
  const number = flagSlots.get(name) ?? (Slot as Readonly<Record<string, number>>)[name];
  if (number === undefined) throw new RangeError(`a virtualized resource names ${name}, which is no slot`);
  return number;
}

const levelOf = (level: number, ring: number): number => Math.max(level, ring);

/** Deprivileges a segment register: privilege in its rights, its limit, and RPL of CS and SS, which follows CPL. */
function mapSegment(name: SegmentName, slots: Float64Array, ring: number): void {
  const first = Slot[`${name}.selector`];
  const rights = slots[first + 3]!;
  if ((rights & 0x80) === 0) return;
  const level = levelOf((rights >>> 5) & 3, ring);
  const limit = Math.min(slots[first + 2]!, TRUNCATED);
  slots[first + 2] = (rights & 0x1c) === 0x14 ? slots[first + 2]! : limit;
  // bits 8 to 11 repeat the descriptor's limit 19 to 16, the same after truncation
  slots[first + 3] = (rights & ~0x60) | (level << 5);
  slots[first + 4] = plainLimit(plainReads, slots[first + 2]!, slots[first + 3]!);
  slots[first + 5] = plainLimit(plainWrites, slots[first + 2]!, slots[first + 3]!);
  if (name === 'cs' || name === 'ss') {
    const selector = slots[first]!;
    slots[first] = (selector & ~3) | levelOf(selector & 3, ring);
  }
}

/** The code selector that the x87 has recorded, as deprivileged code had it. */
function mapRecords(slots: Float64Array, { ring }: Deprivileging): void {
  const selector = slots[Slot.fcs]!;
  slots[Slot.fcs] = (selector & ~3) | levelOf(selector & 3, ring);
}

/** A value that is not the guest's, for resources of which nothing more is known. */
const other = (value: number): number => (value ^ 0x00a50000) >>> 0;

interface Step {
  readonly resource: string;
  apply(real: Float64Array, how: Deprivileging): void;
}

/** What the map does, resource by resource. */
const steps: readonly Step[] = components.flatMap(({ resource, treatment }): Step[] => {
  if (treatment === 'same') return [];
  if (treatment === 'recorded') return [{ resource: resource.name, apply: mapRecords }];
  if (treatment === 'owned') {
    const own = resource.slots
      .filter((name) => !same.has(name))
      .map((name) => ({ name, slot: slotNumber(name) }));
    const apply = (real: Float64Array, how: Deprivileging): void => {
      for (const { name, slot } of own) real[slot] = realValue(name, real[slot]!, how);
    };
    return [{ resource: resource.name, apply }];
  }
  const named = segments.filter((name) => resource.slots.includes(`${name}.selector`));
  const level = resource.slots.includes('cpl');
  const apply = (real: Float64Array, { ring }: Deprivileging): void => {
    if (level) real[Slot.cpl] = levelOf(real[Slot.cpl]!, ring);
    for (const name of named) mapSegment(name, real, ring);
  };
  return [{ resource: resource.name, apply }];
});

/** Applies the map, or only the components whose resources are in `only`, to a virtual state's slots. */
export function deprivilege(
  slots: Float64Array,
  how: Deprivileging,
  only?: ReadonlySet<string>,
): Float64Array {
  const real = slots.slice();
  for (const step of steps) if (only === undefined || only.has(step.resource)) step.apply(real, how);
  return real;
}

function realValue(name: string, value: number, how: Deprivileging): number {
  const known = owned[name as SlotName];
  if (known !== undefined) return known;
  if (name === 'cr0') return (value | NUMERIC_ERROR) >>> 0;
  if (name === 'cr4') return (value | how.cr4) >>> 0;
  if (name === 'halted') return 0;
  return other(value);
}

/** The real clock, CPU model and devices; or the guest's where `only` leaves them out. */
export function realSurroundings(only?: ReadonlySet<string>): Surroundings {
  const applies = (name: string): boolean =>
    components.some(({ resource }) => resource.name === name && (only === undefined || only.has(name)));
  return {
    clock: guestSurroundings.clock + (applies('TSC') ? 7777 : 0),
    identity: guestSurroundings.identity + (applies('IDENTITY') ? 2 : 0),
    devices: guestSurroundings.devices + (applies('PORTS') ? 2 : 0),
  };
}
