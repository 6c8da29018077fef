import { handlers } from '../../generated/handlers.ts';
import { referenceBodies } from '../../generated/reference/index.ts';
import { Slot } from '../../generated/state.ts';
import { GuestFault, type ReferenceBody } from '../engine/cpu-state.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { handlerOfInstruction } from '../engine/handler-index.ts';
import type { Instruction } from '../engine/instruction.ts';
import { CodeCache } from '../engine/reference/code-cache.ts';
import { InstructionFetch } from '../engine/reference/instruction-fetch.ts';
import { segmentBase, segmentLimit, segmentRights } from '../engine/reference/segment-slot.ts';
import { BIG } from '../engine/segment-rights.ts';
import type { Machine } from '../machine/machine.ts';
import type { MachineState } from '../machine/machine-state.ts';
import type { VirtualCpu } from './virtual-cpu.ts';
import { PAGE_BYTES } from './window.ts';

const INVALID_OPCODE = 6;
const CS = 1;

const bodies: readonly (ReferenceBody | undefined)[] = handlers.map((row) => referenceBodies[row.body]);

/** What came of an instruction executed on the virtual processor. */
export interface Emulated {
  /** The handler that the engine has for it, or 0 when it could not be fetched or has none. */
  readonly handler: number;
  /** The exception it raised instead of retiring; EIP is that of the instruction. */
  readonly fault: GuestFault | undefined;
  /** EIP of the instruction behind it; where it faulted, its own. */
  readonly next: number;
}

/** An instruction as it was decoded, where it was found and what bytes it was found in. */
interface Decoded {
  readonly address: number;
  readonly big: boolean;
  readonly bytes: Int32Array;
  readonly instruction: Instruction;
  readonly handler: number;
}

/** Instructions that are kept decoded, by their machine address. */
const KEPT = 1024;
/** No instruction is longer than this; in words. */
const COMPARED = 4;
const LAST_OFFSET = PAGE_BYTES - 4 * COMPARED;

/** Keeps nothing: the guest's own stores to its code do not pass here. */
class NoCache extends CodeCache {
  override find(): undefined {
    return undefined;
  }

  override add(): void {}
}

/**
 * The one way in which the monitor executes a guest's instruction: fetched and decoded through the virtual
 * processor, run by its own generated semantics.
 */
export class Emulation {
  readonly #cpu: VirtualCpu;
  readonly #fetch: InstructionFetch;
  readonly #state: MachineState;
  readonly #kept: (Decoded | undefined)[] = new Array(KEPT);

  /** `enabled`: for each form whether the CPU model has it. */
  constructor(cpu: VirtualCpu, machine: Machine, enabled: Uint8Array) {
    this.#cpu = cpu;
    this.#state = machine.state;
    this.#fetch = new InstructionFetch(cpu, new NoCache(machine.memory), enabled);
  }

  /** Executes the instruction at EIP; of a repeated string instruction one iteration. */
  step(): Emulated {
    const cpu = this.#cpu;
    const start = cpu.get(Slot.eip);
    let handler = 0;
    let next = start;
    try {
      const known = this.#find(start) ?? this.#decode(start);
      const { instruction } = known;
      handler = known.handler;
      next = (start + instruction.length) >>> 0;
      this.#execute(handler, instruction, next);
      return { handler, fault: undefined, next };
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      cpu.set(Slot.eip, start);
      return { handler, fault: thrown, next: start };
    }
  }

  /** The instruction at EIP if the bytes there are still those that were decoded, and may be fetched. */
  #find(start: number): Decoded | undefined {
    const cpu = this.#cpu;
    const address = cpu.codeAddress((cpu.get(segmentBase(CS)) + start) >>> 0);
    if (address < 0 || (address & (PAGE_BYTES - 1)) > LAST_OFFSET) return undefined;
    const known = this.#kept[address % KEPT];
    if (known === undefined || known.address !== address || known.big !== this.#isBig) return undefined;
    if (start + known.instruction.length - 1 > cpu.get(segmentLimit(CS))) return undefined;
    for (let word = 0; word < COMPARED; word++) {
      if (known.bytes[word] !== (this.#state.loadPhysical(address + 4 * word, 4) | 0)) return undefined;
    }
    return known;
  }

  #decode(start: number): Pick<Decoded, 'instruction' | 'handler'> {
    const cpu = this.#cpu;
    const instruction = this.#fetch.read(start, this.#fetch.locate(start));
    const handler = handlerOfInstruction(instruction);
    const address = cpu.codeAddress((cpu.get(segmentBase(CS)) + start) >>> 0);
    if (address >= 0 && (address & (PAGE_BYTES - 1)) <= LAST_OFFSET) {
      const bytes = Int32Array.from({ length: COMPARED }, (_, word) =>
        this.#state.loadPhysical(address + 4 * word, 4),
      );
      this.#kept[address % KEPT] = { address, big: this.#isBig, bytes, instruction, handler };
    }
    return { instruction, handler };
  }

  get #isBig(): boolean {
    return (this.#cpu.get(segmentRights(CS)) & BIG) !== 0;
  }

  #execute(handler: number, instruction: Instruction, next: number): void {
    const body = bodies[handler - FIRST_HANDLER];
    if (body === undefined) throw new GuestFault(INVALID_OPCODE, undefined);
    this.#cpu.set(Slot.eip, next);
    body(this.#cpu, instruction);
  }
}
