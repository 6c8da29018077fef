import type { Diagnostic } from '../diagnostic.ts';
import { originOf, type SourceFile } from '../load/source.ts';
import type { Specification } from '../specification.ts';
import { didYouMean } from '../suggestion.ts';

type Path = readonly (string | number)[];

/** Names in the tables of isa/ that must name something: each with what it should have been. */
export function checkReferences(spec: Specification, files: ReadonlyMap<string, SourceFile>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const flags = new Set(spec.flags.map((flag) => flag.name));
  const states = new Set([...spec.slots, ...spec.files].map((state) => state.name).concat(...flags));
  const procedures = new Set(spec.procedures.map((procedure) => procedure.name));
  const exceptions = new Set(spec.exceptions.map((exception) => exception.name));
  const intrinsics = new Set(spec.intrinsics.map((intrinsic) => intrinsic.name));

  const check = (path: string, at: Path, name: string, known: ReadonlySet<string>, what: string): void => {
    const file = files.get(path);
    if (known.has(name) || file === undefined) return;
    const message = `${name} is no ${what}.${didYouMean(name, known)}`;
    found.push({ code: 'unknown-name', message, origin: originOf(file, at) });
  };
  const all = (
    path: string,
    at: Path,
    names: readonly string[],
    known: ReadonlySet<string>,
    what: string,
  ) => {
    for (const [i, name] of names.entries()) check(path, [...at, i], name, known, what);
  };

  const virtual = 'isa/virtual-state.yaml';
  for (const [i, resource] of spec.resources.entries()) {
    all(virtual, ['resources', i, 'slots'], resource.slots, states, 'slot and no flag');
    all(virtual, ['resources', i, 'intrinsics'], resource.intrinsics, intrinsics, 'intrinsic');
  }
  // a misspelt procedure would silently change every rewrite rule
  for (const key of ['traps', 'denies'] as const) {
    all(virtual, [key], spec.deprivileging[key], procedures, 'procedure of isa/procedures/');
  }
  for (const [i, pattern] of spec.deprivileging.preserved.entries()) {
    const slot = pattern.replace(/\[.*$/, '').replace(/^\*/, 'cs');
    if (!states.has(slot)) check(virtual, ['preserved', i], pattern, states, 'slot');
  }
  for (const [i, intrinsic] of spec.intrinsics.entries()) {
    const at = ['intrinsics', i] as const;
    all('isa/intrinsics.yaml', [...at, 'reads'], intrinsic.reads, states, 'slot and no flag');
    all('isa/intrinsics.yaml', [...at, 'writes'], intrinsic.writes, states, 'slot and no flag');
    all('isa/intrinsics.yaml', [...at, 'faults'], intrinsic.faults, exceptions, 'exception');
  }
  const recipes = listOf<Record<string, { undefined?: string[] }>>(files, 'isa/flags.yaml', 'recipes');
  for (const [name, recipe] of Object.entries(recipes ?? {})) {
    all('isa/flags.yaml', ['recipes', name, 'undefined'], recipe.undefined ?? [], flags, 'flag');
  }
  type Register = { kind?: string; boundary?: Record<string, string> };
  for (const [i, register] of (
    listOf<Register[]>(files, 'isa/registers.yaml', 'registers') ?? []
  ).entries()) {
    if (register.kind !== 'flags') continue;
    for (const name of Object.keys(register.boundary ?? {})) {
      check('isa/registers.yaml', ['registers', i, 'boundary', name], name, flags, 'flag');
    }
  }
  return found;
}

function listOf<T>(files: ReadonlyMap<string, SourceFile>, path: string, key: string): T | undefined {
  return (files.get(path)?.value as Record<string, T> | undefined)?.[key];
}
