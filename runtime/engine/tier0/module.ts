import { forms, operandKinds } from '../../../generated/forms.ts';
import { handlers } from '../../../generated/handlers.ts';
import { calling, flows, loweringRules, procedures } from '../../../generated/lowering/index.ts';
import { intrinsics } from '../../../generated/lowering/intrinsics.ts';
import { flagRows, SEGMENTS_FIRST_SLOT, Slot, slots } from '../../../generated/state.ts';
import { privilegedProcedures } from '../engine.ts';
import { wasmPages } from '../layout.ts';
import { divisionFunction } from '../lowering/division-function.ts';
import { StateAddresses, type StateLayout } from '../lowering/state-layout.ts';
import { fromLocals, typesOf, type Value } from '../lowering/value.ts';
import { type Callee, type Linkage, Lowering, type ProcedureRule } from '../lowering.ts';
import { FunctionBuilder } from '../wasm/function-builder.ts';
import { ModuleBuilder } from '../wasm/module-builder.ts';
import { Op, ValueType } from '../wasm/opcodes.ts';
import { defineCodeFunctions } from './code-functions.ts';
import { FunctionTable } from './function-table.ts';
import {
  emitHandler,
  functionFrame,
  type HandlerSource,
  handlerResults,
  type LoopFrame,
} from './handler-code.ts';
import { defineMemoryFunctions } from './memory-functions.ts';
import { defineRunFunctions } from './memory-run.ts';
import { EXPORTED, RENAMED_SUFFIX } from './module-names.ts';
import { ownInLine, ownIntrinsics } from './own-intrinsics.ts';
import { definePhysicalFunctions } from './physical-functions.ts';
import { runFunction } from './run-function.ts';
import { defineTranslationFunctions } from './translation-functions.ts';

const I32 = ValueType.i32;

/** Where every state slot lies, by the names of the specification. */
export const layout: StateLayout = {
  slots: new Map(Object.entries(Slot)),
  flags: new Map(flagRows.map((row) => [row.name, row])),
  segmentsFirstSlot: SEGMENTS_FIRST_SLOT,
  virtual: new Set(slots.filter((slot) => slot.virtual).map((slot) => slot.name)),
};

const rules = new Map(procedures.map((rule) => [rule.name, rule]));

/** Builds tier 0's module from the lowering rules of every row of the handler table. */
export function buildModule(): Uint8Array {
  const module = new ModuleBuilder();
  module.importMemory('engine', 'memory', wasmPages(0));
  const functions = new FunctionTable(module);
  for (const row of intrinsics) {
    if (ownIntrinsics[row.name] === undefined) functions.importIntrinsic(row.name, row);
    if (!ownInLine.has(row.name)) functions.importIntrinsic(row.name + RENAMED_SUFFIX, row);
  }
  functions.declareOwn();
  const real = new ProcedureLinker(module, functions, new StateAddresses(layout, false), '');
  const renamed = new ProcedureLinker(module, functions, new StateAddresses(layout, true), RENAMED_SUFFIX);

  const { addresses } = real;
  for (const row of intrinsics) {
    const own = ownIntrinsics[row.name];
    if (own === undefined) continue;
    functions.defineIntrinsic(row, own(functions, addresses));
    if (ownInLine.has(row.name)) {
      const name = row.name + RENAMED_SUFFIX;
      functions.defineIntrinsic({ ...row, name }, own(functions, renamed.addresses));
    }
  }
  defineMemoryFunctions(functions, {
    addresses,
    checkRead: real.procedure('check_read').index,
    checkWrite: real.procedure('check_write').index,
    translate: real.procedure('translate').index,
    observeAccess: real.procedure('observe_access').index,
  });
  functions.define('divide', divisionFunction(addresses, real));
  definePhysicalFunctions(functions, addresses.realSlot('cr4'));
  defineTranslationFunctions(functions);
  defineRunFunctions(functions, addresses);
  defineCodeFunctions(functions, addresses.realSlot('cs.limit'));

  const addHandler = (loop: LoopFrame, n: number): void => {
    const source = handlerSource(n, real, renamed);
    let index = -1;
    const builder = emitHandler(loop, source, () => {
      index = module.declare([I32, I32], handlerResults(source.flow), `${source.form.id}_${n}`);
      return index;
    });
    if (builder === undefined) return;
    module.define(index, builder);
  };
  const run = module.declare([I32], [I32], 'run');
  module.define(
    run,
    runFunction({
      functions,
      addresses,
      renamed: renamed.addresses,
      handlers: handlers.length,
      deliver: real.procedure('deliver').index,
      emitHandler: addHandler,
    }),
  );
  module.exportFunction('run', run);
  for (const name of EXPORTED) module.exportFunction(name, functions.index(name));
  for (const name of privilegedProcedures) module.exportFunction(name, real.procedure(name).index);
  real.defineAll();
  renamed.defineAll();
  return module.build();
}

function handlerSource(n: number, real: ProcedureLinker, renamed: ProcedureLinker): HandlerSource {
  const row = handlers[n];
  const form = row && forms[row.form];
  const rule = row && loweringRules[row.body];
  if (row === undefined || form === undefined || rule === undefined) {
    throw new Error(`handler row ${n} (${row?.body}) has no lowering rule; run: npx ring1 generate`);
  }
  const linker = row.renamed ? renamed : real;
  return {
    row,
    form,
    operandKinds,
    rule,
    flow: flows[row.body] ?? 'next',
    calls: calling.has(row.body),
    addresses: linker.addresses,
    linkage: linker,
  };
}

/** Makes WebAssembly functions of the procedures that are called, each when it is first asked for. */
class ProcedureLinker implements Linkage {
  readonly addresses: StateAddresses;
  readonly #module: ModuleBuilder;
  readonly #functions: FunctionTable;
  readonly #suffix: string;
  readonly #callees = new Map<string, Callee>();
  readonly #open: { rule: ProcedureRule; index: number }[] = [];

  constructor(module: ModuleBuilder, functions: FunctionTable, addresses: StateAddresses, suffix: string) {
    this.#module = module;
    this.#functions = functions;
    this.addresses = addresses;
    this.#suffix = suffix;
  }

  procedure(name: string): Callee {
    const known = this.#callees.get(name);
    if (known !== undefined) return known;
    const rule = rules.get(name);
    if (rule === undefined) throw new Error(`there is no procedure ${name}`);
    const index = this.#module.declare(rule.params.flatMap(typesOf), typesOf(rule.result), name);
    const callee = { index, params: rule.params, result: rule.result, faults: rule.faults };
    this.#callees.set(name, callee);
    this.#open.push({ rule, index });
    return callee;
  }

  inline(name: string): ProcedureRule | undefined {
    const rule = rules.get(name);
    return rule?.inline === true ? rule : undefined;
  }

  intrinsic(name: string): Callee {
    return this.#functions.intrinsic(name + this.#suffix);
  }

  helper(name: Parameters<Linkage['helper']>[0]): number {
    return this.#functions.index(name);
  }

  /** Defines what was asked for, and what that asks for. */
  defineAll(): void {
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) {
      this.#module.define(next.index, this.#build(next.rule));
    }
  }

  #build(rule: ProcedureRule): FunctionBuilder {
    const f = new FunctionBuilder(rule.params.flatMap(typesOf), typesOf(rule.result));
    const w = new Lowering(f, this.addresses, this, functionFrame(f, this.addresses));
    rule.lower(w, parameters(rule.params));
    // A procedure with a result returns it on every path.
    if (rule.result !== 0) f.emit(Op.unreachable);
    return f;
  }
}

/** A function's parameters of the given widths as values. */
function parameters(widths: readonly number[]): Value[] {
  let local = 0;
  return widths.map((width) => ({
    ...fromLocals(
      width,
      typesOf(width).map(() => local++),
    ),
    again: true,
  }));
}
