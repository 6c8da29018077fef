import process from 'node:process';
import { type Command, Option } from 'commander';
import type { CodeBytes, DisassembledLine } from '../../assembly/disassemble.ts';
import { ByteOutput } from '../byte-output.ts';
import { formsOfModel } from '../cpu-model.ts';
import { fileBytes } from '../file-window.ts';
import { parseHexBytes } from '../hex-bytes.ts';
import { parseAddress, parsePositiveCount } from '../option-values.ts';
import { UserError } from '../user-error.ts';

interface DisasmOptions {
  readonly hex?: string;
  readonly bits: string;
  readonly cpu: string;
  readonly base: number;
  readonly slot?: number;
  readonly format: string;
}

/** Seven bytes and a gap; longer instructions push their text to the right. */
const HEX_COLUMN = 22;

/** `ring1 disasm`. */
export function declare(command: Command): void {
  command
    .description('Decodes bytes from the first to the last. Bytes that are no instruction show as (bad).')
    .argument('[file]', 'file to decode')
    .option('--hex <bytes>', 'decode these bytes instead of a file')
    .addOption(new Option('--bits <size>', 'code size').choices(['16', '32']).default('32'))
    .option('--cpu <model>', 'decode what this CPU model has; all takes everything', 'all')
    .addOption(
      new Option('--base <address>', 'address of the first byte').argParser(parseAddress).default(0, '0'),
    )
    .option('--slot <bytes>', 'decode one instruction at each multiple of so many bytes', parsePositiveCount)
    .addOption(
      new Option('--format <format>', 'jsonl: [offset, length, "mnemonic", "text"] a line')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  ring1 disasm kernel.bin --base 0x100000
  ring1 disasm --hex '0f 01 e0 9d'`,
    )
    .action(async (file: string | undefined, options: DisasmOptions) => {
      await disassembleInput(file, options);
      process.exitCode = 0;
    });
}

async function disassembleInput(file: string | undefined, options: DisasmOptions): Promise<void> {
  const bytes = inputBytes(file, options.hex);
  const { disassemble } = await import('../../assembly/disassemble.ts');
  const lines = disassemble(bytes, {
    bits: options.bits === '16' ? 16 : 32,
    base: options.base,
    ...(options.slot === undefined ? {} : { slot: options.slot }),
    ...(options.cpu === 'all' ? {} : { enabled: await formsOfModel(options.cpu) }),
  });
  const output = new ByteOutput('disasm', { kind: 'stdio' });
  const print =
    options.format === 'jsonl' ? jsonLine : (line: DisassembledLine) => textLine(line, bytes, options.base);
  for (const line of lines) output.writeText(`${print(line)}\n`);
  output.close();
}

function inputBytes(file: string | undefined, hex: string | undefined): CodeBytes {
  if ((file === undefined) === (hex === undefined))
    throw new UserError('disasm: give either a file or --hex BYTES');
  if (file !== undefined) return fileBytes('disasm', file);
  const bytes = parseHexBytes(hex ?? '');
  if (bytes === undefined) throw new UserError(`--hex: '${hex}' is not pairs of hexadecimal digits`);
  return bytes;
}

function jsonLine(line: DisassembledLine): string {
  return JSON.stringify([line.offset, line.length, line.mnemonic, line.text]);
}

function textLine(line: DisassembledLine, bytes: CodeBytes, base: number): string {
  const taken = Array.from({ length: line.length || 1 }, (_, k) => bytes.at(line.offset + k) ?? 0);
  const hex = taken.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `${(base + line.offset).toString(16).padStart(8, '0')}  ${hex.padEnd(HEX_COLUMN)}  ${line.text}`;
}
