import { exceptions, Vector } from '../../generated/exceptions.ts';
import { deliver } from '../../generated/reference/procedures.ts';
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
 * Delivers an exception through the processor's own IDT; `error` undefined for those without an error code.
 * @returns false when the processor shuts down (triple fault)
 */
export function deliverException(state: CpuState, vector: number, error: number | undefined): boolean {
  try {
    deliver(state, vector, error ?? 0, error === undefined ? 0 : 1, 0, 0);
    return true;
  } catch (thrown) {
    return deliverSecond(state, vector, thrown);
  }
}

/** Delivers an external interrupt. @returns false when the processor shuts down */
export function deliverInterrupt(state: CpuState, vector: number): boolean {
  try {
    deliver(state, vector, 0, 0, 0, 1);
    return true;
  } catch (thrown) {
    // An interrupt is benign whatever its vector is.
    return deliverSecond(state, undefined, thrown);
  }
}

/** Goes on after delivery of `first` (undefined: an interrupt) itself faulted with `thrown`. */
function deliverSecond(state: CpuState, first: number | undefined, thrown: unknown): boolean {
  if (!(thrown instanceof GuestFault)) throw thrown;
  const firstClass = first === undefined ? 'benign' : classOf(first);
  if (firstClass === 'double-fault') return false;
  if (isDoubleFault(firstClass, classOf(thrown.vector))) return deliverException(state, Vector.DF, 0);
  return deliverException(state, thrown.vector, thrown.error);
}
