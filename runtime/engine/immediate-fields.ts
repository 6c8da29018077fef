import { forms, operandKinds } from '../../generated/forms.ts';
import type { Form } from './form.ts';

/** A constant that follows the opcode, ModRM byte and displacement. */
export interface ImmediateField {
  /** Position of the operand. */
  readonly operand: number;
  /** Where the decoded value goes. */
  readonly target: 'immediate' | 'immediate2' | 'displacement';
  /** Encoded length; or it goes by the operand size or the address size. */
  readonly bytes: 1 | 2 | 4 | 'operand-size' | 'address-size';
  /** The value is sign-extended. */
  readonly signed: boolean;
}

/** The constants of each form, in the order of their bytes. */
export const immediateFields: readonly (readonly ImmediateField[])[] = forms.map(fieldsOf);

/** Encoded length of a field in bytes: 1, 2 or 4. */
export function fieldBytes(field: ImmediateField, operandSize: 16 | 32, addressSize: 16 | 32): number {
  if (field.bytes === 'operand-size') return operandSize >> 3;
  if (field.bytes === 'address-size') return addressSize >> 3;
  return field.bytes;
}

function fieldsOf(form: Form): ImmediateField[] {
  const fields: ImmediateField[] = [];
  const add = (operand: number, bytes: ImmediateField['bytes'], signed: boolean) => {
    const target = fields.some((field) => field.target === 'immediate') ? 'immediate2' : 'immediate';
    fields.push({ operand, target, bytes, signed });
  };
  for (const [position, operand] of form.operands.entries()) {
    const kind = operandKinds[operand.kind];
    if (kind === undefined) throw new Error(`${form.id} has an operand of no kind`);
    const encoded = kind.encoded ?? kind.width ?? 0;
    switch (kind.class) {
      case 'immediate':
        add(position, bytesOf(encoded), kind.encoded !== undefined && kind.encoded !== kind.width);
        break;
      case 'relative':
        add(position, bytesOf(encoded), true);
        break;
      case 'far-pointer':
        add(position, 'operand-size', false);
        add(position, 2, false);
        break;
      case 'offset':
        fields.push({ operand: position, target: 'displacement', bytes: 'address-size', signed: false });
        break;
    }
  }
  return fields;
}

function bytesOf(bits: number): ImmediateField['bytes'] {
  switch (bits) {
    case 0:
      return 'operand-size';
    case 8:
      return 1;
    case 16:
      return 2;
    case 32:
      return 4;
    default:
      throw new Error(`no immediate has ${bits} bits`);
  }
}
