import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { originOf, type SourceFile, scalarPositions } from '../../generator/load/source.ts';
import { parseSnippets } from '../../generator/semantics/snippets.ts';

function source(text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  expect(document.errors).toEqual([]);
  return { path: 'isa/test.yaml', text, document, lines, value: document.toJS() };
}

/** Text of the file from where a word of the scalar's value is said to stand. */
function shown(file: SourceFile, key: string, word: string): string {
  const value = String(file.document.get(key));
  const position = scalarPositions(file, [key]);
  const start = value.indexOf(word);
  return file.text.slice(position(start), position(start + word.length - 1) + 1);
}

describe('a position in a scalar', () => {
  it.each([
    ['block', 'key: |\n    if (a) {\n      b = c\n\n      d = e\n    }\n', ['if (a)', 'b = c', 'd = e', '}']],
    ['block with a comment in its header', 'key: |  # why\n  first\n  second\n', ['first', 'second']],
    ['block that is indented on purpose', 'key: |2\n    first\n  second\n', ['first', 'second']],
    ['stripped block', 'key: |-\n  first\n  second\n', ['first', 'second']],
    ['folded block', 'key: >\n  first\n  second\n', ['first', 'second']],
    ['double-quoted', 'key: "a \\"b\\" c"\n', ['a', 'c']],
    ['single-quoted', "key: 'it''s d'\n", ['it', 's', 'd']],
    ['plain', 'key: some words\n', ['some', 'words']],
    ['quoted over two lines', 'key: "some\n  words"\n', ['some', 'words']],
  ])('that is %s is where the file has it', (_style, text, words) => {
    const file = source(text);
    for (const word of words) expect(shown(file, 'key', word)).toBe(word);
  });

  it('of a key is not that of its value', () => {
    const file = source('outer:\n  inner: 5\n');
    expect(file.text.slice(originOf(file, ['outer', 'inner'], 'key').offset)).toBe('inner: 5\n');
    expect(file.text.slice(originOf(file, ['outer', 'inner']).offset)).toBe('5\n');
  });

  it('that does not exist is that of what it should be in', () => {
    const file = source('outer:\n  inner: 5\n');
    expect(originOf(file, ['outer', 'nothing', 3]).offset).toBe(originOf(file, ['outer']).offset);
  });
});

describe('snippets parsed as one file', () => {
  const snippet = (text: string, kind: 'statements' | 'expression' | 'declarations', at: number) => ({
    text,
    kind,
    file: `isa/${at}.yaml`,
    position: (offset: number) => 1000 * at + offset,
  });

  it('find the way back from each to its own file', () => {
    const { parsed, diagnostics } = parseSnippets([
      snippet('cpl != 0', 'expression', 1),
      snippet('a = b\nc = d', 'statements', 2),
      snippet('function f(): void {}\nfunction g(): void {}', 'declarations', 3),
      snippet('', 'statements', 4),
      snippet('x // why', 'expression', 5),
    ]);
    expect(diagnostics).toEqual([]);
    const expression = parsed[0]?.expression;
    expect(expression && parsed[0]?.origin(expression)).toEqual({
      file: 'isa/1.yaml',
      offset: 1000,
      end: 1008,
    });
    const second = parsed[1]?.statements[1];
    expect(second && parsed[1]?.origin(second)).toEqual({ file: 'isa/2.yaml', offset: 2006, end: 2011 });
    const g = parsed[2]?.statements[1];
    expect(g && parsed[2]?.origin(g)).toEqual({ file: 'isa/3.yaml', offset: 3022, end: 3043 });
    expect(parsed.map(({ statements }) => statements.length)).toEqual([0, 2, 2, 0, 0]);
    expect(parsed[4]?.expression?.getText()).toBe('x');
  });

  it.each([
    ['a brace that is not closed', 'if (a) {\n  b = c\n', 2016],
    ['a brace too many', 'a = b\n}\n{', 2006],
    ['a bracket that is not closed', 'a = (b + c', 2010],
    ['half an expression', 'a = b +', 2007],
  ])('blame the snippet that has %s', (_what, text, offset) => {
    const { diagnostics } = parseSnippets([
      snippet('x == 1', 'expression', 1),
      snippet(text, 'statements', 2),
      snippet('c = d', 'statements', 3),
    ]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: 'semantics-syntax',
      origin: { file: 'isa/2.yaml', offset },
    });
  });
});
