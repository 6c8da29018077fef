import { Slot } from '../../../generated/state.ts';
import type { Intrinsic } from './intrinsic.ts';

/** One register of a CPUID leaf; `which`: 0 EAX, 1 EBX, 2 ECX, 3 EDX. */
export const cpuid: Intrinsic = (host, state, leaf, which) =>
  host.cpuid(state.get(Slot.model), leaf)[which]! >>> 0;
