import process from 'node:process';
import { type Command, Option } from 'commander';
import { checkModel } from '../cpu-model.ts';

interface ExplainOptions {
  readonly bits: string;
  readonly cpu?: string;
}

/** `ring1 explain`. */
export function declare(command: Command): void {
  command
    .description(
      'What the specification says about an instruction and what was derived from it: encodings, guards, ' +
        'faults, privilege, sensitivity, treatment by the monitor.',
    )
    .argument('<what...>', 'a mnemonic, or bytes in hexadecimal')
    .addOption(new Option('--bits <size>', 'code size for bytes').choices(['16', '32']).default('32'))
    .option('--cpu <model>', 'CPU model to audit it for, a file of isa/models/')
    .addHelpText(
      'after',
      `
Examples:
  ring1 explain popfd
  ring1 explain 0f 01 e0
  ring1 explain 8b 07 --bits 16
  ring1 explain smsw --cpu p6-umip`,
    )
    .action(async (what: readonly string[], options: ExplainOptions) => {
      const model = await checkModel(options.cpu);
      const { explain } = await import('../explanation.ts');
      process.stdout.write(explain(what.join(' '), options.bits === '16' ? 16 : 32, model));
    });
}
