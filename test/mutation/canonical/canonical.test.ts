import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emitExecutable } from '../../../generator/emit/all.ts';
import { loadSpecification } from '../../../generator/load/specification.ts';
import { projectRoot } from '../../../generator/main.ts';
import type { BinaryOp, Expr, Stmt } from '../../../generator/semantics/tree.ts';
import { behaviourIn, bodyNames, changesAround, statesOf } from '../../behaviour/behaviour.ts';
import { evaluate } from '../../generator/evaluation.ts';
import { Random } from '../../random.ts';
import { ModuleGraph } from '../module-graph.ts';
import { canonicalExpression } from './expression.ts';
import { Facts, type Mask, ones } from './facts.ts';
import { canonicalSpecification } from './specification.ts';

const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
const origin = { file: '', offset: 0, end: 0 };
const WIDTHS = [1, 3, 8, 16, 33] as const;
const TREES = 4000;
const VALUES = 8;
const BODIES = 24;
const STATES = 60;
const NEIGHBOURS = 3;

const local = (name: string, width: number): Expr => ({ kind: 'local', name, width, origin });
const constant = (value: bigint, width: number): Expr => ({ kind: 'const', value, width, origin });
const binary = (op: BinaryOp, a: Expr, b: Expr, width = a.width): Expr => ({
  kind: 'binary',
  op,
  a,
  b,
  width,
  origin,
});
const nothing = new Facts([], [], new Map());

function wide(random: Random): bigint {
  return (BigInt(random.word()) << 32n) | BigInt(random.word());
}

const SAME_WIDTH: readonly BinaryOp[] = [
  'and',
  'and',
  'or',
  'xor',
  'add',
  'sub',
  'mul',
  'shl',
  'lshr',
  'ashr',
];
const COMPARISONS: readonly BinaryOp[] = ['eq', 'ne', 'ult', 'ule', 'ugt', 'uge', 'slt', 'sle', 'sgt', 'sge'];

/** A tree over the locals `xW` of each width. */
function tree(random: Random, width: number, depth: number): Expr {
  const inner = (wanted = width): Expr => tree(random, wanted, depth - 1);
  if (depth === 0 || random.below(8) === 0)
    return random.below(2) === 0 ? local(`x${width}`, width) : constant(wide(random) & ones(width), width);
  const narrower = WIDTHS.filter((each) => each < width);
  const wider = WIDTHS.filter((each) => each > width);
  switch (random.below(7)) {
    case 0:
      if (narrower.length > 0)
        return { kind: random.pick('zext', 'sext'), a: inner(random.of(narrower)), width, origin };
      return { kind: 'unary', op: 'not', a: inner(), width, origin };
    case 1:
      if (wider.length === 0) return { kind: 'unary', op: 'neg', a: inner(), width, origin };
      return sliceOf(inner(random.of(wider)), width, random);
    case 2:
      if (width === 1) {
        const side = random.of(WIDTHS);
        return binary(random.of(COMPARISONS), inner(side), inner(side), 1);
      }
      return { kind: 'select', test: inner(1), then: inner(), else: inner(), width, origin };
    case 3:
      if (width < 2) return inner();
      return { kind: 'concat', high: inner(1), low: tree(random, width - 1, 0), width, origin };
    default: {
      const op = random.of(SAME_WIDTH);
      const isShift = op === 'shl' || op === 'lshr' || op === 'ashr';
      const b =
        isShift && random.below(2) === 0
          ? constant(BigInt(random.below(2 ** Math.min(width, 6))), width)
          : inner();
      return binary(op, inner(), b);
    }
  }
}

function sliceOf(a: Expr, width: number, random: Random): Expr {
  return { kind: 'slice', a, low: random.below(a.width - width + 1), width, origin };
}

function everyLocal(random: Random): Map<string, bigint> {
  return new Map(
    Array.from({ length: 33 }, (_, n): [string, bigint] => {
      const all = ones(n + 1);
      return [`x${n + 1}`, random.pick(wide(random) & all, 0n, all, 1n << BigInt(n))];
    }),
  );
}

describe('the canonical form of an expression', () => {
  it(`agrees with it in the wanted bits, seed ${seed} (RING1_SEED)`, () => {
    const random = new Random(seed);
    let changed = 0;
    for (let n = 0; n < TREES; n++) {
      const width = random.of(WIDTHS);
      const expr = tree(random, width, 4);
      const wanted = random.pick(ones(width), wide(random) & ones(width), 1n << BigInt(random.below(width)));
      const other = canonicalExpression(expr, wanted, nothing);
      if (JSON.stringify(other, bigints) !== JSON.stringify(expr, bigints)) changed++;
      for (let m = 0; m < VALUES; m++) {
        const locals = everyLocal(random);
        expect(evaluate(other, locals) & wanted, JSON.stringify({ n, m, wanted, expr }, bigints)).toBe(
          evaluate(expr, locals) & wanted,
        );
      }
    }
    expect(changed).toBeGreaterThan(TREES / 4);
  });

  const x = local('x', 32);
  const byte = (of: Expr): Expr => ({ kind: 'slice', a: of, low: 0, width: 8, origin });
  const extended = (kind: 'zext' | 'sext'): Expr => ({ kind, a: byte(x), width: 32, origin });
  const masked = binary('and', x, constant(0xff0n, 32));
  const low = binary('and', x, constant(0xfn, 32));
  it.each<[string, Expr, Expr, Mask]>([
    ['zext and sext, cut off', extended('zext'), extended('sext'), 0xffn],
    ['| and ^ of no common bit', binary('or', masked, low), binary('xor', masked, low), ones(32)],
    ['| and + of no common bit', binary('or', masked, low), binary('add', masked, low), ones(32)],
    [
      'shifts that fill what is not looked at',
      binary('lshr', x, constant(4n, 32)),
      binary('ashr', x, constant(4n, 32)),
      0xffn,
    ],
    [
      'more than 9 and a lowest bit',
      binary('ugt', low, constant(9n, 32), 1),
      binary('ugt', binary('and', x, constant(0xen, 32)), constant(9n, 32), 1),
      1n,
    ],
  ])('is one for %s', (_what, a, b, wanted) => {
    expect(canonicalExpression(a, wanted, nothing)).toEqual(canonicalExpression(b, wanted, nothing));
  });

  it.each<[string, Expr, Expr, Mask]>([
    ['zext and sext', extended('zext'), extended('sext'), 0x1ffn],
    ['| and ^ of common bits', binary('or', masked, x), binary('xor', masked, x), ones(32)],
    ['shifts that fill', binary('lshr', x, constant(4n, 32)), binary('ashr', x, constant(4n, 32)), ones(32)],
  ])('is not one for %s', (_what, a, b, wanted) => {
    expect(canonicalExpression(a, wanted, nothing)).not.toEqual(canonicalExpression(b, wanted, nothing));
  });
});

it('knows of a variable what holds for all that it is ever given', () => {
  const x = local('x', 8);
  const code: Stmt[] = [
    { kind: 'let', name: 'x', value: constant(1n, 8), origin },
    {
      kind: 'while',
      test: binary('ne', x, constant(0n, 8), 1),
      body: [{ kind: 'assign', name: 'x', value: binary('or', x, constant(4n, 8)), origin }],
      origin,
    },
  ];
  expect(new Facts(code, [], new Map()).known(x)).toMatchObject({ mask: 0xfbn, bits: 1n });
});

it(`the specification in its canonical form does what it does as it is written, seed ${seed} (RING1_SEED)`, () => {
  const { specification } = loadSpecification(projectRoot);
  if (specification === undefined) throw new Error('isa/ has a mistake of its own');
  const texts = emitExecutable(canonicalSpecification(specification)).map(
    ({ path, text }) => [path, text] as const,
  );
  const unchanged = texts.filter(([path, text]) => readFileSync(`${projectRoot}/${path}`, 'utf8') === text);
  expect(unchanged.length).toBeLessThan(texts.length);
  const canonical = new ModuleGraph(new Map(texts), 'reference').load(
    'test/behaviour/behaviour.ts',
  ) as typeof import('../../behaviour/behaviour.ts');
  const random = new Random(seed);
  // which neighbours a state has depends on what is read, and the canonical form need not read what nobody wants
  for (const body of Array.from({ length: BODIES }, () => random.of(bodyNames))) {
    for (const n of Array.from({ length: STATES }, () => random.below(statesOf(body)))) {
      for (const change of [undefined, ...changesAround(body, n, NEIGHBOURS)])
        expect(canonical.behaviourIn(body, n, 'reference', change), `${body} in state ${n}`).toEqual(
          behaviourIn(body, n, 'reference', change),
        );
    }
  }
});

function bigints(key: string, value: unknown): unknown {
  return key === 'origin' ? undefined : typeof value === 'bigint' ? `${value}n` : value;
}
