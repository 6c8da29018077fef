import { handlers } from '../../generated/handlers.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { digest, outcome } from './outcome.ts';
import { World } from './world.ts';

/** States in which each semantics body is executed; those that change mode, segments or privilege have more ways. */
const STATES = 96;
const SYSTEM_STATES = 1600;

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
  const machine = machines.get(engine) ?? new Machine({ ramBytes: World.bytes, engine });
  machines.set(engine, machine);
  return machine;
}

/** Row of the handler table that the body's state `n` executes. */
export function rowIn(body: string, n: number): number {
  const rows = rowsOf.get(body) ?? [];
  return rows[n % rows.length] ?? -1;
}

/** In how many states a body is recorded. */
export function statesOf(body: string): number {
  return isSystem(body) ? SYSTEM_STATES : STATES;
}

/** What the body does in state `n`, which does not depend on what else the specification holds. */
export function behaviourIn(body: string, n: number, engine: EngineName = 'reference'): string[] {
  return outcome(machineOf(engine), rowIn(body, n), seedOf(body) + n);
}

/** One number for everything that the body does in its fixed states. */
export function behaviourOf(body: string): string {
  return digest(Array.from({ length: statesOf(body) }, (_, n) => digest(behaviourIn(body, n))));
}

function seedOf(body: string): number {
  let seed = 0;
  for (const character of body) seed = (Math.imul(seed, 31) + character.charCodeAt(0)) | 0;
  return seed;
}
