import process from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { compareSides, type Side } from '../comparison.ts';
import { checkModel } from '../cpu-model.ts';
import { createSession } from '../create-session.ts';
import { declareGuestOptions, type GuestOptions, loadGuests } from '../guest-options.ts';
import { parsePositiveCount } from '../option-values.ts';
import { type EngineChoice, engineNames, type GuestSpec, type VirtMode, virtModes } from '../session.ts';
import { ExitStatus, UserError } from '../user-error.ts';

/** A way of running: `full` or `full:reference`. */
interface Mode {
  readonly label: string;
  readonly virt: VirtMode;
  readonly engine: EngineChoice;
}

interface CompareOptions extends GuestOptions {
  readonly cpu?: string;
  readonly a: Mode;
  readonly b: Mode;
  readonly debugExit?: boolean;
  readonly maxInstructions: number;
  readonly every: number;
}

/** `ring1 compare`. */
export function declare(command: Command): void {
  command.description(
    'Runs a guest in two modes in deterministic lockstep, compares registers, memory and serial output every so ' +
      'many instructions, and shows the first instruction after which they differ, or says equivalent.',
  );
  declareGuestOptions(command);
  const modes = `${virtModes.join(', ')}, each with :${engineNames.join(' or :')} at will`;
  command
    .addOption(
      new Option('--a <mode>', modes)
        .argParser(parseMode)
        .default(parseMode('none'), 'none')
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--b <mode>', 'the other way').argParser(parseMode).default(parseMode('full'), 'full'),
    )
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .option('--debug-exit', 'port F4h ends the run')
    .option('--max-instructions <count>', 'compare so many at most', parsePositiveCount, 100_000_000)
    .option('--every <count>', 'instructions from one comparison to the next', parsePositiveCount, 100_000)
    .addHelpText(
      'after',
      `
Examples:
  ring1 compare --a none --b full --kernel game.exec --max-instructions 10000000
  ring1 compare --a none:reference --b none:tier0 --kernel boot.bin --load 0x100000

Exit codes: 0 equivalent, 1 divergence, 2 wrong use.`,
    )
    .action(async (_images: unknown, options: CompareOptions) => {
      process.exitCode = await compare(options);
    });
}

function parseMode(text: string): Mode {
  const [virt, engine = 'tier0', ...rest] = text.split(':');
  const mode = virtModes.find((name) => name === virt);
  const choice = engineNames.find((name) => name === engine);
  if (mode === undefined || choice === undefined || rest.length > 0) {
    throw new InvalidArgumentError(
      `One of ${virtModes.join(', ')} is expected, with :${engineNames.join(' or :')} at will.`,
    );
  }
  return { label: text, virt: mode, engine: choice };
}

/** @returns the exit code @throws UserError */
async function compare(options: CompareOptions): Promise<number> {
  const cpu = await checkModel(options.cpu);
  const [loaded, ...others] = await loadGuests(options);
  if (loaded === undefined || others.length > 0)
    throw new UserError('compare: one guest is compared at a time');
  const guest: GuestSpec = { ...loaded, memoryBytes: options.mem, debugExit: options.debugExit === true };
  const side = ({ label, virt, engine }: Mode): Side => ({
    label,
    create: () => createSession({ virt, engine, cpu, deterministic: true, guests: [guest] }),
  });
  const { report, snapshot } = await import('../comparison-report.ts');
  const result = await compareSides(
    [side(options.a), side(options.b)],
    options.maxInstructions,
    options.every,
    snapshot,
  );
  if (result.kind === 'equivalent') {
    process.stdout.write(`equivalent: ${result.instructions} instructions, ${result.stop}\n`);
    return ExitStatus.success;
  }
  process.stdout.write(report(result, [options.a.label, options.b.label]));
  return ExitStatus.failure;
}
