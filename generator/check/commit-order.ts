import type { Diagnostic } from '../diagnostic.ts';
import type { Expr, Procedure, Stmt } from '../semantics/tree.ts';
import type { Body, Specification } from '../specification.ts';

/**
 * Guards, reads, compute, commit: nothing may fault once architectural state has changed, or the instruction could
 * not be restarted. A store probes all its bytes first, so a store is a fault and then a commit; after a probe,
 * stores are taken as safe. An instruction for which this does not hold says `restartable`.
 */
export function checkCommitOrder(spec: Specification): Diagnostic[] {
  const procedures = new Map(spec.procedures.map((procedure) => [procedure.name, procedure]));
  const fallible = new Map<string, boolean[]>();
  for (const form of spec.forms) {
    const row = fallible.get(form.instruction) ?? [];
    for (const [position, operand] of form.operands.entries()) {
      const kind = spec.operandKinds[operand.kind]?.class;
      const memory =
        kind === 'offset' || (kind === 'rm' && (form.modrm === 'any' || form.modrm === 'memory'));
      row[position] = row[position] === true || memory;
    }
    fallible.set(form.instruction, row);
  }
  return spec.bodies.flatMap((body) => {
    if (body.instruction.restartable) return [];
    const walk = new Walk(procedures, body, fallible.get(body.instruction.name) ?? []);
    walk.block([...body.guards, ...body.statements]);
    return walk.found.slice(0, 1);
  });
}

class Walk {
  readonly found: Diagnostic[] = [];
  #committed: Stmt | undefined;
  #probed = false;
  readonly #procedures: ReadonlyMap<string, Procedure>;
  readonly #body: Body;
  readonly #memoryOperands: readonly boolean[];

  constructor(procedures: ReadonlyMap<string, Procedure>, body: Body, memoryOperands: readonly boolean[]) {
    this.#procedures = procedures;
    this.#body = body;
    this.#memoryOperands = memoryOperands;
  }

  block(statements: readonly Stmt[]): void {
    for (const stmt of statements) this.#statement(stmt);
  }

  #statement(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let':
      case 'assign':
        this.#expr(stmt.value, stmt);
        return;
      case 'set-slot':
      case 'set-flag':
        this.#expr(stmt.value, stmt);
        // cr2 is the page fault's own report, not state the instruction commits
        if (stmt.kind === 'set-flag' || stmt.slot !== 'cr2') this.#commit(stmt);
        return;
      case 'set-file':
        this.#expr(stmt.index, stmt);
        this.#expr(stmt.value, stmt);
        this.#commit(stmt);
        return;
      case 'set-operand': {
        this.#expr(stmt.value, stmt);
        const rereads = this.#body.reads.includes(stmt.operand);
        if (this.#memoryOperands[stmt.operand] === true && !rereads)
          this.#fault(stmt, 'this operand may be memory that cannot be written');
        this.#commit(stmt);
        return;
      }
      case 'set-segment':
        this.#commit(stmt);
        return;
      case 'store':
        this.#expr(stmt.address, stmt);
        this.#expr(stmt.value, stmt);
        if (stmt.space !== 'physical' && !this.#probed) this.#fault(stmt, 'this store may fault');
        // setting an Accessed, Busy or Dirty bit is visible, yet repeating it is harmless: system stores do not commit
        if (stmt.space === 'segment') this.#commit(stmt);
        return;
      case 'probe':
        this.#expr(stmt.address, stmt);
        this.#fault(stmt, 'this probe may fault');
        this.#probed = true;
        return;
      case 'raise':
        this.#fault(stmt, 'this raises');
        return;
      case 'if': {
        this.#expr(stmt.test, stmt);
        const before = { committed: this.#committed, probed: this.#probed };
        this.block(stmt.then);
        const then = this.#ends(stmt.then) ? before : { committed: this.#committed, probed: this.#probed };
        this.#committed = before.committed;
        this.#probed = before.probed;
        this.block(stmt.else);
        const otherwise = this.#ends(stmt.else)
          ? before
          : { committed: this.#committed, probed: this.#probed };
        this.#committed = then.committed ?? otherwise.committed;
        this.#probed = then.probed || otherwise.probed;
        return;
      }
      case 'while':
        this.#expr(stmt.test, stmt);
        this.block(stmt.body);
        return;
      case 'call':
        this.#expr(stmt.call, stmt);
        return;
      case 'return':
        if (stmt.value !== undefined) this.#expr(stmt.value, stmt);
        return;
    }
  }

  #ends(statements: readonly Stmt[]): boolean {
    const last = statements.at(-1);
    return last?.kind === 'raise' || last?.kind === 'return';
  }

  #commit(stmt: Stmt): void {
    this.#committed ??= stmt;
  }

  #fault(stmt: Stmt, why: string): void {
    if (this.#committed === undefined) return;
    this.found.push({
      code: 'commit-order',
      message: `In ${this.#body.instruction.name} ${why} after state has already changed; move the change behind it, probe first, or say why with restartable.`,
      origin: stmt.origin,
      notes: [{ message: 'state changes here', origin: this.#committed.origin }],
    });
  }

  #expr(expr: Expr, stmt: Stmt): void {
    switch (expr.kind) {
      case 'load':
        this.#expr(expr.address, stmt);
        if (expr.space !== 'physical') this.#fault(stmt, 'this load may fault');
        return;
      case 'call': {
        for (const arg of expr.args) this.#expr(arg, stmt);
        const procedure = expr.target === 'procedure' ? this.#procedures.get(expr.callee) : undefined;
        if (procedure !== undefined) this.block(procedure.body);
        return;
      }
      case 'unary':
      case 'zext':
      case 'sext':
      case 'slice':
        this.#expr(expr.a, stmt);
        return;
      case 'binary':
        this.#expr(expr.a, stmt);
        this.#expr(expr.b, stmt);
        return;
      case 'concat':
        this.#expr(expr.high, stmt);
        this.#expr(expr.low, stmt);
        return;
      case 'select':
        for (const part of [expr.test, expr.then, expr.else]) this.#expr(part, stmt);
        return;
      case 'segment':
      case 'file':
        this.#expr(expr.index, stmt);
        return;
      default:
        return;
    }
  }
}
