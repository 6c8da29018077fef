import type { BinaryOp, Expr } from '../../../generator/semantics/tree.ts';
import { contents, type Facts, low, type Mask, ones } from './facts.ts';

/** An operand of an expression, and which bits of its value decide the wanted bits of the expression's value. */
export interface Demand {
  readonly operand: Expr;
  readonly wanted: Mask;
}

type Binary = Expr & { kind: 'binary' };

/** Lowest bit of a mask that is not zero. */
const lowest = (mask: Mask): number => [...mask.toString(2)].reverse().indexOf('1');
/** All bits up to the highest of a mask. */
const upTo = (mask: Mask): Mask => (mask === 0n ? 0n : ones(mask.toString(2).length));
const everything = (operand: Expr): Demand => ({ operand, wanted: ones(operand.width) });

/** What the operands of an expression are wanted for, when only some bits of its value are. */
export function demands(expr: Expr, wanted: Mask, facts: Facts): Demand[] {
  switch (expr.kind) {
    case 'unary':
      if (expr.op === 'not') return [{ operand: expr.a, wanted }];
      if (expr.op === 'neg') return [{ operand: expr.a, wanted: upTo(wanted) }];
      if (expr.op === 'parity') return [{ operand: expr.a, wanted: low(ones(8), expr.a.width) }];
      return [everything(expr.a)];
    case 'binary':
      return ofBinary(expr, wanted, facts);
    case 'select':
      return [everything(expr.test), { operand: expr.then, wanted }, { operand: expr.else, wanted }];
    case 'zext':
      return [{ operand: expr.a, wanted: low(wanted, expr.a.width) }];
    case 'sext': {
      const sign = wanted >> BigInt(expr.a.width) === 0n ? 0n : 1n << BigInt(expr.a.width - 1);
      return [{ operand: expr.a, wanted: low(wanted, expr.a.width) | sign }];
    }
    case 'slice':
      return [{ operand: expr.a, wanted: wanted << BigInt(expr.low) }];
    case 'concat':
      return [
        { operand: expr.high, wanted: wanted >> BigInt(expr.low.width) },
        { operand: expr.low, wanted: low(wanted, expr.low.width) },
      ];
    default:
      return contents(expr).map(everything);
  }
}

function ofBinary({ op, a, b, width }: Binary, wanted: Mask, facts: Facts): Demand[] {
  const inB = facts.known(b);
  switch (op) {
    case 'and':
      return [
        { operand: a, wanted: wanted & ~(inB.mask & ~inB.bits) },
        { operand: b, wanted },
      ];
    case 'or':
      return [
        { operand: a, wanted: wanted & ~inB.bits },
        { operand: b, wanted },
      ];
    case 'xor':
      return [
        { operand: a, wanted },
        { operand: b, wanted },
      ];
    case 'add':
    case 'sub':
    case 'mul':
      return [
        { operand: a, wanted: upTo(wanted) },
        { operand: b, wanted: upTo(wanted) },
      ];
    case 'shl':
    case 'lshr':
    case 'ashr':
      return [{ operand: a, wanted: ofShifted(op, wanted, width, b) }, everything(b)];
    case 'uge':
    case 'ult':
      return [{ operand: a, wanted: ones(a.width) & ~belowConstant(b) }, everything(b)];
    default:
      return [everything(a), everything(b)];
  }
}

function ofShifted(op: 'shl' | 'lshr' | 'ashr', wanted: Mask, width: number, count: Expr): Mask {
  if (wanted === 0n) return 0n;
  const whole = BigInt(width);
  // a shift by more leaves no more than one by the width
  const places = count.kind !== 'const' ? undefined : count.value < whole ? count.value : whole;
  if (op === 'shl') return places === undefined ? upTo(wanted) : wanted >> places;
  if (places === undefined) return ones(width) & ~ones(lowest(wanted));
  const sign = op === 'ashr' && wanted >> (whole - places) !== 0n ? 1n << (whole - 1n) : 0n;
  return low(wanted << places, width) | sign;
}

/** Bits under the lowest of a constant decide no comparison of what is less than it. */
function belowConstant(b: Expr): Mask {
  return b.kind !== 'const' || b.value === 0n ? 0n : ones(lowest(b.value));
}

/** The unsigned comparison that a signed one is when neither side has its sign. */
export const UNSIGNED: ReadonlyMap<BinaryOp, BinaryOp> = new Map([
  ['slt', 'ult'],
  ['sle', 'ule'],
  ['sgt', 'ugt'],
  ['sge', 'uge'],
  ['sdiv', 'udiv'],
  ['srem', 'urem'],
]);
