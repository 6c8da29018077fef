import type { Expr, Stmt } from '../../../generator/semantics/tree.ts';
import type { Body, Specification } from '../../../generator/specification.ts';
import { canonicalExpression, usualForm } from './expression.ts';
import { contents, Facts, type Mask, ones, resultsOf, statementsIn } from './facts.ts';
import { demands } from './wanted-bits.ts';

type Results = ReturnType<typeof resultsOf>;
type Storages = ReadonlyMap<string, string>;

/**
 * A specification that behaves as another in every state, and is the same for many that behave alike: what no one
 * looks at is left out of expressions, and what two operators do alike is done by one of them.
 */
export function canonicalSpecification(spec: Specification): Specification {
  const results = resultsOf(spec.procedures);
  const storages: Storages = new Map(spec.flags.map((flag) => [flag.name, flag.storage]));
  const bodies = new Map(spec.bodies.map((body) => [body, canonicalBody(body, results, storages)]));
  const of = (body: Body): Body => bodies.get(body) ?? body;
  return {
    ...spec,
    instructions: spec.instructions.map((each) => ({ ...each, bodies: each.bodies.map(of) })),
    bodies: spec.bodies.map(of),
    procedures: spec.procedures.map((procedure) => {
      const { body, params } = procedure;
      return { ...procedure, body: new Code(body, params, results, storages).canonical(body) };
    }),
  };
}

function canonicalBody(body: Body, results: Results, storages: Storages): Body {
  const code = new Code([...body.guards, ...body.statements], [], results, storages);
  return { ...body, guards: code.canonical(body.guards), statements: code.canonical(body.statements) };
}

/** Bits that are read of a flag's stored word. */
function bitsOfWord(storage: string | undefined): Mask {
  if (storage === 'parity') return 0xffn;
  if (storage === 'bit4') return 0x10n;
  return storage === 'sign' ? 0x8000_0000n : 0xffff_ffffn;
}

/** The statements of one body or procedure. */
class Code {
  readonly #facts: Facts;
  readonly #storages: Storages;
  /** Bits that are looked at of the value that a local holds, wherever it is looked at. */
  readonly #wanted = new Map<string, Mask>();

  constructor(
    code: readonly Stmt[],
    params: readonly { readonly name: string; readonly width: number }[],
    results: Results,
    storages: Storages,
  ) {
    this.#facts = new Facts(code, params, results);
    this.#storages = storages;
    // what is wanted only grows, so that this ends
    for (let before = -1; before !== this.#size(); ) {
      before = this.#size();
      for (const statement of statementsIn(code))
        this.#map(statement, (expr, wanted) => this.#look(expr, wanted));
    }
  }

  canonical(statements: readonly Stmt[]): readonly Stmt[] {
    return statements.map((statement): Stmt => {
      const mapped = this.#map(statement, (expr, wanted) => canonicalExpression(expr, wanted, this.#facts));
      if (mapped.kind === 'if')
        return { ...mapped, then: this.canonical(mapped.then), else: this.canonical(mapped.else) };
      return mapped.kind === 'while' ? { ...mapped, body: this.canonical(mapped.body) } : mapped;
    });
  }

  #size(): number {
    let bits = 0;
    for (const mask of this.#wanted.values()) bits += mask.toString(2).replaceAll('0', '').length;
    return bits;
  }

  /** Notes what an expression of which some bits are wanted looks at. */
  #look(expr: Expr, wanted: Mask): Expr {
    const usual = usualForm(expr, wanted, this.#facts);
    if (usual.kind === 'local') this.#wanted.set(usual.name, (this.#wanted.get(usual.name) ?? 0n) | wanted);
    else if (contents(usual).length > 0)
      for (const { operand, wanted: part } of demands(usual, wanted, this.#facts)) this.#look(operand, part);
    return expr;
  }

  /** The statement with other expressions; those of statements in it stay. */
  #map(statement: Stmt, map: (expr: Expr, wanted: Mask) => Expr): Stmt {
    const all = (expr: Expr): Expr => map(expr, ones(expr.width));
    const through = <T extends { segment?: Expr; user?: Expr; address: Expr }>(access: T): T => ({
      ...access,
      ...(access.segment === undefined ? {} : { segment: all(access.segment) }),
      ...(access.user === undefined ? {} : { user: all(access.user) }),
      address: all(access.address),
    });
    switch (statement.kind) {
      case 'let':
      case 'assign':
        return { ...statement, value: map(statement.value, this.#wanted.get(statement.name) ?? 0n) };
      case 'set-slot':
      case 'set-operand':
        return { ...statement, value: all(statement.value) };
      case 'set-file':
        return { ...statement, index: all(statement.index), value: all(statement.value) };
      case 'set-flag': {
        const value = all(statement.value);
        if (statement.word === undefined) return { ...statement, value };
        const storage = this.#storages.get(statement.flag);
        return { ...statement, value, word: map(wordFor(storage, statement.word), bitsOfWord(storage)) };
      }
      case 'set-segment':
        return {
          ...statement,
          index: all(statement.index),
          selector: all(statement.selector),
          base: all(statement.base),
          limit: all(statement.limit),
          rights: all(statement.rights),
        };
      case 'store':
        return { ...through(statement), value: all(statement.value) };
      case 'probe':
        return through(statement);
      case 'raise':
        return statement.error === undefined ? statement : { ...statement, error: all(statement.error) };
      case 'if':
      case 'while':
        return { ...statement, test: all(statement.test) };
      case 'call':
        return { ...statement, call: { ...statement.call, args: statement.call.args.map(all) } };
      case 'return':
        return statement.value === undefined ? statement : { ...statement, value: all(statement.value) };
      default:
        return statement;
    }
  }
}

/** Of a word that is only compared with zero the sign of what was extended does not matter. */
function wordFor(storage: string | undefined, word: Expr): Expr {
  return storage === 'zero' && word.kind === 'sext' ? { ...word, kind: 'zext' } : word;
}
