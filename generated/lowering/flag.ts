// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** CLC — isa/instructions/flag.yaml:5 */
export const CLC: LoweringRule = (w) => {
  w.setFlag('CF', w.const(1, 0));
};

/** STC — isa/instructions/flag.yaml:12 */
export const STC: LoweringRule = (w) => {
  w.setFlag('CF', w.const(1, 1));
};

/** CMC — isa/instructions/flag.yaml:19 */
export const CMC: LoweringRule = (w) => {
  w.setFlag('CF', w.not(1, w.flag('CF')));
};

/** CLD — isa/instructions/flag.yaml:26 */
export const CLD: LoweringRule = (w) => {
  w.setFlag('DF', w.const(1, 0));
};

/** STD — isa/instructions/flag.yaml:33 */
export const STD: LoweringRule = (w) => {
  w.setFlag('DF', w.const(1, 1));
};

/** SAHF — isa/instructions/flag.yaml:40 */
export const SAHF: LoweringRule = (w) => {
  w.setFlag('CF', w.slot('eax', 8, 1));
  w.setFlag('PF', w.slot('eax', 10, 1));
  w.setFlag('AF', w.slot('eax', 12, 1));
  w.setFlag('ZF', w.slot('eax', 14, 1));
  w.setFlag('SF', w.slot('eax', 15, 1));
};

/** LAHF — isa/instructions/flag.yaml:51 */
export const LAHF: LoweringRule = (w) => {
  w.setSlot('eax', 8, 8, w.call('status_image', []));
};

/** SALC — isa/instructions/flag.yaml:58 */
export const SALC: LoweringRule = (w) => {
  w.setSlot('eax', 0, 8, w.sext(8, w.flag('CF')));
};
