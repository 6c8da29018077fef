import { createHash } from 'node:crypto';
import { handlers } from '../../generated/handlers.ts';
import { Slot } from '../../generated/state.ts';
import { Exit } from '../../runtime/engine/engine.ts';
import { completeTaskSwitch, deliverException } from '../../runtime/machine/delivery.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { prepare } from './scenario.ts';
import { changedRegisters, snapshot } from './snapshot.ts';

const PAGE = 0x1000;

/**
 * Executes one instruction of the handler from the state that the seed stands for and delivers the exception it
 * raises. @returns what changed, as words: registers by name, bytes of memory by address
 */
export function outcome(machine: Machine, row: number, seed: number): string[] {
  const handler = handlers[row];
  if (handler === undefined) throw new RangeError(`there is no handler ${row}`);
  const memory = prepare(machine, handler, seed);
  const before = snapshot(machine.state);
  const words: string[] = [];
  const { engine } = machine;
  if (engine.run(1, 0) === Exit.fault) {
    const { vector, error } = engine.fault;
    words.push(`fault=${vector}/${error?.toString(16) ?? ''}`);
    if (!deliverException(machine.state, vector, error)) words.push('shutdown');
  }
  if (machine.state.get(Slot.switching) !== 0 && !completeTaskSwitch(machine.state)) words.push('shutdown');
  return [
    ...words,
    ...changedRegisters(before, snapshot(machine.state)),
    ...changedBytes(memory, machine.physical),
  ];
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
