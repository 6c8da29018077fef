import { classifier } from '../../generated/classifier.ts';
import { forms } from '../../generated/forms.ts';
import { manual } from '../../generated/manual/index.ts';
import { slots } from '../../generated/state.ts';
import type { TranslatedInstruction } from './unit.ts';

/** Names of state that the virtual CPU has a copy of. */
const virtual: ReadonlySet<string> = new Set(slots.filter((slot) => slot.virtual).map(({ name }) => name));

const texts = new Map(manual.map(({ instruction, text }) => [instruction, semanticsOf(text)]));

/** The lines of a manual page's section on semantics. */
function semanticsOf(page: string): readonly string[] {
  const lines = page.split('\n');
  const first = lines.indexOf('  semantics') + 1;
  if (first === 0) return [];
  const end = lines.findIndex((line, at) => at >= first && !line.startsWith('    '));
  return lines.slice(first, end < 0 ? undefined : end).map((line) => line.slice(4));
}

/**
 * What is executed in the place of an instruction, as lines of the specification's semantics; state that the virtual
 * CPU has a copy of is named so. Nothing for what runs as it is.
 */
export function replacementText({
  treatment,
  replacement,
  instruction,
}: TranslatedInstruction): readonly string[] {
  const form = instruction && forms[instruction.form];
  if (form === undefined) return [];
  const semantics = (texts.get(form.instruction) ?? []).map(renamed);
  switch (treatment) {
    case 'inline':
      return [...semantics, stateNote(instruction!.form)];
    case 'callout':
      return ['calls the monitor, which executes on the virtual CPU', ...semantics];
    case 'trap': {
      if (classifier[instruction!.form]?.privilege === 'never')
        return ['raises its exception at every ring; the monitor hands it to the guest'];
      const then = replacement === undefined ? 'a call of the monitor' : 'in line';
      return [`faults outside ring 0, is emulated; ${then} once it keeps trapping`];
    }
    case 'hole':
      return ["neither faults nor is rewritten: it gets the real answer, not the guest's"];
    default:
      return [];
  }
}

/** `IF` as `virtual.IF`, `ss.selector` as `virtual.ss.selector`. */
function renamed(line: string): string {
  return line.replace(/(?<![\w.])[A-Za-z_]\w*(?:\.\w+)?/g, (name) => {
    const [first = ''] = name.split('.');
    return virtual.has(name) || virtual.has(first) ? `virtual.${name}` : name;
  });
}

/** Virtualized state that procedures in the text may reach too. */
function stateNote(form: number): string {
  const { reads, writes } = classifier[form]!;
  const part = (verb: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${verb} ${names.join(' ')}`];
  return `with the virtual CPU's state: ${[...part('reads', reads), ...part('writes', writes)].join('; ')}`;
}
