import { exceptions } from '../../generated/exceptions.ts';
import { Flag, FlagMask, Slot } from '../../generated/state.ts';
import type { Machine } from '../machine/machine.ts';
import type { Guest } from './guest.ts';
import type { Platform } from './platform.ts';
import { INHIBITIONS } from './reflection.ts';

const withError = new Set(exceptions.filter((row) => row.error).map((row) => row.vector));
const faults = new Set(exceptions.filter((row) => row.kind === 'fault').map((row) => row.vector));

/** A trap as the hardware delivered it. */
export interface Trap {
  readonly vector: number;
  /** 0 when the vector has none. */
  readonly error: number;
}

/** The way into the monitor: what of the guest's state a trap has moved aside goes to the virtual processor. */
export class Entry {
  readonly #machine: Machine;
  readonly #platform: Platform;

  constructor(machine: Machine, platform: Platform) {
    this.#machine = machine;
    this.#platform = platform;
  }

  /**
   * The processor has delivered `vector` through the real interrupt table: the frame is on the monitor's stack.
   * @param moved whether the guest has retired anything since it was resumed
   */
  fromTrap(guest: Guest, vector: number, moved: boolean): Trap {
    const hasError = withError.has(vector);
    const first = hasError ? 1 : 0;
    const platform = this.#platform;
    const error = hasError ? platform.stackWord(0) : 0;
    const { cpu } = guest;
    cpu.set(Slot.eip, platform.stackWord(first));
    const image = platform.stackWord(first + 2);
    cpu.set(Slot.esp, platform.stackWord(first + 3));
    cpu.setFlag(Flag.TF, (image & FlagMask.TF) !== 0 ? 1 : 0);
    // The frame of a fault has RF set whatever it was; every instruction that retires clears it.
    if (!faults.has(vector)) cpu.setFlag(Flag.RF, (image & FlagMask.RF) !== 0 ? 1 : 0);
    else if (moved) cpu.setFlag(Flag.RF, 0);
    if (guest.mode === 'trap') {
      cpu.setFlag(Flag.NT, (image & FlagMask.NT) !== 0 ? 1 : 0);
      guest.segments.derive(platform.stackWord(first + 1) & 0xffff, platform.stackWord(first + 4) & 0xffff);
      guest.numericRecords.take(this.#machine.state, cpu, guest.segments);
    }
    this.#takeInhibition(guest);
    return { vector, error };
  }

  /** A callout: the real processor stands at the guest's instruction, in the guest's ring. */
  fromCallout(guest: Guest): void {
    guest.cpu.takeFrameSlots();
    this.#takeInhibition(guest);
  }

  /**
   * While the guest runs, the slot counts in the machine's retired instructions; here, in the guest's own. A
   * stack-segment load that ran natively has set the real slot.
   */
  #takeInhibition(guest: Guest): void {
    const now = this.#machine.retired >>> 0;
    const { state } = this.#machine;
    for (const slot of INHIBITIONS) {
      const inhibited = guest.cpu.get(slot) === now || state.get(slot) === now;
      guest.cpu.set(slot, (inhibited ? guest.retired : guest.retired - 1) >>> 0);
      state.set(slot, (now - 1) >>> 0);
    }
  }
}
