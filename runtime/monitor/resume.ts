import { flags_image, set_cr3 } from '../../generated/reference/procedures.ts';
import { FlagMask, flagRows, Slot, slots } from '../../generated/state.ts';
import type { Machine } from '../machine/machine.ts';
import { loadBreakpoints } from './breakpoints.ts';
import type { Guest } from './guest.ts';
import { ringsAt } from './guest-ring.ts';
import type { Platform } from './platform.ts';
import { CS, SS } from './real-segments.ts';
import { INHIBITIONS, isInhibited } from './reflection.ts';
import type { ShadowRoot } from './shadow-root.ts';
import { PAGE_BYTES } from './window.ts';

/** The flags of which the guest has virtual ones (isa/virtual-state.yaml). */
const VIRTUAL_FLAGS = flagRows.reduce(
  (mask, { name, slot }) => (slots[slot]?.virtual === true ? mask | FlagMask[name] : mask),
  0,
);

/** The way out of the monitor: the virtual processor's state onto the real one. */
export class Resume {
  readonly #machine: Machine;
  readonly #platform: Platform;
  /** What the real CR3 names. */
  #root: ShadowRoot | undefined;

  constructor(machine: Machine, platform: Platform) {
    this.#machine = machine;
    this.#platform = platform;
  }

  /** Puts the guest's descriptor table in force; the segment registers are another guest's. */
  switchTo(guest: Guest): void {
    const { state } = this.#machine;
    state.set(Slot['gdtr.base'], guest.descriptors.base);
    state.set(Slot['gdtr.limit'], guest.descriptors.limit);
    guest.segments.forget();
  }

  /**
   * Returns to the guest by the processor's own means: data segments, then an interrupt return from ring 0
   * with a frame of the guest's stack, flags and instruction pointer.
   */
  toGuest(guest: Guest): void {
    const { state } = this.#machine;
    const { cpu, segments } = guest;
    this.#selectTables(guest);
    loadBreakpoints(state, cpu);
    this.#platform.holdRingZero();
    this.#platform.followExceptions(cpu, guest.ring);
    guest.descriptors.showTo(ringsAt(cpu.get(Slot.cpl), guest.ring));
    segments.loadData();
    const stack = segments.selectorFor(SS);
    const code = segments.selectorFor(CS);
    const pointer = cpu.get(Slot.esp);
    this.#platform.pushFrame([stack, pointer, this.#flags(guest), code, cpu.get(Slot.eip)], pointer);
    this.#machine.engine.perform('iret_32', state.get(Slot.eip));
    segments.noteReturn();
    if (guest.mode === 'trap') guest.numericRecords.give(state, cpu);
    this.#giveInhibition(guest);
  }

  /**
   * Returns from a callout. When ring, code and stack segment and tables are as they were, the real processor still
   * stands where the guest does, and only EIP and ESP go back.
   */
  fromCallout(guest: Guest): void {
    if (this.#rootOf(guest) !== this.#root || !guest.segments.loadInPlace()) {
      this.toGuest(guest);
      return;
    }
    this.#platform.followExceptions(guest.cpu, guest.ring);
    guest.cpu.giveFrameSlots();
    this.#giveInhibition(guest);
  }

  /** EFLAGS of the return frame: interrupts on, I/O privilege level 0, whatever the guest's virtual flags are. */
  #flags({ cpu, mode }: Guest): number {
    const image = flags_image(cpu);
    const visible = mode === 'trap' ? image & FlagMask.NT : 0;
    return (image & ~VIRTUAL_FLAGS) | visible | FlagMask.IF;
  }

  #rootOf(guest: Guest): ShadowRoot {
    guest.shadow.select(guest.addressSpace);
    return guest.shadow.root();
  }

  #selectTables(guest: Guest): void {
    const { state } = this.#machine;
    const root = this.#rootOf(guest);
    if (this.#root === root) return;
    this.#root = root;
    set_cr3(state, root.frame * PAGE_BYTES);
  }

  #giveInhibition({ cpu, retired }: Guest): void {
    const now = this.#machine.retired;
    for (const slot of INHIBITIONS) {
      cpu.set(slot, (isInhibited(cpu.get(slot), retired) ? now : now - 1) >>> 0);
    }
  }
}
