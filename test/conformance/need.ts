import { describe, it } from 'vitest';
import type { Need } from './requirement.ts';

export { compiler32, oracleFile, tool } from './requirement.ts';

/** Tests that need something from outside: without it they are skipped, in continuous integration they fail. */
export function describeAgainst(title: string, needs: readonly Need[], tests: () => void): void {
  const missing = needs.map((need) => need()).find((message) => message !== undefined);
  if (missing === undefined) {
    describe(title, tests);
    return;
  }
  it(title, ({ skip }) => {
    if (process.env['CI'] !== undefined) throw new Error(missing);
    skip(missing);
  });
}
