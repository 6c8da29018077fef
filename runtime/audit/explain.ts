import { forms } from '../../generated/forms.ts';
import { manual } from '../../generated/manual/index.ts';
import { models } from '../../generated/models.ts';
import { auditForms } from './audit.ts';
import type { FormReport } from './form-report.ts';
import { formatFinding } from './format.ts';

const pages = new Map(manual.map((page) => [page.instruction, page.text]));

/**
 * Everything known of some forms: their instructions' pages, and what the audit finds out about each.
 * @param numbers form numbers
 * @param model name of the CPU model to audit
 */
export function explainForms(numbers: readonly number[], model: string): string {
  const instructions = new Set(numbers.map((number) => forms[number]?.instruction ?? ''));
  const sections = [...instructions].map((instruction) => {
    const own = numbers.filter((number) => forms[number]?.instruction === instruction);
    const reports = auditForms(own, model);
    return `${pages.get(instruction) ?? ''}${modelLines(own).join('\n')}\n  audit of ${model}\n${auditLines(reports).join('\n')}\n`;
  });
  return sections.join('\n');
}

/** What every CPU model makes of an instruction. */
function modelLines(numbers: readonly number[]): string[] {
  const rows = models.map(({ name }) => {
    const reports = auditForms(numbers, name);
    const verdicts = [...new Set(reports.map((report) => verdictLine(report)))];
    const part =
      reports.length === numbers.length ? '' : `${reports.length} of ${numbers.length} encodings: `;
    return [name, reports.length === 0 ? 'does not have it: #UD' : part + verdicts.join(' | ')] as const;
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  return ['  by CPU model', ...rows.map(([name, text]) => `    ${name.padEnd(width)}  ${text}`)];
}

function verdictLine(report: FormReport): string {
  const sensitive = [report.control ? 'control' : '', report.mode || report.location ? 'behaviour' : ''];
  const kinds = sensitive.filter(Boolean).join(' ') || 'no';
  return report.known
    ? `${report.verdict}; privileged ${report.privilege}, sensitive ${kinds}`
    : report.verdict;
}

/** One paragraph for all forms of which the same was found. */
function auditLines(reports: readonly FormReport[]): string[] {
  if (reports.length === 0) return ['    this CPU model does not have it'];
  const groups = new Map<string, string[]>();
  for (const report of reports) {
    const text = findingLines(report).join('\n');
    groups.set(text, [...(groups.get(text) ?? []), report.form]);
  }
  return [...groups].flatMap(([text, names]) => [`    ${names.join(' ')}`, text]);
}

function findingLines(report: FormReport): string[] {
  const lines = [`      ${formatFinding(report)}`];
  const { hole } = report;
  if (hole === undefined) return lines;
  return [
    ...lines,
    `      witness: ${hole.witness}`,
    `      ${hole.what}: the guest expects ${hole.expected}, deprivileged it gets ${hole.found}`,
    `      because of ${hole.causes.join(', ')}`,
    `      --virt full: ${report.rewrite.join(', ')}`,
  ];
}
