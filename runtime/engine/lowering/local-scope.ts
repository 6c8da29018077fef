import type { FunctionBuilder } from '../wasm/function-builder.ts';
import type { ValueType } from '../wasm/opcodes.ts';

/** Locals of the function being built: how long each is in use. */
export class LocalScope {
  protected readonly f: FunctionBuilder;
  readonly #temporaries: { type: ValueType; local: number }[] = [];
  readonly #outer: LocalScope | undefined;
  #scope: { type: ValueType; local: number }[] = [];

  /** `outer`: whose statement this one's code becomes a part of; it keeps this one's locals until it ends. */
  constructor(f: FunctionBuilder, outer?: LocalScope) {
    this.f = f;
    this.#outer = outer;
  }

  /** Runs a block's statements; its locals end with it. */
  block(statements: () => void): void {
    const outer = this.#scope;
    this.#scope = [];
    statements();
    for (const { type, local } of this.#scope) this.#release(type, local);
    this.#scope = outer;
  }

  /** A local that lasts until the end of the present block. */
  protected scoped(type: ValueType): number {
    const local = this.f.acquire(type);
    this.#scope.push({ type, local });
    return local;
  }

  /** A local that code of the statement being built may use; free again after the statement. */
  protected temporary(type: ValueType): number {
    const local = this.f.acquire(type);
    this.#temporaries.push({ type, local });
    return local;
  }

  /** Ends a statement: its temporaries may be used again. */
  protected statementEnds(): void {
    for (const { type, local } of this.#temporaries) this.#release(type, local);
    this.#temporaries.length = 0;
  }

  #release(type: ValueType, local: number): void {
    if (this.#outer === undefined) this.f.release(type, local);
    else this.#outer.#temporaries.push({ type, local });
  }
}
