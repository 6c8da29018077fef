import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askHardware, buildOracle } from './hardware-cases.ts';
import { hardwareDifference } from './hardware-difference.ts';
import { compiler32, describeAgainst, oracleFile } from './need.ts';
import { UserMachine } from './user-machine.ts';

const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
const groups = ['alu', 'shift', 'muldiv', 'bit', 'bcd', 'string', 'stack'];
const engines = ['reference', 'tier0'] as const;
/** Makes some 13,500 cases in all. */
const COUNT = 30;
const hostIsX86 = ['x64', 'ia32'].includes(process.arch) && process.platform === 'linux';

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
            const text = hardwareDifference(answer, machine.execute(answer.test));
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
