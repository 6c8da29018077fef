import { SourceFault, type Span } from './assembly-error.ts';
import type { Token } from './lexer.ts';

/** The tokens of a line, read from left to right. */
export class TokenStream {
  readonly #tokens: readonly Token[];
  #position = 0;

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

  atEnd(): boolean {
    return this.peek().type === 'end';
  }

  expectEnd(): void {
    const token = this.peek();
    if (token.type !== 'end') throw new SourceFault(`"${token.text}" is not expected here`, token);
  }

  /** From the first column of `first` to the end of the token before the next. */
  spanFrom(first: Span): Span {
    const last = this.#tokens[this.#position - 1];
    return { column: first.column, end: Math.max(first.end, last?.end ?? 0) };
  }
}
