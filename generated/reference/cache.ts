// Generated from isa/ by `ring1 generate`. Do not edit.

import { type ReferenceBody } from '../../runtime/engine/cpu-state.ts';

/** PREFETCHNTA — isa/instructions/cache.yaml:20 */
export const PREFETCHNTA: ReferenceBody = () => {
};

/** PREFETCHT0 — isa/instructions/cache.yaml:27 */
export const PREFETCHT0: ReferenceBody = () => {
};

/** PREFETCHT1 — isa/instructions/cache.yaml:34 */
export const PREFETCHT1: ReferenceBody = () => {
};

/** PREFETCHT2 — isa/instructions/cache.yaml:41 */
export const PREFETCHT2: ReferenceBody = () => {
};
