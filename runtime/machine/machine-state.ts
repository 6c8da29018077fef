import { Slot } from '../../generated/state.ts';
import { nobody, type PhysicalDevices } from '../devices/physical-memory.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { PAGE_BYTES, PAGE_FLAGS, PageFlag, PHYSICAL_BASE, REAL_BLOCK } from '../engine/layout.ts';
import { ReferenceState } from '../engine/reference/reference-state.ts';
import { setSlotWords, slotWords } from '../engine/reference/slot-words.ts';
import type { IntrinsicHost } from './intrinsics/intrinsic.ts';
import { runIntrinsic } from './intrinsics/table.ts';
import { wideIntrinsic } from './intrinsics/wide-table.ts';

/** Who keeps something of what physical memory holds: decoded code, translations. */
export interface StoreWatcher {
  /** Bytes of physical memory have changed. */
  invalidate(physical: number, bytes: number): void;
}

const STORES_TO_DEVICES = PageFlag.device | PageFlag.readOnly;

/** The real processor: slots in the real block of the shared memory, physical memory behind them. */
export class MachineState extends ReferenceState {
  readonly #slots: Int32Array;
  readonly #physical: DataView;
  readonly #host: IntrinsicHost;
  /** Told of stores to pages that an engine keeps something of. */
  watcher: StoreWatcher | undefined;
  /** Host of the intrinsics that a code view's rewrites call on a state with renamed slots; absent: the machine. */
  inLineHost: IntrinsicHost | undefined;
  readonly #flags: Uint8Array;
  readonly #devices: PhysicalDevices;

  /** `ramBytes` of `memory` from PHYSICAL_BASE on are guest-physical memory; `devices` answer for the pages behind, and for those that they take. */
  constructor(
    memory: WebAssembly.Memory,
    ramBytes: number,
    host: IntrinsicHost,
    devices: PhysicalDevices = nobody,
  ) {
    super();
    this.#slots = new Int32Array(memory.buffer, REAL_BLOCK);
    this.#physical = new DataView(memory.buffer, PHYSICAL_BASE, ramBytes);
    this.#flags = new Uint8Array(memory.buffer, PAGE_FLAGS, 1 << 20);
    this.#flags.fill(PageFlag.device, ramBytes / PAGE_BYTES);
    this.#host = host;
    this.#devices = devices;
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

  loadPhysical(address: number, bytes: number): number {
    if ((this.#flags[address >>> 12]! & PageFlag.device) !== 0) return this.#devices.read(address, bytes);
    if (bytes === 4) return this.#physical.getUint32(address, true);
    return bytes === 2 ? this.#physical.getUint16(address, true) : this.#physical.getUint8(address);
  }

  storePhysical(address: number, bytes: number, value: number): void {
    const flags = this.#flags[address >>> 12]!;
    if ((flags & STORES_TO_DEVICES) !== 0) {
      this.#devices.write(address, bytes, value);
      this.#host.busUsed();
      return;
    }
    if (bytes === 4) this.#physical.setUint32(address, value, true);
    else if (bytes === 2) this.#physical.setUint16(address, value, true);
    else this.#physical.setUint8(address, value);
    if (flags !== 0) this.watcher?.invalidate(address, bytes);
  }

  intrinsicOn(state: CpuState, name: string, args: readonly number[]): number {
    return runIntrinsic(state === this ? this.#host : (this.inLineHost ?? this.#host), state, name, args);
  }

  wideIntrinsic(name: string, args: readonly bigint[]): bigint {
    return wideIntrinsic(name, args);
  }

  /** Current privilege level, 0…3. */
  get cpl(): number {
    return this.get(Slot.cpl);
  }
}
