import { REAL_BLOCK, SLOT_BYTES, VIRTUAL_BLOCK } from '../layout.ts';

/** How a flag's stored word is read, see `flagRows` in generated/state.ts. */
export type FlagStorage = 'bool' | 'zero' | 'sign' | 'parity' | 'bit4';

export interface FlagLayout {
  readonly slot: number;
  readonly width: number;
  readonly storage: FlagStorage;
}

/** Where the state that rules name lies. */
export interface StateLayout {
  readonly slots: ReadonlyMap<string, number>;
  readonly flags: ReadonlyMap<string, FlagLayout>;
  readonly segmentsFirstSlot: number;
  /** Names of the slots and flags that an in-line rewrite takes from the virtual CPU. */
  readonly virtual: ReadonlySet<string>;
}

/** Slots per segment register: selector, base, limit, rights, read limit, write limit. */
export const SLOTS_PER_SEGMENT = 6;
export const SEGMENT_BYTES = SLOTS_PER_SEGMENT * SLOT_BYTES;

/** Slot of each field within a segment register. */
export const SegmentSlot = {
  selector: 0,
  base: 1,
  limit: 2,
  rights: 3,
  readLimit: 4,
  writeLimit: 5,
} as const;

/** Resolves names to addresses; `renamed`: virtualized state is that of the virtual CPU. */
export class StateAddresses {
  readonly layout: StateLayout;
  readonly #renamed: boolean;

  constructor(layout: StateLayout, renamed: boolean) {
    this.layout = layout;
    this.#renamed = renamed;
  }

  slot(name: string): number {
    const slot = this.layout.slots.get(name);
    if (slot === undefined) throw new Error(`the state has no slot ${name}`);
    return this.#block(name) + SLOT_BYTES * slot;
  }

  /** Address of a slot of the real CPU, whatever is renamed. */
  realSlot(name: string): number {
    const slot = this.layout.slots.get(name);
    if (slot === undefined) throw new Error(`the state has no slot ${name}`);
    return REAL_BLOCK + SLOT_BYTES * slot;
  }

  /** Address of a flag's word of the real CPU. */
  realFlag(name: string): number {
    const flag = this.layout.flags.get(name);
    if (flag === undefined) throw new Error(`the state has no flag ${name}`);
    return REAL_BLOCK + SLOT_BYTES * flag.slot;
  }

  flag(name: string): { readonly address: number; readonly width: number; readonly storage: FlagStorage } {
    const flag = this.layout.flags.get(name);
    if (flag === undefined) throw new Error(`the state has no flag ${name}`);
    return { address: this.#block(name) + SLOT_BYTES * flag.slot, width: flag.width, storage: flag.storage };
  }

  /** Address of a field of segment register 0 as memory accesses use it: always the real CPU's. */
  accessed(field: keyof typeof SegmentSlot): number {
    return REAL_BLOCK + SLOT_BYTES * (this.layout.segmentsFirstSlot + SegmentSlot[field]);
  }

  /** Address of a field of segment register 0 as state; register i is `i * SEGMENT_BYTES` further on. */
  segment(field: 'selector' | 'base' | 'limit' | 'rights'): number {
    return this.#block(`es.${field}`) + SLOT_BYTES * (this.layout.segmentsFirstSlot + SegmentSlot[field]);
  }

  /** State of segment registers is the virtual CPU's. */
  get renamesSegments(): boolean {
    return this.#block('es.selector') !== REAL_BLOCK;
  }

  #block(name: string): number {
    return this.#renamed && this.layout.virtual.has(name) ? VIRTUAL_BLOCK : REAL_BLOCK;
  }
}
