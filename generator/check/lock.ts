import type { Diagnostic } from '../diagnostic.ts';
import type { Body, SpecForm, Specification } from '../specification.ts';

/** LOCK is legal before instructions that read, change and write back a destination that can be memory. */
export function checkLock(spec: Specification): Diagnostic[] {
  const bodies = new Map(spec.instructions.map(({ name, bodies }) => [name, bodies]));
  return spec.forms.flatMap((form): Diagnostic[] => {
    if (!form.lock) return [];
    const first = spec.operandKinds[form.operands[0]?.kind ?? -1]?.class;
    const inMemory = form.modrm === 'any' || form.modrm === 'memory';
    const named = `${form.id} (${form.notation})`;
    if (!inMemory || (first !== 'rm' && first !== 'memory')) {
      const message = `LOCK is legal only with a destination in memory, which ${named} cannot have.`;
      return [{ code: 'lock', message, origin: form.place }];
    }
    if (!form.executable || modifies(form, bodies.get(form.instruction) ?? [])) return [];
    const message = `LOCK is legal only when the destination is read and then written, which ${named} does not do.`;
    return [{ code: 'lock', message, origin: form.place }];
  });
}

/** Whether the first operand, or memory at its address where the semantics uses no more of it, is read and written. */
function modifies(form: SpecForm, bodies: readonly Body[]): boolean {
  const [destination] = form.operands;
  if (destination === undefined) return false;
  if (destination.read || destination.write) return destination.read && destination.write;
  return bodies.every(({ effects }) => effects.memory.read && effects.memory.write);
}
