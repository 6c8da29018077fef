import { Field, Slot } from '../../../generated/state.ts';
import type { Intrinsic } from './intrinsic.ts';

/** Writes 1, 2 or 4 bytes to the I/O address space. IGNNE# stays asserted only while an x87 error is pending. */
export const portWrite: Intrinsic = (host, state, port, bytes, value) => {
  host.bus.advance(host.readClock('recent'));
  host.bus.writePort(port, bytes, value);
  host.busUsed();
  if (host.bus.takeErrorIgnored() && (state.get(Slot.fsw) & Field.fsw.ES) !== 0) state.set(Slot.ignne, 1);
  return 0;
};
