import { translate } from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import { Access, type CpuState } from '../engine/cpu-state.ts';

/** Number of the physical page that the processor fetches its next instruction from. Throws the fetch's fault. */
export function codePage(state: CpuState): number {
  const linear = (state.get(Slot['cs.base']) + state.get(Slot.eip)) >>> 0;
  return translate(state, linear, Access.fetch, state.get(Slot.cpl) === 3 ? 1 : 0) >>> 12;
}
