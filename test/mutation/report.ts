import type { Verdict } from './laboratory.ts';

interface Examined extends Verdict {
  readonly number: number;
  readonly mutant: string;
}

/**
 * Score, who noticed how many, and the mistakes that nobody noticed.
 * @param journal verdicts; of several on one mutant the last counts
 */
export function formatReport(journal: readonly Examined[]): string {
  const entries = [...new Map(journal.map((entry) => [entry.number, entry])).values()];
  const count = (fate: Verdict['fate']): number => entries.filter((entry) => entry.fate === fate).length;
  const [killed, survived] = [count('killed'), count('survived')];
  const nothing = `${count('identical')} that change nothing, ${count('equivalent')} proven equivalent`;
  const killers = new Map<string, number>();
  for (const { fate, killer } of entries) {
    const kind = killer.split(' ')[0] ?? '';
    if (fate === 'killed') killers.set(kind, (killers.get(kind) ?? 0) + 1);
  }
  const score = ((100 * killed) / Math.max(1, killed + survived)).toFixed(1);
  return [
    `${killed + survived} mutants (and ${nothing}): ${killed} noticed, ${survived} not; score ${score} %`,
    ...[...killers].sort((a, b) => b[1] - a[1]).map(([killer, n]) => `  ${killer}: ${n}`),
    ...entries.filter((entry) => entry.fate === 'survived').map((entry) => `survived: ${entry.mutant}`),
  ].join('\n');
}
