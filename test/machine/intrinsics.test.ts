import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exceptions } from '../../generated/exceptions.ts';
import { GuestFault } from '../../runtime/engine/cpu-state.ts';
import { intrinsics, runIntrinsic } from '../../runtime/machine/intrinsics/table.ts';
import { packReal } from '../../runtime/machine/intrinsics/wide-real.ts';
import { wideIntrinsics } from '../../runtime/machine/intrinsics/wide-table.ts';
import { Random } from '../random.ts';
import { type Observation, recordingProcessor } from './recording-processor.ts';

interface Declared {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly width: number }[];
  readonly result: number;
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  readonly faults?: readonly string[];
  readonly boundary: boolean;
}

const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 1e9));
const TRIALS = 200;
const file = new URL('../../isa/intrinsics.yaml', import.meta.url);
const { intrinsics: declared } = parse(readFileSync(file, 'utf8')) as { intrinsics: readonly Declared[] };
const isWide = ({ params, result }: Declared) =>
  [...params.map(({ width }) => width), result].some((w) => w > 32);
const names = (rows: readonly Declared[]) => rows.map(({ name }) => name).sort();

/** An argument that the parameter may have. Sizes are those of accesses, reals within what every summary permits. */
function argument({ name, width }: Declared['params'][number], random: Random): bigint {
  if (name === 'bytes') return BigInt(random.pick(1, 2, 4));
  const significand = (1n << 63n) | (BigInt(random.word()) << 31n) | BigInt(random.word());
  const negative = random.below(2) === 1;
  if (width === 80)
    return (BigInt(negative) << 79n) | (BigInt(0x3ffe - random.below(60)) << 64n) | significand;
  if (width === 128)
    return packReal({ negative, magnitude: significand, power: -65 - random.below(60) }, true);
  return BigInt.asUintN(width, BigInt(random.pick(0, 1, 0xffff_ffff, random.word())));
}

/** Runs the intrinsic with many arguments on processors with any contents. */
function observe(row: Declared): { all: Observation; faults: Set<string>; results: bigint[] } {
  const random = new Random(seed);
  const all: Observation = { reads: new Set(), writes: new Set(), others: new Set() };
  const faults = new Set<string>();
  const results: bigint[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const { state, host, observed } = recordingProcessor(random);
    const args = row.params.map((param) => argument(param, random));
    try {
      const result = isWide(row)
        ? wideIntrinsics[row.name]?.(args)
        : runIntrinsic(host, state, row.name, args.map(Number));
      results.push(BigInt(result ?? -1));
    } catch (error) {
      if (!(error instanceof GuestFault)) throw error;
      faults.add(exceptions.find(({ vector }) => vector === error.vector)?.name ?? `${error.vector}`);
    }
    for (const kind of ['reads', 'writes', 'others'] as const)
      for (const name of observed[kind]) all[kind].add(name);
  }
  return { all, faults, results };
}

describe('the intrinsics of the machine', () => {
  it('are those that isa/intrinsics.yaml declares', () => {
    expect(Object.keys(intrinsics).sort()).toEqual(names(declared.filter((row) => !isWide(row))));
    expect(Object.keys(wideIntrinsics).sort()).toEqual(names(declared.filter(isWide)));
  });

  it.each(declared.map((row) => [row.name, row] as const))(
    `%s has each declared effect and no other, seed ${seed} (RING1_SEED)`,
    (_, row) => {
      const { all, faults, results } = observe(row);
      expect({
        reads: [...all.reads].sort(),
        writes: [...all.writes].sort(),
        faults: [...faults].sort(),
      }).toEqual({
        reads: [...(row.reads ?? [])].sort(),
        writes: [...(row.writes ?? [])].sort(),
        faults: [...(row.faults ?? [])].sort(),
      });
      // What devices, translations and the halt change, an engine learns between its runs.
      const ends = all.others.size > 0 || all.writes.has('halted');
      expect(row.boundary, [...all.others].join()).toBe(ends);
      for (const result of results) expect(result).toBe(BigInt.asUintN(row.result, result));
    },
  );
});
