import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { FIRST_HANDLER } from './form.ts';
import type { Instruction } from './instruction.ts';

/** Variants of a form: three sizes, memory or not, three kinds of repetition. */
const VARIANTS = 18;

function variant(size: 0 | 16 | 32, memory: boolean, repeat: 0 | 1 | 2): number {
  return (size >> 4) * 6 + (memory ? 3 : 0) + repeat;
}

const numbers = new Uint16Array(forms.length * VARIANTS);
for (const [row, handler] of handlers.entries()) {
  if (handler.renamed) continue;
  numbers[handler.form * VARIANTS + variant(handler.size, handler.memory, handler.repeat)] =
    FIRST_HANDLER + row;
}

/**
 * The handler number (FIRST_HANDLER + row of `handlers`) for a form: `size` is 0 unless the form is sized.
 * @returns 0 when the form has no semantics.
 */
function handlerOf(form: number, size: 0 | 16 | 32, memory: boolean, repeat: 0 | 1 | 2): number {
  return numbers[form * VARIANTS + variant(size, memory, repeat)]!;
}

/** The handler number of a decoded instruction, 0 when its form has no semantics. */
export function handlerOfInstruction(i: Instruction): number {
  return handlerOf(i.form, forms[i.form]!.sized ? i.operandSize : 0, i.memory, i.repeat);
}
