import { singleStepCases } from '../conformance/single-step-cases.ts';
import type { firstObjection } from './battery.ts';
import { ModuleGraph } from './module-graph.ts';
import type { Objection, Question } from './order.ts';
import { readRecording } from './recording.ts';

/** A process that asks the quick oracles about the generated code its parent sends, one after the other. */
const recording = readRecording(process.argv[2] ?? '');
const cases = [...singleStepCases()];

/** Tier 0's module waits for what was kept of it; here it is made of the mutant, where that engine is asked at all. */
const COMPILED = 'runtime/engine/tier0/compiled-module.ts';
const MADE = `import { buildModule } from './module.ts';
export const compiledModule = new WebAssembly.Module(buildModule());`;
const UNASKED = 'export const compiledModule = undefined;';

function answer({ texts, order }: Question): Objection | undefined {
  try {
    const compiled = order.engine === 'tier0' ? MADE : UNASKED;
    const battery = new ModuleGraph(new Map([...texts, [COMPILED, compiled]])).load(
      'test/mutation/battery.ts',
    );
    return (battery as { firstObjection: typeof firstObjection }).firstObjection(order, recording, cases);
  } catch (thrown) {
    const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { killer: 'crash', detail: text.split('\n').slice(0, 4).join(' ').slice(0, 400) };
  }
}

process.on('message', (question: Question) => process.send?.(answer(question) ?? null));
process.on('disconnect', () => process.exit());
process.send?.('ready');
