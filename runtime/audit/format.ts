import type { AuditReport, MnemonicReport } from './audit.ts';
import type { Finding } from './finding.ts';
import type { FormReport } from './form-report.ts';

/** Lines of a table whose columns are as wide as their widest cell. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

const kinds = (finding: Finding): string =>
  [finding.control ? 'control' : '', finding.mode ? 'mode' : '', finding.location ? 'location' : '']
    .filter(Boolean)
    .join(' ');

/** What each way of virtualizing makes of a hole. */
function treatments(rewrite: readonly string[]): string {
  return rewrite.length === 0 ? '-' : rewrite.join('/');
}

function holeLines(report: AuditReport): string[] {
  const holes = report.mnemonics.filter((row) => row.verdict === 'hole');
  if (holes.length === 0) return [];
  const rows = holes.map((row) => [
    row.mnemonic,
    `${row.holes}/${row.forms}`,
    row.privilege,
    kinds(row),
    row.categories.join(' '),
    'runs',
    'leaks',
    treatments(row.rewrite),
  ]);
  return [
    '',
    `Holes: they neither trap at ring ${report.ring} nor do there what they do at CPL 0. The last columns are what each`,
    '--virt makes of them: none runs them at CPL 0, trap lets the real machine show, full rewrites them.',
    '',
    ...table(['mnemonic', 'forms', 'privileged', 'sensitive', 'categories', 'none', 'trap', 'full'], rows),
    '',
    'Witnesses: a virtual state at CPL 0 and what its deprivileged run gets wrong',
    '',
    ...holes.flatMap(witnessLines),
  ];
}

function witnessLines(row: MnemonicReport): string[] {
  const { hole } = row;
  if (hole === undefined) return [];
  return [
    `  ${row.mnemonic.padEnd(10)} ${hole.what}: guest expects ${hole.expected}, gets ${hole.found}`,
    `  ${''.padEnd(10)} in ${hole.witness}${hole.causes.length > 0 ? `; because of ${hole.causes.join(', ')}` : ''}`,
  ];
}

function privilegedLines(report: AuditReport): string[] {
  const rows = report.mnemonics
    .filter((row) => row.verdict === 'privileged' || row.verdict === 'trapped' || row.verdict === 'sensitive')
    .map((row) => [row.mnemonic, row.verdict, row.privilege, kinds(row), row.categories.join(' ')]);
  if (rows.length === 0) return [];
  return [
    '',
    'Other instructions of interest',
    '',
    ...table(['mnemonic', 'class', 'privileged', 'sensitive', 'categories'], rows),
  ];
}

/** The theorem's verdict and the counts in a few lines, for `npm start`. */
export function formatAuditSummary(report: AuditReport): string {
  const classes = new Map<string, number>();
  for (const row of report.mnemonics) classes.set(row.verdict, (classes.get(row.verdict) ?? 0) + 1);
  const number = (name: string): number => classes.get(name) ?? 0;
  return [
    `Audit of CPU model ${report.model}, guest kernel at ring ${report.ring}: ${report.mnemonics.length} mnemonics, ${report.forms.length} forms`,
    `  ${number('innocuous')} innocuous, ${number('privileged')} privileged, ${number('trapped')} trap by themselves, ` +
      `${number('sensitive')} sensitive but never wrong, ${number('hole')} holes, ${number('unknown')} unknown`,
    report.virtualizable
      ? '  Theorem 1 holds: every sensitive instruction traps when deprivileged. Trap and emulate suffices.'
      : '  Theorem 1 does not apply: sensitive instructions are not a subset of the privileged ones.',
  ].join('\n');
}

/** The whole report as text. */
export function formatAudit(report: AuditReport): string {
  const countRows = report.counts.map((count) => [String(count.number), count.rule]);
  const last = report.counts.at(-2);
  return [
    formatAuditSummary(report),
    report.hybrid
      ? '  Theorem 3 holds: user-sensitive instructions trap; a hybrid monitor is possible.'
      : '  Theorem 3 does not apply either: some flaws show at CPL 3.',
    ...holeLines(report),
    ...(report.virtualizable
      ? []
      : ['', 'Counting rules, each on top of the one before', '', ...table(['number', 'rule'], countRows)]),
    ...(report.virtualizable || last === undefined
      ? []
      : ['', `  ${last.number}: ${last.mnemonics.join(' ')}`]),
    ...privilegedLines(report),
    '',
  ].join('\n');
}

/** The whole report as JSON; per form, per mnemonic, counts. */
export function auditJson(report: AuditReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** One form's finding in a line, for `explain`. */
export function formatFinding(report: FormReport): string {
  const parts: string[] = [report.verdict, `privileged: ${report.privilege}`];
  if (kinds(report) !== '') parts.push(`sensitive: ${kinds(report)}`);
  if (report.categories.length > 0) parts.push(`categories: ${report.categories.join(', ')}`);
  return parts.join('; ');
}
