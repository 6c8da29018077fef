import type { Diagnostic } from '../diagnostic.ts';
import type { Origin } from '../semantics/tree.ts';
import { didYouMean } from '../suggestion.ts';
import type { ExpandedInstruction } from './family.ts';
import { originOf, type SourceFile } from './source.ts';
import type { ModelFile } from './tables.ts';

type Report = (diagnostic: Diagnostic) => void;

/** Lists whose rows have a name (or number) of their own: file, list, and the fields that must differ. */
const LISTS: readonly (readonly [file: string, list: string, row: string, fields: readonly string[]])[] = [
  ['isa/operands.yaml', 'operands', 'operand kind', ['name']],
  ['isa/flags.yaml', 'flags', 'flag', ['name', 'bit']],
  ['isa/flags.yaml', 'conditions', 'condition', ['cc', 'code']],
  ['isa/registers.yaml', 'registers', 'register', ['name']],
  ['isa/exceptions.yaml', 'exceptions', 'exception', ['name', 'vector']],
  ['isa/features.yaml', 'features', 'feature', ['name']],
  ['isa/intrinsics.yaml', 'intrinsics', 'intrinsic', ['name']],
  ['isa/prefixes.yaml', 'prefixes', 'prefix', ['byte']],
  ['isa/modes.yaml', 'modes', 'mode', ['name']],
  ['isa/virtual-state.yaml', 'resources', 'resource', ['resource']],
];

/** Reports rows of one table, and models, that share a name or a number, and models that are not called as their files. */
export function checkTableNames(files: ReadonlyMap<string, SourceFile>, report: Report): void {
  for (const [path, list, row, fields] of LISTS) {
    const file = files.get(path);
    const rows = (file?.value as Record<string, Record<string, unknown>[]> | undefined)?.[list];
    if (file === undefined || rows === undefined) continue;
    for (const field of fields) {
      const named = rows.flatMap((entry, i) =>
        entry[field] === undefined
          ? []
          : [{ name: String(entry[field]), origin: originOf(file, [list, i, field]) }],
      );
      reportTwice(named, row, field, report);
    }
  }
  const models = [...files.values()].filter((file) => file.path.startsWith('isa/models/'));
  for (const file of models) {
    const { name } = file.value as { name: string };
    if (file.path === `isa/models/${name}.yaml`) continue;
    const message = `A CPU model has the name of its file, but this is ${file.path}.`;
    report({ code: 'model-name', message, origin: originOf(file, ['name']) });
  }
  for (const field of ['name', 'number'] as const) {
    const named = models.map((file) => ({
      name: String((file.value as Record<string, unknown>)[field]),
      origin: originOf(file, [field]),
    }));
    reportTwice(named, 'CPU model', field, report);
  }
}

/** Reports instructions, and forms of one instruction, that share a name. */
export function checkInstructionNames(expanded: readonly ExpandedInstruction[], report: Report): void {
  const instructions = expanded.map(({ name, file, path }) => ({
    name,
    origin: originOf(file, [...path, 'name']),
  }));
  reportTwice(instructions, 'instruction', 'name', report);
  const withoutOperands = new Set(
    expanded.flatMap(({ name, forms }) => (forms.some((form) => form.operands.length === 0) ? [name] : [])),
  );
  for (const { forms, file, path } of expanded) {
    const first = forms
      .flatMap((form) => form.aliases)
      .find(({ after }) => after !== '' && !withoutOperands.has(after));
    if (first === undefined) continue;
    const message = `${first.mnemonic} calls for an instruction ${first.after} without operands, and there is none.`;
    report({ code: 'unknown-instruction', message, origin: originOf(file, [...path, 'aliases']) });
  }
  for (const { forms } of expanded) {
    reportTwice(
      forms.map((form) => ({ name: form.id, origin: form.place })),
      'form',
      'name',
      report,
    );
  }
}

/** Reports what a CPU model names and nothing else knows. */
export function checkModelNames(
  models: readonly ModelFile[],
  instructions: ReadonlySet<string>,
  features: ReadonlySet<string>,
  report: Report,
): void {
  for (const { model, overlay, file } of models) {
    for (const [i, name] of model.features.entries()) {
      if (features.has(name)) continue;
      const message = `${name} is no feature of isa/features.yaml.${didYouMean(name, features)}`;
      report({ code: 'unknown-feature', message, origin: originOf(file, ['features', i]) });
    }
    for (const [k, rule] of overlay.entries()) {
      for (const [i, name] of rule.instructions.entries()) {
        if (instructions.has(name)) continue;
        const message = `There is no instruction ${name}; an overlay names instructions of isa/instructions/.${didYouMean(name, instructions)}`;
        const origin = originOf(file, ['overlay', k, 'instructions', i]);
        report({ code: 'unknown-instruction', message, origin });
      }
    }
  }
}

function reportTwice(
  rows: readonly { name: string; origin: Origin }[],
  row: string,
  field: string,
  report: Report,
): void {
  const seen = new Map<string, Origin>();
  for (const { name, origin } of rows) {
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, origin);
      continue;
    }
    const message = `${name} is taken: another ${row} has this ${field}.`;
    report({ code: 'duplicate', message, origin, notes: [{ message: 'it is here', origin: first }] });
  }
}
