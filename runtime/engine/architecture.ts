/** A row of generated/exceptions.ts (isa/exceptions.yaml). */
export interface ExceptionRow {
  readonly name: string;
  readonly vector: number;
  /** Delivery pushes an error code. */
  readonly error: boolean;
  /** For double faults: Intel SDM vol. 3, table 6-5. */
  readonly class: 'benign' | 'contributory' | 'page-fault' | 'double-fault';
  readonly kind: 'fault' | 'trap' | 'abort';
  readonly summary: string;
  readonly source: string;
}

/** A legacy prefix: a row of generated/prefixes.ts (isa/prefixes.yaml). */
export interface PrefixRow {
  readonly byte: number;
  /** Of a group the last prefix wins. */
  readonly group: 'segment' | 'operand-size' | 'address-size' | 'lock' | 'repeat';
  /** Segment: its number (ES=0 CS SS DS FS GS=5). Repeat: 1 REP, 2 REPNE. Otherwise 0. */
  readonly value: number;
  readonly summary: string;
  readonly source: string;
}

export interface CpuidRow {
  readonly leaf: number;
  readonly eax: number;
  readonly ebx: number;
  readonly ecx: number;
  readonly edx: number;
}

/** A CPU model: a row of generated/models.ts (isa/models/). */
export interface ModelRow {
  readonly name: string;
  /** Value of the state slot `model`. */
  readonly number: number;
  readonly summary: string;
  readonly features: readonly string[];
  readonly cpuid: readonly CpuidRow[];
  /** Bits of EFLAGS that exist. */
  readonly flags: number;
  /** Bits of CR0 that a program can change. */
  readonly cr0: number;
  /** Bits of CR4 that exist. */
  readonly cr4: number;
  /** Value of flags that the manual leaves undefined. */
  readonly undefinedFlags: 'clear' | 'keep';
  readonly source: string;
}

/** A virtualized resource: a row of generated/virtual-state.ts (isa/virtual-state.yaml). */
export interface ResourceRow {
  readonly name: string;
  /** Which of the five categories of sensitive instructions touching it makes one. */
  readonly category: string;
  /** Names of the slots and flags that make it up. */
  readonly slots: readonly string[];
  /** Intrinsics that touch it. */
  readonly intrinsics: readonly string[];
  /** How the monitor virtualizes it: `virtual copy`, `shadow tables` … */
  readonly how: string;
  /** It remembers what another resource was: writing it configures nothing, reading it shows that. */
  readonly record: boolean;
  readonly summary: string;
  readonly source: string;
}
