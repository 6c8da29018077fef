import process from 'node:process';
import { type Command, Option } from 'commander';
import type { GuestRing } from '../../monitor/guest-ring.ts';
import { attendedRun } from '../attended-run.ts';
import { GuestOutputs, type OutputsOfGuest, targetFor } from '../console/guest-outputs.ts';
import { checkModel } from '../cpu-model.ts';
import { createSession } from '../create-session.ts';
import { DiskFile } from '../disk-file.ts';
import {
  checkRepeats,
  declareGuestOptions,
  type GuestOptions,
  type LoadedGuest,
  loadGuests,
} from '../guest-options.ts';
import { checkGuestRing, guestRingOption } from '../guest-ring.ts';
import { writeOutput } from '../host-file.ts';
import {
  LARGEST_MEMORY,
  parsePositiveCount,
  parseSeconds,
  parseTarget,
  parseVisibleTarget,
  repeated,
  type Target,
} from '../option-values.ts';
import { describeMachine, exitStatus, statistics, stopMessage } from '../run-report.ts';
import {
  type EngineChoice,
  engineNames,
  type GuestSpec,
  type Session,
  type SessionOptions,
  type VirtMode,
  virtModes,
} from '../session.ts';
import { statusReport } from '../status-report.ts';
import type { TraceLog } from '../trace/trace-log.ts';
import { checkTrace, declareTraceOptions, type TraceOptions } from '../trace/trace-options.ts';
import { UserError } from '../user-error.ts';

interface RunOptions extends GuestOptions, TraceOptions {
  readonly cpu?: string;
  readonly virt: VirtMode;
  readonly guestRing?: GuestRing;
  readonly engine: EngineChoice;
  readonly serial?: readonly Target[];
  readonly debugcon?: readonly Target[];
  readonly screen?: readonly Target[];
  readonly debugExit?: boolean;
  readonly disk?: readonly string[];
  readonly snapshot?: boolean;
  readonly reboot?: boolean;
  readonly deterministic?: boolean;
  readonly maxInstructions?: number;
  readonly maxSeconds?: number;
  readonly stats?: string;
}

const MEBIBYTE = 2 ** 20;

/** `ring1 run`. */
export function declare(command: Command): void {
  command.description(
    'Runs a guest on the bare machine, or one or several guests on one machine under the monitor.',
  );
  declareGuestOptions(command);
  command
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .addOption(new Option('--virt <mode>', 'bare, or under the monitor').choices(virtModes).default('none'))
    .addOption(guestRingOption())
    .addOption(new Option('--engine <name>', 'what executes').choices(engineNames).default('tier0'))
    .option('--serial <target>', 'serial port: stdio (default), null or file:PATH', repeated(parseTarget))
    .option('--debugcon <target>', 'port E9h: stdio or file:PATH', repeated(parseVisibleTarget))
    .option(
      '--screen <target>',
      'VGA text: file:PATH at the end, or stdio: live with the keyboard on a terminal',
      repeated(parseVisibleTarget),
    )
    .option('--debug-exit', 'port F4h: the byte written there ends the run and is the exit code')
    .option(
      '--disk <file>',
      "raw image of the guest's IDE disk; what the guest writes is written to the file",
      repeated(String),
    )
    .option('--snapshot', 'leave disk images as they are; what guests write is forgotten at the end')
    .option('--reboot', 'on a reset or triple fault start anew, instead of ending the run')
    .option('--deterministic', 'time follows the instructions alone; the run repeats bit for bit')
    .option('--max-instructions <count>', 'stop each guest after exactly so many', parsePositiveCount)
    .option('--max-seconds <seconds>', "stop after so much of the host's time", parseSeconds)
    .option(
      '--stats <file>',
      "write counters and hashes as JSON; '-': tell counters on standard error, as tables",
    );
  declareTraceOptions(command);
  command
    .addHelpText(
      'after',
      `
Options that may differ between guests can be repeated and belong to the guests in order; a file given
once for several guests gets the guest's number appended.

Examples:
  ring1 run --kernel game.exec --screen file:screen.txt --max-instructions 5000000 --deterministic
  ring1 run builtin:kernel --virt full --guest-ring 3
  ring1 run --kernel boot.bin --load 0x100000 --debug-exit
  ring1 run --virt full --kernel a.elf --kernel b.elf --serial file:a.txt --serial file:b.txt --stats s.json

On a terminal every key goes to the guest's serial port, Ctrl-C too; Ctrl-A x ends the run and Ctrl-A h
shows the other keys. With --screen stdio, and no --serial stdio, the terminal is the guest's screen and
keyboard. Input from a pipe or file goes to the serial port; its end does not end the run.
Exit codes: 0 power-off, reset, or HLT with interrupts off; 1 triple fault; 2 wrong use, or output that
cannot be written; 3 a limit was reached; 130 interrupted (statistics are written); with --debug-exit the byte
that the guest wrote.`,
    )
    .action(async (_images: unknown, options: RunOptions) => {
      process.exitCode = await run(options);
    });
}

/** @returns the exit code @throws UserError */
async function run(options: RunOptions): Promise<number> {
  const cpu = await checkModel(options.cpu);
  const guestRing = checkGuestRing(options.guestRing, [options.virt]);
  const guests = await loadGuests(options);
  if (options.virt === 'none' && guests.length > 1) {
    throw new UserError(
      `--virt: a bare machine runs one guest, ${guests.length} are given; use trap or full`,
    );
  }
  checkTotalMemory(options.mem, guests.length);
  checkReboot(options);
  checkTrace(options, options.virt);
  checkRepeats('--disk', options.disk, guests.length);
  const front = chooseFront(options);
  // the live screen has the terminal for itself
  const serial = options.serial ?? [{ kind: front === 'screen' ? 'null' : 'stdio' }];
  const outputs = new GuestOutputs({ ...options, serial }, guests.length);
  const log = await openTrace(options);
  const sessionOptions: SessionOptions = {
    virt: options.virt,
    guestRing,
    engine: options.engine,
    cpu,
    deterministic: options.deterministic === true,
    reboot: options.reboot === true,
    trace: log?.add,
    guests: guests.map((guest, index) => ({
      ...guestSpec(guest, options, outputs.guests[index]!),
      ...diskOf(options, index),
    })),
  };
  const session = await createSession(sessionOptions);
  if (options.maxInstructions !== undefined) session.setLimit(options.maxInstructions);
  if (process.stderr.isTTY) {
    const keys =
      front !== undefined && process.stdin.isTTY ? '; Ctrl-A x ends the run, Ctrl-A h shows more' : '';
    process.stderr.write(`ring1: ${describeMachine(sessionOptions)}${keys}\n`);
  }
  const start = performance.now();
  await attendedRun(session, { outputs, front, maxSeconds: options.maxSeconds });
  const seconds = (performance.now() - start) / 1000;
  outputs.close();
  log?.close();
  writeScreens(session, options);
  if (options.stats === '-') process.stderr.write(`\n${statusReport(session, seconds)}\n`);
  else if (options.stats !== undefined)
    writeOutput('--stats', options.stats, statistics(session, sessionOptions));
  for (const guest of session.guests) {
    const message = stopMessage(guest);
    if (message !== undefined) process.stderr.write(`ring1: ${message}\n`);
  }
  if (outputs.failure !== undefined) throw new UserError(outputs.failure);
  return exitStatus(session.guests);
}

/** @throws UserError */
async function openTrace(options: RunOptions): Promise<TraceLog | undefined> {
  if (options.trace === undefined) return undefined;
  const { TraceLog } = await import('../trace/trace-log.ts');
  return new TraceLog(options.trace, options);
}

/** The monitor starts no guest anew. @throws UserError */
function checkReboot({ virt, reboot }: RunOptions): void {
  if (virt !== 'none' && reboot === true) throw new UserError('--reboot: only with --virt none');
}

/** All guests share one machine's memory. @throws UserError */
function checkTotalMemory(memoryBytes: number, guests: number): void {
  if (memoryBytes * guests <= LARGEST_MEMORY) return;
  const each = Math.floor(LARGEST_MEMORY / guests / MEBIBYTE);
  throw new UserError(`--mem: ${guests} guests share one machine; at most ${each}M each`);
}

/** What the terminal, or standard input alone, is for the first guest; undefined: nothing. */
function chooseFront(options: RunOptions): 'serial' | 'screen' | undefined {
  if (options.deterministic === true) return undefined;
  const isStdio = (targets: readonly Target[] | undefined) => targets?.[0]?.kind === 'stdio';
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const serialWanted = options.serial?.some(({ kind }) => kind === 'stdio') === true;
  if (isTerminal && isStdio(options.screen) && !serialWanted) return 'screen';
  return options.serial === undefined || isStdio(options.serial) ? 'serial' : undefined;
}

function guestSpec(guest: LoadedGuest, options: RunOptions, outputs: OutputsOfGuest): GuestSpec {
  return {
    ...guest,
    memoryBytes: options.mem,
    debugExit: options.debugExit === true,
    serial: outputs.sendSerial,
    ...(outputs.debugcon === undefined ? {} : { debugConsole: outputs.debugcon.write }),
  };
}

/** The guest's disk, if one is given for it. @throws UserError */
function diskOf({ disk, snapshot }: RunOptions, index: number): { readonly disk?: DiskFile } {
  const path = disk?.[index];
  if (path === undefined) return {};
  const warn = (message: string) => process.stderr.write(`ring1: ${message}\n`);
  return { disk: new DiskFile(path, snapshot === true, warn) };
}

function writeScreens(session: Session, options: RunOptions): void {
  checkRepeats('--screen', options.screen, session.guests.length);
  for (const [index, guest] of session.guests.entries()) {
    const target = targetFor(options.screen, session.guests.length, index);
    if (target === undefined) continue;
    const text = `${guest.pc.screen(guest.memory).join('\n')}\n`;
    if (target.kind === 'file') writeOutput('--screen', target.path, text);
    else process.stdout.write(text);
  }
}
