import { Flag, Slot } from '../../generated/state.ts';
import type { Guest, GuestStop } from './guest.ts';
import { inject, isInhibited, isInterruptible } from './reflection.ts';

/** What a guest at an instruction boundary does next. */
export type Settled =
  /** Executes its next instruction; `ticks` until something of its own is due. */
  | { readonly kind: 'ready'; readonly ticks: number }
  /** Its turn is over, or it is halted until guest time `idleUntil` and only the host's clock gets it there. */
  | { readonly kind: 'yield'; readonly idleUntil: number | undefined }
  | { readonly kind: 'stop'; readonly stop: GuestStop };

/**
 * Does for a guest at an instruction boundary what a machine does for itself: devices up to now, requests, the
 * limit, halts, interrupts. In the machine's order, so that a guest's course is the bare one's.
 */
export class Boundary {
  /** `until`: guest time at which its turn is over. */
  settle(guest: Guest, until: number): Settled {
    const { bus, cpu } = guest;
    for (;;) {
      const next = bus.nextEvent();
      guest.followHost(next);
      if (guest.now >= next) bus.advance(guest.now);
      const request = bus.takeRequest();
      if (request !== undefined) return { kind: 'stop', stop: request };
      if (guest.retired >= guest.limit) return { kind: 'stop', stop: { kind: 'limit' } };
      if (guest.now >= until) return { kind: 'yield', idleUntil: undefined };
      if (cpu.get(Slot.halted) !== 0) {
        const settled = this.#sleep(guest);
        if (settled !== undefined) return settled;
        continue;
      }
      if (isInterruptible(guest) && !inject(guest)) return { kind: 'stop', stop: { kind: 'triple-fault' } };
      cpu.set(Slot.intr, bus.interruptLine ? 1 : 0);
      return { kind: 'ready', ticks: this.#ticks(guest, until) };
    }
  }

  /** Lets a halted guest's time pass up to its next event. @returns undefined when there is more to settle */
  #sleep(guest: Guest): Settled | undefined {
    const { bus, cpu } = guest;
    if (cpu.getFlag(Flag.IF) === 0) return { kind: 'stop', stop: { kind: 'halt' } };
    if (bus.interruptLine) {
      cpu.set(Slot.halted, 0);
      return undefined;
    }
    const next = bus.nextEvent();
    if (guest.hostTime !== undefined) {
      guest.followHost(next);
      return guest.now >= next ? undefined : { kind: 'yield', idleUntil: next };
    }
    if (next === Infinity) return { kind: 'stop', stop: { kind: 'halt' } };
    guest.idle += Math.max(0, next - guest.now);
    return undefined;
  }

  #ticks(guest: Guest, until: number): number {
    const { bus, cpu, retired } = guest;
    if (bus.interruptLine && isInhibited(cpu.get(Slot.inhibit), retired)) return 1;
    const followed = guest.hostTime?.stride ?? Infinity;
    return Math.max(
      1,
      Math.min(followed, bus.nextEvent() - guest.now, until - guest.now, guest.limit - retired),
    );
  }
}
