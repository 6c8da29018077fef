import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runChecks } from '../../generator/check/checks.ts';
import { emitCode } from '../../generator/emit/all.ts';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';
import { ProjectCopy } from '../generator/project-copy.ts';
import { effectOf } from './affected.ts';
import type { Objection, Order } from './order.ts';
import { type Mutant, mutatedText } from './site.ts';

/** What became of a mutant. */
export interface Verdict {
  /** identical: the generated code is the same, so there was no mistake. */
  readonly fate: 'killed' | 'survived' | 'identical';
  readonly killer: string;
  readonly detail: string;
}

/** A mutant that loops is stopped after this and counts as noticed. */
const BATTERY_MILLISECONDS = 45_000;
const SUITE_MILLISECONDS = 120_000;
/** Tests by hand that ask the whole machine, the quickest first. */
const SUITE = [
  'test/engine/decode.test.ts',
  'test/engine/reference.test.ts',
  'test/assembly',
  'test/machine',
  'test/generator/recipes.test.ts',
  'test/conformance/audit.test.ts',
  'test/conformance/rings.test.ts',
  'test/engine/tier0.test.ts',
  'test/guests',
  'test/monitor',
  'test/cli',
];

/** Generated tables that machine and monitor go by; what executes single instructions does not show them. */
const TABLES = /generated\/(exceptions|models|modes|rewrite-rules|state|virtual-state)\./;

/** A copy of the project in which mutants are made and examined, one after the other. */
export class Laboratory {
  readonly #copy = new ProjectCopy();
  readonly #before = new Map<string, string>();
  readonly #recording: string;
  readonly #thorough: boolean;

  /**
   * @param recording path of what `recording.ts` wrote
   * @param thorough runs the tests by hand for every mutant that the quick oracles let pass, not only for tables
   */
  constructor(recording: string, thorough: boolean) {
    this.#recording = recording;
    this.#thorough = thorough;
    const { specification } = loadSpecification(this.#copy.root);
    if (specification === undefined) throw new Error('isa/ has a mistake of its own');
    for (const { path, text } of emitCode(specification)) this.#before.set(path, text);
  }

  examine(mutant: Mutant): Verdict {
    const { file } = mutant.site;
    this.#copy.write(file, mutatedText(this.#copy.read(file), mutant));
    try {
      return this.#examine();
    } finally {
      this.#copy.restore();
    }
  }

  close(): void {
    this.#copy.remove();
  }

  #examine(): Verdict {
    const { specification, diagnostics, files } = loadSpecification(this.#copy.root);
    const found =
      specification === undefined ? diagnostics : [...diagnostics, ...runChecks(specification, files)];
    const mistake = found.find((diagnostic) => diagnostic.severity !== 'warning');
    if (mistake !== undefined)
      return { fate: 'killed', killer: `check ${mistake.code}`, detail: mistake.message };
    if (specification === undefined) return { fate: 'killed', killer: 'check', detail: 'nothing was loaded' };
    const changed = emitCode(specification).filter(({ path, text }) => this.#before.get(path) !== text);
    const effect = effectOf(
      this.#before,
      changed.filter(({ path }) => !/manual|manifest/.test(path)),
    );
    if (effect === undefined) return { fate: 'identical', killer: '', detail: '' };
    for (const { path, text } of changed) this.#copy.write(path, text);
    const objection =
      this.#battery({ ...effect, recording: this.#recording }) ??
      (this.#thorough || changed.some(({ path }) => TABLES.test(path)) ? this.#suite() : undefined);
    if (objection === undefined)
      return { fate: 'survived', killer: '', detail: changed.map(({ path }) => path).join(' ') };
    return { fate: 'killed', ...objection };
  }

  #battery(order: Order): Objection | undefined {
    const path = join(this.#copy.root, 'order.json');
    writeFileSync(path, JSON.stringify(order));
    const { status, stdout, stderr } = this.#node(
      ['--import', 'tsx', 'test/mutation/battery.ts', path],
      BATTERY_MILLISECONDS,
    );
    if (status === null) return { killer: 'hang', detail: 'the battery did not end' };
    if (status !== 0)
      return { killer: 'crash', detail: stderr.trim().split('\n').slice(-12).join(' ').slice(0, 400) };
    return (JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as Objection | null) ?? undefined;
  }

  #suite(): Objection | undefined {
    // threads end with their process when it is killed
    const options = [
      '--config',
      '.vitest.config.ts',
      '--bail',
      '1',
      '--pool',
      'threads',
      '--no-file-parallelism',
    ];
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...options];
    const { status, stdout } = this.#node([...vitest, ...SUITE], SUITE_MILLISECONDS);
    if (status === 0) return undefined;
    const failure = /(?:FAIL|×)\s+(.*)/.exec(stdout)?.[1] ?? 'did not end';
    return { killer: 'test', detail: failure };
  }

  #node(args: readonly string[], timeout: number) {
    const shared = process.env['RING1_SHARED'] ?? resolve(projectRoot, '../shared');
    return spawnSync(process.execPath, args, {
      cwd: this.#copy.root,
      encoding: 'utf8',
      timeout,
      killSignal: 'SIGKILL',
      env: { ...process.env, NO_COLOR: '1', RING1_SHARED: shared, RING1_SEED: '1', RING1_SEEDS: '300' },
    });
  }
}
