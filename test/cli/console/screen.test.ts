import { describe, expect, it } from 'vitest';
import { KeyboardFeed } from '../../../runtime/cli/console/keyboard-feed.ts';
import { scancodesOf } from '../../../runtime/cli/console/terminal-keys.ts';
import { TerminalScreen } from '../../../runtime/cli/console/terminal-screen.ts';
import type { TextFrame } from '../../../runtime/devices/text-frame.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const hex = (codes: readonly number[]) => codes.map((code) => code.toString(16)).join(' ');

describe('keys of a terminal as scan codes', () => {
  it.each([
    ['a letter', 'a', '1e 9e'],
    ['a capital', 'A', '2a 1e 9e aa'],
    ['a sign with Shift', '|', '2a 2b ab aa'],
    ['Enter, Backspace, Tab, Space', '\r\x7f\t ', '1c 9c e 8e f 8f 39 b9'],
    ['Ctrl-C', '\x03', '1d 2e ae 9d'],
    ['Ctrl-\\', '\x1c', '1d 2b ab 9d'],
    ['Esc', '\x1b', '1 81'],
    ['Alt-x', '\x1bx', '38 2d ad b8'],
    ['the cursor keys', '\x1b[A\x1bOB', 'e0 48 e0 c8 e0 50 e0 d0'],
    ['Delete, Page Up', '\x1b[3~\x1b[5~', 'e0 53 e0 d3 e0 49 e0 c9'],
    ['F1, F5, F12', '\x1bOP\x1b[15~\x1b[24~', '3b bb 3f bf 58 d8'],
    ['F2 of the Linux console', '\x1b[[B', '3c bc'],
    ['Ctrl-Shift-Right', '\x1b[1;6C', '2a 1d e0 4d e0 cd 9d aa'],
    ['what no key writes', '\x80\xfe\x1b[99~', ''],
  ])('%s', (_name, typed, codes) => {
    expect(hex(scancodesOf(bytes(typed)))).toBe(codes);
  });

  it('exist for each character of a US keyboard', () => {
    for (let code = 0x20; code < 0x7f; code++) {
      expect(scancodesOf([code]).length, String.fromCharCode(code)).toBeGreaterThanOrEqual(2);
    }
  });

  it('wait until the keyboard has room for them', () => {
    const taken: number[] = [];
    let room = 3;
    const feed = new KeyboardFeed((code) => {
      if (room === 0) return false;
      room--;
      taken.push(code);
      return true;
    });
    feed.take(bytes('ab'));
    expect([taken.length, feed.waiting]).toEqual([3, 1]);
    room = 9;
    feed.relieve();
    expect([hex(taken), feed.waiting]).toEqual(['1e 9e 30 b0', 0]);
  });
});

describe('a screen on a terminal', () => {
  const frame = (cells: readonly number[], cursor?: number): TextFrame => ({
    columns: 4,
    rows: 2,
    cells: Uint16Array.from({ length: 8 }, (_, index) => cells[index] ?? 0x0720),
    cursor,
    blinks: true,
  });

  it('is drawn whole at first, then where it has changed', () => {
    const screen = new TerminalScreen();
    screen.enter();
    expect(screen.draw(frame([0x0741, 0x0742]), 80, 25)).toContain('AB');
    expect(screen.draw(frame([0x0741, 0x0742]), 80, 25)).toBe('');
    const change = screen.draw(frame([0x0741, 0x0742, 0x0720, 0x0720, 0x0720, 0x0743]), 80, 25);
    expect(change).toBe('\x1b[?25l\x1b[2;2H\x1b[0;37;40mC\x1b[0m');
    screen.forget();
    expect(screen.draw(frame([0x0741, 0x0742]), 80, 25)).toContain('AB');
  });

  it('has the colours of the attributes, and the cursor', () => {
    const screen = new TerminalScreen();
    screen.enter();
    const text = screen.draw(frame([0x1e41, 0x9c42], 5), 80, 25);
    expect(text).toContain('\x1b[0;93;44mA\x1b[0;5;91;44mB');
    expect(text.endsWith('\x1b[2;2H\x1b[?25h')).toBe(true);
    expect(screen.draw(frame([0x1e41, 0x9c42], 6), 80, 25)).toContain('\x1b[2;3H\x1b[?25h');
    const steady = { ...frame([0x9c42]), blinks: false };
    expect(screen.draw(steady, 80, 25)).not.toContain('5;');
    screen.forget();
    expect(screen.draw(steady, 80, 25)).toContain('\x1b[0;91;104mB');
  });

  it('is drawn whole when its geometry changes', () => {
    const screen = new TerminalScreen();
    screen.enter();
    screen.draw(frame([0x0741]), 80, 25);
    expect(screen.draw({ ...frame([0x0741]), columns: 8, rows: 1 }, 80, 25)).toContain('A       ');
  });

  it('is cut where the terminal ends', () => {
    const screen = new TerminalScreen();
    screen.enter();
    const letters = [...'ABCDEFGH'].map((letter) => 0x0700 | letter.charCodeAt(0));
    const text = screen.draw(frame(letters, 7), 3, 1);
    expect(text).toContain('ABC');
    expect(text).not.toContain('ABCD');
    expect(text).not.toContain('EF');
    expect(text).not.toContain('?25h');
  });
});
