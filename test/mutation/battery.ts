import { readFileSync } from 'node:fs';
import { disassemble } from '../../runtime/assembly/disassemble.ts';
import { behaviourOf, bodyNames } from '../behaviour/behaviour.ts';
import { misnamedFeatures } from '../conformance/form-features.ts';
import { hardwareDifference } from '../conformance/hardware-difference.ts';
import { deviations } from '../conformance/i286-deviations.ts';
import { RealModeMachine } from '../conformance/real-mode-machine.ts';
import { singleStepCases } from '../conformance/single-step-cases.ts';
import { singleStepDifference } from '../conformance/single-step-difference.ts';
import { UserMachine } from '../conformance/user-machine.ts';
import type { Objection, Order } from './order.ts';
import { readRecording, unpack } from './recording.ts';

const SLOT = 24;

/** Runs in the mutant's copy of the project: asks the quick oracles until one objects. */
function firstObjection(order: Order): Objection | undefined {
  const recording = readRecording(order.recording);
  const affected = new Set(order.bodies);
  if (order.decoding) {
    for (const row of recording.decode) {
      const bytes = Buffer.from(row.bytes, 'hex');
      const [line] = disassemble(bytes, { bits: row.bits, base: 0, slot: SLOT });
      if (line?.length !== row.length || line.text !== row.text)
        return { killer: 'decoder', detail: `${row.bytes}: ${line?.text}, not ${row.text}` };
    }
  }
  if (order.decoding) {
    const [misnamed] = misnamedFeatures();
    if (misnamed !== undefined) return { killer: 'decoder', detail: misnamed };
  }
  const user = new UserMachine(order.engine);
  for (const { body, answer } of recording.hardware) {
    if (!affected.has(body)) continue;
    const unpacked = unpack(answer);
    const text = hardwareDifference(unpacked, user.execute(unpacked.test));
    if (text !== undefined) return { killer: 'processor', detail: text };
  }
  const real = new RealModeMachine(order.engine);
  let n = 0;
  for (const test of singleStepCases()) {
    if (!affected.has(recording.singleStep[n++] ?? '')) continue;
    if (deviations.some(({ forms, applies }) => (forms?.includes(test.form) ?? true) && applies(test)))
      continue;
    const text = singleStepDifference(test, real, real.run(test));
    if (text !== '')
      return { killer: '80286', detail: `${test.form} ${test.number} (${test.text}): ${text}` };
  }
  return behaviourObjection(affected);
}

function behaviourObjection(affected: ReadonlySet<string>): Objection | undefined {
  const recorded = new Map(
    Object.entries(
      JSON.parse(readFileSync(new URL('../behaviour/behaviour.json', import.meta.url), 'utf8')) as Record<
        string,
        string
      >,
    ),
  );
  for (const body of bodyNames) {
    const expected = recorded.get(body);
    if (!affected.has(body) || expected === undefined) continue;
    if (behaviourOf(body) !== expected) return { killer: 'behaviour', detail: body };
  }
  return undefined;
}

const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Order;
const objection = firstObjection(order);
console.log(JSON.stringify(objection ?? null));
