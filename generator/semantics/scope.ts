import type { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic-code.ts';
import type { ExceptionSpec, FileSpec, FlagSpec, IntrinsicSpec } from '../specification.ts';
import type { ParsedSnippet } from './snippets.ts';
import type { Expr, Origin, Procedure } from './tree.ts';

/** A register name's place in a slot: all of it, a part (`ax`), or a field (`cr0.PE`). */
export interface SlotPart {
  readonly slot: string;
  readonly low: number;
  readonly width: number;
}

/** A flag recipe: what each flag becomes, as unelaborated expressions. */
export interface Recipe {
  readonly params: readonly string[];
  readonly flags: readonly {
    readonly flag: string;
    readonly value: ParsedSnippet;
    readonly word: ParsedSnippet | undefined;
  }[];
  readonly undefined: readonly string[];
}

/** A procedure before its widths are known. */
export interface ProcedureSource {
  readonly name: string;
  readonly declaration: ts.FunctionDeclaration;
  readonly origin: (node: ts.Node) => Origin;
  readonly summary: string;
}

/** A procedure's instance as a caller sees it. */
export interface Instance {
  readonly procedure: Procedure;
  /** Reads state at most: may stand where both sides of a choice are evaluated. */
  readonly pure: boolean;
}

/** Tables that every snippet sees. */
export interface Environment {
  readonly slots: ReadonlyMap<string, SlotPart>;
  /** Register files by name. */
  readonly files: ReadonlyMap<string, FileSpec>;
  readonly flags: ReadonlyMap<string, FlagSpec>;
  readonly exceptions: ReadonlyMap<string, ExceptionSpec>;
  readonly intrinsics: ReadonlyMap<string, IntrinsicSpec>;
  readonly recipes: ReadonlyMap<string, Recipe>;
  readonly procedures: ReadonlyMap<string, ProcedureSource>;
  /** What the CPU models say of flags the manual leaves undefined. */
  readonly undefinedFlags: 'clear' | 'keep';
  /** Compiles `name` at the given width arguments (by parameter name), once. */
  instantiate(name: string, widths: ReadonlyMap<string, number>, caller: Origin): Instance | undefined;
  report(diagnostic: Diagnostic): void;
}

/** An operand as the semantics sees it. */
export interface OperandView {
  readonly name: string;
  /** Value width, 0 for kinds that have only an address or an index. */
  readonly width: number;
  /** Its encoding holds a register number that is no value (segment, control and debug registers). */
  readonly indexed: boolean;
  readonly farPointer: boolean;
}

/** What one snippet sees. */
export interface Scope {
  readonly environment: Environment;
  readonly origin: (node: ts.Node) => Origin;
  /** Compile-time widths: N, osz, width parameters of a procedure, and facts of a REP wrapper. */
  readonly constants: ReadonlyMap<string, number>;
  readonly operands: readonly OperandView[];
  /** Local variables with their widths; blocks shadow by copying. */
  readonly locals: Map<string, { readonly width: number; readonly mutable: boolean }>;
  /** Locals whose declaration was a mistake: using them is none. */
  readonly spoilt: Set<string>;
  /** What `condition` stands for, where there is one. */
  readonly condition: (() => Expr | undefined) | undefined;
  /** The form has an address (`ea`). */
  readonly hasAddress: boolean;
  /** Inside an instruction (not a procedure): `next`, `start`, `eaSegment` mean something. */
  readonly inInstruction: boolean;
  /** Values standing for names: the parameters of a recipe. */
  readonly substitutions: ReadonlyMap<string, Expr>;
  /** Result width of the procedure, or undefined outside one. */
  readonly result: number | undefined;
  /** Statements of the instruction that `body()` repeats. */
  readonly body: (() => readonly import('./tree.ts').Stmt[]) | undefined;
}

/** The text of a node as a message may quote it. */
export function firstLine(node: ts.Node): string {
  const [line = '', ...more] = node.getText().split('\n');
  return more.length > 0 ? `${line.trimEnd()} …` : line;
}

/** Reports a mistake at a node of a snippet. */
export function complain(scope: Scope, node: ts.Node, code: DiagnosticCode, message: string): undefined {
  const operandSize = scope.constants.get('osz');
  const typedAt = operandSize === undefined ? {} : { operandSize };
  scope.environment.report({ code, message, origin: scope.origin(node), ...typedAt });
  return undefined;
}
