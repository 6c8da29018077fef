import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runChecks } from '../../generator/check/checks.ts';
import { emitExecutable } from '../../generator/emit/all.ts';
import { type Loaded, loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';
import type { Specification } from '../../generator/specification.ts';
import { ProjectCopy } from '../generator/project-copy.ts';
import { effectOf } from './affected.ts';
import { BatteryHost } from './battery-host.ts';
import { canonicalSpecification } from './canonical/specification.ts';
import type { Objection } from './order.ts';
import { type Mutant, mutatedText } from './site.ts';

/** What became of a mutant. */
export interface Verdict {
  /**
   * identical: the generated code is the same, so there was no mistake. equivalent: nobody noticed, and it is proven
   * that the code does the same in every state.
   */
  readonly fate: 'killed' | 'survived' | 'identical' | 'equivalent';
  readonly killer: string;
  readonly detail: string;
}

/** Tests of a mutant that take longer on a processor than this do not end. */
const SUITE_CPU_SECONDS = 300;
/** Tests by hand that show a generated table which what executes single instructions does not; the quickest first. */
const SUITES: readonly { readonly table: RegExp; readonly tests: readonly string[] }[] = [
  {
    table: /generated\/(exceptions|models|modes|state)\./,
    tests: [
      'test/isa/architecture.test.ts',
      'test/engine/reference.test.ts',
      'test/machine/fault.test.ts',
      'test/machine/models.test.ts',
      'test/machine/run.test.ts',
      'test/machine/x87-interrupt.test.ts',
      'test/machine/task-switch.test.ts',
    ],
  },
  {
    table: /generated\/(rewrite-rules|virtual-state|modes|classifier|trap-table|vm-exits)\./,
    tests: [
      'test/generator/rewrite-rules.test.ts',
      'test/monitor/red-pill.test.ts',
      'test/audit',
      'test/conformance/audit.test.ts',
      'test/monitor/scenarios.test.ts',
    ],
  },
];

/** A copy of the project in which mutants are made and examined, one after the other. */
export class Laboratory {
  readonly #copy = new ProjectCopy();
  readonly #files: Loaded['files'];
  readonly #before = new Map<string, string>();
  /** Generated code of the canonical form of the specification as it is. */
  readonly #canonical: string;
  readonly #battery: BatteryHost;

  /** @param recording path of what `recording.ts` wrote */
  constructor(recording: string) {
    this.#battery = new BatteryHost(recording);
    const { specification, files } = loadSpecification(this.#copy.root);
    this.#files = files;
    if (specification === undefined) throw new Error('isa/ has a mistake of its own');
    for (const { path, text } of emitExecutable(specification)) this.#before.set(path, text);
    this.#canonical = canonicalCode(specification);
  }

  /** What the tests by hand object to the specification as it is. */
  control(): Objection | undefined {
    return this.#suite(
      [],
      SUITES.flatMap(({ tests }) => tests),
    );
  }

  async examine(mutant: Mutant): Promise<Verdict> {
    const { file } = mutant.site;
    this.#copy.write(file, mutatedText(this.#copy.read(file), mutant));
    try {
      return await this.#examine();
    } finally {
      this.#copy.restore();
    }
  }

  close(): void {
    this.#battery.close();
    this.#copy.remove();
  }

  async #examine(): Promise<Verdict> {
    const { specification, diagnostics, files } = loadSpecification(this.#copy.root, this.#files);
    const found =
      specification === undefined ? diagnostics : [...diagnostics, ...runChecks(specification, files)];
    const mistake = found.find((diagnostic) => diagnostic.severity !== 'warning');
    if (mistake !== undefined)
      return { fate: 'killed', killer: `check ${mistake.code}`, detail: mistake.message };
    if (specification === undefined) return { fate: 'killed', killer: 'check', detail: 'nothing was loaded' };
    const changed = emitExecutable(specification).filter(({ path, text }) => this.#before.get(path) !== text);
    const effect = effectOf(this.#before, changed);
    if (effect === undefined) return { fate: 'identical', killer: '', detail: '' };
    const texts = changed.map(({ path, text }) => [path, text] as const);
    const objection =
      (await this.#battery.ask({ texts, order: effect })) ??
      this.#suite(
        texts,
        SUITES.filter(({ table }) => changed.some(({ path }) => table.test(path))).flatMap(
          ({ tests }) => tests,
        ),
      );
    if (objection !== undefined) return { fate: 'killed', ...objection };
    const fate = canonicalCode(specification) === this.#canonical ? 'equivalent' : 'survived';
    return { fate, killer: '', detail: changed.map(({ path }) => path).join(' ') };
  }

  #suite(texts: readonly (readonly [string, string])[], tests: readonly string[]): Objection | undefined {
    if (tests.length === 0) return undefined;
    for (const [path, text] of texts) this.#copy.write(path, text);
    // threads end with their process when it is killed
    const options = ['--bail', '1', '--pool', 'threads', '--no-file-parallelism'];
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.vitest.config.ts', ...options];
    const shared = process.env['RING1_SHARED'] ?? resolve(projectRoot, '../shared');
    const limited = `ulimit -t ${SUITE_CPU_SECONDS}; exec "$@"`;
    const { status, signal, stdout } = spawnSync(
      'bash',
      ['-c', limited, 'suite', process.execPath, ...vitest, ...tests],
      {
        cwd: this.#copy.root,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', RING1_SHARED: shared, RING1_SEED: '1', RING1_SEEDS: '300' },
      },
    );
    if (status === 0) return undefined;
    if (signal !== null) return { killer: 'hang', detail: `the tests were ended by ${signal}` };
    return { killer: 'test', detail: /(?:FAIL|×)\s+(.*)/.exec(stdout)?.[1] ?? stdout.slice(-200) };
  }
}

/** Generated code in which what behaves alike is mostly written alike. */
function canonicalCode(specification: Specification): string {
  return emitExecutable(canonicalSpecification(specification))
    .map(({ path, text }) => `${path}\n${text}`)
    .join('');
}
