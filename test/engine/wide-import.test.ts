import { expect, it } from 'vitest';
import { isWide, wideImport } from '../../runtime/engine/tier0/wide-import.ts';

it('gives an intrinsic whole values and compiled code their halves', () => {
  const seen: bigint[][] = [];
  const row = { params: [80, 1, 64, 128], result: 128 };
  const compute = wideImport(row, (args) => {
    seen.push([...args]);
    return (2n << 64n) | (1n << 63n);
  });
  // compiled code hands over signed numbers
  expect(compute(-1n, -1n, 1, -2n, 5n, 6n)).toEqual([1n << 63n, 2n]);
  expect(seen).toEqual([[(1n << 80n) - 1n, 1n, (1n << 64n) - 2n, (6n << 64n) | 5n]]);
  expect(wideImport({ params: [80], result: 16 }, () => 7n)(1n, 0n)).toBe(7);
  expect(wideImport({ params: [32], result: 64 }, ([a = 0n]) => a << 32n)(-1)).toBe(0xffff_ffff_0000_0000n);
  expect([isWide(row), isWide({ params: [32, 3], result: 32 })]).toEqual([true, false]);
});
