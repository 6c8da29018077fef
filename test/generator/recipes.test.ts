import { describe, expect, it } from 'vitest';
import { readSources } from '../../generator/load/source.ts';
import { loadFlags } from '../../generator/load/tables.ts';
import { projectRoot } from '../../generator/main.ts';
import type { Expr } from '../../generator/semantics/tree.ts';
import { Random } from '../random.ts';
import { evaluate } from './evaluation.ts';
import { statements } from './language.ts';

const seed = Number(process.env['SEED'] ?? 7);
console.log(`recipe test: SEED=${seed}`);

const files = new Map(readSources(projectRoot).files.map((file) => [file.path, file]));
const storage = new Map(loadFlags(files).map((flag) => [flag.name, flag.storage]));
type Recipes = Readonly<Record<string, { readonly params: readonly string[] }>>;
const { value: flagFile } = files.get('isa/flags.yaml') ?? {};
const table = (flagFile as { readonly recipes: Recipes }).recipes;

/** Parameters that are one bit wide; the others have the width of the operation. */
const BITS = new Set(['c', 'carry', 'overflow']);

/** How the fast engines read a flag out of its word: what `storage` of isa/flags.yaml means. */
function flagOf(word: bigint, stored: string | undefined): bigint {
  const bit = (n: number): bigint => (word >> BigInt(n)) & 1n;
  switch (stored) {
    case 'zero':
      return word === 0n ? 1n : 0n;
    case 'sign':
      return bit(31);
    case 'bit4':
      return bit(4);
    case 'parity':
      return 1n ^ bit(0) ^ bit(1) ^ bit(2) ^ bit(3) ^ bit(4) ^ bit(5) ^ bit(6) ^ bit(7);
    default:
      return word === 0n ? 0n : 1n;
  }
}

interface Line {
  readonly flag: string;
  readonly value: Expr;
  readonly word: Expr | undefined;
}

/** The lines of a recipe at a width, its parameters being locals of their own names. */
function linesOf(name: string, width: number): Line[] {
  const params = table[name]?.params ?? [];
  const locals = Object.fromEntries(params.map((param) => [param, BITS.has(param) ? 1 : width]));
  return statements(`flags.${name}(${params.join(', ')})`, { locals }).flatMap((statement) =>
    statement.kind === 'set-flag'
      ? [{ flag: statement.flag, value: statement.value, word: statement.word }]
      : [],
  );
}

type Values = ReadonlyMap<string, bigint>;

function* samples(params: readonly string[], width: number): Generator<Values> {
  const random = new Random(seed + width);
  const limit = 1n << BigInt(width);
  const interesting = [0n, 1n, limit / 2n - 1n, limit / 2n, limit - 1n];
  const any = (): bigint =>
    random.below(4) === 0
      ? (interesting[random.below(interesting.length)] ?? 0n)
      : BigInt.asUintN(width, BigInt(random.word()));
  if (width === 8) {
    // every value of the first two parameters meets every seventh of the other
    for (let first = 0; first < 256; first++) {
      for (let second = first % 7; second < 256; second += 7) {
        const wide = [BigInt(first), BigInt(second)];
        yield new Map(
          params.map((p) => [p, BITS.has(p) ? BigInt(random.below(2)) : (wide.shift() ?? any())]),
        );
      }
    }
  }
  for (let n = 0; n < 1500; n++) {
    yield new Map(params.map((p) => [p, BITS.has(p) ? BigInt(random.below(2)) : any()]));
  }
}

const shown = (values: Values): string => [...values].map(([name, value]) => `${name}=${value}`).join(' ');

describe.each(Object.keys(table))('flag recipe %s', (name) => {
  const params = table[name]?.params ?? [];

  it.each([8, 16, 32])('stores words that read back as the flags it defines, at %i bits', (width) => {
    const lines = linesOf(name, width);
    expect(lines.length).toBeGreaterThan(0);
    for (const values of samples(params, width)) {
      for (const { flag, value, word } of lines) {
        if (word === undefined) continue;
        const back = flagOf(evaluate(word, values), storage.get(flag));
        if (back !== evaluate(value, values)) {
          expect.fail(
            `${flag} of ${name} at ${width} bits, ${shown(values)}, SEED=${seed}: word gives ${back}`,
          );
        }
      }
    }
  });
});

/** The result of an operation and its flags by the manual's words, not by the recipe's formulas. */
const MEANING: Readonly<
  Record<string, (v: (name: string) => bigint, width: bigint) => Record<string, bigint>>
> = {
  add: (v, w) => sum(v('a'), v('b'), 0n, w),
  adc: (v, w) => sum(v('a'), v('b'), v('c'), w),
  sub: (v, w) => difference(v('a'), v('b'), 0n, w),
  sbb: (v, w) => difference(v('a'), v('b'), v('c'), w),
  inc: (v, w) => without(sum(v('a'), 1n, 0n, w), 'CF'),
  dec: (v, w) => without(difference(v('a'), 1n, 0n, w), 'CF'),
  neg: (v, w) => difference(0n, v('a'), 0n, w),
  logic: (v, w) => ({ ...result(v('r'), w), CF: 0n, OF: 0n }),
  result: (v, w) => result(v('r'), w),
};

const truth = (is: boolean): bigint => (is ? 1n : 0n);

function without(flags: Record<string, bigint>, name: string): Record<string, bigint> {
  return Object.fromEntries(Object.entries(flags).filter(([flag]) => flag !== name));
}

function result(r: bigint, w: bigint): Record<string, bigint> {
  const ones = [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n].filter((n) => ((r >> n) & 1n) === 1n).length;
  return { r, ZF: truth(r === 0n), SF: r >> (w - 1n), PF: truth(ones % 2 === 0) };
}

function inRange(value: bigint, w: bigint): boolean {
  return value >= -(1n << (w - 1n)) && value < 1n << (w - 1n);
}

function sum(a: bigint, b: bigint, c: bigint, w: bigint): Record<string, bigint> {
  const width = Number(w);
  const total = BigInt.asIntN(width, a) + BigInt.asIntN(width, b) + c;
  return {
    ...result(BigInt.asUintN(width, a + b + c), w),
    CF: truth(a + b + c >= 1n << w),
    OF: truth(!inRange(total, w)),
    AF: truth((a & 15n) + (b & 15n) + c > 15n),
  };
}

function difference(a: bigint, b: bigint, c: bigint, w: bigint): Record<string, bigint> {
  const width = Number(w);
  const total = BigInt.asIntN(width, a) - BigInt.asIntN(width, b) - c;
  return {
    ...result(BigInt.asUintN(width, a - b - c), w),
    CF: truth(a < b + c),
    OF: truth(!inRange(total, w)),
    AF: truth((a & 15n) < (b & 15n) + c),
  };
}

describe.each(Object.keys(MEANING))('flag recipe %s', (name) => {
  it.each([8, 16, 32])('defines the flags as the manual does, at %i bits', (width) => {
    const params = (table[name]?.params ?? []).filter(
      (param) => param !== 'r' || name === 'logic' || name === 'result',
    );
    const lines = linesOf(name, width);
    for (const values of samples(params, width)) {
      const { r = 0n, ...flags } = MEANING[name]?.((param) => values.get(param) ?? 0n, BigInt(width)) ?? {};
      const given = new Map([...values, ['r', r]]);
      const computed = Object.fromEntries(lines.map(({ flag, value }) => [flag, evaluate(value, given)]));
      for (const flag of new Set([...Object.keys(flags), ...Object.keys(computed)])) {
        if (flags[flag] !== computed[flag]) {
          expect.fail(
            `${flag} of ${name} at ${width} bits, ${shown(given)}, SEED=${seed}: ${computed[flag]}`,
          );
        }
      }
    }
  });
});
