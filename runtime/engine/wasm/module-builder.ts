import { unlikelyBranches } from './branch-hints.ts';
import { type Code, flatten, unsigned, utf8, vector } from './code.ts';
import type { FunctionBuilder } from './function-builder.ts';
import type { ValueType } from './opcodes.ts';

const FUNCTION_TYPE = 0x60;
const KIND_FUNCTION = 0;
const KIND_MEMORY = 2;
/** Subsection of the custom section `name`. */
const FUNCTION_NAMES = 1;

/** Puts a WebAssembly module together: imported functions and memory, own functions, exports. */
export class ModuleBuilder {
  readonly #types: Code[] = [];
  readonly #typeIndex = new Map<string, number>();
  readonly #imports: Code[] = [];
  readonly #functionTypes: number[] = [];
  readonly #bodies: (FunctionBuilder | undefined)[] = [];
  readonly #exports: Code[] = [];
  readonly #names: string[] = [];
  #importedFunctions = 0;

  /** Imports the memory; `initial` in 64 KiB pages is what the module insists on at least. */
  importMemory(module: string, name: string, initial: number): void {
    this.#imports.push([utf8(module), utf8(name), KIND_MEMORY, 0, unsigned(initial)]);
  }

  /** Imports a function. All imports come before the first {@link declare}. */
  importFunction(
    module: string,
    name: string,
    params: readonly ValueType[],
    results: readonly ValueType[],
  ): number {
    if (this.#functionTypes.length > 0) throw new Error('imports must precede functions');
    this.#imports.push([utf8(module), utf8(name), KIND_FUNCTION, unsigned(this.#type(params, results))]);
    return this.#importedFunctions++;
  }

  /** Reserves a function's index so that others can call it before it is defined; `name` is for profilers. */
  declare(params: readonly ValueType[], results: readonly ValueType[], name = ''): number {
    this.#names.push(name);
    this.#functionTypes.push(this.#type(params, results));
    this.#bodies.push(undefined);
    return this.#importedFunctions + this.#functionTypes.length - 1;
  }

  /** Gives a declared function its code. */
  define(index: number, builder: FunctionBuilder): void {
    this.#bodies[index - this.#importedFunctions] = builder;
  }

  exportFunction(name: string, index: number): void {
    this.#exports.push([utf8(name), KIND_FUNCTION, unsigned(index)]);
  }

  /** The module's bytes. */
  build(): Uint8Array {
    const bodies = this.#bodies.map((builder, index) => {
      if (builder === undefined) throw new Error(`function ${index} was declared but not defined`);
      return builder.body();
    });
    return flatten([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, vector(this.#types)),
      section(2, vector(this.#imports)),
      section(3, vector(this.#functionTypes.map(unsigned))),
      section(7, vector(this.#exports)),
      section(0, [utf8('metadata.code.branch_hint'), this.#hints(bodies)]),
      section(10, vector(bodies.map((body) => [unsigned(body.length), body]))),
      section(0, [utf8('name'), section(FUNCTION_NAMES, this.#functionNames())]),
    ]);
  }

  #functionNames(): Code {
    const named = this.#names.flatMap((name, n): Code[] =>
      name === '' ? [] : [[unsigned(this.#importedFunctions + n), utf8(name)]],
    );
    return vector(named);
  }

  /** Branch hints: for each function with some its index and for each branch offset, length 1, and 0 for not taken. */
  #hints(bodies: readonly Uint8Array[]): Code {
    const hints = bodies.flatMap((body, n): Code[] => {
      const branches = unlikelyBranches(body);
      if (branches.length === 0) return [];
      return [[unsigned(this.#importedFunctions + n), vector(branches.map((at) => [unsigned(at), 1, 0]))]];
    });
    return vector(hints);
  }

  #type(params: readonly ValueType[], results: readonly ValueType[]): number {
    const key = `${params.join()}:${results.join()}`;
    const known = this.#typeIndex.get(key);
    if (known !== undefined) return known;
    const index = this.#types.length;
    this.#types.push([
      FUNCTION_TYPE,
      vector(params.map((type) => [type])),
      vector(results.map((type) => [type])),
    ]);
    this.#typeIndex.set(key, index);
    return index;
  }
}

function section(id: number, content: Code): Code {
  const bytes = flatten(content);
  return [id, unsigned(bytes.length), bytes];
}
