import { type Command, InvalidArgumentError } from 'commander';
import { ByteOutput } from '../byte-output.ts';
import { checkModel } from '../cpu-model.ts';
import { writeOutput } from '../host-file.ts';

interface VectorsOptions {
  readonly cpu?: string;
  readonly rom?: string;
  readonly only?: RegExp;
  readonly without?: RegExp;
}

/** `ring1 vectors`. */
export function declare(command: Command): void {
  command
    .description(
      'Test vectors derived from the specification: each instruction with guards or faults of its own, at the ' +
        'privilege levels, IOPL, control-register bits and kinds of descriptors that decide them, with what the ' +
        'reference engine makes of it.',
    )
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .option('--rom <file>', 'write a ROM that executes them where it is reset; lists the vectors in it')
    .option('--only <pattern>', 'those whose id matches the regular expression', parsePattern)
    .option('--without <pattern>', 'those whose id does not', parsePattern)
    .addHelpText(
      'after',
      `
Each line is one of 'ring1 step' and has what that answers in its field expect. The ROM is 64 KiB, prints what
differs on port E9h as lines of JSON, last {"vectors", "failures"}, and then writes 0 or 1 to port F4h; vector n
is line n of the list, from 0. It leaves out what it could not come back from: real-address mode, HLT, other tables.

Examples:
  ring1 vectors --only ^POPF
  ring1 vectors --rom vectors.rom > vectors.jsonl
  qemu-system-i386 -cpu pentium2 -bios vectors.rom -debugcon stdio -display none`,
    )
    .action(async (options: VectorsOptions) => {
      await writeVectors(options);
    });
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw new InvalidArgumentError('A regular expression is expected.');
  }
}

async function writeVectors({ cpu, rom, only, without }: VectorsOptions): Promise<void> {
  const name = await checkModel(cpu);
  const [{ findModel }, { vectorLine, vectorsOf }] = await Promise.all([
    import('../../machine/model.ts'),
    import('../../vectors/vector.ts'),
  ]);
  const model = findModel(name)!;
  const wanted = ({ line }: { readonly line: { readonly id: string | number } }): boolean =>
    only?.test(String(line.id)) !== false && without?.test(String(line.id)) !== true;
  const output = new ByteOutput('vectors', { kind: 'stdio' });
  if (rom === undefined) {
    for (const vector of vectorsOf(model)) {
      if (wanted(vector)) output.writeText(`${vectorLine(vector)}\n`);
    }
  } else {
    const { vectorRom } = await import('../../vectors/rom.ts');
    const { image, vectors } = vectorRom(model, [...vectorsOf(model)].filter(wanted));
    writeOutput('--rom', rom, image);
    for (const vector of vectors) output.writeText(`${vectorLine(vector)}\n`);
  }
  output.close();
}
