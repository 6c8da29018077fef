import type { Known } from '../../../generator/semantics/known-bits.ts';
import * as known from '../../../generator/semantics/known-bits.ts';
import type { Expr, Procedure, Stmt } from '../../../generator/semantics/tree.ts';

/** Bits of a value: bit i for bit i. */
export type Mask = bigint;

export const ones = (width: number): Mask => (1n << BigInt(width)) - 1n;
export const low = (mask: Mask, width: number): Mask => mask & ones(width);

/** Expressions that an expression has as operands. */
export function contents(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'segment':
    case 'file':
      return [expr.index];
    case 'unary':
    case 'zext':
    case 'sext':
    case 'slice':
      return [expr.a];
    case 'binary':
      return [expr.a, expr.b];
    case 'select':
      return [expr.test, expr.then, expr.else];
    case 'concat':
      return [expr.high, expr.low];
    case 'load':
      return [expr.segment, expr.user, expr.address].filter((part) => part !== undefined);
    case 'call':
      return expr.args;
    default:
      return [];
  }
}

/** Statements in a list and in all lists in them. */
export function* statementsIn(statements: readonly Stmt[]): Generator<Stmt> {
  for (const statement of statements) {
    yield statement;
    if (statement.kind === 'if') {
      yield* statementsIn(statement.then);
      yield* statementsIn(statement.else);
    } else if (statement.kind === 'while') yield* statementsIn(statement.body);
  }
}

/** What is known of values in one body or procedure, whatever the state and the arguments. */
export class Facts {
  readonly #locals = new Map<string, Known>();
  readonly #results: ReadonlyMap<string, Known>;

  /**
   * @param params names of the locals that hold arguments
   * @param results what is known of what procedures return
   */
  constructor(
    code: readonly Stmt[],
    params: readonly { readonly name: string; readonly width: number }[],
    results: ReadonlyMap<string, Known>,
  ) {
    this.#results = results;
    for (const { name, width } of params) this.#locals.set(name, known.unknown(width));
    // what is known only shrinks, so that this ends
    for (let changed = true; changed; ) {
      changed = false;
      for (const statement of statementsIn(code)) {
        if (statement.kind !== 'let' && statement.kind !== 'assign') continue;
        const value = this.known(statement.value);
        const before = this.#locals.get(statement.name);
        // names are as good as places: what one name holds in two scopes is taken together
        const both =
          before === undefined
            ? value
            : before.width === value.width
              ? known.join(before, value)
              : known.unknown(value.width);
        if (before !== undefined && before.mask === both.mask && before.width === both.width) continue;
        this.#locals.set(statement.name, both);
        changed = true;
      }
    }
  }

  /** Bits of an expression's value. */
  known(expr: Expr): Known {
    switch (expr.kind) {
      case 'const':
        return known.constant(expr.value, expr.width);
      case 'local': {
        const found = this.#locals.get(expr.name);
        return found?.width === expr.width ? found : known.unknown(expr.width);
      }
      case 'unary':
        return known.unary(expr.op, this.known(expr.a), expr.width);
      case 'binary':
        return known.binary(expr.op, this.known(expr.a), this.known(expr.b), expr.width);
      case 'select':
        return known.join(this.known(expr.then), this.known(expr.else));
      case 'zext':
        return known.zeroExtend(this.known(expr.a), expr.width);
      case 'sext':
        return known.signExtend(this.known(expr.a), expr.width);
      case 'slice':
        return known.slice(this.known(expr.a), expr.low, expr.width);
      case 'concat':
        return known.concat(this.known(expr.high), this.known(expr.low));
      case 'call':
        return (
          (expr.target === 'procedure' ? this.#results.get(expr.callee) : undefined) ??
          known.unknown(expr.width)
        );
      default:
        return known.unknown(expr.width);
    }
  }
}

/** What is known of what procedures return; those that are called come first. */
export function resultsOf(procedures: readonly Procedure[]): Map<string, Known> {
  const results = new Map<string, Known>();
  for (const { name, params, body } of procedures) {
    const facts = new Facts(body, params, results);
    let all: Known | undefined;
    for (const statement of statementsIn(body)) {
      if (statement.kind !== 'return' || statement.value === undefined) continue;
      const value = facts.known(statement.value);
      all = all === undefined ? value : known.join(all, value);
    }
    if (all !== undefined) results.set(name, all);
  }
  return results;
}
