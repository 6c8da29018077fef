import { createReadStream } from 'node:fs';
import process from 'node:process';
import { type Command, Option } from 'commander';
import { ByteOutput } from '../byte-output.ts';
import { checkModel } from '../cpu-model.ts';
import { type EngineChoice, engineNames } from '../session.ts';
import { UserError } from '../user-error.ts';

interface StepOptions {
  readonly cpu?: string;
  readonly engine: EngineChoice;
}

/** `ring1 step`. */
export function declare(command: Command): void {
  command
    .description(
      'Executes single instructions, each from the state that a line of JSON gives, and answers each with a line ' +
        'of the state after it. Nothing of one line is left for the next.',
    )
    .argument('[file]', 'lines to read; without it, or with -, standard input', '-')
    .addOption(new Option('--engine <name>', 'what executes').choices(engineNames).default('reference'))
    .option('--cpu <model>', 'CPU model, a file of isa/models/')
    .addHelpText(
      'after',
      `
Numbers are strings of plain hexadecimal without 0x; bits, mode and cpl are plain. In:
  id       any string or number; bits: 16|32; mode: "real"|"protected"|"v86"; cpl: 0-3
  code     bytes, placed at linear cs.base+eip
  regs     eax … edi, eip, eflags
  sregs    cs … gs: {selector, base, limit, rights}; limit in bytes, rights are bits 8-23 of the second word
  system   cr0, cr2-cr4, dr0-dr7, gdtr, idtr: {base, limit}, ldtr, tr as in sregs, msrs: {number: value}
  ports    [[port, size, value] …] in bytes: what reads give; other ports read all ones
  memory   [[address, bytes] …], physical, anywhere in 4 GiB; zero elsewhere
  fpu      cw, sw, tag (16 bits), st: [8 of 10 bytes, ST(0) first]; op, cs, ip, ds, dp if they matter
  mxcsr, xmm (8 of 16 bytes) are passed on: no instruction with semantics uses them
What is left out: flat 4 GiB segments of that CPL, CR0.PE as the mode says, the x87 after FNINIT, zero.
Out: {id, regs, memory that changed, fault: null | {vector, error?, cr2?}}, the state before delivery; ports written;
trap: {vector} of an interrupt instruction, which is not delivered, or of TF; cpl when it changed; sregs, system and
fpu whole, when they were given or one changed. A wrong line is answered with {id, error}.

Examples:
  echo '{"id":1,"bits":32,"mode":"protected","cpl":3,"code":"9d","regs":{"esp":"1000"},"memory":[["1000","02"]]}' |
    ring1 step
  ring1 step --engine tier0 --cpu i486 cases.jsonl`,
    )
    .action(async (file: string, options: StepOptions) => {
      await answerLines(file, options);
    });
}

/** Answers as lines arrive: all that a chunk of input completes leaves at once. */
async function answerLines(file: string, options: StepOptions): Promise<void> {
  const cpu = await checkModel(options.cpu);
  const { Stepper } = await import('../../step/stepper.ts');
  const stepper = new Stepper(options.engine, cpu);
  const output = new ByteOutput('step', { kind: 'stdio' });
  const answer = (line: string): void => {
    if (line.trim() !== '') output.writeText(`${stepper.answerText(line)}\n`);
  };
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of input) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) answer(line);
      output.flush();
    }
  } catch (error) {
    if (file === '-' || !(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(`step: cannot read '${file}': ${error.message}`);
  }
  answer(rest);
  output.close();
}
