export type Privilege = 'never' | 'always' | 'iopl' | 'cond';
export type SensitiveKind = 'control' | 'behaviour';
/** Whether an instruction faults at a privilege level, whatever the rest of the state is. */
export type TrapVerdict = 'never' | 'maybe' | 'always';

/**
 * What guards and effects alone say about a form: a row of generated/classifier.ts, at the form's number. An
 * upper bound for what the audit finds by running.
 */
export interface ClassifierRow {
  readonly form: string;
  /** False for a form without semantics: its class is unknown, never innocuous. */
  readonly known: boolean;
  /** Virtualized resources that the semantics may read and write. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly privilege: Privilege;
  readonly sensitive: readonly SensitiveKind[];
  readonly source: string;
}

export interface TrapGuard {
  readonly exception: string;
  readonly when: string;
  /** CPU models that add the guard; empty: all. */
  readonly models: readonly string[];
  readonly source: string;
}

/** The conditions under which a form traps, in their order: a row of generated/trap-table.ts, at the form's number. */
export interface TrapRow {
  readonly form: string;
  readonly guards: readonly TrapGuard[];
  /** Exceptions its semantics raise on purpose; what any access to memory may raise (PF, GP, SS) is not among them. */
  readonly faults: readonly string[];
  /** Its semantics may itself deliver an interrupt: INT n and its kin. */
  readonly delivers: boolean;
  /** Flags that it may leave to the CPU model: the manual calls them undefined. */
  readonly undefinedFlags: readonly string[];
  /** By CPL 0…3 under the baseline: 32-bit protected mode, IOPL 0, CR4 features off. */
  readonly cpl: readonly [TrapVerdict, TrapVerdict, TrapVerdict, TrapVerdict];
  readonly source: string;
}

/** A form that may leave non-root operation: a row of generated/vm-exits.ts. */
export interface VmExitRow {
  readonly form: string;
  /** Extension that intercepts (`vmx`) and its name for the intercept (`hlt`). */
  readonly extension: string;
  readonly intercept: string;
  readonly source: string;
}
