import type { Intrinsic } from './intrinsic.ts';

/** Reads 1, 2 or 4 bytes from the I/O address space. */
export const portRead: Intrinsic = (host, _state, port, bytes) => {
  host.bus.advance(host.readClock('recent'));
  const value = host.bus.readPort(port, bytes) >>> 0;
  host.busUsed();
  return value;
};
