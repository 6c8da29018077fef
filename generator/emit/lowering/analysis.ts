import type { Flow } from '../../../runtime/engine/lowering.ts';
import type { Expr, Procedure, Stmt } from '../../semantics/tree.ts';
import type { Body, Specification } from '../../specification.ts';
import { visitExpressions } from '../reference/scope.ts';

/** What a procedure may do, the procedures it calls included. */
interface Behaviour {
  /** It can leave with a fault. */
  faults: boolean;
  /** It reads or sets EIP. */
  touchesEip: boolean;
}

/** Facts about procedures that decide how calls of them are lowered. */
export class ProcedureAnalysis {
  readonly #behaviours = new Map<string, Behaviour>();
  readonly #procedures: ReadonlyMap<string, Procedure>;
  readonly #faultingIntrinsics: ReadonlySet<string>;
  readonly #inline: ReadonlySet<string>;

  constructor(spec: Specification) {
    this.#procedures = new Map(spec.procedures.map((procedure) => [procedure.name, procedure]));
    this.#inline = inlineProcedures(spec.procedures);
    this.#faultingIntrinsics = new Set(spec.intrinsics.filter((i) => i.faults.length > 0).map((i) => i.name));
  }

  of(name: string): Behaviour {
    const known = this.#behaviours.get(name);
    if (known !== undefined) return known;
    const procedure = this.#procedures.get(name);
    if (procedure === undefined) throw new Error(`a tree calls the procedure ${name}, which does not exist`);
    const behaviour = { faults: false, touchesEip: false };
    // Recursion would see the unfinished entry; the language has none.
    this.#behaviours.set(name, behaviour);
    Object.assign(behaviour, this.#ofStatements(procedure.body, true));
    return behaviour;
  }

  /** Whether calls of a procedure are expanded. */
  isInline(name: string): boolean {
    return this.#inline.has(name);
  }

  /** Whether statements call a procedure that is not expanded, or an intrinsic. */
  calls(statements: readonly Stmt[]): boolean {
    let found = false;
    visitExpressions(statements, (e) => {
      if (e.kind !== 'call' || found) return;
      found =
        e.target !== 'procedure' ||
        !this.isInline(e.callee) ||
        this.calls(this.#procedures.get(e.callee)?.body ?? []);
    });
    return found;
  }

  intrinsicFaults(name: string): boolean {
    return this.#faultingIntrinsics.has(name);
  }

  /** How a body goes on to the next instruction. */
  flow(body: Body): Flow {
    const statements = [...body.guards, ...body.statements];
    if (this.#ofStatements(statements, false).touchesEip) return 'slot';
    if (!setsEip(statements)) return 'next';
    return setsEipEarly(body.statements) ? 'jump' : 'finish';
  }

  #ofStatements(statements: readonly Stmt[], ownEip: boolean): Behaviour {
    const result = { faults: false, touchesEip: ownEip && setsEip(statements) };
    visitStatements(statements, (s) => {
      if (s.kind === 'raise' || s.kind === 'probe') result.faults = true;
      if (s.kind === 'store' && s.space !== 'physical') result.faults = true;
    });
    visitExpressions(statements, (e) => this.#visit(e, ownEip, result));
    return result;
  }

  #visit(e: Expr, ownEip: boolean, result: Behaviour): void {
    if (e.kind === 'load' && e.space !== 'physical') result.faults = true;
    if (e.kind === 'slot' && e.slot === 'eip' && ownEip) result.touchesEip = true;
    if (e.kind !== 'call') return;
    if (e.target === 'intrinsic') {
      if (this.#faultingIntrinsics.has(e.callee)) result.faults = true;
      return;
    }
    const callee = this.of(e.callee);
    result.faults ||= callee.faults;
    result.touchesEip ||= callee.touchesEip;
  }
}

/** A procedure with more expressions and statements than this, those of what it expands included, is called. */
const INLINE_NODES = 70;

/**
 * Names of the procedures whose calls are expanded: short, without a loop, and returning at their end only.
 * @param procedures callees before their callers
 */
function inlineProcedures(procedures: readonly Procedure[]): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const procedure of procedures) {
    const last = procedure.body.at(-1);
    let nodes = 0;
    let simple = procedure.result === 0 || last?.kind === 'return';
    visitStatements(procedure.body, (s) => {
      nodes++;
      if (s.kind === 'while' || (s.kind === 'return' && s !== last)) simple = false;
    });
    visitExpressions(procedure.body, (e) => {
      nodes += (e.kind === 'call' ? sizes.get(e.callee) : undefined) ?? 1;
    });
    if (simple && nodes <= INLINE_NODES) sizes.set(procedure.name, nodes);
  }
  return new Set(sizes.keys());
}

/** EIP is set somewhere else than at the end of a path through the statements. */
function setsEipEarly(statements: readonly Stmt[]): boolean {
  const last = statements.at(-1);
  if (setsEip(statements.slice(0, -1))) return true;
  if (last?.kind === 'while') return setsEip(last.body);
  return last?.kind === 'if' && (setsEipEarly(last.then) || setsEipEarly(last.else));
}

function setsEip(statements: readonly Stmt[]): boolean {
  let sets = false;
  visitStatements(statements, (s) => {
    if (s.kind === 'set-slot' && s.slot === 'eip') sets = true;
  });
  return sets;
}

function visitStatements(statements: readonly Stmt[], visit: (s: Stmt) => void): void {
  for (const s of statements) {
    visit(s);
    if (s.kind === 'if') {
      visitStatements(s.then, visit);
      visitStatements(s.else, visit);
    } else if (s.kind === 'while') visitStatements(s.body, visit);
  }
}
