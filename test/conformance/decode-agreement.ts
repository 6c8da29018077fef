import { expect } from 'vitest';
import { compareDecoders, type Disagreement } from './decode-corpus.ts';
import { featuresOf, isDeclared, isExplained } from './decode-scope.ts';

/** Longest instruction and what of a record is shown. */
const BYTES = 15;
const SHOWN = 20;

/**
 * Expects that ring1 and other decoders agree on length and mnemonic of everything that isa/ declares, and prints how
 * much is beyond it.
 */
export function expectAgreement(
  name: string,
  code: Uint8Array,
  bits: 16 | 32,
  slot: number,
  engines: readonly string[],
): void {
  const { instructions, missing, disagreements } = compareDecoders(code, bits, slot, engines);
  const beyond = new Map<string, number>();
  const differences: string[] = [];
  for (const disagreement of disagreements) {
    const bytes = code.subarray(disagreement.offset, disagreement.offset + BYTES);
    const found = featuresOf(bytes, bits);
    if (!isDeclared(found)) beyond.set(found.join('+'), (beyond.get(found.join('+')) ?? 0) + 1);
    else if (!isExplained(disagreement, bytes, bits)) differences.push(describe(disagreement, bytes));
  }
  const outside = [...beyond.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${name}, ${bits} bits: ${instructions - outside - differences.length} of ${instructions - outside} agree with ${engines.join(' and ')}; ` +
      `${outside} are beyond isa/ (${[...beyond].map(([feature, count]) => `${feature} ${count}`).join(', ') || 'nothing'})`,
  );
  expect(instructions).toBeGreaterThan(0);
  expect(missing).toBe(0);
  expect(differences.slice(0, SHOWN), `${differences.length} differences`).toEqual([]);
}

function describe({ ours, theirs }: Disagreement, bytes: Uint8Array): string {
  const others = Object.entries(theirs).map(([engine, [length, name]]) => `${engine} ${length} ${name}`);
  return `${Buffer.from(bytes).toString('hex')}: ring1 ${ours[1]} ${ours[2]}, ${others.join(', ')}`;
}
