import { type Code, flatten, type Pieces, signed, unsigned } from './code.ts';
import { Op, ValueType, VOID } from './opcodes.ts';

/** A position in the nesting of blocks that a branch can name. */
export type Label = number;

/**
 * Code of one function: statements are appended in order, blocks are tracked so that branches name labels and
 * not depths. Code with branches in it must be appended at the nesting where it was made.
 */
export class FunctionBuilder {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
  readonly #locals: ValueType[] = [];
  readonly #free: Record<ValueType, number[]> = { [ValueType.i32]: [], [ValueType.i64]: [] };
  #code: Code[] = [];
  #depth = 0;

  constructor(params: readonly ValueType[], results: readonly ValueType[]) {
    this.params = params;
    this.results = results;
  }

  /** A local for the exclusive use of the caller until it is released. */
  acquire(type: ValueType): number {
    const free = this.#free[type].pop();
    if (free !== undefined) return free;
    this.#locals.push(type);
    return this.params.length + this.#locals.length - 1;
  }

  /** Gives a local back; later code may overwrite it. */
  release(type: ValueType, local: number): void {
    this.#free[type].push(local);
  }

  /** Appends code at the present nesting. */
  emit(...code: Pieces): void {
    this.#code.push(code);
  }

  /** Appends the start of a block (`Op.block`, `Op.loop`, or `Op.if` with the condition on the stack). */
  open(op: typeof Op.block | typeof Op.loop | typeof Op.if, type: number = VOID): Label {
    this.emit(op, type);
    return ++this.#depth;
  }

  /** Appends the end of the innermost block. */
  close(): void {
    this.emit(Op.end);
    this.#depth--;
  }

  /** Code of a branch to a label, from `inside` further blocks within the code that contains it. */
  branch(op: typeof Op.br | typeof Op.brIf, label: Label, inside = 0): Code {
    return [op, unsigned(this.depthOf(label) + inside)];
  }

  /** How many blocks out the label is from the present nesting. */
  depthOf(label: Label): number {
    if (label > this.#depth) throw new Error('branch to a block that is closed');
    return this.#depth - label;
  }

  /** Runs `make` and returns the statements it appended instead of appending them. */
  capture(make: () => void): Uint8Array {
    const outer = this.#code;
    this.#code = [];
    make();
    const code = flatten(this.#code);
    this.#code = outer;
    return code;
  }

  /** The function's body in the code section: locals, code, end. */
  body(): Uint8Array {
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.#locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    const locals: Code = [unsigned(runs.length), runs.map((run) => [unsigned(run.count), run.type])];
    return flatten([locals, this.#code, Op.end]);
  }
}

export function get(local: number): Code {
  return [Op.localGet, unsigned(local)];
}

export function set(local: number): Code {
  return [Op.localSet, unsigned(local)];
}

export function tee(local: number): Code {
  return [Op.localTee, unsigned(local)];
}

export function i32(value: number): Code {
  return [Op.i32Const, signed(value)];
}

/** Immediate of a memory access: alignment hint 0 and a static offset. */
export function at(offset: number): Code {
  return [0, unsigned(offset)];
}

export function call(functionIndex: number): Code {
  return [Op.call, unsigned(functionIndex)];
}
