import { Slot } from '../../../generated/state.ts';
import type { Intrinsic } from './intrinsic.ts';

/** No maskable interrupt at the boundary after the calling instruction. */
export const inhibitInterrupts: Intrinsic = (host, state) => {
  state.set(Slot.inhibit, (host.retired + 1) >>> 0);
  return 0;
};
