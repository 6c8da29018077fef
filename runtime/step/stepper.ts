import { Slot } from '../../generated/state.ts';
import type { EngineName } from '../machine/engines.ts';
import { powerOn } from '../machine/power-on.ts';
import { codeAddresses } from './code-placement.ts';
import { asksPointers, fpuText, setFpu } from './fpu-registers.ts';
import { generalTexts, setGeneral } from './general-registers.ts';
import { bytesOf, numberOf } from './hexadecimal.ts';
import { LineError, type MemoryText, type StepAnswer, type StepLine } from './line.ts';
import { checkLine } from './line-check.ts';
import { segmentTexts, setMode, setSegments } from './segment-registers.ts';
import { type Outcome, StepMachine } from './step-machine.ts';
import { knownMsrs, setSystem, systemText } from './system-registers.ts';

const ADDRESSES = 0x1_0000_0000;

/** Executes single instructions, each from a state of its own; nothing of one line is left for the next. */
export class Stepper {
  readonly #engine: EngineName;
  readonly #model: string;
  #machine: StepMachine;
  #msrs: readonly number[];

  /** `model` is the name of a CPU model. */
  constructor(engine: EngineName, model: string) {
    this.#engine = engine;
    this.#model = model;
    this.#machine = new StepMachine(engine, model);
    this.#msrs = knownMsrs(this.#machine.machine.state);
  }

  /** Answers a line of JSON with a line of JSON; a wrong one with `{id, error}`. */
  answerText(text: string): string {
    let id: unknown = null;
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
      return JSON.stringify(this.answer(checkLine(value)));
    } catch (error) {
      if (error instanceof SyntaxError) return JSON.stringify({ id, error: `no JSON: ${error.message}` });
      if (error instanceof LineError) return JSON.stringify({ id, error: error.message });
      // A defect of ring1 must not spoil the lines that follow.
      this.#machine = new StepMachine(this.#engine, this.#model);
      return JSON.stringify({
        id,
        error: `internal error: ${error instanceof Error ? error.message : error}`,
      });
    }
  }

  /** @throws LineError when fields contradict each other */
  answer(line: StepLine): StepAnswer {
    const { memory, ports } = this.#machine;
    try {
      this.#prepare(line);
      const before = this.#groups(line);
      const outcome = this.#machine.execute();
      return this.#answer(line, outcome, before, memory.changes());
    } catch (error) {
      memory.changes();
      throw error;
    } finally {
      memory.clear();
      ports.prepare([]);
    }
  }

  #prepare(line: StepLine): void {
    const { machine, memory, ports } = this.#machine;
    const { state } = machine;
    powerOn(state, machine.model, 0);
    setMode(state, line);
    setGeneral(state, line);
    setSystem(state, line);
    setSegments(state, line);
    setFpu(state, line.fpu);
    ports.prepare(line.ports ?? []);
    for (const [address, bytes] of line.memory ?? []) {
      const first = numberOf(address);
      if (first + bytes.length / 2 > ADDRESSES)
        throw new LineError(`memory: ${address} and its bytes pass 4 GiB`);
      memory.place(first, bytesOf(bytes));
    }
    const code = bytesOf(line.code);
    for (const [k, address] of codeAddresses(state, code.length).entries()) {
      if (address !== undefined) memory.place(address, code.subarray(k, k + 1));
    }
    memory.mark();
  }

  #answer(line: StepLine, outcome: Outcome, before: StateGroups, changed: readonly MemoryText[]): StepAnswer {
    const { state } = this.#machine.machine;
    const after = this.#groups(line);
    const cpl = state.get(Slot.cpl);
    const { writes } = this.#machine.ports;
    const shown = (name: keyof StateGroups): boolean =>
      line[name] !== undefined || JSON.stringify(after[name]) !== JSON.stringify(before[name]);
    return {
      id: line.id,
      regs: generalTexts(state),
      ...(cpl === line.cpl ? {} : { cpl }),
      ...(shown('sregs') ? { sregs: after.sregs } : {}),
      ...(shown('system') ? { system: after.system } : {}),
      ...(shown('fpu') ? { fpu: after.fpu } : {}),
      ...(line.mxcsr === undefined ? {} : { mxcsr: line.mxcsr }),
      ...(line.xmm === undefined ? {} : { xmm: line.xmm }),
      memory: changed,
      ...(writes.length === 0 ? {} : { ports: [...writes] }),
      ...outcome,
    };
  }

  /** The registers that are shown when they were given or have changed. */
  #groups({ fpu }: StepLine): StateGroups {
    const { state } = this.#machine.machine;
    return {
      sregs: segmentTexts(state),
      system: systemText(state, this.#msrs),
      fpu: fpuText(state, asksPointers(fpu)),
    };
  }
}

type StateGroups = Required<Pick<StepAnswer, 'sregs' | 'system' | 'fpu'>>;
