import process from 'node:process';
import { type Command, Option } from 'commander';
import { checkModel } from '../cpu-model.ts';
import { writeOutput } from '../host-file.ts';

interface AuditOptions {
  readonly cpu?: string;
  readonly ring: string;
  readonly format: string;
  readonly summary?: boolean;
  readonly out?: string;
}

/** `ring1 audit`. */
export function declare(command: Command): void {
  command
    .description(
      'Decides for every instruction of a CPU model whether it is privileged, sensitive or a hole, by running ' +
        'the generated reference interpreter at CPL 0 and deprivileged.',
    )
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .addOption(
      new Option('--ring <ring>', "real ring of the guest's kernel").choices(['1', '3']).default('1'),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--summary', 'the verdict and the counts only')
    .option('--out <file>', 'write it there instead')
    .addHelpText(
      'after',
      `
Examples:
  ring1 audit
  ring1 audit --cpu p6-umip --format json --out audit.json`,
    )
    .action(async (options: AuditOptions) => {
      const text = await audit(options);
      if (options.out === undefined) process.stdout.write(text);
      else writeOutput('--out', options.out, text);
    });
}

/** @throws UserError when there is no such model */
async function audit(options: AuditOptions): Promise<string> {
  const cpu = await checkModel(options.cpu);
  const [{ runAudit }, { auditJson, formatAudit, formatAuditSummary }] = await Promise.all([
    import('../../audit/audit.ts'),
    import('../../audit/format.ts'),
  ]);
  const report = runAudit(cpu, options.ring === '3' ? 3 : 1);
  if (options.format === 'json') return auditJson(report);
  return options.summary === true ? `${formatAuditSummary(report)}\n` : formatAudit(report);
}
