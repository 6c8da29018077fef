import { describe, expect, it } from 'vitest';
import { procedures } from '../../generated/lowering/index.ts';
import * as reference from '../../generated/reference/procedures.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import { wideIntrinsic } from '../../runtime/machine/intrinsics/wide-table.ts';
import { extended, finite, INDEFINITE, infinity, ONE, partner, word64 } from '../isa/extended-operands.ts';
import { Random } from '../random.ts';
import { compiledProcedures } from './compiled-procedures.ts';

const seed = Number(process.env['RING1_SEED'] ?? Date.now() % 1_000_000);
const COUNT = 400;
/** What a pure procedure may ask for. */
const state = { wideIntrinsic } as CpuState;

const special = [0n, extended(true, 0, 0n), infinity(false), infinity(true), INDEFINITE, ONE] as const;
const odd = [extended(false, 0x7fff, 0x8000_0000_0000_0007n), extended(true, 0x4000, 3n)] as const;

/** An argument of a width: 80 bits are a number of any kind, 16 a control word. */
function argument(random: Random, width: number, first: bigint): number | bigint {
  if (width === 80) {
    const any = random.below(5);
    return any === 0 ? random.of([...special, ...odd]) : any === 1 ? partner(random, first) : finite(random);
  }
  if (width === 16) return random.pick(0x3f, 0x3f, random.below(0x40)) | (random.below(16) << 8);
  if (width > 32) return BigInt.asUintN(width, word64(random) >> BigInt(random.below(64)));
  return width === 8 ? random.pick(16, 32, 64) : random.word() % 2 ** width;
}

describe(`x87 procedures mean in WebAssembly what the reference says, RING1_SEED=${seed}`, () => {
  const names = [
    ...['add', 'sub', 'mul', 'div', 'sqrt', 'scale', 'remainder', 'round_to_integer', 'compare'],
    ...['extract_exponent', 'extract_significand', 'from_single', 'from_double', 'from_integer', 'from_bcd'],
    ...['to_single', 'to_double', 'to_integer', 'to_bcd', 'f2xm1', 'fyl2x', 'fyl2xp1'],
    ...['sine', 'cosine', 'tangent', 'arctangent'],
  ].map((name) => `fp_${name}`);
  const compiled = compiledProcedures(names);
  const interpreted = reference as unknown as Readonly<
    Record<string, (state: CpuState, ...args: readonly (number | bigint)[]) => number | bigint>
  >;

  it.each(names)('%s', (name) => {
    const random = new Random(seed);
    const { params } = procedures.find((rule) => rule.name === name)!;
    for (let n = 0; n < COUNT; n++) {
      const first = finite(random);
      const args = params.map((width) => argument(random, width, first));
      const wanted = interpreted[name]!(state, ...args);
      const found = compiled.get(name)!(...args);
      const where = `${args.map((arg) => arg.toString(16)).join(' ')}: `;
      expect(where + found.toString(16)).toBe(where + wanted.toString(16));
    }
  });
});
