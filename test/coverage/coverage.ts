import { writeFileSync } from 'node:fs';
import { forms } from '../../generated/forms.ts';
import { oracles } from './oracles.ts';
import { type Counted, coverageReport } from './report.ts';

/** Asks every oracle and writes COVERAGE.md: `npm run coverage:forms`. */
async function main(): Promise<number> {
  const missing = oracles.flatMap(({ name, needs }) =>
    needs.flatMap((need) => {
      const message = need();
      return message === undefined ? [] : [`${name}: ${message}`];
    }),
  );
  if (missing.length > 0) {
    console.error(`${missing.join('\n')}\nCOVERAGE.md is as it was.`);
    return 1;
  }
  const counted: Counted[] = [];
  for (const oracle of oracles) {
    const begin = process.cpuUsage();
    counted.push({ oracle, tally: await oracle.count() });
    const { user } = process.cpuUsage(begin);
    console.error(`${oracle.name}: ${(user / 1e6).toFixed(1)} s of the processor`);
  }
  const report = coverageReport(forms, counted);
  writeFileSync(new URL('COVERAGE.md', import.meta.url), report);
  console.log(report);
  return 0;
}

process.exitCode = await main();
