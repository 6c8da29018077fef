import { operandKinds } from '../../generated/forms.ts';
import type { Form, OperandClass, OperandDefault } from '../engine/form.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { registers } from './names.ts';
import type { OperandValue } from './operand-value.ts';

/** The orders of the operands that a form might take, those left out filled in; none when their number is wrong. */
export function arrangements(
  form: Form,
  { presets }: Pick<CatalogueEntry, 'presets'>,
  operands: readonly OperandValue[],
): (readonly OperandValue[])[] {
  const missing = form.operands.length - operands.length;
  const left = unwritten(form, presets).find(({ length }) => length === missing);
  if (left === undefined) return [];
  const whole = fill(form, left, operands);
  return form.commutative ? [whole, whole.toReversed()] : [whole];
}

/** How many operands may be written, in ascending order. */
export function operandCounts(form: Form, { presets }: Pick<CatalogueEntry, 'presets'>): readonly number[] {
  const counts = unwritten(form, presets).map(({ length }) => form.operands.length - length);
  return [...new Set(counts)].sort((a, b) => a - b);
}

/** The sets of operands that may be left out. */
function unwritten(form: Form, presets: readonly OperandDefault[]): readonly (readonly OperandDefault[])[] {
  if (presets.length > 0) return [presets];
  const { defaults } = form;
  // An operand that is always the same register goes without saying while others are written.
  const fixed = defaults.filter(({ operand }) => classOf(form, operand)?.startsWith('fixed'));
  return [[], defaults, fixed];
}

function fill(
  form: Form,
  presets: readonly OperandDefault[],
  operands: readonly OperandValue[],
): readonly OperandValue[] {
  const filled = [...operands];
  for (const preset of [...presets].sort((a, b) => a.operand - b.operand)) {
    const value =
      'same' in preset ? filled[preset.same] : numbered(classOf(form, preset.operand), preset.number);
    if (value !== undefined) filled.splice(preset.operand, 0, value);
  }
  return filled;
}

function classOf(form: Form, operand: number): OperandClass | undefined {
  return operandKinds[form.operands[operand]?.kind ?? -1]?.class;
}

/** The register of a class with this number, or the number itself. */
function numbered(operandClass: OperandClass | undefined, number: number): OperandValue {
  const span = { column: 1, end: 1 };
  const name = operandClass?.includes('fpu')
    ? `st${number}`
    : operandClass?.includes('xmm')
      ? `xmm${number}`
      : '';
  const register = registers.get(name);
  if (register !== undefined) return { kind: 'register', register, name, ...span };
  return { kind: 'immediate', number: BigInt(number), known: true, width: 0, distance: '', ...span };
}
