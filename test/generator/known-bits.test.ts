import { expect, it } from 'vitest';
import {
  binary,
  concat,
  constant,
  exact,
  join,
  signExtend,
  slice,
  unknown,
  zeroExtend,
} from '../../generator/semantics/known-bits.ts';

const partial = { width: 8, mask: 0xf0n, bits: 0xa0n, taint: 0n };

it('knows the bits that both sides decide', () => {
  expect(binary('and', partial, constant(0x0fn, 8), 8)).toMatchObject({ mask: 0xf0n, bits: 0n });
  expect(binary('or', partial, constant(0x0fn, 8), 8)).toMatchObject({ mask: 0xffn, bits: 0xafn });
  expect(binary('xor', partial, unknown(8), 8)).toMatchObject({ mask: 0n });
});

it('compares by the range that the known bits leave', () => {
  expect(exact(binary('ult', partial, constant(0xb0n, 8), 1))).toBe(1n);
  expect(exact(binary('ugt', constant(0xa0n, 8), partial, 1))).toBe(0n);
  expect(exact(binary('ult', partial, constant(0xa8n, 8), 1))).toBeUndefined();
  expect(exact(binary('eq', partial, constant(0x0fn, 8), 1))).toBe(0n);
});

it('carries which resources a value depends on', () => {
  expect(binary('add', unknown(8, 1n), constant(1n, 8, 2n), 8).taint).toBe(3n);
  expect(join(constant(1n, 8, 1n), constant(3n, 8, 4n))).toEqual({
    width: 8,
    mask: 0xfdn,
    bits: 1n,
    taint: 5n,
  });
});

it('moves bits about', () => {
  expect(slice(partial, 4, 4)).toMatchObject({ width: 4, mask: 0xfn, bits: 0xan });
  expect(concat(partial, constant(0xcn, 4))).toMatchObject({ width: 12, mask: 0xf0fn, bits: 0xa0cn });
  expect(zeroExtend(partial, 16)).toMatchObject({ mask: 0xfff0n, bits: 0xa0n });
  expect(exact(signExtend(constant(0x80n, 8), 16))).toBe(0xff80n);
  expect(binary('shl', partial, constant(4n, 8), 8)).toMatchObject({ mask: 0x0fn, bits: 0n });
  expect(binary('lshr', partial, constant(4n, 8), 8)).toMatchObject({ mask: 0xffn, bits: 0x0an });
});
