import { describe, expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { format } from '../../runtime/assembly/format.ts';
import { decode } from '../../runtime/engine/decode.ts';

function bytesOf(text: string): number[] {
  return text.split(' ').map((byte) => Number.parseInt(byte, 16));
}

function decodeText(text: string, codeSize: 16 | 32 = 32, enabled?: Uint8Array) {
  const bytes = bytesOf(text);
  return decode((offset) => bytes[offset] ?? 0, codeSize, enabled);
}

/** The instruction in Intel syntax, or what the decoder returned instead. */
function shown(text: string, codeSize: 16 | 32 = 32): string {
  const result = decodeText(text, codeSize);
  if (result === undefined) return '#UD';
  return result === 'too-long' ? result : `${result.length} ${format(result, 0, codeSize)}`;
}

describe('addressing', () => {
  it.each([
    ['8b 00', '2 mov eax, dword ptr [eax]'],
    ['8b 45 fc', '3 mov eax, dword ptr [ebp-4]'],
    ['8b 05 78 56 34 12', '6 mov eax, dword ptr [0x12345678]'],
    ['8b 04 24', '3 mov eax, dword ptr [esp]'],
    ['8b 44 98 10', '4 mov eax, dword ptr [eax+ebx*4+0x10]'],
    ['8b 04 8d 00 10 00 00', '7 mov eax, dword ptr [ecx*4+0x1000]'],
    ['8b 04 25 00 10 00 00', '7 mov eax, dword ptr [0x1000]'],
    ['8b 84 24 00 ff ff ff', '7 mov eax, dword ptr [esp-0x100]'],
    ['67 8b 42 10', '4 mov eax, dword ptr [bp+si+0x10]'],
    ['67 8b 06 34 12', '5 mov eax, dword ptr [word 0x1234]'],
  ])('%s', (bytes, text) => {
    expect(shown(bytes)).toBe(text);
  });

  it('takes the stack segment for EBP and ESP as base and DS for the rest, until overridden', () => {
    const segments = ['8b 45 00', '8b 04 24', '8b 04 28', '8b 00', '36 8b 00', '64 8b 45 00'].map((bytes) => {
      const result = decodeText(bytes);
      return typeof result === 'object' ? result.segment : result;
    });
    expect(segments).toEqual([2, 2, 3, 3, 2, 4]);
  });

  it('reads 16-bit addresses in 16-bit code', () => {
    expect(shown('8b 46 fe', 16)).toBe('3 mov ax, word ptr [bp-2]');
    expect(shown('67 8b 04 24', 16)).toBe('4 mov ax, word ptr [esp]');
  });
});

describe('prefixes', () => {
  it.each([
    ['66 b8 34 12', '4 mov ax, 0x1234'],
    ['f3 a4', '2 rep movsb'],
    ['f2 a6', '2 repne cmpsb'],
    ['f2 f3 a6', '3 repe cmpsb'],
    ['f0 01 18', '3 lock add dword ptr [eax], ebx'],
    ['f0 01 d8', '#UD'],
    ['f0 89 18', '#UD'],
    ['f0 90', '#UD'],
    ['26 2e 8b 00', '4 mov eax, dword ptr cs:[eax]'],
    ['66 9c', '2 o16 pushf'],
    ['9c', '1 pushfd'],
  ])('%s', (bytes, text) => {
    expect(shown(bytes)).toBe(text);
  });

  it('counts up to fifteen bytes', () => {
    const prefixes = (count: number) => Array.from({ length: count }, () => '66').join(' ');
    expect(shown(`${prefixes(14)} 90`)).toBe('15 nop');
    expect(shown(`${prefixes(15)} 90`)).toBe('too-long');
    expect(shown(`${prefixes(10)} 81 05 00 00 00 00 00 00 00 00`)).toBe('too-long');
  });
});

describe('groups', () => {
  it('goes by digit and by mod', () => {
    expect(shown('0f 01 38')).toBe('3 invlpg [eax]');
    expect(shown('0f 01 10')).toBe('3 lgdt [eax]');
    expect(shown('0f 01 d0')).toBe('3 xgetbv');
    expect(shown('0f 01 d2')).toBe('#UD');
    expect(shown('8d c0')).toBe('#UD');
    expect(shown('fe f8')).toBe('#UD');
  });

  it('takes mod as 3 for control registers', () => {
    expect(shown('0f 20 00')).toBe('3 mov eax, cr0');
    expect(shown('0f 22 d8')).toBe('3 mov cr3, eax');
  });

  it('refuses segment registers that do not exist', () => {
    expect(shown('8e f0')).toBe('#UD');
    expect(shown('8e d8')).toBe('2 mov ds, ax');
  });
});

describe('mandatory prefixes', () => {
  it.each([
    ['f3 90', '2 pause'],
    ['66 f3 90', '3 pause'],
    ['f2 90', '2 nop'],
    ['0f ae f0', '3 mfence'],
    ['66 0f ae f0', '4 tpause eax'],
    ['f2 0f ae f0', '4 umwait eax'],
    // the last repeat prefix counts, and more than the operand size
    ['f2 f3 0f ae f0', '5 umonitor eax'],
    ['66 f2 0f ae f0', '5 umwait eax'],
    ['0f c7 f1', '3 rdrand ecx'],
    ['66 0f c7 f1', '4 rdrand cx'],
    ['f2 0f c7 f1', '#UD'],
    ['66 0f 01 d0', '#UD'],
    ['f3 0f 1e fb', '4 endbr32'],
    ['0f 1e fb', '3 nop ebx'],
  ])('%s is %s', (bytes, text) => {
    expect(shown(bytes)).toBe(text);
  });

  it('gives way to a form that takes any prefix where the CPU does not know it', () => {
    const pause = forms.findIndex(({ id }) => id === 'PAUSE_F3');
    const without = Uint8Array.from(forms, (_, form) => Number(form !== pause));
    const decoded = decodeText('f3 90', 32, without);
    expect(typeof decoded === 'object' && forms[decoded.form]?.instruction).toBe('NOP');
  });
});

describe('the three-byte maps', () => {
  it('follow 0F 38 and 0F 3A', () => {
    expect(shown('66 0f 38 82 08')).toBe('5 invpcid ecx, xmmword ptr [eax]');
    expect(shown('0f 38 82 08')).toBe('#UD');
  });

  it('are not fetched from by a CPU that has no instruction in them', () => {
    const oneByte = Uint8Array.from(forms, ({ map }) => Number(map < 2));
    const fetched: number[] = [];
    const fetch = (offset: number) => {
      fetched.push(offset);
      return offset === 0 ? 0x0f : 0x38;
    };
    expect(decode(fetch, 32, oneByte)).toBeUndefined();
    expect(fetched).toEqual([0, 1]);
  });
});

describe('immediates', () => {
  it.each([
    ['83 c0 ff', '3 add eax, 0xffffffff'],
    ['6a 80', '2 push 0xffffff80'],
    ['c8 10 00 01', '4 enter 0x10, 1'],
    ['9a 78 56 34 12 08 00', '7 call 8:0x12345678'],
    ['a1 00 10 00 00', '5 mov eax, dword ptr [0x1000]'],
    ['eb fe', '2 jmp 0'],
    ['e8 fb 0f 00 00', '5 call 0x1000'],
    ['d1 e0', '2 shl eax, 1'],
  ])('%s', (bytes, text) => {
    expect(shown(bytes)).toBe(text);
  });
});

describe('fetching', () => {
  it('asks for the bytes of the instruction alone, in order', () => {
    for (const text of ['c3', '8b 45 fc', '0f b6 44 98 10', '66 81 05 01 02 03 04 05 06', 'ff f8', '0f 0c']) {
      const bytes = bytesOf(text);
      const asked: number[] = [];
      decode(
        (offset) => {
          asked.push(offset);
          return bytes[offset] as number;
        },
        32,
        undefined,
      );
      expect(asked, text).toEqual([...bytes.keys()]);
    }
  });

  it('lets a fault of the fetch through', () => {
    const fault = new Error('page fault');
    const fetch = (offset: number) => {
      if (offset === 2) throw fault;
      return 0x81;
    };
    expect(() => decode(fetch, 32, undefined)).toThrow(fault);
    expect(shown('90')).toBe('1 nop');
  });
});

describe('features', () => {
  it('raises #UD for a form that the CPU does not have', () => {
    const enabled = Uint8Array.from(forms, (form) => (form.feature === '' ? 1 : 0));
    const cmov = '0f 44 c1';
    expect(decodeText(cmov)).toBeTypeOf('object');
    expect(decodeText(cmov, 32, enabled)).toBeUndefined();
  });
});
