import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { main } from '../../runtime/cli/main.ts';

let folder: string;
let messages: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-fleet-'));
  const image = (source: string) => assemble(source, 'flat', { origin: 0x100000 }).bytes;
  writeFileSync(join(folder, 'forever'), image('again: inc eax\njmp again'));
  writeFileSync(join(folder, 'exit'), image('mov al, 42\nout 0xf4, al'));
  writeFileSync(join(folder, 'small.img'), Buffer.alloc(100));
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** `ring1 run` of a fleet's file. @returns the exit code */
async function run(yaml: string, options = ''): Promise<number> {
  writeFileSync(join(folder, 'fleet.yaml'), yaml);
  messages = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    messages += String(text);
    return true;
  });
  const stats = join(folder, 'stats');
  const words = `run ${folder}/fleet.yaml --stats ${stats} ${options}`.trim().split(/\s+/);
  const code = await main(words);
  process.exitCode = 0;
  messages = messages.replaceAll(`${folder}/`, '');
  return code;
}

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const stats = () => JSON.parse(text('stats'));

vi.setConfig({ testTimeout: 240_000 });

describe('a fleet', () => {
  const fleet = `
deterministic: true
guests:
  - name: one
    kernel: builtin:kernel
    mem: 4M
    serial: file:one.txt
  - name: two
    kernel: builtin:counter
    mem: 4
    share: 2.5
    guest-ring: 3
    serial: file:two.txt
  - name: three
    kernel: forever
    load: 0x100000
    mem: 2
    virt: trap
    serial: 'null'
    max-instructions: 123456
  - name: four
    kernel: exit
    load: 0x100000
    mem: 2
    debug-exit: true
    serial: 'null'
`;

  it('runs its guests together, each as its fields say, and tells how each ended', async () => {
    expect(await run(fleet, '--check-ownership')).toBe(3);
    expect(text('one.txt')).toContain('hello from ring 3');
    expect(text('two.txt')).toBe('primes below 100000: 9592\n');
    expect(messages).toMatch(/one: switched itself off after \d+ instructions/);
    expect(messages).toMatch(/two: switched itself off after \d+ instructions/);
    expect(messages).toContain('three: the instruction limit is reached after 123456 instructions');
    expect(messages).toMatch(/four: ended with code 42 after \d+ instructions/);
    const [one, two, three, four] = stats().guests;
    expect(one).toMatchObject({ name: 'one', stop: 'power-off' });
    expect(two).toMatchObject({ share: 2.5, guestRing: 3, retiredByRealCpl: [0, 0, 0, two.instructions] });
    expect(three).toMatchObject({ virt: 'trap', instructions: 123_456 });
    expect(four).toMatchObject({ stop: 'exit', exitCode: 42 });
    expect(stats()).toMatchObject({ virt: 'full', deterministic: true });
  });

  it('runs each guest as it runs alone', async () => {
    await run(fleet);
    const { instructions, stop, memorySha256, stateSha256, serialSha256 } = stats().guests[0];
    expect(await run(fleet.slice(0, fleet.indexOf('  - name: two')))).toBe(0);
    expect(stats().guests[0]).toMatchObject({ instructions, stop, memorySha256, stateSha256, serialSha256 });
  });

  it('does what the command line says of the machine before what the file says', async () => {
    expect(await run(`virt: full\n${fleet}`, '--virt trap --max-instructions 5000 --engine reference')).toBe(
      3,
    );
    expect(stats()).toMatchObject({ virt: 'trap', engine: 'reference' });
    expect(stats().guests[0].instructions).toBe(5000);
    expect(await run(`max-instructions: 7000\nengine: reference\n${fleet}`)).toBe(3);
    expect(stats().engine).toBe('reference');
    expect(stats().guests.map((guest: { instructions: number }) => guest.instructions)).toEqual([
      7000, 7000, 7000, 2,
    ]);
  });

  it.each([
    ['guests:\n  - kernl: a', "fleet.yaml:2:5: there is no field 'kernl'; there are name, kernel,"],
    ['guests:\n  - name: a', "fleet.yaml:2:5: the field 'kernel' is missing"],
    ['guests: []', 'fleet.yaml:1:9: guests: [] is given; expected: the guests, 1 to 63'],
    ['guests:\n  - kernel: a\n    share: 0', 'fleet.yaml:3:12: share: 0 is given; expected: '],
    ['guests:\n  - kernel: a\n    mem: 64Q', 'fleet.yaml:3:10: mem: A size is expected'],
    [
      'guests:\n  - kernel: a\n    serial: tty',
      'fleet.yaml:3:13: serial: "tty" is given; expected: stdio, null or',
    ],
    ['guests:\n  - kernel: none', "fleet.yaml:2:13: kernel: cannot read 'none': there is no such file"],
    ['guests:\n  - kernel: builtin:none', "fleet.yaml:2:13: kernel: there is no built-in guest 'none'"],
    ['guests:\n  - kernel: exit', 'fleet.yaml:2:13: exit'],
    [
      'guests:\n  - kernel: builtin:kernel\n    disk: small.img',
      "fleet.yaml:3:11: disk: 'small.img': 100 bytes are no",
    ],
    [
      'guests:\n  - kernel: builtin:kernel\n    serial: file:none/a',
      "fleet.yaml:3:13: serial: cannot write 'none/a'",
    ],
    [
      'guests:\n  - kernel: builtin:kernel\n  - kernel: builtin:kernel',
      "fleet.yaml:3:13: name: there is a guest 'kernel' already",
    ],
    [
      'guests:\n  - kernel: builtin:kernel\n    mem: 2G\n  - kernel: builtin:counter\n    mem: 2G',
      'fleet.yaml:2:3: mem: the guests have 4096M together',
    ],
    ['guests:\n  - kernel: builtin:kernel\n    start: manual', 'fleet.yaml:3:12: start: nobody can start it'],
    ['cpu: z80\nguests:\n  - kernel: builtin:kernel', "fleet.yaml:1:6: cpu: there is no model 'z80'"],
    ['guests:\n  - kernel: "a', 'fleet.yaml:2:15: Missing closing "quote'],
    ['guests: {', 'fleet.yaml:1:'],
    ['', 'fleet.yaml:1:1: the file: null is given'],
  ])('shows what is wrong and where: %j', async (yaml, message) => {
    expect(await run(yaml)).toBe(2);
    expect(messages).toContain(`ring1: ${message}`);
    expect(messages).not.toMatch(/internal error|\n {4}at /);
  });

  it('takes no option that belongs to one guest, no other guest, and no bare machine', async () => {
    expect(await run(fleet, '--append quiet')).toBe(2);
    expect(messages).toContain("--append: belongs to one guest; write it in 'fleet.yaml'");
    expect(await run(fleet, '--virt none')).toBe(2);
    expect(messages).toContain('--virt: a fleet runs under the monitor');
    expect(await run(fleet, 'builtin:kernel')).toBe(2);
    expect(messages).toContain("a fleet's file has all the guests");
  });
});
