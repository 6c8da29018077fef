import process from 'node:process';
import { type Command, Option } from 'commander';
import { ByteOutput } from '../byte-output.ts';
import { ConsoleInput } from '../console-input.ts';
import { checkModel } from '../cpu-model.ts';
import { createSession } from '../create-session.ts';
import {
  checkRepeats,
  declareGuestOptions,
  forGuest,
  type GuestOptions,
  type LoadedGuest,
  loadGuests,
} from '../guest-options.ts';
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
import { EndReason, exitStatus, statistics, stopMessage } from '../run-report.ts';
import {
  type EngineChoice,
  engineNames,
  type GuestSpec,
  type Session,
  type SessionOptions,
  type VirtMode,
  virtModes,
} from '../session.ts';
import { SessionRun } from '../session-run.ts';
import { UserError } from '../user-error.ts';

interface RunOptions extends GuestOptions {
  readonly cpu?: string;
  readonly virt: VirtMode;
  readonly engine: EngineChoice;
  readonly serial?: readonly Target[];
  readonly debugcon?: readonly Target[];
  readonly screen?: readonly Target[];
  readonly debugExit?: boolean;
  readonly deterministic?: boolean;
  readonly maxInstructions?: number;
  readonly maxSeconds?: number;
  readonly stats?: string;
}

const MILLISECONDS = 1000;
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
    .addOption(new Option('--engine <name>', 'what executes').choices(engineNames).default('tier0'))
    .option('--serial <target>', 'serial port: stdio (default), null or file:PATH', repeated(parseTarget))
    .option('--debugcon <target>', 'port E9h: stdio or file:PATH', repeated(parseVisibleTarget))
    .option('--screen <target>', 'VGA text at the end: stdio or file:PATH', repeated(parseVisibleTarget))
    .option('--debug-exit', 'port F4h: the byte written there ends the run and is the exit code')
    .option('--deterministic', 'time follows the instructions alone; the run repeats bit for bit')
    .option('--max-instructions <count>', 'stop each guest after exactly so many', parsePositiveCount)
    .option('--max-seconds <seconds>', "stop after so much of the host's time", parseSeconds)
    .option('--stats <file>', 'write counters and hashes as JSON')
    .addHelpText(
      'after',
      `
Options that may differ between guests can be repeated and belong to the guests in order; a file given
once for several guests gets the guest's number appended.

Examples:
  ring1 run --kernel game.exec --screen file:screen.txt --max-instructions 5000000 --deterministic
  ring1 run builtin:kernel --virt full
  ring1 run --kernel boot.bin --load 0x100000 --debug-exit
  ring1 run --virt full --kernel a.elf --kernel b.elf --serial file:a.txt --serial file:b.txt --stats s.json

On a terminal Ctrl-A x ends the run and Ctrl-A h shows the other keys.
Exit codes: 0 power-off, reset, or HLT with interrupts off; 1 triple fault; 2 wrong use; 3 a limit was
reached; 130 interrupted (statistics are written); with --debug-exit the byte that the guest wrote.`,
    )
    .action(async (_images: unknown, options: RunOptions) => {
      process.exitCode = await run(options);
    });
}

/** They end the run in good order, statistics and screen written; a second one ends the process at once. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A guest's outputs on the host. */
interface GuestOutputs {
  readonly serial: ByteOutput;
  readonly debugcon: ByteOutput | undefined;
}

/** @returns the exit code @throws UserError */
async function run(options: RunOptions): Promise<number> {
  const cpu = await checkModel(options.cpu);
  const guests = await loadGuests(options);
  if (options.virt === 'none' && guests.length > 1) {
    throw new UserError(
      `--virt: a bare machine runs one guest, ${guests.length} are given; use trap or full`,
    );
  }
  checkTotalMemory(options.mem, guests.length);
  const outputs = guests.map((_, index) => openOutputs(options, guests.length, index));
  const sessionOptions: SessionOptions = {
    virt: options.virt,
    engine: options.engine,
    cpu,
    deterministic: options.deterministic === true,
    guests: guests.map((guest, index) => guestSpec(guest, options, outputs[index]!)),
  };
  const session = await createSession(sessionOptions);
  if (options.maxInstructions !== undefined) session.setLimit(options.maxInstructions);
  const flush = () => {
    for (const { serial, debugcon } of outputs) {
      serial.flush();
      debugcon?.flush();
    }
  };
  const interactive = outputs[0]?.serial.isStdio === true && options.deterministic !== true;
  await finish(session, options, interactive, flush);
  for (const { serial, debugcon } of outputs) {
    serial.close();
    debugcon?.close();
  }
  writeScreens(session, options);
  if (options.stats !== undefined) writeOutput('--stats', options.stats, statistics(session, sessionOptions));
  for (const guest of session.guests) {
    const message = stopMessage(guest);
    if (message !== undefined) process.stderr.write(`ring1: ${message}\n`);
  }
  return exitStatus(session.guests);
}

/** All guests share one machine's memory. @throws UserError */
function checkTotalMemory(memoryBytes: number, guests: number): void {
  if (memoryBytes * guests <= LARGEST_MEMORY) return;
  const each = Math.floor(LARGEST_MEMORY / guests / MEBIBYTE);
  throw new UserError(`--mem: ${guests} guests share one machine; at most ${each}M each`);
}

/** Runs to the end with the host's clock, keys and time limit. */
async function finish(
  session: Session,
  options: RunOptions,
  interactive: boolean,
  flush: () => void,
): Promise<void> {
  const sessionRun = new SessionRun(session, flush);
  const timer =
    options.maxSeconds === undefined
      ? undefined
      : setTimeout(() => sessionRun.end(EndReason.time), options.maxSeconds * MILLISECONDS);
  const input = interactive
    ? new ConsoleInput({
        onInput: (bytes) => {
          session.guests[0]?.pc.receiveSerial(bytes);
          sessionRun.wake();
        },
        onExit: () => sessionRun.end(EndReason.user),
      })
    : undefined;
  const onSignal = (): void => sessionRun.end(EndReason.signal);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    await sessionRun.finish();
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    clearTimeout(timer);
    input?.close();
  }
}

function guestSpec(guest: LoadedGuest, options: RunOptions, outputs: GuestOutputs): GuestSpec {
  return {
    ...guest,
    memoryBytes: options.mem,
    debugExit: options.debugExit === true,
    serial: outputs.serial.write,
    ...(outputs.debugcon === undefined ? {} : { debugConsole: outputs.debugcon.write }),
  };
}

/** Opens files before the run, so that a mistake does not cost one. */
function openOutputs(options: RunOptions, guests: number, index: number): GuestOutputs {
  const open = (option: string, targets: readonly Target[] | undefined) => {
    checkRepeats(option, targets, guests);
    const target = targetFor(targets, guests, index);
    return target === undefined ? undefined : new ByteOutput(option, target);
  };
  return {
    serial: open('--serial', options.serial ?? [{ kind: 'stdio' }])!,
    debugcon: open('--debugcon', options.debugcon),
  };
}

/** The guest's own target, or its own file of a target that several guests share. */
function targetFor(
  targets: readonly Target[] | undefined,
  guests: number,
  index: number,
): Target | undefined {
  const target = forGuest(targets, index);
  const shared = target?.kind === 'file' && targets !== undefined && targets.length < guests;
  return shared && index >= targets.length - 1 ? { kind: 'file', path: `${target.path}.${index}` } : target;
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
