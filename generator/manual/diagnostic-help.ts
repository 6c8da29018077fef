import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DiagnosticCode } from '../diagnostic-code.ts';

let texts: ReadonlyMap<string, string> | undefined;

/** Help texts by diagnostic code, as generator/manual/diagnostics.yaml has them; read once. */
export function diagnosticHelpTexts(): ReadonlyMap<string, string> {
  if (texts === undefined) {
    const yaml = readFileSync(new URL('diagnostics.yaml', import.meta.url), 'utf8');
    texts = new Map(Object.entries(parse(yaml) as Record<string, string>));
  }
  return texts;
}

/** What to do about a diagnostic of this code, in a sentence or two. */
export function diagnosticHelp(code: DiagnosticCode): string {
  return diagnosticHelpTexts().get(code)?.trim() ?? '';
}
