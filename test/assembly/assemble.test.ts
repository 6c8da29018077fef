import { describe, expect, it } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { AssemblyError } from '../../runtime/assembly/assembly-error.ts';

function hex(source: string, options = {}): string {
  return Buffer.from(assemble(source, 'test.asm', options).bytes).toString('hex');
}

function messages(source: string): string[] {
  try {
    assemble(source, 'test.asm');
  } catch (error) {
    if (error instanceof AssemblyError)
      return error.diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
    throw error;
  }
  return [];
}

describe('encodings (bytes as nasm gives them)', () => {
  it.each([
    ['add eax, 5', '83c005'],
    ['add eax, 500', '05f4010000'],
    ['add al, 5', '0405'],
    ['add ax, 0xffff', '6683c0ff'],
    ['cmp ax, 11', '6683f80b'],
    ['mov eax, [0x1000]', 'a100100000'],
    ['mov ebx, [0x1000]', '8b1d00100000'],
    ['mov [ebx], byte 5', 'c60305'],
    ['mov word [ebx], 5', '66c7030500'],
    ['push 5', '6a05'],
    ['push dword 500', '68f4010000'],
    ['push word 500', '6668f401'],
    ['push 0xffffffff', '6aff'],
    ['push fs', '0fa0'],
    ['shl eax, 1', 'd1e0'],
    ['shl eax, 2', 'c1e002'],
    ['xchg eax, ebx', '93'],
    ['inc ecx', '41'],
    ['inc cl', 'fec1'],
    ['mov eax, [ebp]', '8b4500'],
    ['mov eax, [esp+8]', '8b442408'],
    ['mov eax, [eax+eax*4+0x100]', '8b848000010000'],
    ['mov eax, [eax*2]', '8b0400'],
    ['mov eax, [ecx*5]', '8b0489'],
    ['mov eax, [ecx+esp]', '8b040c'],
    ['mov ax, [bx+si+2]', '66678b4002'],
    ['mov eax, fs:[0]', '64a100000000'],
    ['lock add word [fs:bx], 5', 'f0646667830705'],
    ['rep movsw', 'f366a5'],
    ['jmp 0x08:0x1234', 'ea341200000800'],
    ['jmp far [ebx]', 'ff2b'],
    ['call [ebx]', 'ff13'],
    ['o16 ret', '66c3'],
    ['mov ds, eax', '8ed8'],
    ['movzx eax, byte [ebx]', '0fb603'],
    ['pushfd', '9c'],
    ['iretd', 'cf'],
    ['jz $', '74fe'],
    ['repz cmpsb', 'f3a6'],
    // without a size in the name: the size of the code
    ['pushf\npopf\npusha\npopa\niret', '9c9d6061cf'],
    ['pushfw\npopfw\npushaw\npopaw\niretw', '669c669d6660666166cf'],
    ['pushfd\npopfd\npushad\npopad\niretd', '9c9d6061cf'],
    ['o16 pushf\no32 pushf', '669c9c'],
    ['retn\nretw\nretd\nretf\nretfw 4\nretfd', 'c366c3c3cb66ca0400cb'],
    ['o16 push 5\npush word 500\no16 enter 4, 0', '666a056668f40166c8040000'],
    ['x: call word x\njmp dword x', '66e8fcffebfa'],
    ['call word 8:0x1234\njmp 8:word 5\njmp word far [ebx]', '669a3412080066ea0500080066ff2b'],
    ['a16 movsb\na16 loop $', '67a467e2fd'],
    // either order of operands
    ['xchg eax, [ebx]\nxchg [ebx], al', '87038603'],
    ['xchg ecx, eax\ntest eax, [ebx]\nlock xchg eax, [ebx]', '918503f08703'],
    // operands left out
    ['aam\naad\naam 16', 'd40ad50ad410'],
    ['imul eax, 5\nimul ax, 500', '6bc0056669c0f401'],
    // complements
    ['and al, ~0x80\nand ax, ~0x8000\ndb ~0x80', '247f6625ff7f7f'],
    ['lar eax, ebx\nlsl ax, ecx', '0f02c3660f03c1'],
    ['add [ebx], byte 5\nadd [ebx], byte 0x80', '800305800380'],
    ['mov eax, [1*esp+ecx]', '8b040c'],
    // the register stack: what goes without saying, and FWAIT in front
    ['fadd st1\nfadd st(0), st(3)\nfadd st3, st\nfaddp st2', 'd8c1d8c3dcc3dec2'],
    ['fadd\nfsub\nfsubr\nfdiv\nfdivr\nfmul\nfaddp', 'dec1dee9dee1def9def1dec9dec1'],
    ['fcomi st3\nfcomi\nfxch\nfcmovb st2', 'dbf3dbf1d9c9dac2'],
    ['finit\nfninit\nfstsw ax\nfstcw [eax]\nfsave [eax]', '9bdbe3dbe39bdfe09bd9389bdd30'],
    ['fld tbyte [eax]\nfld tword ptr [eax]\nfild qword [eax]', 'db28db28df28'],
    ['movaps xmm1, oword [eax]\npaddb mm1, [eax]\nmovd eax, xmm2\ncmpsd', '0f28080ffc08660f7ed0a7'],
    ['cmpltps xmm1, [eax]\npclmulhqhqdq xmm1, xmm2\npblendvb xmm1, xmm2', '0fc20801660f3a44ca11660f3810ca'],
    ['mov eax, [es:word 5]\nmov eax, [word es:5]', '2667a105002667a10500'],
  ])('%s', (source, bytes) => {
    expect(hex(source)).toBe(bytes);
  });

  it('goes by the size of the code', () => {
    expect(hex('bits 16\nmov eax, ebx\nmov ax, bx\nbits 32\nmov ax, bx')).toBe('6689d889d86689d8');
    expect(hex('bits 16\nmov eax, [dword 5]')).toBe('6667a105000000');
    expect(hex('bits 16\npushf\npushfd\no32 pushf\niret\niretd')).toBe('9c669c669ccf66cf');
    expect(hex('bits 16\njmp dword 8:5\npush dword 5')).toBe('66ea050000000800666a05');
  });
});

describe('labels and layout', () => {
  it('takes short jumps where they reach and long ones where they do not', () => {
    expect(hex('start: jmp start')).toBe('ebfe');
    expect(hex('jmp end\ntimes 127 nop\nend:').slice(0, 4)).toBe('eb7f');
    expect(hex('jmp end\ntimes 128 nop\nend:').slice(0, 10)).toBe('e980000000');
    expect(hex('jz end\ntimes 128 nop\nend:').slice(0, 12)).toBe('0f8480000000');
  });

  it('lets one jump that grows push another out of reach', () => {
    const chain = 'a: jmp c\nb: times 120 nop\njmp d\nc: times 127 nop\nd:';
    const { bytes, labels } = assemble(chain, 'test.asm');
    expect(labels.get('c')).toBe((labels.get('b') ?? 0) + 120 + 2);
    expect([...bytes.slice(0, 2)]).toEqual([0xeb, 122]);
  });

  it('lets a jump shrink again when what it skips has shrunk', () => {
    expect(hex('jmp end\ntimes 200 - LESS nop\nend:\nLESS equ 100').slice(0, 4)).toBe('eb64');
  });

  it('keeps local labels to their parents', () => {
    expect(hex('a:\n.x: jmp .x\nb:\n.x: jmp .x\njmp a.x')).toBe('ebfeebfeebfa');
  });

  it('gives the values of labels and the origin', () => {
    const { labels, origin, bytes } = assemble('org 0x7c00\nnop\nhere: nop\nSIZE equ $ - $$\n', 'test.asm');
    expect(origin).toBe(0x7c00);
    expect(labels.get('here')).toBe(0x7c01);
    expect(labels.get('SIZE')).toBe(2);
    expect(bytes.length).toBe(2);
  });

  it('evaluates constants before their definition', () => {
    expect(hex('mov al, LAST\nLAST equ FIRST + 1\nFIRST equ 6')).toBe('b007');
  });
});

describe('data and directives', () => {
  it.each([
    ['db 1, \'ab\', 10, "c"', '0161620a63'],
    ["dw 'abc', -1", '61626300ffff'],
    ['db `a\\n\\x41`', '610a41'],
    ['dd 0x12345678, 1', '7856341201000000'],
    ['dq 0x00CF9A000000FFFF', 'ffff0000009acf00'],
    ['db 0ffh, 101b, 17o, 1_0, 0b11', 'ff050f0a03'],
    ['db $0f, 0d10, 0h1f, `\\101\\0`', '0f0a1f4100'],
    ['db (1 + 2) * 3, 7 / 2, 7 % 4, 1 << 4 | 1, ~0 & 0xF0, -(1), 5 ^ 1', '0903031 1f0ff04'.replace(' ', '')],
    ['nop\nalign 4\nnop', '9090909090'],
    ['db 1\nalign 4, db 0\ndb 2', '0100000002'],
    ['times 3 db 1, 2', '010201020102'],
    ['resb 2\ndb 1', '000001'],
    ['[bits 16]\nmov ax, 1', 'b80100'],
    ['; only a comment\n\n  nop ; and another', '90'],
    ["mov al, ';'", 'b03b'],
    ['msg db 1\ndb msg', '0100'],
    ['use16\nmov ax, 1\nuse32\nmov eax, 1', 'b80100b801000000'],
    ['dw 1.5, -2.25\ndd 0.1, -1e10\ndq 1_0.5', '003e80c0cdcccc3df90215d00000000000002540'],
    // ties to even, the smallest denormal, the largest number
    ['dd 16777217.0, 16777219.0, 1e-45, 3.4028235e38', '0000804b0200804b01000000ffff7f7f'],
    ['dt 1.0, 3.6e-4951', '0000000000000080ff3f01000000000000000000'],
    ['dd __Infinity__, -__QNaN__\ndt __?SNaN?__', '0000807f0000c0ff0100000000000080ff7f'],
    ['do 2.0, -1', `${'00'.repeat(15)}40${'ff'.repeat(16)}`],
  ])('%s', (source, bytes) => {
    expect(hex(source)).toBe(bytes);
  });

  it('knows constants from outside', () => {
    expect(hex('db COUNT', { constants: new Map([['COUNT', 7]]) })).toBe('07');
  });
});

describe('mistakes', () => {
  it.each([
    ['mvo eax, 1', '1:1 unknown instruction "mvo"; did you mean "mov"?'],
    ['  mov eax, bl', /^1:12 "bl" has 8 bits, but 32 bits are expected here; it takes/],
    ['mov [ebx], 5', '1:5 the size of this memory operand is not known; write byte, word or dword before it'],
    ['add al, 300', '1:9 300 does not fit in 8 bits'],
    ['push', '1:1 "push" takes 1 operand, not 0'],
    ['lea eax, ebx', /^1:10 "lea" does not take "ebx" as operand 2; it takes \(r16\/32, m\)/],
    ['jmp short x\ntimes 200 nop\nx:', /^1:5 the target is too far away/],
    ['lock mov [eax], ebx', '1:1 "mov" cannot be locked'],
    ['lock add eax, ebx', '1:1 "lock add" needs a memory operand as its destination'],
    ['rep nop', '1:1 "nop" cannot be repeated'],
    ['mov eax, [esp*2]', '1:10 esp cannot be the index of an address'],
    ['mov eax, [ax+bx]', '1:10 a 16-bit address has at most one of bx and bp and one of si and di'],
    ['jmp nowhere', '1:5 unknown symbol "nowhere"'],
    ['start: jmp strat', '1:12 unknown symbol "strat"; did you mean "start"?'],
    ['a: nop\na: nop', '2:1 "a" is defined twice, first in line 1'],
    ["db 'abc", "1:4 the string that begins with ' does not end on this line"],
    ['db 256', '1:4 256 does not fit in 8 bits'],
    ['mov eax, (3', '1:12 ")" expected to close the parenthesis'],
    ['mov eax, 0x', '1:10 "0x" is not a number; a hexadecimal one is written 0x1F or 1Fh'],
    ['a: times 10 - (b - a) nop\nb:', '2:1 "b" has another value in each pass: it depends on itself'],
    ['times -1 nop', '1:7 "times" cannot repeat -1 times'],
    ['align 3', '1:7 "align" needs a power of two, not 3'],
    ['bits 64', '1:6 "bits" is followed by 16 or 32'],
    ['fld [eax]', '1:5 the size of this memory operand is not known; write dword, qword or tbyte before it'],
    ['fadd st(8)', '1:9 the register stack has st(0) to st(7)'],
    ['fadd st1, st2', /^1:11 "fadd" does not take "st2" as operand 2/],
    ['fadd 1, 2, 3', '1:1 "fadd" takes 0, 1 or 2 operands, not 3'],
    ['db 1.5', '1:4 a floating-point constant stands after dw, dd, dq, dt or do'],
    ['dd 1.5 + 1', /^1:8 "\+" is not expected here/],
    ['mov eax, 1.5', '1:10 a floating-point constant stands alone after dw, dd, dq, dt or do'],
    ['dd -1e39', '1:4 this number is too large for 32 bits of floating point'],
    ['dt 1', '1:4 "dt" takes floating-point constants, such as 1.0'],
    ['db 1 / 0', '1:8 division by zero'],
    ['nop nop', '1:5 unknown symbol "nop"'],
    ['mov eax', '1:1 "mov" takes 2 operands, not 1'],
    ['aam 1, 2', '1:1 "aam" takes 0 or 1 operands, not 2'],
    ['mov 5, eax', /^1:5 "mov" does not take a constant as operand 1; it takes/],
    ['mov [eax], [ebx]', '1:12 an instruction has at most one operand in memory'],
    ['mov eax ebx', '1:9 "ebx" is not expected here; a comma may be missing'],
    ['mov eax, , ebx', '1:10 a value is expected, not ","'],
    ['mov eax,', '1:9 a value is expected here'],
    ['db 12z', /^1:4 "12z" is not a number/],
    ['db 1 "a"', '1:6 "a" is not expected here; a comma may be missing'],
    ['section .text', '1:1 there is no directive "section": a source is one flat piece of code and data'],
    ['%define X 5', '1:1 there is no preprocessor: no macros and no included files'],
    ['[foo]', '1:2 "foo" is not a directive'],
    ['equ 5', '1:1 "equ" gives a value to a name, which stands before it'],
    ['x equ 5\nx equ 6', '2:1 "x" is defined twice, first in line 1'],
    ['x equ x + 1', '1:7 "x" has no value: its definition needs its own value or has a mistake'],
    ['mov byte ax, 5', '1:5 "ax" has 16 bits, not 8'],
    ['movzx eax, ebx', /^1:12 "ebx" has 32 bits, but 8 or 16 bits are expected here/],
    ['xchg eax, word [ebx]', /^1:11 this operand is a word, but .*32 bits are expected here/],
    ['imul eax, bl', /^1:11 "bl" has 8 bits, but 32 bits .* \[r\/m16\/32\], imm8/],
    ['o16 mov eax, 1', '1:1 the prefix "o16" contradicts an instruction of 32 bits'],
    ['call far eax', '1:6 "far" cannot stand before a register'],
    ['add [ebx], 0x1234', /^1:5 the size of this memory operand is not known/],
    ['push byte 0x80', '1:6 128 does not fit in 8 bits'],
    ['bits 16\npush 0x12345678', '2:6 305419896 does not fit in 16 bits'],
    ['jmp 8:0x123456789', /^1:5 this far address does not fit/],
    ['loop x\ntimes 200 nop\nx:', /^1:6 the target is too far away for "loop"/],
    ['times 0x7fffffff db 0', '1:7 the output would be over 16 MiB'],
    ['resb 0x7fffffff', '1:6 the output would be over 16 MiB'],
    [`db ${'('.repeat(1000)}`, /^1:104 this expression is nested too deeply/],
    [`db ${'1+'.repeat(2000)}1`, /an expression has at most 1000 operators in a row/],
  ])('%s', (source, message) => {
    const [first] = messages(source);
    if (typeof message === 'string') expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  it('reports all mistakes, with a code frame each', () => {
    const source = 'mov eax, bl\n\tadd al, 300';
    expect(messages(source)).toHaveLength(2);
    expect(() => assemble(source, 'boot.asm')).toThrow(
      'boot.asm:2:10: 300 does not fit in 8 bits\n  2 | \tadd al, 300\n    | \t        ^^^',
    );
  });
});
