import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  askHardware,
  buildOracle,
  type Ending,
  type HardwareAnswer,
  registerNames,
} from './hardware-cases.ts';
import { compiler32, describeAgainst, oracleFile } from './oracle.ts';
import { UserMachine } from './user-machine.ts';

const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
const groups = ['alu', 'shift', 'muldiv', 'bit', 'bcd', 'string', 'stack'];
const engines = ['reference', 'tier0'] as const;
/** Makes some 13,500 cases in all. */
const COUNT = 30;
const BREAKPOINT = 3;
/** CF, PF, AF, ZF, SF, TF, DF, OF. */
const COMPARED_FLAGS = 0xdd5;

const hostIsX86 = ['x64', 'ia32'].includes(process.arch) && process.platform === 'linux';

const hex = (value: number) => value.toString(16);

/** Where two endings differ, as text; after a fault no flag is compared. */
function difference({ test, ending: hardware }: HardwareAnswer, ours: Ending): string | undefined {
  const found: string[] = [];
  const compare = (name: string, expected: number, actual: number) => {
    if (expected !== actual) found.push(`${name} ${hex(actual)}, not ${hex(expected)}`);
  };
  compare('vector', hardware.vector, ours.vector);
  compare('error', hardware.error, ours.error);
  compare('ip', hardware.offset, ours.offset);
  const defined = hardware.vector === BREAKPOINT ? COMPARED_FLAGS & ~test.undefinedFlags : 0;
  compare('flags', hardware.flags & defined, ours.flags & defined);
  registerNames.forEach((name, k) => {
    compare(name, hardware.registers[k]!, ours.registers[k]!);
  });
  for (const region of ['data', 'stack'] as const) {
    if (Buffer.compare(hardware[region], ours[region]) === 0) continue;
    const at = hardware[region].findIndex((byte, k) => byte !== ours[region][k]);
    compare(`${region}+${hex(at)}`, hardware[region][at]!, ours[region][at]!);
  }
  if (found.length === 0) return undefined;
  return `${test.id} ${Buffer.from(test.code).toString('hex')}: ${found.join(', ')}`;
}

if (hostIsX86) {
  describeAgainst(
    `this computer's processor, seed ${seed} (RING1_SEED)`,
    [oracleFile('hw-oracle', 'cpl3-oracle.c'), oracleFile('hw-oracle', 'hw-cases.mjs'), compiler32],
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'ring1-hardware-'));
      const oracle = join(folder, 'cpl3-oracle');
      beforeAll(() => buildOracle(oracle));
      afterAll(() => rmSync(folder, { recursive: true }));

      it.each(groups)('agrees with both engines on %s', (group) => {
        const machines = engines.map((engine) => ({ engine, machine: new UserMachine(engine) }));
        const differences: string[] = [];
        let cases = 0;
        for (const answer of askHardware(oracle, group, COUNT, seed)) {
          cases++;
          for (const { engine, machine } of machines) {
            const text = difference(answer, machine.execute(answer.test));
            if (text !== undefined) differences.push(`${engine} ${text}`);
          }
        }
        expect(differences).toEqual([]);
        expect(cases).toBeGreaterThan(COUNT);
      });
    },
  );
} else {
  it.skip("this computer's processor: not an x86 with Linux");
}
