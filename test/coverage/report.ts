import type { Form } from '../../runtime/engine/form.ts';
import type { Oracle } from './oracles.ts';
import type { Tally } from './tally.ts';

/** An oracle and what it said of each form. */
export interface Counted {
  readonly oracle: Pick<Oracle, 'name' | 'cases' | 'outside'>;
  readonly tally: Tally;
}

/** A form and its number. */
type Numbered = readonly [number: number, form: Form];

/** Forms with semantics that no outside oracle executes. */
export function untested(forms: readonly Form[], counted: readonly Counted[]): Form[] {
  return executable(forms)
    .filter(([number]) => counted.every(({ oracle, tally }) => !oracle.outside || tally.of(number) === 0))
    .map(([, form]) => form);
}

/** The whole report in Markdown. */
export function coverageReport(forms: readonly Form[], counted: readonly Counted[]): string {
  return `# Which forms are tested by what

Written by \`npm run coverage:forms\` from runs of every oracle. A form is an encoding of an instruction; a case counts only when
the oracle and ring1 agree on it, a fault that both raise included. ${executable(forms).length} of ${forms.length} forms have semantics; the others are decode facts.

${oracleTable(forms, counted)}

## By family

Forms with semantics, and for how many of them there is a case.

${familyTable(forms, counted)}

## Executed by no outside oracle

That is by none of ${counted
    .filter(({ oracle }) => oracle.outside)
    .map(({ oracle }) => oracle.name)
    .join(', ')}.

${untestedList(forms, counted)}
`;
}

function oracleTable(forms: readonly Form[], counted: readonly Counted[]): string {
  const withSemantics = executable(forms);
  const factsOnly = [...forms.entries()].filter(([, form]) => !form.executable);
  const rows = counted.map(({ oracle, tally }) => [
    oracle.name,
    oracle.cases,
    covered(withSemantics, tally),
    covered(factsOnly, tally) || '–',
    [...forms.keys()].reduce((sum, number) => sum + tally.of(number), 0),
  ]);
  return table(['oracle', 'a case is one of the', 'forms with semantics', 'decode facts', 'cases'], rows);
}

function familyTable(forms: readonly Form[], counted: readonly Counted[]): string {
  const none = new Set(untested(forms, counted));
  const rows = [...byFamily(executable(forms))].map(([family, members]) => [
    family,
    members.length,
    ...counted.map(({ tally }) => covered(members, tally)),
    members.filter(([, form]) => none.has(form)).length,
  ]);
  return table(['family', 'forms', ...counted.map(({ oracle }) => oracle.name), 'no outside oracle'], rows);
}

function untestedList(forms: readonly Form[], counted: readonly Counted[]): string {
  const list = untested(forms, counted).map((form): Numbered => [0, form]);
  if (list.length === 0) return 'None.';
  return [...byFamily(list)]
    .map(([family, members]) => `- ${family}: ${members.map(([, form]) => `\`${form.id}\``).join(' ')}`)
    .join('\n');
}

const executable = (forms: readonly Form[]): Numbered[] =>
  [...forms.entries()].filter(([, form]) => form.executable);

const covered = (forms: readonly Numbered[], tally: Tally): number =>
  forms.filter(([number]) => tally.of(number) > 0).length;

/** By the name of the file that describes them: `isa/instructions/FAMILY.yaml:LINE`. */
function byFamily(forms: readonly Numbered[]): Map<string, Numbered[]> {
  const families = new Map<string, Numbered[]>();
  for (const row of forms) {
    const family = /(?<name>[^/]+)\.yaml/.exec(row[1].source)?.groups?.['name'] ?? '';
    families.set(family, [...(families.get(family) ?? []), row]);
  }
  return families;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
