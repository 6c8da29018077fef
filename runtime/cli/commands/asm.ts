import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type Command, Option } from 'commander';
import { formsOfModel } from '../cpu-model.ts';
import { readTextInput, writeOutput } from '../host-file.ts';
import { parseAddress } from '../option-values.ts';
import { UserError } from '../user-error.ts';

interface AsmOptions {
  readonly bits: string;
  readonly cpu: string;
  readonly origin: number;
  readonly output?: string;
}

const STDIN = 0;
const BYTES_PER_LINE = 16;

/** `ring1 asm`. */
export function declare(command: Command): void {
  command
    .description('Assembles Intel syntax as nasm has it; instructions and operands are those of isa/.')
    .argument('<file>', 'source file, or - for standard input')
    .option('-o, --output <file>', 'write the bytes there; without it they are printed in hexadecimal')
    .addOption(
      new Option('--bits <size>', 'code size until a bits directive').choices(['16', '32']).default('32'),
    )
    .addOption(
      new Option('--origin <address>', 'address of the first byte until an org directive')
        .argParser(parseAddress)
        .default(0, '0'),
    )
    .option('--cpu <model>', 'refuse what this CPU model lacks; all takes everything', 'all')
    .addHelpText(
      'after',
      `
Labels, expressions, db dw dd dq dt do, resb … reso, times, equ, org, align, bits. From dw on
constants may be floating-point ones: 1.5, -2e10, __Infinity__, __NaN__.

Examples:
  ring1 asm kernel.asm -o kernel.bin
  echo 'add eax, [ebx+4*ecx]' | ring1 asm -`,
    )
    .action(async (file: string, options: AsmOptions) => {
      await assembleFile(file, options);
    });
}

/** @throws UserError with every mistake in the source */
async function assembleFile(file: string, options: AsmOptions): Promise<void> {
  const [{ assemble }, { AssemblyError }] = await Promise.all([
    import('../../assembly/assemble.ts'),
    import('../../assembly/assembly-error.ts'),
  ]);
  const source = file === '-' ? readFileSync(STDIN, 'utf8') : readTextInput('asm', file);
  try {
    const { bytes, origin } = assemble(source, file === '-' ? '<stdin>' : file, {
      bits: options.bits === '16' ? 16 : 32,
      origin: options.origin,
      ...(options.cpu === 'all' ? {} : { enabled: await formsOfModel(options.cpu) }),
    });
    if (options.output !== undefined) writeOutput('--output', options.output, bytes);
    else process.stdout.write(dump(bytes, origin));
  } catch (error) {
    // Each mistake begins a line of its own, so that editors find the place.
    if (error instanceof AssemblyError) throw new UserError(`asm: the source has mistakes\n${error.message}`);
    throw error;
  }
}

function dump(bytes: Uint8Array, origin: number): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += BYTES_PER_LINE) {
    const line = bytes.subarray(start, start + BYTES_PER_LINE);
    text += `${hexadecimal(origin + start, 8)}  ${[...line].map((byte) => hexadecimal(byte, 2)).join(' ')}\n`;
  }
  return text;
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
