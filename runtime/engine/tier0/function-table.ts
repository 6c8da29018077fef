import { ACCESS_WIDTHS } from '../lowering/access-width.ts';
import { typeOf, typesOf } from '../lowering/value.ts';
import type { Callee, Helper, IntrinsicRow } from '../lowering.ts';
import type { FunctionBuilder } from '../wasm/function-builder.ts';
import type { ModuleBuilder } from '../wasm/module-builder.ts';
import { ValueType } from '../wasm/opcodes.ts';

const I32 = ValueType.i32;
const I64 = ValueType.i64;

/** Functions of TypeScript that compiled code calls, with the number of i32 parameters and results. */
const IMPORTS = {
  /** (address, bytes) → value; all physical addresses outside memory. */
  device_read: [2, 1],
  /** (address, bytes, value). */
  device_write: [3, 0],
  /** (physical page, key) → records for the page, empty. */
  new_page: [2, 1],
  /** (record): decodes the record. */
  decode: [1, 0],
  /** (EIP, key): decodes into the scratch records. */
  decode_scratch: [2, 0],
} as const;
export type ImportName = keyof typeof IMPORTS;

interface Signature {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
}

function signature(params: number, results: readonly ValueType[] = []): Signature {
  return { params: i32s(params), results };
}

/** The engine's own functions. */
export const ownSignatures: Readonly<Record<string, Signature>> = {
  raise: signature(3),
  set_segment: signature(5),
  watch: signature(1),
  flush: signature(0),
  flush_page: signature(1),
  forget_lookup: signature(0),
  forbid_writes: signature(1),
  /** (linear, key) → records of a page of code, or a {@link PageIn} code. */
  find_code: signature(2, [I32]),
  /** The imports of these names, called where nothing else is in the way. */
  call_decode: signature(1),
  call_decode_scratch: signature(2),
  /** (eip, linear, key) → 1 when the scratch records now have the instruction. */
  find_crossing: signature(3, [I32]),
  /** (physical address, bytes). */
  forget_code: signature(2),
  /** (linear, write, user) → physical address; fills the translation array. */
  walk: signature(3, [I32]),
  /** (linear, user) → physical address of code. */
  fetch: signature(2, [I32]),
  /** (linear, bytes, page access, write, user). */
  observe: signature(5),
  probe_segment: signature(3),
  probe_linear: signature(3),
  write_back: signature(1),
  copy_run: signature(8, [I32]),
  fill_run: signature(7, [I32]),
  /** (dividend, divisor) → quotient, all of 128 bits. */
  divide: { params: [I64, I64, I64, I64], results: [I64, I64] },
  ...bySize('load_segment', (value) => signature(2, [value])),
  ...bySize('store_segment', (value) => ({ params: [I32, I32, value], results: [] })),
  ...bySize('probe_segment', () => signature(2, [I32])),
  ...bySize('load_linear', (value) => signature(2, [value])),
  ...bySize('store_linear', (value) => ({ params: [I32, value, I32], results: [] })),
  ...bySize('load_physical', (value) => signature(1, [value])),
  ...bySize('store_physical', (value) => ({ params: [I32, value], results: [] })),
  ...bySize('load_table', (value) => signature(1, [value])),
  ...bySize('store_table', (value) => ({ params: [I32, value], results: [] })),
};

/** A function for each width of an access; `shape` is given the type of its value. */
function bySize(name: string, shape: (value: ValueType) => Signature): Record<string, Signature> {
  return Object.fromEntries(ACCESS_WIDTHS.map((width) => [`${name}_${width}`, shape(typeOf(width))]));
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

  /** Imports an intrinsic; call before {@link declareOwn}. */
  importIntrinsic(name: string, row: IntrinsicRow): void {
    const { params, result, faults } = row;
    const index = this.#module.importFunction('intrinsic', name, params.flatMap(typesOf), typesOf(result));
    this.#intrinsics.set(name, { index, params, result, faults });
  }

  /** Makes an intrinsic a function of the module. */
  defineIntrinsic(row: IntrinsicRow, builder: FunctionBuilder): void {
    const { name, params, result, faults } = row;
    const index = this.#module.declare(params.flatMap(typesOf), typesOf(result));
    this.#module.define(index, builder);
    this.#intrinsics.set(name, { index, params, result, faults });
  }

  declareOwn(): void {
    for (const [name, { params, results }] of Object.entries(ownSignatures)) {
      this.#indices.set(name, this.#module.declare(params, results, name));
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

function i32s(count: number): ValueType[] {
  return new Array<ValueType>(count).fill(I32);
}
