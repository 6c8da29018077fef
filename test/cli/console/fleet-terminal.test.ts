import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writePrograms } from './guest-programs.ts';
import { hasPseudoTerminal, PseudoTerminal, RING1 } from './pseudo-terminal.ts';

vi.setConfig({ testTimeout: 240_000 });

const CTRL_A = '\x01';
const CTRL_D = '\x04';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-fleet-terminal-'));
  writePrograms(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Echoing guests by name, with further fields. */
function start(guests: Readonly<Record<string, string>>, redirection = ''): PseudoTerminal {
  const entries = Object.entries(guests).map(
    ([name, fields]) => `  - { name: ${name}, kernel: echo, load: 0x100000, mem: 2${fields} }\n`,
  );
  const file = join(folder, 'fleet.yaml');
  writeFileSync(file, `max-seconds: 200\nguests:\n${entries.join('')}`);
  return new PseudoTerminal(`${RING1} run '${file}' ${redirection}`);
}

describe.runIf(hasPseudoTerminal)('a fleet on a terminal', () => {
  it('shows one guest at a time and gives it the keys; what others said waits', async () => {
    const terminal = start({ one: '', two: '', three: '' });
    await terminal.sees(/ready/);
    terminal.type('AAA');
    await terminal.sees('BBB');
    expect(terminal.output.match(/ready/g)).toHaveLength(1);
    terminal.type(`${CTRL_A}n`);
    await terminal.sees(/\[2 of 3: two, runs\]/);
    await terminal.sees(/ready[\s\S]*ready/);
    terminal.type('KKK');
    await terminal.sees('LLL');
    terminal.type(`${CTRL_A}3`);
    await terminal.sees(/\[3 of 3: three, runs\][\s\S]*ready/);
    terminal.type(`${CTRL_A}1`);
    await terminal.sees(/\[1 of 3: one, runs\][\s\S]*BBB/);
    terminal.type(`${CTRL_A}9`);
    await terminal.sees(/There is no guest 9/);
    terminal.type(CTRL_D);
    await terminal.sees(/one, power-off\]; Ctrl-A n shows another guest/);
    terminal.type(`${CTRL_A}n${CTRL_D}${CTRL_A}n${CTRL_D}`);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.output).toMatch(/two: switched itself off/);
  });

  it('starts, pauses, resumes and kills one while the others go on', async () => {
    const terminal = start({ one: '', two: ', start: manual', three: '' });
    await terminal.sees(/ready/);
    terminal.type(`${CTRL_A}2`);
    await terminal.sees(/\[2 of 3: two, paused\]/);
    terminal.type(`${CTRL_A}r`);
    await terminal.sees(/two runs\.[\s\S]*ready/);
    terminal.type(`${CTRL_A}1${CTRL_A}p`);
    await terminal.sees(/one is paused/);
    terminal.type('A');
    terminal.type(`${CTRL_A}2K`);
    await terminal.sees(/\[2 of 3[\s\S]*L/);
    expect(terminal.output).not.toMatch(/paused; Ctrl-A r[\s\S]*B/);
    terminal.type(`${CTRL_A}k`);
    await terminal.sees(/two is killed/);
    terminal.type(`${CTRL_A}c`);
    await terminal.sees(/one +[\d,]+ .* paused[\s\S]*two +[\d,]+ .* stopped[\s\S]*three +[\d,]+ .* runs/);
    terminal.type(`${CTRL_A}1${CTRL_A}r`);
    await terminal.sees(/one runs\.[\s\S]*B/);
    terminal.type(`${CTRL_D}${CTRL_A}3${CTRL_D}`);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.output).toMatch(/two: killed after \d+ instructions/);
  });

  it("sends every guest's lines with its name where there is no terminal to show one", async () => {
    const terminal = start({ one: '', second: '' }, '--max-seconds 3 < /dev/null | cat');
    await terminal.sees(/one {4}\| ready/);
    await terminal.sees(/second \| ready/);
    await terminal.ended();
  });
});
