import type { Effects, IntrinsicSpec } from '../specification.ts';
import { type Expr, type Procedure, SEGMENT_NUMBERS, type Stmt } from './tree.ts';

/** What walking a tree needs to know of the things it calls. */
export interface EffectTables {
  readonly intrinsics: ReadonlyMap<string, IntrinsicSpec>;
  readonly procedures: ReadonlyMap<string, Effects>;
  /** Full width of each slot, to tell partial reads. */
  readonly slotWidths: ReadonlyMap<string, number>;
}

/** Segment registers that a number known only at run time may name (CS is never loaded that way). */
const DYNAMIC = ['es', 'ss', 'ds', 'fs', 'gs'];

/**
 * What statements may read, write, raise and call. A read of part of a slot is named with its bits:
 * `ss.rights[14:14]`. Accesses to memory do not count as reads of the segment they go through.
 */
export function effectsOf(statements: readonly Stmt[], tables: EffectTables): Effects {
  const collector = new Collector(tables);
  collector.statements(statements);
  return collector.effects;
}

/** Effects of every procedure, callees first. */
export function effectsOfProcedures(
  procedures: readonly Procedure[],
  tables: Omit<EffectTables, 'procedures'>,
): Map<string, Effects> {
  const known = new Map<string, Effects>();
  for (const procedure of procedures)
    known.set(procedure.name, effectsOf(procedure.body, { ...tables, procedures: known }));
  return known;
}

class Collector {
  readonly #reads = new Set<string>();
  readonly #writes = new Set<string>();
  readonly #faults = new Set<string>();
  readonly #intrinsics = new Set<string>();
  readonly #procedures = new Set<string>();
  readonly #undefinedFlags = new Set<string>();
  readonly #memory = { read: false, write: false, system: false };
  readonly #tables: EffectTables;

  constructor(tables: EffectTables) {
    this.#tables = tables;
  }

  get effects(): Effects {
    return {
      reads: this.#reads,
      writes: this.#writes,
      faults: this.#faults,
      intrinsics: this.#intrinsics,
      procedures: this.#procedures,
      undefinedFlags: this.#undefinedFlags,
      memory: this.#memory,
    };
  }

  statements(list: readonly Stmt[]): void {
    for (const stmt of list) this.#statement(stmt);
  }

  #statement(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let':
      case 'assign':
        this.#expr(stmt.value);
        return;
      case 'set-slot':
        this.#writes.add(stmt.slot);
        this.#expr(stmt.value);
        return;
      case 'set-file':
        this.#writes.add(stmt.file);
        this.#optional(stmt.index, stmt.value);
        return;
      case 'set-flag':
        this.#writes.add(stmt.flag);
        this.#expr(stmt.value);
        return;
      case 'undefine-flag':
        this.#writes.add(stmt.flag);
        this.#undefinedFlags.add(stmt.flag);
        return;
      case 'set-operand':
        this.#expr(stmt.value);
        return;
      case 'set-segment':
        for (const name of segmentNames(stmt.index)) {
          for (const field of ['selector', 'base', 'limit', 'rights']) this.#writes.add(`${name}.${field}`);
        }
        this.#optional(stmt.index, stmt.selector, stmt.base, stmt.limit, stmt.rights);
        return;
      case 'store':
        this.#access(stmt.space, 'write');
        this.#optional(stmt.segment, stmt.user);
        this.#expr(stmt.address);
        this.#expr(stmt.value);
        return;
      case 'probe':
        this.#access(stmt.space, 'probe');
        this.#optional(stmt.segment, stmt.user);
        this.#expr(stmt.address);
        return;
      case 'raise':
        this.#faults.add(stmt.exception);
        this.#optional(stmt.error);
        return;
      case 'if':
        this.#expr(stmt.test);
        this.statements(stmt.then);
        this.statements(stmt.else);
        return;
      case 'while':
        this.#expr(stmt.test);
        this.statements(stmt.body);
        return;
      case 'call':
        this.#expr(stmt.call);
        return;
      case 'return':
        this.#optional(stmt.value);
        return;
    }
  }

  #access(space: 'segment' | 'linear' | 'physical', how: 'read' | 'write' | 'probe'): void {
    if (how !== 'probe') this.#memory[how] = true;
    if (space !== 'segment') this.#memory.system = true;
    if (space !== 'physical') this.#faults.add('PF');
    if (space === 'segment') this.#faults.add('GP').add('SS');
  }

  #optional(...exprs: (Expr | undefined)[]): void {
    for (const expr of exprs) if (expr !== undefined) this.#expr(expr);
  }

  #expr(expr: Expr): void {
    switch (expr.kind) {
      case 'slot': {
        const full = this.#tables.slotWidths.get(expr.slot) === expr.width;
        this.#reads.add(full ? expr.slot : `${expr.slot}[${expr.low + expr.width - 1}:${expr.low}]`);
        return;
      }
      case 'flag':
        this.#reads.add(expr.flag);
        return;
      case 'file':
        this.#reads.add(expr.file);
        this.#expr(expr.index);
        return;
      case 'segment':
        for (const name of segmentNames(expr.index, ['cs'])) this.#reads.add(`${name}.${expr.field}`);
        this.#expr(expr.index);
        return;
      case 'load':
        this.#access(expr.space, 'read');
        this.#optional(expr.segment, expr.user);
        this.#expr(expr.address);
        return;
      case 'call':
        this.#optional(...expr.args);
        if (expr.target === 'intrinsic') this.#intrinsic(expr.callee);
        else this.#procedure(expr.callee);
        return;
      case 'unary':
      case 'zext':
      case 'sext':
      case 'slice':
        this.#expr(expr.a);
        return;
      case 'binary':
        this.#expr(expr.a);
        this.#expr(expr.b);
        return;
      case 'select':
        this.#optional(expr.test, expr.then, expr.else);
        return;
      case 'concat':
        this.#expr(expr.high);
        this.#expr(expr.low);
        return;
    }
  }

  #intrinsic(name: string): void {
    const intrinsic = this.#tables.intrinsics.get(name);
    this.#intrinsics.add(name);
    for (const read of intrinsic?.reads ?? []) this.#reads.add(read);
    for (const write of intrinsic?.writes ?? []) this.#writes.add(write);
    for (const fault of intrinsic?.faults ?? []) this.#faults.add(fault);
  }

  #procedure(name: string): void {
    const effects = this.#tables.procedures.get(name);
    if (effects === undefined) return;
    this.#procedures.add(name);
    for (const procedure of effects.procedures) this.#procedures.add(procedure);
    for (const read of effects.reads) this.#reads.add(read);
    for (const write of effects.writes) this.#writes.add(write);
    for (const flag of effects.undefinedFlags) this.#undefinedFlags.add(flag);
    for (const fault of effects.faults) this.#faults.add(fault);
    for (const intrinsic of effects.intrinsics) this.#intrinsics.add(intrinsic);
    if (effects.memory.read) this.#memory.read = true;
    if (effects.memory.write) this.#memory.write = true;
    if (effects.memory.system) this.#memory.system = true;
  }
}

function segmentNames(index: Expr, more: readonly string[] = []): readonly string[] {
  if (index.kind !== 'const') return [...DYNAMIC, ...more];
  const found = [...SEGMENT_NUMBERS].find(([, number]) => BigInt(number) === index.value);
  return found === undefined ? [] : [found[0].toLowerCase()];
}
