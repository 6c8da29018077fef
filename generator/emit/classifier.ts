import { abstractContext, analyse, mergeVerdicts, type StaticVerdict } from '../semantics/sensitivity.ts';
import type { Body, Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { type Table, tableFile } from './table.ts';

const cache = new WeakMap<Specification, ReadonlyMap<string, StaticVerdict>>();

/** The static verdict on every body, by its name. Computed once for a specification. */
export function bodyVerdicts(spec: Specification): ReadonlyMap<string, StaticVerdict> {
  const before = cache.get(spec);
  if (before !== undefined) return before;
  const context = abstractContext(spec);
  const verdicts = new Map(spec.bodies.map((body) => [body.name, analyse(context, spec, body)]));
  cache.set(spec, verdicts);
  return verdicts;
}

/** Names of the bodies that execute each form, by form number. */
export function bodiesOfForms(spec: Specification): ReadonlyMap<number, ReadonlySet<string>> {
  const bodies = new Map<number, Set<string>>();
  for (const handler of spec.handlers) {
    const names = bodies.get(handler.form) ?? new Set<string>();
    bodies.set(handler.form, names.add(handler.body));
  }
  return bodies;
}

/** The verdict on an instruction: what holds for all its bodies. */
export function instructionVerdict(spec: Specification, bodies: readonly Body[]): StaticVerdict | undefined {
  const verdicts = bodyVerdicts(spec);
  return mergeVerdicts(bodies.flatMap((body) => verdicts.get(body.name) ?? []));
}

/** Privilege, sensitivity and resources of every form, from guards and effects. */
export function classifierTable(spec: Specification): Table {
  const verdicts = bodyVerdicts(spec);
  const bodies = bodiesOfForms(spec);
  return {
    file: 'classifier',
    constant: 'classifier',
    type: 'ClassifierRow',
    module: 'runtime/audit/classification.ts',
    summary: 'What guards and effects alone say about each form, by form number.',
    rows: spec.forms.map((form) => {
      const verdict = mergeVerdicts(
        [...(bodies.get(form.index) ?? [])].flatMap((name) => verdicts.get(name) ?? []),
      );
      return {
        place: form.place.line,
        name: form.id,
        value: {
          form: form.id,
          known: verdict !== undefined,
          reads: verdict?.reads ?? [],
          writes: verdict?.writes ?? [],
          privilege: verdict?.privilege ?? 'never',
          sensitive: verdict?.sensitive ?? [],
          source: form.place.line,
        },
      };
    }),
  };
}

export function emitClassifier(spec: Specification): EmittedFile[] {
  return [tableFile(classifierTable(spec))];
}
