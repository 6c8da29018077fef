import type { IntrinsicSpec, SlotSpec } from '../specification.ts';
import {
  alwaysRaises,
  type Completion,
  clone,
  type Environment,
  forget,
  joinEnvironments,
  joinReturns,
} from './abstract-environment.ts';
import type { Known } from './known-bits.ts';
import * as known from './known-bits.ts';
import type { Expr, Procedure, Stmt } from './tree.ts';

/** What the abstract interpreter needs of the specification. */
export interface AbstractContext {
  readonly slots: ReadonlyMap<string, SlotSpec>;
  readonly flagWidths: ReadonlyMap<string, number>;
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly intrinsics: ReadonlyMap<string, IntrinsicSpec>;
  /** Resource number of a slot, a flag or an intrinsic (`cpuid()`), when it belongs to a virtualized resource. */
  readonly resourceOf: ReadonlyMap<string, number>;
  /** Bits of a slot that deprivileging leaves as they are, or answers with a fault: reading them shows nothing. */
  readonly isPreserved: (slot: string, low: number, width: number) => boolean;
  /** Slots and flags that hold state the guest's user code can see: results for the purpose of behaviour. */
  readonly isResult: (name: string) => boolean;
}

/** A raise that some path reaches. */
export interface Raise {
  readonly exception: string;
  /** Resources that the tests around it depend on. */
  readonly taint: bigint;
}

/** Outcome of running a body on partial knowledge: holds for every state that agrees with the knowledge. */
export interface AbstractOutcome {
  /** Some path ends without an explicit raise. Faults of memory accesses are not counted. */
  readonly completes: boolean;
  readonly raises: ReadonlyMap<Stmt, Raise>;
  /** Resources whose value can reach a register, a flag, memory or the instruction pointer. */
  readonly flows: bigint;
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  readonly undefinedFlags: ReadonlySet<string>;
}

const segmentNames = ['es', 'cs', 'ss', 'ds', 'fs', 'gs', 'ldtr', 'tr'] as const;
/** Segment registers that a number known only at run time may name; CS is never loaded that way. */
const dynamicWrites = ['es', 'ss', 'ds', 'fs', 'gs'] as const;
const dynamicReads = [...dynamicWrites, 'cs'] as const;

/** Deepest chain of procedure calls followed; beyond it a result is simply unknown. */
const maximumDepth = 24;

/**
 * Runs statements on every state that agrees with `knowledge` (slot or flag name → value, `cr0` may be given
 * partially known) at once.
 */
export function abstractRun(
  context: AbstractContext,
  statements: readonly Stmt[],
  knowledge: ReadonlyMap<string, Known>,
): AbstractOutcome {
  const run = new Run(context);
  const state = new Map<string, Known>();
  for (const [name, value] of knowledge) state.set(name, known.tainted(value, taintOf(context, name)));
  const end = run.block(statements, { locals: new Map(), state, path: 0n, tests: 0n }, 0);
  return {
    completes: end.falls !== undefined || end.returned !== undefined,
    raises: run.raises,
    flows: run.flows,
    reads: run.reads,
    writes: run.writes,
    undefinedFlags: run.undefinedFlags,
  };
}

class Run {
  readonly raises = new Map<Stmt, Raise>();
  readonly reads = new Set<string>();
  readonly writes = new Set<string>();
  readonly undefinedFlags = new Set<string>();
  flows = 0n;
  private readonly context: AbstractContext;

  constructor(context: AbstractContext) {
    this.context = context;
  }

  block(statements: readonly Stmt[], start: Environment, depth: number): Completion {
    let environment: Environment | undefined = start;
    let returned: Completion['returned'];
    for (const statement of statements) {
      if (environment === undefined) break;
      const end: Completion = this.statement(statement, environment, depth);
      environment = end.falls;
      returned = joinReturns(returned, end.returned);
    }
    return { falls: environment, returned };
  }

  private statement(statement: Stmt, env: Environment, depth: number): Completion {
    const falls: Completion = { falls: env, returned: undefined };
    switch (statement.kind) {
      case 'let':
      case 'assign':
        env.locals.set(statement.name, known.tainted(this.value(statement.value, env, depth), env.path));
        return falls;
      case 'set-slot':
        this.writeSlot(statement.slot, statement.low, this.value(statement.value, env, depth), env);
        return falls;
      case 'set-file':
        this.writeFile(statement, env, depth);
        return falls;
      case 'set-flag':
        this.write(statement.flag, this.value(statement.value, env, depth), env);
        return falls;
      case 'undefine-flag':
        this.undefinedFlags.add(statement.flag);
        env.state.set(statement.flag, known.unknown(this.context.flagWidths.get(statement.flag) ?? 1));
        return falls;
      case 'set-operand':
        this.sink(this.value(statement.value, env, depth).taint, env);
        return falls;
      case 'set-segment':
        this.writeSegment(statement, env, depth);
        return falls;
      case 'store':
        this.sink(
          this.value(statement.value, env, depth).taint | this.addressTaint(statement, env, depth),
          env,
        );
        return falls;
      case 'probe':
        this.addressTaint(statement, env, depth);
        return falls;
      case 'raise':
        this.raise(statement, env);
        return { falls: undefined, returned: undefined };
      case 'if':
        return this.branch(statement, env, depth);
      case 'while':
        return this.loop(statement, env, depth);
      case 'call':
        return this.call(statement.call, env, depth) === undefined
          ? { falls: undefined, returned: undefined }
          : falls;
      case 'return': {
        const value = statement.value === undefined ? undefined : this.value(statement.value, env, depth);
        return { falls: undefined, returned: { environment: env, value } };
      }
    }
  }

  private raise(statement: Stmt & { kind: 'raise' }, env: Environment): void {
    const before = this.raises.get(statement);
    this.raises.set(statement, {
      exception: statement.exception,
      taint: env.tests | env.path | (before?.taint ?? 0n),
    });
  }

  private branch(statement: Stmt & { kind: 'if' }, env: Environment, depth: number): Completion {
    const test = this.value(statement.test, env, depth);
    const decided = known.exact(test);
    env.tests |= test.taint;
    if (decided !== undefined)
      return this.block(decided === 1n ? statement.then : statement.else, env, depth);
    // a test that only guards a raise decides no result
    const guardsRaise = [statement.then, statement.else].some((arm) =>
      alwaysRaises(arm, this.context.procedures),
    );
    const arms = [statement.then, statement.else].map((arm) => {
      const inner = clone(env);
      if (!guardsRaise) inner.path |= test.taint;
      return this.block(arm, inner, depth);
    });
    const [then, otherwise] = arms as [Completion, Completion];
    const falls = joinEnvironments(then.falls, otherwise.falls);
    // after both arms the path no longer depends on the test, unless one of them left by returning
    if (falls !== undefined && then.returned === undefined && otherwise.returned === undefined)
      falls.path = env.path;
    return { falls, returned: joinReturns(then.returned, otherwise.returned) };
  }

  private loop(statement: Stmt & { kind: 'while' }, env: Environment, depth: number): Completion {
    const inner = clone(env);
    forget(statement.body, inner);
    const test = this.value(statement.test, inner, depth);
    inner.path |= test.taint;
    const end = this.block(statement.body, inner, depth);
    const after = clone(env);
    forget(statement.body, after);
    return { falls: joinEnvironments(after, end.falls) ?? after, returned: end.returned };
  }

  private sink(taint: bigint, env: Environment): void {
    this.flows |= taint | env.path;
  }

  private write(name: string, value: Known, env: Environment): void {
    this.writes.add(name);
    if (this.context.isResult(name)) this.sink(value.taint, env);
    env.state.set(name, known.tainted(value, env.path));
  }

  private writeSlot(slot: string, low: number, value: Known, env: Environment): void {
    const width = this.context.slots.get(slot)?.width ?? 32;
    const whole = low === 0 && value.width >= width ? value : known.insert(this.slot(slot, env), low, value);
    this.write(slot, { ...whole, taint: value.taint }, env);
  }

  private writeSegment(statement: Stmt & { kind: 'set-segment' }, env: Environment, depth: number): void {
    const index = known.exact(this.value(statement.index, env, depth));
    const names = index === undefined ? dynamicWrites : segmentNames.slice(Number(index), Number(index) + 1);
    for (const field of ['selector', 'base', 'limit', 'rights'] as const) {
      const value = this.value(statement[field], env, depth);
      for (const name of names) this.write(`${name}.${field}`, value, env);
    }
  }

  /** Which element it is may be unknown: a file as a whole only gathers what was written to it. */
  private writeFile(statement: Stmt & { kind: 'set-file' }, env: Environment, depth: number): void {
    const taint =
      this.value(statement.index, env, depth).taint | this.value(statement.value, env, depth).taint;
    const before = this.stored(statement.file, 1, env).taint;
    this.write(statement.file, known.unknown(1, taint | before), env);
  }

  private slot(name: string, env: Environment): Known {
    this.reads.add(name);
    const width = this.context.slots.get(name)?.width ?? 32;
    return this.stored(name, width, env);
  }

  /** Current knowledge of a slot or flag; until it is overwritten it depends on its own resource. */
  private stored(name: string, width: number, env: Environment): Known {
    return env.state.get(name) ?? known.unknown(width, taintOf(this.context, name));
  }

  private addressTaint(
    access: { segment?: Expr; user?: Expr; address: Expr; space: string },
    env: Environment,
    depth: number,
  ): bigint {
    let taint = this.value(access.address, env, depth).taint;
    if (access.segment !== undefined) taint |= this.value(access.segment, env, depth).taint;
    if (access.user !== undefined) this.value(access.user, env, depth);
    return taint;
  }

  /** @returns the call's result, or undefined when it never comes back. */
  private call(call: Expr & { kind: 'call' }, env: Environment, depth: number): Known | undefined {
    const values = call.args.map((argument) => this.value(argument, env, depth));
    if (call.target === 'intrinsic') return this.intrinsic(call, values, env);
    const procedure = this.context.procedures.get(call.callee);
    const taint = values.reduce((all, value) => all | value.taint, 0n);
    if (procedure === undefined || depth >= maximumDepth) return known.unknown(call.width, taint);
    const inner: Environment = { locals: new Map(), state: env.state, path: env.path, tests: env.tests };
    for (const [position, parameter] of procedure.params.entries()) {
      const value = values[position];
      if (value !== undefined) inner.locals.set(parameter.name, value);
    }
    const end = this.block(procedure.body, inner, depth + 1);
    const left = joinEnvironments(end.falls, end.returned?.environment);
    if (left === undefined) return undefined;
    if (left.state !== env.state) {
      env.state.clear();
      for (const [name, value] of left.state) env.state.set(name, value);
    }
    env.tests |= left.tests;
    const result = end.returned?.value ?? known.unknown(call.width, taint);
    return known.tainted(result, left.path & ~env.path);
  }

  private intrinsic(call: Expr & { kind: 'call' }, values: readonly Known[], env: Environment): Known {
    const spec = this.context.intrinsics.get(call.callee);
    let taint = values.reduce((all, value) => all | value.taint, 0n);
    for (const name of spec?.reads ?? []) {
      this.reads.add(name);
      taint |= taintOf(this.context, name);
    }
    const touched = `${call.callee}()`;
    if (call.width > 0) {
      this.reads.add(touched);
      taint |= taintOf(this.context, touched);
    }
    // what ends a run, or returns nothing, acts on its resource
    if (call.width === 0 || spec?.boundary === true) this.writes.add(touched);
    for (const name of spec?.writes ?? []) {
      const width = this.context.slots.get(name)?.width ?? this.context.flagWidths.get(name) ?? 32;
      this.write(name, known.unknown(width, taint), env);
    }
    return known.unknown(call.width, taint);
  }

  private value(expr: Expr, env: Environment, depth: number): Known {
    switch (expr.kind) {
      case 'const':
        return known.constant(expr.value, expr.width);
      case 'local':
        return env.locals.get(expr.name) ?? known.unknown(expr.width);
      case 'slot':
        if (this.context.isPreserved(expr.slot, expr.low, expr.width) && !env.state.has(expr.slot))
          return known.unknown(expr.width);
        return known.slice(this.slot(expr.slot, env), expr.low, expr.width);
      case 'flag':
        this.reads.add(expr.flag);
        return this.stored(expr.flag, expr.width, env);
      case 'file': {
        const index = this.value(expr.index, env, depth);
        this.reads.add(expr.file);
        return known.unknown(expr.width, index.taint | this.stored(expr.file, 1, env).taint);
      }
      case 'segment':
        return this.segmentField(expr, env, depth);
      case 'unary':
        return known.unary(expr.op, this.value(expr.a, env, depth), expr.width);
      case 'binary':
        return known.binary(
          expr.op,
          this.value(expr.a, env, depth),
          this.value(expr.b, env, depth),
          expr.width,
        );
      case 'select': {
        const test = this.value(expr.test, env, depth);
        const decided = known.exact(test);
        if (decided !== undefined) {
          return known.tainted(this.value(decided === 1n ? expr.then : expr.else, env, depth), test.taint);
        }
        const both = known.join(this.value(expr.then, env, depth), this.value(expr.else, env, depth));
        return known.tainted(both, test.taint);
      }
      case 'zext':
        return known.zeroExtend(this.value(expr.a, env, depth), expr.width);
      case 'sext':
        return known.signExtend(this.value(expr.a, env, depth), expr.width);
      case 'slice':
        return known.slice(this.value(expr.a, env, depth), expr.low, expr.width);
      case 'concat':
        return known.concat(this.value(expr.high, env, depth), this.value(expr.low, env, depth));
      case 'load':
        return known.unknown(expr.width, this.addressTaint(expr, env, depth));
      case 'call':
        return this.call(expr, env, depth) ?? known.unknown(expr.width);
      default:
        return known.unknown(expr.width);
    }
  }

  private segmentField(expr: Expr & { kind: 'segment' }, env: Environment, depth: number): Known {
    const index = this.value(expr.index, env, depth);
    const number = known.exact(index);
    if (number !== undefined) return this.slot(`${segmentNames[Number(number)]}.${expr.field}`, env);
    let taint = index.taint;
    for (const name of dynamicReads) taint |= this.slot(`${name}.${expr.field}`, env).taint;
    return known.unknown(expr.width, taint);
  }
}

/** A slot or flag depends on the resource it belongs to. */
function taintOf(context: AbstractContext, name: string): bigint {
  const resource = context.resourceOf.get(name);
  return resource === undefined ? 0n : 1n << BigInt(resource);
}
