import type { Specification } from '../../specification.ts';
import type { EmittedFile } from '../forms.ts';
import { handlerTable } from '../handlers.ts';
import { BANNER, quote } from '../table.ts';

/** For every handler a test that both engines do the same on fixed states. */
export function executionTests(spec: Specification): EmittedFile[] {
  const rows = handlerTable(spec).rows.flatMap(({ place, name }, row) =>
    spec.handlers[row]?.renamed === true ? [] : [`  [${quote(`${place} ${name} executes`)}, ${row}],`],
  );
  return [
    {
      path: 'generated/tests/execution.test.ts',
      text: `${BANNER}import { testExecution } from '../../test/engine/differential.ts';

testExecution([
${rows.join('\n')}
]);
`,
    },
  ];
}
