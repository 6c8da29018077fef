import { expect, it } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { format } from '../../runtime/assembly/format.ts';
import { decode } from '../../runtime/engine/decode.ts';
import type { Instruction } from '../../runtime/engine/instruction.ts';
import { Random } from '../random.ts';
import { type Code, codeOf, debian, debianPrograms } from './debian.ts';
import { independentReading } from './independent-reading.ts';
import { describeAgainst } from './need.ts';

/** Of each program; RING1_SEED repeats a run. */
const LINES = 2500;
const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);

describeAgainst('disassembled Debian code assembles again', [debian], () => {
  it.each(debianPrograms)(
    `%s, ${LINES} lines, RING1_SEED=${seed}`,
    (program) => {
      const { bytes, address } = codeOf(program);
      const random = new Random(seed);
      const starts = sweep(bytes);
      const differences: string[] = [];
      for (let line = 0; line < LINES; line++) {
        const start = random.of(starts);
        const place = (address + start) >>> 0;
        const instruction = decodeAt(bytes, start) as Instruction;
        const text = format(instruction, place, 32);
        const code = { bytes: bytes.subarray(start, start + instruction.length), address: place };
        const again = { bytes: assemble(text, 'line', { bits: 32, origin: place }).bytes, address: place };
        if (again.bytes.length > instruction.length || meaning(again) !== meaning(code))
          differences.push(
            `${text}: ${hex(code)} (${meaning(code)}) became ${hex(again)} (${meaning(again)})`,
          );
      }
      expect(differences).toEqual([]);
    },
    60_000,
  );
});

/** Offsets of the instructions from the first byte to the last. */
function sweep(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const instruction = decodeAt(bytes, offset);
    if (instruction !== undefined) starts.push(offset);
    offset += instruction?.length ?? 1;
  }
  return starts;
}

function decodeAt(bytes: Uint8Array, start: number): Instruction | undefined {
  const instruction = decode((offset) => bytes[start + offset] ?? 0, 32, undefined);
  return instruction === 'too-long' ? undefined : instruction;
}

function meaning({ bytes, address }: Code): string {
  const { length, text } = independentReading(bytes, address, 32);
  return length === bytes.length ? text : 'another length';
}

function hex({ bytes }: Code): string {
  return Buffer.from(bytes).toString('hex');
}
