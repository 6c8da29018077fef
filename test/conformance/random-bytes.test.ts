import { expect, it } from 'vitest';
import { prefixes } from '../../generated/prefixes.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import { format } from '../../runtime/assembly/format.ts';
import { decode } from '../../runtime/engine/decode.ts';
import { Random } from '../random.ts';
import { independentReading } from './independent-reading.ts';

const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);
const INSTRUCTIONS = 5000;
const ADDRESS = 0x1234;
const ESCAPE = 0x0f;

/**
 * What the independent decoder knows beyond isa/: features that turn an encoding without effect into an instruction,
 * and the register field of the reserved NOPs. REPNE before what compares nothing repeats as REP does.
 */
const beyond =
  /^(nop|wbnoinvd|cldemote|prefetchit|prefetch_reserved|rdsspd|endbr|notrack|repne (?!cmps|scas))/;

it.each([16, 32] as const)(
  `random bytes in %i-bit code are equivalent after disasm and asm, RING1_SEED=${seed}`,
  (bits) => {
    const random = new Random(seed + bits);
    const differences: string[] = [];
    for (let count = 0; count < INSTRUCTIONS; ) {
      const bytes = randomBytes(random);
      const instruction = decode((offset) => bytes[offset] ?? 0, bits, undefined);
      if (instruction === undefined || instruction === 'too-long') continue;
      count++;
      const code = bytes.subarray(0, instruction.length);
      // A prefix that is given twice, or has no effect, is not written. Both end at the same address, so that a short
      // branch still reaches its target.
      const { length } = encode(instruction, bits);
      const text = format(instruction, ADDRESS, bits);
      const wanted = independentReading(code, ADDRESS, bits).text;
      const again = assemble(text, 'line', { bits, origin: ADDRESS + code.length - length }).bytes;
      const found = independentReading(again, ADDRESS + code.length - length, bits).text;
      if (again.length > length || (found !== wanted && !beyond.test(wanted)))
        differences.push(`${hex(code)} ${text} (${wanted}) became ${hex(again)} (${found})`);
    }
    expect(differences).toEqual([]);
  },
);

/** Up to three prefixes, and an opcode of either map with all that may follow. */
function randomBytes(random: Random): Uint8Array {
  const front = Array.from({ length: Math.max(0, random.below(6) - 2) }, () => random.of(prefixes).byte);
  const map = random.pick([], [ESCAPE]);
  return Uint8Array.from([...front, ...map, ...random.bytes(15)]);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
