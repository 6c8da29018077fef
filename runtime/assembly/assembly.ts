export interface AssemblyOptions {
  /** Code size until a `bits` directive; 32 when absent. */
  readonly bits?: 16 | 32;
  /** Address of the first byte until an `org` directive; 0 when absent. */
  readonly origin?: number;
  /** For each form whether the CPU has it; all forms when absent. */
  readonly enabled?: Uint8Array;
  /** Constants that the source may use, by name. */
  readonly constants?: ReadonlyMap<string, number>;
}

export interface Assembly {
  readonly bytes: Uint8Array;
  /** Value of each label and constant; local labels as `parent.local`. */
  readonly labels: Map<string, number>;
  /** Address of the first byte. */
  readonly origin: number;
}
