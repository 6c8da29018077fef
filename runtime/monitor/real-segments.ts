import { inMode } from '../../generated/modes.ts';
import { Slot } from '../../generated/state.ts';
import { GuestFault } from '../engine/cpu-state.ts';
import type { Engine } from '../engine/engine.ts';
import { segmentSelector } from '../engine/reference/segment-slot.ts';
import { privilegeOf } from '../engine/segment-rights.ts';
import type { Machine } from '../machine/machine.ts';
import type { MachineState } from '../machine/machine-state.ts';
import type { Segment } from './descriptor.ts';
import { type GuestRing, realPrivilege } from './guest-ring.ts';
import { compressCode, compressSegment, compressStack } from './segment-compression.ts';
import type { ShadowDescriptors } from './shadow-descriptors.ts';
import type { VirtualCpu } from './virtual-cpu.ts';
import { CACHED_ENTRY, inWindow } from './window.ts';

export const CS = 1;
export const SS = 2;
const DATA_REGISTERS = [0, 3, 4, 5];
const REGISTERS = 6;
const TABLE_INDICATOR = 4;
const UNKNOWN = -1;
const NOTHING: Segment = { base: 0, limit: 0, rights: 0 };

/** What a real segment register holds for the guest. */
interface Loaded {
  /** Real selector, or UNKNOWN. */
  selector: number;
  /** Virtual selector and hidden part that it stands for. */
  requested: number;
  source: Segment;
  privilege: GuestRing;
  /** From the cached descriptor, not by the guest's own index. */
  cached: boolean;
}

/**
 * Which real segments stand for a guest's. A register is loaded from its cached descriptor, built of the
 * virtual hidden part, so that hidden parts that no table holds any more need no special case. Where the
 * guest loads segment registers natively (`--virt trap`), a register whose descriptor has a shadow copy is
 * loaded by the guest's own index instead.
 */
export class RealSegments {
  readonly #state: MachineState;
  readonly #engine: Engine;
  readonly #cpu: VirtualCpu;
  readonly #descriptors: ShadowDescriptors;
  readonly #ring: GuestRing;
  readonly #native: boolean;
  readonly #loaded: Loaded[] = Array.from({ length: REGISTERS }, () => ({
    selector: UNKNOWN,
    requested: 0,
    source: NOTHING,
    privilege: 1,
    cached: true,
  }));

  /**
   * @param ring real ring of the guest's kernel
   * @param native the guest's own segment loads run on the real processor
   */
  constructor(
    machine: Machine,
    cpu: VirtualCpu,
    descriptors: ShadowDescriptors,
    ring: GuestRing,
    native: boolean,
  ) {
    this.#state = machine.state;
    this.#engine = machine.engine;
    this.#cpu = cpu;
    this.#descriptors = descriptors;
    this.#ring = ring;
    this.#native = native;
  }

  /** Real CPL at which the guest runs. */
  get privilege(): GuestRing {
    return realPrivilege(this.#cpu.get(Slot.cpl), this.#ring);
  }

  /** Whether the real processor, in protected mode, can run the guest's present state. */
  get representable(): boolean {
    const cpu = this.#cpu;
    if (!inMode.protected(cpu)) return false;
    const code = compressCode(this.virtual(CS), this.#ring, this.privilege);
    return code !== undefined && cpu.get(Slot.eip) <= code.limit && !this.codeInWindow;
  }

  /** Whether the guest's next instruction lies at the linear addresses that the monitor occupies. */
  get codeInWindow(): boolean {
    return inWindow((this.#cpu.get(Slot['cs.base']) + this.#cpu.get(Slot.eip)) >>> 0);
  }

  /** Hidden part of a virtual segment register. */
  virtual(register: number): Segment {
    const first = segmentSelector(register);
    return {
      base: this.#cpu.get(first + 1),
      limit: this.#cpu.get(first + 2),
      rights: this.#cpu.get(first + 3),
    };
  }

  /** Another guest has used the real registers. */
  forget(): void {
    for (const loaded of this.#loaded) loaded.selector = UNKNOWN;
  }

  /**
   * The real processor stands where the guest does, at its privilege: loads DS, ES, FS and GS where needed.
   * @returns false when CS or SS stands for the virtual one no more, or a load needs ring 0
   */
  loadInPlace(): boolean {
    if (!this.#isCurrent(CS) || !this.#isCurrent(SS)) return false;
    try {
      this.loadData();
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      return false;
    }
    return true;
  }

  /** Loads DS, ES, FS and GS where needed. The processor is in ring 0. */
  loadData(): void {
    for (const register of DATA_REGISTERS) {
      if (this.#isCurrent(register)) continue;
      this.#engine.perform('load_segment_register', register, this.selectorFor(register));
      this.#note(register);
    }
  }

  /** Makes a descriptor for a register and returns the selector to load it with. */
  selectorFor(register: number): number {
    const privilege = this.privilege;
    const virtual = this.virtual(register);
    const requested = this.#cpu.get(segmentSelector(register));
    if (this.#native) {
      // The compressed descriptor may be of a higher privilege than the guest's own, and so must the selector.
      const lowest = realPrivilege(privilegeOf(virtual.rights), this.#ring);
      const ring = register === CS || register === SS ? privilege : Math.min(requested & 3, lowest);
      const copy =
        (requested & TABLE_INDICATOR) === 0 ? this.#descriptors.copyOf(requested >>> 3) : undefined;
      if (copy !== undefined && equal(copy, virtual)) return (requested & 0xfff8) | ring;
    }
    const real = this.#compress(register, virtual, privilege);
    if (real === undefined) return 0;
    const index = this.#descriptors.cache(register, real);
    return index * 8 + (register === CS || register === SS ? privilege : 0);
  }

  /** The guest runs: notes what the real registers were left with. */
  noteReturn(): void {
    for (const register of [CS, SS]) this.#note(register);
    // A return to ring 3 clears registers that ring 3 may not use.
    for (const register of DATA_REGISTERS) {
      const selector = this.#state.get(segmentSelector(register));
      const loaded = this.#loaded[register] as Loaded;
      if (loaded.selector !== selector) loaded.selector = UNKNOWN;
    }
  }

  /**
   * Finds the segment registers that the guest has loaded natively and gives the virtual ones the descriptors
   * whose shadow copies were loaded.
   * @param code real CS selector at the trap
   * @param stack real SS selector at the trap
   */
  derive(code: number, stack: number): void {
    const real = (code & 3) === 3 ? 3 : 0;
    // With the kernel at ring 3 the descriptors at hand let no transfer between it and its users run natively.
    if (this.#ring === 1 && (real === 3) !== (this.#cpu.get(Slot.cpl) === 3)) this.#cpu.set(Slot.cpl, real);
    const ring = this.#cpu.get(Slot.cpl);
    for (let register = 0; register < REGISTERS; register++) {
      const own = register === CS ? code : register === SS ? stack : undefined;
      const selector = own ?? this.#state.get(segmentSelector(register));
      const loaded = this.#loaded[register] as Loaded;
      if (selector === loaded.selector) continue;
      loaded.selector = UNKNOWN;
      if ((selector & 0xfffc) === 0) {
        this.#cpu.setSegment(register, selector, 0, 0, 0);
        continue;
      }
      const copy = this.#descriptors.copyOf(selector >>> 3);
      if (copy === undefined) continue;
      const virtual = own === undefined ? selector : (selector & 0xfffc) | ring;
      this.#cpu.setSegment(register, virtual, copy.base, copy.limit, copy.rights);
    }
  }

  /** The virtual selector that a selector of the real processor stands for, of a register or no register any more. */
  requestedOf(selector: number): number {
    const index = this.#loaded.findIndex((loaded) => loaded.selector === selector && loaded.selector !== 0);
    const cached = (selector >>> 3) - CACHED_ENTRY;
    const register = index >= 0 ? index : cached;
    if (register < 0 || register >= REGISTERS) return selector;
    return this.#cpu.get(segmentSelector(register));
  }

  /** The shadow copy that the guest's own selector names, if it is of this descriptor. */
  #copyFor(selector: number, descriptor: Segment): Segment | undefined {
    const copy = (selector & TABLE_INDICATOR) === 0 ? this.#descriptors.copyOf(selector >>> 3) : undefined;
    return copy !== undefined && equal(copy, descriptor) ? copy : undefined;
  }

  #compress(register: number, virtual: Segment, privilege: GuestRing): Segment | undefined {
    if (register === CS) return compressCode(virtual, this.#ring, privilege);
    if (register === SS) return compressStack(virtual, this.#ring, privilege);
    return compressSegment(virtual, this.#ring, undefined);
  }

  #isCurrent(register: number): boolean {
    const loaded = this.#loaded[register] as Loaded;
    const cpu = this.#cpu;
    const first = segmentSelector(register);
    const { base, limit, rights } = loaded.source;
    if (loaded.selector === UNKNOWN || cpu.get(first + 1) !== base) return false;
    if (cpu.get(first + 2) !== limit || cpu.get(first + 3) !== rights) return false;
    if ((register === CS || register === SS) && loaded.privilege !== this.privilege) return false;
    // A guest that loads segments natively sees its real selectors.
    if (!this.#native) return true;
    const requested = this.#cpu.get(segmentSelector(register));
    if (requested !== loaded.requested) return false;
    return !loaded.cached || this.#copyFor(requested, loaded.source) === undefined;
  }

  #note(register: number): void {
    const loaded = this.#loaded[register] as Loaded;
    loaded.selector = this.#state.get(segmentSelector(register));
    loaded.requested = this.#cpu.get(segmentSelector(register));
    loaded.source = this.virtual(register);
    loaded.privilege = this.privilege;
    loaded.cached = loaded.selector >>> 3 >= CACHED_ENTRY;
  }
}

function equal(a: Segment, b: Segment): boolean {
  return a.base === b.base && a.limit === b.limit && a.rights === b.rights;
}
