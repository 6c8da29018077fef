import { expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { otherMeaning } from '../../runtime/assembly/other-meaning.ts';

const BSWAP = forms.findIndex(({ instruction }) => instruction === 'BSWAP');
const site = { address: 0x100, codeSize: 32, enabled: undefined } as const;

it('bytes mean the form and the operand size they were encoded from, or something else', () => {
  expect(otherMeaning([0x0f, 0xc9], { form: BSWAP, size: 32 }, site)).toBeUndefined();
  expect(otherMeaning([0x66, 0x0f, 0xc9], { form: BSWAP, size: 16 }, site)).toBeUndefined();
  expect(otherMeaning([0x0f, 0xc9], { form: BSWAP, size: 16 }, site)).toBe('"bswap ecx"');
  expect(otherMeaning([0xeb, 0x00], { form: BSWAP, size: 32 }, site)).toBe('"jmp 0x102"');
  const enabled = new Uint8Array(forms.length);
  expect(otherMeaning([0x0f, 0xc9], { form: BSWAP, size: 32 }, { ...site, enabled })).toBe('no instruction');
});
