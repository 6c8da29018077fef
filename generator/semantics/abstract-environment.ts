import type { Known } from './known-bits.ts';
import * as known from './known-bits.ts';
import type { Procedure, Stmt } from './tree.ts';

/** What is known on a path. */
export interface Environment {
  readonly locals: Map<string, Known>;
  readonly state: Map<string, Known>;
  /** Resources the path up to here depends on, raising tests excluded. */
  path: bigint;
  /** The same with raising tests. */
  tests: bigint;
}

/** How a list of statements can end. */
export interface Completion {
  /** Undefined when every path raised or returned. */
  falls: Environment | undefined;
  returned: { environment: Environment; value: Known | undefined } | undefined;
}

/** A copy that a branch may change. */
export function clone(env: Environment): Environment {
  return { locals: new Map(env.locals), state: new Map(env.state), path: env.path, tests: env.tests };
}

function joinMaps(a: Map<string, Known>, b: Map<string, Known>): Map<string, Known> {
  const both = new Map<string, Known>();
  for (const [name, value] of a) {
    const other = b.get(name);
    if (other !== undefined) both.set(name, value === other ? value : known.join(value, other));
  }
  return both;
}

/** What holds whichever of the two paths was taken. */
export function joinEnvironments(
  a: Environment | undefined,
  b: Environment | undefined,
): Environment | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    locals: joinMaps(a.locals, b.locals),
    state: joinMaps(a.state, b.state),
    path: a.path | b.path,
    tests: a.tests | b.tests,
  };
}

export function joinReturns(a: Completion['returned'], b: Completion['returned']): Completion['returned'] {
  if (a === undefined || b === undefined) return a ?? b;
  const environment = joinEnvironments(a.environment, b.environment);
  const value = a.value !== undefined && b.value !== undefined ? known.join(a.value, b.value) : undefined;
  return environment === undefined ? undefined : { environment, value };
}

/** Cannot end but in a raise. */
export function alwaysRaises(
  statements: readonly Stmt[],
  procedures: ReadonlyMap<string, Procedure>,
): boolean {
  const last = statements.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'raise') return true;
  if (last.kind === 'if') return alwaysRaises(last.then, procedures) && alwaysRaises(last.else, procedures);
  if (last.kind !== 'call' || last.call.target !== 'procedure') return false;
  return alwaysRaises(procedures.get(last.call.callee)?.body ?? [], procedures);
}

/** Drops what a loop's body may change. */
export function forget(statements: readonly Stmt[], env: Environment): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case 'let':
      case 'assign':
        env.locals.delete(statement.name);
        break;
      case 'set-slot':
        env.state.delete(statement.slot);
        break;
      case 'set-file':
        env.state.delete(statement.file);
        break;
      case 'set-flag':
      case 'undefine-flag':
        env.state.delete(statement.flag);
        break;
      case 'if':
        forget(statement.then, env);
        forget(statement.else, env);
        break;
      case 'while':
        forget(statement.body, env);
        break;
      case 'set-segment':
      case 'call':
        // a procedure may write any slot: what stays known are only locals
        env.state.clear();
        break;
      default:
        break;
    }
  }
}
