import { handlers } from '../../generated/handlers.ts';
import { referenceBodies } from '../../generated/reference/index.ts';
import { Slot } from '../../generated/state.ts';
import { GuestFault } from '../engine/cpu-state.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { handlerOfInstruction } from '../engine/handler-index.ts';
import type { Instruction } from '../engine/instruction.ts';
import { CodeCache } from '../engine/reference/code-cache.ts';
import { InstructionFetch } from '../engine/reference/instruction-fetch.ts';
import type { VirtualCpu } from './virtual-cpu.ts';

const INVALID_OPCODE = 6;

/** What came of an instruction executed on the virtual processor. */
export interface Emulated {
  /** Its form, or −1 when it could not be fetched. */
  readonly form: number;
  /** The exception it raised instead of retiring; EIP is that of the instruction. */
  readonly fault: GuestFault | undefined;
}

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

  /** `enabled`: for each form whether the CPU model has it. */
  constructor(cpu: VirtualCpu, shared: WebAssembly.Memory, enabled: Uint8Array) {
    this.#cpu = cpu;
    this.#fetch = new InstructionFetch(cpu, new NoCache(shared, 0), enabled);
  }

  /** Executes the instruction at EIP; of a repeated string instruction one iteration. */
  step(): Emulated {
    const cpu = this.#cpu;
    const start = cpu.get(Slot.eip);
    let form = -1;
    try {
      const instruction = this.#fetch.read(start, this.#fetch.locate(start));
      form = instruction.form;
      this.#execute(instruction, start);
      return { form, fault: undefined };
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      cpu.set(Slot.eip, start);
      return { form, fault: thrown };
    }
  }

  #execute(instruction: Instruction, start: number): void {
    const row = handlers[handlerOfInstruction(instruction) - FIRST_HANDLER];
    const body = row === undefined ? undefined : referenceBodies[row.body];
    if (body === undefined) throw new GuestFault(INVALID_OPCODE, undefined);
    this.#cpu.set(Slot.eip, (start + instruction.length) >>> 0);
    body(this.#cpu, instruction);
  }
}
