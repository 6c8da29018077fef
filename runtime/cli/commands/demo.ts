import process from 'node:process';
import { type Command, Option } from 'commander';
import type { GuestRing } from '../../monitor/guest-ring.ts';
import { checkModel } from '../cpu-model.ts';
import type { DemonstrationMachine } from '../demonstration.ts';
import { guestRingOption } from '../guest-ring.ts';
import { type EngineChoice, engineNames, virtModes } from '../session.ts';

interface DemoOptions {
  readonly cpu?: string;
  readonly engine: EngineChoice;
  readonly guestRing?: GuestRing;
}

const GUEST = 'kernel';
const RED_PILLS = ['pill-popf', 'pill-sgdt', 'pill-cs'];

/** `ring1 demo`, which is `npm start`. */
export function declare(command: Command): void {
  command
    .description(
      "The audit's verdict in brief, then the built-in kernel bare and under full with its counters, and the red " +
        'pills in every mode.',
    )
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .addOption(new Option('--engine <name>', 'what executes').choices(engineNames).default('tier0'))
    .addOption(guestRingOption())
    .addHelpText(
      'after',
      `
Examples:
  ring1 demo
  ring1 demo --guest-ring 3
  ring1 demo --cpu p6-umip`,
    )
    .action(async (options: DemoOptions) => {
      const { engine, guestRing } = options;
      await demonstrate({ cpu: await checkModel(options.cpu), engine, guestRing });
    });
}

async function demonstrate(machine: DemonstrationMachine): Promise<void> {
  const [{ runAudit }, { formatAuditSummary }, { runBuiltIn, runTable }] = await Promise.all([
    import('../../audit/audit.ts'),
    import('../../audit/format.ts'),
    import('../demonstration.ts'),
  ]);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(formatAuditSummary(runAudit(machine.cpu)));

  const runs = [await runBuiltIn(GUEST, 'none', machine), await runBuiltIn(GUEST, 'full', machine)];
  print(`\nThe built-in kernel, bare and under full, prints:\n`);
  print(
    runs[0]!.output
      .replace(/^/gm, '  | ')
      .trimEnd()
      .replace(/\n {2}\|\s*$/, ''),
  );
  print(`\n${runTable(runs)}`);

  print('Red pills, programs that look for the monitor:\n');
  for (const pill of RED_PILLS) {
    for (const virt of virtModes) {
      const { output } = await runBuiltIn(pill, virt, machine);
      print(`  --virt ${virt.padEnd(4)}  ${output.trim()}`);
    }
  }
}
