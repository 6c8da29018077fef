import process from 'node:process';
import { type Command, Option } from 'commander';
import type { GuestRing } from '../../monitor/guest-ring.ts';
import { parseMode, type RunMode, runModes } from '../comparison-mode.ts';
import { checkModel } from '../cpu-model.ts';
import { checkGuestRing, guestRingOption } from '../guest-ring.ts';
import { parsePositiveCount } from '../option-values.ts';
import { ExitStatus } from '../user-error.ts';

interface DivergeOptions {
  readonly a: RunMode;
  readonly b: RunMode;
  readonly seeds: number;
  readonly seed: number;
  readonly cpu?: string;
  readonly guestRing?: GuestRing;
  readonly shrink?: boolean;
}

/** Reports of strange programs that are printed whole. */
const MOST_REPORTS = 3;
const ERASE_LINE = '\r\x1b[K';

/** `ring1 diverge`. */
export function declare(command: Command): void {
  command
    .description(
      'Runs seeded random kernel-mode programs in two modes and shows where they first differ: with full nowhere, ' +
        'with trap at the holes of the audit and nowhere else.',
    )
    .addOption(new Option('--a <mode>', runModes).argParser(parseMode).default(parseMode('none'), 'none'))
    .addOption(
      new Option('--b <mode>', 'the other way').argParser(parseMode).default(parseMode('full'), 'full'),
    )
    .addOption(guestRingOption())
    .option('--seeds <count>', 'so many programs', parsePositiveCount, 100)
    .option('--seed <number>', 'seed of the first; the others follow', parsePositiveCount, 1)
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .option('--shrink', 'leave out of a program that differs what does not matter, and show the rest')
    .addHelpText(
      'after',
      `
A program has 12 to 70 parts: instructions of any form of the model, with operands that mostly mean something, and
phrases of runtime/guests/divergence/phrases.asm: segments, rings, gates, tasks, paging, virtual-8086 and real-address
mode, faults, interrupts, self-modification, ports, breakpoints, x87. Its handlers go on at the next part. Every other
program is mostly about a few of these, so that each comes first somewhere. What equal means: ring1 compare --help.

Examples:
  ring1 diverge --seeds 1000
  ring1 diverge --b trap --seeds 500
  ring1 diverge --b full --seed 4711 --seeds 1 --shrink

Exit codes: 0 no divergence, or under trap only at holes; 1 a divergence where there is no hole; 2 wrong use.`,
    )
    .action(async (options: DivergeOptions) => {
      process.exitCode = await diverge(options);
    });
}

/** @returns the exit code @throws UserError */
async function diverge(options: DivergeOptions): Promise<number> {
  const cpu = await checkModel(options.cpu);
  const [{ DivergenceSearch }, { DivergenceTally, holesOf }, { report }] = await Promise.all([
    import('../divergence-search.ts'),
    import('../divergence-report.ts'),
    import('../comparison-report.ts'),
  ]);
  const modes = [options.a, options.b] as const;
  const guestRing = checkGuestRing(
    options.guestRing,
    modes.map(({ virt }) => virt),
  );
  const [a, b] = modes.map(({ label, virt, engine }) => ({ label, virt, engine, cpu, guestRing }));
  const search = new DivergenceSearch(cpu, [a!, b!]);
  const holes = modes.some(({ virt }) => virt === 'trap')
    ? holesOf((await import('../../audit/audit.ts')).runAudit(cpu, guestRing))
    : new Set<string>();
  const tally = new DivergenceTally(holes);
  for (let seed = options.seed; seed < options.seed + options.seeds; seed++) {
    if (process.stderr.isTTY) process.stderr.write(`${ERASE_LINE}ring1: seed ${seed}`);
    tally.add(await search.run(seed));
  }
  if (process.stderr.isTTY) process.stderr.write(ERASE_LINE);
  for (const trial of tally.strange.slice(0, MOST_REPORTS)) {
    const left = options.shrink === true ? await search.shrink(trial) : undefined;
    const { comparison } = left === undefined ? trial : await search.run(trial.seed, left);
    if (comparison.kind === 'divergence')
      process.stdout.write(report(comparison, [a!.label, b!.label], true));
    if (left !== undefined) process.stdout.write(`${search.listing(trial.seed, left)}\n`);
  }
  process.stdout.write(tally.text());
  return tally.strange.length === 0 ? ExitStatus.success : ExitStatus.failure;
}
