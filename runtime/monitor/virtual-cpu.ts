import { observe_access } from '../../generated/reference/procedures.ts';
import { Field, SLOT_COUNT, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { REAL_BLOCK, SLOT_BYTES, VIRTUAL_BLOCK } from '../engine/layout.ts';
import { ReferenceState } from '../engine/reference/reference-state.ts';
import { segmentLimit } from '../engine/reference/segment-slot.ts';
import type { IntrinsicHost } from '../machine/intrinsics/intrinsic.ts';
import { runIntrinsic } from '../machine/intrinsics/table.ts';
import { wideIntrinsic } from '../machine/intrinsics/wide-table.ts';
import type { Machine } from '../machine/machine.ts';
import type { MachineState } from '../machine/machine-state.ts';
import { PresentSpace } from './address-space.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { GuestRing } from './guest-ring.ts';
import type { ShadowPaging } from './shadow-paging.ts';
import { FRAME_SLOTS, slotPlaces } from './slot-places.ts';
import { PAGE_BYTES, WINDOW_BASE } from './window.ts';

const WORDS_PER_SLOT = SLOT_BYTES / 4;
const REAL_WORDS = REAL_BLOCK / 4;
const VIRTUAL_WORDS = VIRTUAL_BLOCK / 4;
const BLOCK_WORDS = SLOT_COUNT * WORDS_PER_SLOT;
const OFFSET_MASK = PAGE_BYTES - 1;
const FIRST_POINTER = Slot['pdpte.0'];
const LAST_POINTER = Slot['pdpte.3'];

/** The slots that are the real processor's, as runs of words: where, and how many. */
const sharedRuns: readonly (readonly [number, number])[] = runsOf(
  Array.from(slotPlaces).filter((word) => word < VIRTUAL_WORDS),
);

/**
 * A guest's processor: a complete state, in which an instruction that trapped is executed by its own semantics.
 * What is virtualized is in the virtual block of the shared memory, where in-line rewrite rules find it; the rest is
 * in the real processor itself. What another guest's turn needs of both is kept meanwhile.
 */
export class VirtualCpu extends ReferenceState {
  /** What linear addresses mean to it. */
  readonly space: PresentSpace;
  readonly #words: Int32Array;
  readonly #saved = new Int32Array(2 * BLOCK_WORDS);
  readonly #state: MachineState;
  readonly #memory: GuestMemory;
  readonly #shadow: ShadowPaging;
  readonly #host: IntrinsicHost;
  /** An access since this was last cleared went to the linear addresses that the monitor occupies. */
  touchedWindow = false;
  /** Guest-physical addresses of entries read by the page walk in progress. */
  #walked: number[] | undefined;
  /** Nothing is stored: the monitor looks, the guest does not. */
  #peeking = false;

  constructor(
    machine: Machine,
    memory: GuestMemory,
    shadow: ShadowPaging,
    host: IntrinsicHost,
    ring: GuestRing,
  ) {
    super();
    this.#words = new Int32Array(machine.memory.buffer);
    this.#state = machine.state;
    this.#memory = memory;
    this.#shadow = shadow;
    this.#host = host;
    this.space = new PresentSpace(this, ring);
  }

  /** Puts the state in place. */
  activate(): void {
    this.#words.set(this.#saved.subarray(BLOCK_WORDS), VIRTUAL_WORDS);
    for (const [first, words] of sharedRuns) {
      this.#words.set(this.#saved.subarray(first - REAL_WORDS, first - REAL_WORDS + words), first);
    }
  }

  /** Keeps the state while another guest's is in place. */
  deactivate(): void {
    this.#saved.set(this.#words.subarray(REAL_WORDS, REAL_WORDS + BLOCK_WORDS));
    this.#saved.set(this.#words.subarray(VIRTUAL_WORDS, VIRTUAL_WORDS + BLOCK_WORDS), BLOCK_WORDS);
  }

  /** The real processor stands at the guest's instruction: takes over what a trap's frame would say. */
  takeFrameSlots(): void {
    for (const slot of FRAME_SLOTS) this.set(slot, this.#state.get(slot));
  }

  /** The real processor goes on where the guest is, without a frame. */
  giveFrameSlots(): void {
    for (const slot of FRAME_SLOTS) this.#state.set(slot, this.get(slot));
  }

  get(slot: number): number {
    return this.#words[slotPlaces[slot]!]! >>> 0;
  }

  set(slot: number, value: number): void {
    const place = slotPlaces[slot]!;
    this.#words[place] = value;
    this.#words[place + 1] = value < 0 ? -1 : 0;
  }

  getWide(slot: number): bigint {
    const place = slotPlaces[slot]!;
    return (BigInt(this.#words[place + 1]! >>> 0) << 32n) | BigInt(this.#words[place]! >>> 0);
  }

  setWide(slot: number, value: bigint): void {
    const place = slotPlaces[slot]!;
    this.#words[place] = Number(value & 0xffffffffn);
    this.#words[place + 1] = Number((value >> 32n) & 0xffffffffn);
    if (slot >= FIRST_POINTER && slot <= LAST_POINTER) this.space.pointersChanged();
  }

  override load(segment: number, offset: number, bytes: number): number {
    this.#noteLimit(segment, offset, bytes);
    return super.load(segment, offset, bytes);
  }

  override store(segment: number, offset: number, bytes: number, value: number): void {
    this.#noteLimit(segment, offset, bytes);
    super.store(segment, offset, bytes, value);
  }

  override probe(segment: number, offset: number, bytes: number): void {
    this.#noteLimit(segment, offset, bytes);
    super.probe(segment, offset, bytes);
  }

  override loadLinear(address: number, bytes: number, user: number): number {
    const near = this.#reach(address, bytes, user, 0);
    if (near < 0) return super.loadLinear(address, bytes, user);
    observe_access(this, address, bytes, 0, user);
    return this.#state.loadPhysical(near, bytes);
  }

  override storeLinear(address: number, bytes: number, value: number, user: number): void {
    const near = this.#reach(address, bytes, user, 1);
    if (near < 0) {
      super.storeLinear(address, bytes, value, user);
      return;
    }
    observe_access(this, address, bytes, 1, user);
    this.#state.storePhysical(near, bytes, value);
  }

  override probeLinear(address: number, bytes: number, user: number): void {
    if (this.#reach(address, bytes, user, 1) < 0) super.probeLinear(address, bytes, user);
  }

  override loadLinear64(address: number, user: number): bigint {
    const near = this.#reach(address, 8, user, 0);
    if (near < 0) return super.loadLinear64(address, user);
    observe_access(this, address, 8, 0, user);
    return this.#state.loadPhysical64(near);
  }

  override storeLinear64(address: number, value: bigint, user: number): void {
    const near = this.#reach(address, 8, user, 1);
    if (near < 0) {
      super.storeLinear64(address, value, user);
      return;
    }
    observe_access(this, address, 8, 1, user);
    this.#state.storePhysical64(near, value);
  }

  /** Machine address of an instruction that the guest may fetch, as far as the shadow tables know; else below 0. */
  codeAddress(linear: number): number {
    if (linear >= WINDOW_BASE || this.space.get() !== this.#shadow.space) return -1;
    return this.#shadow.codeAddress(
      linear,
      this.get(Slot.cpl) === 3,
      (this.get(Slot.cr4) & Field.cr4.SMEP) !== 0,
    );
  }

  /**
   * Machine address of an access that the shadow tables of the present address space allow as they are: as the
   * guest's own tables do, which are accessed and dirty already. Below 0 where the guest's tables have to be walked.
   */
  #reach(linear: number, bytes: number, user: number, write: 0 | 1): number {
    if (linear + bytes > WINDOW_BASE) {
      this.touchedWindow = true;
      return -1;
    }
    if ((linear & OFFSET_MASK) + bytes > PAGE_BYTES || this.space.get() !== this.#shadow.space) return -1;
    return this.#shadow.machineAddress(linear, user, write);
  }

  /** Notes an access beyond where the real segment ends, for the monitor's window lies there. */
  #noteLimit(segment: number, offset: number, bytes: number): void {
    if (offset + bytes - 1 > this.#state.get(segmentLimit(segment))) this.touchedWindow = true;
  }

  loadPhysical(address: number, bytes: number): number {
    this.#walked?.push(address);
    return this.#memory.load(address, bytes);
  }

  override loadPhysical64(address: number): bigint {
    const low = this.loadPhysical(address, 4);
    return (BigInt(this.#memory.load(address + 4, 4)) << 32n) | BigInt(low);
  }

  storePhysical(address: number, bytes: number, value: number): void {
    if (this.#peeking) return;
    this.#memory.store(address, bytes, value);
    if (this.#shadow.isTraced(address >>> 12)) this.#shadow.written(address, bytes);
  }

  intrinsicOn(state: CpuState, name: string, args: readonly number[]): number {
    return runIntrinsic(this.#host, state, name, args);
  }

  wideIntrinsic(name: string, args: readonly bigint[]): bigint {
    return wideIntrinsic(name, args);
  }

  /** Runs a page walk and returns the guest-physical addresses of the entries that it read. */
  recordWalk(walk: () => void): readonly number[] {
    const walked: number[] = [];
    this.#walked = walked;
    try {
      walk();
    } finally {
      this.#walked = undefined;
    }
    return walked;
  }

  /** Reads the guest's linear memory for the monitor: no page becomes accessed, CR2 stays. @throws GuestFault */
  peek<T>(read: () => T): T {
    const faultAddress = this.get(Slot.cr2);
    this.#peeking = true;
    try {
      return read();
    } finally {
      this.#peeking = false;
      this.set(Slot.cr2, faultAddress);
    }
  }
}

/** Runs of consecutive slots among the places of their low words. */
function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === place) last[1] += WORDS_PER_SLOT;
    else runs.push([place, WORDS_PER_SLOT]);
  }
  return runs;
}
