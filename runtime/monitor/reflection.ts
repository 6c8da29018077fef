import { Vector } from '../../generated/exceptions.ts';
import { Flag, Slot } from '../../generated/state.ts';
import type { GuestFault } from '../engine/cpu-state.ts';
import { deliverException, deliverInterrupt } from '../machine/delivery.ts';
import type { Guest } from './guest.ts';

/**
 * Hands an exception to the guest's own interrupt table, on the virtual processor.
 * @returns false when the virtual processor shuts down (triple fault)
 */
export function reflect({ cpu, tracer }: Guest, fault: GuestFault): boolean {
  tracer?.delivers(fault.vector);
  return deliverException(cpu, fault.vector, fault.error);
}

/** Hands a debug exception to the guest; DR6 says which. @returns false on shutdown */
export function reflectDebug({ cpu, tracer }: Guest): boolean {
  tracer?.delivers(Vector.DB);
  cpu.set(Slot.halted, 0);
  return deliverException(cpu, Vector.DB, undefined);
}

/** Whether the interrupt controller's request can be taken at this boundary. */
export function isInterruptible({ cpu, bus, retired }: Guest): boolean {
  return bus.interruptLine && cpu.getFlag(Flag.IF) !== 0 && !isInhibited(cpu.get(Slot.inhibit), retired);
}

/** Slots with a retired count at whose boundary something waits: interrupts, debug exceptions. */
export const INHIBITIONS = [Slot.inhibit, Slot.inhibit_debug] as const;

/** Whether what a slot of {@link INHIBITIONS} is about waits at the boundary after `retired` instructions. */
export function isInhibited(inhibit: number, retired: number): boolean {
  return inhibit === retired >>> 0;
}

/** Injects the pending interrupt. @returns false on shutdown */
export function inject(guest: Guest): boolean {
  const { cpu, bus, counters, tracer } = guest;
  counters.injected++;
  const vector = bus.acknowledge();
  tracer?.begin(guest);
  tracer?.delivers(vector);
  const delivered = deliverInterrupt(cpu, vector);
  tracer?.end(guest, 'injection');
  return delivered;
}
