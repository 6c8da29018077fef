import { describe, expect, it } from 'vitest';
import { conditionText, valueText } from '../../generator/emit/reference/expression.ts';
import { newUsage, type Scope } from '../../generator/emit/reference/scope.ts';
import type { BinaryOp, Expr } from '../../generator/semantics/tree.ts';
import type { Specification } from '../../generator/specification.ts';

const origin = { file: '', offset: 0, end: 0 };
const spec: Specification = {
  operandKinds: [],
  instructions: [],
  forms: [],
  handlers: [],
  bodies: [],
  procedures: [],
  procedureEffects: new Map(),
  slots: [],
  flags: [],
  exceptions: [],
  intrinsics: [],
  models: [],
} as unknown as Specification;

function scope(): Scope {
  return { spec, exceptions: new Map(), body: undefined, usage: newUsage() };
}

function local(name: string, width: number): Expr {
  return { kind: 'local', name, width, origin };
}

function constant(value: bigint, width: number): Expr {
  return { kind: 'const', value, width, origin };
}

function binary(op: BinaryOp, a: Expr, b: Expr, width = a.width): Expr {
  return { kind: 'binary', op, a, b, width, origin };
}

const a = local('a', 32);
const b = local('b', 32);
const c = local('c', 16);
const d = local('d', 16);

describe('emission of expressions', () => {
  it('wraps only the outermost of nested 32-bit operations', () => {
    expect(valueText(scope(), binary('add', a, binary('sub', a, b)))).toBe('a + (a - b) >>> 0');
    expect(valueText(scope(), binary('xor', binary('and', a, b), b))).toBe('(a & b ^ b) >>> 0');
  });

  it('masks narrower results', () => {
    expect(valueText(scope(), binary('add', c, d))).toBe('c + d & 0xffff');
    expect(valueText(scope(), binary('and', c, d))).toBe('c & d');
  });

  it('compares signed values by their sign', () => {
    expect(conditionText(scope(), binary('slt', a, b, 1))).toBe('(a | 0) < (b | 0)');
    expect(conditionText(scope(), binary('sge', c, d, 1))).toBe('bits.signed(c, 16) >= bits.signed(d, 16)');
  });

  it('decides comparisons of constants', () => {
    expect(conditionText(scope(), binary('eq', constant(16n, 32), constant(32n, 32), 1))).toBe('false');
  });

  it('uses BigInt above 32 bits', () => {
    const wide: Expr = { kind: 'concat', high: a, low: b, width: 64, origin };
    expect(valueText(scope(), wide)).toBe('BigInt(a) << 32n | BigInt(b)');
    const part: Expr = { kind: 'slice', a: local('q', 64), low: 32, width: 32, origin };
    expect(valueText(scope(), part)).toBe('Number(BigInt.asUintN(32, q >> 32n))');
  });
});
