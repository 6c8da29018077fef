import { handlers } from '../../generated/handlers.ts';
import { referenceBodies } from '../../generated/reference/index.ts';
import { Slot } from '../../generated/state.ts';
import { GuestFault, type ReferenceBody } from '../engine/cpu-state.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { handlerOfInstruction } from '../engine/handler-index.ts';
import type { Instruction } from '../engine/instruction.ts';
import { CodeCache } from '../engine/reference/code-cache.ts';
import { InstructionFetch } from '../engine/reference/instruction-fetch.ts';
import type { VirtualCpu } from './virtual-cpu.ts';

const INVALID_OPCODE = 6;

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
    this.#fetch = new InstructionFetch(cpu, new NoCache(shared), enabled);
  }

  /** Executes the instruction at EIP; of a repeated string instruction one iteration. */
  step(): Emulated {
    const cpu = this.#cpu;
    const start = cpu.get(Slot.eip);
    let handler = 0;
    let next = start;
    try {
      const instruction = this.#fetch.read(start, this.#fetch.locate(start));
      handler = handlerOfInstruction(instruction);
      next = (start + instruction.length) >>> 0;
      this.#execute(handler, instruction, next);
      return { handler, fault: undefined, next };
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      cpu.set(Slot.eip, start);
      return { handler, fault: thrown, next: start };
    }
  }

  #execute(handler: number, instruction: Instruction, next: number): void {
    const body = bodies[handler - FIRST_HANDLER];
    if (body === undefined) throw new GuestFault(INVALID_OPCODE, undefined);
    this.#cpu.set(Slot.eip, next);
    body(this.#cpu, instruction);
  }
}
