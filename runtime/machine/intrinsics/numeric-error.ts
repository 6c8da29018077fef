import type { Intrinsic } from './intrinsic.ts';

/** Asserts FERR#: the devices raise their interrupt line 13. */
export const numericError: Intrinsic = (host) => {
  host.bus.advance(host.readClock());
  host.bus.numericError();
  host.busUsed();
  return 0;
};
