import type { FloatSyntax } from './statement.ts';
import type { TokenStream } from './token-stream.ts';

/** Values that have names, in lower case. */
const named: Readonly<Record<string, string>> = {
  __infinity__: 'infinity',
  __nan__: 'qnan',
  __qnan__: 'qnan',
  __snan__: 'snan',
};

/** Parses a floating-point constant with its sign; undefined, and nothing taken, when there is none. */
export function parseFloatConstant(tokens: TokenStream): FloatSyntax | undefined {
  const first = tokens.peek();
  const signed = tokens.isSymbol('-') || tokens.isSymbol('+');
  const position = signed ? 1 : 0;
  const token = tokens.peek(position);
  const literal =
    token.type === 'float'
      ? token.text.replaceAll('_', '').toLowerCase()
      : named[tokens.word(position).replaceAll('?', '')];
  if (literal === undefined) return undefined;
  for (let taken = 0; taken <= position; taken++) tokens.next();
  return { negative: signed && first.text === '-', literal, ...tokens.spanFrom(first) };
}
