import { translate } from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import { type CpuState, GuestFault } from '../engine/cpu-state.ts';
import { ReferenceState } from '../engine/reference/reference-state.ts';

/** A look at a processor's state that leaves no trace: what it writes is lost. */
class Glance extends ReferenceState {
  readonly #state: CpuState;

  constructor(state: CpuState) {
    super();
    this.#state = state;
  }

  get(slot: number): number {
    return this.#state.get(slot);
  }

  set(): void {}

  getWide(slot: number): bigint {
    return this.#state.getWide(slot);
  }

  setWide(): void {}

  loadPhysical(address: number, bytes: number): number {
    return this.#state.loadPhysical(address, bytes);
  }

  storePhysical(): void {}

  intrinsicOn(): number {
    return 0;
  }

  wideIntrinsic(): bigint {
    return 0n;
  }
}

/**
 * Physical address of each byte of code at CS:EIP as the page tables have it, Accessed bits left alone; undefined
 * where a page is not present, so that there is no place for the byte and its fetch will fault.
 */
export function codeAddresses(state: CpuState, bytes: number): (number | undefined)[] {
  const glance = new Glance(state);
  const first = state.get(Slot['cs.base']) + state.get(Slot.eip);
  return Array.from({ length: bytes }, (_, k) => {
    try {
      return translate(glance, (first + k) >>> 0, 0, 0) >>> 0;
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      return undefined;
    }
  });
}
