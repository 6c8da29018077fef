import { SourceFault, type Span } from './assembly-error.ts';
import type { Register } from './names.ts';

/** An expression as written; symbols get their values when the program is laid out. */
export type Expression = Span &
  (
    | { readonly kind: 'number'; readonly value: bigint }
    | { readonly kind: 'symbol'; readonly name: string }
    /** `$`: address of the statement; `$$`: the origin. */
    | { readonly kind: 'here' }
    | { readonly kind: 'origin' }
    /** Only inside an effective address. */
    | { readonly kind: 'register'; readonly register: Register; readonly name: string }
    | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
    | {
        readonly kind: 'binary';
        readonly operator: string;
        readonly left: Expression;
        readonly right: Expression;
      }
  );

/** What symbols stand for while the program is laid out. */
export interface Scope {
  /** Value of a symbol; undefined when it is not known (yet). */
  lookup(name: string): bigint | undefined;
  readonly here: bigint;
  readonly origin: bigint;
  /** The last pass: a symbol without a value is a mistake. */
  readonly final: boolean;
  /** The source gives the name a value, though it may not be known. */
  isDefined(name: string): boolean;
  /** Nearest known name, for the message about an unknown one. */
  suggest(name: string): string | undefined;
}

/** A register of an effective address and what it is multiplied by. */
export interface Term {
  readonly register: Register;
  readonly factor: number;
  /** Written with `*`, so it is meant as the index. */
  readonly scaled: boolean;
}

/** A sum of registers and a number. */
export interface Value {
  readonly number: bigint;
  readonly terms: readonly Term[];
  /** Every symbol in it has a value. */
  readonly known: boolean;
}

/** Evaluates to a sum of registers and a number; symbols without a value count as 0 before the last pass. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'number':
      return plain(expression.value);
    case 'here':
      return plain(scope.here);
    case 'origin':
      return plain(scope.origin);
    case 'register':
      return {
        number: 0n,
        known: true,
        terms: [{ register: expression.register, factor: 1, scaled: false }],
      };
    case 'symbol': {
      const value = scope.lookup(expression.name);
      if (value === undefined && scope.final)
        throw new SourceFault(unknownSymbol(expression.name, scope), expression);
      return plain(value ?? 0n, value !== undefined);
    }
    case 'unary':
      return unary(expression, evaluate(expression.operand, scope));
    case 'binary':
      return binary(expression, evaluate(expression.left, scope), evaluate(expression.right, scope));
  }
}

/** Evaluates an expression in which no register may occur. */
export function evaluateNumber(expression: Expression, scope: Scope): { number: bigint; known: boolean } {
  return evaluate(expression, scope);
}

function plain(number: bigint, known = true): Value {
  return { number, terms: [], known };
}

function unknownSymbol(name: string, scope: Scope): string {
  if (scope.isDefined(name))
    return `"${name}" has no value: its definition needs its own value or has a mistake`;
  const near = scope.suggest(name);
  return `unknown symbol "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

function unary(expression: Expression & { kind: 'unary' }, value: Value): Value {
  const { operator } = expression;
  if (operator === '+') return value;
  if (value.terms.length > 0) throw new SourceFault(`a register cannot follow "${operator}"`, expression);
  const results: Readonly<Record<string, bigint>> = {
    '-': -value.number,
    '~': ~value.number,
    '!': value.number === 0n ? 1n : 0n,
  };
  return plain(results[operator] ?? 0n, value.known);
}

function binary(expression: Expression & { kind: 'binary' }, left: Value, right: Value): Value {
  const { operator } = expression;
  const known = left.known && right.known;
  if (operator === '+')
    return { number: left.number + right.number, known, terms: merge(left.terms, right.terms) };
  if (operator === '-' && right.terms.length === 0)
    return { number: left.number - right.number, known, terms: left.terms };
  if (operator === '*' && (left.terms.length === 0 || right.terms.length === 0)) {
    const [sum, factor] = left.terms.length > 0 ? [left, right.number] : [right, left.number];
    const terms = sum.terms.map((term) => ({ ...term, factor: term.factor * Number(factor), scaled: true }));
    return { number: sum.number * factor, known, terms };
  }
  if (left.terms.length > 0 || right.terms.length > 0)
    throw new SourceFault(
      `registers can be added and multiplied, but "${operator}" is not for them`,
      expression,
    );
  return plain(calculate(expression, left.number, right.number, known), known);
}

function calculate(
  expression: Expression & { kind: 'binary' },
  a: bigint,
  b: bigint,
  known: boolean,
): bigint {
  switch (expression.operator) {
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '<<':
      return a << (b & 63n);
    case '>>':
      return BigInt.asUintN(64, a) >> (b & 63n);
    default: {
      if (b === 0n && known) throw new SourceFault('division by zero', expression.right);
      if (b === 0n) return 0n;
      return expression.operator.startsWith('/') ? a / b : a % b;
    }
  }
}

function merge(left: readonly Term[], right: readonly Term[]): Term[] {
  const sum = [...left];
  for (const term of right) {
    const same = sum.findIndex((other) => other.register === term.register);
    const other = sum[same];
    if (other === undefined || !(term.scaled || other.scaled || sum.length > 1)) sum.push(term);
    else sum[same] = { register: term.register, factor: other.factor + term.factor, scaled: true };
  }
  return sum;
}
