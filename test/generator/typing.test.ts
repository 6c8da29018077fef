import { describe, expect, it } from 'vitest';
import type { Expr } from '../../generator/semantics/tree.ts';
import { evaluate } from './evaluation.ts';
import { expression, statements, typed } from './language.ts';

const locals = { byte: 8, word: 16, long: 32, flag: 1 };

/** A tree in a line: kind or operator, then its parts. */
function show(expr: Expr): string {
  switch (expr.kind) {
    case 'const':
      return `${expr.value}:${expr.width}`;
    case 'local':
      return expr.name;
    case 'slot':
      return `${expr.slot}[${expr.low}+${expr.width}]`;
    case 'flag':
      return expr.flag;
    case 'unary':
      return `${expr.op}(${show(expr.a)})`;
    case 'binary':
      return `${expr.op}(${show(expr.a)}, ${show(expr.b)})`;
    case 'select':
      return `select(${show(expr.test)}, ${show(expr.then)}, ${show(expr.else)})`;
    case 'zext':
    case 'sext':
      return `${expr.kind}(${show(expr.a)}, ${expr.width})`;
    case 'slice':
      return `slice(${show(expr.a)}, ${expr.low}+${expr.width})`;
    case 'concat':
      return `concat(${show(expr.high)}, ${show(expr.low)})`;
    default:
      return expr.kind;
  }
}

describe('a literal', () => {
  it.each([
    ['byte + 1', 'add(byte, 1:8)'],
    ['1 + word', 'add(1:16, word)'],
    ['long == 0xFFFFFFFF', 'eq(long, 4294967295:32)'],
    ['0 != byte', 'ne(0:8, byte)'],
    ['ult(5, word)', 'ult(5:16, word)'],
    ['udiv(long, 10)', 'udiv(long, 10:32)'],
    ['flag ? 1 : byte', 'select(flag, 1:8, byte)'],
    ['concat(byte, byte) & 0xF0F0', 'and(concat(byte, byte), 61680:16)'],
    ['byte + (2 + 3)', 'add(byte, 5:8)'],
    ['shl(byte, 3)', 'shl(byte, 3:32)'],
    ['zext(7, 16)', '7:16'],
    ['zext(0x20000000000001, 64)', '9007199254740993:64'],
    ['zext(0xFEDCBA9876543210FEDCBA9876543211n, 128)', `${0xfedcba9876543210fedcba9876543211n}:128`],
    ['word & -2', 'and(word, 65534:16)'],
    ['byte & ~0x0F', 'and(byte, 240:8)'],
  ])('takes the width of the other side: %s', (text, tree) => {
    expect(show(expression(text, { locals }))).toBe(tree);
  });

  it.each([
    ['byte + 256', 'literal-range: 256 does not fit into 8 bits.'],
    ['byte + 0x100', 'literal-range: 0x100 (256) does not fit into 8 bits.'],
    ['byte - -129', 'literal-range: -129 does not fit into 8 bits.'],
    ['popcount(3)', 'literal-width: Nothing says how wide 3 is'],
    ['1 + 2', 'literal-width: Nothing says how wide 1 + 2 is'],
  ])('without a place in that width is a mistake: %s', (text, mistake) => {
    expect(typed(text, 'expression', { locals }).mistakes.join('\n')).toContain(mistake);
  });

  it('reaches from the lowest to the highest value of its width', () => {
    expect(show(expression('byte - -128', { locals }))).toBe('sub(byte, 128:8)');
    expect(show(expression('byte + 255', { locals }))).toBe('add(byte, 255:8)');
  });
});

describe('what is known at generation', () => {
  const at = (osz: number, N: number) => ({ locals, constants: { osz, N } });

  it.each([
    ['long + osz / 8', 'add(long, 2:32)', 'add(long, 4:32)'],
    ['osz == 32 ? long : zext(word, 32)', 'zext(word, 32)', 'long'],
    ['zext(byte, 2 * N)', 'zext(byte, 32)', 'zext(byte, 64)'],
    ['slice(long, N - 1, 0)', 'slice(long, 0+16)', 'long'],
    ['osz == 16 && flag', 'flag', '0:1'],
    ['osz == 16 || flag', '1:1', 'flag'],
  ])('is decided at generation: %s', (text, small, large) => {
    expect(show(expression(text, at(16, 16)))).toBe(small);
    expect(show(expression(text, at(32, 32)))).toBe(large);
  });

  it('leaves the branch that is not taken untyped', () => {
    const trees = statements('if (osz == 32) { eax = long } else { ax = nonsense }', at(32, 32));
    expect(trees.map((tree) => tree.kind)).toEqual(['set-slot']);
  });
});

describe('widths', () => {
  it.each([
    ['concat(byte, word)', 24],
    ['zext(byte, 100)', 100],
    ['msb(long)', 1],
    ['parity(byte)', 1],
    ['ctz(word)', 16],
    ['slt(word, word)', 1],
    ['!flag', 1],
    ['~word', 16],
    ['cr0.PE', 1],
    ['IOPL', 2],
    ['cpl', 2],
    ['ah', 8],
    ['gdtr.limit', 16],
    ['rights(CS)', 16],
    ['base(3)', 32],
    ['load(DS, long, 16)', 16],
  ])('%s has %i bits', (text, width) => {
    expect(expression(text, { locals }).width).toBe(width);
  });

  it.each([
    'byte + word',
    'long == word',
    'flag && byte',
    'flag ? byte : word',
    'ult(byte, long)',
    'rights(byte)',
    'load(DS, word, 16)',
    'zext(long, 16)',
    'trunc(byte, 16)',
  ])('never change silently: %s', (text) => {
    expect(typed(text, 'expression', { locals }).mistakes.join()).toMatch(/^width: /);
  });

  it('of a part of a register are those of its bits', () => {
    expect(show(expression('ah'))).toBe('eax[8+8]');
    expect(show(expression('cr0.TS'))).toBe('cr0[3+1]');
    expect(show(expression('slice(ss.rights, 14, 14)'))).toBe('ss.rights[14+1]');
    expect(show(expression('slice(slice(long, 23, 8), 7, 4)', { locals }))).toBe('slice(long, 12+4)');
  });
});

describe('mistakes in statements', () => {
  it.each([
    ['const a = byte\na = 1', ['constant: a is a const; declare it with let.']],
    ['const eax = byte', ['name-taken: eax already means something here; choose another name.']],
    ['const next = byte', ['name-taken: next already means something here; choose another name.']],
    ['const DS = byte', ['name-taken: DS already means something here; choose another name.']],
    ['var a = byte', ['semantics-subset: A local is declared as `const name = …` or `let name = …`.']],
    [
      'ax = byte',
      [
        'width: This has 8 bits, but 16 bits are needed here; widen with zext or sext, narrow with trunc or slice.',
      ],
    ],
    [
      'CF = byte',
      [
        'width: This has 8 bits, but 1 bit is needed here; widen with zext or sext, narrow with trunc or slice.',
      ],
    ],
    ['raise(GP)', ['error-code: #GP has an error code: GP(code).']],
    ['raise(UD(0))', ['error-code: #UD has no error code.']],
  ])('%j', (text, mistakes) => {
    expect(typed(text, 'statements', { locals }).mistakes).toEqual(mistakes);
  });

  it('are reported once: what follows from one is not another', () => {
    const { mistakes } = typed('const a = nonsense\nconst b = a + 1\nb = a\neax = zext(b, 32)', 'statements');
    expect(mistakes).toHaveLength(1);
  });

  it('in one branch leave a name of the other alone', () => {
    const text = 'if (flag) { const a = nonsense } else { const a = byte\nal = a }';
    expect(typed(text, 'statements', { locals }).mistakes).toHaveLength(1);
  });
});

describe('procedures', () => {
  const procedures = `
    function double<W>(value: bits<W>): bits<W> { return value + value }
    function wide(W: width): bits<W> { return zext(al, W) }
    function twice(value: u16): u16 { return double(double(value)) }
    function again(value: u8): u8 { return again(value) }
    function sometimes(value: u8): u8 { if (value == 0) { return 1 } }`;

  it('exist once for each width they are used with', () => {
    const { procedures: made, mistakes } = typed(
      'const a = double(byte)\nconst b = double(word)\nconst c = double(byte)\nconst d = wide(24)\nconst e = twice(word)',
      'statements',
      { locals, procedures },
    );
    expect(mistakes).toEqual([]);
    expect(made.map(({ name, result }) => `${name}:${result}`)).toEqual([
      'double_8:8',
      'double_16:16',
      'wide_24:24',
      'twice:16',
    ]);
  });

  it.each([
    ['const a = again(byte)', 'recursion: again calls itself; the semantics language has no recursion.'],
    ['const a = sometimes(byte)', 'no-value: Not every path through sometimes returns a value.'],
    [
      'const a = double(byte, byte)',
      'arguments: double takes (value: bits<W>), but is called with 2 arguments.',
    ],
    ['const a = wide(cpl)', 'arguments: W is a width and must be known at generation.'],
  ])('are used as they are declared: %s', (text, mistake) => {
    expect(typed(text, 'statements', { locals, procedures }).mistakes).toEqual([mistake]);
  });
});

describe('the evaluation that the tests measure with', () => {
  it.each([
    ['sext(byte, 16)', { byte: 0x80n }, 0xff80n],
    ['ashr(byte, 9)', { byte: 0x80n }, 0xffn],
    ['lshr(byte, 8)', { byte: 0x80n }, 0n],
    ['rotl(byte, 9)', { byte: 0x81n }, 0x03n],
    ['clz(word)', { word: 1n }, 15n],
    ['parity(byte)', { byte: 3n }, 1n],
    ['concat(byte, word)', { byte: 1n, word: 2n }, 0x10002n],
    ['slice(word, 11, 4)', { word: 0x1234n }, 0x23n],
    ['sdiv(byte, 2)', { byte: 0xf9n }, 0xfdn],
    ['-byte', { byte: 1n }, 0xffn],
  ])('%s', (text, values: Record<string, bigint>, result) => {
    expect(evaluate(expression(text, { locals }), new Map(Object.entries(values)))).toBe(result);
  });
});
