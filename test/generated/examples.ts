import { expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { disassemble } from '../../runtime/assembly/disassemble.ts';
import { decode } from '../../runtime/engine/decode.ts';
import type { Instruction } from '../../runtime/engine/instruction.ts';

type Expected = Readonly<Partial<Record<keyof Instruction, number | boolean>>>;

function textOf(bytes: Uint8Array): string {
  const [line, more] = [...disassemble(bytes, { bits: 32 })];
  expect(more, 'one instruction').toBeUndefined();
  return line?.text ?? '';
}

function decoded(bytes: Uint8Array): Instruction | undefined {
  const instruction = decode((offset) => bytes[offset] ?? 0, 32, undefined);
  return instruction === 'too-long' ? undefined : instruction;
}

/** Tests that encodings decode to their form and fields, and that their text assembles to the same text again. */
export function testExamples(
  rows: readonly (readonly [name: string, encoding: string, expected: Expected, alias: boolean])[],
): void {
  for (const [name, encoding, expected, alias] of rows) {
    it(name, () => {
      const bytes = Uint8Array.from(encoding.split(' '), (byte) => Number.parseInt(byte, 16));
      const instruction = decoded(bytes);
      expect(instruction).toMatchObject(expected);
      const text = textOf(bytes);
      const again = assemble(`${text}\n`, name).bytes;
      expect(textOf(again)).toBe(text);
      if (!alias) {
        const chosen = forms[decoded(again)?.form ?? -1];
        expect(chosen?.mnemonic).toEqual(forms[instruction?.form ?? -1]?.mnemonic);
      }
    });
  }
}
