import type { OperandKind } from '../../runtime/engine/form.ts';
import type { SpecForm } from '../specification.ts';
import { didYouMean } from '../suggestion.ts';
import { elaborate } from './expression.ts';
import type { Environment, OperandView, Scope } from './scope.ts';
import type { ParsedSnippet } from './snippets.ts';
import { elaborateStatements } from './statement.ts';
import type { Expr, Origin, Stmt } from './tree.ts';

/** The texts of one instruction after parsing. */
export interface InstructionSource {
  readonly name: string;
  readonly semantics: ParsedSnippet;
  /** What the family runs around it; `body()` stands for the semantics. */
  readonly around: ParsedSnippet | undefined;
  readonly guards: readonly GuardSource[];
  readonly condition: ParsedSnippet | undefined;
  /** Wrappers for REP (REPE) and REPNE. */
  readonly repeat: readonly [ParsedSnippet, ParsedSnippet];
}

export interface GuardSource {
  readonly when: ParsedSnippet;
  readonly exception: string;
  /** Where it says what is raised. */
  readonly origin: Origin;
  /** Constant error code. */
  readonly error: number | undefined;
  /** Number of the only CPU model that has it. */
  readonly model: number | undefined;
}

/** Operand widths and what else decides the typing of a body. */
export interface Signature {
  readonly name: string;
  readonly operands: readonly OperandView[];
  readonly operandSize: 0 | 16 | 32;
  readonly repeat: 0 | 1 | 2;
  readonly hasAddress: boolean;
}

/** Operands that are numbers to the semantics: `index(operand)`. */
const INDEXED: ReadonlySet<OperandKind['class']> = new Set([
  'segment-register',
  'control-register',
  'debug-register',
  'test-register',
  'fixed-segment',
  'fpu-register',
  'fixed-fpu',
]);

/** The signature of a form at an operand size and kind of repetition. */
export function signatureOf(
  form: SpecForm,
  kinds: readonly OperandKind[],
  size: 0 | 16 | 32,
  repeat: 0 | 1 | 2,
): Signature {
  const operands = form.operands.map((operand): OperandView => {
    const kind = kinds[operand.kind];
    const indexed = kind !== undefined && INDEXED.has(kind.class);
    const farPointer = kind?.class === 'far-pointer';
    const bare = indexed || farPointer || kind?.class === 'memory';
    return {
      name: operand.name,
      width: bare ? 0 : kind?.width === 0 ? size : (kind?.width ?? 0),
      indexed,
      farPointer,
    };
  });
  const hasAddress = form.modrm === 'memory' || form.repeat !== 'none';
  const widths = [...new Set(operands.map((o) => o.width).filter((w) => w > 0))];
  const uniform = operands
    .filter((o) => o.width > 0)
    .every((o) => o.width === operands.find((p) => p.width > 0)?.width);
  const parts: (string | number)[] = uniform ? widths : operands.map((o) => o.width);
  if (size !== 0 && !widths.includes(size)) parts.push(size);
  if (repeat !== 0) parts.push(form.repeat === 'rep' ? 'rep' : repeat === 1 ? 'repe' : 'repne');
  return { name: [form.instruction, ...parts].join('_'), operands, operandSize: size, repeat, hasAddress };
}

/** Types an instruction at a signature. */
export function compileBody(
  environment: Environment,
  source: InstructionSource,
  signature: Signature,
): { guards: Stmt[]; statements: Stmt[] } {
  const constants = new Map<string, number>();
  const first = signature.operands.find((o) => o.width > 0)?.width ?? signature.operandSize;
  if (first !== 0) constants.set('N', first);
  if (signature.operandSize !== 0) constants.set('osz', signature.operandSize);
  const scope = (snippet: ParsedSnippet): Scope => ({
    environment,
    origin: snippet.origin,
    constants,
    operands: signature.operands,
    locals: new Map(),
    spoilt: new Set(),
    condition: conditionOf(environment, source.condition),
    hasAddress: signature.hasAddress,
    inInstruction: true,
    substitutions: new Map(),
    result: undefined,
    body: undefined,
  });
  const guards = source.guards.flatMap((guard) => guardStatement(scope(guard.when), guard));
  const own = (): Stmt[] => elaborateStatements(scope(source.semantics), source.semantics.statements);
  const { around } = source;
  const body =
    around === undefined
      ? own
      : (): Stmt[] => elaborateStatements({ ...scope(around), body: own }, around.statements);
  if (signature.repeat === 0) return { guards, statements: body() };
  const repeat = source.repeat[signature.repeat === 1 ? 0 : 1];
  return { guards, statements: elaborateStatements({ ...scope(repeat), body }, repeat.statements) };
}

function conditionOf(
  environment: Environment,
  condition: ParsedSnippet | undefined,
): (() => Expr | undefined) | undefined {
  return condition === undefined ? undefined : () => compileCondition(environment, condition);
}

/** Types a condition over the state alone: one bit, no operands. */
export function compileCondition(environment: Environment, condition: ParsedSnippet): Expr | undefined {
  if (condition.expression === undefined) return undefined;
  const scope: Scope = {
    environment,
    origin: condition.origin,
    constants: new Map(),
    operands: [],
    locals: new Map(),
    spoilt: new Set(),
    condition: undefined,
    hasAddress: false,
    inInstruction: false,
    substitutions: new Map(),
    result: undefined,
    body: undefined,
  };
  return elaborate(scope, condition.expression, 1);
}

function guardStatement(scope: Scope, guard: GuardSource): Stmt[] {
  const node = guard.when.expression;
  if (node === undefined) return [];
  const exception = scope.environment.exceptions.get(guard.exception);
  if (exception === undefined) {
    const message = `${guard.exception} is no exception of isa/exceptions.yaml.${didYouMean(guard.exception, scope.environment.exceptions.keys())}`;
    scope.environment.report({ code: 'unknown-exception', message, origin: guard.origin });
    return [];
  }
  if (exception.error !== (guard.error !== undefined)) {
    const message = exception.error
      ? `#${exception.name} has an error code: ${exception.name}(0).`
      : `#${exception.name} has no error code.`;
    scope.environment.report({ code: 'error-code', message, origin: guard.origin });
    return [];
  }
  const when = elaborate(scope, node, 1);
  if (when === undefined) return [];
  const origin = scope.origin(node);
  const raise: Stmt =
    guard.error === undefined
      ? { kind: 'raise', exception: guard.exception, origin }
      : {
          kind: 'raise',
          exception: guard.exception,
          error: { kind: 'const', width: 32, value: BigInt(guard.error), origin },
          origin,
        };
  const slot = scope.environment.slots.get('model');
  const own: Expr | undefined =
    guard.model === undefined || slot === undefined
      ? undefined
      : {
          kind: 'binary',
          op: 'eq',
          width: 1,
          origin,
          a: { kind: 'slot', ...slot, origin },
          b: { kind: 'const', width: slot.width, value: BigInt(guard.model), origin },
        };
  const test: Expr =
    own === undefined ? when : { kind: 'binary', op: 'and', width: 1, a: own, b: when, origin };
  return [{ kind: 'if', test, then: [raise], else: [], origin }];
}

/** Which operands the statements read and write, by position. */
export function operandUse(statements: readonly Stmt[]): { reads: number[]; writes: number[] } {
  const reads = new Set<number>();
  const writes = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as { kind?: string; operand?: number };
    if (node.kind === 'operand' && node.operand !== undefined) reads.add(node.operand);
    if (node.kind === 'set-operand' && node.operand !== undefined) writes.add(node.operand);
    for (const [key, child] of Object.entries(value)) if (key !== 'origin') visit(child);
  };
  visit(statements);
  const sorted = (set: Set<number>): number[] => [...set].sort((a, b) => a - b);
  return { reads: sorted(reads), writes: sorted(writes) };
}
