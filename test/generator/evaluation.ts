import type { BinaryOp, Expr, UnaryOp } from '../../generator/semantics/tree.ts';

const low = (value: bigint, width: number): bigint => BigInt.asUintN(width, value);
const signed = (value: bigint, width: number): bigint => BigInt.asIntN(width, value);
const bit = (truth: boolean): bigint => (truth ? 1n : 0n);

/**
 * Value of a pure tree over local variables: the meaning of the semantics language, written down once more and as
 * plainly as possible. Values are unsigned, of the tree's width; `call` gives that of a procedure's call.
 */
export function evaluate(
  expr: Expr,
  locals: ReadonlyMap<string, bigint>,
  call?: (procedure: string, args: readonly bigint[]) => bigint,
): bigint {
  const value = (inner: Expr): bigint => evaluate(inner, locals, call);
  switch (expr.kind) {
    case 'const':
      return expr.value;
    case 'local': {
      const found = locals.get(expr.name);
      if (found === undefined) throw new Error(`${expr.name} has no value`);
      return found;
    }
    case 'unary':
      return unary(expr.op, value(expr.a), expr.a.width);
    case 'binary':
      return low(binary(expr.op, value(expr.a), value(expr.b), expr.a.width), expr.width);
    case 'select':
      return value(expr.test) === 1n ? value(expr.then) : value(expr.else);
    case 'zext':
      return value(expr.a);
    case 'sext':
      return low(signed(value(expr.a), expr.a.width), expr.width);
    case 'slice':
      return low(value(expr.a) >> BigInt(expr.low), expr.width);
    case 'concat':
      return (value(expr.high) << BigInt(expr.low.width)) | value(expr.low);
    case 'call':
      if (call !== undefined) return call(expr.callee, expr.args.map(value));
      throw new Error(`nothing is known of ${expr.callee}`);
    default:
      throw new Error(`${expr.kind} has no value without a machine`);
  }
}

function unary(op: UnaryOp, a: bigint, width: number): bigint {
  const bits = [...Array(width).keys()].filter((n) => ((a >> BigInt(n)) & 1n) === 1n);
  switch (op) {
    case 'not':
      return low(~a, width);
    case 'neg':
      return low(-a, width);
    case 'ctz':
      return low(BigInt(bits[0] ?? width), width);
    case 'clz':
      return low(BigInt(width - 1 - (bits.at(-1) ?? -1)), width);
    case 'popcount':
      return low(BigInt(bits.length), width);
    case 'parity':
      return bit(bits.filter((n) => n < 8).length % 2 === 0);
  }
}

function binary(op: BinaryOp, a: bigint, b: bigint, width: number): bigint {
  const w = BigInt(width);
  const [sa, sb] = [signed(a, width), signed(b, width)];
  switch (op) {
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'mul':
      return a * b;
    case 'udiv':
      return a / b;
    case 'urem':
      return a % b;
    case 'sdiv':
      return sa / sb;
    case 'srem':
      return sa % sb;
    case 'and':
      return a & b;
    case 'or':
      return a | b;
    case 'xor':
      return a ^ b;
    case 'shl':
      return b >= w ? 0n : a << b;
    case 'lshr':
      return b >= w ? 0n : a >> b;
    case 'ashr':
      return sa >> (b >= w ? w - 1n : b);
    case 'rotl':
      return (a << (b % w)) | (a >> (w - (b % w)));
    case 'rotr':
      return (a >> (b % w)) | (a << (w - (b % w)));
    case 'eq':
      return bit(a === b);
    case 'ne':
      return bit(a !== b);
    case 'ult':
      return bit(a < b);
    case 'ule':
      return bit(a <= b);
    case 'ugt':
      return bit(a > b);
    case 'uge':
      return bit(a >= b);
    case 'slt':
      return bit(sa < sb);
    case 'sle':
      return bit(sa <= sb);
    case 'sgt':
      return bit(sa > sb);
    case 'sge':
      return bit(sa >= sb);
  }
}
