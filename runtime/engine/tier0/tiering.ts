import { setFlagsFromString } from 'node:v8';

/**
 * V8 counts the bytes of machine code that a function's backward jumps span, and stops to consider optimizing it
 * each time they add up to this. The run function's loop spans hundreds of kilobytes, so that with the usual budget
 * (1.8 million) V8 would stop every few instructions.
 */
const TIERING_BUDGET = 60_000_000;

/** Size of a function that V8 expands where it is called, and nodes of its graph up to which it does so in another. */
const INLINED_BYTES = 1500;
const INLINING_BUDGET = 10_000;

/** Sets V8 up for a loop as large as the run function and for many small functions; for the whole process, before the module is compiled. */
export function prepareTiering(): void {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  // Procedures of the specification are many and small; their calls cost more than what they do. The run function is
  // beyond the budget, so nothing is expanded in it.
  setFlagsFromString('--wasm-inlining');
  setFlagsFromString(`--wasm-inlining-max-size=${INLINED_BYTES}`);
  setFlagsFromString(`--wasm-inlining-budget=${INLINING_BUDGET}`);
  // What is off the usual path then costs the usual path no registers.
  setFlagsFromString('--experimental-wasm-branch-hinting');
}

/** As V8 has it: a function is optimized after some thousand calls. */
const LASTING_BUDGET = 1_800_000;

/**
 * Sets V8 up for the module of guests that run for long. Registers are given to functions however large: those as
 * large as the run function otherwise get them within each of their blocks only, which is done in a fifth of the time, and
 * what the blocks share lies in memory. Nobody waits for the run function here, so all are optimized soon.
 */
export function prepareLasting(): void {
  setFlagsFromString('--no-turbo-use-mid-tier-regalloc-for-huge-functions');
  setFlagsFromString(`--wasm-tiering-budget=${LASTING_BUDGET}`);
}
