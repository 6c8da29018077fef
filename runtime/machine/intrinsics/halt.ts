import { Slot } from '../../../generated/state.ts';
import type { Intrinsic } from './intrinsic.ts';

/** Stops the processor until an interrupt arrives. */
export const halt: Intrinsic = (_host, state) => {
  state.set(Slot.halted, 1);
  return 0;
};
