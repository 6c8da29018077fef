import type { Diagnostic } from '../diagnostic.ts';
import type { Instruction, Specification } from '../specification.ts';

/**
 * REP is one attribute of all forms of an instruction, which then has semantics to repeat; what ends at a mismatch writes
 * ZF, what does not leaves it alone; and a repeat prefix that selects the instruction cannot repeat it as well.
 */
export function checkRepeat(spec: Specification): Diagnostic[] {
  return spec.instructions.flatMap((instruction): Diagnostic[] => {
    const { name, forms, place } = instruction;
    const message = mistake(instruction);
    if (message !== undefined) return [{ code: 'repeat', message, origin: place }];
    return forms
      .filter((form) => form.repeat !== 'none' && form.prefix !== 0)
      .map((form) => ({
        code: 'repeat',
        message: `A form of ${name} is selected by its prefix, so the prefix cannot repeat it: ${form.id} (${form.notation}).`,
        origin: form.place,
      }));
  });
}

function mistake({ name, forms, bodies }: Instruction): string | undefined {
  const kinds = new Set(forms.map((form) => form.repeat));
  if (kinds.size > 1)
    return `The forms of ${name} differ in repeat (${[...kinds].join(', ')}); an instruction has one.`;
  const [repeat] = kinds;
  if (repeat === undefined || repeat === 'none') return undefined;
  if (!forms.every((form) => form.executable)) return `${name} has repeat but no semantics to repeat.`;
  const compares = bodies.every(({ effects }) => effects.writes.has('ZF'));
  if (compares === (repeat === 'repz')) return undefined;
  return compares
    ? `${name} writes ZF, so it repeats until that says stop: repz, not rep.`
    : `${name} does not write ZF, which would end a repz; it has rep.`;
}
