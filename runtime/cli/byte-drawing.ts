import { forms, operandKinds } from '../../generated/forms.ts';
import { fieldBytes, immediateFields } from '../engine/immediate-fields.ts';
import type { Instruction } from '../engine/instruction.ts';
import { prefixOf } from '../engine/prefix.ts';

const ESCAPES = [0, 1, 2, 2] as const;
const SIB = 4;

/** The bytes of a decoded instruction, a part a line: prefixes, opcode, ModRM with its fields, address, constants. */
export function drawBytes(bytes: Uint8Array, instruction: Instruction): string[] {
  const form = forms[instruction.form]!;
  const rows: [string, string][] = [];
  let at = 0;
  const take = (count: number, text: string): void => {
    const part = [...bytes.subarray(at, at + count)];
    if (count > 0) rows.push([part.map((byte) => byte.toString(16).padStart(2, '0')).join(' '), text]);
    at += count;
  };
  for (let row = prefixOf[bytes[at]!]; row !== undefined; row = prefixOf[bytes[at]!]) {
    take(1, `prefix: ${row.summary}`);
  }
  take(
    ESCAPES[form.map] + 1,
    form.plusRegister ? `opcode, register ${bytes[at + ESCAPES[form.map]]! & 7}` : 'opcode',
  );
  const constants = immediateFields[instruction.form]!.map((field) => ({
    name: form.operands[field.operand]?.name ?? '',
    kind: operandKinds[form.operands[field.operand]?.kind ?? -1]?.name ?? '',
    count: fieldBytes(field, instruction.operandSize, instruction.addressSize),
  }));
  if (form.modrm !== 'none') {
    const modrm = bytes[at]!;
    const [mod, reg, rm] = [modrm >> 6, (modrm >> 3) & 7, modrm & 7];
    const sib = instruction.memory && instruction.addressSize === 32 && rm === SIB;
    take(
      1,
      `ModRM: mod ${binary(mod, 2)}, reg ${binary(reg, 3)}${form.digit >= 0 ? ` (/${form.digit})` : ''}, rm ${binary(rm, 3)}`,
    );
    const scaled = bytes[at]!;
    if (sib)
      take(
        1,
        `SIB: scale ${binary(scaled >> 6, 2)}, index ${binary((scaled >> 3) & 7, 3)}, base ${binary(scaled & 7, 3)}`,
      );
    const rest = constants.reduce((sum, { count }) => sum + count, 0);
    take(instruction.length - at - rest, 'displacement');
  }
  for (const { name, kind, count } of constants) take(count, `${name} (${kind})`);
  const width = Math.max(...rows.map(([hex]) => hex.length));
  return rows.map(([hex, text]) => `  ${hex.padEnd(width)}  ${text}`);
}

function binary(value: number, digits: number): string {
  return value.toString(2).padStart(digits, '0');
}
