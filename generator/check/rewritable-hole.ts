import type { Diagnostic } from '../diagnostic.ts';
import { bodyVerdicts } from '../emit/classifier.ts';
import type { Specification } from '../specification.ts';

/**
 * A hole, a sensitive instruction that executes without a fault when deprivileged, is rewritten in line or by a callout. What
 * isa/virtual-state.yaml says of deprivileged code can make a hole look as if it trapped or touched nothing.
 */
export function checkRewritableHoles(spec: Specification): Diagnostic[] {
  const verdicts = bodyVerdicts(spec);
  const bodies = new Map(spec.bodies.map((body) => [body.name, body.instruction]));
  const found = new Map<string, Diagnostic>();
  for (const { handler, action } of spec.rewrites) {
    const name = spec.handlers[handler]?.body ?? '';
    const verdict = verdicts.get(name);
    const instruction = bodies.get(name);
    if (verdict === undefined || instruction === undefined || verdict.sensitive.length === 0) continue;
    const [, supervisor, , user] = verdict.traps;
    const executes = verdict.privilege === 'never' || (supervisor === 'never' && user === 'never');
    if (!executes || action === 'inline' || action === 'callout' || found.has(instruction.name)) continue;
    const seen = action === 'trap' ? 'always faults' : 'touches no resource';
    const message = `${instruction.name} is a hole (sensitive: ${verdict.sensitive.join(', ')}), but by traps, denies and preserved of isa/virtual-state.yaml it ${seen} when deprivileged, so nothing would rewrite it.`;
    found.set(instruction.name, { code: 'hole', message, origin: instruction.place });
  }
  return [...found.values()];
}
