import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { main } from '../../runtime/cli/main.ts';
import { TextWatch } from '../../runtime/cli/text-watch.ts';

/** Flat guests, loaded and entered at 1 MiB. */
const sources = {
  hello: 'mov dx, 0x3f8\nmov al, "h"\nout dx, al\nmov al, "i"\nout dx, al\ncli\nhlt',
  pill: 'nop\nsmsw ebx\nsgdt [0x5000]\ncli\nhlt',
  // a hole after some million instructions
  late: 'mov ecx, 1500000\nagain: loop again\nsmsw ebx\nmov ecx, 3000\nmore: loop more\ncli\nhlt',
  // only memory shows it
  quiet: 'mov ecx, 1000\nagain: loop again\nsgdt [0x5000]\nmov ecx, 400000\nmore: loop more\ncli\nhlt',
  // says '>', and then again after every line it gets
  echo: `
    prompt: mov dx, 0x3f8
    mov al, '>'
    out dx, al
    wait: mov dx, 0x3fd
    in al, dx
    test al, 1
    jz wait
    mov dx, 0x3f8
    in al, dx
    out dx, al
    inc ebx
    cmp al, 10
    jne wait
    jmp prompt`,
};

let folder: string;
let output: string;
let errors: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-compare-'));
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(folder, name), assemble(source, name, { origin: 0x100000 }).bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  output = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    errors += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

/** Guests of 2 MiB; `@` stands for the folder. @returns the exit code */
const compare = (line: string) =>
  main(`compare --load 0x100000 --mem 2 ${line}`.split(' ').map((word) => word.replace('@', `${folder}/`)));

it('says equivalent, or shows the instruction', async () => {
  expect(await compare('@hello --a none:reference --b full:reference')).toBe(0);
  expect(output).toBe('equivalent: 7 instructions, halt\n');
  output = '';
  expect(await compare('@pill --a none:reference --b trap:reference')).toBe(1);
  expect(output).toContain('divergence at instruction 2: 0008:00100001  0f 01 e3  smsw ebx');
});

it('finds the instruction among millions', async () => {
  expect(await compare('@late --b trap --every 1501000')).toBe(1);
  expect(output).toContain('divergence at instruction 1500002: 0008:00100007  0f 01 e3  smsw ebx');
  expect(output).toMatch(/^ {2}ebx +[0-9a-f]+ +[0-9a-f]+$/m);
});

it('finds what only memory shows', async () => {
  expect(await compare('@quiet --b trap')).toBe(1);
  expect(output).toContain('divergence at instruction 1002: 0008:00100007  0f 01 05 00 50 00 00  sgdt');
  expect(output).toMatch(/^ {2}\[0000500[0-5]\] +[0-9a-f]{2} +[0-9a-f]{2}$/m);
});

it('compares guests on one machine with the same guests each on its own', async () => {
  expect(await compare('@hello @late @hello')).toBe(0);
  expect(output).toMatch(/^hello: equivalent: 7 .*\nlate: equivalent: 15\d+ .*\nhello: equivalent: 7 .*\n$/);
  output = '';
  expect(await compare('@hello @pill --b trap')).toBe(1);
  expect(output).toMatch(/^pill:\ndivergence at instruction 2: /);
});

it('types when a text has come, until it comes no more', async () => {
  const talk = ['--every', '5000', '--until', '>', '--send', 'ab\\n', '--send', 'cde\\n'];
  const start = ['compare', '--load', '0x100000', '--mem', '2', join(folder, 'echo')];
  expect(await main([...start, ...talk])).toBe(0);
  expect(output).toMatch(/^equivalent: \d+ instructions, limit\n$/);
  expect(await main([...start, '--until', '>>', '--max-instructions', '10000'])).toBe(3);
  expect(errors).toContain("ring1: --until: '>>' has not come");
});

it('repeats what was typed when it looks for the instruction', async () => {
  const hole = sources.echo.replace('jmp prompt', 'cmp ebx, 6\njb prompt\nsmsw eax\njmp prompt');
  writeFileSync(join(folder, 'talk'), assemble(hole, 'talk', { origin: 0x100000 }).bytes);
  const start = ['compare', '--load', '0x100000', '--mem', '2', join(folder, 'talk'), '--b', 'trap'];
  expect(
    await main([...start, '--every', '5000', '--until', '>', '--send', 'ab\\n', '--send', 'cd\\n']),
  ).toBe(1);
  expect(output).toMatch(/^divergence at instruction \d+: 0008:[0-9a-f]{8} {2}0f 01 e0 {2}smsw eax$/m);
});

it('a watched text may begin anew within itself', () => {
  const watch = new TextWatch('aab');
  for (const byte of Buffer.from('aaab')) watch.send(byte);
  expect(watch.found).toBe(true);
  watch.reset();
  for (const byte of Buffer.from('aa')) watch.send(byte);
  expect(watch.found).toBe(false);
});
