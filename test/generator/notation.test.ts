import { describe, expect, it } from 'vitest';
import { operandKinds } from '../../generated/operand-kinds.ts';
import { encodingProblem } from '../../generator/load/encoding.ts';
import { immediateTokens, parseNotation } from '../../generator/load/notation.ts';
import type { OperandKind } from '../../runtime/engine/form.ts';

const plain = {
  map: 0,
  plusRegister: false,
  digit: -1,
  rm: -1,
  plusIndex: false,
  hasModrm: false,
  immediates: [],
};

function kinds(text: string): OperandKind[] {
  return text.split(' ').flatMap((name) => operandKinds.find((kind) => kind.name === name) ?? []);
}

describe('the opcode notation', () => {
  it.each([
    ['90', { byte: 0x90 }],
    ['0F A2', { map: 1, byte: 0xa2 }],
    ['0F', { byte: 0x0f }],
    ['50+r', { byte: 0x50, plusRegister: true }],
    ['0F C8+r', { map: 1, byte: 0xc8, plusRegister: true }],
    ['00+8*3 /r', { byte: 0x18, hasModrm: true }],
    ['70+15 cb', { byte: 0x7f, immediates: ['cb'] }],
    ['80 /7 ib', { byte: 0x80, digit: 7, hasModrm: true, immediates: ['ib'] }],
    ['C8 iw ib', { byte: 0xc8, immediates: ['iw', 'ib'] }],
    ['0F BA /4 ib', { map: 1, byte: 0xba, digit: 4, hasModrm: true, immediates: ['ib'] }],
    ['0F 38 F0 /r', { map: 2, byte: 0xf0, hasModrm: true }],
    ['0F 3A 0F /r ib', { map: 3, byte: 0x0f, hasModrm: true, immediates: ['ib'] }],
    ['0F 38', { map: 1, byte: 0x38 }],
    ['0F 01 C8', { map: 1, byte: 0x01, digit: 1, rm: 0, hasModrm: true }],
    ['D9 E8+1', { byte: 0xd9, digit: 5, rm: 1, hasModrm: true }],
    ['C6 F8 ib', { byte: 0xc6, digit: 7, rm: 0, hasModrm: true, immediates: ['ib'] }],
    ['D8 C8+i', { byte: 0xd8, digit: 1, plusIndex: true, hasModrm: true }],
    ['D5 ib', { byte: 0xd5, immediates: ['ib'] }],
    ['9A cp', { byte: 0x9a, immediates: ['cp'] }],
  ])('%s', (text, parts) => {
    expect(parseNotation(text)).toEqual({ ...plain, ...parts });
  });

  it.each([
    ['', 'is no part of an opcode'],
    ['9', 'is no part of an opcode'],
    ['c9', 'is no part of an opcode'],
    ['90 /8', 'is no part of an opcode'],
    ['90 id', 'is no part of an opcode'],
    ['51+r', 'the low three bits, which must be zero'],
    ['F8+8*3', 'more than a byte'],
    ['0F 01 10', 'only a ModRM byte of C0 or more can be given'],
    ['66 90', 'only a ModRM byte of C0 or more can be given'],
    ['0F 01 C0 C1', 'only a ModRM byte of C0 or more can be given'],
    ['D8 C1+i', 'the low three bits, which must be zero'],
    ['D8+i', '+r is a register in the opcode, +i one in a ModRM byte'],
    ['D8 C0+r', '+r is a register in the opcode, +i one in a ModRM byte'],
    ['D9 E8 /0', 'only one ModRM byte'],
    ['80 /r /0', 'only one ModRM byte'],
    ['80 /r 90', 'after ModRM or an immediate'],
    ['ib', 'no byte'],
  ])('%j is none', (text, reason) => {
    expect(parseNotation(text)).toContain(reason);
  });
});

it.each([
  ['Eb Gb', ''],
  ['Eb Ib', 'ib'],
  ['Ev Iz', 'iz'],
  ['Ev Ibs', 'ib'],
  ['Iw Ib', 'iw ib'],
  ['Jbs', 'cb'],
  ['Jz', 'cz'],
  ['Ap', 'cp'],
  ['AL Ob', ''],
])('operands %s call for the immediates "%s"', (operands, tokens) => {
  expect(immediateTokens(kinds(operands)).join(' ')).toBe(tokens);
});

describe('an encoding', () => {
  const problem = (notation: string, operands: string, mod?: 'mem' | 'reg' | 'ignored', hasPlus = false) => {
    const opcode = parseNotation(notation);
    if (typeof opcode === 'string') throw new Error(opcode);
    return encodingProblem({ opcode, kinds: kinds(operands), mod, hasPlus, commutative: false });
  };

  it.each([
    ['00 /r', 'Eb Gb'],
    ['0F 90 /r', 'Eb'],
    ['80 /0 ib', 'Eb Ib'],
    ['50+r', 'Zv'],
    ['A0', 'AL Ob'],
    ['8E /r', 'Sw Ew'],
    ['69 /r iz', 'Gv Ev Iz'],
    ['C9', ''],
  ])('%s with operands %s is sound', (notation, operands) => {
    expect(problem(notation, operands)).toBeUndefined();
  });

  it.each([
    ['00 /r', 'Eb Eb', 'Two operands are encoded in ModRM.rm.'],
    ['8C /r', 'Gw Sw', 'Two operands are encoded in ModRM.reg.'],
    ['00', 'Eb Gb', 'so the opcode needs /r or a digit'],
    ['00 /2', 'Eb Gb', 'so /2 should be /r'],
    ['50', 'Zv', 'so the opcode needs +r'],
    ['80 /0', 'Eb Ib', 'call for ib after the opcode, the notation says none'],
    ['80 /0 iz', 'Eb Ib', 'call for ib after the opcode, the notation says iz'],
    ['90 ib', '', 'call for no immediate after the opcode, the notation says ib'],
  ])('%s with operands %s is not', (notation, operands, message) => {
    expect(problem(notation, operands)?.message).toContain(message);
  });

  it('says nothing of ModRM.mod that the operands contradict', () => {
    expect(problem('8F /0', 'Ev', 'mem')).toBeUndefined();
    expect(problem('8D /r', 'Gv M', 'reg')?.message).toContain('cannot name a register');
    expect(problem('0F 20 /r', 'Rd Cd', 'mem')?.message).toContain('cannot name memory');
    expect(problem('C9', '', 'mem')?.message).toContain('belongs to an opcode with ModRM');
    expect(problem('90', '', undefined, true)?.message).toContain('belongs to an opcode with +r');
  });
});
