import type { Form } from '../engine/form.ts';
import type { OperandValue } from './operand-value.ts';

/** The orders of the operands that a form might take, those left out filled in; none when their number is wrong. */
export function arrangements(form: Form, operands: readonly OperandValue[]): (readonly OperandValue[])[] {
  const { defaults } = form;
  const missing = form.operands.length - operands.length;
  if (missing === 0) return form.commutative ? [operands, operands.toReversed()] : [operands];
  if (missing !== defaults.length) return [];
  const filled = [...operands];
  for (const preset of defaults) {
    const value = 'same' in preset ? filled[preset.same] : constant(preset.number);
    if (value !== undefined) filled.splice(preset.operand, 0, value);
  }
  return [filled];
}

function constant(number: number): OperandValue {
  return {
    kind: 'immediate',
    number: BigInt(number),
    known: true,
    width: 0,
    distance: '',
    column: 1,
    end: 1,
  };
}
