// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** UD0 — isa/instructions/later-system.yaml:16 */
export const UD0_16: LoweringRule = (w) => {
  w.raise(6); // #UD
};

/** UD0 — isa/instructions/later-system.yaml:16 */
export const UD0_32: LoweringRule = (w) => {
  w.raise(6); // #UD
};
