import type { Code } from '../wasm/code.ts';
import type { AccessWidth } from './access-width.ts';
import type { Value } from './value.ts';

/** A function that lowered code can call. */
export interface Callee {
  readonly index: number;
  readonly params: readonly number[];
  readonly result: number;
  readonly faults: boolean;
}

/** Functions that every module with lowered code has, see tier0/memory-functions.ts. */
export type Helper =
  | 'raise'
  | 'set_segment'
  | `load_segment_${AccessWidth}`
  | `store_segment_${AccessWidth}`
  | `probe_segment_${AccessWidth}`
  | `load_linear_${AccessWidth}`
  | `store_linear_${AccessWidth}`
  | 'probe_segment'
  | 'probe_linear'
  | `load_table_${AccessWidth}`
  | `store_table_${AccessWidth}`
  | 'write_back'
  | 'copy_run'
  | 'fill_run'
  | 'divide';

/** Function indices of the helpers in the module being built. */
export interface Helpers {
  helper(name: Helper): number;
}

/** What lowered code can count on from the function around it. `inside`: blocks opened within the code itself. */
export interface Frame {
  /** Leaves because of a fault. */
  leave(inside: number): Code;
  /** Leaves because of a fault if the i32 on the stack is not 0. */
  leaveIf(inside: number): Code;
  /** Code of the byte offset of the translation array to use: 0 for supervisor, TLB_BYTES for user accesses. */
  translations(): Code;
  /** Runs before a call that may reach TypeScript. */
  beforeSlow(): Code;
  /** Told of each piece of code that may store, and by that change what a translation says. */
  mayStore(): void;
  /** A procedure's return. */
  return(value: Value | undefined): Code;
}
