import type { Intrinsic } from './intrinsic.ts';

/** Drops the cached translation of one linear page. */
export const flushTranslation: Intrinsic = (host, _state, linear) => {
  host.flushTranslation(linear);
  return 0;
};
