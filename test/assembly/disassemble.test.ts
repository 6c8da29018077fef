import { describe, expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { type DisassemblyOptions, disassemble } from '../../runtime/assembly/disassemble.ts';

function lines(hex: string, options: DisassemblyOptions): string[] {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  return [...disassemble(bytes, options)].map(
    ({ offset, length, mnemonic, text }) => `${offset} ${length} ${mnemonic}: ${text}`,
  );
}

describe('disassemble', () => {
  it('goes from one instruction to the next', () => {
    expect(lines('5589e5c3', { bits: 32 })).toEqual([
      '0 1 push: push ebp',
      '1 2 mov: mov ebp, esp',
      '3 1 ret: ret',
    ]);
  });

  it('goes on at the next byte where there is no instruction', () => {
    expect(lines('0fff90', { bits: 32 })).toContain('0 0 (bad): (bad)');
    expect(lines('8dc090', { bits: 32 })[0]).toBe('0 0 (bad): (bad)');
    expect(lines('8dc090', { bits: 32 })[1]?.startsWith('1 ')).toBe(true);
  });

  it('shows an instruction that the end cuts off as bad', () => {
    expect(lines('90e800', { bits: 32 })).toEqual(['0 1 nop: nop', '1 0 (bad): (bad)', '2 0 (bad): (bad)']);
  });

  it('counts branch targets from the base', () => {
    expect(lines('e8fbffffffebf9', { bits: 32, base: 0x8000 })).toEqual([
      '0 5 call: call 0x8000',
      '5 2 jmp: jmp 0x8000',
    ]);
    expect(lines('ebfe', { bits: 16, base: 0x17c00 })).toEqual(['0 2 jmp: jmp 0x7c00']);
  });

  it('says an operand size that is not the default as nasm does', () => {
    const texts = (hex: string, bits: 16 | 32) =>
      [...disassemble(Uint8Array.from(Buffer.from(hex, 'hex')), { bits })].map(({ text }) => text);
    expect(texts('9c669c6660669dcf66cf', 32)).toEqual([
      'pushfd',
      'o16 pushf',
      'o16 pusha',
      'o16 popf',
      'iretd',
      'o16 iret',
    ]);
    expect(texts('9c669c66cf', 16)).toEqual(['pushf', 'pushfd', 'iretd']);
    expect(texts('66c3666a056668341266ff2b', 32)).toEqual([
      'o16 ret',
      'push word 5',
      'push word 0x1234',
      'jmp word far [ebx]',
    ]);
  });

  it('decodes at each slot', () => {
    expect(lines('90ffffffc3ffffff', { bits: 32, slot: 4 })).toEqual(['0 1 nop: nop', '4 1 ret: ret']);
  });

  it('leaves out what the CPU does not have', () => {
    const enabled = Uint8Array.from(forms, (form) => (form.feature === '' ? 1 : 0));
    expect(lines('0f44c1', { bits: 32, enabled })[0]).toBe('0 0 (bad): (bad)');
  });
});
