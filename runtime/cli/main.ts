import { realpathSync } from 'node:fs';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { ExitStatus, UserError } from './user-error.ts';

/**
 * A subcommand's file. Only the file of the command in use is loaded, so that `generate` works while
 * generated/ is missing or broken.
 */
export interface CommandModule {
  /** Declares options, help and action on a fresh command; the action sets `process.exitCode`. */
  declare(command: Command): void;
}

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

const commands: readonly CommandEntry[] = [
  {
    name: 'run',
    summary: 'run one or several guests, bare or under the monitor',
    load: () => import('./commands/run.ts'),
  },
  {
    name: 'step',
    summary: 'execute single instructions from states given as lines of JSON',
    load: () => import('./commands/step.ts'),
  },
  {
    name: 'vectors',
    summary: 'test vectors from guards, rings and descriptors, as lines or as a ROM',
    load: () => import('./commands/vectors.ts'),
  },
  {
    name: 'compare',
    summary: 'run a guest in two modes in lockstep and show the first divergence',
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'diverge',
    summary: 'compare random kernel-mode programs in two modes',
    load: () => import('./commands/diverge.ts'),
  },
  {
    name: 'demo',
    summary: 'the audit in brief, then a built-in guest bare and virtualized',
    load: () => import('./commands/demo.ts'),
  },
  {
    name: 'audit',
    summary: 'which instructions are privileged, sensitive, or holes',
    load: () => import('./commands/audit.ts'),
  },
  { name: 'asm', summary: 'assemble a source file', load: () => import('./commands/asm.ts') },
  { name: 'disasm', summary: 'disassemble bytes or a file', load: () => import('./commands/disasm.ts') },
  {
    name: 'translate',
    summary: 'what the monitor makes of code: identical, in line or callout, with each rule',
    load: () => import('./commands/translate.ts'),
  },
  {
    name: 'explain',
    summary: 'what the specification says about an instruction',
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'generate',
    summary: 'write generated/ from the specification in isa/',
    load: () => import('./commands/generate.ts'),
  },
];

const examples = `
Examples:
  ring1 run --kernel game.exec --serial stdio           a Multiboot kernel, bare
  ring1 run --kernel game.exec --virt full --stats s.json
  ring1 compare --a none --b full --kernel game.exec --max-instructions 1000000
  ring1 explain popf
  ring1 generate --check

'ring1 COMMAND --help' tells the options of each command.
Exit codes: 0 power-off, or HLT with interrupts off; 1 triple fault or a check failed; 2 wrong use;
3 a limit was reached; with --debug-exit the guest's own code.`;

/** Builds the program; `argv` are the arguments after the script's name. */
async function program(argv: readonly string[]): Promise<Command> {
  const root = new Command('ring1')
    .description('An x86 virtual machine monitor generated from a declarative instruction-set specification')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', examples)
    .exitOverride();
  const wanted = argv.find((argument) => !argument.startsWith('-') && argument !== 'help');
  for (const entry of commands) {
    const command = root.command(entry.name).summary(entry.summary).description(entry.summary);
    command.helpOption('-h, --help', 'show help').allowExcessArguments(false).exitOverride();
    if (entry.name === wanted) (await entry.load()).declare(command);
  }
  return root;
}

/**
 * Runs the command line.
 * @param argv arguments after the script's name
 * @returns the process exit code
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const root = await program(argv);
    if (argv.length === 0) {
      root.outputHelp();
      return ExitStatus.success;
    }
    process.exitCode = ExitStatus.success;
    await root.parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? ExitStatus.success);
  } catch (error) {
    return report(error);
  }
}

/** Prints a user's mistake as one message; anything else is a defect of ring1 and keeps its trace. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // commander has printed the message; it says 1 for every usage error
    return error.exitCode === 0 ? ExitStatus.success : ExitStatus.usage;
  }
  if (error instanceof UserError) {
    process.stderr.write(`ring1: ${error.message}\n`);
    return error.exitCode;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`ring1: internal error\n${trace}\n`);
  return ExitStatus.failure;
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script).endsWith('ring1.js')) {
  process.exitCode = await main(process.argv.slice(2));
}
