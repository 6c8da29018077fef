import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { Random } from '../random.ts';
import { nearMisses } from './near-misses.ts';
import { type Observation, observe } from './observation.ts';
import { digest, outcome } from './outcome.ts';
import type { Change } from './scenario.ts';
import { World } from './world.ts';

/** Four states on each in turn; the model with most features comes most often. */
const MODELS = ['p6-umip', 'p6-umip', 'p6', 'p6-umip', 'i386', 'p6-umip', 'p6-umip', 'pentium'] as const;

/** How many states each semantics body is executed in; those that change mode, segments or privilege have more ways. */
interface Extent {
  /** States at random. */
  readonly states: number;
  /** Of those, how many have neighbours, each unlike the others in what is looked at and what changes. */
  readonly centres: number;
  /** States around each that differ from it in one thing. */
  readonly neighbours: number;
}
const PLAIN: Extent = { states: 72, centres: 4, neighbours: 20 };
const FLOAT: Extent = { states: 360, centres: 4, neighbours: 20 };
const SYSTEM: Extent = { states: 800, centres: 16, neighbours: 80 };

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

const machines = new Map<string, Machine>();

/** The machine for state `n`, whatever it was used for before. */
function machineFor(n: number, engine: EngineName): Machine {
  const model = MODELS[(n >>> 2) % MODELS.length] ?? MODELS[0];
  const key = `${engine} ${model}`;
  const machine = machines.get(key) ?? new Machine({ ramBytes: World.bytes, engine, model });
  machines.set(key, machine);
  return machine;
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
  for (let n = 0; n < PLAIN.states; n++) {
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
  return outcome(machineFor(n, engine), rowIn(body, n), seedOf(body) + n, change);
}

/** One number for everything that the body does in its fixed states. */
export function behaviourOf(body: string): string {
  const { states, centres, neighbours } = extentOf(body);
  const behaviours = Array.from({ length: states }, (_, n) => behaviourIn(body, n));
  const words = behaviours.map(digest);
  for (const n of unlike(behaviours).slice(0, centres))
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
  const machine = machineFor(n, 'reference');
  return outcome(machine, rowIn(body, n), seedOf(body) + n, undefined, (run) =>
    look(observe(machine.state, run), machine.state),
  );
}

/** Numbers of behaviours that change other registers or fault otherwise than all before; those that change most first. */
function unlike(behaviours: readonly string[][]): number[] {
  const kinds = new Map<string, number>();
  for (const [n, words] of behaviours.entries()) {
    const kind = words.filter((word) => !word.startsWith('[')).map((word) => word.split(/[=/]/)[0]);
    const vector = /^fault=(\d+)/.exec(words[0] ?? '')?.[1] ?? '';
    const key = [vector, ...kind].join(' ');
    if (!kinds.has(key)) kinds.set(key, n);
  }
  return [...kinds.values()].sort((a, b) => behaviours[b]!.length - behaviours[a]!.length);
}

function seedOf(body: string): number {
  let seed = 0;
  for (const character of body) seed = (Math.imul(seed, 31) + character.charCodeAt(0)) | 0;
  return seed;
}
