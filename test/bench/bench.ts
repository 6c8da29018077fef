import { cpus } from 'node:os';
import { textTable } from '../../runtime/cli/text-table.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { type Program, program, runBare, runMonitored } from '../monitor/monitored-guest.ts';
import { workloads } from './workloads.ts';

/** Milliseconds that each figure may take. */
const BUDGET = 600;
const FIRST_LIMIT = 20_000;

/** Millions of instructions a second; the limit grows until a run fills the budget, and the last run counts. */
function speed(run: (limit: number) => { readonly instructions: number }): number {
  for (let limit = FIRST_LIMIT; ; limit *= 4) {
    const begin = performance.now();
    const { instructions } = run(limit);
    const took = performance.now() - begin;
    if (took > BUDGET) return instructions / took / 1000;
  }
}

const bare = (guest: Program, engine: EngineName) => (limit: number) => runBare(guest, limit, engine);
const full = (guest: Program) => (limit: number) =>
  runMonitored([guest], 'full', limit, 'tier0').outcomes[0] ?? { instructions: 0 };

const rows = [['million instructions/s', 'reference', 'tier 0', 'tier 0, full']];
for (const { name, source } of workloads) {
  process.stderr.write(`${name} …\r`);
  const guest = program(name, source);
  const figures = [speed(bare(guest, 'reference')), speed(bare(guest, 'tier0')), speed(full(guest))];
  rows.push([name, ...figures.map((figure) => figure.toFixed(figure < 10 ? 2 : 0))]);
}
process.stdout.write(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n\n${textTable(rows)}`,
);
