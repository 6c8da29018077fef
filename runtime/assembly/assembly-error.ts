/** A mistake in assembly source. Line and columns count from 1; `end` is the column after the last character. */
export interface AssemblyDiagnostic {
  readonly line: number;
  readonly column: number;
  readonly end: number;
  readonly message: string;
}

/** Thrown with every mistake found; `message` shows each as `file:line:column: message` and a code frame. */
export class AssemblyError extends Error {
  readonly diagnostics: readonly AssemblyDiagnostic[];

  constructor(fileName: string, source: string, diagnostics: readonly AssemblyDiagnostic[]) {
    const lines = source.split(/\r?\n/);
    super(diagnostics.map((diagnostic) => describe(fileName, lines, diagnostic)).join('\n\n'));
    this.name = 'AssemblyError';
    this.diagnostics = diagnostics;
  }
}

/** Thrown inside the assembler for one mistake; the line is added by whoever knows it. */
export class SourceFault extends Error {
  readonly column: number;
  readonly end: number;

  constructor(message: string, span: Span) {
    super(message);
    this.column = span.column;
    this.end = span.end;
  }
}

/** Columns of a piece of a source line, from 1; `end` is exclusive. */
export interface Span {
  readonly column: number;
  readonly end: number;
}

function describe(fileName: string, lines: readonly string[], diagnostic: AssemblyDiagnostic): string {
  const { line, column, end, message } = diagnostic;
  const text = lines[line - 1] ?? '';
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const indent = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
  const marker = '^'.repeat(Math.max(1, end - column));
  return `${fileName}:${line}:${column}: ${message}\n  ${number} | ${text}\n  ${gutter} | ${indent}${marker}`;
}
