import type { BinaryOp, Expr, UnaryOp } from '../../generator/semantics/tree.ts';
import type { Random } from '../random.ts';

const origin = { file: '', offset: 0, end: 0 };

const ARITHMETIC: readonly BinaryOp[] = ['add', 'sub', 'mul', 'and', 'or', 'xor'];
const DIVISIONS: readonly BinaryOp[] = ['udiv', 'urem', 'sdiv', 'srem'];
const SHIFTS: readonly BinaryOp[] = ['shl', 'lshr', 'ashr', 'rotl', 'rotr'];
const COMPARISONS: readonly BinaryOp[] = ['eq', 'ne', 'ult', 'ule', 'ugt', 'uge', 'slt', 'sle', 'sgt', 'sge'];
const UNARY: readonly UnaryOp[] = ['not', 'neg', 'ctz', 'clz', 'popcount'];

/** A width of 1 to 128 bits: often one at which something changes. */
export function randomWidth(random: Random): number {
  const edges = [1, 2, 8, 31, 32, 33, 63, 64, 65, 66, 80, 95, 96, 97, 126, 127, 128];
  return random.below(2) === 0 ? random.of(edges) : 1 + random.below(128);
}

/** A value of `width` bits: often one whose halves are all zeros or ones, or a small one. */
export function randomBits(random: Random, width: number): bigint {
  const half = (): bigint => {
    const word = (BigInt(random.word()) << 32n) | BigInt(random.word());
    return random.pick(word, word, word >> BigInt(random.below(64)), 0n, 0xffff_ffff_ffff_ffffn, 1n << 63n);
  };
  return BigInt.asUintN(width, (half() << 64n) | half());
}

/** Names of local variables with their widths. */
export type Locals = ReadonlyMap<string, number>;

/** Makes random trees over local variables; every operator at every width, no division by zero. */
export class ExpressionSource {
  readonly #random: Random;
  readonly #locals: Locals;
  readonly #procedures: ReadonlyMap<string, readonly [params: readonly number[], result: number]>;

  /** `procedures`: functions that may be called, by name. */
  constructor(
    random: Random,
    locals: Locals,
    procedures: ReadonlyMap<string, readonly [params: readonly number[], result: number]> = new Map(),
  ) {
    this.#random = random;
    this.#locals = locals;
    this.#procedures = procedures;
  }

  tree(width: number, depth: number): Expr {
    const random = this.#random;
    if (depth === 0) return this.#leaf(width);
    const sub = (bits: number): Expr => this.tree(bits, depth - 1);
    const binary = (op: BinaryOp, a: Expr, b: Expr): Expr => ({ kind: 'binary', op, a, b, width, origin });
    switch (random.below(10)) {
      case 0:
        return { kind: 'unary', op: random.of(UNARY), a: sub(width), width, origin };
      case 1:
        return binary(random.of(SHIFTS), sub(width), this.#count(depth - 1));
      case 2: {
        const one: Expr = { kind: 'const', value: 1n, width, origin };
        return binary(random.of(DIVISIONS), sub(width), { ...binary('or', sub(width), one) });
      }
      case 3:
        return { kind: 'select', test: sub(1), then: sub(width), else: sub(width), width, origin };
      case 4: {
        if (width === 1) break;
        const from = 1 + random.below(width - 1);
        return { kind: random.pick('zext', 'sext'), a: sub(from), width, origin };
      }
      case 5: {
        if (width === 128) break;
        const from = width + 1 + random.below(128 - width);
        const low = random.pick(0, from - width, random.below(from - width + 1));
        return { kind: 'slice', a: sub(from), low, width, origin };
      }
      case 6: {
        if (width === 1) break;
        const low = 1 + random.below(width - 1);
        return { kind: 'concat', high: sub(width - low), low: sub(low), width, origin };
      }
      case 7: {
        if (width !== 1) break;
        const bits = randomWidth(random);
        return { kind: 'binary', op: random.of(COMPARISONS), a: sub(bits), b: sub(bits), width, origin };
      }
      case 8: {
        const callees = [...this.#procedures].filter(([, [, result]]) => result === width);
        if (callees.length === 0) break;
        const [callee, [params]] = random.of(callees);
        return { kind: 'call', target: 'procedure', callee, args: params.map(sub), width, origin };
      }
    }
    return binary(random.of(ARITHMETIC), sub(width), sub(width));
  }

  #count(depth: number): Expr {
    const random = this.#random;
    const width = randomWidth(random);
    if (random.below(3) === 0) return this.tree(width, depth);
    const value = BigInt.asUintN(width, BigInt(random.below(140)));
    if (random.below(2) === 0) return { kind: 'const', value, width, origin };
    const mask: Expr = { kind: 'const', value: BigInt.asUintN(width, 255n), width, origin };
    return { kind: 'binary', op: 'and', a: this.#leaf(width), b: mask, width, origin };
  }

  /** A local variable at some width, or a constant. */
  #leaf(width: number): Expr {
    const random = this.#random;
    if (random.below(4) === 0) return { kind: 'const', value: randomBits(random, width), width, origin };
    const [name, bits] = random.of([...this.#locals]);
    const local: Expr = { kind: 'local', name, width: bits, origin };
    if (bits === width) return local;
    if (bits < width) return { kind: random.pick('zext', 'sext'), a: local, width, origin };
    return { kind: 'slice', a: local, low: random.below(bits - width + 1), width, origin };
  }
}
