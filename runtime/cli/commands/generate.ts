import process from 'node:process';
import type { Command } from 'commander';

interface GenerateOptions {
  readonly check?: boolean;
  readonly watch?: boolean;
}

/** `ring1 generate`: the only command that needs nothing from generated/. */
export function declare(command: Command): void {
  command
    .description(
      'Reads isa/, checks it and writes generated/. Says what changed: forms added, removed, reclassified.',
    )
    .option('--check', 'change nothing; fail when generated/ is stale and name the stale files')
    .option('--watch', 'run again whenever a file of isa/ is saved')
    .addHelpText(
      'after',
      `
Examples:
  ring1 generate
  ring1 generate --check     for continuous integration
  ring1 generate --watch     while editing isa/`,
    )
    .action(async (options: GenerateOptions) => {
      const { runGenerator } = await import('../../../generator/main.ts');
      process.exitCode = await runGenerator({
        check: options.check === true,
        watch: options.watch === true,
      });
    });
}
