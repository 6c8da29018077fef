import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import type { RealSegments } from './real-segments.ts';

const RECORDS = [Slot.fcs, Slot.fds] as const;

/**
 * The selectors that the x87 notes of its last instruction, where its instructions run as they are (`--virt trap`):
 * the real ones, which the guest sees when it stores them, and the virtual ones that they stand for.
 */
export class NumericRecords {
  /** What the real processor had when the guest last left it or went to it. */
  readonly #real = new Map<number, number>(RECORDS.map((slot) => [slot, 0]));
  readonly #virtual = new Map<number, number>(RECORDS.map((slot) => [slot, 0]));

  /** The guest has left the real processor: new real selectors become the virtual ones that they stand for. */
  take(real: CpuState, cpu: CpuState, segments: RealSegments): void {
    for (const slot of RECORDS) {
      const selector = real.get(slot);
      if (selector === this.#real.get(slot)) continue;
      this.#real.set(slot, selector);
      const virtual = segments.requestedOf(selector);
      this.#virtual.set(slot, virtual);
      cpu.set(slot, virtual);
    }
  }

  /** The guest goes to the real processor, which may have been another's: what was emulated counts as real. */
  give(real: CpuState, cpu: CpuState): void {
    for (const slot of RECORDS) {
      const virtual = cpu.get(slot);
      if (virtual !== this.#virtual.get(slot)) this.#real.set(slot, virtual);
      this.#virtual.set(slot, virtual);
      real.set(slot, this.#real.get(slot) ?? 0);
    }
  }
}
