import type { DeviceBus } from '../devices/bus.ts';

/** A bus nothing is attached to: ports read all ones. */
export const noDevices: DeviceBus = {
  readPort: (_port, bytes) => (bytes === 4 ? 0xffffffff : (1 << (8 * bytes)) - 1),
  writePort: () => {},
  interruptLine: false,
  acknowledge: () => 0xff,
  nextEvent: () => Infinity,
  advance: () => {},
  numericError: () => {},
  takeErrorIgnored: () => false,
  reset: () => {},
  takeRequest: () => undefined,
};
