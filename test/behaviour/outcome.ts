import { createHash } from 'node:crypto';
import { handlers } from '../../generated/handlers.ts';
import { Slot } from '../../generated/state.ts';
import { Exit } from '../../runtime/engine/engine.ts';
import { completeTaskSwitch, deliverException } from '../../runtime/machine/delivery.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import type { Change } from './change.ts';
import { prepare } from './scenario.ts';
import { changedRegisters, snapshot } from './snapshot.ts';

const PAGE = 0x1000;

/**
 * Executes one instruction of the handler from the state that the seed stands for and delivers the exception it
 * raises.
 * @param change makes the state another one
 * @param around runs the instruction, and may look at how
 * @returns what changed, as words: registers by name, bytes of memory by address
 */
export function outcome(
  machine: Machine,
  row: number,
  seed: number,
  change?: Change,
  around = (run: () => void): void => run(),
): string[] {
  const handler = handlers[row];
  if (handler === undefined) throw new RangeError(`there is no handler ${row}`);
  const memory = prepare(machine, handler, seed, change);
  const before = snapshot(machine.state);
  const words: string[] = [];
  around(() => words.push(...step(machine)));
  return [
    ...words,
    ...changedRegisters(before, snapshot(machine.state)),
    ...changedBytes(memory, machine.physical),
  ];
}

/** One instruction and what it leads to. */
function step({ state, engine }: Machine): string[] {
  const words: string[] = [];
  if (engine.run(1, 0) === Exit.fault) {
    const { vector, error } = engine.fault;
    words.push(`fault=${vector}/${error?.toString(16) ?? ''}`);
    if (!deliverException(state, vector, error)) words.push('shutdown');
  }
  if (state.get(Slot.switching) !== 0 && !completeTaskSwitch(state)) words.push('shutdown');
  return words;
}

/** SHA-256 of words, 12 hexadecimal digits of it. */
export function digest(words: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\n`);
  return hash.digest('hex').slice(0, 12);
}

function changedBytes(before: Uint8Array, after: Uint8Array): string[] {
  const words: string[] = [];
  for (let page = 0; page < before.length; page += PAGE) {
    if (Buffer.compare(before.subarray(page, page + PAGE), after.subarray(page, page + PAGE)) === 0) continue;
    for (let at = page; at < page + PAGE; at++)
      if (before[at] !== after[at]) words.push(`[${at.toString(16)}]=${after[at]!.toString(16)}`);
  }
  return words;
}
