import { expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import { format } from '../../runtime/assembly/format.ts';
import { randomInstruction, randomNumbers } from '../assembly/random-instruction.ts';
import { randomSource } from '../assembly/random-source.ts';
import { Random } from '../random.ts';
import { independentReading } from './independent-reading.ts';
import { nasm } from './nasm.ts';
import { describeAgainst, tool } from './need.ts';

const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);
/** Instructions of each form, and bytes from one to the next. */
const SHAPES = 4;
const SLOT = 32;
const PROGRAMS = 20;
/** Line of the first instruction; the others are two apart. */
const FIRST_LINE = 3;
const ORIGIN = 0x1000;
const FILL = 0xcc;

for (const bits of [16, 32] as const)
  describeAgainst(`nasm and ring1 asm, ${bits}-bit code, RING1_SEED=${seed}`, [tool('nasm')], () => {
    const lines = randomLines(bits);
    const ours = assemble(slots(lines, bits), 'slots', { bits }).bytes;

    it('take the same source', () => {
      const { errors } = nasm(slots(lines, bits), '-Ox');
      const rejected = [...errors].map(
        ([number, message]) => `${lines[(number - FIRST_LINE) / 2]}: ${message}`,
      );
      expect(rejected).toEqual([]);
    });

    it.each(['-Ox', '-O0'] as const)('mean the same by it (%s)', (optimize) => {
      const { bytes: theirs, errors } = nasm(slots(lines, bits), optimize);
      expect(errors.size).toBe(0);
      const differences: string[] = [];
      let shortest = 0;
      for (const [index, line] of lines.entries()) {
        const [a, b] = [ours, theirs].map((bytes) =>
          independentReading(bytes.subarray(SLOT * index, SLOT * (index + 1)), ORIGIN + SLOT * index, bits),
        );
        if (a === undefined || b === undefined || sumOf(a.text) !== sumOf(b.text))
          differences.push(`${line}: ${a?.text}, nasm: ${b?.text}`);
        else if (a.length <= b.length) shortest++;
      }
      expect(differences).toEqual([]);
      // An index alone (`[ecx*1+4]`) is kept as one; nasm makes it a base, which is shorter.
      expect(shortest / lines.length).toBeGreaterThan(0.97);
    });
  });

describeAgainst(`nasm and ring1 asm lay out programs alike, RING1_SEED=${seed}`, [tool('nasm')], () => {
  it.each(Array.from({ length: PROGRAMS }, (_, program) => seed + program))('program %i', (program) => {
    const source = randomSource(new Random(program), 60);
    const { bytes, errors } = nasm(source, '-Ox');
    expect([...errors]).toEqual([]);
    expect(Buffer.from(assemble(source, 'program', {}).bytes).toString('hex'), source).toBe(
      Buffer.from(bytes).toString('hex'),
    );
  });
});

describeAgainst(`nasm and ring1 asm round numbers alike, RING1_SEED=${seed}`, [tool('nasm')], () => {
  it.each([
    ['dw', 4, 8],
    ['dd', 38, 46],
    ['dq', 307, 325],
    ['dt', 4931, 4952],
    ['do', 4931, 4967],
  ] as const)('%s', (directive, largest, smallest) => {
    const random = new Random(seed);
    // So many that none lies half-way between two numbers, which nasm does not round to even.
    const digits = () => `${random.bytes(10).join('')}7`;
    const literal = () => `${1 + random.below(9)}.${digits()}e${random.below(largest + smallest) - smallest}`;
    const source = Array.from({ length: 200 }, () => `${directive} ${literal()}\n`).join('');
    const { bytes } = nasm(source, '-Ox');
    expect(Buffer.from(assemble(source, 'numbers').bytes).toString('hex'), source).toBe(
      Buffer.from(bytes).toString('hex'),
    );
  });
});

/**
 * What nasm has no words for: encodings that mean what a shorter one means. And what nasm 2.16 encodes as something
 * else: PTWRITE and WRSSD without their prefixes, addresses in registers at the wrong address size.
 */
const foreign =
  /\bmov[sz]x .[xip], (.[xip]$|word)|\bbswap .[xip]$|\b(ptwrite|wru?ssd|enqcmds?|movdir64b|umonitor)\b/;

/** Mnemonics that nasm does not know, or for 64-bit code alone: behind a prefix it takes them for no label. */
function unknownMnemonics(): ReadonlySet<string> {
  const unknown = new Set<string>();
  // It says the second only when the first does not occur.
  for (const message of ['instruction expected', 'instruction not supported']) {
    const rest = [...new Set(forms.flatMap((form) => form.mnemonic))].filter((word) => !unknown.has(word));
    const { errors } = nasm(rest.map((word) => `a32 ${word}\n`).join(''), '-Ox');
    for (const [index, word] of rest.entries())
      if (errors.get(index + 1)?.includes(message)) unknown.add(word);
  }
  return unknown;
}

/** Nasm makes an index without a base one, even EBP, by which the access goes to another segment. */
function sumOf(text: string): string {
  return text
    .replace(/\[(e..)\*1/, '[$1')
    .replace('ss:[ebp', '[ebp')
    .replace('[ebp+ebp', '[ebp*2');
}

function randomLines(bits: 16 | 32): string[] {
  const random = randomNumbers(seed + bits);
  const unknown = unknownMnemonics();
  const lines: string[] = [];
  for (const [index, form] of forms.entries())
    for (let shape = 0; shape < SHAPES && !form.alias; shape++) {
      const instruction = randomInstruction(index, bits, random);
      const { length } = encode(instruction, bits);
      const line = asNasm(format({ ...instruction, length }, ORIGIN + SLOT * lines.length, bits));
      lines.push(foreign.test(line) || form.mnemonic.some((word) => unknown.has(word)) ? 'nop' : line);
    }
  return lines;
}

/** Where nasm takes an operand in memory without its size only. */
const sizeless =
  /^((?:.* )?(?:prefetchw?|cl\w+|vm\w+|psubq|pmuludq|punpckl\w+|pshuf\w+|palignr|pblendvb|cmpsd) .*?)[bdqo]\w* \[/;

/**
 * Nasm has no `ptr`, takes a segment inside the brackets, a size of a branch in other places, stack registers
 * without parentheses, and has other words for 80 and 128 bits.
 */
function asNasm(text: string): string {
  return text
    .replaceAll(' ptr ', ' ')
    .replace(/(\b.s:)\[/, '[$1')
    .replace('xmmword [', 'oword [')
    .replace('tbyte [', 'tword [')
    .replace(/st\((\d)\)/g, 'st$1')
    .replace(sizeless, '$1[')
    .replace(/\b(j(?!mp|e?cxz)\w+) (d?word) /, '$1 near $2 ')
    .replace(
      /\b(loop\w*|je?cxz) (d?word) /,
      (_, name, size) => `${size === 'word' ? 'o16' : 'o32'} ${name} `,
    );
}

function slots(lines: readonly string[], bits: 16 | 32): string {
  return `bits ${bits}\norg ${ORIGIN}\n${lines.map((line) => `${line}\nalign ${SLOT}, db ${FILL}\n`).join('')}`;
}
