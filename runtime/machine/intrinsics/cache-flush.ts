import type { Intrinsic } from './intrinsic.ts';

/** Memory holds everything at any time, so there is nothing to write back. */
export const cacheFlush: Intrinsic = () => 0;
