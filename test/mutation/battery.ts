import { readFileSync } from 'node:fs';
import { disassemble } from '../../runtime/assembly/disassemble.ts';
import { behaviourOf, bodyNames } from '../behaviour/behaviour.ts';
import { misnamedFeatures } from '../conformance/form-features.ts';
import { hardwareDifference } from '../conformance/hardware-difference.ts';
import { deviations } from '../conformance/i286-deviations.ts';
import { RealModeMachine } from '../conformance/real-mode-machine.ts';
import type { SingleStepCase } from '../conformance/single-step-cases.ts';
import { singleStepDifference } from '../conformance/single-step-difference.ts';
import { UserMachine } from '../conformance/user-machine.ts';
import type { Objection, Order } from './order.ts';
import { type Recording, unpack } from './recording.ts';

const SLOT = 24;

/**
 * Asks the quick oracles about generated code until one objects; those that answer soonest come first.
 * @param cases of the 80286, as many as `recording.singleStep` names bodies of
 */
export function firstObjection(
  order: Order,
  recording: Recording,
  cases: readonly SingleStepCase[],
): Objection | undefined {
  const affected = new Set(order.bodies);
  return (
    (order.decoding ? decoderObjection(recording) : undefined) ??
    processorObjection(order, affected, recording) ??
    oldProcessorObjection(order, affected, recording, cases) ??
    behaviourObjection(affected)
  );
}

function decoderObjection(recording: Recording): Objection | undefined {
  for (const row of recording.decode) {
    const bytes = Buffer.from(row.bytes, 'hex');
    const [line] = disassemble(bytes, { bits: row.bits, base: 0, slot: SLOT });
    if (line?.length !== row.length || line.text !== row.text)
      return { killer: 'decoder', detail: `${row.bytes}: ${line?.text}, not ${row.text}` };
  }
  const [misnamed] = misnamedFeatures();
  return misnamed === undefined ? undefined : { killer: 'decoder', detail: misnamed };
}

function processorObjection(
  order: Order,
  affected: ReadonlySet<string>,
  recording: Recording,
): Objection | undefined {
  const user = new UserMachine(order.engine);
  for (const { body, answer } of recording.hardware) {
    if (!affected.has(body)) continue;
    const unpacked = unpack(answer);
    const text = hardwareDifference(unpacked, user.execute(unpacked.test));
    if (text !== undefined) return { killer: 'processor', detail: text };
  }
  return undefined;
}

function oldProcessorObjection(
  order: Order,
  affected: ReadonlySet<string>,
  recording: Recording,
  cases: readonly SingleStepCase[],
): Objection | undefined {
  const real = new RealModeMachine(order.engine);
  for (const [n, test] of cases.entries()) {
    if (!affected.has(recording.singleStep[n] ?? '')) continue;
    if (deviations.some(({ forms, applies }) => (forms?.includes(test.form) ?? true) && applies(test)))
      continue;
    const text = singleStepDifference(test, real, real.run(test));
    if (text !== '')
      return { killer: '80286', detail: `${test.form} ${test.number} (${test.text}): ${text}` };
  }
  return undefined;
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
