import { SourceFault } from './assembly-error.ts';
import { parseExpression } from './parse-expression.ts';
import { parseFloatConstant } from './parse-float.ts';
import type { Action, DataItem } from './statement.ts';
import type { TokenStream } from './token-stream.ts';

const unitLetters: Readonly<Record<string, number>> = { b: 1, w: 2, d: 4, q: 8, t: 10, o: 16 };

/** Bytes of a unit of `db dw dd dq dt do`, or undefined when the word is none of them. */
export function dataUnit(word: string): number | undefined {
  return word.length === 2 && word.startsWith('d') ? unitLetters[word.slice(1)] : undefined;
}

/** Bytes of a unit of `resb resw resd resq rest reso`, or undefined when the word is none of them. */
export function reserveUnit(word: string): number | undefined {
  return word.length === 4 && word.startsWith('res') ? unitLetters[word.slice(3)] : undefined;
}

/** Parses a directive, in brackets or not; undefined, and nothing taken, when the next word is none. */
export function parseDirective(tokens: TokenStream, parent: string): Action | undefined {
  if (tokens.accept('[')) {
    const action = parseDirective(tokens, parent);
    if (action === undefined)
      throw new SourceFault(`"${tokens.peek().text}" is not a directive`, tokens.peek());
    tokens.expect(']', 'to close the directive');
    return action;
  }
  const word = tokens.word();
  const data = dataUnit(word);
  if (data !== undefined) {
    tokens.next();
    return { kind: 'data', unit: data, items: dataItems(tokens, parent) };
  }
  const reserve = reserveUnit(word);
  if (reserve !== undefined) {
    tokens.next();
    return { kind: 'reserve', unit: reserve, count: parseExpression(tokens, parent) };
  }
  switch (word) {
    case 'equ':
      tokens.next();
      return { kind: 'constant', value: parseExpression(tokens, parent) };
    case 'org':
      tokens.next();
      return { kind: 'origin', value: parseExpression(tokens, parent) };
    case 'align':
      tokens.next();
      return alignment(tokens, parent);
    case 'bits':
      tokens.next();
      return bits(tokens);
    case 'use16':
    case 'use32':
      tokens.next();
      return { kind: 'bits', bits: word === 'use16' ? 16 : 32 };
    default:
      return undefined;
  }
}

function dataItems(tokens: TokenStream, parent: string): DataItem[] {
  const items: DataItem[] = [];
  do {
    const float = parseFloatConstant(tokens);
    if (float !== undefined) {
      items.push({ float });
      continue;
    }
    const token = tokens.peek();
    const alone = tokens.isSymbol(',', 1) || tokens.peek(1).type === 'end';
    if (token.type === 'string' && alone) {
      tokens.next();
      items.push({ bytes: token.bytes });
    } else items.push({ value: parseExpression(tokens, parent) });
  } while (tokens.accept(','));
  return items;
}

/** `align 16`, `align 16, 0` or `align 16, db 0`. */
function alignment(tokens: TokenStream, parent: string): Action {
  const boundary = parseExpression(tokens, parent);
  if (!tokens.accept(',')) return { kind: 'align', boundary, fill: undefined };
  if (dataUnit(tokens.word()) === 1) tokens.next();
  return { kind: 'align', boundary, fill: parseExpression(tokens, parent) };
}

function bits(tokens: TokenStream): Action {
  const token = tokens.next();
  if (token.type === 'number' && (token.value === 16n || token.value === 32n))
    return { kind: 'bits', bits: token.value === 16n ? 16 : 32 };
  throw new SourceFault('"bits" is followed by 16 or 32', token);
}
