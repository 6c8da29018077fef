import type { DeviceBus } from '../devices/bus.ts';
import { noDevices } from '../machine/no-devices.ts';

/**
 * The real processor's bus: no devices, for every guest has its own, and an interrupt line whose one source is
 * the monitor itself. It is raised when an in-line rewrite rule has set the virtual interrupt flag while the
 * guest's interrupt controller waits.
 */
export function interruptLine(isRaised: () => boolean, vector: number): DeviceBus {
  return {
    ...noDevices,
    get interruptLine() {
      return isRaised();
    },
    acknowledge: () => vector,
  };
}
