import type { Assembly, AssemblyOptions } from './assembly.ts';
import { type AssemblyDiagnostic, SourceFault } from './assembly-error.ts';
import { emit, OUTPUT_LIMIT, type Placement } from './emit-statement.ts';
import { evaluateNumber, type Scope } from './expression.ts';
import { nearestName } from './similar-names.ts';
import type { Statement } from './statement.ts';

const MAXIMUM_PASSES = 100;
/** After so many passes an instruction that has grown does not shrink again, so that they come to an end. */
const FREE_PASSES = 30;

/**
 * Gives every statement its place and bytes. Passes are repeated until no label moves: each takes the shortest
 * encodings by what the passes before know of the labels, the first all. Mistakes are reported in one more pass, in
 * which all symbols have their values.
 *
 * @param diagnostics receives every mistake; with any, the result is of no use
 */
export function layout(
  statements: readonly Statement[],
  options: AssemblyOptions,
  diagnostics: AssemblyDiagnostic[],
): Assembly {
  const program = new Program(statements, options, diagnostics);
  for (let pass = 0; pass < MAXIMUM_PASSES; pass++) {
    if (pass === FREE_PASSES) program.keepLengths();
    if (!program.pass(false)) break;
  }
  program.pass(true);
  return program.result();
}

class Program {
  readonly #statements: readonly Statement[];
  readonly #diagnostics: AssemblyDiagnostic[];
  readonly #options: AssemblyOptions;
  readonly #symbols = new Map<string, bigint>();
  /** Per statement, the length of each repetition of its instruction so far. */
  readonly #lengths: number[][];
  readonly #names: ReadonlySet<string>;
  #origin = 0n;
  #bytes: number[] = [];
  #lengthsKept = false;

  constructor(statements: readonly Statement[], options: AssemblyOptions, diagnostics: AssemblyDiagnostic[]) {
    this.#statements = statements;
    this.#options = options;
    this.#diagnostics = diagnostics;
    this.#lengths = statements.map(() => []);
    this.#names = new Set(statements.map((statement) => statement.label));
    for (const [name, value] of options.constants ?? []) this.#symbols.set(name, BigInt(value));
  }

  result(): Assembly {
    const labels = new Map([...this.#symbols].map(([name, value]) => [name, Number(value)]));
    return { bytes: Uint8Array.from(this.#bytes), labels, origin: Number(this.#origin) };
  }

  /** From now on no instruction becomes shorter than it is. */
  keepLengths(): void {
    this.#lengthsKept = true;
  }

  /** @returns whether a symbol has another value than before */
  pass(final: boolean): boolean {
    const placement: Placement = {
      bytes: [],
      origin: BigInt(this.#options.origin ?? 0),
      bits: this.#options.bits ?? 32,
      enabled: this.#options.enabled,
    };
    const defined = new Map<string, number>();
    let moved = false;
    for (const [index, statement] of this.#statements.entries()) {
      try {
        if (this.#place(statement, this.#lengths[index] as number[], placement, defined, final)) moved = true;
      } catch (fault) {
        if (!(fault instanceof SourceFault)) throw fault;
        if (final) this.#report(statement, fault);
      }
    }
    this.#bytes = placement.bytes;
    this.#origin = placement.origin;
    return moved;
  }

  #report(statement: Statement, { column, end, message }: SourceFault): void {
    this.#diagnostics.push({ line: statement.line, column, end, message });
  }

  #place(
    statement: Statement,
    lengths: number[],
    placement: Placement,
    defined: Map<string, number>,
    final: boolean,
  ): boolean {
    const scope = this.#scope(placement, final);
    const { label, action } = statement;
    let moved = false;
    if (label !== '') {
      const before = defined.get(label);
      if (before !== undefined)
        throw new SourceFault(`"${label}" is defined twice, first in line ${before}`, statement.labelSpan);
      defined.set(label, statement.line);
      const constant = action?.kind === 'constant' ? evaluateNumber(action.value, scope) : undefined;
      if (constant === undefined || constant.known)
        moved = this.#define(label, constant?.number ?? scope.here);
      if (moved && final)
        throw new SourceFault(
          `"${label}" has another value in each pass: it depends on itself`,
          statement.labelSpan,
        );
    }
    if (action === undefined || action.kind === 'constant') return moved;
    const times = statement.times === undefined ? 1n : evaluateNumber(statement.times, scope).number;
    if (times < 0n && final)
      throw new SourceFault(`"times" cannot repeat ${times} times`, statement.times ?? statement.labelSpan);
    if (times > OUTPUT_LIMIT) throw tooLong(statement);
    for (let repetition = 0; repetition < Number(times); repetition++) {
      const shortest = this.#lengthsKept ? (lengths[repetition] ?? 0) : 0;
      lengths[repetition] = emit(action, placement, this.#scope(placement, final), shortest);
      if (placement.bytes.length > OUTPUT_LIMIT) throw tooLong(statement);
    }
    return moved;
  }

  #define(name: string, value: bigint): boolean {
    if (this.#symbols.get(name) === value) return false;
    this.#symbols.set(name, value);
    return true;
  }

  #scope(placement: Placement, final: boolean): Scope {
    const symbols = this.#symbols;
    return {
      lookup: (name) => symbols.get(name),
      here: placement.origin + BigInt(placement.bytes.length),
      origin: placement.origin,
      final,
      isDefined: (name) => this.#names.has(name),
      suggest: (name) => nearestName(name, symbols.keys()),
    };
  }
}

function tooLong(statement: Statement): SourceFault {
  return new SourceFault('the output would be over 16 MiB', statement.times ?? statement.labelSpan);
}
