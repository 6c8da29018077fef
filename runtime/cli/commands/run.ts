import process from 'node:process';
import { type Command, Option } from 'commander';
import { attendedRun } from '../attended-run.ts';
import { GuestOutputs, type OutputsOfGuest } from '../console/guest-outputs.ts';
import { checkModel } from '../cpu-model.ts';
import { createSession } from '../create-session.ts';
import { declareGuestOptions, loadGuests } from '../guest-options.ts';
import { checkGuestRing, guestRingOption } from '../guest-ring.ts';
import { frontsOf, type GuestRun, guestRuns } from '../guest-run.ts';
import { writeOutput } from '../host-file.ts';
import type { LostGuests } from '../lost-guest.ts';
import {
  LARGEST_MEMORY,
  parsePositiveCount,
  parseSeconds,
  parseTarget,
  parseVisibleTarget,
  repeated,
} from '../option-values.ts';
import type { IsGiven, MachineOptions, RunOptions, RunPlan } from '../run-options.ts';
import { describeMachine, endMessages, exitStatus, statistics } from '../run-report.ts';
import { engineNames, type GuestSpec, type Session, type SessionOptions, virtModes } from '../session.ts';
import { statusReport } from '../status-report.ts';
import type { TraceLog } from '../trace/trace-log.ts';
import { checkTrace, declareTraceOptions } from '../trace/trace-options.ts';
import { UserError } from '../user-error.ts';

const FLEET_FILE = /\.ya?ml$/i;
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
    .option(
      '--check-ownership',
      "prove at every switch of guests that none reaches another's memory or the monitor's",
    )
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

'ring1 run FILE.yaml' runs a fleet: the file has 'guests:', each with a kernel and fields named as these
options, and name, share (of the processor), start (manual: it waits for Ctrl-A r) of its own. It may also say
cpu, engine, virt, guest-ring, deterministic, check-ownership, max-instructions and max-seconds; what stands
on the command line goes first. runtime/cli/fleet/fleet.schema.json describes it.

Examples:
  ring1 run --kernel game.exec --screen file:screen.txt --max-instructions 5000000 --deterministic
  ring1 run builtin:kernel --virt full --guest-ring 3
  ring1 run --kernel boot.bin --load 0x100000 --debug-exit
  ring1 run --virt full --kernel a.elf --kernel b.elf --serial file:a.txt --serial file:b.txt --stats s.json
  ring1 run fleet.yaml --check-ownership

On a terminal every key goes to the guest's serial port, Ctrl-C too; Ctrl-A x ends the run and Ctrl-A h
shows the other keys. With --screen stdio, and no --serial stdio, the terminal is the guest's screen and
keyboard. Input from a pipe or file goes to the serial port; its end does not end the run. Of several guests the
terminal shows one: Ctrl-A n the next, Ctrl-A 1 to 9 that one; Ctrl-A p, r and k pause, resume and kill it.
Elsewhere the lines of several guests come with their names. How each ended is told at the end.
Exit codes, the gravest of several guests': 0 power-off, reset, or HLT with interrupts off; 1 triple fault; 2 wrong use, or output that
cannot be written; 3 a limit was reached; 130 interrupted (statistics are written); with --debug-exit the byte
that the guest wrote.`,
    )
    .action(async (_images: unknown, options: RunOptions) => {
      const isGiven = (option: string) =>
        ![undefined, 'default'].includes(command.getOptionValueSource(option));
      process.exitCode = await run(options, isGiven);
    });
}

/** @returns the exit code @throws UserError */
async function run(options: RunOptions, isGiven: IsGiven): Promise<number> {
  const { machine, load } = await planRun(options, isGiven);
  const deterministic = machine.deterministic === true;
  const cpu = await checkModel(machine.cpu);
  const guestRing = checkGuestRing(machine.guestRing, [machine.virt]);
  checkOwnershipOption(machine);
  checkReboot(options);
  checkTrace(options, machine.virt);
  const guests = await load();
  const fronts = frontsOf(guests, deterministic);
  const terminal = process.stdin.isTTY && fronts.some((front) => front !== undefined);
  const targets = guests.map(({ spec, serial, debugcon }) => ({ name: spec.name, serial, debugcon }));
  const outputs = new GuestOutputs(targets, terminal && process.stdout.isTTY);
  const log = await openTrace(options);
  const sessionOptions: SessionOptions = {
    virt: machine.virt,
    guestRing,
    engine: machine.engine,
    cpu,
    deterministic,
    reboot: options.reboot === true,
    checkOwnership: machine.checkOwnership === true,
    trace: log?.add,
    guests: guests.map(({ spec }, index) => ({ ...spec, ...sinksOf(outputs.guests[index]!) })),
  };
  const session = await createSession(sessionOptions);
  if (machine.maxInstructions !== undefined) session.setLimit(machine.maxInstructions);
  if (process.stderr.isTTY) {
    const keys = terminal ? '; Ctrl-A x ends the run, Ctrl-A h shows more' : '';
    process.stderr.write(`ring1: ${describeMachine(sessionOptions)}${keys}\n`);
  }
  const lost = await watchHoles(sessionOptions, session);
  const start = performance.now();
  const judge = lost && (() => lost.judge());
  await attendedRun(session, { outputs, fronts, maxSeconds: machine.maxSeconds, judge });
  const seconds = (performance.now() - start) / 1000;
  outputs.close();
  log?.close();
  writeScreens(session, guests);
  if (options.stats === '-') process.stderr.write(`\n${statusReport(session, seconds)}\n`);
  else if (options.stats !== undefined)
    writeOutput('--stats', options.stats, statistics(session, sessionOptions));
  for (const message of endMessages(session.guests)) process.stderr.write(`ring1: ${message}\n`);
  for (const message of (await lost?.messages()) ?? []) process.stderr.write(`ring1: ${message}\n`);
  if (outputs.failure !== undefined) throw new UserError(outputs.failure);
  return exitStatus(session.guests);
}

/** What to run, by a fleet's file or by the options. @throws UserError */
async function planRun(options: RunOptions, isGiven: IsGiven): Promise<RunPlan> {
  const images = options.image ?? [];
  const file = images.find(({ path }) => FLEET_FILE.test(path));
  if (file !== undefined) {
    if (images.length > 1)
      throw new UserError(`'${file.path}': a fleet's file has all the guests; give no other`);
    return (await import('../fleet/fleet-plan.ts')).planFleet(file.path, options, isGiven);
  }
  return { machine: options, load: () => loadAll(options) };
}

/** The guests that the options describe. @throws UserError */
async function loadAll(options: RunOptions): Promise<readonly GuestRun[]> {
  const loaded = await loadGuests(options);
  if (options.virt === 'none' && loaded.length > 1) {
    throw new UserError(
      `--virt: a bare machine runs one guest, ${loaded.length} are given; use trap or full`,
    );
  }
  checkTotalMemory(options.mem, loaded.length);
  return guestRuns(options, loaded);
}

/** Under `trap` a guest may believe a wrong answer. @returns undefined when no guest runs under it */
async function watchHoles(options: SessionOptions, session: Session): Promise<LostGuests | undefined> {
  if (options.guests.every(({ virt = options.virt }) => virt !== 'trap')) return undefined;
  const { LostGuests } = await import('../lost-guest.ts');
  return new LostGuests(options, session);
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

/** @throws UserError */
function checkOwnershipOption({ virt, checkOwnership }: MachineOptions): void {
  if (virt === 'none' && checkOwnership === true)
    throw new UserError('--check-ownership: checks the monitor; use it with --virt trap or full');
}

/** All guests share one machine's memory. @throws UserError */
function checkTotalMemory(memoryBytes: number, guests: number): void {
  if (memoryBytes * guests <= LARGEST_MEMORY) return;
  const each = Math.floor(LARGEST_MEMORY / guests / MEBIBYTE);
  throw new UserError(`--mem: ${guests} guests share one machine; at most ${each}M each`);
}

function sinksOf({ sendSerial, sendDebugcon }: OutputsOfGuest): Pick<GuestSpec, 'serial' | 'debugConsole'> {
  return { serial: sendSerial, ...(sendDebugcon === undefined ? {} : { debugConsole: sendDebugcon }) };
}

function writeScreens(session: Session, guests: readonly GuestRun[]): void {
  for (const [index, guest] of session.guests.entries()) {
    const screen = guests[index]?.screen;
    if (screen === undefined) continue;
    const text = `${guest.pc.screen(guest.memory).join('\n')}\n`;
    if (screen.target.kind === 'file') writeOutput(screen.option, screen.target.path, text);
    else process.stdout.write(text);
  }
}
