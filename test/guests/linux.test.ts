import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { debianDirectory, debianGuest } from '../conformance/debian.ts';
import { describeAgainst } from '../conformance/need.ts';
import { initialRamDisk, PROMPT } from './initial-ram-disk.ts';
import { LinuxGuest } from './linux-guest.ts';
import { expectSameBoot, expectWorkDone } from './linux-session.ts';

const BOOT_TIMEOUT = 600_000;
/** Leaves out the kernel's tests of its own cryptography, which take half of a boot. */
const SHORT = 'cryptomgr.notests';

describeAgainst('Debian’s Linux on the command line', [debianGuest], () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ring1-linux-'));
    writeFileSync(
      join(folder, 'initrd'),
      initialRamDisk(readFileSync(resolve(debianDirectory(), 'busybox'))),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'boots to a shell, does what is typed, and ends with 0 when it is switched off',
    async () => {
      const guest = new Terminal([
        ...['run', '--kernel', resolve(debianDirectory(), 'vmlinuz-686'), '--initrd', join(folder, 'initrd')],
        ...['--append', `console=ttyS0 ${SHORT}`, '--max-seconds', '500', '--stats', join(folder, 'stats')],
      ]);
      await guest.prompt();
      guest.type('uname -rm');
      expect(await guest.prompt()).toMatch(/^6\.1\.0-\d+-686 i686\r$/m);
      guest.type('poweroff -f');
      expect(await guest.end()).toEqual({ code: 0, errors: '' });
      expect(JSON.parse(readFileSync(join(folder, 'stats'), 'utf8'))).toMatchObject({
        guests: [{ stop: 'power-off' }],
      });
    },
    BOOT_TIMEOUT,
  );
});

describeAgainst('Debian’s Linux with PAE and NX computes what the host computes', [debianGuest], () => {
  it(
    'in hashes, compression, sorting, floating point and the shell',
    async () => {
      const linux = await LinuxGuest.create({ kernel: 'vmlinuz-686-pae', cpu: 'p6-umip', append: SHORT });
      await expectWorkDone(linux);
    },
    BOOT_TIMEOUT,
  );
});

describeAgainst('Two boots of Debian’s Linux', [debianGuest], () => {
  it(
    'are the same to the bit, wherever they are interrupted: bare and under the monitor',
    async () => {
      const kernel = { kernel: 'vmlinuz-686', cpu: 'p6', append: SHORT } as const;
      await expectSameBoot(kernel, { ...kernel, virt: 'full' });
    },
    BOOT_TIMEOUT,
  );
});

/** The command line with its standard streams. */
class Terminal {
  readonly #process: ChildProcess;
  #output = '';
  #errors = '';
  #look: () => void = () => {};

  constructor(args: readonly string[]) {
    const command = resolve(import.meta.dirname, '../../runtime/cli/ring1.js');
    this.#process = spawn(process.execPath, [command, ...args]);
    this.#process.stdout?.on('data', (data: Buffer) => {
      this.#output += data.toString('latin1');
      this.#look();
    });
    this.#process.stderr?.on('data', (data: Buffer) => {
      this.#errors += data.toString('latin1');
    });
    this.#process.on('exit', () => this.#look());
  }

  type(line: string): void {
    this.#output = '';
    this.#process.stdin?.write(`${line}\n`);
  }

  /** @returns what came since the last line was typed, up to the next prompt */
  prompt(): Promise<string> {
    return new Promise((found, failed) => {
      this.#look = () => {
        if (this.#output.includes(PROMPT)) found(this.#output);
        else if (this.#process.exitCode !== null)
          failed(new Error(`no prompt came: ${this.#output}${this.#errors}`));
      };
      this.#look();
    });
  }

  end(): Promise<{ code: number | null; errors: string }> {
    return new Promise((ended) => {
      this.#process.on('close', (code) => ended({ code, errors: this.#errors }));
    });
  }
}
