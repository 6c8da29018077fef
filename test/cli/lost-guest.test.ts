import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { main } from '../../runtime/cli/main.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Turns interrupts off, asks whether they are off, and goes on in two ways. */
const asking = (otherwise: string) => `
  mov esp, 0x90000
  cli
  pushfd
  pop eax
  test eax, 0x200
  jz fine
  ${otherwise}
fine:
  cli
  hlt
none: dw 0
  dd 0`;

const sources = {
  dies: asking('lidt [none]\nint3'),
  hangs: asking('again: jmp again'),
  computes: 'mov ecx, 60000000\nagain: dec ecx\njnz again\nmov dx, 0x604\nmov ax, 0x2000\nout dx, ax',
};

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-lost-'));
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(folder, name), assemble(source, name, { origin: 0x100000 }).bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** `ring1 run`, nothing heard of the serial port. @returns the exit code */
async function run(line: string): Promise<number> {
  output = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const words = `run --mem 4 --deterministic --serial null ${line}`.split(/\s+/);
  const code = await main(words.map((word) => word.replaceAll('@', `${folder}/`)));
  process.exitCode = 0;
  return code;
}

const LOSS =
  /was lost at its instruction 3, 0008:00100006 {2}9c {2}pushfd: outside ring 0 it did not trap, and memory 0008fffd is 02 instead of 00 \(it met the real processor's .*IF IOPL/;

it('names the instruction that a guest under trap died of, its address and what was lost', async () => {
  expect(await run('@dies --load 0x100000 --virt trap')).toBe(1);
  expect(output).toMatch(LOSS);
  expect(await run('@dies --load 0x100000 --virt full')).toBe(0);
  expect(output).toBe('');
});

it('ends a guest that hangs because of such an instruction', async () => {
  expect(await run('@hangs --load 0x100000 --virt trap')).toBe(1);
  expect(output).toContain('hangs: it makes no progress after');
  expect(output).toMatch(LOSS);
});

it('lets a guest compute that has lost nothing', async () => {
  expect(await run('@computes --load 0x100000 --virt trap')).toBe(0);
  expect(output).toBe('');
});

it('lets red pills come to their ends', async () => {
  expect(await run('builtin:pill-popf --virt trap')).toBe(await run('builtin:pill-popf --virt full'));
  expect(output).toBe('');
});
