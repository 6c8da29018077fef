import { expect, it } from 'vitest';
import { valueText as loweringText } from '../../generator/emit/lowering/expression.ts';
import { valueText as referenceText } from '../../generator/emit/reference/expression.ts';
import { newUsage } from '../../generator/emit/reference/scope.ts';
import type { Expr } from '../../generator/semantics/tree.ts';
import type { Specification } from '../../generator/specification.ts';
import { divisionFunction } from '../../runtime/engine/lowering/division-function.ts';
import { fromLocals, typesOf } from '../../runtime/engine/lowering/value.ts';
import { type Linkage, Lowering, type ProcedureRule, type Value } from '../../runtime/engine/lowering.ts';
import * as bits from '../../runtime/engine/reference/bits.ts';
import { FunctionBuilder } from '../../runtime/engine/wasm/function-builder.ts';
import { ModuleBuilder } from '../../runtime/engine/wasm/module-builder.ts';
import { Op } from '../../runtime/engine/wasm/opcodes.ts';
import { evaluate } from '../generator/evaluation.ts';
import { Random } from '../random.ts';
import { addresses, frame } from './pure-frame.ts';
import { ExpressionSource, randomBits, randomWidth } from './random-expression.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`random expressions: SEED=${seed}`);

interface Definition {
  readonly params: ReadonlyMap<string, number>;
  readonly tree: Expr;
}

/** A procedure that is called and one that is expanded, both over values of random widths. */
interface Program {
  readonly main: Definition;
  readonly procedures: ReadonlyMap<string, Definition>;
}

const NAMES = ['a', 'b', 'c'] as const;
const CALLED = 'called';
const EXPANDED = 'expanded';

function program(random: Random): Program {
  const width = random.below(3) === 0 ? randomWidth(random) : 33 + random.below(96);
  const params = (): ReadonlyMap<string, number> => new Map(NAMES.map((name) => [name, randomWidth(random)]));
  const procedures = new Map(
    [CALLED, EXPANDED].map((name): [string, Definition] => {
      const own = params();
      return [name, { params: own, tree: new ExpressionSource(random, own).tree(width, 2) }];
    }),
  );
  const signatures = new Map(
    [...procedures].map(([name, { params: own, tree }]) => [name, [[...own.values()], tree.width] as const]),
  );
  const own = params();
  const source = new ExpressionSource(random, own, signatures);
  return { main: { params: own, tree: source.tree(width, 1 + random.below(4)) }, procedures };
}

type Locals = ReadonlyMap<string, bigint>;
type Meaning = (values: Locals) => bigint;

function ruleOf(name: string, { params, tree }: Definition): ProcedureRule {
  const text = `(w) => (${[...params.keys()].join(', ')}) => ${loweringText(tree, undefined)}`;
  const build = new Function(`return ${text}`)() as (w: Lowering) => (...values: readonly Value[]) => Value;
  return {
    name,
    params: [...params.values()],
    result: tree.width,
    faults: false,
    inline: name === EXPANDED,
    lower: (w, values) => w.return(build(w)(...values)),
  };
}

/** The program as one WebAssembly function, by the emitted lowering rules. */
function compiled({ main, procedures }: Program): { readonly run: Meaning; readonly bytes: number } {
  const module = new ModuleBuilder();
  const rules = new Map([...procedures].map(([name, definition]) => [name, ruleOf(name, definition)]));
  const indices = new Map<string, number>();
  const declare = (name: string, params: readonly number[], result: number): void => {
    indices.set(name, module.declare(params.flatMap(typesOf), typesOf(result)));
  };
  declare('divide', [128, 128], 128);
  const index = (name: string): number => indices.get(name) ?? -1;
  const linkage: Linkage = {
    procedure: (name) => ({ ...rules.get(name)!, index: index(name) }),
    inline: (name) => (rules.get(name)!.inline ? rules.get(name) : undefined),
    intrinsic: (name) => {
      throw new Error(`no intrinsic ${name}`);
    },
    helper: index,
  };
  const all = [...rules.values(), ruleOf('main', main)];
  for (const { name, params, result } of all) declare(name, params, result);
  for (const { name, params, result, lower } of all) {
    const f = new FunctionBuilder(params.flatMap(typesOf), typesOf(result));
    let local = 0;
    const w = new Lowering(f, addresses, linkage, frame);
    lower(
      w,
      params.map((width) =>
        fromLocals(
          width,
          typesOf(width).map(() => local++),
        ),
      ),
    );
    f.emit(Op.unreachable);
    module.define(index(name), f);
    module.exportFunction(name, index(name));
  }
  module.define(index('divide'), divisionFunction(addresses, linkage));
  const code = module.build();
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code));
  const run = instance.exports['main'] as (...args: unknown[]) => unknown;
  return {
    bytes: code.length,
    run: (values) => {
      const args = [...main.params].flatMap(([name, width]): (number | bigint)[] => {
        const value = values.get(name) ?? 0n;
        if (width <= 32) return [Number(value)];
        return width <= 64 ? [value] : [BigInt.asUintN(64, value), value >> 64n];
      });
      const result = run(...args) as number | bigint | [bigint, bigint];
      if (!Array.isArray(result)) return BigInt.asUintN(main.tree.width <= 32 ? 32 : 64, BigInt(result));
      return BigInt.asUintN(64, result[0]) | (BigInt.asUintN(64, result[1]) << 64n);
    },
  };
}

/** The program as the reference interpreter has it. */
function referenced({ main, procedures }: Program): Meaning {
  const scope = { spec: {} as Specification, exceptions: new Map(), body: undefined, usage: newUsage() };
  const text = (tree: Expr): string => referenceText(scope, tree);
  const functions = [...procedures].map(
    ([name, { params, tree }]) => `const ${name} = (s, ${[...params.keys()].join(', ')}) => ${text(tree)};`,
  );
  const names = [...main.params.keys()];
  const body = `${functions.join('\n')} const s = undefined; return ${text(main.tree)};`;
  const run = new Function('bits', ...names, body) as (...args: unknown[]) => number | bigint;
  return (values) => {
    const args = [...main.params].map(([name, width]) => {
      const value = values.get(name) ?? 0n;
      return width <= 32 ? Number(value) : value;
    });
    const result = run(bits, ...args);
    expect(typeof result).toBe(main.tree.width <= 32 ? 'number' : 'bigint');
    return BigInt(result);
  };
}

/** The program's meaning, written down plainly. */
function meaning({ main, procedures }: Program): Meaning {
  return (values) =>
    evaluate(main.tree, values, (name, args) => {
      const { params, tree } = procedures.get(name)!;
      return evaluate(tree, new Map([...params.keys()].map((param, n) => [param, args[n]!])));
    });
}

it('both back ends give what an expression of up to 128 bits means', () => {
  const random = new Random(seed);
  for (let n = 0; n < 400; n++) {
    const candidate = program(random);
    const wanted = meaning(candidate);
    const [wasm, reference] = [compiled(candidate).run, referenced(candidate)];
    for (let k = 0; k < 6; k++) {
      const values = new Map(
        [...candidate.main.params].map(([name, width]) => [name, randomBits(random, width)] as const),
      );
      const expected = wanted(values);
      const where = `program ${n} of SEED=${seed}: ${loweringText(candidate.main.tree, undefined)}`;
      expect(reference(values), `reference, ${where}`).toBe(expected);
      expect(wasm(values), `WebAssembly, ${where}`).toBe(expected);
    }
  }
});
