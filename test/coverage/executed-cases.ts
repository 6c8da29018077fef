import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { furtherCases } from '../conformance/further-cases.ts';
import { answerCases, askHardware, buildOracle, type HardwareAnswer } from '../conformance/hardware-cases.ts';
import { hardwareDifference } from '../conformance/hardware-difference.ts';
import { deviations } from '../conformance/i286-deviations.ts';
import { RealModeMachine } from '../conformance/real-mode-machine.ts';
import { buildProbe, nameOf, probe, probedRows } from '../conformance/ring-probe.ts';
import { singleStepCases } from '../conformance/single-step-cases.ts';
import { singleStepDifference } from '../conformance/single-step-difference.ts';
import { UserMachine } from '../conformance/user-machine.ts';
import { ask, targets } from '../conformance/vector-findings.ts';
import { romOf } from '../conformance/vector-rom.ts';
import { exactForms, functionForms, stackCases } from '../conformance/x87-cases.ts';
import { formOf, Tally } from './tally.ts';

const GROUPS = ['alu', 'shift', 'muldiv', 'bit', 'bcd', 'string', 'stack'];
const CASES = 10;
/** The committed report is of these cases; the tests take others every time. */
const SEED = 1;

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ring1-coverage-'));
  const remove = () => rmSync(folder, { recursive: true });
  const result = use(folder);
  if (result instanceof Promise) return result.finally(remove) as T;
  remove();
  return result;
}

/** Cases that this computer's processor and the reference engine end alike. */
export function processorCases(): Tally {
  return inFolder((folder) => {
    const oracle = join(folder, 'oracle');
    buildOracle(oracle);
    const machine = new UserMachine('reference');
    const tally = new Tally();
    const count = (answers: Iterable<HardwareAnswer>, units: number): void => {
      for (const answer of answers)
        if (hardwareDifference(answer, machine.execute(answer.test), units) === undefined)
          tally.add(formOf(answer.test.code, 32));
    };
    for (const group of GROUPS) count(askHardware(oracle, group, CASES, SEED), 0);
    count(answerCases(oracle, furtherCases(CASES, SEED)), 0);
    count(answerCases(oracle, stackCases(exactForms, CASES, SEED)), 0);
    count(answerCases(oracle, stackCases(functionForms, CASES, SEED)), 1);
    return tally;
  });
}

/** Cases that an 80286 and the reference engine end alike, those left out whose outcome was another then. */
export function i286Cases(): Tally {
  const machine = new RealModeMachine('reference');
  const tally = new Tally();
  for (const test of singleStepCases()) {
    if (deviations.some(({ forms, applies }) => (forms?.includes(test.form) ?? true) && applies(test)))
      continue;
    if (singleStepDifference(test, machine, machine.run(test)) === '') tally.add(formOf(test.code, 16));
  }
  return tally;
}

/** Rows of the ring probe to which processors and emulators have the answer of our machine. */
export function probeRows(): Promise<Tally> {
  return inFolder(async (folder) => {
    const answers = await probe(buildProbe(folder), 'p6-umip', 'tier0', folder);
    const found = new Map(answers.map((row) => [nameOf(row), row.verdict]));
    const tally = new Tally();
    for (const row of probedRows())
      if (!row.disputed && found.get(nameOf(row)) === row.verdict)
        tally.add(formOf(Buffer.from(row.bytes, 'hex'), row.mode === 'v86' ? 16 : 32));
    return tally;
  });
}

/** Vectors that QEMU or Bochs ends as the specification says. */
export function vectorCases(): Tally {
  const tally = new Tally();
  for (const target of targets) {
    const failed = new Set(ask(target).failures.map(({ vector }) => vector.line.id));
    for (const { line, facts } of romOf(target.model, target.hangs?.ids).vectors)
      if (!failed.has(line.id)) tally.add(facts.index);
  }
  return tally;
}
