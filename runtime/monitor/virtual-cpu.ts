import { SLOT_COUNT } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { SLOT_BYTES, VIRTUAL_BLOCK } from '../engine/layout.ts';
import { ReferenceState } from '../engine/reference/reference-state.ts';
import { setSlotWords, slotWords } from '../engine/reference/slot-words.ts';
import type { IntrinsicHost } from '../machine/intrinsics/intrinsic.ts';
import { runIntrinsic } from '../machine/intrinsics/table.ts';
import { wideIntrinsic } from '../machine/intrinsics/wide-table.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { ShadowPaging } from './shadow-paging.ts';
import { WINDOW_BASE } from './window.ts';

/**
 * A guest's processor: a complete state, in which an instruction that trapped is executed by its own
 * semantics. Its slots are the virtual block of the shared memory, where in-line rewrite rules find them;
 * {@link saved} holds them while another guest runs.
 */
export class VirtualCpu extends ReferenceState {
  readonly #slots: Int32Array;
  readonly #block: Uint8Array;
  readonly #saved = new Uint8Array(SLOT_COUNT * SLOT_BYTES);
  readonly #memory: GuestMemory;
  readonly #shadow: ShadowPaging;
  readonly #host: IntrinsicHost;
  /** An access since this was last cleared went to the linear addresses that the monitor occupies. */
  touchedWindow = false;
  /** Guest-physical addresses of entries read by the page walk in progress. */
  #walked: number[] | undefined;

  constructor(shared: WebAssembly.Memory, memory: GuestMemory, shadow: ShadowPaging, host: IntrinsicHost) {
    super();
    this.#slots = new Int32Array(shared.buffer, VIRTUAL_BLOCK, SLOT_COUNT * 2);
    this.#block = new Uint8Array(shared.buffer, VIRTUAL_BLOCK, SLOT_COUNT * SLOT_BYTES);
    this.#memory = memory;
    this.#shadow = shadow;
    this.#host = host;
  }

  /** Puts the state into the virtual block. */
  activate(): void {
    this.#block.set(this.#saved);
  }

  /** Keeps the state while the virtual block is another guest's. */
  deactivate(): void {
    this.#saved.set(this.#block);
  }

  get(slot: number): number {
    return this.#slots[slot * 2]! >>> 0;
  }

  set(slot: number, value: number): void {
    this.#slots[slot * 2] = value;
    this.#slots[slot * 2 + 1] = value < 0 ? -1 : 0;
  }

  getWide(slot: number): bigint {
    return slotWords(this.#slots, slot);
  }

  setWide(slot: number, value: bigint): void {
    setSlotWords(this.#slots, slot, value);
  }

  override loadLinear(address: number, bytes: number, user: number): number {
    this.#noteWindow(address, bytes);
    return super.loadLinear(address, bytes, user);
  }

  override storeLinear(address: number, bytes: number, value: number, user: number): void {
    this.#noteWindow(address, bytes);
    super.storeLinear(address, bytes, value, user);
  }

  override probeLinear(address: number, bytes: number, user: number): void {
    this.#noteWindow(address, bytes);
    super.probeLinear(address, bytes, user);
  }

  override loadLinear64(address: number, user: number): bigint {
    this.#noteWindow(address, 8);
    return super.loadLinear64(address, user);
  }

  override storeLinear64(address: number, value: bigint, user: number): void {
    this.#noteWindow(address, 8);
    super.storeLinear64(address, value, user);
  }

  #noteWindow(address: number, bytes: number): void {
    if (address + bytes > WINDOW_BASE) this.touchedWindow = true;
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
}
