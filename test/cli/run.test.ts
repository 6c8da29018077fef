import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { main } from '../../runtime/cli/main.ts';

/** Flat guests, loaded and entered at 1 MiB. */
const sources = {
  off: 'mov dx, 0x604\nmov ax, 0x2000\nout dx, ax',
  halt: 'cli\nhlt',
  triple: 'lidt [none]\nint3\nnone: dw 0\ndd 0',
  forever: 'again: inc eax\njmp again',
  exit: 'mov al, 42\nout 0xf4, al\nhang: jmp hang',
  hello: `
    mov esi, text
    mov dx, 0x3f8
    next: lodsb
    test al, al
    jz done
    out dx, al
    out 0xe9, al
    jmp next
    done: mov dword [0xb8000], 0x07420741
    cli
    hlt
    text: db "hello", 10, 0`,
  key: `
    wait: in al, 0x64
    test al, 1
    jz wait
    in al, 0x60
    mov [0x5000], al
    out 0xf4, al
    hang: jmp hang`,
  clock: `
    mov al, 0
    out 0x70, al
    in al, 0x71
    rdtsc
    in al, 0x40
    cli
    hlt`,
};

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-run-'));
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(folder, name), assemble(source, name, { origin: 0x100000 }).bytes);
  }
  writeFileSync(join(folder, 'keys'), '5000 1e\n');
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** `ring1 run` of flat guests in little memory. `@` stands for the folder. @returns the exit code */
async function run(line: string): Promise<number> {
  output = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const words =
    `run --load 0x100000 --mem 2 --engine reference --deterministic --serial file:@serial ${line}`.split(
      /\s+/,
    );
  const code = await main(words.map((word) => word.replace('@', `${folder}/`)));
  process.exitCode = 0;
  return code;
}

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const stats = () => JSON.parse(text('stats'));

describe.each(['none', 'trap', 'full'])('run --virt %s', (virt) => {
  it.each([
    ['off', 0, 'power-off'],
    ['halt', 0, 'halt'],
    ['triple', 1, 'triple-fault'],
    ['forever', 3, 'limit'],
  ])('%s ends with %i', async (image, code, stop) => {
    expect(await run(`@${image} --virt ${virt} --max-instructions 1000 --stats @stats`)).toBe(code);
    expect(stats().guests[0].stop).toBe(stop);
  });

  it('stops after exactly so many instructions', async () => {
    await run(`@forever --virt ${virt} --max-instructions 12345 --stats @stats`);
    expect(stats().guests[0].instructions).toBe(12345);
    expect(output).toContain('forever: the instruction limit is reached after 12345 instructions');
  });

  it('ends in good order at a signal', async () => {
    const signal = setInterval(() => process.emit('SIGINT'), 20);
    expect(await run(`@forever --virt ${virt} --max-seconds 20 --stats @stats`)).toBe(130);
    clearInterval(signal);
    expect(stats().guests[0].stop).toBe('stopped');
    expect(output).toContain('interrupted by a signal');
  });

  it("takes the guest's own exit code", async () => {
    expect(await run(`@exit --virt ${virt} --debug-exit`)).toBe(42);
    expect(await run(`@exit --virt ${virt} --max-instructions 100`)).toBe(3); // the port is not there
  });

  it('writes serial, debug console and screen', async () => {
    expect(await run(`@hello --virt ${virt} --debugcon file:@debug --screen file:@screen`)).toBe(0);
    expect([text('serial'), text('debug')]).toEqual(['hello\n', 'hello\n']);
    expect(text('screen').split('\n')[0]).toBe('AB');
    expect(text('screen').split('\n')).toHaveLength(26);
  });

  it('types keys', async () => {
    expect(await run(`@key --virt ${virt} --debug-exit --keys file:@keys --max-instructions 100000`)).toBe(
      0x1e,
    );
  });
});

describe('statistics', () => {
  it('are the same for the same run, bare or not, in every engine', async () => {
    const hashes = [];
    for (const mode of ['none', 'none', 'full', 'none --engine tier0', 'full --engine tier0']) {
      await run(`@clock --virt ${mode} --stats @stats`);
      const { memorySha256, stateSha256, serialSha256, instructions } = stats().guests[0];
      hashes.push({ memorySha256, stateSha256, serialSha256, instructions });
    }
    for (const hash of hashes) expect(hash).toEqual(hashes[0]);
  });

  it('are told as tables when the file is -', async () => {
    expect(await run('@hello --engine tier0 --stats -')).toBe(0);
    expect(output).toMatch(/hello +[\d,]+ +[\d.]+ +[\d.]+ +halt/);
    expect(output).toMatch(/entries into JavaScript, by reason +count +per 1,000 instructions/);
    expect(output).toMatch(/all +\d+ +\d+\.\d{3}/);
  });

  it('count no guest instruction at real ring 0 under the monitor', async () => {
    await run('@hello --virt full --stats @stats');
    const [guest] = stats().guests;
    expect(guest.retiredByRealCpl[0]).toBe(0);
    expect(guest.retiredByRealCpl[1]).toBe(guest.instructions);
    expect(guest.entries.emulation).toBeGreaterThan(0);
    expect(guest.byInnocuous).toBe(0);
    expect(guest.interpreted).toBe(0);
  });

  it('have an object for each of several guests', async () => {
    const code = await run('@hello @triple --virt full --stats @stats');
    expect(code).toBe(1);
    expect(stats().guests.map((guest: { stop: string }) => guest.stop)).toEqual(['halt', 'triple-fault']);
    expect(text('serial.0')).toBe('hello\n');
  });
});
