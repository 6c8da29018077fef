import type { PrefixRow } from '../runtime/engine/architecture.ts';
import type { Form, HandlerRow, OperandKind, RewriteRule } from '../runtime/engine/form.ts';
import type { Expr, Origin, Procedure, Stmt } from './semantics/tree.ts';

/** Where an item stands in the specification: for tags, diagnostics and test names. */
export interface Place extends Origin {
  /** `isa/instructions/alu.yaml:31`. */
  readonly line: string;
}

/** A typed body: the semantics of one instruction at one signature of operand widths. */
export interface Body {
  /** Unique: `ADD_8`, `MOV_16_32` … */
  readonly name: string;
  readonly instruction: Instruction;
  /** Width of each operand in bits (0 for address-only and index kinds), by position. */
  readonly widths: readonly number[];
  /** Names of the operands, by position. */
  readonly operandNames: readonly string[];
  readonly operandSize: 0 | 16 | 32;
  /** Operand positions read / written; both: probed for write before it is read. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  /** Guards first, each an `if (when) raise`; then the semantics. Operands in `reads` are read between the two. */
  readonly guards: readonly Stmt[];
  readonly statements: readonly Stmt[];
  readonly effects: Effects;
}

/** What a body may do, procedures included. Names are slots (`cs.base`), register files and flags (`IF`). */
export interface Effects {
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  readonly faults: ReadonlySet<string>;
  readonly intrinsics: ReadonlySet<string>;
  /** Flags that are left to the CPU model. */
  readonly undefinedFlags: ReadonlySet<string>;
  /** Procedures called, by those that are called too. */
  readonly procedures: ReadonlySet<string>;
  readonly memory: { readonly read: boolean; readonly write: boolean; readonly system: boolean };
}

export interface Guard {
  readonly exception: string;
  readonly when: string;
  readonly place: Place;
  /** CPU models whose overlay adds this guard; empty: all. */
  readonly models: readonly string[];
}

export interface Instruction {
  readonly name: string;
  readonly family: string;
  readonly summary: string;
  readonly manual: string;
  readonly place: Place;
  readonly forms: readonly SpecForm[];
  readonly guards: readonly Guard[];
  readonly intercepts: readonly Readonly<Record<string, string>>[];
  /** Source text of the semantics, '' when it is a decode fact only. */
  readonly semantics: string;
  readonly claims: Claims;
  readonly restartable: boolean;
  readonly bodies: readonly Body[];
}

export interface Claims {
  readonly flags?: { readonly write?: readonly string[]; readonly undefined?: readonly string[] };
  readonly faults?: readonly string[];
  readonly privilege?: 'never' | 'always' | 'iopl' | 'cond';
  readonly sensitive?: readonly ('control' | 'behaviour')[];
  readonly resources?: readonly string[];
}

export interface SpecForm extends Form {
  readonly index: number;
  readonly place: Place;
  /** Opcode in the manual's notation, parameters substituted. */
  readonly notation: string;
}

export interface SlotSpec {
  readonly name: string;
  readonly width: number;
  readonly summary: string;
  readonly place: Place;
  /** Writing it ends a run of the engine. */
  readonly boundary: 'never' | 'always' | 'if-pending';
  /** Virtualized: the monitor keeps a copy (isa/virtual-state.yaml). */
  readonly virtual: boolean;
}

/** A register file: equal registers that are chosen by a number. Element i is slot `NAME.i`, its bits from 64 on `NAME.i.high`. */
export interface FileSpec {
  readonly name: string;
  /** Elements: a power of two, so that every number names one. */
  readonly count: number;
  /** Bits of an element, 1…128. */
  readonly width: number;
  readonly summary: string;
  readonly place: Place;
}

export interface FlagSpec {
  readonly name: string;
  readonly bit: number;
  readonly width: number;
  readonly storage: 'bool' | 'zero' | 'sign' | 'parity' | 'bit4';
  readonly summary: string;
  readonly place: Place;
}

export interface ExceptionSpec {
  readonly name: string;
  readonly vector: number;
  readonly error: boolean;
  readonly class: 'benign' | 'contributory' | 'page-fault' | 'double-fault';
  readonly kind: 'fault' | 'trap' | 'abort';
  readonly summary: string;
  readonly place: Place;
}

export interface IntrinsicSpec {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly width: number }[];
  readonly result: number;
  readonly summary: string;
  readonly manual: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly faults: readonly string[];
  /** The run ends after an instruction that calls it. */
  readonly boundary: boolean;
  readonly place: Place;
}

export interface ModelSpec {
  readonly name: string;
  readonly summary: string;
  readonly place: Place;
  readonly features: readonly string[];
  readonly cpuid: readonly {
    readonly leaf: number;
    readonly eax: number;
    readonly ebx: number;
    readonly ecx: number;
    readonly edx: number;
  }[];
  /** Names of the flags above bit 17 that it has. */
  readonly flags: readonly string[];
  /** Bits of CR0 that a program can change. */
  readonly cr0: number;
  /** Bits of CR4 that exist. */
  readonly cr4: number;
  /** Value of the `model` slot; models are listed in this order. */
  readonly number: number;
  readonly undefinedFlags: 'clear' | 'keep';
}

/** A legacy prefix (isa/prefixes.yaml). */
export interface PrefixSpec {
  readonly byte: number;
  readonly group: PrefixRow['group'];
  /** What it selects within its group: a segment register, `rep` or `repne`; '' in groups of one meaning. */
  readonly value: string;
  readonly summary: string;
  readonly place: Place;
}

/** A single bit of a register that has a name (isa/registers.yaml). */
export interface FieldSpec {
  readonly register: string;
  readonly name: string;
  readonly bit: number;
  readonly place: Place;
}

/** An operating mode (isa/modes.yaml). */
export interface ModeSpec {
  readonly name: string;
  /** One bit, without effects. */
  readonly when: Expr;
  readonly summary: string;
  readonly place: Place;
}

/** A CPU feature that forms and models name (isa/features.yaml). */
export interface FeatureSpec {
  readonly name: string;
  readonly summary: string;
  readonly cpuid?: {
    readonly leaf: number;
    /** Value of ECX; 0 when absent. */
    readonly subleaf?: number;
    readonly register: 'eax' | 'ebx' | 'ecx' | 'edx';
    readonly bit: number;
  };
  readonly place: Place;
}

/** A virtualized resource (isa/virtual-state.yaml): what the monitor keeps a copy of and the audit reasons about. */
export interface VirtualResource {
  /** `IF`, `IOPL`, `CPL`, `GDTR` … as claims name it. */
  readonly name: string;
  /** Which of the five categories of sensitive instructions touching it makes one: isa/virtual-state.yaml lists them. */
  readonly category: string;
  /** Slots (`gdtr.base`) and flags (`IF`) that make it up. */
  readonly slots: readonly string[];
  /** Intrinsics that touch it. */
  readonly intrinsics: readonly string[];
  /** How the monitor virtualizes it, for the manual: `virtual copy`, `shadow tables` … */
  readonly how: string;
  /** It remembers what another resource was: writing it configures nothing, reading it shows that. */
  readonly record: boolean;
  readonly summary: string;
  readonly place: Place;
}

/** What isa/virtual-state.yaml says of deprivileged execution. */
export interface Deprivileging {
  /** Reads that deprivileging leaves as they are or turns into a fault: `*.base`, `*.rights[14:14]` … */
  readonly preserved: readonly string[];
  /** Procedures that never complete when deprivileged and their parameter `closed` is 1. */
  readonly traps: readonly string[];
  readonly closed: string;
  /** Predicates that are false when deprivileged. */
  readonly denies: readonly string[];
}

/** The whole specification, loaded, expanded, typed. What emitters and checks consume. */
export interface Specification {
  readonly operandKinds: readonly OperandKind[];
  /** Where each operand kind stands. */
  readonly kindPlaces: readonly Place[];
  readonly kindSummaries: readonly string[];
  readonly instructions: readonly Instruction[];
  readonly forms: readonly SpecForm[];
  readonly handlers: readonly HandlerRow[];
  /** By row of the handler table, renamed rows excluded. */
  readonly rewrites: readonly RewriteRule[];
  readonly bodies: readonly Body[];
  readonly procedures: readonly Procedure[];
  /** `isa/procedures/x.yaml:LINE` of each procedure. */
  readonly procedureLines: ReadonlyMap<string, string>;
  readonly procedureEffects: ReadonlyMap<string, Effects>;
  readonly slots: readonly SlotSpec[];
  readonly files: readonly FileSpec[];
  readonly flags: readonly FlagSpec[];
  readonly fields: readonly FieldSpec[];
  readonly modes: readonly ModeSpec[];
  readonly prefixes: readonly PrefixSpec[];
  /** Bytes of the longest instruction. */
  readonly instructionLimit: number;
  readonly exceptions: readonly ExceptionSpec[];
  readonly intrinsics: readonly IntrinsicSpec[];
  readonly models: readonly ModelSpec[];
  readonly features: readonly FeatureSpec[];
  readonly resources: readonly VirtualResource[];
  readonly deprivileging: Deprivileging;
}
