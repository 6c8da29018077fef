import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProgramName, writePrograms } from './guest-programs.ts';
import { hasPseudoTerminal, PseudoTerminal, RING1 } from './pseudo-terminal.ts';

const CTRL_A = '\x01';
const CTRL_C = '\x03';
const CTRL_D = '\x04';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-terminal-'));
  writePrograms(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A guest's run on a terminal whose settings are noted before and after. */
function start(program: ProgramName, options = ''): PseudoTerminal {
  const run = `${RING1} run '${folder}/${program}' --load 0x100000 --mem 2 --max-seconds 60 ${options}`;
  const settings = (name: string) => `stty -a > '${folder}/${name}'`;
  return new PseudoTerminal(
    `${settings('before')}; sh -c 'echo pid $$ $PPID; exec "$@"' sh ${run}; code=$?; ${settings('after')}; exit $code`,
  );
}

function expectRestored(): void {
  const [before, after] = ['before', 'after'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(after).toBe(before);
  expect(before).toMatch(/ icanon/);
}

/** Signals the process that runs the guest. */
function signal(terminal: PseudoTerminal, name: NodeJS.Signals): void {
  process.kill(Number(/pid (\d+)/.exec(terminal.output)?.[1]), name);
}

if (!hasPseudoTerminal && process.env['CI'] !== undefined) throw new Error('script(1) is missing');

describe.runIf(hasPseudoTerminal)('a run on a terminal', () => {
  it('hands every key to the guest, Ctrl-C too, and gives the terminal back at power-off', async () => {
    const terminal = start('echo');
    await terminal.sees(/ready/);
    terminal.type(`HAL${CTRL_C}${CTRL_A}a@`);
    await terminal.sees('IBM\x04\x02A');
    terminal.type(CTRL_D);
    expect(await terminal.ended()).toBe(0);
    expectRestored();
  });

  it.each(['echo', 'forever'] as const)('ends at Ctrl-A x: %s', async (program) => {
    const terminal = start(program);
    await terminal.sees(/Ctrl-A x|ready/);
    terminal.type(`${CTRL_A}x`);
    await terminal.sees(/ended by the user/);
    expect(await terminal.ended()).toBe(0);
    expectRestored();
  });

  it('explains its keys, tells how far the guest is, and stamps lines', async () => {
    const terminal = start('echo');
    await terminal.sees(/ready/);
    terminal.type(`${CTRL_A}h`);
    await terminal.sees(/Ctrl-A x\s+end the run/);
    terminal.type(`${CTRL_A}c`);
    await terminal.sees(/echo +[\d,]+ .* runs/);
    terminal.type(`${CTRL_A}q`);
    await terminal.sees(/Ctrl-A h shows the keys/);
    terminal.type(`${CTRL_A}t\tG`);
    await terminal.sees(/\n\[00:00:\d\d\.\d{3}\] H/);
    terminal.type(CTRL_D);
    expect(await terminal.ended()).toBe(0);
  });

  it('tells how far a large image is read, and what machine is started', async () => {
    const image = join(folder, 'large');
    writeFileSync(image, '');
    truncateSync(image, 40 * 2 ** 20);
    const terminal = new PseudoTerminal(`${RING1} run '${image}' --load 0x100000 --max-instructions 10`);
    await terminal.sees(/reading large: \d+ of 40 MiB/);
    await terminal.sees(/ring1: large \(128 MiB\) on a p6, bare, tier0; Ctrl-A x ends the run/);
    expect(await terminal.ended()).toBe(3);
  });

  it('sends a break', async () => {
    const terminal = start('breaks');
    await terminal.sees(/ready/);
    terminal.type(`${CTRL_A}b`);
    await terminal.sees(/break/);
    terminal.type('\0');
    expect(await terminal.ended()).toBe(0);
  });

  it('loses nothing of a long paste', async () => {
    const terminal = start('paste');
    await terminal.sees(/ready/);
    let text = '';
    let sum = 0;
    for (let k = 0; k < 65536; k++) {
      const code = 32 + ((k * 7919) % 95);
      text += String.fromCharCode(code);
      sum = (Math.imul(sum, 31) + code) | 0;
    }
    terminal.type(text);
    const digits = Array.from({ length: 8 }, (_, k) => 'abcdefghijklmnop'[(sum >>> (28 - 4 * k)) & 15]);
    await terminal.sees(new RegExp(digits.join('')));
    expect(await terminal.ended()).toBe(0);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('gives the terminal back at %s', async (name) => {
    const terminal = start('echo');
    await terminal.sees(/ready/);
    signal(terminal, name);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.output).toContain('interrupted by a signal');
    expectRestored();
  });

  it('gives the terminal back while it is stopped', async () => {
    const terminal = start('echo');
    await terminal.sees(/ready/);
    const pid = Number(/pid (\d+)/.exec(terminal.output)?.[1]);
    const device = readlinkSync(`/proc/${pid}/fd/0`);
    const isStopped = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] === 'T';
    const isRaw = () => / -icanon/.test(spawnSync('stty', ['-a', '-F', device], { encoding: 'utf8' }).stdout);
    expect(isRaw()).toBe(true);
    signal(terminal, 'SIGTSTP');
    await expect.poll(isStopped, { timeout: 10_000 }).toBe(true);
    expect(isRaw()).toBe(false);
    signal(terminal, 'SIGCONT');
    await expect.poll(isRaw, { timeout: 10_000 }).toBe(true);
    terminal.type(`A${CTRL_C}`);
    await terminal.sees('B\x04');
    terminal.type(CTRL_D);
    expect(await terminal.ended()).toBe(0);
    expectRestored();
  });

  it('is the screen and the keyboard of the guest with --screen stdio, which is printed at the end', async () => {
    const terminal = start('keys', '--screen stdio');
    await terminal.sees('\x1b[?1049h');
    await terminal.sees(/97;44m>>/);
    terminal.type('a');
    await terminal.sees('bo');
    terminal.type(`${CTRL_A}h`);
    await terminal.sees(/Ctrl-A x\s+end the run/);
    terminal.type('\x1b[A');
    await terminal.sees('boei');
    terminal.type('\x1b');
    expect(await terminal.ended()).toBe(0);
    const [, after] = terminal.output.split('\x1b[?1049l');
    expect(after).toMatch(/^>>boei\r?$/m);
    expectRestored();
  });
});
