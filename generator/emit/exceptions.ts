import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { type Table, tableFile } from './table.ts';

/** Vector, error code and class of every exception. */
export function exceptionTable(spec: Specification): Table {
  const entries = spec.exceptions.map(({ name, vector }) => `  ${name}: ${vector},`);
  return {
    file: 'exceptions',
    constant: 'exceptions',
    type: 'ExceptionRow',
    module: 'runtime/engine/architecture.ts',
    summary: 'The exceptions of isa/exceptions.yaml.',
    rows: spec.exceptions.map((exception) => ({
      place: exception.place.line,
      name: exception.name,
      value: {
        name: exception.name,
        vector: exception.vector,
        error: exception.error,
        class: exception.class,
        kind: exception.kind,
        summary: exception.summary,
        source: exception.place.line,
      },
    })),
    extra: `
/** Vector of each exception. */
export const Vector = {
${entries.join('\n')}
} as const;
`,
  };
}

export function emitExceptions(spec: Specification): EmittedFile[] {
  return [tableFile(exceptionTable(spec))];
}
