import { handlers } from '../../../generated/handlers.ts';
import { referenceBodies } from '../../../generated/reference/index.ts';
import { iret_32, load_segment_register } from '../../../generated/reference/procedures.ts';
import { Slot } from '../../../generated/state.ts';
import { type CpuState, GuestFault, type ReferenceBody } from '../cpu-state.ts';
import { type Engine, Exit, type ExitCode, type PendingFault, type PrivilegedProcedure } from '../engine.ts';
import { FIRST_HANDLER } from '../form.ts';
import { handlerOfInstruction } from '../handler-index.ts';
import { OwnHandler } from '../own-handlers.ts';
import { CodeCache } from './code-cache.ts';
import { InstructionFetch } from './instruction-fetch.ts';
import type { ReferenceState } from './reference-state.ts';
import { RenamedState } from './renamed-state.ts';

const INVALID_OPCODE = 6;

const bodies: readonly (ReferenceBody | undefined)[] = handlers.map((row) => referenceBodies[row.body]);

/** What the reference engine works on. */
export interface ReferenceEngineOptions {
  readonly state: ReferenceState;
  readonly memory: WebAssembly.Memory;
  /** For each form whether the CPU model has it; undefined: all. */
  readonly enabled: Uint8Array | undefined;
}

/** Runs the generated TypeScript semantics, one instruction at a time. Slow and obviously right. */
export class ReferenceEngine implements Engine {
  readonly name = 'reference';
  readonly fault: PendingFault = { vector: 0, error: undefined };
  retired = 0;
  nativeOffset = 0;
  #cpl = 0;
  #attended = false;
  readonly counters: Record<string, number> = { callouts: 0, faults: 0 };
  readonly callers = {};
  readonly cache: CodeCache;
  readonly #state: ReferenceState;
  readonly #renamed: RenamedState;
  readonly #fetch: InstructionFetch;
  readonly #native = new Set<number>();
  readonly #views = new Map<number, Uint16Array>();
  #view: Uint16Array | undefined;

  constructor(options: ReferenceEngineOptions) {
    this.#state = options.state;
    this.#renamed = new RenamedState(options.state, options.memory);
    this.cache = new CodeCache(options.memory);
    this.#fetch = new InstructionFetch(options.state, this.cache, options.enabled);
  }

  perform(procedure: PrivilegedProcedure, first: number, second = 0): void {
    if (procedure === 'iret_32') iret_32(this.#state, first);
    else load_segment_register(this.#state, first, second);
  }

  run(budget: number): ExitCode {
    this.retired = 0;
    this.#attended = false;
    const state = this.#state;
    this.#cpl = state.get(Slot.cpl);
    while (this.retired < budget) {
      const start = state.get(Slot.eip);
      try {
        const exit = this.#step(start);
        if (exit !== undefined) return exit;
        if (this.#attended) return Exit.boundary;
      } catch (thrown) {
        if (!(thrown instanceof GuestFault)) throw thrown;
        state.set(Slot.eip, start);
        this.fault.vector = thrown.vector;
        this.fault.error = thrown.error;
        this.#count('faults');
        return Exit.fault;
      }
    }
    return Exit.deadline;
  }

  /** Every change of CPL ends a run. */
  retiredAtCpl(cpl: 0 | 1 | 2 | 3): number {
    return cpl === this.#cpl ? this.retired : 0;
  }

  attend(): void {
    this.#attended = true;
  }

  /** Executes one instruction. Returns why the run ends, or undefined. */
  #step(start: number): ExitCode | undefined {
    const state = this.#state;
    const physical = this.#fetch.locate(start);
    if (this.#native.size > 0 && this.#native.has(physical >>> 12)) {
      this.nativeOffset = physical & 0xfff;
      return Exit.native;
    }
    const instruction = this.#fetch.read(start, physical);
    let number = handlerOfInstruction(instruction);
    if (this.#view !== undefined) number = this.#view[number] ?? number;
    if (number === OwnHandler.callout) {
      this.#count('callouts');
      return Exit.callout;
    }
    const row = handlers[number - FIRST_HANDLER];
    const body = bodies[number - FIRST_HANDLER];
    if (row === undefined || body === undefined) throw new GuestFault(INVALID_OPCODE, undefined);
    state.set(Slot.eip, (start + instruction.length) >>> 0);
    const target: CpuState = row.renamed ? this.#renamed : state;
    body(target, instruction);
    this.retired++;
    if (row.boundary === 'never') return undefined;
    return state.get(Slot.halted) !== 0 ? Exit.halt : Exit.boundary;
  }

  #count(what: string): void {
    this.counters[what] = (this.counters[what] ?? 0) + 1;
  }

  invalidate(physical: number, bytes: number): void {
    this.cache.forget(physical, bytes);
  }

  /** Every access walks the page tables: there are no translations to drop. */
  flushTranslations(): void {}

  flushTranslation(_linear: number): void {}

  setNativePage(physicalPage: number): void {
    this.#native.add(physicalPage);
  }

  selectView(view: number): void {
    this.#view = this.#views.get(view);
  }

  defineView(view: number, map: Uint16Array): void {
    this.#views.set(view, map);
  }
}
