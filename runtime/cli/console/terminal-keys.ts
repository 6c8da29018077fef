const ESCAPE = 0x1b;
const PREFIX = 0xe0;
const BREAK = 0x80;
const SHIFT = 0x2a;
const CONTROL = 0x1d;
const ALT = 0x38;

/** Where the rows of a US keyboard begin in scan code set 1, and what their keys write without and with Shift. */
const ROWS: readonly (readonly [first: number, plain: string, shifted: string])[] = [
  [0x02, '1234567890-=', '!@#$%^&*()_+'],
  [0x10, 'qwertyuiop[]', 'QWERTYUIOP{}'],
  [0x1e, "asdfghjkl;'`", 'ASDFGHJKL:"~'],
  [0x2b, '\\zxcvbnm,./', '|ZXCVBNM<>?'],
  [0x39, ' ', ''],
];
/** Keys that a terminal sends as one byte: Esc, Backspace, Tab, Enter. */
const SINGLE = new Map([
  [ESCAPE, 0x01],
  [0x7f, 0x0e],
  [0x08, 0x0e],
  [0x09, 0x0f],
  [0x0d, 0x1c],
  [0x0a, 0x1c],
]);
/** Final letters of the sequences CSI and SS3, and the numbers before a tilde (xterm, VT220); prefixed keys have E0h. */
const LETTERS = new Map([
  ['A', 0xe048],
  ['B', 0xe050],
  ['C', 0xe04d],
  ['D', 0xe04b],
  ['H', 0xe047],
  ['F', 0xe04f],
  ['P', 0x3b],
  ['Q', 0x3c],
  ['R', 0x3d],
  ['S', 0x3e],
]);
const NUMBERS = new Map([
  [1, 0xe047],
  [2, 0xe052],
  [3, 0xe053],
  [4, 0xe04f],
  [5, 0xe049],
  [6, 0xe051],
  [7, 0xe047],
  [8, 0xe04f],
  [11, 0x3b],
  [12, 0x3c],
  [13, 0x3d],
  [14, 0x3e],
  [15, 0x3f],
  [17, 0x40],
  [18, 0x41],
  [19, 0x42],
  [20, 0x43],
  [21, 0x44],
  [23, 0x57],
  [24, 0x58],
]);
/** After ESC: [ or O, parameters, final byte; the keys F1…F5 of Linux' own console are ESC [ [ A…E. */
const SEQUENCE = /^(?:\[\[([A-E])|[[O]([0-9;]*)([A-Za-z~]))/;
const CONSOLE_F1 = 0x3b;

interface Key {
  readonly scancode: number;
  readonly shift: boolean;
}

const WRITTEN = new Map<string, Key>();
for (const [first, plain, shifted] of ROWS) {
  for (const [index, character] of [...plain].entries()) {
    WRITTEN.set(character, { scancode: first + index, shift: false });
  }
  for (const [index, character] of [...shifted].entries()) {
    WRITTEN.set(character, { scancode: first + index, shift: true });
  }
}

/**
 * What a terminal sends as keys of a US keyboard, each pressed and released.
 * @param bytes as they arrived together: an escape sequence is one key, a lone ESC the Esc key
 * @returns bytes of scan code set 1; what no key writes gives none
 */
export function scancodesOf(bytes: Iterable<number>): readonly number[] {
  const codes: number[] = [];
  for (let text = String.fromCharCode(...bytes); text !== ''; ) {
    const taken = takeSequence(text, codes) || takeAlt(text, codes) || takeCharacter(text, codes);
    text = text.slice(taken);
  }
  return codes;
}

/** @returns how many characters of the text are a cursor or function key; its codes are appended */
function takeSequence(text: string, codes: number[]): number {
  const match = text.charCodeAt(0) === ESCAPE ? SEQUENCE.exec(text.slice(1)) : null;
  if (match === null) return 0;
  const [whole, consoleLetter, parameters = '', final = ''] = match;
  if (consoleLetter !== undefined) {
    press(codes, CONSOLE_F1 + consoleLetter.charCodeAt(0) - 'A'.charCodeAt(0), []);
    return 1 + whole.length;
  }
  const [number = 1, modifier = 1] = parameters.split(';').map((digits) => Number(digits) || 1);
  const key = final === '~' ? NUMBERS.get(number) : LETTERS.get(final);
  // xterm: one more than the sum of 1 for Shift, 2 for Alt, 4 for Ctrl
  const held = [SHIFT, ALT, CONTROL].filter((_, bit) => ((modifier - 1) & (1 << bit)) !== 0);
  if (key !== undefined) press(codes, key, held);
  return 1 + whole.length;
}

function takeAlt(text: string, codes: number[]): number {
  const key = text.charCodeAt(0) === ESCAPE ? WRITTEN.get(text.charAt(1)) : undefined;
  if (key === undefined) return 0;
  press(codes, key.scancode, key.shift ? [ALT, SHIFT] : [ALT]);
  return 2;
}

function takeCharacter(text: string, codes: number[]): number {
  const byte = text.charCodeAt(0);
  const single = SINGLE.get(byte);
  const written = WRITTEN.get(text.charAt(0));
  // Ctrl with a letter or one of @ [ \ ] ^ _ sends the letter's code without its upper bits
  const controlled = byte < 0x20 ? WRITTEN.get(String.fromCharCode(byte | 0x40).toLowerCase()) : undefined;
  if (single !== undefined) press(codes, single, []);
  else if (written !== undefined) press(codes, written.scancode, written.shift ? [SHIFT] : []);
  else if (controlled !== undefined) press(codes, controlled.scancode, [CONTROL]);
  return 1;
}

/** Presses and releases a key while others are held. */
function press(codes: number[], key: number, held: readonly number[]): void {
  const prefix = key > 0xff ? [PREFIX] : [];
  const code = key & 0xff;
  codes.push(...held, ...prefix, code, ...prefix, code | BREAK);
  for (const modifier of [...held].reverse()) codes.push(modifier | BREAK);
}
