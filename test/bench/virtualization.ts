import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { createSession } from '../../runtime/cli/create-session.ts';
import type { SessionGuest } from '../../runtime/cli/session.ts';
import { textTable } from '../../runtime/cli/text-table.ts';
import { planLoad } from '../../runtime/machine/loader/load.ts';

/** What is typed into the guest's shell, a line each; the programs print where each of their workloads begins and ends. */
const COMMANDS = ['/bench/int sieve sha256', '/bench/sys getpid int80 fork forkexec pgfault pipe signal'];
const MEMORY = 128 << 20;
const SLICE = 5_000_000;
/** Far more than a workload takes. */
const MOST = 40_000_000_000;
const PROMPT = '# ';
const SHOWN_CAUSES = 3;

/** What a workload cost. */
interface Figure {
  readonly name: string;
  /** The guest's own result; the same in both modes. */
  readonly check: string;
  /** Processor time of the whole process in milliseconds. */
  readonly milliseconds: number;
  readonly instructions: number;
  /** Entries into the monitor by reason. */
  readonly entries: Readonly<Record<string, number>>;
  readonly byInnocuous: number;
}

/** A reading of clock and counters. */
type Reading = Omit<Figure, 'name' | 'check'>;

function read(guest: SessionGuest): Reading {
  const { user, system } = process.cpuUsage();
  return {
    milliseconds: (user + system) / 1000,
    instructions: guest.instructions,
    entries: { ...guest.entries },
    byInnocuous: guest.byInnocuous,
  };
}

function since(name: string, check: string, start: Reading, end: Reading): Figure {
  const entries = Object.entries(end.entries).map(([reason, count]): [string, number] => [
    reason,
    count - (start.entries[reason] ?? 0),
  ]);
  return {
    name,
    check,
    milliseconds: end.milliseconds - start.milliseconds,
    instructions: end.instructions - start.instructions,
    entries: Object.fromEntries(entries.filter(([, count]) => count > 0)),
    byInnocuous: end.byInnocuous - start.byInnocuous,
  };
}

/** Boots Linux and has its shell run the workloads. The time of each is taken when its marker comes over the wire. */
async function measure(virt: 'none' | 'full', kernel: string, initrd: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  let text = '';
  let line = '';
  let start: Reading | undefined;
  const serial = (byte: number): void => {
    const character = String.fromCharCode(byte);
    text += character;
    if (character !== '\n') {
      line += character;
      return;
    }
    const [, marker, name = '', check = ''] = /^@@(START|DONE) (\S+)(?: check=(\S+))?/.exec(line) ?? [];
    line = '';
    const [guest] = session.guests;
    if (marker === undefined || guest === undefined) return;
    if (marker === 'START') start = read(guest);
    else if (start !== undefined) figures.push(since(name, check, start, read(guest)));
  };
  const file = (name: string) => ({ name, bytes: readFileSync(name) });
  const plan = planLoad(file(kernel), 'linux', {
    address: undefined,
    memoryBytes: MEMORY,
    commandLine: 'console=ttyS0 cryptomgr.notests peers=shell',
    modules: [{ file: file(initrd), text: '' }],
  });
  const guests = [{ name: 'linux', plan, memoryBytes: MEMORY, keys: [], debugExit: false, serial }];
  const session = await createSession({ virt, engine: 'tier0', cpu: 'p6', deterministic: true, guests });
  const [guest] = session.guests;
  if (guest === undefined) throw new Error('a session without a guest');
  const runToPrompt = (what: string): void => {
    text = '';
    const end = guest.instructions + MOST;
    while (!text.includes(PROMPT)) {
      session.setLimit(guest.instructions + SLICE);
      while (session.runSlice(SLICE).kind !== 'done');
      if (guest.stop?.kind !== 'limit' || guest.instructions > end) {
        throw new Error(`${what}: no prompt came; the guest's last words: ${text.slice(-400)}`);
      }
    }
  };
  const power = read(guest);
  runToPrompt('boot');
  figures.push(since('boot', '', power, read(guest)));
  for (const command of COMMANDS) {
    guest.pc.serialLine.receive(new TextEncoder().encode(`${command}\n`));
    runToPrompt(command);
  }
  return figures;
}

/** The same in a process of its own, so that neither mode finds the other's code compiled. */
function measureApart(virt: 'none' | 'full', kernel: string, initrd: string): Figure[] {
  process.stderr.write(`--virt ${virt} …\n`);
  const script = import.meta.filename;
  const args = ['--import', 'tsx', script, '--kernel', kernel, '--initrd', initrd, '--only', virt];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`--virt ${virt} ended with ${status}`);
  return JSON.parse(stdout) as Figure[];
}

function table(bare: readonly Figure[], full: readonly Figure[]): string {
  const rows = [['workload', 'none ms', 'full ms', 'ratio', 'entries', 'innocuous', 'most often']];
  for (const { name, check, milliseconds } of bare) {
    const under = full.find((figure) => figure.name === name);
    if (under === undefined || under.check !== check)
      throw new Error(`${name}: not the same under the monitor`);
    const causes = Object.entries(under.entries).sort((a, b) => b[1] - a[1]);
    rows.push([
      name,
      milliseconds.toFixed(0),
      under.milliseconds.toFixed(0),
      (under.milliseconds / milliseconds).toFixed(2),
      String(causes.reduce((sum, [, count]) => sum + count, 0)),
      String(under.byInnocuous),
      causes
        .slice(0, SHOWN_CAUSES)
        .map(([reason, count]) => `${reason} ${count}`)
        .join(', '),
    ]);
  }
  return textTable(rows);
}

const { values } = parseArgs({
  options: { kernel: { type: 'string' }, initrd: { type: 'string' }, only: { type: 'string' } },
});
const { kernel, initrd, only } = values;
if (kernel === undefined || initrd === undefined) {
  process.stderr.write(
    'usage: npm run bench:virtualization -- --kernel vmlinuz-686 --initrd INITRD\n' +
      'INITRD: with the workloads of ../shared/peers, whose setup.sh builds it\n',
  );
  process.exitCode = 2;
} else if (only === 'none' || only === 'full') {
  process.stdout.write(JSON.stringify(await measure(only, kernel, initrd)));
} else {
  const [bare, full] = [measureApart('none', kernel, initrd), measureApart('full', kernel, initrd)];
  process.stdout.write(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n\n${table(bare, full)}`,
  );
}
