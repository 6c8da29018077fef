// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';

/** UD0 — isa/instructions/later-system.yaml:16 */
export const UD0_16: ReferenceBody = () => {
  throw new GuestFault(6, undefined); // #UD
};

/** UD0 — isa/instructions/later-system.yaml:16 */
export const UD0_32: ReferenceBody = () => {
  throw new GuestFault(6, undefined); // #UD
};
