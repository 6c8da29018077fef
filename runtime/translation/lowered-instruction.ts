import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { flows, loweringRules, procedures } from '../../generated/lowering/index.ts';
import { intrinsics } from '../../generated/lowering/intrinsics.ts';
import { flagRows, slots } from '../../generated/state.ts';
import type { Instruction } from '../engine/instruction.ts';
import { EngineWord, REAL_BLOCK, SLOT_BYTES, TLB, VIRTUAL_BLOCK } from '../engine/layout.ts';
import { StateAddresses } from '../engine/lowering/state-layout.ts';
import { cleaned, typesOf } from '../engine/lowering/value.ts';
import { type Callee, type Helper, type Linkage, Lowering, type ProcedureRule } from '../engine/lowering.ts';
import { ownSignatures } from '../engine/tier0/function-table.ts';
import { functionFrame } from '../engine/tier0/handler-code.ts';
import { layout } from '../engine/tier0/module.ts';
import { FunctionBuilder } from '../engine/wasm/function-builder.ts';
import { ValueType } from '../engine/wasm/opcodes.ts';
import { ConstantOperands } from './constant-operands.ts';
import { type CalledFunction, wasmText } from './wasm-text.ts';

const rules = new Map(procedures.map((rule) => [rule.name, rule]));
const flagNames = new Map(flagRows.map((row) => [row.slot, row.name]));

/**
 * What the lowering rule of an instruction emits for it, as text: a WebAssembly function that executes it and returns
 * the EIP at which execution goes on. Calls name procedures of the specification.
 * @param row of the handler table that executes it; a renamed one uses the virtual CPU's state
 * @param start EIP of the instruction
 */
export function loweredInstruction(row: number, instruction: Instruction, start: number): readonly string[] {
  const handler = handlers[row]!;
  const linkage = new NamedLinkage();
  const addresses = new StateAddresses(layout, handler.renamed);
  const f = new FunctionBuilder([], [ValueType.i32]);
  const w = new Lowering(f, addresses, linkage, functionFrame(f, addresses));
  const operands = new ConstantOperands(
    w,
    handler,
    forms[handler.form]!,
    instruction,
    start,
    flows[handler.body] ?? 'next',
  );
  loweringRules[handler.body]!(w, operands);
  if (flows[handler.body] !== 'slot') f.emit(cleaned(operands.target ?? operands.next()).code);
  else f.emit(w.slot('eip', 0, 32).code);
  return wasmText(f.body(), { callee: (index) => linkage.called(index), place: placeName });
}

/** Other words of memory that emitted code names. */
const places = new Map<number, string>([
  ...Object.entries(EngineWord).map(([name, address]) => [address, `engine.${name}`] as const),
  [TLB, 'translation.read'],
  [TLB + 4, 'translation.write'],
  [TLB + 8, 'translation.addend'],
]);

/** What lies at an address: a state slot, or a word of the engine's. */
function placeName(address: number): string | undefined {
  const known = places.get(address);
  if (known !== undefined) return known;
  const block = address >= VIRTUAL_BLOCK ? VIRTUAL_BLOCK : REAL_BLOCK;
  const offset = address - block;
  const slot = Math.floor(offset / SLOT_BYTES);
  const row = slots[slot];
  if (offset < 0 || row === undefined) return undefined;
  const name = flagNames.get(slot) ?? row.name;
  const byte = offset % SLOT_BYTES;
  return `${block === VIRTUAL_BLOCK ? 'virtual.' : ''}${name}${byte === 0 ? '' : `+${byte}`}`;
}

/** Numbers functions as they are asked for. */
class NamedLinkage implements Linkage {
  readonly #functions: CalledFunction[] = [];
  readonly #indices = new Map<string, number>();

  called(index: number): CalledFunction {
    return this.#functions[index] ?? { name: `${index}`, params: 0, results: 0 };
  }

  procedure(name: string): Callee {
    return this.#callee(name, rules.get(name));
  }

  inline(name: string): ProcedureRule | undefined {
    const rule = rules.get(name);
    return rule?.inline === true ? rule : undefined;
  }

  intrinsic(name: string): Callee {
    return this.#callee(
      name,
      intrinsics.find((row) => row.name === name),
    );
  }

  helper(name: Helper): number {
    const { params, results } = ownSignatures[name]!;
    return this.#index(name, params.length, results.length);
  }

  #callee(name: string, shape: Omit<Callee, 'index'> | undefined): Callee {
    if (shape === undefined) throw new Error(`there is no function ${name}`);
    const { params, result, faults } = shape;
    const index = this.#index(name, params.flatMap(typesOf).length, typesOf(result).length);
    return { index, params, result, faults };
  }

  #index(name: string, params: number, results: number): number {
    const known = this.#indices.get(name);
    if (known !== undefined) return known;
    this.#indices.set(name, this.#functions.length);
    this.#functions.push({ name, params, results });
    return this.#functions.length - 1;
  }
}
