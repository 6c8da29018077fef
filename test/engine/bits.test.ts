import { describe, expect, it } from 'vitest';
import * as bits from '../../runtime/engine/reference/bits.ts';

describe('bit-vector operations', () => {
  it('shift everything out by the width or more', () => {
    expect(bits.shl(0x81, 1, 8)).toBe(0x02);
    expect(bits.shl(1, 32, 32)).toBe(0);
    expect(bits.lshr(0xffffffff, 31, 32)).toBe(1);
    expect(bits.lshr(0xffffffff, 32, 32)).toBe(0);
    expect(bits.ashr(0x80, 3, 8)).toBe(0xf0);
    expect(bits.ashr(0x80000000, 40, 32)).toBe(0xffffffff);
  });

  it('rotate modulo the width', () => {
    expect(bits.rotl(0x81, 1, 8)).toBe(0x03);
    expect(bits.rotl(0x80000001, 33, 32)).toBe(3);
    expect(bits.rotr(1, 1, 16)).toBe(0x8000);
    expect(bits.rotr(0x1234, 16, 16)).toBe(0x1234);
  });

  it('count zeros and ones', () => {
    expect([bits.ctz(0, 16), bits.ctz(0x80000000, 32), bits.clz(1, 16), bits.clz(0, 32)]).toEqual([
      16, 31, 15, 32,
    ]);
    expect([bits.popcount(0xffffffff), bits.parity(0x103), bits.parity(1)]).toEqual([32, 1, 0]);
  });

  it('work on BigInts above 32 bits', () => {
    expect(bits.shlBig(1n, 64, 64)).toBe(0n);
    expect(bits.ashrBig(1n << 63n, 63, 64)).toBe((1n << 64n) - 1n);
    expect(bits.rotlBig(1n << 63n, 1, 64)).toBe(1n);
    expect(bits.ctzBig(8n, 64)).toBe(3n);
    expect(bits.clzBig(8n, 64)).toBe(60n);
    for (let n = 0; n < 128; n++) {
      const place = 1n << BigInt(n);
      expect([bits.clzBig(place, 128), bits.clzBig(2n * place - 1n, 128)]).toEqual(
        Array(2).fill(BigInt(127 - n)),
      );
      expect(bits.ctzBig((1n << 127n) | place, 128)).toBe(BigInt(n));
    }
    expect([bits.clzBig(0n, 96), bits.ctzBig(0n, 96)]).toEqual([96n, 96n]);
  });
});
