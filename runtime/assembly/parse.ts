import { type AssemblyDiagnostic, SourceFault, type Span } from './assembly-error.ts';
import { entriesOf, mnemonics } from './catalogue.ts';
import { tokenize } from './lexer.ts';
import { segmentNames } from './names.ts';
import { dataUnit, parseDirective, reserveUnit } from './parse-directive.ts';
import { parseExpression, qualified } from './parse-expression.ts';
import { parseOperand } from './parse-operand.ts';
import { nearestName } from './similar-names.ts';
import {
  type Action,
  type InstructionSyntax,
  NO_PREFIXES,
  type OperandSyntax,
  type PrefixSyntax,
  type Statement,
} from './statement.ts';
import { quoted, TokenStream } from './token-stream.ts';

const repeats: Readonly<Record<string, PrefixSyntax['repeat']>> = {
  rep: 'rep',
  repe: 'repe',
  repz: 'repe',
  repne: 'repne',
  repnz: 'repne',
};

/** Parses a source text; a line with a mistake gives a diagnostic and no statement. */
export function parse(source: string): { statements: Statement[]; diagnostics: AssemblyDiagnostic[] } {
  const statements: Statement[] = [];
  const diagnostics: AssemblyDiagnostic[] = [];
  let parent = '';
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const line = index + 1;
    try {
      const statement = parseLine(text, line, parent);
      if (statement === undefined) continue;
      statements.push(statement);
      const isConstant = statement.action?.kind === 'constant';
      if (statement.label !== '' && !statement.label.includes('.') && !isConstant) parent = statement.label;
    } catch (fault) {
      if (!(fault instanceof SourceFault)) throw fault;
      diagnostics.push({ line, column: fault.column, end: fault.end, message: fault.message });
    }
  }
  return { statements, diagnostics };
}

function parseLine(text: string, line: number, parent: string): Statement | undefined {
  const tokens = new TokenStream(tokenize(text));
  if (tokens.atEnd()) return undefined;
  const first = tokens.peek();
  const labelSpan: Span = { column: first.column, end: first.end };
  let label = '';
  if (first.type === 'word' && isLabel(tokens)) {
    label = qualified(first.text, parent);
    tokens.next();
    tokens.accept(':');
  }
  const scope = label === '' || label.includes('.') ? parent : label;
  let times: Statement['times'];
  if (tokens.word() === 'times') {
    tokens.next();
    times = parseExpression(tokens, scope);
  }
  const action = tokens.atEnd() && times === undefined ? undefined : parseAction(tokens, scope);
  if (action?.kind === 'constant' && label === '')
    throw new SourceFault('"equ" gives a value to a name, which stands before it', first);
  tokens.expectEnd(action?.kind === 'instruction' || action?.kind === 'data' ? 'a comma may be missing' : '');
  return { line, label, labelSpan, action, times };
}

/** A word begins a label when a colon follows, or when it means nothing itself and something meaningful follows. */
function isLabel(tokens: TokenStream): boolean {
  if (tokens.isSymbol(':', 1)) return true;
  return !startsAction(tokens.word()) && startsAction(tokens.word(1));
}

function startsAction(word: string): boolean {
  return (
    word === 'times' ||
    isPrefix(word) ||
    dataUnit(word) !== undefined ||
    reserveUnit(word) !== undefined ||
    ['equ', 'org', 'align', 'bits', 'use16', 'use32'].includes(word) ||
    entriesOf(word).length > 0
  );
}

function isPrefix(word: string): boolean {
  return (
    word === 'lock' ||
    repeats[word] !== undefined ||
    /^[oa](16|32)$/.test(word) ||
    segmentNames.some((name) => name === word)
  );
}

function parseAction(tokens: TokenStream, parent: string): Action {
  return parseDirective(tokens, parent) ?? parseInstruction(tokens, parent);
}

function parseInstruction(tokens: TokenStream, parent: string): InstructionSyntax {
  const first = tokens.peek();
  const prefixes = parsePrefixes(tokens);
  const token = tokens.next();
  if (token.type !== 'word')
    throw new SourceFault(
      token.type === 'end'
        ? 'an instruction is expected here'
        : token.text === '%'
          ? 'there is no preprocessor: no macros and no included files'
          : `an instruction is expected, not ${quoted(token)}`,
      token,
    );
  const mnemonic = token.text.toLowerCase();
  if (entriesOf(mnemonic).length === 0) throw new SourceFault(unknownMnemonic(token.text, mnemonic), token);
  const operands: OperandSyntax[] = [];
  if (!tokens.atEnd()) {
    do operands.push(parseOperand(tokens, parent));
    while (tokens.accept(','));
  }
  return { kind: 'instruction', mnemonic, prefixes, operands, ...tokens.spanFrom(first) };
}

function parsePrefixes(tokens: TokenStream): PrefixSyntax {
  const found: { -readonly [Key in keyof PrefixSyntax]: PrefixSyntax[Key] } = { ...NO_PREFIXES };
  for (; isPrefix(tokens.word()); tokens.next()) {
    const word = tokens.word();
    const size = word.endsWith('16') ? 16 : 32;
    const segment = segmentNames.findIndex((name) => name === word);
    if (segment >= 0) found.segment = segment;
    else if (word === 'lock') found.lock = true;
    else if (word.startsWith('o')) found.operandSize = size;
    else if (word.startsWith('a')) found.addressSize = size;
    else found.repeat = repeats[word] ?? '';
  }
  return found;
}

/** Directives that other assemblers have and a flat source does not need. */
const foreignDirectives: ReadonlySet<string> = new Set(
  'absolute common cpu default extern global incbin section segment static struc'.split(' '),
);

function unknownMnemonic(text: string, mnemonic: string): string {
  if (foreignDirectives.has(mnemonic))
    return `there is no directive "${text}": a source is one flat piece of code and data`;
  const near = nearestName(mnemonic, mnemonics());
  const hint = near === undefined ? 'a label is followed by a colon' : `did you mean "${near}"?`;
  return `unknown instruction "${text}"; ${hint}`;
}
