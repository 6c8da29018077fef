import { expect } from 'vitest';
import { Slot } from '../../generated/state.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { architecturalState, memoryFingerprint } from '../../runtime/machine/fingerprint.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import type { MachineStop } from '../../runtime/machine/stop.ts';
import { CODE, flatMachine, haltedIn, stack } from './flat-machine.ts';

/** A program in a {@link flatMachine} and what is different there. */
export interface CornerCase {
  /** Assembled at CODE; a HLT follows. */
  readonly source: string;
  /** Size of the code segment; 16 makes it a 16-bit segment. */
  readonly bits?: 16 | 32;
  readonly cpl?: 0 | 1 | 3;
  readonly model?: string;
  readonly prepare?: (machine: Machine) => void;
  /** Instructions that may retire; more than the case needs. */
  readonly limit?: number;
}

/** How a case ended, the same on both engines. */
export interface Ending {
  readonly machine: Machine;
  readonly stop: MachineStop | undefined;
  /** The vector whose handler halted; −1 when the program came to its own HLT. */
  readonly vector: number;
  /** Doublewords from the top of the stack up. */
  readonly stack: readonly number[];
  /** Value of a register by its slot's name. */
  readonly register: (name: keyof typeof Slot) => number;
  /** Offset of EIP from the program's start. */
  readonly offset: number;
}

const STACK_WORDS = 10;
const DATA = 0xcf93;
const CODE_16 = 0x009b;

/** Runs a case on the reference engine and on tier 0, expects them to agree in everything, and tells the ending. */
export function ending(one: CornerCase): Ending {
  const machines = (['reference', 'tier0'] as const).map((engine) => {
    const bits = one.bits ?? 32;
    const { bytes } = assemble(`bits ${bits}\norg ${CODE}\n${one.source}\nhlt`, 'case');
    const options = one.model === undefined ? { engine } : { engine, model: one.model };
    const machine = flatMachine([...bytes], one.cpl ?? 0, options);
    const { state } = machine;
    if (bits === 16) state.setSegment(1, state.get(Slot['cs.selector']), 0, 0xffffffff, CODE_16 | 0x8000);
    one.prepare?.(machine);
    machine.limit = one.limit ?? 1000;
    return { machine, stop: machine.runSlice(machine.limit) };
  });
  const [reference, tier0] = machines.map(({ machine, stop }) => [
    JSON.stringify(stop),
    `retired=${machine.retired}`,
    ...architecturalState(machine.state, machine.retired),
    `memory=${memoryFingerprint(machine.physical)}`,
  ]);
  expect(tier0).toEqual(reference);
  const { machine, stop } = machines[0]!;
  const { state } = machine;
  return {
    machine,
    stop,
    vector: haltedIn(machine),
    stack: stack(machine, STACK_WORDS),
    register: (name) => state.get(Slot[name]),
    offset: state.get(Slot.eip) - CODE,
  };
}

/** Loads segment register `index` with a descriptor that no table holds: flat read/write data but for what is given. */
export function loadSegment(
  machine: Machine,
  index: number,
  hidden: { readonly base?: number; readonly limit?: number; readonly rights?: number },
): void {
  const selector = machine.state.get(Slot['es.selector'] + 6 * index);
  machine.state.setSegment(
    index,
    selector,
    hidden.base ?? 0,
    hidden.limit ?? 0xffffffff,
    hidden.rights ?? DATA,
  );
}

/** Little-endian bytes of doublewords. */
export function doublewords(...values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}
