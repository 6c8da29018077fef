import type { Expr } from '../../../generator/semantics/tree.ts';
import { contents, type Facts, type Mask, ones } from './facts.ts';
import { demands, UNSIGNED } from './wanted-bits.ts';

type Binary = Expr & { kind: 'binary' };

/**
 * An expression that agrees with another in the wanted bits, and is the same for many that agree with it: constants
 * for what is known, zext for a sext whose sign is not looked at, `|` for sums of what has no bit in common.
 */
export function canonicalExpression(expr: Expr, wanted: Mask, facts: Facts): Expr {
  const { mask, bits } = facts.known(expr);
  if ((wanted & ~mask) === 0n && isPure(expr))
    return { kind: 'const', value: bits & wanted, width: expr.width, origin: expr.origin };
  const usual = usualForm(expr, wanted, facts);
  if (usual.kind === 'const') return usual;
  const operands = demands(usual, wanted, facts).map(({ operand, wanted: part }) =>
    canonicalExpression(operand, part, facts),
  );
  return withContents(usual, operands);
}

/** The expression with the operator that is usual for what it does to the wanted bits; its operands stay. */
export function usualForm(expr: Expr, wanted: Mask, facts: Facts): Expr {
  if (expr.kind === 'sext') {
    const cut = wanted >> BigInt(expr.a.width) === 0n;
    return cut || isPositive(expr.a, facts) ? { ...expr, kind: 'zext' } : expr;
  }
  return expr.kind === 'binary' ? usualBinary(expr, wanted, facts) : expr;
}

const COMMUTATIVE = new Set(['and', 'or', 'xor', 'add', 'mul', 'eq', 'ne']);

function usualBinary(expr: Binary, wanted: Mask, facts: Facts): Expr {
  const { op, a, b } = expr;
  if (a.kind === 'const' && b.kind !== 'const' && COMMUTATIVE.has(op))
    return usualBinary({ ...expr, a: b, b: a }, wanted, facts);
  if (op === 'or' || op === 'xor') return areDisjoint(a, b, wanted, facts) ? { ...expr, op: 'or' } : expr;
  // a carry comes from anywhere below
  if (op === 'add') return areDisjoint(a, b, ones(a.width), facts) ? { ...expr, op: 'or' } : expr;
  if (op === 'ashr') return isLogical(expr, wanted, facts) ? { ...expr, op: 'lshr' } : expr;
  const unsigned = UNSIGNED.get(op);
  if (unsigned !== undefined && isPositive(a, facts) && isPositive(b, facts))
    return usualBinary({ ...expr, op: unsigned }, wanted, facts);
  if ((op === 'ugt' || op === 'ule') && b.kind === 'const' && b.value !== ones(b.width))
    return { ...expr, op: op === 'ugt' ? 'uge' : 'ult', b: { ...b, value: b.value + 1n } };
  return expr;
}

function isPositive(expr: Expr, facts: Facts): boolean {
  const { mask, bits } = facts.known(expr);
  const sign = 1n << BigInt(expr.width - 1);
  return (mask & ~bits & sign) !== 0n;
}

/** Whether an arithmetic shift fills none of the wanted bits with anything but zero. */
function isLogical({ a, b, width }: Binary, wanted: Mask, facts: Facts): boolean {
  if (isPositive(a, facts)) return true;
  const { mask, bits } = facts.known(b);
  const most = bits | (ones(b.width) & ~mask);
  return most < BigInt(width) && wanted >> (BigInt(width) - most) === 0n;
}

/** Whether the sides have none of the bits in common. */
function areDisjoint(a: Expr, b: Expr, among: Mask, facts: Facts): boolean {
  const inA = facts.known(a);
  const inB = facts.known(b);
  const zero = (inA.mask & ~inA.bits) | (inB.mask & ~inB.bits);
  return (among & ~zero) === 0n || selectDifferently(a, b) || selectDifferently(b, a);
}

/** `x & m` and `y & ~m`. */
function selectDifferently(a: Expr, b: Expr): boolean {
  if (a.kind !== 'binary' || a.op !== 'and' || b.kind !== 'binary' || b.op !== 'and') return false;
  return [a.a, a.b].some((mask) =>
    [b.a, b.b].some((other) => other.kind === 'unary' && other.op === 'not' && isSame(mask, other.a)),
  );
}

function isSame(a: Expr, b: Expr): boolean {
  return isPure(a) && textOf(a) === textOf(b);
}

function textOf(expr: Expr): string {
  return JSON.stringify(expr, (key, value: unknown) =>
    key === 'origin' ? undefined : typeof value === 'bigint' ? value.toString() : value,
  );
}

/** Whether evaluating it neither faults nor changes anything, so that it may as well not be. */
function isPure(expr: Expr): boolean {
  if (expr.kind === 'load' || expr.kind === 'call') return false;
  if (expr.kind === 'binary' && ['udiv', 'sdiv', 'urem', 'srem'].includes(expr.op)) return false;
  return contents(expr).every(isPure);
}

/** The expression with other operands, in the order of {@link contents}. */
function withContents(expr: Expr, parts: readonly Expr[]): Expr {
  const [first, second, third] = parts;
  switch (expr.kind) {
    case 'segment':
    case 'file':
      return { ...expr, index: first! };
    case 'unary':
    case 'zext':
    case 'sext':
    case 'slice':
      return { ...expr, a: first! };
    case 'binary':
      return { ...expr, a: first!, b: second! };
    case 'select':
      return { ...expr, test: first!, then: second!, else: third! };
    case 'concat':
      return { ...expr, high: first!, low: second! };
    case 'load': {
      const rest = [...parts];
      return {
        ...expr,
        ...(expr.segment === undefined ? {} : { segment: rest.shift()! }),
        ...(expr.user === undefined ? {} : { user: rest.shift()! }),
        address: rest.shift()!,
      };
    }
    case 'call':
      return { ...expr, args: parts };
    default:
      return expr;
  }
}
