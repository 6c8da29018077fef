import { SourceFault } from './assembly-error.ts';
import { type Register, registers, STACK_TOP, segmentNames, sizeKeywords } from './names.ts';
import { parseExpression } from './parse-expression.ts';
import type { OperandSyntax } from './statement.ts';
import type { TokenStream } from './token-stream.ts';

/** Words that may stand before an operand. */
interface Qualifiers {
  width: number;
  distance: '' | 'short' | 'near' | 'far';
}

/** Parses one operand of an instruction. `parent` is the last label that is not local. */
export function parseOperand(tokens: TokenStream, parent: string): OperandSyntax {
  const first = tokens.peek();
  const qualifiers = parseQualifiers(tokens);
  const { width, distance } = qualifiers;
  if (tokens.isSymbol('[')) return memory(tokens, parent, first, qualifiers, -1);
  const word = tokens.peek();
  const register = parseRegister(tokens);
  if (register !== undefined) {
    if (register.class === 'segment' && tokens.accept(':'))
      return memory(tokens, parent, first, qualifiers, register.number);
    if (width !== 0 && width !== register.width)
      throw new SourceFault(
        `"${word.text}" has ${register.width} bits, not ${width}`,
        tokens.spanFrom(first),
      );
    if (distance === 'far' || distance === 'short')
      throw new SourceFault(`"${distance}" cannot stand before a register`, tokens.spanFrom(first));
    return { kind: 'register', register, name: word.text, ...tokens.spanFrom(first) };
  }
  const value = parseExpression(tokens, parent);
  if (tokens.accept(':')) {
    // The size is that of the offset, and may stand before it.
    const offsetWidth = parseQualifiers(tokens).width || width;
    const offset = parseExpression(tokens, parent);
    return { kind: 'far', selector: value, offset, width: offsetWidth, ...tokens.spanFrom(first) };
  }
  if (distance === 'far')
    throw new SourceFault(
      '"far" needs a selector and an offset (far 0x08:label) or an address in brackets',
      first,
    );
  return { kind: 'immediate', value, width, distance, ...tokens.spanFrom(first) };
}

/** Takes the name of a register: a word, and for the register stack a number in parentheses. */
function parseRegister(tokens: TokenStream): Register | undefined {
  const word = tokens.word();
  const register = registers.get(word);
  if (register === undefined) return undefined;
  tokens.next();
  if (word !== STACK_TOP || !tokens.accept('(')) return register;
  const number = tokens.next();
  const element = number.type === 'number' ? registers.get(`${STACK_TOP}${number.value}`) : undefined;
  if (element === undefined) throw new SourceFault('the register stack has st(0) to st(7)', number);
  tokens.expect(')', 'after the number of the stack register');
  return element;
}

function parseQualifiers(tokens: TokenStream): Qualifiers {
  const found: Qualifiers = { width: 0, distance: '' };
  for (;;) {
    const word = tokens.word();
    const width = sizeKeywords.get(word);
    if (width !== undefined) found.width = width;
    else if (word === 'short' || word === 'near' || word === 'far') found.distance = word;
    else if (word !== 'ptr') return found;
    tokens.next();
  }
}

function memory(
  tokens: TokenStream,
  parent: string,
  first: { column: number; end: number },
  { width, distance }: Qualifiers,
  segmentBefore: number,
): OperandSyntax {
  const far = distance === 'far';
  if (!tokens.accept('[')) {
    // `fs:0x10` without brackets, as other disassemblers write it.
    const address = parseExpression(tokens, parent, true);
    return {
      kind: 'memory',
      address,
      segment: segmentBefore,
      width,
      addressSize: 0,
      far,
      ...tokens.spanFrom(first),
    };
  }
  let addressSize = addressKeyword(tokens);
  let segment = segmentBefore;
  const inside = segmentNames.findIndex((name) => name === tokens.word());
  if (inside >= 0 && tokens.isSymbol(':', 1)) {
    segment = inside;
    tokens.next();
    tokens.next();
    addressSize ||= addressKeyword(tokens);
  }
  const address = parseExpression(tokens, parent, true);
  tokens.expect(']', 'to close the address');
  return { kind: 'memory', address, segment, width, addressSize, far, ...tokens.spanFrom(first) };
}

/** Takes the address size that a keyword says, before or after the segment. */
function addressKeyword(tokens: TokenStream): 0 | 16 | 32 {
  const keyword = tokens.word();
  const size = keyword === 'word' ? 16 : keyword === 'dword' ? 32 : 0;
  if (size !== 0) tokens.next();
  return size;
}
