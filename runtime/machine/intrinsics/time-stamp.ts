import type { Intrinsic } from './intrinsic.ts';

const TWO_TO_32 = 0x1_0000_0000;

/** The low (0) or high (1) half of the machine's clock in ticks; the high half is read first and fixes both. */
export const timeStamp: Intrinsic = (host, _state, which) =>
  which === 0 ? host.now % TWO_TO_32 : Math.floor(host.readClock() / TWO_TO_32);
