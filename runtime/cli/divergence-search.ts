import { setImmediate } from 'node:timers/promises';
import { forms } from '../../generated/forms.ts';
import { disassemble } from '../assembly/disassemble.ts';
import { type Part, type Program, ProgramMaker } from '../divergence/program.ts';
import { WORLD_BYTES } from '../divergence/world.ts';
import { decode } from '../engine/decode.ts';
import { BIG } from '../engine/segment-rights.ts';
import { planFlat } from '../machine/loader/flat.ts';
import { enabledForms, findModel } from '../machine/model.ts';
import { type Comparison, compareSides, type Snapshot } from './comparison.ts';
import { snapshot, wordOf } from './comparison-report.ts';
import { createSession } from './create-session.ts';
import type { Side } from './lockstep.ts';
import type { SessionOptions } from './session.ts';

/** How each of the two sides runs a program, the guests aside. */
export type Way = Omit<SessionOptions, 'guests' | 'deterministic'> & { readonly label: string };

/** What became of one random program. */
export interface Trial {
  readonly seed: number;
  readonly comparison: Comparison;
  /** Id of the form after which the two ways differ; undefined when they do not, or none can be named. */
  readonly form: string | undefined;
}

/** Far more instructions than a program has, for most of those that do not end. */
const MOST = 2000;

/** Runs random programs both ways. */
export class DivergenceSearch {
  readonly #ways: readonly [Way, Way];
  readonly #maker: ProgramMaker;
  readonly #enabled: Uint8Array;

  /** @throws RangeError when there is no such model */
  constructor(cpu: string, ways: readonly [Way, Way]) {
    this.#ways = ways;
    this.#maker = new ProgramMaker(cpu);
    this.#enabled = enabledForms(findModel(cpu)!);
  }

  /** Runs the program of a seed, after what else waits on the host; `left`: without these of its parts. */
  async run(seed: number, left?: ReadonlySet<number>): Promise<Trial> {
    await setImmediate();
    const program = this.#maker.make(seed, left);
    const [a, b] = this.#ways.map((way) => sideOf(way, program));
    const comparison = await compareSides([a!, b!], { most: MOST, every: MOST, snapshot });
    return {
      seed,
      comparison,
      form: comparison.kind === 'divergence' ? this.#formAt(comparison.before) : undefined,
    };
  }

  /**
   * Leaves out as many parts of a program as it can while the first divergence stays at the same form.
   * @returns the parts left out
   */
  async shrink(trial: Trial): Promise<ReadonlySet<number>> {
    const parts = this.#maker.make(trial.seed).parts.length;
    let left = new Set<number>();
    for (let size = Math.ceil(parts / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let first = 0; first < parts; first += size) {
        const more = Array.from({ length: Math.min(size, parts - first) }, (_, n) => first + n);
        if (more.every((part) => left.has(part))) continue;
        const tried = new Set([...left, ...more]);
        const { form, comparison } = await this.run(trial.seed, tried);
        if (comparison.kind === 'divergence' && form === trial.form) left = tried;
      }
    }
    return left;
  }

  /** The parts of a program that are not left out, disassembled. */
  listing(seed: number, left: ReadonlySet<number>): string {
    const parts = this.#maker.make(seed, left).parts.filter((_, part) => !left.has(part));
    return parts.map(listingOf).join('\n');
  }

  #formAt({ state, code }: Snapshot): string | undefined {
    const bits = (wordOf(state, 'cs.rights') & BIG) !== 0 ? 32 : 16;
    const found = decode((offset) => code[offset] ?? 0, bits, this.#enabled);
    return found === undefined || found === 'too-long' ? undefined : forms[found.form]!.id;
  }
}

function listingOf({ name, bits, address, bytes }: Part): string {
  const lines = [...disassemble(bytes, { bits, base: address })].map(
    (line) => `  ${(address + line.offset).toString(16).padStart(8, '0')}  ${line.text}`,
  );
  return [`${name}:`, ...lines].join('\n');
}

function sideOf({ label, ...way }: Way, { seed, image, origin }: Program): Side {
  const name = `seed ${seed}`;
  const plan = planFlat({ name, bytes: image }, origin, WORLD_BYTES);
  const guests = [{ name, plan, memoryBytes: WORLD_BYTES, keys: [], debugExit: true }];
  const create = async () => [
    { session: await createSession({ ...way, deterministic: true, guests }), watches: [undefined] },
  ];
  return { label, create };
}
