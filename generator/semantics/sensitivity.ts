import type { Body, Specification } from '../specification.ts';
import { type AbstractContext, type AbstractOutcome, abstractRun, type Raise } from './abstract-run.ts';
import { isPreserved } from './deprivileging.ts';
import { constant, type Known, unknown } from './known-bits.ts';
import type { Stmt } from './tree.ts';

export type Privilege = 'never' | 'always' | 'iopl' | 'cond';
export type SensitiveKind = 'control' | 'behaviour';
/** Whether an instruction faults at a privilege level, whatever the rest of the state is. */
export type TrapVerdict = 'never' | 'maybe' | 'always';

/** What follows from a body's guards and effects alone, without running it on any state. */
export interface StaticVerdict {
  readonly privilege: Privilege;
  readonly sensitive: readonly SensitiveKind[];
  /** Virtualized resources read or written under the baseline environment, sorted. */
  readonly resources: readonly string[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** By CPL 0…3 with IOPL 0. */
  readonly traps: readonly [TrapVerdict, TrapVerdict, TrapVerdict, TrapVerdict];
  /** Exceptions raised on purpose under the baseline, sorted; memory faults are not among them. */
  readonly faults: readonly string[];
}

/** Flags and slots that user code sees change: the general registers, the arithmetic flags, EIP. */
const userResults = new Set('eax ecx edx ebx esp ebp esi edi eip CF PF AF ZF SF OF DF'.split(' '));

export function abstractContext(spec: Specification): AbstractContext {
  const resourceOf = new Map<string, number>();
  for (const [number, resource] of spec.resources.entries()) {
    for (const slot of resource.slots) resourceOf.set(slot, number);
    for (const intrinsic of resource.intrinsics) resourceOf.set(`${intrinsic}()`, number);
  }
  return {
    slots: new Map(spec.slots.map((slot) => [slot.name, slot])),
    flagWidths: new Map(spec.flags.map((flag) => [flag.name, flag.width])),
    procedures: new Map(spec.procedures.map((procedure) => [procedure.name, procedure])),
    intrinsics: new Map(spec.intrinsics.map((intrinsic) => [intrinsic.name, intrinsic])),
    resourceOf,
    isPreserved: (slot, low, width) => isPreserved(spec.deprivileging, slot, low, width),
    isResult: (name) => userResults.has(name),
  };
}

/**
 * The baseline of Popek and Goldberg's definition as DESIGN section 2 reads it: 32-bit protected mode,
 * CR4 features off, all else unknown.
 */
function baseline(
  cpl: bigint | undefined,
  iopl: bigint | undefined,
  cr4: bigint | undefined,
): Map<string, Known> {
  const knowledge = new Map<string, Known>([
    ['VM', constant(0n, 1)],
    ['cr0', { ...unknown(32), mask: 1n, bits: 1n }],
    // no model's number: guards that a model's overlay adds are not part of the baseline
    ['model', constant(0xffffffffn, 32)],
  ]);
  if (cpl !== undefined) knowledge.set('cpl', constant(cpl, 2));
  if (iopl !== undefined) knowledge.set('IOPL', constant(iopl, 2));
  if (cr4 !== undefined) knowledge.set('cr4', constant(cr4, 32));
  return knowledge;
}

/** Runs statements at a privilege level and under settings; what is not given is unknown. */
export type Runner = (cpl?: bigint, iopl?: bigint, cr4?: bigint) => AbstractOutcome;

/** A runner on {@link baseline} that runs only what can come out otherwise: what a run never reads cannot change it. */
export function baselineRunner(context: AbstractContext, statements: readonly Stmt[]): Runner {
  const made: { readonly given: readonly (bigint | undefined)[]; readonly outcome: AbstractOutcome }[] = [];
  return (cpl, iopl, cr4) => {
    const given = [cpl, iopl, cr4];
    const before = made.find(({ given: other, outcome }) =>
      GIVEN.every((name, n) => given[n] === other[n] || !outcome.reads.has(name)),
    );
    if (before !== undefined) return before.outcome;
    const outcome = abstractRun(context, statements, baseline(cpl, iopl, cr4));
    made.push({ given, outcome });
    return outcome;
  };
}

const runners = new WeakMap<Body, Runner>();

/**
 * The runner on all of a body, which the classifier and the rewrite rules share.
 * @param context as {@link abstractContext} makes it
 */
export function bodyRunner(context: AbstractContext, body: Body): Runner {
  const before = runners.get(body);
  if (before !== undefined) return before;
  const run = baselineRunner(context, [...body.guards, ...body.statements]);
  runners.set(body, run);
  return run;
}

/** What the arguments of a {@link Runner} are about. */
const GIVEN = ['cpl', 'IOPL', 'cr4'] as const;

const verdictOf = (outcome: AbstractOutcome): TrapVerdict => {
  if (!outcome.completes) return 'always';
  return outcome.raises.size > 0 ? 'maybe' : 'never';
};

/** Derives a body's privilege and sensitivity. */
export function analyse(context: AbstractContext, spec: Specification, body: Body): StaticVerdict {
  const guards = baselineGuards(body);
  const run =
    guards.length === body.guards.length
      ? bodyRunner(context, body)
      : baselineRunner(context, [...guards, ...body.statements]);
  const at = ([0n, 1n, 2n, 3n] as const).map((cpl) => run(cpl, 0n, 0n));
  const any = run(undefined, undefined, 0n);
  const names = (set: ReadonlySet<string>): string[] =>
    [...new Set([...set].flatMap((name) => resourceName(context, spec, name)))].sort();
  const reads = names(any.reads);
  const writes = names(any.writes);
  const sensitive: SensitiveKind[] = [];
  const records = new Set(spec.resources.filter((resource) => resource.record).map(({ name }) => name));
  if (writes.some((name) => !records.has(name))) sensitive.push('control');
  if (any.flows !== 0n) sensitive.push('behaviour');
  return {
    privilege: privilegeOf(context, run),
    sensitive,
    reads,
    writes,
    resources: [...new Set([...reads, ...writes])].sort(),
    traps: at.map(verdictOf) as unknown as StaticVerdict['traps'],
    faults: [...new Set([...any.raises.values()].map((raise) => raise.exception))].sort(),
  };
}

/** Guards that a CPU model's overlay adds are not part of the baseline. */
function baselineGuards(body: Body): readonly Stmt[] {
  const { guards } = body.instruction;
  if (guards.length !== body.guards.length) return body.guards;
  return body.guards.filter((_, n) => guards[n]?.models.length === 0);
}

function resourceName(context: AbstractContext, spec: Specification, slot: string): string[] {
  const name = spec.resources[context.resourceOf.get(slot) ?? -1]?.name;
  return name === undefined ? [] : [name];
}

function privilegeOf(context: AbstractContext, run: Runner): Privilege {
  const supervisor = run(0n, 0n, 0n);
  const user = [run(1n, 0n, 0n), run(3n, 0n, 0n)];
  if (supervisor.completes && user.every((outcome) => !outcome.completes)) {
    const permitted = run(3n, 3n, 0n);
    return permitted.completes ? 'iopl' : 'always';
  }
  // a check that IOPL switches off, and that looks further (the I/O bitmap) when it is on
  const permitted = run(3n, 3n, 0n);
  const extra = user.some((outcome) =>
    [...outcome.raises.keys()].some((raise) => !permitted.raises.has(raise)),
  );
  if (extra && sameRaises(permitted, supervisor)) return 'iopl';
  const cpl = bitOf(context, 'cpl');
  const free = [run(0n), run(1n), run(3n)] as const;
  for (const outcome of free.slice(1)) {
    for (const [statement, raise] of outcome.raises) {
      if (!free[0].raises.has(statement) || dependsOn(raise, cpl)) return 'cond';
    }
  }
  return 'never';
}

const dependsOn = (raise: Raise, taint: bigint): boolean => (raise.taint & taint) !== 0n;

function sameRaises(a: AbstractOutcome, b: AbstractOutcome): boolean {
  const keys = (outcome: AbstractOutcome): Set<Stmt> => new Set(outcome.raises.keys());
  const left = keys(a);
  const right = keys(b);
  return left.size === right.size && [...left].every((key) => right.has(key));
}

function bitOf(context: AbstractContext, slot: string): bigint {
  const resource = context.resourceOf.get(slot);
  return resource === undefined ? 0n : 1n << BigInt(resource);
}

/** The verdict over several bodies of one form or instruction. */
export function mergeVerdicts(verdicts: readonly StaticVerdict[]): StaticVerdict | undefined {
  const [first, ...rest] = verdicts;
  if (first === undefined) return undefined;
  return rest.reduce<StaticVerdict>(
    (all, verdict) => ({
      privilege: all.privilege === verdict.privilege ? all.privilege : 'cond',
      sensitive: (['control', 'behaviour'] as const).filter(
        (kind) => all.sensitive.includes(kind) || verdict.sensitive.includes(kind),
      ),
      reads: union(all.reads, verdict.reads),
      writes: union(all.writes, verdict.writes),
      resources: union(all.resources, verdict.resources),
      traps: all.traps.map((trap, cpl) =>
        trap === verdict.traps[cpl] ? trap : 'maybe',
      ) as unknown as StaticVerdict['traps'],
      faults: union(all.faults, verdict.faults),
    }),
    first,
  );
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();
