import { SourceFault, type Span } from './assembly-error.ts';

/** A token of one source line. */
export type Token = Span &
  (
    | { readonly type: 'word'; readonly text: string }
    | { readonly type: 'number'; readonly value: bigint; readonly text: string }
    /** A number with a point or an exponent. */
    | { readonly type: 'float'; readonly text: string }
    /** Character values 0…255 (source text is taken as UTF-8). */
    | { readonly type: 'string'; readonly bytes: readonly number[]; readonly text: string }
    | { readonly type: 'symbol'; readonly text: string }
    | { readonly type: 'end'; readonly text: '' }
  );

const pattern =
  /(?<space>\s+)|(?<float>[0-9][0-9_]*(?:\.[0-9_]*(?:[eE][-+]?[0-9_]+)?|[eE][-+]?[0-9_]+)(?![\w.]))|(?<number>\$?[0-9][0-9a-zA-Z_]*)|(?<word>\$\$|[A-Za-z_.?@][\w.$#@~?]*|\$)|(?<text>'[^']*'|"[^"]*"|`(?:[^`\\]|\\.)*`)|(?<symbol><<|>>|\/\/|%%|[-+*/%()[\],:~&|^!])/y;

const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  e: 27,
};

/** Splits a source line into tokens, the last of type `end`. A `;` outside a string begins a comment. */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < line.length && line[position] !== ';') {
    pattern.lastIndex = position;
    const match = pattern.exec(line);
    const span = { column: position + 1, end: position + 1 + (match?.[0].length ?? 1) };
    if (match === null) throw new SourceFault(unexpected(line[position] ?? ''), span);
    position += match[0].length;
    const token = tokenOf(match, span);
    if (token !== undefined) tokens.push(token);
  }
  const column = line.slice(0, position).trimEnd().length + 1;
  tokens.push({ type: 'end', text: '', column, end: column + 1 });
  return tokens;
}

function tokenOf(match: RegExpExecArray, span: Span): Token | undefined {
  const text = match[0];
  const groups = match.groups ?? {};
  if (groups['space'] !== undefined) return undefined;
  if (groups['word'] !== undefined) return { type: 'word', text, ...span };
  if (groups['float'] !== undefined) return { type: 'float', text, ...span };
  if (groups['number'] !== undefined)
    return { type: 'number', value: numberValue(text, span), text, ...span };
  if (groups['text'] !== undefined) return { type: 'string', bytes: stringBytes(text), text, ...span };
  return { type: 'symbol', text, ...span };
}

function unexpected(character: string): string {
  if (character === "'" || character === '"' || character === '`')
    return `the string that begins with ${character} does not end on this line`;
  return `unexpected character ${JSON.stringify(character)}`;
}

/** Decimal, `0x1F`, `1Fh`, `$0F`, `0b101`, `101b`, `0o17`, `17o`, `0d10`; underscores may group digits. */
function numberValue(text: string, span: Span): bigint {
  const digits = text.replaceAll('_', '').toLowerCase();
  const forms: readonly (readonly [RegExp, string])[] = [
    [/^0[xh]([0-9a-f]+)$/, '0x'],
    [/^\$([0-9][0-9a-f]*)$/, '0x'],
    [/^([0-9][0-9a-f]*)h$/, '0x'],
    [/^0[by]([01]+)$/, '0b'],
    [/^([01]+)[by]$/, '0b'],
    [/^0[oq]([0-7]+)$/, '0o'],
    [/^([0-7]+)[oq]$/, '0o'],
    [/^0[dt]([0-9]+)$/, ''],
    [/^([0-9]+)[dt]?$/, ''],
  ];
  for (const [form, prefix] of forms) {
    const found = form.exec(digits);
    if (found !== null) return BigInt(prefix + found[1]);
  }
  throw new SourceFault(`"${text}" is not a number; a hexadecimal one is written 0x1F or 1Fh`, span);
}

/** Only strings in backquotes have escapes, as in nasm. */
function stringBytes(text: string): number[] {
  const body = text.slice(1, -1);
  if (text[0] !== '`') return [...new TextEncoder().encode(body)];
  const bytes: number[] = [];
  for (const match of body.matchAll(/\\x([0-9a-fA-F]{1,2})|\\([0-7]{1,3})|\\(.)|([^\\]+)/g)) {
    if (match[1] !== undefined) bytes.push(Number.parseInt(match[1], 16));
    else if (match[2] !== undefined) bytes.push(Number.parseInt(match[2], 8) & 0xff);
    else if (match[3] !== undefined) bytes.push(escapes[match[3]] ?? match[3].charCodeAt(0));
    else bytes.push(...new TextEncoder().encode(match[4]));
  }
  return bytes;
}
