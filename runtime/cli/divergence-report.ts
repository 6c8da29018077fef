import type { AuditReport } from '../audit/audit.ts';
import type { Trial } from './divergence-search.ts';
import { textTable } from './text-table.ts';

/** What programs made of one form. */
interface Count {
  count: number;
  /** Seed of the program that shows it after the fewest instructions, and how many. */
  seed: number;
  instructions: number;
}

/** Adds up what random programs came to. */
export class DivergenceTally {
  readonly #holes: ReadonlySet<string>;
  readonly #counts = new Map<string, Count>();
  readonly #strange: Trial[] = [];
  #programs = 0;
  #instructions = 0;

  /** `holes`: ids of the forms at which a divergence is expected. */
  constructor(holes: ReadonlySet<string>) {
    this.#holes = holes;
  }

  add(trial: Trial): void {
    const { comparison, form, seed } = trial;
    this.#programs++;
    if (comparison.kind === 'equivalent') {
      this.#instructions += comparison.guests[0]!.instructions;
      return;
    }
    const instructions = comparison.at;
    this.#instructions += instructions;
    if (form === undefined || !this.#holes.has(form)) {
      this.#strange.push(trial);
      return;
    }
    const known = this.#counts.get(form);
    if (known === undefined) this.#counts.set(form, { count: 1, seed, instructions });
    else {
      known.count++;
      if (instructions < known.instructions) Object.assign(known, { seed, instructions });
    }
  }

  /** Programs that differ where nothing should. */
  get strange(): readonly Trial[] {
    return this.#strange;
  }

  /** Forms that are holes and were not met. */
  get missing(): readonly string[] {
    return [...this.#holes].filter((form) => !this.#counts.has(form));
  }

  /** Forms of {@link missing} excepted, how often each hole was the first divergence. */
  get met(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].map(([form, { count }]) => [form, count]));
  }

  /** All of it, to be read. */
  text(): string {
    const sum = (count: number) => count.toLocaleString('en');
    const programs = `${sum(this.#programs)} programs, ${sum(this.#instructions)} instructions`;
    if (this.#counts.size === 0 && this.#strange.length === 0) return `equivalent: ${programs}\n`;
    const rows = [...this.#counts].sort(([, a], [, b]) => b.count - a.count);
    const table = textTable([
      ['first divergence at', 'programs', 'shortest: seed', 'instructions'],
      ...rows.map(([form, { count, seed, instructions }]) => [
        form,
        sum(count),
        `${seed}`,
        sum(instructions),
      ]),
    ]);
    const missing = this.missing;
    return [
      programs,
      ...(rows.length > 0 ? ['', table.trimEnd()] : []),
      ...(rows.length > 0 && missing.length > 0
        ? ['', `holes that did not come first: ${missing.join(' ')}`]
        : []),
      '',
      this.#strange.length === 0
        ? 'every first divergence is at a hole of the audit'
        : `${sum(this.#strange.length)} diverge where there is no hole: seeds ${this.#strange.map(({ seed }) => seed).join(' ')}`,
      '',
    ].join('\n');
  }
}

/** Ids of the forms that the audit calls holes. */
export function holesOf(report: AuditReport): ReadonlySet<string> {
  return new Set(report.forms.flatMap(({ form, hole }) => (hole === undefined ? [] : [form])));
}
