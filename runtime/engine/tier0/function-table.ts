import { isWide } from '../lowering/value.ts';
import type { Callee, Helper } from '../lowering.ts';
import type { FunctionBuilder } from '../wasm/function-builder.ts';
import type { ModuleBuilder } from '../wasm/module-builder.ts';
import { ValueType } from '../wasm/opcodes.ts';

const I32 = ValueType.i32;

/** Functions of TypeScript that compiled code calls, with the number of i32 parameters and results. */
const IMPORTS = {
  /** (address, bytes) → value; all physical addresses outside memory. */
  device_read: [2, 1],
  /** (address, bytes, value). */
  device_write: [3, 0],
  /** (address, bytes): stored to a page with decoded code. */
  code_changed: [2, 0],
  /** (linear, key) → records of the page of code, or a {@link PageIn} code. */
  page_in: [2, 1],
  /** (record): decodes the record. */
  decode: [1, 0],
  /** (eip): decodes into the scratch records. */
  decode_scratch: [1, 0],
} as const;
export type ImportName = keyof typeof IMPORTS;

/** The engine's own functions, with the number of i32 parameters and results. */
const OWN: Readonly<Record<string, readonly [number, number]>> = {
  raise: [3, 0],
  set_segment: [5, 0],
  watch: [1, 0],
  flush: [0, 0],
  /** (linear, write, user) → physical address; fills the translation array. */
  walk: [3, 1],
  probe_segment: [3, 0],
  probe_linear: [3, 0],
  write_back: [1, 0],
  ...bySize('load_segment', [2, 1]),
  ...bySize('store_segment', [3, 0]),
  ...bySize('probe_segment', [2, 1]),
  ...bySize('load_linear', [2, 1]),
  ...bySize('store_linear', [3, 0]),
  ...bySize('load_physical', [1, 1]),
  ...bySize('store_physical', [2, 0]),
  ...bySize('load_table', [1, 1]),
  ...bySize('store_table', [2, 0]),
};

function bySize(name: string, shape: readonly [number, number]): Record<string, readonly [number, number]> {
  return Object.fromEntries([8, 16, 32].map((width) => [`${name}_${width}`, shape]));
}

/** Functions of the engine's module by name. */
export class FunctionTable {
  readonly #module: ModuleBuilder;
  readonly #indices = new Map<string, number>();
  readonly #intrinsics = new Map<string, Callee>();

  constructor(module: ModuleBuilder) {
    this.#module = module;
    for (const [name, [params, results]] of Object.entries(IMPORTS)) {
      this.#indices.set(name, module.importFunction('engine', name, i32s(params), i32s(results)));
    }
  }

  /** Imports an intrinsic under `import`; call before {@link declareOwn}. */
  importIntrinsic(name: string, params: readonly number[], result: number, faults: boolean): void {
    const results = result === 0 ? [] : [typeOfWidth(result)];
    const index = this.#module.importFunction('intrinsic', name, params.map(typeOfWidth), results);
    this.#intrinsics.set(name, { index, params, result, faults });
  }

  declareOwn(): void {
    for (const [name, [params, results]] of Object.entries(OWN)) {
      this.#indices.set(name, this.#module.declare(i32s(params), i32s(results)));
    }
  }

  define(name: string, builder: FunctionBuilder): void {
    this.#module.define(this.index(name), builder);
  }

  index(name: ImportName | Helper | string): number {
    const index = this.#indices.get(name);
    if (index === undefined) throw new Error(`the engine has no function ${name}`);
    return index;
  }

  intrinsic(name: string): Callee {
    const callee = this.#intrinsics.get(name);
    if (callee === undefined) throw new Error(`there is no intrinsic ${name}`);
    return callee;
  }
}

export function typeOfWidth(width: number): ValueType {
  return isWide(width) ? ValueType.i64 : I32;
}

function i32s(count: number): ValueType[] {
  return new Array<ValueType>(count).fill(I32);
}
