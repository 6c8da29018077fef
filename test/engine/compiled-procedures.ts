import { procedures } from '../../generated/lowering/index.ts';
import { intrinsics } from '../../generated/lowering/intrinsics.ts';
import { divisionFunction } from '../../runtime/engine/lowering/division-function.ts';
import { fromLocals, isPair, typesOf } from '../../runtime/engine/lowering/value.ts';
import { type Callee, type Linkage, Lowering } from '../../runtime/engine/lowering.ts';
import { wideImport } from '../../runtime/engine/tier0/wide-import.ts';
import { FunctionBuilder } from '../../runtime/engine/wasm/function-builder.ts';
import { ModuleBuilder } from '../../runtime/engine/wasm/module-builder.ts';
import { Op } from '../../runtime/engine/wasm/opcodes.ts';
import { wideIntrinsic } from '../../runtime/machine/intrinsics/wide-table.ts';
import { addresses, frame } from './pure-frame.ts';

/** Calls a compiled procedure: numbers up to 32 bits, BigInts above. */
export type CompiledProcedure = (...args: readonly (number | bigint)[]) => number | bigint;

/** Pure procedures of isa/procedures/ as WebAssembly, with all that they call; they get no memory. */
export function compiledProcedures(names: readonly string[]): ReadonlyMap<string, CompiledProcedure> {
  const rules = new Map(procedures.map((rule) => [rule.name, rule]));
  const ruleOf = (name: string) => {
    const rule = rules.get(name);
    if (rule === undefined) throw new Error(`there is no procedure ${name}`);
    return rule;
  };
  const module = new ModuleBuilder();
  const imported = new Map<string, Callee>();
  const host: Record<string, unknown> = {};
  for (const row of intrinsics.filter(({ result }) => result > 64)) {
    const index = module.importFunction(
      'intrinsic',
      row.name,
      row.params.flatMap(typesOf),
      typesOf(row.result),
    );
    imported.set(row.name, { ...row, index });
    host[row.name] = wideImport(row, (args) => wideIntrinsic(row.name, args));
  }
  const indices = new Map<string, number>();
  const open: string[] = [];
  const divide = module.declare([128, 128].flatMap(typesOf), typesOf(128));
  const linkage: Linkage = {
    procedure: (name) => {
      const rule = ruleOf(name);
      let index = indices.get(name);
      if (index === undefined) {
        index = module.declare(rule.params.flatMap(typesOf), typesOf(rule.result));
        indices.set(name, index);
        open.push(name);
      }
      return { ...rule, index };
    },
    inline: (name) => (ruleOf(name).inline ? ruleOf(name) : undefined),
    intrinsic: (name) => imported.get(name)!,
    helper: () => divide,
  };
  for (const name of names) linkage.procedure(name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const { params, result, lower } = ruleOf(name);
    const f = new FunctionBuilder(params.flatMap(typesOf), typesOf(result));
    let local = 0;
    const values = params.map((width) => ({
      ...fromLocals(
        width,
        typesOf(width).map(() => local++),
      ),
      again: true as const,
    }));
    lower(new Lowering(f, addresses, linkage, frame), values);
    f.emit(Op.unreachable);
    module.define(indices.get(name)!, f);
    module.exportFunction(name, indices.get(name)!);
  }
  module.define(divide, divisionFunction(addresses, linkage));
  const compiled = new WebAssembly.Module(module.build());
  const { exports } = new WebAssembly.Instance(compiled, { intrinsic: host });
  return new Map(
    names.map((name) => {
      const { params, result } = ruleOf(name);
      const run = exports[name] as (...args: readonly (number | bigint)[]) => unknown;
      return [name, (...args) => whole(run(...args.flatMap((arg, n) => halves(arg, params[n]!))), result)];
    }),
  );
}

function halves(value: number | bigint, width: number): readonly (number | bigint)[] {
  return isPair(width) ? [BigInt.asIntN(64, BigInt(value)), BigInt(value) >> 64n] : [value];
}

function whole(value: unknown, width: number): number | bigint {
  if (width <= 32) return (value as number) >>> 0;
  if (!isPair(width)) return BigInt.asUintN(64, value as bigint);
  const [low, high] = value as readonly [bigint, bigint];
  return (BigInt.asUintN(64, high) << 64n) | BigInt.asUintN(64, low);
}
