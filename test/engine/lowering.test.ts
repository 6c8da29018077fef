import { describe, expect, it } from 'vitest';
import { REAL_BLOCK } from '../../runtime/engine/layout.ts';
import { StateAddresses } from '../../runtime/engine/lowering/state-layout.ts';
import { isWide } from '../../runtime/engine/lowering/value.ts';
import { type Frame, type Linkage, Lowering, type Value } from '../../runtime/engine/lowering.ts';
import { FunctionBuilder, get } from '../../runtime/engine/wasm/function-builder.ts';
import { ModuleBuilder } from '../../runtime/engine/wasm/module-builder.ts';
import { Op, ValueType } from '../../runtime/engine/wasm/opcodes.ts';
import { Random } from './lockstep.ts';

const seed = Number(process.env['SEED'] ?? 20);
console.log(`lowering test: SEED=${seed}`);

const nothing: Linkage = {
  procedure: (name) => {
    throw new Error(`no procedure ${name}`);
  },
  inline: () => undefined,
  intrinsic: (name) => {
    throw new Error(`no intrinsic ${name}`);
  },
  helper: (name) => {
    throw new Error(`no helper ${name}`);
  },
};
const frame: Frame = {
  leave: () => [Op.unreachable],
  leaveIf: () => [Op.drop],
  translations: () => [],
  beforeSlow: () => [],
  mayStore: () => {},
  return: (value) => [value?.code ?? [], Op.return],
};
const addresses = new StateAddresses(
  {
    slots: new Map([
      ['eax', 0],
      ['cr0', 1],
    ]),
    flags: new Map(
      (['bool', 'zero', 'sign', 'parity', 'bit4'] as const).map((storage, n) => [
        storage,
        { slot: 2 + n, width: 1, storage },
      ]),
    ),
    segmentsFirstSlot: 10,
    virtual: new Set(),
  },
  false,
);
const memory = new WebAssembly.Memory({ initial: 1 });
const data = new DataView(memory.buffer);

type Run = (a: bigint, b: bigint) => bigint;

/** Compiles a function of two values of 64 bits each that is given as lowered code. */
function compile(build: (w: Lowering, a: Value, b: Value) => Value): Run {
  const module = new ModuleBuilder();
  module.importMemory('host', 'memory', 1);
  const { i64 } = ValueType;
  const f = new FunctionBuilder([i64, i64], [i64]);
  const w = new Lowering(f, addresses, nothing, frame);
  const param = (n: number): Value => ({ width: 64, code: get(n), clean: true });
  const value = build(w, param(0), param(1));
  f.emit(w.zext(64, value).code);
  const index = module.declare(f.params, f.results);
  module.define(index, f);
  module.exportFunction('f', index);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.build()), { host: { memory } });
  const run = instance.exports['f'] as Run;
  return (a, b) => BigInt.asUintN(64, run(a, b));
}

const BINARY = [
  'add', 'sub', 'mul', 'udiv', 'urem', 'sdiv', 'srem', 'and', 'or', 'xor', 'shl', 'lshr', 'ashr', 'rotl', 'rotr',
  'eq', 'ne', 'ult', 'ule', 'ugt', 'uge', 'slt', 'sle', 'sgt', 'sge',
] as const; // biome-ignore format: one list
const UNARY = ['not', 'neg', 'ctz', 'clz', 'popcount', 'parity'] as const;
const WIDTHS = [1, 2, 3, 5, 8, 9, 16, 17, 31, 32, 33, 40, 48, 63, 64];

/** What an operator gives, computed bit by bit and not as the lowering does it. */
function evaluate(op: (typeof BINARY)[number] | (typeof UNARY)[number], width: number, a: bigint, b: bigint): bigint {
  const bit = (value: bigint, n: number): bigint => (value >> BigInt(n)) & 1n;
  const fromBits = (of: (n: number) => bigint): bigint => {
    let value = 0n;
    for (let n = 0; n < width; n++) value |= of(n) << BigInt(n);
    return value;
  };
  const [signedA, signedB] = [BigInt.asIntN(width, a), BigInt.asIntN(width, b)];
  const turn = Number(b % BigInt(width));
  const moved = (n: number, fill: bigint) => (n < width && n >= 0 ? bit(a, n) : fill);
  const count = b > 200n ? 200 : Number(b);
  const ones = [...a.toString(2)].filter((digit) => digit === '1').length;
  switch (op) {
    case 'add': return fromBits((n) => bit(a + b, n));
    case 'sub': return fromBits((n) => bit(a + (1n << 64n) - b, n));
    case 'mul': return fromBits((n) => bit(a * b, n));
    case 'udiv': return a / b;
    case 'urem': return a % b;
    case 'sdiv': return BigInt.asUintN(width, signedA / signedB);
    case 'srem': return BigInt.asUintN(width, signedA % signedB);
    case 'and': return a & b;
    case 'or': return a | b;
    case 'xor': return a ^ b;
    case 'shl': return fromBits((n) => moved(n - count, 0n));
    case 'lshr': return fromBits((n) => moved(n + count, 0n));
    case 'ashr': return fromBits((n) => moved(n + count, bit(a, width - 1)));
    case 'rotl': return fromBits((n) => bit(a, (n + width - turn) % width));
    case 'rotr': return fromBits((n) => bit(a, (n + turn) % width));
    case 'eq': return a === b ? 1n : 0n;
    case 'ne': return a === b ? 0n : 1n;
    case 'ult': return a < b ? 1n : 0n;
    case 'ule': return a <= b ? 1n : 0n;
    case 'ugt': return a > b ? 1n : 0n;
    case 'uge': return a >= b ? 1n : 0n;
    case 'slt': return signedA < signedB ? 1n : 0n;
    case 'sle': return signedA <= signedB ? 1n : 0n;
    case 'sgt': return signedA > signedB ? 1n : 0n;
    case 'sge': return signedA >= signedB ? 1n : 0n;
    case 'not': return fromBits((n) => 1n - bit(a, n));
    case 'neg': return fromBits((n) => bit((1n << 64n) - a, n));
    case 'ctz': return BigInt(a === 0n ? width : [...a.toString(2)].reverse().indexOf('1'));
    case 'clz': return BigInt(a === 0n ? width : width - a.toString(2).length);
    case 'popcount': return BigInt(ones);
    case 'parity': return [...(a & 0xffn).toString(2)].filter((d) => d === '1').length % 2 === 0 ? 1n : 0n;
  }
} // biome-ignore format: one line an operator

function sample(random: Random, width: number): bigint {
  const bits = BigInt.asUintN(width, (BigInt(random.word()) << 32n) | BigInt(random.word()));
  const top = 1n << BigInt(width - 1);
  return random.pick(bits, bits, 0n, BigInt.asUintN(width, -1n), top, top - 1n, BigInt.asUintN(width, 7n));
}

/** A value of `width` bits whose upper bits are garbage if `dirty`: what sums leave behind. */
function operand(w: Lowering, width: number, whole: Value, dirty: boolean): Value {
  const low = w.slice(width, isWide(width) ? whole : w.slice(32, whole, 0), 0);
  return dirty ? low : w.let(width, low);
}

describe.each(BINARY)('%s', (op) => {
  it.each(WIDTHS)('of %i bits', (width) => {
    const random = new Random(seed + width);
    const shift = ['shl', 'lshr', 'ashr', 'rotl', 'rotr'].includes(op);
    for (const countWidth of shift ? [5, 8, 32, 64] : [width]) {
      const runs = [false, true].map((dirty) =>
        compile((w, a, b) => w[op](width, operand(w, width, a, dirty), operand(w, countWidth, b, dirty))),
      );
      for (let n = 0; n < 40; n++) {
        const a = sample(random, width);
        let b = shift && random.below(2) === 0 ? BigInt(random.below(70)) : sample(random, countWidth);
        b = BigInt.asUintN(countWidth, b);
        if (b === 0n && /div|rem/.test(op)) continue;
        const wanted = evaluate(op, width, a, b);
        const garbage = (BigInt(random.word()) << 32n) | BigInt(random.word());
        const above = (value: bigint, of: number): bigint =>
          value | BigInt.asUintN(64, garbage << BigInt(of));
        for (const [dirty, run] of runs.entries()) {
          const got = dirty === 1 ? run(above(a, width), above(b, countWidth)) : run(a, b);
          expect(got, `${op} ${width} ${a} ${b} (count ${countWidth}, dirty ${dirty})`).toBe(wanted);
        }
        const folded = compile((w) => w[op](width, w.const(width, a), w.const(countWidth, b)));
        if (n < 4) expect(folded(0n, 0n), `constant ${op} ${width} ${a} ${b}`).toBe(wanted);
        const right = compile((w, x) => w[op](width, operand(w, width, x, true), w.const(countWidth, b)));
        if (n < 4) expect(right(above(a, width), 0n), `${op} ${width} ${a} by constant ${b}`).toBe(wanted);
      }
    }
  });
});

describe.each(UNARY)('%s', (op) => {
  it.each(WIDTHS)('of %i bits', (width) => {
    const random = new Random(seed + width);
    const clean = compile((w, a) => w[op](width, operand(w, width, a, false)));
    const dirty = compile((w, a) => w[op](width, operand(w, width, a, true)));
    for (let n = 0; n < 40; n++) {
      const a = sample(random, width);
      const wanted = evaluate(op, width, a, 0n);
      expect(clean(a, 0n), `${op} ${width} ${a}`).toBe(wanted);
      expect(dirty(a | BigInt.asUintN(64, -1n << BigInt(width)), 0n), `${op} ${width} dirty ${a}`).toBe(
        wanted,
      );
    }
  });
});

describe('widths', () => {
  it('widens, narrows, slices and joins', () => {
    const random = new Random(seed);
    for (const from of WIDTHS) {
      for (const to of WIDTHS) {
        const a = sample(random, 64);
        const low = BigInt.asUintN(from, a);
        if (to >= from) {
          const zext = compile((w, x) => w.zext(to, operand(w, from, x, true)));
          const sext = compile((w, x) => w.sext(to, operand(w, from, x, true)));
          expect(zext(a, 0n), `zext ${from} ${to} ${low}`).toBe(low);
          expect(sext(a, 0n), `sext ${from} ${to} ${low}`).toBe(BigInt.asUintN(to, BigInt.asIntN(from, low)));
        } else {
          for (const at of new Set([0, 1, (from - to) >> 1, from - to])) {
            const slice = compile((w, x) => w.slice(to, operand(w, from, x, true), at));
            expect(slice(a, 0n), `slice ${from} ${to} ${at}`).toBe(BigInt.asUintN(to, low >> BigInt(at)));
          }
        }
        if (from + to > 64) continue;
        const b = sample(random, 64);
        const concat = compile((w, x, y) => w.concat(operand(w, from, x, true), operand(w, to, y, true)));
        expect(concat(a, b), `concat ${from} ${to}`).toBe((low << BigInt(to)) | BigInt.asUintN(to, b));
      }
    }
  });

  it('refuses more than 128 bits', () => {
    expect(() => compile((w, a) => w.let(129, { ...a, width: 129 }))).toThrow('128 bits of the language');
  });
});

describe('state', () => {
  const at = (slot: number): number => REAL_BLOCK + 8 * slot;

  it('reads and writes parts of a slot', () => {
    for (const [low, width] of [
      [0, 32],
      [0, 8],
      [8, 8],
      [0, 16],
      [16, 16],
      [3, 1],
      [31, 1],
      [12, 2],
      [4, 7],
    ] as const) {
      const read = compile((w) => w.slot('eax', low, width));
      const write = compile((w, a) => {
        w.setSlot('eax', low, width, operand(w, width, a, true));
        return w.const(1, 0);
      });
      data.setUint32(at(0), 0xdeadbeef, true);
      const mask = BigInt.asUintN(width, -1n);
      expect(read(0n, 0n)).toBe((0xdeadbeefn >> BigInt(low)) & mask);
      write(0x5a5a_1234_89ab_cdefn, 0n);
      const kept = 0xdeadbeefn & ~(mask << BigInt(low));
      expect(BigInt(data.getUint32(at(0), true))).toBe(kept | ((0x89abcdefn & mask) << BigInt(low)));
    }
  });

  it.each(['bool', 'zero', 'sign', 'parity', 'bit4'])('keeps a flag as %s', (flag) => {
    for (const value of [0n, 1n]) {
      const both = compile((w, a) => {
        w.setFlag(flag, operand(w, 1, a, true));
        return w.flag(flag);
      });
      expect(both(value | 0xf6n, 0n)).toBe(value);
    }
  });

  it('evaluates a call’s operands once and in order, also as the test of a choice', () => {
    const choose = compile((w, a) => w.choose(8, w.eq(64, a, w.const(64, 3)), w.const(8, 1), w.const(8, 2)));
    expect([choose(3n, 0n), choose(4n, 0n)]).toEqual([1n, 2n]);
  });
});

describe('statements', () => {
  it('run a loop with variables and a branch', () => {
    // Number of steps of the 3n + 1 sequence.
    const steps = compile((w, a) => {
      const n = w.variable(64, a);
      const count = w.variable(32, w.const(32, 0));
      w.while(
        () => w.ne(64, n, w.const(64, 1)),
        () => {
          w.if(
            w.slice(1, n, 0),
            () => w.assign(n, w.add(64, w.mul(64, n, w.const(64, 3)), w.const(64, 1))),
            () => w.assign(n, w.lshr(64, n, w.const(32, 1))),
          );
          w.assign(count, w.add(32, count, w.const(32, 1)));
        },
      );
      return count;
    });
    expect(steps(27n, 0n)).toBe(111n);
  });

  it('keep variables of more than 64 bits', () => {
    // The Fibonacci number whose index is a, of which the half that b says is seen.
    const half = compile((w, a, b) => {
      const left = w.variable(64, a);
      const [one, two] = [w.variable(128, w.const(128, 0)), w.variable(128, w.const(128, 1))];
      w.while(
        () => w.ne(64, left, w.const(64, 0)),
        () => {
          const sum = w.let(128, w.add(128, one, two));
          w.assign(one, two);
          w.assign(two, sum);
          w.assign(left, w.sub(64, left, w.const(64, 1)));
        },
      );
      return w.slice(64, w.lshr(128, one, w.mul(64, b, w.const(64, 64))), 0);
    });
    const number = (n: number): bigint => {
      let [one, two] = [0n, 1n];
      for (let k = 0; k < n; k++) [one, two] = [two, one + two];
      return one;
    };
    for (const n of [0, 1, 93, 94, 150, 186]) {
      expect(half(BigInt(n), 0n) | (half(BigInt(n), 1n) << 64n), `number ${n}`).toBe(number(n));
    }
  });

  it('refuse a value of another width', () => {
    expect(() => compile((w, a) => w.let(32, a))).toThrow('32 bits cannot hold 64');
  });
});
