import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePrograms } from './guest-programs.ts';
import { RING1 } from './pseudo-terminal.ts';

const MEBIBYTE = 2 ** 20;
const SETTLED_BYTES = 4 * MEBIBYTE;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-pipes-'));
  writePrograms(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a shell command in which `@` stands for ring1 and `%` for the folder of the guests. */
async function shell(command: string): Promise<Ended> {
  const child = start(command);
  let output = '';
  child.stdout?.setEncoding('latin1').on('data', (text) => {
    output += text;
  });
  return { ...(await ended(child)), output };
}

function start(command: string): ChildProcess {
  const run = `${RING1} run --load 0x100000 --mem 2 --max-seconds 120`;
  return spawn('bash', ['-c', command.replaceAll('@', run).replaceAll('%', folder)], { stdio: 'pipe' });
}

function ended(child: ChildProcess): Promise<Omit<Ended, 'output'>> {
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
}

/** Memory of a process in bytes, or 0 when it is gone or the host does not tell. */
function residentBytes(pid: number): number {
  const path = `/proc/${pid}/status`;
  return existsSync(path) ? Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) * 1024 : 0;
}

/** How much a process still grows in three seconds; Infinity when it does not settle in a minute. */
async function growth(pid: number): Promise<number> {
  await sleep(3000);
  for (let attempt = 0; attempt < 20; attempt++) {
    const before = residentBytes(pid);
    await sleep(3000);
    const grown = residentBytes(pid) - before;
    if (before > 0 && grown < SETTLED_BYTES) return grown;
  }
  return Infinity;
}

describe('input from a pipe', () => {
  it('arrives at the serial port', async () => {
    const { code, output, errors } = await shell("printf 'HAL\\004' | @ %/echo");
    expect(output).toBe('ready\r\nIBM');
    expect(errors).toBe(''); // what machine is started is told to a terminal only
    expect(code).toBe(0);
  });

  it('may end before the guest does', async () => {
    const { code, output } = await shell('printf HAL | @ %/echo --max-seconds 3');
    expect(output).toBe('ready\r\nIBM');
    expect(code).toBe(3);
  });

  it('is not read ahead of a guest that does not take it', async () => {
    const child = start('exec @ %/forever');
    const zeros = spawn('cat', ['/dev/zero'], { stdio: ['ignore', 'pipe', 'ignore'] });
    zeros.stdout?.pipe(child.stdin!);
    child.stdin?.on('error', () => {});
    expect(await growth(child.pid!)).toBeLessThan(SETTLED_BYTES);
    child.kill('SIGTERM');
    expect((await ended(child)).code).toBe(130);
    zeros.kill();
  });
});

describe('a guest that floods its serial port', () => {
  it('stops with a message when nobody reads any more', async () => {
    const { code, output, errors } = await shell('set -o pipefail; @ %/flood | head -c 100');
    expect(output).toHaveLength(100);
    expect(errors).toContain('ring1: --serial: cannot write to standard output: nobody reads it any more');
    expect(errors).not.toContain('    at ');
    expect(code).toBe(2);
  });

  it('stops with a message when the disk is full', async () => {
    const { code, errors } = await shell('@ %/flood --serial file:/dev/full');
    expect(errors).toContain("ring1: --serial: cannot write '/dev/full': the disk is full");
    expect(errors).not.toContain('    at ');
    expect(code).toBe(2);
  });

  it.each([
    ['socket', 'exec @ %/flood'],
    ['pipe', 'exec @ %/flood > >(exec sleep 60)'],
  ])(
    'waits for a slow reader of a %s, in bounded memory, and still ends at a signal',
    async (_name, command) => {
      const child = start(command); // nobody reads its standard output here
      expect(await growth(child.pid!)).toBeLessThan(SETTLED_BYTES);
      const signalled = performance.now();
      child.kill('SIGTERM');
      expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(130);
      expect(performance.now() - signalled).toBeLessThan(5000);
    },
  );
});
