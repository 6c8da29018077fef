import { describe, expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import { format } from '../../runtime/assembly/format.ts';
import { decode } from '../../runtime/engine/decode.ts';
import type { Instruction } from '../../runtime/engine/instruction.ts';
import { randomInstruction, randomNumbers, shapes } from './random-instruction.ts';

const SEED = Number(process.env['RING1_SEED'] ?? 0x9e3779b9);
const ADDRESS = 0x1000;

function decoded(bytes: readonly number[], codeSize: 16 | 32, enabled?: Uint8Array): Instruction {
  const fetch = (offset: number) => {
    if (offset >= bytes.length) throw new Error(`byte ${offset} of ${bytes.length} was fetched`);
    return bytes[offset] as number;
  };
  const instruction = decode(fetch, codeSize, enabled);
  if (instruction === undefined || instruction === 'too-long')
    throw new Error(`${hex(bytes)} does not decode`);
  return instruction;
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

function reassembled(instruction: Instruction, codeSize: 16 | 32): number[] {
  const text = format(instruction, ADDRESS, codeSize);
  return [...assemble(text, 'line', { bits: codeSize, origin: ADDRESS }).bytes];
}

for (const codeSize of [16, 32] as const) {
  describe(`forms in ${codeSize}-bit code, RING1_SEED=${SEED}`, () => {
    it.each(forms.map((form, index) => ({ id: form.id, source: form.source, index, alias: form.alias })))(
      '$source $id',
      ({ index, alias }) => {
        // What only decodes may give way to a form that other processors have for the same bytes.
        const enabled = alias ? Uint8Array.from(forms, (_, other) => Number(other === index)) : undefined;
        const random = randomNumbers(SEED ^ Math.imul(index, 2654435761));
        for (const shape of shapes) {
          const original = randomInstruction(index, codeSize, random, shape);
          const bytes = encode(original, codeSize);
          const back = decoded(bytes, codeSize, enabled);
          expect(back, hex(bytes)).toEqual({ ...original, length: bytes.length, opcode: back.opcode });
          expect(encode(back, codeSize)).toEqual(bytes);
          if (alias) continue;
          // The text means the same instruction, though maybe in another encoding that is no longer.
          const again = reassembled(back, codeSize);
          expect(again.length, format(back, ADDRESS, codeSize)).toBeLessThanOrEqual(bytes.length);
          expect(sameText(decoded(again, codeSize), codeSize)).toBe(sameText(back, codeSize));
        }
      },
    );
  });
}

/**
 * Text of an instruction where twice a register and the sum of a register with itself are written alike, and two
 * registers that may be written in either order.
 */
function sameText(instruction: Instruction, codeSize: 16 | 32): string {
  const text = format(instruction, ADDRESS, codeSize);
  const [, before = '', first = '', second = ''] = /^(.* )(\w+), (\w+)$/.exec(text) ?? [];
  if (forms[instruction.form]?.commutative && second !== '')
    return `${before}${[first, second].sort().join(', ')}`;
  return text.replace(/\b(e[a-ds][xpi])\+\1(?![*\w])/, '$1*2');
}
