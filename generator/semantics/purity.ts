import type { Environment } from './scope.ts';
import type { Expr, Procedure, Stmt } from './tree.ts';

/** Names of procedure instances known to read state at most; filled as they are compiled. */
const pureProcedures = new WeakMap<Environment, Set<string>>();

/** Remembers that the instance `name` has no effects, loads or faults. */
export function markPure(environment: Environment, name: string): void {
  const set = pureProcedures.get(environment) ?? new Set<string>();
  pureProcedures.set(environment, set.add(name));
}

/** True when evaluating has no effect, cannot fault and may happen any number of times. */
export function isPure(expr: Expr, environment: Environment): boolean {
  switch (expr.kind) {
    case 'load':
      return false;
    case 'call':
      if (expr.target === 'intrinsic' || !pureProcedures.get(environment)?.has(expr.callee)) return false;
      return expr.args.every((arg) => isPure(arg, environment));
    case 'segment':
    case 'file':
      return isPure(expr.index, environment);
    case 'unary':
    case 'zext':
    case 'sext':
    case 'slice':
      return isPure(expr.a, environment);
    case 'binary':
      return isPure(expr.a, environment) && isPure(expr.b, environment);
    case 'concat':
      return isPure(expr.high, environment) && isPure(expr.low, environment);
    case 'select':
      return [expr.test, expr.then, expr.else].every((part) => isPure(part, environment));
    default:
      return true;
  }
}

/** True when a procedure only computes. */
export function isPureProcedure(procedure: Procedure, environment: Environment): boolean {
  const pure = (stmt: Stmt): boolean => {
    switch (stmt.kind) {
      case 'let':
      case 'assign':
        return isPure(stmt.value, environment);
      case 'return':
        return stmt.value === undefined || isPure(stmt.value, environment);
      case 'if':
        return isPure(stmt.test, environment) && stmt.then.every(pure) && stmt.else.every(pure);
      default:
        return false;
    }
  };
  return procedure.body.every(pure);
}
