import { exceptions, Vector } from '../../generated/exceptions.ts';
import { deliver, finish_task_switch } from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import type { ExceptionRow } from '../engine/architecture.ts';
import { type CpuState, GuestFault } from '../engine/cpu-state.ts';

const classes = new Map(exceptions.map((row) => [row.vector, row.class]));

function classOf(vector: number): ExceptionRow['class'] {
  return classes.get(vector) ?? 'benign';
}

/** Whether a second exception during delivery of a first makes a double fault (Intel SDM vol. 3, table 6-5). */
function isDoubleFault(first: ExceptionRow['class'], second: ExceptionRow['class']): boolean {
  if (first === 'contributory') return second === 'contributory';
  return first === 'page-fault' && (second === 'contributory' || second === 'page-fault');
}

/**
 * Exceptions that may follow one out of another's delivery. Benign ones can go on without end, as an alignment check
 * of a handler's stack that is not aligned does: then a processor is lost, as if it had shut down.
 */
const MOST_NESTED = 16;

/**
 * Delivers an exception through the processor's own IDT; `error` undefined for those without an error code.
 * @param nested exceptions out of whose delivery it came
 * @returns false when the processor shuts down (triple fault)
 */
export function deliverException(
  state: CpuState,
  vector: number,
  error: number | undefined,
  nested = 0,
): boolean {
  const begin = (): void => deliver(state, vector, error ?? 0, error === undefined ? 0 : 1, 0, 0);
  return nested <= MOST_NESTED && deliverWhole(state, vector, begin, nested);
}

/** Delivers an external interrupt. @returns false when the processor shuts down */
export function deliverInterrupt(state: CpuState, vector: number): boolean {
  // An interrupt is benign whatever its vector is.
  return deliverWhole(state, undefined, () => deliver(state, vector, 0, 0, 0, 1));
}

/**
 * Carries out the second half of a task switch whose first half the last instruction was, if there is one: its
 * faults and its debug trap come before the new task's first instruction (Intel SDM vol. 3, 7.3). `first`: the
 * exception whose delivery began it, if one did.
 * @returns false when the processor shuts down
 */
export function completeTaskSwitch(state: CpuState, first?: number): boolean {
  return state.get(Slot.switching) === 0 || deliverWhole(state, first, () => {});
}

/** Delivers `first` (undefined: nothing that counts for a double fault), with the task switch it may lead to. */
function deliverWhole(state: CpuState, first: number | undefined, begin: () => void, nested = 0): boolean {
  let trap = 0;
  try {
    begin();
    if (state.get(Slot.switching) !== 0) trap = finish_task_switch(state);
  } catch (thrown) {
    return deliverSecond(state, first, thrown, nested + 1);
  }
  return trap === 0 || deliverException(state, Vector.DB, undefined, nested + 1);
}

/** Goes on after delivery of `first` (undefined: an interrupt) itself faulted with `thrown`. */
function deliverSecond(state: CpuState, first: number | undefined, thrown: unknown, nested: number): boolean {
  if (!(thrown instanceof GuestFault)) throw thrown;
  const firstClass = first === undefined ? 'benign' : classOf(first);
  if (firstClass === 'double-fault') return false;
  if (isDoubleFault(firstClass, classOf(thrown.vector))) return deliverException(state, Vector.DF, 0, nested);
  return deliverException(state, thrown.vector, thrown.error, nested);
}
