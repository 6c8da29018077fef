import { Laboratory } from './laboratory.ts';
import type { Mutant } from './site.ts';

/** A process that examines the mutants its parent sends, one at a time. */
const laboratory = new Laboratory(process.argv[2] ?? '');
process.on('message', async (mutant: Mutant) => {
  process.send?.(await laboratory.examine(mutant));
});
process.on('disconnect', () => {
  laboratory.close();
  process.exit();
});
process.send?.('ready');
