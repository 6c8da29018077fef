import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { models } from '../../generated/models.ts';
import { flagRows } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine, type MachineOptions } from '../../runtime/machine/machine.ts';
import { Random } from '../random.ts';
import type { Change } from './change.ts';
import { nearMisses } from './near-misses.ts';
import { type Observation, observe } from './observation.ts';
import { digest, outcome } from './outcome.ts';
import { World } from './world.ts';

/** Of more than 32 bits. */
const NOW = 0x12_3456_789a;
const RICHEST = 'p6-umip';
/** Four states on each in turn; the model with most features comes most often. */
const MODELS = [RICHEST, RICHEST, 'p6', RICHEST, 'i386', RICHEST, 'i486', 'pentium', 'p6-trapping'];

/** How many states each semantics body is executed in; those that change mode, segments or privilege have more ways. */
interface Extent {
  /** States at random. */
  readonly states: number;
  /** Of those, how many have neighbours, each unlike the others in what is looked at and what changes. */
  readonly centres: number;
  /** States around each that differ from it in one thing. */
  readonly neighbours: number;
}
const PLAIN: Extent = { states: 96, centres: 5, neighbours: 30 };
const FLOAT: Extent = { states: 400, centres: 6, neighbours: 40 };
const SYSTEM: Extent = { states: 800, centres: 20, neighbours: 100 };

/** In so many states it shows whether a body looks at the tables of descriptors. */
const FIRST_STATES = 48;

/** Rows of the handler table by the body they execute. */
const rowsOf = new Map<string, number[]>();
for (const [row, { body, renamed }] of handlers.entries())
  if (!renamed) rowsOf.set(body, [...(rowsOf.get(body) ?? []), row]);

/** Whether the body may change mode, segments, privilege or paging. */
function isBoundary(body: string): boolean {
  return (rowsOf.get(body) ?? []).some((row) => handlers[row]?.boundary === 'always');
}

/** Names of all semantics bodies, those that show most of the system first. */
export const bodyNames: readonly string[] = [...rowsOf.keys()].sort(
  (a, b) => Number(isBoundary(b)) - Number(isBoundary(a)) || (a < b ? -1 : 1),
);

/** Registers that are alike. */
const GROUPS = new Map([
  ...['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'].map((name) => [name, 'register'] as const),
  ...['es', 'ds', 'fs', 'gs'].map((name) => [name, 'data'] as const),
  ...flagRows.map(({ name }) => [name, 'flags'] as const),
]);
/** When more change, another task was switched to. */
const MANY_GROUPS = 7;
/** Where tables end, and letters for them. */
const TABLES = [
  [World.gdt, 'v'],
  [World.ldt, 'g'],
  [World.idt, 'l'],
  [World.tss, 'i'],
  [World.code, 't'],
  [World.pageDirectory, 'd'],
] as const;

const machines = new Map<string, Machine>();

/** The machine for the body's state `n`, whatever it was used for before. */
function machineFor(body: string, n: number, engine: EngineName): Machine {
  const suitable = modelsOf(body);
  const model = suitable[(n >>> 2) % suitable.length] ?? RICHEST;
  const key = `${engine} ${model}`;
  const machine = machines.get(key) ?? machineAt(NOW, { ramBytes: World.bytes, engine, model });
  machines.set(key, machine);
  return machine;
}

/** A machine for which time stands still. */
function machineAt(tick: number, options: MachineOptions): Machine {
  const clock = { now: { value: tick }, readClock: { value: () => tick } };
  return Object.defineProperties(new Machine(options), clock);
}

/** Models for the body: what the newest has lost is shown by those that have it. */
function modelsOf(body: string): readonly string[] {
  const features = (rowsOf.get(body) ?? []).map((row) => forms[handlers[row]?.form ?? -1]?.feature ?? '');
  const have = (name: string): boolean => {
    const model = models.find((each) => each.name === name);
    return features.some((feature) => feature === '' || model?.features.includes(feature) === true);
  };
  if (have(RICHEST)) return MODELS;
  const suitable = MODELS.filter(have);
  return suitable.length === 0 ? MODELS : [...suitable, RICHEST];
}

/** Row of the handler table that the body's state `n` executes. */
export function rowIn(body: string, n: number): number {
  const rows = rowsOf.get(body) ?? [];
  return rows[n % rows.length] ?? -1;
}

/** How many states at random a body is recorded in. */
export function statesOf(body: string): number {
  return extentOf(body).states;
}

const extents = new Map<string, Extent>();

function extentOf(body: string): Extent {
  const known = extents.get(body);
  if (known !== undefined) return known;
  const extent = isBoundary(body) || looksAtTables(body) ? SYSTEM : isFloat(body) ? FLOAT : PLAIN;
  extents.set(body, extent);
  return extent;
}

function isFloat(body: string): boolean {
  return (rowsOf.get(body) ?? []).some((row) => forms[handlers[row]?.form ?? -1]?.feature === 'FPU');
}

/** Whether in one of the first states the body reads descriptors or the task's state before a fault is delivered. */
function looksAtTables(body: string): boolean {
  for (let n = 0; n < FIRST_STATES; n++) {
    let looks = false;
    observed(body, n, ({ linear }) => {
      const [first] = linear.filter(({ direct }) => direct);
      looks = first !== undefined && first.address >= World.gdt && first.address < World.idt;
    });
    if (looks) return true;
  }
  return false;
}

/** What the body does in state `n`, which does not depend on what else the specification holds. */
export function behaviourIn(
  body: string,
  n: number,
  engine: EngineName = 'reference',
  change?: Change,
): string[] {
  return outcome(machineFor(body, n, engine), rowIn(body, n), seedOf(body) + n, change);
}

/** One number for everything that the body does in its fixed states. */
export function behaviourOf(body: string): string {
  const { states, centres, neighbours } = extentOf(body);
  const looks: string[] = [];
  const behaviours = Array.from({ length: states }, (_, n) =>
    observed(body, n, (seen) => looks.push(tablesIn(seen))),
  );
  const words = behaviours.map(digest);
  for (const n of unlike(behaviours, looks).slice(0, centres))
    for (const change of changesAround(body, n, neighbours))
      words.push(digest(behaviourIn(body, n, 'reference', change)));
  return digest(words);
}

/** Changes that each lead from state `n` to another of which one thing is different that the body looks at. */
export function changesAround(body: string, n: number, count: number): Change[] {
  let changes: Change[] = [];
  observed(body, n, (seen, state) => {
    changes = nearMisses(seen, state, new Random(seedOf(body) ^ n), count);
  });
  return changes;
}

/** What the body does in state `n`; `look` is told what it looked at, and the state after it. */
function observed(body: string, n: number, look: (seen: Observation, state: CpuState) => void): string[] {
  const machine = machineFor(body, n, 'reference');
  return outcome(machine, rowIn(body, n), seedOf(body) + n, undefined, (run) =>
    look(observe(machine.state, run), machine.state),
  );
}

/**
 * Numbers of behaviours that change other registers, look at other tables or fault otherwise than all before; those
 * without a fault first, of them those that change most.
 * @param looks which tables each looks at
 */
function unlike(behaviours: readonly string[][], looks: readonly string[]): number[] {
  const kinds = new Map<string, number>();
  for (const [n, words] of behaviours.entries()) {
    const registers = new Set(words.filter((word) => !word.startsWith('[')).map(groupOf));
    const changed = registers.size > MANY_GROUPS ? ['most'] : registers;
    const key = [faultOf(words), looks[n], ...changed].join(' ');
    if (!kinds.has(key)) kinds.set(key, n);
  }
  const fault = (n: number): number => Number(faultOf(behaviours[n]!) !== '');
  return [...kinds.values()].sort(
    (a, b) => fault(a) - fault(b) || behaviours[b]!.length - behaviours[a]!.length,
  );
}

/** What a change is a change of: the kind of the register, or that something else happened. */
function groupOf(word: string): string {
  const name = word.split(/[=/]/)[0] ?? '';
  return GROUPS.get(name.split('.')[0] ?? '') ?? name.split('.')[0] ?? '';
}

/** Vector of the fault, if there was one. */
function faultOf(words: readonly string[]): string {
  return /^fault=(\d+)/.exec(words[0] ?? '')?.[1] ?? '';
}

/** Which tables of the world were looked at: a letter for each. */
function tablesIn({ bytes }: Observation): string {
  const tables = new Set<string>();
  for (const at of bytes) tables.add(TABLES.find(([end]) => at < end)?.[1] ?? 'p');
  return [...tables].sort().join('');
}

function seedOf(body: string): number {
  let seed = 0;
  for (const character of body) seed = (Math.imul(seed, 31) + character.charCodeAt(0)) | 0;
  return seed;
}
