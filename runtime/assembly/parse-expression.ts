import { SourceFault } from './assembly-error.ts';
import type { Expression } from './expression.ts';
import { registers } from './names.ts';
import { quoted, type TokenStream } from './token-stream.ts';

/** Binary operators from the loosest to the tightest, as in nasm. */
const levels: readonly (readonly string[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '%%'],
];

const MAXIMUM_CHARACTERS = 8;
const MAXIMUM_OPERATORS = 1000;

/**
 * Parses an expression.
 *
 * @param parent the last label that is not local; `.x` means `parent.x`
 * @param inAddress registers are allowed
 */
export function parseExpression(tokens: TokenStream, parent: string, inAddress = false): Expression {
  return parseLevel(tokens, 0, parent, inAddress);
}

function parseLevel(tokens: TokenStream, level: number, parent: string, inAddress: boolean): Expression {
  const operators = levels[level];
  if (operators === undefined) return parseUnary(tokens, parent, inAddress);
  let left = parseLevel(tokens, level + 1, parent, inAddress);
  for (let count = 0; ; count++) {
    const operator = operators.find((text) => tokens.isSymbol(text));
    if (operator === undefined) return left;
    if (count === MAXIMUM_OPERATORS)
      throw new SourceFault(
        `an expression has at most ${MAXIMUM_OPERATORS} operators in a row`,
        tokens.peek(),
      );
    tokens.next();
    const right = parseLevel(tokens, level + 1, parent, inAddress);
    left = { kind: 'binary', operator, left, right, ...tokens.spanFrom(left) };
  }
}

function parseUnary(tokens: TokenStream, parent: string, inAddress: boolean): Expression {
  const token = tokens.next();
  if (token.type === 'symbol' && ['-', '+', '~', '!'].includes(token.text)) {
    const operand = tokens.nested(token, () => parseUnary(tokens, parent, inAddress));
    return { kind: 'unary', operator: token.text, operand, ...tokens.spanFrom(token) };
  }
  if (token.type === 'symbol' && token.text === '(') {
    const inner = tokens.nested(token, () => parseExpression(tokens, parent, inAddress));
    tokens.expect(')', 'to close the parenthesis');
    return inner;
  }
  const span = { column: token.column, end: token.end };
  switch (token.type) {
    case 'number':
      return { kind: 'number', value: token.value, ...span };
    case 'string':
      return { kind: 'number', value: characterValue(token.bytes, span), ...span };
    case 'word': {
      if (token.text === '$') return { kind: 'here', ...span };
      if (token.text === '$$') return { kind: 'origin', ...span };
      const register = registers.get(token.text.toLowerCase());
      if (register === undefined) return { kind: 'symbol', name: qualified(token.text, parent), ...span };
      if (!inAddress)
        throw new SourceFault(`the register "${token.text}" cannot be part of a constant expression`, token);
      if (register.class !== 'general' || register.width === 8)
        throw new SourceFault(`"${token.text}" cannot be part of an address`, token);
      return { kind: 'register', register, name: token.text, ...span };
    }
    case 'float':
      throw new SourceFault('a floating-point constant stands alone after dw, dd, dq, dt or do', token);
    default:
      throw new SourceFault(
        token.type === 'end' ? 'a value is expected here' : `a value is expected, not ${quoted(token)}`,
        token,
      );
  }
}

/** Full name of a label: local names begin with a dot and belong to the last label that does not. */
export function qualified(name: string, parent: string): string {
  return name.startsWith('.') ? parent + name : name;
}

function characterValue(bytes: readonly number[], span: { column: number; end: number }): bigint {
  if (bytes.length > MAXIMUM_CHARACTERS)
    throw new SourceFault(`a character constant has at most ${MAXIMUM_CHARACTERS} characters`, span);
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
