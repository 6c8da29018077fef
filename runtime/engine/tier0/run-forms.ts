import { lastingModule } from './compiled-module.ts';

/** The run function: executes at most `budget` instructions. */
export type Run = (budget: number) => number;

/** A guest that has executed so many instructions is worth the other compilation. */
const LASTING = 100_000_000;
/** So many instructions later that is done, as far as can be told. */
const COMPILED = LASTING + 500_000_000;
/** Within so many instructions V8 takes note of a function. */
const NOTICED = 20_000;

/**
 * The two forms in which the run function is compiled: one soon ready, and one for guests that run for long. Both work on
 * the same memory and do the same, so each run may use either.
 */
export class RunForms {
  readonly #soon: Run;
  readonly #instantiate: (module: WebAssembly.Module) => Run;
  #lasting: Run | undefined;
  #noticed = false;
  #executed = 0;

  constructor(soon: Run, instantiate: (module: WebAssembly.Module) => Run) {
    this.#soon = soon;
    this.#instantiate = instantiate;
  }

  /** Instructions that the next run may execute of a budget: few while V8 is only to take note of the other form. */
  most(budget: number): number {
    return this.#executed >= LASTING && !this.#noticed ? Math.min(budget, NOTICED) : budget;
  }

  /** The function for the next run. */
  next(): Run {
    if (this.#executed < LASTING) return this.#soon;
    if (this.#noticed) return (this.#executed >= COMPILED && this.#lasting) || this.#soon;
    this.#noticed = true;
    this.#lasting = this.#instantiate(lastingModule());
    return this.#lasting;
  }

  /** To be told of the instructions of each run. */
  executed(instructions: number): void {
    this.#executed += instructions;
  }
}
