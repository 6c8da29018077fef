import type { Intrinsic } from './intrinsic.ts';

/** Writes 1, 2 or 4 bytes to the I/O address space. */
export const portWrite: Intrinsic = (host, _state, [port = 0, bytes = 1, value = 0]) => {
  host.bus.advance(host.now);
  host.bus.writePort(port, bytes, value);
  return 0;
};
