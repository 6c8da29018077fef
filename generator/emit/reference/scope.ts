import type { Expr, Procedure, Stmt } from '../../semantics/tree.ts';
import type { Body, ExceptionSpec, Specification } from '../../specification.ts';

/** What the text of one function refers to: decides its parameters and its file's imports. */
export interface Usage {
  state: boolean;
  instruction: boolean;
  /** The effective address, computed once at the start. */
  address: boolean;
  next: boolean;
  readonly imports: Set<string>;
  readonly procedures: Set<string>;
  readonly operands: Set<number>;
  readonly locals: Set<string>;
}

/** Everything that emission of one body or procedure needs to know. */
export interface Scope {
  readonly spec: Specification;
  readonly exceptions: ReadonlyMap<string, ExceptionSpec>;
  /** The body, or undefined within a procedure. */
  readonly body: Body | undefined;
  readonly usage: Usage;
}

export function newUsage(): Usage {
  return {
    state: false,
    instruction: false,
    address: false,
    next: false,
    imports: new Set(),
    procedures: new Set(),
    operands: new Set(),
    locals: new Set(),
  };
}

/** Names a snippet's local must not take in the emitted function. */
const RESERVED = new Set(
  (
    's i ea next bits Slot Flag GuestFault break case catch class const continue debugger default delete do else enum export ' +
    'extends false finally for function if import in instanceof new null return super switch this throw true try ' +
    'typeof var void while with let static yield await eval arguments implements interface package private ' +
    'protected public'
  ).split(' '),
);

/** The emitted name of a local, operand or parameter called `name` in the snippet. */
export function localName(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}

/** The emitted name of a procedure. */
export function procedureName(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}

/** Calls `visit` for every expression of a list of statements, outermost first. */
export function visitExpressions(statements: readonly Stmt[], visit: (e: Expr) => void): void {
  const expression = (e: Expr): void => {
    visit(e);
    for (const child of children(e)) expression(child);
  };
  for (const s of statements) {
    for (const e of statementExpressions(s)) expression(e);
    if (s.kind === 'if') {
      visitExpressions(s.then, visit);
      visitExpressions(s.else, visit);
    } else if (s.kind === 'while') visitExpressions(s.body, visit);
  }
}

/** Direct operands of an expression, in order of evaluation. */
function children(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case 'segment':
    case 'file':
      return [e.index];
    case 'unary':
    case 'zext':
    case 'sext':
    case 'slice':
      return [e.a];
    case 'binary':
      return [e.a, e.b];
    case 'select':
      return [e.test, e.then, e.else];
    case 'concat':
      return [e.high, e.low];
    case 'load':
      return [e.segment, e.user, e.address].filter((x) => x !== undefined);
    case 'call':
      return e.args;
    default:
      return [];
  }
}

/** Evaluating it neither faults nor changes anything. */
export function isPure(e: Expr): boolean {
  return e.kind !== 'load' && e.kind !== 'call' && children(e).every(isPure);
}

function statementExpressions(s: Stmt): readonly Expr[] {
  switch (s.kind) {
    case 'let':
    case 'assign':
    case 'set-slot':
    case 'set-flag':
    case 'set-operand':
      return [s.value];
    case 'set-file':
      return [s.index, s.value];
    case 'set-segment':
      return [s.index, s.selector, s.base, s.limit, s.rights];
    case 'store':
      return [s.segment, s.user, s.address, s.value].filter((x) => x !== undefined);
    case 'probe':
      return [s.segment, s.user, s.address].filter((x) => x !== undefined);
    case 'raise':
      return s.error === undefined ? [] : [s.error];
    case 'if':
    case 'while':
      return [s.test];
    case 'call':
      return [s.call];
    case 'return':
      return s.value === undefined ? [] : [s.value];
    case 'undefine-flag':
      return [];
  }
}

/** Names of the locals that a list of statements reads. */
export function readLocals(statements: readonly Stmt[]): Set<string> {
  const names = new Set<string>();
  visitExpressions(statements, (e) => {
    if (e.kind === 'local') names.add(e.name);
  });
  return names;
}

/** Names of the locals that a list of statements assigns after their declaration. */
export function assignedLocals(statements: readonly Stmt[]): Set<string> {
  const names = new Set<string>();
  for (const s of statements) {
    if (s.kind === 'assign') names.add(s.name);
    else if (s.kind === 'if') for (const n of assignedLocals([...s.then, ...s.else])) names.add(n);
    else if (s.kind === 'while') for (const n of assignedLocals(s.body)) names.add(n);
  }
  return names;
}

export function procedureScope(
  spec: Specification,
  exceptions: ReadonlyMap<string, ExceptionSpec>,
  procedure: Procedure,
): Scope {
  const usage = newUsage();
  for (const n of readLocals(procedure.body)) usage.locals.add(n);
  return { spec, exceptions, body: undefined, usage };
}
