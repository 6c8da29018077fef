import { slots } from '../../../generated/state.ts';
import type { CpuState } from '../cpu-state.ts';
import { VIRTUAL_BLOCK } from '../layout.ts';
import { ReferenceState } from './reference-state.ts';
import { setSlotWords, slotWords } from './slot-words.ts';

/**
 * The state an in-line rewrite rule runs on: slots that isa/virtual-state.yaml names are those of the virtual
 * CPU, everything else is the real one's. The instruction's own semantics runs on it unchanged.
 */
export class RenamedState extends ReferenceState {
  readonly #real: ReferenceState;
  readonly #virtual: Int32Array;
  readonly #renamed: Uint8Array;

  constructor(real: ReferenceState, memory: WebAssembly.Memory) {
    super();
    this.#real = real;
    this.#virtual = new Int32Array(memory.buffer, VIRTUAL_BLOCK);
    this.#renamed = Uint8Array.from(slots, ({ name, virtual }) => (virtual || isDerived(name) ? 1 : 0));
  }

  get(slot: number): number {
    return this.#renamed[slot] === 1 ? this.#virtual[slot * 2]! >>> 0 : this.#real.get(slot);
  }

  set(slot: number, value: number): void {
    if (this.#renamed[slot] === 0) {
      this.#real.set(slot, value);
      return;
    }
    this.#virtual[slot * 2] = value;
    this.#virtual[slot * 2 + 1] = value < 0 ? -1 : 0;
  }

  getWide(slot: number): bigint {
    return this.#renamed[slot] === 1 ? slotWords(this.#virtual, slot) : this.#real.getWide(slot);
  }

  setWide(slot: number, value: bigint): void {
    if (this.#renamed[slot] === 1) setSlotWords(this.#virtual, slot, value);
    else this.#real.setWide(slot, value);
  }

  /** Memory is reached as the real processor reaches it. */
  override load(segment: number, offset: number, bytes: number): number {
    return this.#real.load(segment, offset, bytes);
  }

  override store(segment: number, offset: number, bytes: number, value: number): void {
    this.#real.store(segment, offset, bytes, value);
  }

  override probe(segment: number, offset: number, bytes: number): void {
    this.#real.probe(segment, offset, bytes);
  }

  override loadLinear(address: number, bytes: number, user: number): number {
    return this.#real.loadLinear(address, bytes, user);
  }

  override storeLinear(address: number, bytes: number, value: number, user: number): void {
    this.#real.storeLinear(address, bytes, value, user);
  }

  override probeLinear(address: number, bytes: number, user: number): void {
    this.#real.probeLinear(address, bytes, user);
  }

  override load64(segment: number, offset: number): bigint {
    return this.#real.load64(segment, offset);
  }

  override store64(segment: number, offset: number, value: bigint): void {
    this.#real.store64(segment, offset, value);
  }

  override loadLinear64(address: number, user: number): bigint {
    return this.#real.loadLinear64(address, user);
  }

  override storeLinear64(address: number, value: bigint, user: number): void {
    this.#real.storeLinear64(address, value, user);
  }

  loadPhysical(address: number, bytes: number): number {
    return this.#real.loadPhysical(address, bytes);
  }

  storePhysical(address: number, bytes: number, value: number): void {
    this.#real.storePhysical(address, bytes, value);
  }

  intrinsicOn(state: CpuState, name: string, args: readonly number[]): number {
    return this.#real.intrinsicOn(state, name, args);
  }

  wideIntrinsic(name: string, args: readonly bigint[]): bigint {
    return this.#real.wideIntrinsic(name, args);
  }
}

/** The derived limits belong to their segment register. */
function isDerived(name: string): boolean {
  return name.endsWith('.readLimit') || name.endsWith('.writeLimit');
}
