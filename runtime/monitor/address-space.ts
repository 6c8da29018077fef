import { Field, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { type GuestRing, type Rings, ringsAt } from './guest-ring.ts';

/** Bits of CR4 that decide how page tables are read. */
const FORMATS = Field.cr4.PSE | Field.cr4.PAE;
const POINTERS = [Slot['pdpte.0'], Slot['pdpte.1'], Slot['pdpte.2'], Slot['pdpte.3']];

/** What decides where linear addresses lead a guest and what it may do there: one set of shadow tables for each. */
export interface AddressSpace {
  /** The guest's tables and how they are read; `linear` while paging is off. */
  readonly tables: string;
  /**
   * Virtual rings that run on these shadow tables. Where `supervisor` has its own, everything that the kernel may
   * read is a user page in them; those of `user` lack the kernel's pages.
   */
  readonly rings: Rings;
  /** CR0.WP: supervisor code may not write to read-only pages either. Of no account to user tables. */
  readonly writeProtect: boolean;
  /** CR4.SMEP: supervisor code may not execute user pages. Of no account to user tables. */
  readonly executeProtect: boolean;
  /** Equal for equal address spaces. */
  readonly key: string;
}

const linear: AddressSpace = {
  tables: 'linear',
  rings: 'all',
  writeProtect: false,
  executeProtect: false,
  key: 'linear',
};

/** The address space of a guest's present control registers and privilege. */
export function addressSpaceOf(cpu: CpuState, ring: GuestRing): AddressSpace {
  const cr0 = cpu.get(Slot.cr0);
  if ((cr0 & Field.cr0.PG) === 0) return linear;
  const cr4 = cpu.get(Slot.cr4);
  const root = (cr4 & Field.cr4.PAE) === 0 ? cpu.get(Slot.cr3) >>> 12 : pointers(cpu);
  const tables = `${root} ${cr4 & FORMATS} ${cpu.get(Slot.efer)}`;
  const rings = ringsAt(cpu.get(Slot.cpl), ring);
  const writeProtect = rings === 'user' || (cr0 & Field.cr0.WP) !== 0;
  const executeProtect = rings !== 'user' && (cr4 & Field.cr4.SMEP) !== 0;
  return {
    tables,
    rings,
    writeProtect,
    executeProtect,
    key: `${tables} ${rings} ${writeProtect} ${executeProtect}`,
  };
}

function pointers(cpu: CpuState): string {
  return POINTERS.map((slot) => cpu.getWide(slot)).join(' ');
}

/** The address space of a processor, named anew only when a register has changed that it is made of. */
export class PresentSpace {
  readonly #cpu: CpuState;
  readonly #ring: GuestRing;
  #space: AddressSpace | undefined;
  #cr0 = 0;
  #cr3 = 0;
  #cr4 = 0;
  #efer = 0;
  #user = false;

  constructor(cpu: CpuState, ring: GuestRing) {
    this.#cpu = cpu;
    this.#ring = ring;
  }

  /** The directory pointers of PAE paging have changed, which nothing else shows. */
  pointersChanged(): void {
    this.#space = undefined;
  }

  /** The same object as long as it is the same address space. */
  get(): AddressSpace {
    const cpu = this.#cpu;
    const cr0 = cpu.get(Slot.cr0);
    const cr3 = cpu.get(Slot.cr3);
    const cr4 = cpu.get(Slot.cr4);
    const efer = cpu.get(Slot.efer);
    const user = cpu.get(Slot.cpl) === 3;
    const same =
      cr0 === this.#cr0 &&
      cr3 === this.#cr3 &&
      cr4 === this.#cr4 &&
      efer === this.#efer &&
      user === this.#user;
    if (same && this.#space !== undefined) return this.#space;
    this.#cr0 = cr0;
    this.#cr3 = cr3;
    this.#cr4 = cr4;
    this.#efer = efer;
    this.#user = user;
    const space = addressSpaceOf(cpu, this.#ring);
    if (space.key !== this.#space?.key) this.#space = space;
    return this.#space ?? space;
  }
}
