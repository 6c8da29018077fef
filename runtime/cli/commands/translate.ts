import process from 'node:process';
import { type Command, Option } from 'commander';
import type { TranslatedInstruction, Unit } from '../../translation/unit.ts';
import { ByteOutput } from '../byte-output.ts';
import { readCode } from '../code-input.ts';
import { checkModel, formsOfModel } from '../cpu-model.ts';
import { parseAddress } from '../option-values.ts';

interface TranslateOptions {
  readonly bits: string;
  readonly base?: number;
  readonly virt: 'trap' | 'full';
  readonly guestRing: string;
  readonly target: 'x86' | 'wasm';
  readonly cpu?: string;
  readonly format: 'text' | 'jsonl';
}

/** What the text calls each treatment. */
const WORDS: Readonly<Record<TranslatedInstruction['treatment'], string>> = {
  identical: 'identical',
  trap: 'trap',
  inline: 'in line',
  callout: 'callout',
  hole: 'hole',
  undefined: '#UD',
};

const HEX_COLUMN = 22;
const TEXT_COLUMN = 36;
const WORD_COLUMN = 9;
const INDENT = ' '.repeat(10);

/** Makes the lines that stand for an instruction's replacement. */
type Replacement = (instruction: TranslatedInstruction) => readonly string[];

/** `ring1 translate`. */
export function declare(command: Command): void {
  command
    .description(
      'What the monitor makes of code in the view in which a guest runs: each unit (basic block), each instruction ' +
        'identical, in line or callout, with the line of its rule in isa/ and what runs in its place.',
    )
    .argument('<file>', 'flat binary or 32-bit ELF file; - for standard input')
    .addOption(new Option('--bits <size>', 'code size').choices(['16', '32']).default('32'))
    .option('--base <address>', 'address of the first byte of a flat binary', parseAddress)
    .addOption(
      new Option('--virt <mode>', 'holes rewritten, or left').choices(['trap', 'full']).default('full'),
    )
    .addOption(
      new Option('--guest-ring <ring>', 'where the guest kernel runs').choices(['1', '3']).default('1'),
    )
    .addOption(
      new Option('--target <language>', 'wasm: the WebAssembly that each instruction is lowered to')
        .choices(['x86', 'wasm'])
        .default('x86'),
    )
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .addOption(
      new Option('--format <format>', 'jsonl: an object for each unit')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  ring1 translate kernel.bin --base 0x100000
  ring1 translate vmlinux --target wasm
  echo -ne '\\x9c\\xfa\\x9d' | ring1 translate - --format jsonl`,
    )
    .action(async (file: string, options: TranslateOptions) => {
      await translateFile(file, options);
    });
}

/** @throws UserError */
async function translateFile(file: string, options: TranslateOptions): Promise<void> {
  const model = await checkModel(options.cpu);
  const enabled = await formsOfModel(model);
  const stretches = await readCode('translate', file, options.base);
  const { translationUnits } = await import('../../translation/unit.ts');
  const replacement = await replacementFor(options.target);
  const bits = options.bits === '16' ? 16 : 32;
  const output = new ByteOutput('translate', { kind: 'stdio' });
  for (const { address, bytes, entries } of stretches) {
    for (const unit of translationUnits(bytes, {
      bits,
      base: address,
      virt: options.virt,
      enabled,
      entries,
    })) {
      output.writeText(
        options.format === 'jsonl'
          ? jsonLine(unit, options, replacement)
          : unitText(unit, options, replacement),
      );
    }
  }
  output.close();
  process.exitCode = 0;
}

async function replacementFor(target: 'x86' | 'wasm'): Promise<Replacement> {
  const { replacementText } = await import('../../translation/replacement.ts');
  if (target === 'x86') return replacementText;
  const { loweredInstruction } = await import('../../translation/lowered-instruction.ts');
  return (translated) => {
    const { treatment, row, replacement, instruction, address } = translated;
    if (instruction === undefined || row === undefined) return [];
    if (treatment === 'callout') return replacementText(translated).slice(0, 1);
    const executed = treatment === 'inline' && replacement !== undefined ? replacement : row;
    return loweredInstruction(executed, instruction, address);
  };
}

function unitText(unit: Unit, { guestRing, virt }: TranslateOptions, replacement: Replacement): string {
  const counts = new Map<string, number>();
  for (const { treatment } of unit.instructions) {
    counts.set(WORDS[treatment], (counts.get(WORDS[treatment]) ?? 0) + 1);
  }
  const parts = [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
  const lines = unit.instructions.flatMap((instruction) => [
    instructionLine(instruction),
    ...replacement(instruction).map((line) => INDENT + line),
  ]);
  return `unit ${hex(unit.address, 8)}, ${virt}, kernel at ring ${guestRing}: ${parts}\n${lines.join('\n')}\n\n`;
}

function instructionLine({ address, bytes, text, treatment, source }: TranslatedInstruction): string {
  const columns = [
    hex(address, 8),
    hexBytes(bytes, ' ').padEnd(HEX_COLUMN),
    text.padEnd(TEXT_COLUMN),
    WORDS[treatment].padEnd(WORD_COLUMN),
    source,
  ];
  return columns.join('  ').trimEnd();
}

function jsonLine(
  unit: Unit,
  { target, virt, guestRing }: TranslateOptions,
  replacement: Replacement,
): string {
  const instructions = unit.instructions.map((instruction) => ({
    address: hex(instruction.address, 8),
    bytes: hexBytes(instruction.bytes, ''),
    text: instruction.text,
    treatment: instruction.treatment,
    rule: instruction.source,
    [target]: replacement(instruction),
  }));
  return `${JSON.stringify({ unit: hex(unit.address, 8), virt, guestRing: Number(guestRing), instructions })}\n`;
}

function hexBytes(bytes: Uint8Array, between: string): string {
  return [...bytes].map((byte) => hex(byte, 2)).join(between);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
