import { type Diagnostic, formatDiagnostic, type SourceText } from './diagnostic.ts';
import type { DiagnosticCode } from './diagnostic-code.ts';
import { diagnosticHelp } from './manual/diagnostic-help.ts';

/** More mistakes than this are counted, not shown. */
const SHOWN = 20;

/** What a run says about the mistakes it found. */
export interface Report {
  /** Warnings, errors, then one help line for each code; '' when there is nothing to say. */
  readonly text: string;
  /** Number of errors, each place and code counted once. */
  readonly errors: number;
}

/**
 * Formats diagnostics for a terminal. A snippet is typed once for every operand size and a procedure is checked for
 * every instruction that calls it, so what has the same code and place is shown once.
 */
export function reportOf(found: readonly Diagnostic[], source: SourceText): Report {
  const warnings = merged(found.filter((diagnostic) => diagnostic.severity === 'warning'));
  const errors = merged(found.filter((diagnostic) => diagnostic.severity !== 'warning'));
  const shown = [...warnings, ...errors.slice(0, SHOWN)];
  const codes = new Set(shown.map(({ diagnostic }) => diagnostic.code));
  const parts = [
    ...shown.map(({ diagnostic, sizes, more }) => {
      const message = `${diagnostic.message}${sizeNote(sizes)}`;
      return `${formatDiagnostic({ ...diagnostic, message }, source)}${moreLine(more)}`;
    }),
    ...(errors.length > SHOWN ? [`… and ${errors.length - SHOWN} more mistakes.`] : []),
    ...(codes.size > 0 ? [[...codes].map(helpLine).join('\n')] : []),
  ];
  return { text: parts.join('\n\n'), errors: errors.length };
}

function helpLine(code: DiagnosticCode): string {
  return `  help[${code}]: ${diagnosticHelp(code)}`;
}

function moreLine(messages: ReadonlySet<string>): string {
  if (messages.size === 0) return '';
  return `\n  and ${messages.size} more like it at this place`;
}

/** Says at which operand size a text is wrong that is right at the others. */
function sizeNote(sizes: ReadonlySet<number | undefined>): string {
  const [only, ...others] = sizes;
  return only === undefined || others.length > 0 ? '' : ` (at operand size ${only})`;
}

interface Merged {
  readonly diagnostic: Diagnostic;
  /** Operand sizes at which the text has this mistake; undefined: one that has no operand size. */
  readonly sizes: ReadonlySet<number | undefined>;
  /** Other messages with the same code at the same place. */
  readonly more: ReadonlySet<string>;
}

function merged(found: readonly Diagnostic[]): Merged[] {
  const groups = new Map<string, Merged & { sizes: Set<number | undefined>; more: Set<string> }>();
  for (const diagnostic of found) {
    const { file, offset, end } = diagnostic.origin;
    const key = `${diagnostic.code} ${file} ${offset} ${end}`;
    const group = groups.get(key);
    const { operandSize } = diagnostic;
    if (group === undefined) groups.set(key, { diagnostic, sizes: new Set([operandSize]), more: new Set() });
    else if (group.diagnostic.message === diagnostic.message) group.sizes.add(operandSize);
    else group.more.add(diagnostic.message);
  }
  return [...groups.values()];
}
