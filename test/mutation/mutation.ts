import { fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';
import { bodyNames } from '../behaviour/behaviour.ts';
import { Random } from '../random.ts';
import { BatteryHost } from './battery-host.ts';
import { Laboratory, type Verdict } from './laboratory.ts';
import { record, writeRecording } from './recording.ts';
import { formatReport } from './report.ts';
import { describeMutant, type Mutant } from './site.ts';
import { sitesOf } from './sites.ts';

/** A line of the journal: a mutant and what became of it. */
export interface Entry extends Verdict {
  readonly number: number;
  readonly mutant: string;
}

const usage = `node --import tsx test/mutation/mutation.ts [--sample N] [--seed S] [--only PATH] [--journal FILE] [--jobs J] [--again]

Makes N small mistakes in isa/ (default 2000), each alone, and counts which of them a check or a test notices.
The journal takes a line for each; a run with the same journal and seed goes on where the last one ended,
with --again after it has examined once more the mutants that nobody noticed.`;

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    journal: { type: 'string', default: '' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (values.help) return console.log(usage);
  const seed = Number(values.seed);
  const { specification, files } = loadSpecification(projectRoot);
  if (specification === undefined) throw new Error('isa/ has a mistake of its own: run `npx ring1 generate`');
  const sites = sitesOf(specification, files.values()).filter((site) => site.file.includes(values.only));
  const random = new Random(seed);
  const mutants = Array.from({ length: Number(values.sample) }, (): Mutant => {
    const site = random.of(sites);
    return { site, replacement: random.of(site.alternatives) };
  });
  const folder = mkdtempSync(join(tmpdir(), 'ring1-mutation-'));
  const journal = values.journal === '' ? join(folder, `seed-${seed}.jsonl`) : values.journal;
  const entries = existsSync(journal) ? readJournal(journal) : [];
  console.log(
    `${sites.length} places for a mistake, seed ${seed}, ${mutants.length} mutants; journal ${journal}`,
  );
  const recording = join(folder, 'recording.json');
  writeRecording(recording, record(seed));
  await control(recording);
  const again = (fate: Entry['fate']): boolean => values.again && fate === 'survived';
  const done = new Set(entries.filter(({ fate }) => !again(fate)).map((entry) => entry.number));
  const open = mutants.flatMap((mutant, number) => (done.has(number) ? [] : [{ mutant, number }]));
  const texts = new Map([...files].map(([path, file]) => [path, file.text]));
  await inParallel(Number(values.jobs), recording, open, (number, mutant, verdict) => {
    const entry = { number, ...verdict, mutant: describeMutant(texts.get(mutant.site.file) ?? '', mutant) };
    entries.push(entry);
    appendFileSync(journal, `${JSON.stringify(entry)}\n`);
    if (verdict.fate === 'survived') console.log(`survived: ${entry.mutant}`);
    if (entries.length % 50 === 0) console.log(`${entries.length} of ${mutants.length}`);
  });
  console.log(formatReport(entries));
}

/** The oracles must have nothing to say against the specification as it is, or every mutant would be noticed. */
async function control(recording: string): Promise<void> {
  const battery = new BatteryHost(recording);
  const order = { bodies: bodyNames, decoding: true, engine: 'reference' } as const;
  const laboratory = new Laboratory(recording);
  const objection = (await battery.ask({ texts: [], order })) ?? laboratory.control();
  battery.close();
  laboratory.close();
  if (objection !== undefined)
    throw new Error(`without any mistake: ${objection.killer}: ${objection.detail}`);
}

function readJournal(path: string): Entry[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry);
}

/** Hands the mutants to `jobs` processes until none is left. */
async function inParallel(
  jobs: number,
  recording: string,
  mutants: { readonly mutant: Mutant; readonly number: number }[],
  examined: (number: number, mutant: Mutant, verdict: Verdict) => void,
): Promise<void> {
  const queue = [...mutants];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [recording]);
      let current = queue.shift();
      const next = (): void => {
        if (current === undefined) worker.disconnect();
        else worker.send(current.mutant);
      };
      worker.on('message', (message: Verdict | 'ready') => {
        if (message !== 'ready' && current !== undefined) {
          examined(current.number, current.mutant, message);
          current = queue.shift();
        }
        next();
      });
      worker.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
      );
    });
  await Promise.all(Array.from({ length: jobs }, work));
}

await main();
