import type { KeyEvent } from '../devices/key-script.ts';
import { UserError } from './user-error.ts';

/**
 * Reads prepared keys: lines of `instruction-count scancode…`, the count decimal, scan codes of set 1
 * hexadecimal, with their prefix as `e0 4b` or `e04b`; `#` begins a comment.
 * @throws UserError with file and line
 */
export function parseKeys(path: string, text: string): readonly KeyEvent[] {
  return text.split(/\r?\n/).flatMap((line, index) => parseLine(path, index + 1, line));
}

function parseLine(path: string, number: number, line: string): readonly KeyEvent[] {
  const [count, ...codes] = line.replace(/#.*/, '').trim().split(/\s+/);
  if (count === undefined || count === '') return [];
  if (!/^\d+$/.test(count) || !Number.isSafeInteger(Number(count))) {
    throw new UserError(`${path}:${number}: '${count}' is no instruction count`);
  }
  if (codes.length === 0)
    throw new UserError(`${path}:${number}: a scan code must follow the instruction count`);
  return codes.flatMap((code) => {
    const digits = code.replace(/^0x/i, '');
    if (!/^([0-9a-f]|([0-9a-f]{2}){1,3})$/i.test(digits)) {
      throw new UserError(
        `${path}:${number}: '${code}' is no scan code; hexadecimal is expected, like 1e or e04b`,
      );
    }
    const bytes = digits.match(/..?/g) ?? [];
    return bytes.map((byte) => ({ tick: Number(count), scancode: Number.parseInt(byte, 16) }));
  });
}
