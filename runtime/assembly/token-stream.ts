import { SourceFault, type Span } from './assembly-error.ts';
import type { Token } from './lexer.ts';

const MAXIMUM_DEPTH = 100;

/** A token as messages show it. */
export function quoted(token: Token): string {
  return token.type === 'string' ? token.text : `"${token.text}"`;
}

/** The tokens of a line, read from left to right. */
export class TokenStream {
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#position + ahead, this.#tokens.length - 1)] as Token;
  }

  next(): Token {
    const token = this.peek();
    if (token.type !== 'end') this.#position++;
    return token;
  }

  /** Text of the next token in lower case when it is a word, else ''. */
  word(ahead = 0): string {
    const token = this.peek(ahead);
    return token.type === 'word' ? token.text.toLowerCase() : '';
  }

  isSymbol(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.type === 'symbol' && token.text === text;
  }

  /** Takes the symbol when it is next. */
  accept(text: string): boolean {
    const found = this.isSymbol(text);
    if (found) this.next();
    return found;
  }

  expect(text: string, why: string): void {
    if (!this.accept(text)) throw new SourceFault(`"${text}" expected ${why}`, this.peek());
  }

  /** Runs something inside parentheses or behind a sign, which may be so many deep. */
  nested<T>(token: Token, parse: () => T): T {
    if (++this.#depth > MAXIMUM_DEPTH) throw new SourceFault('this expression is nested too deeply', token);
    const result = parse();
    this.#depth--;
    return result;
  }

  atEnd(): boolean {
    return this.peek().type === 'end';
  }

  /** @param hint what may be missing before a value that should not be here */
  expectEnd(hint = ''): void {
    const token = this.peek();
    if (token.type === 'end') return;
    const isValue = token.type !== 'symbol' && hint !== '';
    throw new SourceFault(`${quoted(token)} is not expected here${isValue ? `; ${hint}` : ''}`, token);
  }

  /** From the first column of `first` to the end of the token before the next. */
  spanFrom(first: Span): Span {
    const last = this.#tokens[this.#position - 1];
    return { column: first.column, end: Math.max(first.end, last?.end ?? 0) };
  }
}
