import { describe, expect, it } from 'vitest';
import { EscapeKeys } from '../../runtime/cli/console/escape-keys.ts';
import { parseKeys } from '../../runtime/cli/key-file.ts';
import { parseAddress, parseCount, parseMemory, parseSeconds } from '../../runtime/cli/option-values.ts';

describe('option values', () => {
  it('takes memory in MiB or with a unit', () => {
    expect(['128', '128M', '1G', '2048k'].map(parseMemory)).toEqual([128 << 20, 128 << 20, 1 << 30, 2 << 20]);
  });

  it('takes counts, addresses and seconds', () => {
    expect(parseCount('1_000_000')).toBe(1e6);
    expect(parseAddress('0xFFFF0000')).toBe(0xffff0000);
    expect(parseAddress('4096')).toBe(4096);
    expect(parseSeconds('0.5')).toBe(0.5);
  });
});

describe('prepared keys', () => {
  it('are read by line, with prefixes and comments', () => {
    const keys = parseKeys('keys', '# left\n1000 e0 4b\n\n2000 e0cb # up\n3000 0x1E\r\n');
    expect(keys).toEqual([
      { tick: 1000, scancode: 0xe0 },
      { tick: 1000, scancode: 0x4b },
      { tick: 2000, scancode: 0xe0 },
      { tick: 2000, scancode: 0xcb },
      { tick: 3000, scancode: 0x1e },
    ]);
  });

  it.each([
    ['x 1e', "keys:1: 'x' is no instruction count"],
    ['5', 'keys:1: a scan code must follow'],
    ['\n5 123', "keys:2: '123' is no scan code"],
  ])('%j is refused', (text, message) => {
    expect(() => parseKeys('keys', text)).toThrow(message);
  });
});

describe("QEMU's Ctrl-A keys", () => {
  it('are taken out of the stream', () => {
    const keys = new EscapeKeys();
    expect(keys.feed([0x61, 0x01, 0x78, 0x62])).toEqual([
      { input: [0x61] },
      { command: 'exit' },
      { input: [0x62] },
    ]);
    expect(keys.feed([0x01, 0x01, 0x01, 0x68])).toEqual([{ input: [0x01] }, { command: 'help' }]);
  });

  it('choose a guest by its number', () => {
    expect(new EscapeKeys().feed([0x01, 0x32, 0x4b])).toEqual([{ command: 2 }, { input: [0x4b] }]);
  });

  it('may arrive one byte at a time', () => {
    const keys = new EscapeKeys();
    expect(keys.feed([0x01])).toEqual([]);
    expect(keys.feed([0x61])).toEqual([{ input: [0x01] }]);
  });
});
