import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic-code.ts';
import { instructionVerdict } from '../emit/classifier.ts';
import { originOf, type SourceFile } from '../load/source.ts';
import { faultsOf } from '../semantics/memory-use.ts';
import type { Origin, Stmt } from '../semantics/tree.ts';
import type { Instruction, Specification } from '../specification.ts';
import { didYouMean } from '../suggestion.ts';

type Files = ReadonlyMap<string, SourceFile>;

/**
 * Recomputes every claim from the facts and reports the differences. Claims generate nothing: they are what
 * the author believes the facts to say.
 */
export function checkClaims(spec: Specification, files: Files): Diagnostic[] {
  const flags = arithmeticFlags(spec);
  return spec.instructions.flatMap((instruction) =>
    instruction.bodies.length === 0
      ? claimsWithoutSemantics(instruction, files)
      : differences(spec, instruction, flags, files),
  );
}

function claimsWithoutSemantics(instruction: Instruction, files: Files): Diagnostic[] {
  if (Object.keys(instruction.claims).length === 0) return [];
  const message = `${instruction.name} has claims but no semantics to compute them from; give it semantics or drop the claims.`;
  return [{ code: 'claim-without-semantics', message, origin: claimOrigin(files, instruction, []) }];
}

function differences(
  spec: Specification,
  instruction: Instruction,
  flags: ReadonlySet<string>,
  files: Files,
): Diagnostic[] {
  const { claims } = instruction;
  const verdict = instructionVerdict(spec, instruction.bodies);
  if (verdict === undefined) return [];
  const found: Diagnostic[] = [];
  const compare = (
    code: DiagnosticCode,
    field: readonly string[],
    what: string,
    claimed: readonly string[] | undefined,
    derived: readonly string[],
  ) => {
    if (claimed === undefined) return;
    const missing = derived.filter((name) => !claimed.includes(name));
    const extra = claimed.filter((name) => !derived.includes(name));
    if (missing.length + extra.length === 0) return;
    const parts = [
      ...(missing.length > 0 ? [`the facts also give ${missing.join(', ')}`] : []),
      ...(extra.length > 0 ? [`the facts do not give ${extra.join(', ')}`] : []),
    ];
    const message = `${instruction.name} claims ${what} ${list(claimed)}, but ${parts.join(' and ')}; derived: ${list(derived)}.`;
    found.push({ code, message, origin: claimOrigin(files, instruction, field) });
  };
  for (const field of ['write', 'undefined'] as const) {
    for (const [i, name] of (claims.flags?.[field] ?? []).entries()) {
      if (flags.has(name)) continue;
      const message = `${instruction.name} claims something of ${name}, which is no flag of isa/flags.yaml.${didYouMean(name, flags)}`;
      const origin = claimOrigin(files, instruction, ['flags', field, i]);
      found.push({ code: 'unknown-name', message, origin });
    }
  }
  if (found.length > 0) return found;
  const undefinedFlags = new Set(
    instruction.bodies.flatMap((body) => [...undefinedBy(spec, body.statements)]),
  );
  const written = new Set(
    instruction.bodies.flatMap((body) => [...body.effects.writes].filter((name) => flags.has(name))),
  );
  compare(
    'claim-flags-write',
    ['flags', 'write'],
    'that it writes the flags',
    claims.flags?.write,
    inOrder(flags, writtenFlags(instruction, written, undefinedFlags)),
  );
  compare(
    'claim-flags-undefined',
    ['flags', 'undefined'],
    'that it leaves undefined',
    claims.flags?.undefined,
    inOrder(flags, undefinedFlags),
  );
  compare('claim-faults', ['faults'], 'the faults', claims.faults, [...faultsOf(spec, instruction)].sort());
  compare('claim-resources', ['resources'], 'the resources', claims.resources, verdict.resources);
  compare('claim-sensitive', ['sensitive'], 'to be sensitive as', claims.sensitive, verdict.sensitive);
  if (claims.privilege !== undefined && claims.privilege !== verdict.privilege) {
    const message = `${instruction.name} claims privilege '${claims.privilege}', but its guards and semantics give '${verdict.privilege}'.`;
    found.push({ code: 'claim-privilege', message, origin: claimOrigin(files, instruction, ['privilege']) });
  }
  return found;
}

/** A flag that is both assigned and left undefined on other paths (shifts by one) counts as undefined and as written. */
function writtenFlags(
  instruction: Instruction,
  written: ReadonlySet<string>,
  undefinedFlags: ReadonlySet<string>,
): Set<string> {
  const assigned = new Set(instruction.bodies.flatMap((body) => [...assignedFlags(body.statements)]));
  return new Set([...written].filter((flag) => !undefinedFlags.has(flag) || assigned.has(flag)));
}

function arithmeticFlags(spec: Specification): Set<string> {
  return new Set(spec.flags.map((flag) => flag.name));
}

function inOrder(order: ReadonlySet<string>, names: ReadonlySet<string>): string[] {
  return [...order].filter((name) => names.has(name));
}

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

/** Where an instruction makes a claim; the instruction itself when its file cannot be searched. */
function claimOrigin(files: Files, instruction: Instruction, field: readonly (string | number)[]): Origin {
  const { file: path, offset, end } = instruction.place;
  const file = files.get(path);
  const entries = (file?.value as { instructions?: unknown[] } | undefined)?.instructions ?? [];
  for (const i of entries.keys()) {
    if (file === undefined || originOf(file, ['instructions', i]).offset !== offset) continue;
    return originOf(file, ['instructions', i, 'claims', ...field]);
  }
  return { file: path, offset, end };
}

/** Flags some path leaves undefined, in the statements and in the procedures they call. */
function undefinedBy(spec: Specification, statements: readonly Stmt[]): Set<string> {
  const procedures = new Map(spec.procedures.map((procedure) => [procedure.name, procedure]));
  const flags = new Set<string>();
  const seen = new Set<string>();
  walk(statements, (statement) => {
    if (statement.kind === 'undefine-flag') flags.add(statement.flag);
    if (statement.kind !== 'call' || statement.call.target !== 'procedure' || seen.has(statement.call.callee))
      return [];
    seen.add(statement.call.callee);
    return procedures.get(statement.call.callee)?.body ?? [];
  });
  return flags;
}

function assignedFlags(statements: readonly Stmt[]): Set<string> {
  const flags = new Set<string>();
  walk(statements, (statement) => {
    if (statement.kind === 'set-flag') flags.add(statement.flag);
    return [];
  });
  return flags;
}

/** Visits every statement, and the statements that the visitor returns for it. */
function walk(statements: readonly Stmt[], visit: (statement: Stmt) => readonly Stmt[]): void {
  for (const statement of statements) {
    walk(visit(statement), visit);
    if (statement.kind === 'if') {
      walk(statement.then, visit);
      walk(statement.else, visit);
    } else if (statement.kind === 'while') walk(statement.body, visit);
  }
}
