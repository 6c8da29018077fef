import { fileURLToPath } from 'node:url';
import { runChecks } from './check/checks.ts';
import type { Diagnostic } from './diagnostic.ts';
import { emitAll } from './emit/all.ts';
import { loadSpecification } from './load/specification.ts';
import { compareWithDisk, summarize, writeFiles } from './output.ts';
import { reportOf } from './report.ts';
import { formatShares, sharesOf } from './shares.ts';
import { watchFolder } from './watch.ts';

/** Folder that holds `isa/` and `generated/`. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export interface GeneratorOptions {
  /** Change nothing; fail with the stale files. */
  readonly check: boolean;
  /** Run again whenever a file of `isa/` is saved. */
  readonly watch: boolean;
}

/**
 * The command `generate`: isa/ → generated/. Messages go to standard output, mistakes to standard error.
 * @returns the exit code: 0, or 1 when the specification has a mistake or generated/ is stale under `check`.
 */
export async function runGenerator(options: GeneratorOptions, root: string = projectRoot): Promise<number> {
  const code = generateOnce(root, options.check);
  if (!options.watch) return code;
  console.log('Watching isa/; Ctrl-C ends.');
  await new Promise<void>(() => {
    watchFolder(`${root}/isa`, () => {
      try {
        generateOnce(root, options.check);
      } catch (error) {
        // a file was replaced between listing and reading; its own event is on the way
        console.error(String(error));
      }
    });
  });
  return 0;
}

function generateOnce(root: string, check: boolean): number {
  const begin = performance.now();
  const { specification, diagnostics, files } = loadSpecification(root);
  const found: readonly Diagnostic[] =
    specification === undefined ? diagnostics : [...diagnostics, ...runChecks(specification, files)];
  const report = reportOf(found, (path) => files.get(path)?.text ?? '');
  if (report.text !== '') console.error(report.text);
  if (report.errors > 0 || specification === undefined) {
    const mistakes = `${report.errors} mistake${report.errors === 1 ? '' : 's'}`;
    console.error(`\n${mistakes} in isa/; generated/ is as it was.`);
    return 1;
  }
  const emitted = emitAll(specification);
  const changes = compareWithDisk(root, emitted);
  const stale = [...changes.added, ...changes.changed, ...changes.removed];
  if (check) {
    if (stale.length === 0) {
      console.log(`generated/ is up to date (${emitted.length} files).`);
      return 0;
    }
    console.error(
      `generated/ is stale:\n${stale.map((path) => `  ${path}`).join('\n')}\nRun: npx ring1 generate`,
    );
    return 1;
  }
  const summary = summarize(root, specification);
  writeFiles(root, emitted, changes);
  console.log(summary);
  console.log(formatShares(sharesOf(specification)));
  const files_ = `${stale.length} of ${emitted.length} files written`;
  console.log(
    `${stale.length === 0 ? 'nothing changed' : files_} in ${((performance.now() - begin) / 1000).toFixed(2)} s`,
  );
  return 0;
}
