import type { HandlerRow, RewriteRule } from '../../runtime/engine/form.ts';
import type { Body, Specification } from '../specification.ts';
import { type AbstractContext, abstractRun } from './abstract-run.ts';
import { abstractContext, baselineRunner, bodyRunner } from './sensitivity.ts';
import type { Expr, Procedure, Stmt } from './tree.ts';

/**
 * Decides for every handler what a view of the monitor makes of it. Nothing here knows an instruction: the rule
 * follows from what its semantics touches.
 * - It always faults below ring 0: leave it, the monitor gets the trap; once it keeps trapping, by the rules below.
 * - It touches no virtualized resource: leave it.
 * - It touches virtual copies and the virtual clock only, and writes none that real state must follow: its own
 *   semantics with the slots renamed, in line.
 * - Otherwise the monitor runs it (callout).
 * @param levels real privilege levels at which a guest's code may run: the rules hold at each
 * @returns the handler table with the renamed rows at its end, and a rule for every row that is not renamed.
 */
export function rewriteRules(
  spec: Specification,
  levels: readonly bigint[] = DEPRIVILEGED,
): { handlers: HandlerRow[]; rewrites: RewriteRule[] } {
  const judge = new Judge(spec, levels);
  const handlers: HandlerRow[] = [...spec.handlers];
  const bodies = new Map(spec.bodies.map((body) => [body.name, body]));
  const rewrites = spec.handlers.map((row, handler): RewriteRule => {
    const body = bodies.get(row.body);
    const source = spec.forms[row.form]?.source ?? '';
    const { action, renamed } = body === undefined ? CALLOUT : judge.rule(body);
    if (!renamed) return { handler, action, replacement: -1, source };
    handlers.push({ ...row, renamed: true });
    return { handler, action, replacement: handlers.length - 1, source };
  });
  return { handlers, rewrites };
}

/** Virtual rings 0, 1 and 2 run at real ring 1 or 3, virtual ring 3 at real ring 3; IOPL is 0. */
const DEPRIVILEGED = [1n, 3n];

/** What a rule comes to: `renamed` has a row that can stand in line. */
interface Rule {
  readonly action: RewriteRule['action'];
  readonly renamed: boolean;
}

const CALLOUT: Rule = { action: 'callout', renamed: false };

class Judge {
  /** Of code that is not deprivileged, and of code that is. */
  readonly #plain: AbstractContext;
  readonly #context: AbstractContext;
  readonly #levels: readonly bigint[];
  /** Procedures that are others when deprivileged. */
  readonly #replaced: readonly string[];
  readonly #resource = new Map<string, Specification['resources'][number]>();
  /** Intrinsics that do no more than change virtual copies or tell the guest's own time. */
  readonly #callable = new Set<string>();
  readonly #known = new Map<string, Rule>();

  constructor(spec: Specification, levels: readonly bigint[]) {
    const { deprivileging } = spec;
    this.#levels = levels;
    this.#plain = abstractContext(spec);
    this.#replaced = [...deprivileging.traps, ...deprivileging.denies];
    const procedures = new Map(this.#plain.procedures);
    for (const procedure of spec.procedures) {
      if (deprivileging.traps.includes(procedure.name))
        procedures.set(procedure.name, trapping(procedure, deprivileging.closed));
      if (deprivileging.denies.includes(procedure.name)) procedures.set(procedure.name, denying(procedure));
    }
    this.#context = { ...this.#plain, procedures };
    for (const resource of spec.resources) {
      for (const slot of resource.slots) this.#resource.set(slot, resource);
      for (const intrinsic of resource.intrinsics) this.#resource.set(`${intrinsic}()`, resource);
    }
    for (const { name, boundary } of spec.intrinsics) {
      const how = this.#resource.get(`${name}()`)?.how;
      if (!boundary && (how === 'virtual copy' || how === 'virtual clock')) this.#callable.add(name);
    }
  }

  rule(body: Body): Rule {
    const known = this.#known.get(body.name);
    if (known !== undefined) return known;
    const rule = this.#decide(body);
    this.#known.set(body.name, rule);
    return rule;
  }

  #decide(body: Body): Rule {
    const statements = [...body.guards, ...body.statements];
    const same = this.#replaced.every((procedure) => !body.effects.procedures.has(procedure));
    const run = same ? bodyRunner(this.#plain, body) : baselineRunner(this.#context, statements);
    const outcomes = this.#levels.map((cpl) => run(cpl, 0n, 0n));
    if (outcomes.every((outcome) => !outcome.completes)) {
      return { action: 'trap', renamed: this.#standsInLine(body, statements) };
    }
    // What unreachable statements would touch does not count: behind a procedure that never completes there is nothing.
    const touches = outcomes.some(({ reads, writes }) =>
      [...reads, ...writes].some((name) => this.#resource.has(name)),
    );
    if (!touches) return { action: 'identical', renamed: false };
    return this.#standsInLine(body, statements) ? { action: 'inline', renamed: true } : CALLOUT;
  }

  /** It touches virtual copies only, and writes none that real state must follow. */
  #standsInLine(body: Body, statements: Body['statements']): boolean {
    // In line the virtual state decides, so every state counts, not only the deprivileged ones.
    const renamed = abstractRun(this.#context, statements, new Map());
    const copies = [...renamed.writes].every(
      (name) => (this.#resource.get(name)?.how ?? 'virtual copy') === 'virtual copy',
    );
    const calls = [...body.effects.intrinsics].some(
      (name) => this.#resource.has(`${name}()`) && !this.#callable.has(name),
    );
    return renamed.completes && copies && !calls && !body.effects.memory.system;
  }
}

/** The procedure as deprivileged code sees it: it faults when its parameter `closed` is 1. */
function trapping(procedure: Procedure, closed: string): Procedure {
  const { origin } = procedure;
  const error: Expr = { kind: 'const', width: 32, value: 0n, origin };
  const raise: Stmt = { kind: 'raise', exception: 'GP', error, origin };
  const test: Expr = { kind: 'local', width: 1, name: closed, origin };
  return { ...procedure, body: [{ kind: 'if', test, then: [raise], else: [], origin }, ...procedure.body] };
}

/** The predicate as deprivileged code sees it. */
function denying(procedure: Procedure): Procedure {
  const { origin, result } = procedure;
  return {
    ...procedure,
    body: [{ kind: 'return', value: { kind: 'const', width: result, value: 0n, origin }, origin }],
  };
}
