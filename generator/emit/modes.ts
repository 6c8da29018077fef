import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { conditionText } from './reference/expression.ts';
import { newUsage, type Scope } from './reference/scope.ts';
import { BANNER, property, quote } from './table.ts';

/** generated/modes.ts: the names of the operating modes and a predicate over the state for each. */
export function emitModes(spec: Specification): EmittedFile[] {
  const usage = newUsage();
  const scope: Scope = {
    spec,
    exceptions: new Map(spec.exceptions.map((exception) => [exception.name, exception])),
    body: undefined,
    usage,
  };
  const predicates = spec.modes.map(
    ({ name, when, summary, place }) =>
      `  /** ${summary} — ${place.line} */\n  ${property(name)}: (s) => ${conditionText(scope, when)},`,
  );
  const numbers = ['Flag', 'Slot'].filter((name) => usage.imports.has(name));
  const imports = numbers.length === 0 ? '' : `import { ${numbers.join(', ')} } from './state.ts';\n`;
  const text = `${BANNER}import type { CpuState } from '../runtime/engine/cpu-state.ts';
${imports}
export type Mode = ${spec.modes.map(({ name }) => quote(name)).join(' | ')};

/** Whether the processor is in a mode; in every state exactly one of them says so. */
export const inMode: Readonly<Record<Mode, (s: CpuState) => boolean>> = {
${predicates.join('\n')}
};
`;
  return [{ path: 'generated/modes.ts', text }];
}
