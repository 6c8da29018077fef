import { describe, expect, it } from 'vitest';
import { encodeDescriptor } from '../../runtime/monitor/descriptor.ts';
import { compressCode, compressSegment, compressStack } from '../../runtime/monitor/segment-compression.ts';
import { WINDOW_BASE } from '../../runtime/monitor/window.ts';

const CODE_0 = 0xc09b;
const DATA_0 = 0xc093;
const DATA_3 = 0xc0f3;
const EXPAND_DOWN = 0xc097;

describe('the real segment that stands for a segment of a guest with its kernel at ring 1', () => {
  it('ends below the monitor', () => {
    expect(compressSegment({ base: 0, limit: 0xffffffff, rights: DATA_0 }, 1, undefined)).toEqual({
      base: 0,
      limit: WINDOW_BASE - 1,
      rights: 0xc0b3,
    });
    expect(compressSegment({ base: 0x100000, limit: 0xffff, rights: DATA_3 }, 1, undefined)?.limit).toBe(
      0xffff,
    );
  });

  it('is none when it begins in the monitor', () => {
    expect(compressSegment({ base: 0xfff00000, limit: 0xff, rights: DATA_0 }, 1, undefined)).toBeUndefined();
  });

  it('keeps ring 3 and turns rings 0, 1 and 2 into ring 1', () => {
    const privilege = (rights: number) =>
      ((compressSegment({ base: 0, limit: 1, rights }, 1, undefined)?.rights ?? 0) >> 5) & 3;
    expect([0x93, 0xb3, 0xd3, 0xf3].map(privilege)).toEqual([1, 1, 1, 3]);
  });

  it('expanding down is kept only when no offset reaches the monitor', () => {
    expect(compressSegment({ base: 0, limit: 0xfff, rights: EXPAND_DOWN }, 1, undefined)).toBeUndefined();
    expect(compressSegment({ base: 0, limit: 0xfff, rights: 0x97 }, 1, undefined)?.limit).toBe(0xfff);
  });

  it('is a stack without valid offsets when there is nothing better', () => {
    const stack = compressStack({ base: 0, limit: 0, rights: 0 }, 1, 3);
    expect(stack).toMatchObject({ limit: 0xffffffff });
    expect(stack.rights & 0x7c).toBe(0x74);
  });

  it('is code only when the guest has code', () => {
    expect(compressCode({ base: 0, limit: 0xfffff, rights: CODE_0 }, 1, 1)?.rights).toBe(0xc0bb);
    expect(compressCode({ base: 0, limit: 0xfffff, rights: DATA_0 }, 1, 1)).toBeUndefined();
  });
});

describe('the real segment that stands for a segment of a guest with its kernel at ring 3', () => {
  it('is whole, wherever the monitor is', () => {
    const flat = { base: 0, limit: 0xffffffff };
    expect(compressSegment({ ...flat, rights: DATA_0 }, 3, undefined)).toEqual({ ...flat, rights: DATA_3 });
    const high = { base: 0xfff00000, limit: 0xff };
    expect(compressSegment({ ...high, rights: DATA_0 }, 3, undefined)).toMatchObject(high);
    const down = { base: 0, limit: 0xfff };
    expect(compressSegment({ ...down, rights: EXPAND_DOWN }, 3, undefined)).toMatchObject(down);
  });

  it('is at ring 3, whatever the guest’s is', () => {
    const privilege = (rights: number) =>
      ((compressSegment({ base: 0, limit: 1, rights }, 3, undefined)?.rights ?? 0) >> 5) & 3;
    expect([0x93, 0xb3, 0xd3, 0xf3].map(privilege)).toEqual([3, 3, 3, 3]);
  });
});

describe('descriptors', () => {
  it('round large limits down to pages', () => {
    expect(encodeDescriptor({ base: 0x12345678, limit: WINDOW_BASE - 1, rights: 0xcfb3 })).toEqual([
      0x5678fbff, 0x12cfb334,
    ]);
    expect(encodeDescriptor({ base: 0, limit: 0xffff, rights: 0x40b3 })).toEqual([0x0000ffff, 0x0040b300]);
  });
});
