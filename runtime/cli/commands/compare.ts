import process from 'node:process';
import { type Command, Option } from 'commander';
import type { GuestRing } from '../../monitor/guest-ring.ts';
import { compareSides } from '../comparison.ts';
import { parseMode, type RunMode, runModes } from '../comparison-mode.ts';
import { ComparisonProgress } from '../comparison-progress.ts';
import { checkModel } from '../cpu-model.ts';
import { createSession } from '../create-session.ts';
import { declareGuestOptions, type GuestOptions, loadGuests } from '../guest-options.ts';
import { checkGuestRing, guestRingOption } from '../guest-ring.ts';
import type { Side } from '../lockstep.ts';
import { parsePositiveCount, parseText, repeated } from '../option-values.ts';
import type { GuestSpec, SessionOptions } from '../session.ts';
import { TextWatch } from '../text-watch.ts';
import { ExitStatus, UserError } from '../user-error.ts';

interface CompareOptions extends GuestOptions {
  readonly cpu?: string;
  readonly a: RunMode;
  readonly b: RunMode;
  readonly guestRing?: GuestRing;
  readonly debugExit?: boolean;
  readonly maxInstructions?: number;
  readonly every?: number;
  readonly until?: string;
  readonly send?: readonly string[];
}

const MOST = 100_000_000;
/** Far more than any guest takes to say what is waited for. */
const MOST_UNTIL = 100_000_000_000;

/** `ring1 compare`. */
export function declare(command: Command): void {
  command.description(
    'Runs guests in two modes in deterministic lockstep, compares registers, memory and serial output every so ' +
      'many instructions, and shows the first instruction after which they differ, or says equivalent.',
  );
  declareGuestOptions(command);
  command
    .addOption(new Option('--a <mode>', runModes).argParser(parseMode).default(parseMode('none'), 'none'))
    .addOption(
      new Option('--b <mode>', 'the other way').argParser(parseMode).default(parseMode('full'), 'full'),
    )
    .addOption(guestRingOption())
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .option('--debug-exit', 'port F4h ends the run')
    .option(
      '--max-instructions <count>',
      `compare so many of each guest at most (${MOST}; with --until as many as it takes)`,
      parsePositiveCount,
    )
    .option(
      '--every <count>',
      'instructions from one comparison to the next (few at first, then more)',
      parsePositiveCount,
    )
    .option('--until <text>', 'compare until this has come over the serial port of each guest', parseText)
    .option(
      '--send <text>',
      'when it has come, type this (\\n is Enter) and wait for it again; may be repeated',
      repeated(parseText),
    )
    .addHelpText(
      'after',
      `
Equal means: every register of the processor that the guest believes to have, with hidden parts of segment
registers, flags and pending traps; all of its memory; what it sent over the serial port; how many instructions
have retired, and why it stopped. Time is the number of instructions, so it is compared as well. Undefined
flags and values are equal too, for both sides execute the same specification. A difference that is gone again by
the next comparison is not seen: --every 1 sees all.

Several guests share one machine under trap and full; with none each has a machine of its own.

Examples:
  ring1 compare --a none --b full --kernel game.exec --max-instructions 10000000
  ring1 compare --a none:reference --b none:tier0 --kernel boot.bin --load 0x100000
  ring1 compare --kernel vmlinuz --initrd initrd.gz --append console=ttyS0 --until '# ' --send 'uname -a\\n'

Exit codes: 0 equivalent, 1 divergence, 2 wrong use, 3 equivalent, but what --until waits for has not come.`,
    )
    .action(async (_images: unknown, options: CompareOptions) => {
      process.exitCode = await compare(options);
    });
}

/** @returns the exit code @throws UserError */
async function compare(options: CompareOptions): Promise<number> {
  const { until, send } = options;
  if (send !== undefined && until === undefined) throw new UserError('--send: only with --until');
  const cpu = await checkModel(options.cpu);
  const guestRing = checkGuestRing(options.guestRing, [options.a.virt, options.b.virt]);
  const loaded = await loadGuests(options);
  const guests = loaded.map(
    (guest): GuestSpec => ({
      ...guest,
      memoryBytes: options.mem,
      debugExit: options.debugExit === true,
    }),
  );
  const side = ({ label, virt, engine }: RunMode): Side =>
    sideOf(label, { virt, guestRing, engine, cpu, deterministic: true, guests }, until);
  const { report, snapshot } = await import('../comparison-report.ts');
  const progress = new ComparisonProgress();
  const result = await compareSides([side(options.a), side(options.b)], {
    most: options.maxInstructions ?? (until === undefined ? MOST : MOST_UNTIL),
    every: options.every,
    until,
    send: send ?? [],
    snapshot,
    progress: (instructions) => progress.reached(instructions),
  });
  progress.end();
  if (result.kind === 'divergence') {
    process.stdout.write(report(result, [options.a.label, options.b.label], guests.length > 1));
    return ExitStatus.failure;
  }
  for (const [index, { instructions, stop }] of result.guests.entries()) {
    const name = guests.length > 1 ? `${guests[index]!.name}: ` : '';
    process.stdout.write(`${name}equivalent: ${instructions} instructions, ${stop}\n`);
  }
  if (result.heard) return ExitStatus.success;
  process.stderr.write(`ring1: --until: '${until}' has not come\n`);
  return ExitStatus.limit;
}

/** Guests run one way: on one machine under the monitor, each on its own without one. */
function sideOf(label: string, options: SessionOptions, until: string | undefined): Side {
  const { guests, virt } = options;
  const machines = virt === 'none' ? guests.map((guest) => [guest]) : [guests];
  const create = async (specs: readonly GuestSpec[]) => {
    const watches = specs.map(() => (until === undefined ? undefined : new TextWatch(until)));
    const watched = specs.map((spec, index) => ({
      ...spec,
      serial: (byte: number) => watches[index]?.send(byte),
    }));
    return { session: await createSession({ ...options, guests: watched }), watches };
  };
  return { label, create: () => Promise.all(machines.map(create)) };
}
