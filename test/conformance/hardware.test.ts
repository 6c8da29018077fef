import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { furtherCases, furtherForms } from './further-cases.ts';
import { answerCases, askHardware, buildOracle, type HardwareAnswer } from './hardware-cases.ts';
import { hardwareDifference } from './hardware-difference.ts';
import { compiler32, describeAgainst, oracleFile } from './need.ts';
import { UserMachine } from './user-machine.ts';
import { exactForms, functionForms, stackCases } from './x87-cases.ts';

const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
/** The oracle's own x87 cases lie within those of x87-cases.ts. */
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

      /** Runs what the processor has answered on both engines. @returns the number of cases */
      const compare = (answers: Iterable<HardwareAnswer>, units = 0): number => {
        const machines = engines.map((engine) => ({ engine, machine: new UserMachine(engine) }));
        const differences: string[] = [];
        let cases = 0;
        for (const answer of answers) {
          cases++;
          for (const { engine, machine } of machines) {
            const text = hardwareDifference(answer, machine.execute(answer.test), units);
            if (text !== undefined) differences.push(`${engine} ${text}`);
          }
        }
        expect(differences).toEqual([]);
        return cases;
      };

      it.each(groups)('agrees with both engines on %s', (group) => {
        expect(compare(askHardware(oracle, group, COUNT, seed))).toBeGreaterThan(COUNT);
      });

      it('agrees with both engines on unprivileged forms that the groups leave out', () => {
        const cases = compare(answerCases(oracle, furtherCases(COUNT, seed)));
        expect(cases).toBe(furtherForms.length * COUNT);
      });

      it('agrees with both engines on every exact x87 form, masked and not, with any stack', () => {
        const cases = compare(answerCases(oracle, stackCases(exactForms, COUNT, seed)));
        expect(cases).toBe(exactForms.length * COUNT);
      });

      it('agrees with both engines on x87 functions but for the last place', () => {
        const cases = compare(answerCases(oracle, stackCases(functionForms, COUNT, seed)), 1);
        expect(cases).toBe(functionForms.length * COUNT);
      });
    },
  );
} else {
  it.skip("this computer's processor: not an x86 with Linux");
}
