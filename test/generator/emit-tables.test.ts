import { describe, expect, it } from 'vitest';
import { emitDecoder } from '../../generator/emit/decoder.ts';
import { emitForms } from '../../generator/emit/forms.ts';
import type { Instruction, SpecForm, Specification } from '../../generator/specification.ts';
import { form } from '../../runtime/engine/form-row.ts';

const place = { file: 'isa/instructions/x.yaml', offset: 0, end: 0, line: 'isa/instructions/x.yaml:1' };

function specification(rows: readonly Partial<SpecForm>[]): Specification {
  const forms = rows.map((row, index) => ({
    ...form({ id: `F${index}`, instruction: 'F', opcode: 0, source: place.line }),
    place,
    notation: '00',
    ...row,
    index,
  }));
  const names = [...new Set(forms.map(({ instruction }) => instruction))];
  const instructions = names.map((name) => ({
    name,
    family: name.toLowerCase(),
  })) as unknown as readonly Instruction[];
  const operandKinds = [{ name: 'Zv', class: 'opcode-register', width: 0 }] as const;
  return { operandKinds, forms, instructions } as unknown as Specification;
}

describe('emitDecoder', () => {
  function row(spec: Specification, name: string): string | undefined {
    const [file] = emitDecoder(spec);
    return file?.text.split('\n').find((line) => line.includes(`/* ${name}`));
  }

  it('tries mandatory prefixes first, then whole opcodes, then those with a register', () => {
    const spec = specification([
      { id: 'EXCHANGE', opcode: 0x90, plusRegister: true },
      { id: 'NOTHING', opcode: 0x90 },
      { id: 'WAITING', opcode: 0x90, prefix: 0xf3 },
    ]);
    expect(row(spec, '90')).toBe('  /* 90 WAITING NOTHING EXCHANGE */ [2, 1, 0],');
    expect(row(spec, '97')).toBe('  /* 97 EXCHANGE */ [0],');
    expect(row(spec, '98')).toBe('  /* 98 */ [],');
  });

  it('leaves out registers before the first', () => {
    const spec = specification([{ id: 'EXCHANGE', opcode: 0x90, plusRegister: true, firstRegister: 1 }]);
    expect(row(spec, '90')).toBe('  /* 90 */ [],');
    expect(row(spec, '91')).toBe('  /* 91 EXCHANGE */ [0],');
  });

  it('keeps the two maps apart', () => {
    const spec = specification([{ id: 'TWO', opcode: 0x0b, map: 1 }]);
    expect(row(spec, '0F 0B')).toBe('  /* 0F 0B TWO */ [0],');
    expect(row(spec, '0B')).toBe('  /* 0B */ [],');
  });

  it('refuses an opcode of which only some forms have a ModRM byte', () => {
    const spec = specification([{ opcode: 1 }, { opcode: 1, modrm: 'any', digit: 1 }]);
    expect(() => emitDecoder(spec)).toThrow('opcode 01 has forms with and without a ModRM byte');
  });
});

describe('emitForms', () => {
  it('writes a row with what is not usual, tagged by its source', () => {
    const operands = [{ name: 'dst', kind: 0, read: true, write: true }];
    const spec = specification([
      { id: 'INC_Zv', instruction: 'INC', opcode: 0x40, plusRegister: true, operands },
    ]);
    const [kinds, forms] = emitForms(spec);
    expect(kinds?.path).toBe('generated/operand-kinds.ts');
    expect(kinds?.text).toContain('Zv: 0,');
    expect(forms?.path).toBe('generated/forms.ts');
    expect(forms?.text).toContain(
      "form({ id: 'INC_Zv', instruction: 'INC', mnemonic: ['f', 'f'], opcode: 0x40, plusRegister: true, operands: [update('dst', Kind.Zv)], source: 'isa/instructions/x.yaml:1' }),",
    );
  });

  it('gives each family a file when one would be over 3,000 lines', () => {
    const rows = Array.from({ length: 1600 }, (_, index) => ({ instruction: index < 800 ? 'A' : 'B-C' }));
    const paths = emitForms(specification(rows)).map(({ path }) => path);
    expect(paths).toEqual([
      'generated/operand-kinds.ts',
      'generated/forms/a.ts',
      'generated/forms/b-c.ts',
      'generated/forms.ts',
    ]);
  });
});
