// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** PREFETCHNTA — isa/instructions/cache.yaml:20 */
export const PREFETCHNTA: LoweringRule = () => {
};

/** PREFETCHT0 — isa/instructions/cache.yaml:27 */
export const PREFETCHT0: LoweringRule = () => {
};

/** PREFETCHT1 — isa/instructions/cache.yaml:34 */
export const PREFETCHT1: LoweringRule = () => {
};

/** PREFETCHT2 — isa/instructions/cache.yaml:41 */
export const PREFETCHT2: LoweringRule = () => {
};
