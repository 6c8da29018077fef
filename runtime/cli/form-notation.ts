import { operandKinds } from '../../generated/forms.ts';
import type { Form } from '../engine/form.ts';

/** A form as a manual writes it: `0F 01 /4  smsw Ew`. */
export function formNotation(form: Form): string {
  const operands = form.operands.map((operand) => operandKinds[operand.kind]?.name ?? '?');
  const [small, large] = form.mnemonic;
  const mnemonic = small === large ? small : `${small}/${large}`;
  return `${opcodeNotation(form).padEnd(OPCODE_COLUMN)}${mnemonic} ${operands.join(', ')}`.trimEnd();
}

const OPCODE_COLUMN = 16;

/** The opcode in the manual's notation, immediates left to the operands. */
export function opcodeNotation(form: Form): string {
  const bytes = [form.prefix === 0 ? '' : byte(form.prefix), form.map === 1 ? '0F' : '', byte(form.opcode)];
  if (form.plusRegister) bytes.push('+r');
  if (form.digit >= 0) bytes.push(`/${form.digit}`);
  else if (form.modrm !== 'none') bytes.push('/r');
  return bytes.filter((part) => part !== '').join(' ');
}

function byte(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, '0');
}
