import { Vector } from '../../../generated/exceptions.ts';
import { translate } from '../../../generated/reference/procedures.ts';
import { Slot } from '../../../generated/state.ts';
import { Access, GuestFault } from '../cpu-state.ts';
import { decode } from '../decode.ts';
import type { Instruction } from '../instruction.ts';
import { BIG } from '../segment-rights.ts';
import type { CodeCache } from './code-cache.ts';
import type { ReferenceState } from './reference-state.ts';
import { segmentBase, segmentLimit, segmentRights } from './segment-slot.ts';

const CS = 1;
const PAGE_SIZE = 0x1000;

/** Reads instructions through CS and paging (Intel SDM vol. 3, 5.3 and 4.6). */
export class InstructionFetch {
  readonly #state: ReferenceState;
  readonly #cache: CodeCache;
  readonly #enabled: Uint8Array | undefined;

  constructor(state: ReferenceState, cache: CodeCache, enabled: Uint8Array | undefined) {
    this.#state = state;
    this.#cache = cache;
    this.#enabled = enabled;
  }

  /** Physical address of the first byte of the instruction at offset `start` of CS. */
  locate(start: number): number {
    this.#checkLimit(start);
    return this.#translate(start);
  }

  /** The instruction at offset `start`, whose first byte is at `physical`. Throws what its fetch or decoding raises. */
  read(start: number, physical: number): Instruction {
    const state = this.#state;
    const codeSize = (state.get(segmentRights(CS)) & BIG) !== 0 ? 32 : 16;
    const known = this.#cache.find(physical, codeSize);
    if (known !== undefined) {
      this.#checkLimit(start + known.length - 1);
      return known;
    }
    const left = PAGE_SIZE - (physical & (PAGE_SIZE - 1));
    const second = { physical: -1 };
    const instruction = decode(
      (offset) => {
        this.#checkLimit(start + offset);
        if (offset < left) return state.loadPhysical(physical + offset, 1);
        if (second.physical < 0) second.physical = this.#translate(start + left);
        return state.loadPhysical(second.physical + offset - left, 1);
      },
      codeSize,
      this.#enabled,
    );
    if (instruction === undefined) throw new GuestFault(Vector.UD, undefined);
    if (instruction === 'too-long') throw new GuestFault(Vector.GP, 0);
    this.#cache.add(physical, codeSize, instruction);
    return instruction;
  }

  #checkLimit(offset: number): void {
    if (offset > this.#state.get(segmentLimit(CS))) throw new GuestFault(Vector.GP, 0);
  }

  #translate(offset: number): number {
    const linear = (this.#state.get(segmentBase(CS)) + offset) >>> 0;
    return translate(this.#state, linear, Access.fetch, this.#state.get(Slot.cpl) === 3 ? 1 : 0);
  }
}
