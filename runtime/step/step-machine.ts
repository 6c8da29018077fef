import { Vector } from '../../generated/exceptions.ts';
import { handlers } from '../../generated/handlers.ts';
import { referenceBodies } from '../../generated/reference/index.ts';
import { finish_task_switch } from '../../generated/reference/procedures.ts';
import { Flag, Slot } from '../../generated/state.ts';
import { trapTable } from '../../generated/trap-table.ts';
import { GuestFault } from '../engine/cpu-state.ts';
import { decode } from '../engine/decode.ts';
import { Exit } from '../engine/engine.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { handlerOfInstruction } from '../engine/handler-index.ts';
import type { Instruction } from '../engine/instruction.ts';
import { OwnHandler } from '../engine/own-handlers.ts';
import { BIG } from '../engine/segment-rights.ts';
import { meetsBreakpoint } from '../machine/breakpoint.ts';
import { type Retired, takeDebugTrap } from '../machine/debug-trap.ts';
import type { EngineName } from '../machine/engines.ts';
import { Machine } from '../machine/machine.ts';
import { enabledForms } from '../machine/model.ts';
import { digitsOf } from './hexadecimal.ts';
import { type FaultText, LineError } from './line.ts';
import { SparseMemory } from './sparse-memory.ts';
import { StepMemory } from './step-memory.ts';
import { StepPorts } from './step-ports.ts';

/** So many bytes from 0 on are memory of the machine, which compiled code reaches in line. */
const OWN_BYTES = 0x4_0000;
/** Iterations of one repeated instruction. */
const MOST_ITERATIONS = 1_000_000;
/** The code view in which instructions that deliver an interrupt call out. */
const VIEW = 1;

/** What one instruction came to. */
export interface Outcome {
  readonly fault: FaultText | null;
  readonly trap?: { readonly vector: string };
}

/** Carries the vector out of semantics that begins to deliver an interrupt. */
class Delivery {
  readonly vector: number;

  constructor(vector: number) {
    this.vector = vector;
  }
}

/** A processor with sparse memory and listed ports that executes single instructions and delivers nothing. */
export class StepMachine {
  readonly machine: Machine;
  readonly memory: StepMemory;
  readonly ports = new StepPorts();
  readonly #enabled: Uint8Array;

  constructor(engine: EngineName, model: string) {
    const sparse = new SparseMemory();
    this.machine = new Machine({
      ramBytes: OWN_BYTES,
      engine,
      model,
      bus: this.ports,
      physicalDevices: sparse,
    });
    this.memory = new StepMemory(this.machine, sparse);
    this.#enabled = enabledForms(this.machine.model);
    this.machine.engine.defineView(VIEW, deliveriesAsCallouts());
    this.machine.engine.selectView(VIEW);
  }

  /** Executes the instruction at CS:EIP, of a repeated one all iterations. @throws LineError when they are too many */
  execute(): Outcome {
    const { state, engine } = this.machine;
    engine.flushTranslations();
    const start = state.get(Slot.eip);
    if (meetsBreakpoint(state, false)) return { fault: { vector: digitsOf(Vector.DB) } };
    const stepping = state.getFlag(Flag.TF) !== 0;
    const resume = state.getFlag(Flag.RF);
    // Every instruction clears RF, but a fault is delivered with what it was.
    state.setFlag(Flag.RF, 0);
    const outcome = this.#run(start);
    if (outcome.fault !== null) state.setFlag(Flag.RF, resume);
    else if (state.get(Slot.switching) !== 0) return this.#finishTaskSwitch();
    else if (outcome.trap === undefined && takeDebugTrap(state, this.#retired(start, stepping))) {
      return { fault: null, trap: { vector: digitsOf(Vector.DB) } };
    }
    return outcome;
  }

  #run(start: number): Outcome {
    const { state, engine } = this.machine;
    for (let n = 0; n < MOST_ITERATIONS; n++) {
      const exit = engine.run(1, 0);
      if (exit === Exit.fault) return { fault: this.#fault(engine.fault.vector, engine.fault.error) };
      if (exit === Exit.callout) return this.#deliver(start);
      if (state.get(Slot.eip) !== start || !this.#repeats()) return { fault: null };
    }
    throw new LineError(`code: the instruction repeats more than ${MOST_ITERATIONS} times`);
  }

  /** Runs the semantics of an instruction that may deliver an interrupt, up to the delivery. */
  #deliver(start: number): Outcome {
    const { state } = this.machine;
    const instruction = this.#instruction();
    const row = handlers[handlerOfInstruction(instruction) - FIRST_HANDLER];
    const body = referenceBodies[row?.body ?? ''];
    if (body === undefined) throw new Error('a callout at an instruction without semantics');
    state.set(Slot.eip, (start + instruction.length) >>> 0);
    state.delivering = (vector) => {
      throw new Delivery(vector);
    };
    try {
      body(state, instruction);
      return { fault: null };
    } catch (thrown) {
      if (thrown instanceof Delivery) return { fault: null, trap: { vector: digitsOf(thrown.vector) } };
      if (!(thrown instanceof GuestFault)) throw thrown;
      state.set(Slot.eip, start);
      return { fault: this.#fault(thrown.vector, thrown.error) };
    } finally {
      state.delivering = undefined;
    }
  }

  /** The second half of a task switch, whose faults are the new task's (Intel SDM vol. 3, 7.3). */
  #finishTaskSwitch(): Outcome {
    try {
      const trap = finish_task_switch(this.machine.state) !== 0;
      return { fault: null, ...(trap ? { trap: { vector: digitsOf(Vector.DB) } } : {}) };
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      return { fault: this.#fault(thrown.vector, thrown.error) };
    }
  }

  #fault(vector: number, error: number | undefined): FaultText {
    return {
      vector: digitsOf(vector),
      ...(error === undefined ? {} : { error: digitsOf(error) }),
      ...(vector === Vector.PF ? { cr2: digitsOf(this.machine.state.get(Slot.cr2)) } : {}),
    };
  }

  #retired(start: number, stepping: boolean): Retired {
    // The machine's own count stands still at 0: an instruction that inhibits does so at 1.
    return { start, stepping, held: this.machine.state.get(Slot.inhibit_debug) === 1 };
  }

  /** Whether the instruction at CS:EIP, which was executed once, repeats. */
  #repeats(): boolean {
    try {
      return this.#instruction().repeat !== 0;
    } catch (thrown) {
      // It has unmapped itself: the next fetch will say so.
      if (!(thrown instanceof GuestFault)) throw thrown;
      return true;
    }
  }

  /** The instruction at CS:EIP, which an engine has fetched before. */
  #instruction(): Instruction {
    const { state } = this.machine;
    const first = state.get(Slot['cs.base']) + state.get(Slot.eip);
    const user = state.get(Slot.cpl) === 3 ? 1 : 0;
    const size = (state.get(Slot['cs.rights']) & BIG) !== 0 ? 32 : 16;
    const met = state.get(Slot.breakpoints_met);
    const found = decode((k) => state.loadLinear((first + k) >>> 0, 1, user), size, this.#enabled);
    // A look at code is no access of the program's.
    state.set(Slot.breakpoints_met, met);
    if (found === undefined || found === 'too-long') throw new GuestFault(Vector.UD, undefined);
    return found;
  }
}

/** The handlers of a view in which what delivers an interrupt calls out instead. */
function deliveriesAsCallouts(): Uint16Array {
  const view = Uint16Array.from({ length: FIRST_HANDLER + handlers.length }, (_, number) => number);
  for (const [row, handler] of handlers.entries()) {
    if (trapTable[handler.form]?.delivers === true) view[FIRST_HANDLER + row] = OwnHandler.callout;
  }
  return view;
}
