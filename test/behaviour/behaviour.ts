import { handlers } from '../../generated/handlers.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { Random } from '../random.ts';
import { nearMisses } from './near-misses.ts';
import { observe } from './observation.ts';
import { digest, outcome } from './outcome.ts';
import type { Change } from './scenario.ts';
import { World } from './world.ts';

/** The model with most features. */
const MODEL = 'p6-umip';

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
const SYSTEM: Extent = { states: 800, centres: 16, neighbours: 80 };

/** Rows of the handler table by the body they execute. */
const rowsOf = new Map<string, number[]>();
for (const [row, { body, renamed }] of handlers.entries())
  if (!renamed) rowsOf.set(body, [...(rowsOf.get(body) ?? []), row]);

/** Whether the body may change mode, segments, privilege or paging. */
function isSystem(body: string): boolean {
  return (rowsOf.get(body) ?? []).some((row) => handlers[row]?.boundary === 'always');
}

/** Names of all semantics bodies, those that show most of the system first. */
export const bodyNames: readonly string[] = [...rowsOf.keys()].sort(
  (a, b) => Number(isSystem(b)) - Number(isSystem(a)) || (a < b ? -1 : 1),
);

const machines = new Map<EngineName, Machine>();

function machineOf(engine: EngineName): Machine {
  const machine = machines.get(engine) ?? new Machine({ ramBytes: World.bytes, engine, model: MODEL });
  machines.set(engine, machine);
  return machine;
}

/** Row of the handler table that the body's state `n` executes. */
export function rowIn(body: string, n: number): number {
  const rows = rowsOf.get(body) ?? [];
  return rows[n % rows.length] ?? -1;
}

/** How many states at random a body is recorded in. */
export function statesOf(body: string): number {
  return (isSystem(body) ? SYSTEM : PLAIN).states;
}

/** What the body does in state `n`, which does not depend on what else the specification holds. */
export function behaviourIn(
  body: string,
  n: number,
  engine: EngineName = 'reference',
  change?: Change,
): string[] {
  return outcome(machineOf(engine), rowIn(body, n), seedOf(body) + n, change);
}

/** One number for everything that the body does in its fixed states. */
export function behaviourOf(body: string): string {
  const { states, centres, neighbours } = isSystem(body) ? SYSTEM : PLAIN;
  const behaviours = Array.from({ length: states }, (_, n) => behaviourIn(body, n));
  const words = behaviours.map(digest);
  for (const n of unlike(behaviours).slice(0, centres))
    for (const change of changesAround(body, n, neighbours))
      words.push(digest(behaviourIn(body, n, 'reference', change)));
  return digest(words);
}

/** Changes that each lead from state `n` to another of which one thing is different that the body looks at. */
export function changesAround(body: string, n: number, count: number): Change[] {
  const machine = machineOf('reference');
  let changes: Change[] = [];
  outcome(machine, rowIn(body, n), seedOf(body) + n, undefined, (run) => {
    const seen = observe(machine.state, run);
    changes = nearMisses(seen, machine.state, new Random(seedOf(body) ^ n), count);
  });
  return changes;
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
