import type { DiagnosticCode } from './diagnostic-code.ts';
import type { Origin } from './semantics/tree.ts';

/** A mistake in the specification: data, printed by {@link formatDiagnostic}. */
export interface Diagnostic {
  /** Stable code; `generator/manual/diagnostics.yaml` has its help. */
  readonly code: DiagnosticCode;
  readonly message: string;
  /** A warning is printed and stops nothing. Default: error. */
  readonly severity?: 'error' | 'warning';
  readonly origin: Origin;
  /** Operand size in bits that the text was typed at, where there are several. */
  readonly operandSize?: number;
  /** Other places that take part, such as the form an opcode collides with. */
  readonly notes?: readonly { readonly message: string; readonly origin: Origin }[];
}

/** Text of a specification file by its path as it stands in {@link Origin.file}. */
export type SourceText = (file: string) => string;

/** Line and column (both from 1) of a byte offset. */
function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** `file:line:column: error[code]: message`, then the line with the culprit underlined, then the notes. */
export function formatDiagnostic(diagnostic: Diagnostic, source: SourceText): string {
  const parts = [
    `${place(diagnostic.origin, source)}: ${diagnostic.severity ?? 'error'}[${diagnostic.code}]: ${diagnostic.message}`,
    frame(diagnostic.origin, source),
  ];
  for (const note of diagnostic.notes ?? []) {
    parts.push(`${place(note.origin, source)}: note: ${note.message}`, frame(note.origin, source));
  }
  return parts.join('\n');
}

function place(origin: Origin, source: SourceText): string {
  const { line, column } = lineAndColumn(source(origin.file), origin.offset);
  return `${origin.file}:${line}:${column}`;
}

function frame(origin: Origin, source: SourceText): string {
  const text = source(origin.file);
  if (text === '') return '(the file is missing or empty)';
  const { line, column } = lineAndColumn(text, origin.offset);
  const lines = text.split('\n');
  const shown: string[] = [];
  for (let n = Math.max(1, line - 1); n <= Math.min(lines.length, line + 1); n++) {
    const content = lines[n - 1] ?? '';
    shown.push(`${n === line ? '>' : ' '} ${String(n).padStart(4)} | ${content}`);
    if (n === line) {
      const room = Math.max(1, content.length - column + 1);
      const width = Math.max(1, Math.min(origin.end - origin.offset, room));
      shown.push(`       | ${' '.repeat(column - 1)}${'^'.repeat(width)}`);
    }
  }
  return shown.join('\n');
}
