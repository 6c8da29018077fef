import { singleStepCases } from '../conformance/single-step-cases.ts';
import type { firstObjection } from './battery.ts';
import { ModuleGraph } from './module-graph.ts';
import type { Objection, Question } from './order.ts';
import { readRecording } from './recording.ts';

/** A process that asks the quick oracles about the generated code its parent sends, one after the other. */
const recording = readRecording(process.argv[2] ?? '');
const cases = [...singleStepCases()];

function answer({ texts, order }: Question): Objection | undefined {
  try {
    const battery = new ModuleGraph(new Map(texts), order.engine).load('test/mutation/battery.ts');
    return (battery as { firstObjection: typeof firstObjection }).firstObjection(order, recording, cases);
  } catch (thrown) {
    const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { killer: 'crash', detail: text.split('\n').slice(0, 4).join(' ').slice(0, 400) };
  }
}

process.on('message', (question: Question) => process.send?.(answer(question) ?? null));
process.on('disconnect', () => process.exit());
process.send?.('ready');
