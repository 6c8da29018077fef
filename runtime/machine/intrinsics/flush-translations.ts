import type { Intrinsic } from './intrinsic.ts';

/** Drops every cached address translation. */
export const flushTranslations: Intrinsic = (host) => {
  host.flushTranslations();
  return 0;
};
