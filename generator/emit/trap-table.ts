import { mergeVerdicts } from '../semantics/sensitivity.ts';
import type { Specification } from '../specification.ts';
import { bodiesOfForms, bodyVerdicts } from './classifier.ts';
import type { EmittedFile } from './forms.ts';
import { type Table, tableFile } from './table.ts';

/** When every form traps: its guards in order, and the verdict for each privilege level under the baseline. */
export function trapTable(spec: Specification): Table {
  const verdicts = bodyVerdicts(spec);
  const bodies = bodiesOfForms(spec);
  const delivers = deliveringForms(spec);
  const undefinedFlags = undefinedFlagsOfForms(spec);
  const instructions = new Map(spec.instructions.map((instruction) => [instruction.name, instruction]));
  return {
    file: 'trap-table',
    constant: 'trapTable',
    type: 'TrapRow',
    module: 'runtime/audit/classification.ts',
    summary: 'When each form traps, by form number.',
    rows: spec.forms.map((form) => {
      const verdict = mergeVerdicts(
        [...(bodies.get(form.index) ?? [])].flatMap((name) => verdicts.get(name) ?? []),
      );
      const guards = instructions.get(form.instruction)?.guards ?? [];
      return {
        place: form.place.line,
        name: form.id,
        value: {
          form: form.id,
          guards: guards.map(({ exception, when, models, place }) => ({
            exception,
            when,
            models,
            source: place.line,
          })),
          faults: verdict?.faults ?? [],
          delivers: delivers.has(form.index),
          undefinedFlags: [...(undefinedFlags.get(form.index) ?? [])].sort(),
          cpl: verdict?.traps ?? ['never', 'never', 'never', 'never'],
          source: form.place.line,
        },
      };
    }),
  };
}

/** Forms whose semantics may call a procedure that deprivileged code runs into: delivery of an interrupt. */
function deliveringForms(spec: Specification): ReadonlySet<number> {
  const { traps } = spec.deprivileging;
  const bodies = new Set(
    spec.bodies
      .filter(({ effects }) => traps.some((name) => effects.procedures.has(name)))
      .map(({ name }) => name),
  );
  return new Set(spec.handlers.filter((row) => bodies.has(row.body)).map((row) => row.form));
}

function undefinedFlagsOfForms(spec: Specification): ReadonlyMap<number, ReadonlySet<string>> {
  const bodies = new Map(spec.bodies.map(({ name, effects }) => [name, effects.undefinedFlags]));
  const found = new Map<number, Set<string>>();
  for (const row of spec.handlers) {
    const flags = found.get(row.form) ?? new Set();
    for (const flag of bodies.get(row.body) ?? []) flags.add(flag);
    found.set(row.form, flags);
  }
  return found;
}

export function emitTrapTable(spec: Specification): EmittedFile[] {
  return [tableFile(trapTable(spec))];
}
