import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createSession } from '../../runtime/cli/create-session.ts';
import type { GuestSpec, SessionGuest } from '../../runtime/cli/session.ts';
import { planLoad } from '../../runtime/machine/loader/load.ts';
import { debianDirectory, debianGuest } from '../conformance/debian.ts';
import { describeAgainst } from '../conformance/need.ts';
import { builtInSpec } from '../hostile/hostile-guest.ts';
import { PROMPT } from './initial-ram-disk.ts';
import { type LinuxOptions, linuxSpec } from './linux-guest.ts';
import { linuxWork } from './linux-work.ts';

const HOUR = 3_600_000;
/** Instructions between two looks at what the guests have said. */
const STEP = 5_000_000;
/** memtest86+ never ends; it is in its fifth test by then. */
const MEMORY_TEST_INSTRUCTIONS = 700_000_000;
/** Far more than a boot and the work take. */
const MOST = 20_000_000_000;

const image = resolve(debianDirectory(), 'memtest86+');
const fetched = () => (existsSync(image) ? undefined : `${image} is missing (.ci/debian fetches it)`);

/** A Linux at whose prompts commands are typed, one after another. */
class Operator {
  readonly spec: GuestSpec;
  readonly #commands: string[];
  output = '';
  #read = 0;

  constructor(kernel: LinuxOptions['kernel'], commands: readonly string[]) {
    this.#commands = [...commands];
    const serial = (byte: number) => {
      this.output += String.fromCharCode(byte);
    };
    this.spec = { ...linuxSpec(kernel, 'cryptomgr.notests'), serial };
  }

  /** Types the next command when a prompt has come. */
  look(guest: SessionGuest): void {
    if (!this.output.slice(this.#read).includes(PROMPT)) return;
    this.#read = this.output.length;
    const command = this.#commands.shift();
    if (command !== undefined) guest.pc.serialLine.receive(new TextEncoder().encode(`${command}\n`));
  }
}

function memoryTest(): GuestSpec {
  const memoryBytes = 8 << 20;
  const plan = planLoad({ name: 'memtest86+', bytes: readFileSync(image) }, 'linux', {
    ...{ memoryBytes, commandLine: '', address: undefined, modules: [] },
  });
  const maxInstructions = MEMORY_TEST_INSTRUCTIONS;
  return { name: 'memtest86+', plan, memoryBytes, keys: [], debugExit: false, maxInstructions };
}

describeAgainst('Two Linux kernels, memtest86+ and a kernel of ring1’s own', [debianGuest, fetched], () => {
  it(
    'run together, and each finishes its work',
    async () => {
      const work = linuxWork().slice(0, 3);
      const commands = [...work.map(({ command }) => command), 'poweroff -f'];
      const operators = [new Operator('vmlinuz-686', commands), new Operator('vmlinuz-686-pae', commands)];
      let kernelOutput = '';
      const kernel: GuestSpec = {
        ...builtInSpec('kernel', 16 << 20),
        serial: (byte) => {
          kernelOutput += String.fromCharCode(byte);
        },
      };
      const session = await createSession({
        ...{ virt: 'full', engine: 'tier0', cpu: 'p6', deterministic: true, checkOwnership: true },
        guests: [...operators.map(({ spec }) => spec), memoryTest(), kernel],
      });
      session.setLimit(MOST);
      while (session.runSlice(STEP).kind !== 'done') {
        for (const [index, operator] of operators.entries()) operator.look(session.guests[index]!);
        await setImmediate();
      }
      const stops = session.guests.map(({ stop }) => stop?.kind);
      expect(stops, operators.map(({ output }) => output.slice(-400)).join('\n')).toEqual([
        ...['power-off', 'power-off', 'limit', 'power-off'],
      ]);
      for (const { answer } of work) {
        for (const { output } of operators) expect(output).toContain(answer);
      }
      const memtest = session.guests[2]!;
      const screen = memtest.pc.screen(memtest.memory).join('\n');
      expect(screen).toMatch(/Memtest86\+ v6/);
      expect(screen).toMatch(/Errors: 0\s/);
      expect(kernelOutput).toContain('hello from ring 3');
      for (const guest of session.guests) {
        expect(guest.retiredByRealCpl[0], guest.name).toBe(0);
        expect(guest.byInnocuous, guest.name).toBe(0);
      }
    },
    HOUR,
  );
});
