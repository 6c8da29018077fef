import { flagRows, Slot } from '../../generated/state.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import type { Registers, SingleStepCase } from './single-step-cases.ts';

const generalRegisters = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];
const segmentRegisters = ['es', 'cs', 'ss', 'ds'];
/** Up to FFFF:FFFF. */
const RAM_BYTES = 0x11_0000;
const REAL_ADDRESS_MODE = 0x10;
const LAST_VECTOR_BYTE = 0x3ff;
const DATA_RIGHTS = 0x93;
/** FLAGS bits 12 to 15 are zero on the 80286 in real-address mode. */
const FLAGS = 0x0fff;
const REPEAT = [0xf2, 0xf3];
/** The instruction and the HLT behind it or in its handler. */
const INSTRUCTIONS = 2;

/** A processor in real-address mode with memory and no devices. */
export class RealModeMachine {
  readonly #machine: Machine;

  constructor(engine: EngineName) {
    this.#machine = new Machine({ ramBytes: RAM_BYTES, engine, model: 'p6' });
  }

  /** Runs the case up to a HLT. @returns the registers, or undefined when it did not get to one */
  run({ before, memory, code, prefixes }: SingleStepCase): Registers | undefined {
    const machine = this.#machine;
    const { state } = machine;
    machine.reset();
    state.set(Slot.cr0, REAL_ADDRESS_MODE);
    state.set(Slot['idtr.limit'], LAST_VECTOR_BYTE);
    generalRegisters.forEach((name, register) => {
      state.set(register, before[name]!);
    });
    segmentRegisters.forEach((name, segment) => {
      state.setSegment(segment, before[name]!, before[name]! << 4, 0xffff, DATA_RIGHTS);
    });
    state.set(Slot.eip, before['ip']!);
    for (const [flag, row] of flagRows.entries()) {
      state.setFlag(flag, ((before['flags']! & FLAGS) >>> row.bit) & ((1 << row.width) - 1));
    }
    for (const [address, byte] of memory) machine.writePhysical(address, Uint8Array.of(byte));
    const repeats = code.subarray(0, prefixes).some((byte) => REPEAT.includes(byte));
    machine.runSlice(INSTRUCTIONS + (repeats ? before['cx']! : 0));
    return state.get(Slot.halted) === 1 ? this.#registers() : undefined;
  }

  /** The byte at a linear address. */
  byte(address: number): number {
    return this.#machine.physical[address]!;
  }

  #registers(): Registers {
    const { state } = this.#machine;
    const segmentSlots = segmentRegisters.map((name) => Slot[`${name}.selector` as 'es.selector']);
    return Object.fromEntries([
      ...generalRegisters.map((name, register) => [name, state.get(register) & 0xffff]),
      ...segmentRegisters.map((name, k) => [name, state.get(segmentSlots[k]!)]),
      ['ip', state.get(Slot.eip) & 0xffff],
      ['flags', flagRows.reduce((image, row, flag) => image | (state.getFlag(flag) << row.bit), 2)],
    ]);
  }
}
